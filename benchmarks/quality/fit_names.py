"""Fit what the signs around a name weigh, and write it down.

    python -m benchmarks.quality.fit_names [--leave-out] [--write]

Every set under `names/` is a list of invented clients and rows in which their names, or others like
them, stand. The list is hashed and matched as an audit does it; each match of a name is one sample,
and it is a client's where the row says so. `--leave-out` tries every set on a fit without it: that
is what to expect of new people.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np

from auditor import identifiers
from auditor.detectors.case_talk.belonging import OTHERWISE
from auditor.detectors.client_mention.company import with_others
from auditor.detectors.client_mention.standing import NUMBERS, Standing
from auditor.identifiers.clients import Client
from auditor.identifiers.matching.matches import ANOTHER
from auditor.identifiers.spelling.canon import canon
from auditor.identifiers.spelling.nicknames import is_name, ordinary_names, wordlike
from benchmarks.quality.fit_weights import GUARDED
from benchmarks.quality.logistic import Model, Sample, Vector, fit, report_left_out
from benchmarks.quality.rows import CORPUS, Row, item_of, read_rows

SETS = Path(__file__).with_name("names")
WEIGHTS = Path(__file__).parents[2] / "auditor" / "detectors" / "client_mention" / "whose.toml"
RIDGE = 0.7
STRETCH = {"word": 0.35, "near": 0.35, "pair": 0.3}
"""How far a word counts beside a sign, before fitting, by the first word of its name."""
BESIDE = frozenset(("before", "behind", "2", "between"))
OF_WORDS = 0.5
MOST_OF_A_WORD = 1.5
"""Log odds that one word can add or take away."""
LEAST = 0.01
NAMESAKE_CARE, GUARDED_CARE = 0.1, 1.0
"""How much a name in a harmless row of the corpus counts; and in one of the samples."""
CAPITALISED = re.compile(r"\b[A-Z][a-zà-ÿ]{2,}\b")


def names(folder: Path) -> Iterator[Sample]:
    """Every match of a name in the rows of one set."""
    index = identifiers.index_of_plain_list(folder / "clients.csv")
    for number, row in enumerate(read_rows([folder / "rows.jsonl"])):
        item = item_of(row, number)
        meant = {mention["client_id"] for mention in row["clients"]}
        words = Standing(item, item.text)
        found = index.find(item.text, item.posted_at.date() if item.posted_at else None)
        where = {(one.start, one.end) for one in found if index.reference(one.number) in meant}
        for match, others in with_others(found, item.text):
            if match.role not in NUMBERS and match.commonness != ANOTHER:
                signs = words.signs(match, item.text[match.start : match.end], others)
                # Of clients who share a name, the words cannot tell which one is meant.
                is_shared = match.is_tied and (match.start, match.end) in where
                is_so = is_shared or index.reference(match.number) in meant
                yield Sample(_features(signs), is_so, match.role.name, folder.name)


def namesakes(rows: Sequence[Row]) -> Iterator[Sample]:
    """Names in rows that speak of no client, as if somebody of each given name were on a list:
    whose names these are is known, and there are many ways of telling of them."""
    given = sorted({name for row in rows for name in _given_names(row["text"])})
    clients = [
        Client(client_id=str(n), full_name=f"{name} {_surname(n)}") for n, name in enumerate(given)
    ]
    index = identifiers.index_of_clients(clients)
    for number, row in enumerate(rows):
        item = item_of(row, number)
        words = Standing(item, item.text)
        care = GUARDED_CARE if row.get("hand") in GUARDED else NAMESAKE_CARE
        for match, others in with_others(index.find(item.text, None), item.text):
            if match.role not in NUMBERS and match.commonness != ANOTHER:
                signs = words.signs(match, item.text[match.start : match.end], others)
                yield Sample(_features(signs), False, match.role.name, "", care)


def _given_names(text: str) -> Iterator[str]:
    return (word for word in CAPITALISED.findall(text) if _is_given(canon(word)))


def _is_given(word: str) -> bool:
    return word in ordinary_names() or (is_name(word) and word not in wordlike())


def _surname(number: int) -> str:
    """A surname that nobody has."""
    return "Qv" + "".join("aeiou"[number // 5**place % 5] + "x" for place in range(6))


def _features(signs: Iterable[str]) -> dict[str, float]:
    return {sign: stretch(sign) for sign in signs}


def stretch(sign: str) -> float:
    """How far a sign counts before fitting."""
    kind = sign.partition(" ")[0]
    return OF_WORDS if kind in BESIDE else STRETCH.get(kind, 1.0)


def is_word(sign: str) -> bool:
    """Whether a sign is a word around the name."""
    return stretch(sign) < 1


def bounds(signs: Sequence[str], tells: Vector) -> tuple[Vector, Vector]:
    """No single word may decide whose a name is; what tells of a client may not speak against one,
    and what tells of somebody else not for one."""
    low, high = np.full(len(signs), -np.inf, np.float32), np.full(len(signs), np.inf, np.float32)
    for column, (sign, tell) in enumerate(zip(signs, tells, strict=True)):
        kind, _, told = sign.partition(" ")
        if is_word(sign):
            high[column] = MOST_OF_A_WORD / (stretch(sign) * tell)
            low[column] = -high[column]
        elif kind == "sign" and not OTHERWISE.isdisjoint(re.split("[+:]", told)):
            high[column] = 0.0
        elif kind in ("sign", "told"):
            low[column] = 0.0
    return low, high


def fitted(samples: Sequence[Sample]) -> Model:
    """The model of these samples."""
    return fit(samples, RIDGE, bounds, is_word)


def write_weights(path: Path, model: Model) -> None:
    """Put the weights into a detector's data file."""
    head = path.read_text("utf-8").split("start =")[0]
    weights = {
        sign: float(model.weights[column]) * stretch(sign) for sign, column in model.names.items()
    }
    ranked = sorted(
        (pair for pair in weights.items() if abs(pair[1]) >= LEAST),
        key=lambda pair: (-pair[1], pair[0]),
    )
    lines = [f'"{_escaped(sign)}" = {weight:.2f}\n' for sign, weight in ranked]
    start = f"start = {float(model.bias):.3f}\n\n[weights]\n"
    path.write_text(head + start + "".join(lines), "utf-8")


def _escaped(name: str) -> str:
    return name.replace("\\", "\\\\").replace('"', '\\"')


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--leave-out", action="store_true", help="try on sets left out of the fit")
    parser.add_argument("--write", action="store_true", help="write whose.toml")
    options = parser.parse_args()
    found = [name for folder in sorted(SETS.iterdir()) for name in names(folder)]
    harmless = [row for row in read_rows([CORPUS]) if not row["case_talk"]]
    others = list(namesakes(harmless))
    if options.leave_out:
        report_left_out(found, lambda seen: fitted([*seen, *others]))
    if options.write:
        write_weights(WEIGHTS, fitted([*found, *others]))


if __name__ == "__main__":
    main()
