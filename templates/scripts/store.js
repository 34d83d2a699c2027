// Everything can be read without this script: it filters, remembers ticks, and covers words.
// What it remembers is digits alone: no word, no name, no reason ever goes into the browser's store.
const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];
const one = (selector, inside = document) => inside.querySelector(selector);
const entries = all(".entry");
const gates = all(".gate");
const report = document.body.dataset.report;
const KEY = "auditor";

document.documentElement.classList.add("js");

const state = {
  answers: gates.map(() => 0), // 0 not answered, 1 no, 2 yes, 3 not sure
  decisions: entries.map(() => 0), // 0 open, 1 done, 2 ask first, 3 keep, 4 not a client
  keys: 1,
};

function packed() {
  return [state.answers.join(""), state.decisions.join(""), state.keys].join(".");
}

function unpack(text) {
  const [answers = "", decisions = "", keys = ""] = String(text).split(".");
  const fits = new RegExp(`^[0-3]{${gates.length}}$`).test(answers) && /^[0-4]*$/.test(decisions);
  if (!fits || decisions.length !== entries.length) return false;
  state.answers = [...answers].map(Number);
  state.decisions = [...decisions].map(Number);
  state.keys = keys === "0" ? 0 : 1;
  return true;
}

// A browser may refuse the store to a local file; then the ticks last as long as the tab.
function stored() {
  try {
    return JSON.parse(localStorage.getItem(KEY) || "{}");
  } catch {
    return {};
  }
}

function remember() {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...stored(), [report]: packed() }));
  } catch {
    // Nothing to do: the page works on without it.
  }
}

function forget() {
  try {
    const { [report]: _, ...others } = stored();
    if (Object.keys(others).length) localStorage.setItem(KEY, JSON.stringify(others));
    else localStorage.removeItem(KEY);
  } catch {
    // The store was refused, so it holds nothing.
  }
}

if (stored()[report]) unpack(stored()[report]);
