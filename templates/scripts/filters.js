// Filters: checkboxes whose ids stand in the address, and a search that does not.
const form = one("#filters");
const search = one("#search");
const boxes = form ? all(".menu input", form) : [];
const MARK = "#show=";
const told = new Map();
let shown = entries;

// Read once, when it is first searched: with thousands of entries this takes a moment.
function text(entry) {
  if (!told.has(entry)) told.set(entry, entry.textContent.toLowerCase());
  return told.get(entry);
}

function wanted() {
  const groups = {};
  for (const box of boxes) if (box.checked) (groups[box.value[0]] ||= []).push(box.value);
  return Object.values(groups);
}

function applyFilters() {
  const groups = wanted();
  const term = search.value.trim().toLowerCase();
  shown = entries.filter((entry, at) => {
    const facets = [...entry.dataset.f.split(" "), state.decisions[at] ? "d1" : "d0"];
    const fits = groups.every((group) => group.some((id) => facets.includes(id)));
    const keep = fits && (!term || text(entry).includes(term));
    entry.hidden = !keep;
    return keep;
  });
  const number = (count) => count.toLocaleString("en");
  const said = `${number(shown.length)} of ${number(entries.length)} shown`;
  if (one("#shown").textContent !== said) one("#shown").textContent = said;
  for (const place of all("[data-shown]")) place.textContent = number(shown.length);
  one("#none").hidden = shown.length > 0;
  one("#clear").hidden = !groups.length && !term;
}

function inAddress() {
  const ids = boxes.filter((box) => box.checked).map((box) => box.value);
  const plain = location.href.split("#")[0];
  try {
    history.replaceState(null, "", ids.length ? `${plain}${MARK}${ids.join(".")}` : plain);
  } catch {
    // A browser may refuse it to a local file; the filter works all the same.
  }
}

function clearFilters() {
  form.reset();
  inAddress();
  applyFilters();
}

function fromAddress() {
  const hash = decodeURIComponent(location.hash);
  if (hash.startsWith(MARK)) {
    const ids = hash.slice(MARK.length).split(".");
    for (const box of boxes) box.checked = ids.includes(box.value);
    applyFilters();
  } else if (hash.startsWith("#e-")) {
    reveal(hash.slice(1));
  }
}

if (form) {
  let waiting = 0;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", () => {
    inAddress();
    applyFilters();
  });
  form.addEventListener("reset", () => setTimeout(() => {
    inAddress();
    applyFilters();
    search.focus();
  }));
  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(applyFilters, 120);
  });
  document.addEventListener("decided", () => {
    if (boxes.some((box) => box.checked && box.value[0] === "d")) return; // Do not pull it away.
    applyFilters();
  });
  document.addEventListener("click", (event) => {
    if (event.target.closest("#drawer")) return;
    for (const menu of all(".menu[open]")) if (!menu.contains(event.target)) menu.open = false;
  });
  addEventListener("hashchange", fromAddress);
  applyFilters();
  fromAddress();

  const drawer = one("#drawer");
  one("#drawer-open").addEventListener("click", () => {
    drawer.append(form);
    drawer.showModal();
  });
  one("#drawer-close").addEventListener("click", () => {
    drawer.close();
    one("#all").scrollIntoView();
  });
  drawer.addEventListener("close", () => one("#filter-place").append(form));
}
