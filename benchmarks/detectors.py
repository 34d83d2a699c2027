"""How quickly the detectors read ordinary posts, and how often they raise an alarm on them.

    python -m benchmarks.detectors [--posts 20000]

Measures every detector of `detectors.build` without a client list on generated everyday text
(benchmarks/quality/everyday.txt), in posts a second of processor time on one core. Each alone takes
its own first look at a text, which all together share; the time to build them stands beside. Counts
alarms per
10,000 posts, beside those of other tools where they are installed; and times hostile texts of
100,000 characters.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any

from auditor import detectors, exposure
from auditor.detectors.base import Detector
from auditor.models import Item, Source, Surface, Worker
from benchmarks.quality.everyday import posts

HOSTILE = {
    "one letter": "a" * 100_000,
    "digits": "5" * 100_000,
    "groups of digits": "555-0123 " * 11_000,
    "client words": "my client's kid " * 6_000,
    "he said": "he said she told me " * 5_000,
    "streets": "12 Larch " * 11_000,
    "signs": "\N{ZIPPER-MOUTH FACE}" * 100_000,
}


def seconds_of(work: Callable[[], object], rounds: int = 3) -> float:
    """The least processor time of a few rounds, in seconds."""
    least = float("inf")
    for _ in range(rounds):
        before = time.process_time()
        work()
        least = min(least, time.process_time() - before)
    return least


def _read(detector: Detector, items: Sequence[Item]) -> None:
    for item in items:
        for _ in detector.detect(item, ()):
            pass


def speeds(built: Sequence[Detector], items: Sequence[Item]) -> Iterable[str]:
    """A line for every detector, and one for all of them."""
    for detector in built:
        spent = seconds_of(partial(_read, detector, items))
        yield f"{detector.name:16} {len(items) / spent:12,.0f} posts/s"
    spent = seconds_of(lambda: [detectors.detect(built, item) for item in items])
    yield f"{'all together':16} {len(items) / spent:12,.0f} posts/s"


def alarms(built: Sequence[Detector], items: Sequence[Item]) -> int:
    """Posts that make an exposure."""
    judge = exposure.Judge(Worker(), ())
    return sum(judge.judge(item, detectors.detect(built, item)) is not None for item in items)


def _scrubadub(items: Sequence[Item]) -> int:
    module: Any = importlib.import_module("scrubadub")
    scrubber = module.Scrubber()
    return sum(any(True for _ in scrubber.iter_filth(item.text)) for item in items)


def _datafog(items: Sequence[Item]) -> int:
    module: Any = importlib.import_module("datafog")
    return sum(bool(module.scan(item.text).entities) for item in items)


def _presidio(items: Sequence[Item]) -> int:
    """Its patterns for English, without a language model, from its usual score on."""
    module: Any = importlib.import_module("presidio_analyzer")
    registry = module.RecognizerRegistry()
    registry.load_predefined_recognizers(languages=["en"])
    patterns = [one for one in registry.recognizers if isinstance(one, module.PatternRecognizer)]
    return sum(_presidio_finds(patterns, item.text) for item in items)


def _presidio_finds(patterns: Sequence[Any], text: str) -> bool:
    return any(
        hit.score >= PRESIDIO_SCORE
        for pattern in patterns
        for hit in pattern.analyze(text, pattern.supported_entities, None) or ()
    )


PRESIDIO_SCORE = 0.4
OTHERS: dict[str, Callable[[Sequence[Item]], int]] = {
    "scrubadub": _scrubadub,
    "datafog": _datafog,
    "presidio_analyzer": _presidio,
}


def compared(items: Sequence[Item]) -> Iterable[str]:
    """Alarms of other tools on the same posts, or that they are not installed."""
    for name, count in OTHERS.items():
        if importlib.util.find_spec(name) is None:
            yield f"{name:20} not installed, left out"
        else:
            yield f"{name:20} {10_000 * count(items) / len(items):8.1f}"


def hostile(built: Sequence[Detector]) -> Iterable[str]:
    """Processor time for each hostile text."""
    for name, text in HOSTILE.items():
        item = Item(ref="h", platform="x", surface=Surface.POST, source=Source("a", "b"), text=text)
        spent = seconds_of(partial(detectors.detect, built, item), rounds=1)
        yield f"{name:20} {1000 * spent:8.1f} ms"


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--posts", type=int, default=20_000)
    options = parser.parse_args()
    before = time.process_time()
    built = detectors.build(None, Worker(), ())
    to_build = time.process_time() - before
    items = list(posts(options.posts, seed=3))
    say = sys.stdout.write
    say("posts a second of processor time, one core\n")
    for line in speeds(built, items):
        say(f"  {line}\n")
    say(f"built in {to_build:.2f} s\n")
    say("alarms per 10,000 ordinary posts\n")
    say(f"  {'auditor':20} {10_000 * alarms(built, items) / len(items):8.1f}\n")
    for line in compared(items):
        say(f"  {line}\n")
    say("hostile texts of 100,000 characters\n")
    for line in hostile(built):
        say(f"  {line}\n")


if __name__ == "__main__":
    main()
