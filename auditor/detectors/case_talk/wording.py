"""What the wording of a text as a whole says, beside the sum of its words and phrases.

A small learned model reads the words in their order: "he lost his mum on sunday and still came to
group" tells of a client, "he lost his mum's casserole dish on sunday and she is furious" does not.
`benchmarks.quality.wording` taught it, with the labelled rows and with a larger model that had read
them. It never decides alone: it is asked where phrases of the lists stand, and moves their sum
within narrow bounds. It cannot say by which words; the report shows those of the lists.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence, Set
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np
from numpy.typing import NDArray

from auditor.detectors.case_talk.reading import Token
from auditor.detectors.case_talk.setting import WHERE
from auditor.detectors.words import FIGURES, NAME

Values = NDArray[np.float32]

LIFTS, LOWERS = 0.4, 1.2
"""How far an opinion adds to a sum and takes from it at most; 1.0 is the sum that an item needs."""
MOST_WORDS = 160
"""Words and ends of sentences that are read; what comes behind is left to the sums."""
BUCKETS = 1024
"""The beginnings of words that the network does not know go by so many numbers, and the endings."""
PLACES = tuple(sorted(WHERE))
"""The settings in the order in which the network takes them."""
_END_OF_SENTENCE = "|"
_UNKNOWN = 1
FIRST = 2
"""Number of the first word that is known; 0 stands for none, 1 for all that are not known."""
_FLAT = 1e-5
"""Keeps a word whose values are all alike from being divided by nothing."""


def written(text: Sequence[Token]) -> list[tuple[str, int]]:
    """The words as the network reads them, figures by their kind, with ends of sentences between;
    and what else is seen of each: 1 for a capital within a sentence, 2 for quotation marks."""
    words: list[tuple[str, int]] = []
    sentence = text[0].sentence if text else 0
    for token in text[:MOST_WORDS]:
        if token.sentence != sentence:
            words.append((_END_OF_SENTENCE, 0))
            sentence = token.sentence
        word = token.kind if token.kind in FIGURES else token.norm
        words.append((word, (token.kind == NAME) + 2 * token.quoted))
    return words[:MOST_WORDS]


def numbers_of(word: str, known: dict[str, int]) -> tuple[int, int, int]:
    """The number of a word, and those of its beginning and its ending where it is not known."""
    number = known.get(word, _UNKNOWN)
    if number != _UNKNOWN:
        return number, 0, 0
    return number, _bucket(word[:4]), _bucket("$" + word[-3:])


def apart(layer: int) -> int:
    """How many words before and behind a word the two lie that a layer sees beside it."""
    return int(2 ** (layer % 3))


def _bucket(part: str) -> int:
    return 1 + zlib.crc32(part.encode()) % BUCKETS


class Network:
    """The weights, and how they are put to use: words as points, four layers each of which sees a
    word beside some before and behind it, and one sum over all words."""

    def __init__(self, words: Sequence[str], tables: Mapping[str, NDArray[Any]]) -> None:
        """`words` in the order of their rows in the tables; the tables as its teaching writes them:
        points in bytes with a scale for each row, all others in half precision."""
        self._known = {word: number for number, word in enumerate(words, FIRST)}
        self._bytes, self._scales = tables["words"], tables["scales"].astype(np.float32)
        self._tables = {
            name: table.astype(np.float32)
            for name, table in tables.items()
            if name not in ("words", "scales")
        }
        self._layers = sum(
            name.startswith("conv_") and not name.endswith("bias") for name in tables
        )

    def log_odds(self, text: Sequence[Token], where: Set[str]) -> float:
        """How likely it is that a client of the writer is spoken of, as natural log odds; 0.0 of
        no words."""
        words = written(text)
        if not words:
            return 0.0
        tables = self._tables
        values = self._points(words) @ tables["enter"] + tables["enter_bias"]
        values += np.array([place in where for place in PLACES], np.float32) @ tables["where"]
        for layer in range(self._layers):
            values += self._layer(values, layer)
        looks = values @ tables["attend"] + tables["attend_bias"]
        looks = np.exp(looks - looks.max(axis=0))
        seen = (looks / looks.sum(axis=0)).T @ values
        whole = np.concatenate([seen.ravel(), values.max(axis=0)])
        hidden = _bent(whole @ tables["sum"] + tables["sum_bias"])
        return float(hidden @ tables["out"] + tables["out_bias"])

    def _points(self, words: Sequence[tuple[str, int]]) -> Values:
        numbers = np.array([numbers_of(word, self._known) for word, _ in words])
        known, beginnings, endings = numbers.T
        points: Values = self._bytes[known] * self._scales[known, None]
        points += self._tables["beginnings"][beginnings]
        points += self._tables["endings"][endings]
        points += self._tables["seen"][np.array([1 + seen for _, seen in words])]
        return points

    def _layer(self, values: Values, layer: int) -> Values:
        tables = self._tables
        centred = values - values.mean(axis=1, keepdims=True)
        spread = np.sqrt((centred**2).mean(axis=1, keepdims=True) + _FLAT)
        level = centred / spread * tables[f"level_{layer}"] + tables[f"level_{layer}_bias"]
        steps = apart(layer)
        edge = np.zeros((steps, level.shape[1]), np.float32)
        wide = np.concatenate([edge, level, edge])
        beside = np.concatenate([wide[: -2 * steps], level, wide[2 * steps :]], axis=1)
        return _bent(beside @ tables[f"conv_{layer}"] + tables[f"conv_{layer}_bias"])


def _bent(values: Values) -> Values:
    # The logistic function by way of tanh, which no value overflows.
    bent: Values = values * (0.5 * (1 + np.tanh(0.5 * values)))
    return bent


@cache
def network() -> Network:
    """The network that is shipped."""
    folder = files("auditor.detectors.case_talk") / "network"
    words = (folder / "words.txt").read_text("utf-8").splitlines()
    with (folder / "weights.npz").open("rb") as file, np.load(file, allow_pickle=False) as tables:
        return Network(words, dict(tables))


SLOPE, SHIFT = 0.12, 0.05
"""What log odds of one come to in a sum, and what even odds do. They and the bounds were chosen by
eye on four whole sets and the development set, to which no weight was fitted."""


def opinion(text: Sequence[Token], where: Set[str]) -> float:
    """What the wording adds to the sum of a text, or takes from it when negative."""
    told = SLOPE * network().log_odds(text, where) + SHIFT
    return round(min(LIFTS, max(-LOWERS, told)), 3)
