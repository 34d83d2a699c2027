"""What was read of each distinct stretch of text, kept for as long as there is room."""

from __future__ import annotations

from collections.abc import Callable

from auditor.identifiers.matching.stretches.readings import Reading

_KEPT_AT_MOST = 200_000
_TELLING_AT_MOST = 60_000
_LONGEST_KEPT = 32


class ReadingsKept(dict[str, Reading | None]):
    """Asked for a stretch, it gives what the stretch holds: None for the most, which are nobody's.

    It is a dictionary that reads what it lacks, so that the stretches of a text that were read
    before cost one pass without a step in Python: `map(kept.__getitem__, text.split())`.
    """

    def __init__(self, read: Callable[[str], Reading]) -> None:
        super().__init__()
        self._read = read
        self._telling = 0
        self.is_full = False
        """Whether `clear` should be called before the next text, but not within one."""

    def __repr__(self) -> str:
        return "ReadingsKept()"

    def __missing__(self, stretch: str) -> Reading | None:
        reading = self._read(stretch)
        if reading.signs:
            self[stretch] = reading
            self._telling += 1
        elif len(stretch) <= _LONGEST_KEPT:
            self[stretch] = None
        self.is_full = self._telling >= _TELLING_AT_MOST or len(self) >= _KEPT_AT_MOST
        return reading if reading.signs else None

    def clear(self) -> None:
        """Forget all of them."""
        super().clear()
        self._telling = 0
        self.is_full = False
