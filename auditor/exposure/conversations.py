"""Private conversations with a client: one exposure each, however many messages there are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from auditor.exposure.chains import order
from auditor.models import Evidence, Exposure, Surface


def conversations(exposures: Iterable[Exposure]) -> Iterator[tuple[Evidence, ...] | Exposure]:
    """Exposures as they are, and the messages with one client gathered, the worst first."""
    threads: defaultdict[tuple[str, str, tuple[str, ...]], list[Exposure]] = defaultdict(list)
    for exposure in exposures:
        item = exposure.evidence[0].item
        if item.surface is Surface.DIRECT_MESSAGE and "T16" in exposure.codes and item.thread:
            threads[item.platform, item.thread, exposure.clients].append(exposure)
        else:
            yield exposure
    for together in threads.values():
        ranked = sorted(together, key=lambda one: (-one.score, order(one.evidence[0])))
        worst, *others = [part for one in ranked for part in one.evidence]
        yield (worst, *sorted(others, key=order))
