"""Texts that nobody wrote and that read nearly like rows: words changed for near ones or left out,
sentences alone, and sentences of two rows together. The teacher says what it thinks of each."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from benchmarks.quality.wording.rows import Taught

_WORD = re.compile(r"[a-zà-ÿ']+")
_PIECE = re.compile(r"\w[\w']*|\W+")
_SENTENCE = re.compile(r"(?<=[.!?\n])\s+")
_NEAREST, _MET = 8, 3
_LONGEST = 500
"""Characters from which on a text is not varied: it costs the teacher more than it tells."""
_CHANGES = ((0.12, 0.05), (0.25, 0.08))
"""Shares of words that are changed, and left out, in the variants that each row has."""
_SLIGHT = (0.05, 0.02)


def near_words(texts: Sequence[str], known: Mapping[str, int], points: Any) -> dict[str, list[str]]:
    """For every word that is met a few times and is one piece for the teacher (`known`, with the
    points of its pieces) those that lie nearest to it."""
    met = Counter(word for text in texts for word in _WORD.findall(text.lower()))
    words = [word for word, count in met.items() if count >= _MET and word in known]
    chosen = points[[known[word] for word in words]]
    chosen = chosen / chosen.norm(dim=1, keepdim=True)
    near: dict[str, list[str]] = {}
    for start in range(0, len(words), 512):
        ranked = (chosen[start : start + 512] @ chosen.T).topk(_NEAREST + 1).indices[:, 1:]
        for word, places in zip(words[start:], ranked.tolist(), strict=False):
            near[word] = [words[place] for place in places]
    return near


def variants(
    rows: Sequence[Taught], near: Mapping[str, Sequence[str]], dice: random.Random
) -> Iterator[Taught]:
    """Four or so of every row."""
    short = [row for row in rows if len(row.text) < _LONGEST]
    for row in short:
        for changes in _CHANGES:
            yield _unlabelled(row, _changed(row.text, near, dice, *changes))
        sentences = _SENTENCE.split(row.text)
        if len(sentences) > 1:
            at = dice.randrange(1, len(sentences))
            part = sentences[:at] if dice.random() < 0.5 else sentences[at:]
            yield _unlabelled(row, _changed(" ".join(part), near, dice, *_SLIGHT))
        if dice.random() < 0.5:
            other = dice.choice(_SENTENCE.split(dice.choice(short).text))
            joined = f"{dice.choice(sentences)} {other}"
            yield _unlabelled(row, _changed(joined, near, dice, *_SLIGHT))


def _unlabelled(row: Taught, text: str) -> Taught:
    return Taught(row.surface, row.where, text, None)


def _changed(
    text: str, near: Mapping[str, Sequence[str]], dice: random.Random, changed: float, gone: float
) -> str:
    parts: list[str] = []
    for match in _PIECE.finditer(text):
        piece, chance = match[0], dice.random()
        if piece[0].isalnum():
            if chance < changed and piece.lower() in near:
                other = dice.choice(near[piece.lower()])
                piece = other.capitalize() if piece[0].isupper() else other
            elif chance < changed + gone:
                continue
        parts.append(piece)
    return "".join(parts)
