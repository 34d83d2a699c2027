// Keys for those who want them; a switch turns them off, and each has a button or control.
const help = one("#help");
const typing = (target) => target.matches("input:not([type=checkbox], [type=radio]), textarea, select");

function current() {
  const inside = document.activeElement?.closest?.(".entry");
  return inside && !inside.hidden ? shown.indexOf(inside) : -1;
}

function step(by) {
  if (!shown.length) return;
  const at = current();
  const next = shown[at < 0 ? 0 : Math.min(Math.max(at + by, 0), shown.length - 1)];
  one("summary", next).focus({ preventScroll: true });
  next.scrollIntoView({ block: "start" });
}

function tickDone() {
  const entry = shown[current()];
  if (!entry) return;
  const at = entries.indexOf(entry);
  decide(at, state.decisions[at] === 1 ? 0 : 1);
}

const KEYS = {
  j: () => step(1),
  k: () => step(-1),
  x: tickDone,
  h: coverAll,
  "/": () => search.focus(),
  "?": () => help.showModal(),
};

function escape() {
  const menu = one(".menu[open]");
  if (menu) {
    menu.open = false;
    one("summary", menu).focus();
  } else {
    coverAll();
  }
}

if (help) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || one("dialog[open]")) return;
    if (event.key === "Escape") return escape();
    if (!state.keys || typing(event.target) || !(event.key in KEYS)) return;
    event.preventDefault();
    KEYS[event.key]();
  });
  one("#keys").checked = state.keys === 1;
  one("#keys").addEventListener("change", (event) => {
    state.keys = event.target.checked ? 1 : 0;
    remember();
  });
  one("#help-open").addEventListener("click", () => help.showModal());
  one("#help-close").addEventListener("click", () => help.close());
  for (const button of all("[data-step]", help)) {
    button.addEventListener("click", () => {
      help.close();
      step(Number(button.dataset.step));
    });
  }
}
