// Entries: covering words, decisions, opening what a link leads to, and print.
const DECIDED = ["", "✓ Done", "Ask first", "Kept, for a reason", "Not a client"];
const pill = one("#pill");
const details = (entry) => one(".whole", entry);

function showing() {
  const shown = entries.filter((entry) => one(".reveal:checked", entry)).length;
  if (!pill) return;
  pill.hidden = !shown;
  pill.textContent = `Words are showing on ${shown} ${shown === 1 ? "item" : "items"}. Cover them`;
  one("#covered").textContent = shown ? "Words are showing" : "Words are covered";
}

function coverAll() {
  const shown = all(".reveal:checked");
  for (const box of shown) box.checked = false;
  showing();
  return shown.length > 0;
}

function tally() {
  const decided = state.decisions.filter(Boolean).length;
  for (const place of all("[data-decided]")) place.textContent = decided.toLocaleString("en");
  for (const place of all("[data-left]")) {
    place.textContent = (entries.length - decided).toLocaleString("en");
  }
}

function showDecision(at) {
  const entry = entries[at];
  const value = state.decisions[at];
  one(".state", entry).textContent = DECIDED[value];
  const box = one(".decision", entry);
  if (!box) return;
  for (const input of all("input[type=radio]", box)) input.checked = Number(input.value) === value;
  one(".because", box).hidden = value !== 3;
  one(".undo", box).hidden = !value;
}

function decide(at, value) {
  state.decisions[at] = value;
  remember();
  showDecision(at);
  tally();
  document.dispatchEvent(new Event("decided"));
}

// The four answers are made when an entry is first opened: thousands of closed ones need none.
function equip(at) {
  const entry = entries[at];
  const column = one(".act", entry) || one(".evidence", entry);
  if (one(".decision", entry)) return;
  column.append(one("#decision").content.cloneNode(true));
  for (const input of all(".decision input[type=radio]", entry)) {
    input.name = `d${at}`;
    input.addEventListener("change", () => decide(at, Number(input.value)));
  }
  one(".undo", entry).addEventListener("click", () => {
    decide(at, 0);
    one(".decision input", entry).focus();
  });
  showDecision(at);
}

entries.forEach((entry, at) => {
  if (state.decisions[at]) showDecision(at);
  if (details(entry).open) equip(at);
  details(entry).addEventListener("toggle", () => details(entry).open && equip(at));
});

function reveal(id) {
  const entry = id.startsWith("e-") && document.getElementById(id);
  if (!entry) return;
  if (entry.hidden) clearFilters();
  details(entry).open = true;
  entry.scrollIntoView();
}

document.addEventListener("change", (event) => event.target.matches(".reveal") && showing());
pill?.addEventListener("click", () => {
  coverAll();
  one("#main").focus({ preventScroll: true });
});
one("#print")?.addEventListener("click", () => print());

let closed = [];
addEventListener("beforeprint", () => {
  coverAll();
  closed = all(".whole:not([open])");
  for (const box of closed) box.open = true;
  for (const gate of gates) fill(`[data-answer="${gate.dataset.gate}"]`, answer(gate.dataset.gate));
  all("[data-line]").forEach((cell, at) => tick(cell, state.decisions[at]));
});
addEventListener("afterprint", () => {
  for (const box of closed) box.open = false;
});

function fill(selector, value) {
  const cell = one(`.asked ${selector}`);
  if (cell) tick(cell, value);
}

function tick(cell, value) {
  for (const box of all("[data-box]", cell)) {
    box.textContent = Number(box.dataset.box) === value ? "☒" : "☐";
  }
}

one("#save")?.addEventListener("click", () => {
  const link = document.createElement("a");
  const text = JSON.stringify({ report, ticks: packed() });
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = `auditor-progress-${report}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
  said("Saved. The file holds ticks only.");
});
one("#load")?.addEventListener("change", async (event) => {
  const [file] = event.target.files;
  event.target.value = "";
  try {
    const saved = JSON.parse(await file.text());
    if (saved.report !== report || !unpack(saved.ticks)) throw new Error("another report");
    remember();
    restore();
    said("Loaded.");
  } catch {
    said("That file does not belong to this report. Nothing was changed.");
  }
});
one("#forget")?.addEventListener("click", () => {
  state.answers.fill(0);
  state.decisions.fill(0);
  forget();
  restore();
  said("Forgotten: nothing of this report is left in this browser.");
});

function said(text) {
  one("#progress-said").textContent = text;
}

function restore() {
  showAnswers();
  entries.forEach((_, at) => showDecision(at));
  tally();
  document.dispatchEvent(new Event("decided"));
}
tally();
showing();
