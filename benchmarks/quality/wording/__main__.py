"""Command line: a step at a time, each into the folder that the next one reads."""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path

from benchmarks.quality.wording.rows import Taught, everyday, rows
from benchmarks.quality.wording.student import Student, lessons
from benchmarks.quality.wording.teacher import Teacher
from benchmarks.quality.wording.variants import near_words, variants

MOST_VARIANTS = 64_000


def make_variants(folder: Path) -> None:
    """The teacher's opinions on the rows, on everyday posts, and on variants of the rows."""
    teacher = Teacher(folder / "teacher")
    dice = random.Random(1)  # noqa: S311 - the same draw each time, no secret
    taught = rows()
    known = teacher.tokenizer.get_vocab()
    near = near_words([row.text for row in taught], known, teacher.points())
    every = [one for one in variants(taught, near, dice) if one.text.strip()]
    texts = [*taught, *everyday(), *dice.sample(every, MOST_VARIANTS)]
    with (folder / "opinions.jsonl").open("w", encoding="utf-8") as file:
        for text, opinion in zip(texts, teacher.opinions(texts), strict=True):
            row = text._asdict() | {"where": sorted(text.where), "log_odds": opinion}
            file.write(json.dumps(row) + "\n")


def teach_student(folder: Path, *, write: bool) -> None:
    """Teaches the small network."""
    texts: list[Taught] = []
    opinions: list[float] = []
    with (folder / "opinions.jsonl").open(encoding="utf-8") as file:
        for row in map(json.loads, file):
            opinions.append(row.pop("log_odds"))
            texts.append(Taught(**row | {"where": frozenset(row["where"])}))
    student = Student([*lessons(texts, opinions)], Teacher(folder / "teacher").points_of)
    student.learn()
    if write:
        student.write()


def main() -> None:
    """Run one step."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("step", choices=("teacher", "variants", "student"))
    parser.add_argument("folder", type=Path)
    parser.add_argument("--write", action="store_true", help="replace the network that is shipped")
    options = parser.parse_args()
    if options.step == "teacher":
        teacher = Teacher()
        teacher.tune()
        teacher.network.save_pretrained(options.folder / "teacher")
    elif options.step == "variants":
        make_variants(options.folder)
    else:
        teach_student(options.folder, write=options.write)


if __name__ == "__main__":
    main()
