"""The small network as it learns: the same sums as `auditor.detectors.case_talk.wording` does."""

from __future__ import annotations

import math
import random
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from auditor.detectors.case_talk.reading import tokens
from auditor.detectors.case_talk.wording import BUCKETS, FIRST, PLACES, apart, numbers_of, written
from benchmarks.quality.wording.rows import Taught, batches, warmed

torch: Any = import_module("torch")

FOLDER = Path(__file__).parents[3] / "auditor" / "detectors" / "case_talk" / "network"
POINT, WIDE, LAYERS, LOOKS, HIDDEN = 64, 96, 4, 4, 64
"""Sizes: of a word's point, of what is carried from layer to layer, how many layers and how many
looks over all words there are, and of the last sum."""
_EPOCHS, _BATCH, _RATE, _DROPPED = 6, 64, 2e-3, 0.1
_MET = 2
"""Rows in which a word must stand to have a point of its own."""
_SELDOM, _FORGOTTEN, _ANY_FORGOTTEN = 6, 0.15, 0.02
"""Words met less often than this are read as unknown ones now and then, any word seldom."""
_SURE = 6.0
"""Log odds of the teacher from which on more of them teach nothing."""


class Lesson(NamedTuple):
    """A text as words, where it stands, its label or None, the teacher's log odds, its weight."""

    words: Sequence[tuple[str, int]]
    where: Sequence[float]
    is_so: bool | None
    log_odds: float
    care: float


def lessons(texts: Sequence[Taught], opinions: Sequence[float]) -> Iterator[Lesson]:
    """What is to be learnt of texts that the teacher has read."""
    for text, opinion in zip(texts, opinions, strict=True):
        words = written(tokens(text.text))
        if words:
            where = [float(place in text.where) for place in PLACES]
            yield Lesson(words, where, text.is_so, opinion, text.care)


class Student:
    """The weights while they are learnt."""

    def __init__(self, every: Sequence[Lesson], points_of: Any) -> None:
        """`points_of` gives the teacher's points of words, from which the network starts."""
        torch.manual_seed(0)
        self._dice = random.Random(0)  # noqa: S311 - the same draw each time, no secret
        labelled = [one for one in every if one.is_so is not None]
        self._met = Counter(word for one in labelled for word, _ in one.words)
        self.words = sorted(word for word, count in self._met.items() if count >= _MET)
        self._known = {word: number for number, word in enumerate(self.words, FIRST)}
        self._lessons = every
        self.tables: dict[str, Any] = {**_tables(), "words": self._first(points_of)}
        for table in self.tables.values():
            table.requires_grad_()

    def _first(self, points_of: Any) -> Any:
        """The teacher's points, of which as many directions are kept as tell the most."""
        points = points_of(self.words)
        points = points - points.mean(dim=0)
        kept = points @ torch.linalg.svd(points, full_matrices=False)[2][:POINT].T
        return torch.cat([torch.zeros(FIRST, POINT), 0.3 * kept / kept.std()])

    def learn(self) -> None:
        """Fits the weights."""
        steps = _EPOCHS * -(-len(self._lessons) // _BATCH)
        learning = torch.optim.AdamW(self.tables.values(), weight_decay=0.01)
        step = 0
        for epoch in range(_EPOCHS):
            told = 0.0
            for batch in batches(self._lessons, _BATCH, lambda one: len(one.words), self._dice):
                step += 1
                for group in learning.param_groups:
                    group["lr"] = warmed(step, steps, _RATE)
                loss = self._loss(batch)
                learning.zero_grad()
                loss.backward()
                torch.nn.utils.clip_grad_norm_(self.tables.values(), 1.0)
                learning.step()
                told += loss.item()
            sys.stderr.write(f"student, epoch {epoch}: {told * _EPOCHS / steps:.3f}\n")

    def _loss(self, batch: Sequence[Lesson]) -> Any:
        given = torch.nn.functional
        answers = self._answers(batch)
        taught = torch.tensor([one.log_odds for one in batch])
        loss = given.binary_cross_entropy_with_logits(
            answers, torch.sigmoid(taught), reduction="none"
        )
        near = given.smooth_l1_loss(answers, taught.clamp(-_SURE, _SURE), reduction="none")
        label = torch.tensor([float(bool(one.is_so)) for one in batch])
        wrong = given.binary_cross_entropy_with_logits(answers, label, reduction="none")
        labelled = torch.tensor([float(one.is_so is not None) for one in batch])
        care = torch.tensor([one.care for one in batch])
        return (care * (loss + 0.05 * near + labelled * wrong)).mean()

    def _numbers(self, word: str) -> tuple[int, int, int]:
        chance = self._dice.random()
        is_forgotten = chance < _ANY_FORGOTTEN or (
            chance < _FORGOTTEN and self._met[word] < _SELDOM
        )
        return numbers_of(word, {} if is_forgotten else self._known)

    def _answers(self, batch: Sequence[Lesson]) -> Any:
        size = max(len(one.words) for one in batch)
        numbers = torch.zeros(len(batch), size, 4, dtype=torch.long)
        for row, one in enumerate(batch):
            told = [(*self._numbers(word), 1 + seen) for word, seen in one.words]
            numbers[row, : len(told)] = torch.tensor(told)
        tables, mask = self.tables, (numbers[..., :1] > 0).float()
        points = tables["words"][numbers[..., 0]] + tables["beginnings"][numbers[..., 1]]
        points = points + tables["endings"][numbers[..., 2]] + tables["seen"][numbers[..., 3]]
        values = _dropped(points) @ tables["enter"] + tables["enter_bias"]
        values = values + (torch.tensor([one.where for one in batch]) @ tables["where"])[:, None]
        values = values * mask
        for layer in range(LAYERS):
            values = (values + _dropped(_layer(tables, values, layer, mask))) * mask
        hidden = mask < 1
        looks = values @ tables["attend"] + tables["attend_bias"]
        looks = looks.masked_fill(hidden, -1e4).softmax(dim=1)
        seen = (looks.transpose(1, 2) @ values).flatten(1)
        whole = torch.cat([seen, values.masked_fill(hidden, -1e4).amax(dim=1)], dim=1)
        last = torch.nn.functional.silu(_dropped(whole) @ tables["sum"] + tables["sum_bias"])
        return last @ tables["out"] + tables["out_bias"]

    def write(self, folder: Path = FOLDER) -> None:
        """Puts words and weights where the program finds them."""
        folder.mkdir(exist_ok=True)
        (folder / "words.txt").write_text("\n".join(self.words) + "\n", "utf-8")
        tables = {name: table.detach().numpy() for name, table in self.tables.items()}
        words = tables.pop("words")
        scales = np.maximum(np.abs(words).max(axis=1), 1e-6) / 127
        np.savez_compressed(
            folder / "weights.npz",
            words=np.rint(words / scales[:, None]).astype(np.int8),
            scales=scales.astype(np.float32),
            **{name: table.astype(np.float16) for name, table in tables.items()},
        )


def _tables() -> dict[str, Any]:
    """All weights but the words' points, as they begin."""
    looked_at = (LOOKS + 1) * WIDE
    sizes: dict[str, tuple[int, ...]] = {
        "enter": (POINT, WIDE),
        "where": (len(PLACES), WIDE),
        "attend": (WIDE, LOOKS),
        "sum": (looked_at, HIDDEN),
        **{f"conv_{layer}": (3 * WIDE, WIDE) for layer in range(LAYERS)},
    }
    tables = {name: _spread(size[0], size) for name, size in sizes.items()}
    biases = {f"{name}_bias": (size[0], size[1:]) for name, size in sizes.items()}
    del biases["where_bias"]
    tables |= {name: _spread(taken, size) for name, (taken, size) in biases.items()}
    for layer in range(LAYERS):
        tables[f"level_{layer}"] = torch.ones(WIDE)
        tables[f"level_{layer}_bias"] = torch.zeros(WIDE)
    tables["out"], tables["out_bias"] = _spread(HIDDEN, (HIDDEN,)), torch.zeros(())
    for name, rows in (("beginnings", BUCKETS + 1), ("endings", BUCKETS + 1), ("seen", 5)):
        table = 0.1 * torch.randn(rows, POINT)
        table[0] = 0
        tables[name] = table
    return tables


def _spread(taken: int, size: Sequence[int]) -> Any:
    most = 1 / math.sqrt(taken)
    return (torch.rand(*size) * 2 - 1) * most


def _dropped(values: Any) -> Any:
    return torch.nn.functional.dropout(values, _DROPPED)


def _layer(tables: Mapping[str, Any], values: Any, layer: int, mask: Any) -> Any:
    level = torch.nn.functional.layer_norm(
        values, (WIDE,), tables[f"level_{layer}"], tables[f"level_{layer}_bias"]
    )
    steps = apart(layer)
    wide = torch.nn.functional.pad(level * mask, (0, 0, steps, steps))
    beside = torch.cat([wide[:, : -2 * steps], level * mask, wide[:, 2 * steps :]], dim=2)
    return torch.nn.functional.silu(beside @ tables[f"conv_{layer}"] + tables[f"conv_{layer}_bias"])
