// The five questions: what their answers hold back, and what they put before the steps.
const stopping = (document.body.dataset.stopping || "").split(" ").filter(Boolean).map(Number);
const ANSWERED = ["", "no", "yes", "not sure"];
const TELL = "Tell your supervisor or privacy lead before you delete it.";
const answer = (number) => state.answers[number - 1] || 0;
const worrying = (gate) => answer(Number(gate.dataset.gate)) > 1;

function inWords(numbers) {
  const run = numbers.every((number, at) => at === 0 || number === numbers[at - 1] + 1);
  if (run && numbers.length > 2) return `${numbers[0]} to ${numbers.at(-1)}`;
  return numbers.join(" and ");
}

// What stands in the way of an entry's steps: a note of title, text and kind, or null.
function obstacle(entry) {
  const own = (entry.dataset.gates || "").split(" ");
  const concerns = gates.filter((gate) => own.includes(gate.dataset.gate) && worrying(gate));
  const stop = concerns.find((gate) => gate.dataset.kind === "all");
  if (stop) {
    const number = stop.dataset.gate;
    return ["ask", "Delete nothing yet. Ask first.",
      `You answered “${ANSWERED[answer(number)]}” to question ${number}. Ask your lawyer, your union or your privacy lead, and give them this number, the date and the platform.`];
  }
  if (concerns.some((gate) => gate.dataset.kind === "some")) {
    return ["ask", "Keep this one. Ask first.",
      "It may be part of the client’s record, or evidence. Tell your supervisor, and leave it as it is."];
  }
  if (stopping.some((number) => !answer(number))) {
    return ["wait", `Answer ${stopping.length === 1 ? "question" : "questions"} ${inWords(stopping)} first.`, "They decide whether to delete at all."];
  }
  return null;
}

function advise(entry, tellFirst) {
  const what = one(".what", entry);
  if (!what) return;
  what.dataset.plain ||= what.textContent;
  const steps = one(".steps", entry);
  const tells = tellFirst && !("tells" in entry.dataset) && "asks" in entry.dataset;
  what.textContent = tells
    ? `Tell, then ${what.dataset.plain[0].toLowerCase()}${what.dataset.plain.slice(1)}`
    : what.dataset.plain;
  one(".told", steps)?.remove();
  if (tells) {
    const step = document.createElement("li");
    step.className = "told";
    step.textContent = TELL;
    steps.prepend(step);
  }
  if (!("asks" in entry.dataset)) return;
  const note = one(".note", entry);
  const [kind, title, text] = obstacle(entry) || ["go", "", ""];
  entry.dataset.advice = kind;
  note.hidden = kind === "go";
  if (kind === "go") return;
  const head = document.createElement("strong");
  head.textContent = title;
  note.replaceChildren(head, ` ${text}`);
  if (kind === "wait") {
    const link = document.createElement("a");
    link.href = "#questions";
    link.textContent = "To the questions";
    note.append(" ", link);
  }
}

function adviseAll() {
  const tellFirst = gates.some((gate) => gate.dataset.kind === "tell" && worrying(gate));
  for (const entry of entries) advise(entry, tellFirst);
  for (const gate of gates) gate.dataset.answer = answer(gate.dataset.gate);
  const left = state.answers.filter((value) => !value).length;
  const said = left ? `${left} of ${gates.length} questions left` : "All questions are answered";
  for (const place of all("[data-questions]")) place.textContent = said;
}

function showAnswers() {
  for (const input of all(".answers input")) {
    input.checked = Number(input.value) === answer(input.name.slice(1));
  }
  adviseAll();
}

for (const gate of gates) {
  gate.addEventListener("change", (event) => {
    state.answers[gate.dataset.gate - 1] = Number(event.target.value);
    remember();
    adviseAll();
    const waiting = stopping.some((number) => !answer(number));
    const stopped = gates.some((one) => one.dataset.kind === "all" && worrying(one));
    one("#advice").textContent = stopped
      ? "The steps are put away: ask first."
      : waiting ? "" : "The steps are shown at each entry.";
  });
}
showAnswers();
