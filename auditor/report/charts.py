"""The shape of what was found: when, who could recognise it, where. One mark is one exposure.

Geometry only; templates/parts/shape.html.j2 draws it as SVG with attributes, because the page's
Content-Security-Policy refuses inline styles. From MOST_MARKS on, bars stand for the marks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import cos, pi, sin

from msgspec import Struct

from auditor.models import Audit, Exposure, Reach, Severity
from auditor.report import words
from auditor.report.entries import RANKS
from auditor.report.facets import KINDS, NO_DATE, kind_of, years_of

MOST_MARKS = 60
"""Exposures up to which each has its own mark."""

_ROW = 26
_LEFT = 92
_BAR = 232.0
_MARK = 15
_MOST_IN_ROW = 20
_WORST_FIRST = sorted(Severity, reverse=True)


class Mark(Struct, frozen=True):
    """A severity's shape at a place of the drawing, in its units; the place is its middle."""

    severity: Severity
    x: float
    y: float


class Bar(Struct, frozen=True):
    """A stretch of a stacked bar."""

    severity: Severity
    x: float
    width: float


class Row(Struct, frozen=True, kw_only=True):
    """A year: its marks or bars, how many exposures, and how many items were read at all."""

    label: str
    y: float
    marks: tuple[Mark, ...]
    bars: tuple[Bar, ...]
    counts: tuple[int, ...]
    items: str


class Years(Struct, frozen=True, kw_only=True):
    """When the exposures were written."""

    reading: str
    rows: tuple[Row, ...]
    size: float
    height: int


class Ring(Struct, frozen=True, kw_only=True):
    """One of the nested half circles."""

    name: str
    radius: float
    label_y: float
    marks: tuple[Mark, ...]
    bars: tuple[Bar, ...]
    counts: tuple[int, ...]
    count: int


class Rings(Struct, frozen=True, kw_only=True):
    """Who could recognise the clients, the widest circle first."""

    reading: str
    rings: tuple[Ring, ...]
    marked: bool


class Cell(Struct, frozen=True):
    """Exposures of a kind on a platform; `none` stands where there are none.

    "0": items were read and nothing was found; "–": the archive holds no such item; "" where
    items of several platforms would stand.
    """

    severities: tuple[Severity, ...]
    counts: tuple[tuple[Severity, int], ...]
    none: str


class Grid(Struct, frozen=True, kw_only=True):
    """Where the exposures are: kinds as rows, platforms as columns."""

    reading: str
    platforms: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Cell, ...]], ...]
    marked: bool


def years_chart(audit: Audit) -> Years:
    """One row for every year in which something was read, empty years in between too."""
    first = [years_of(part.item for part in one.evidence)[0] for one in audit.exposures]
    found: dict[str, list[Severity]] = {}
    for year, exposure in zip(first, audit.exposures, strict=True):
        found.setdefault(year, []).append(exposure.severity)
    items = Counter[str]()
    for count in audit.counts:
        items[str(count.year) if count.year else NO_DATE] += count.items
    most = max((len(one) for one in found.values()), default=1)
    marked = len(audit.exposures) < MOST_MARKS and most <= _MOST_IN_ROW
    step = min(20.0, _BAR / most)
    rows = []
    for number, label in enumerate(_all_years(set(found) | set(items))):
        severities = sorted(found.get(label, ()), reverse=True)
        y = number * _ROW + _ROW / 2
        rows.append(
            Row(
                label=label,
                y=y,
                marks=_in_line(severities, y, step) if marked else (),
                bars=() if marked else _stacked(severities, most, _LEFT - 8, _BAR),
                counts=_per_band(severities),
                items=f"{items[label]:,}",
            )
        )
    return Years(
        reading=_years_read(found),
        rows=tuple(rows),
        size=min(_MARK, round(step - 1.5, 1)),
        height=len(rows) * _ROW,
    )


def _all_years(labels: set[str]) -> list[str]:
    numbers = [int(label) for label in labels if label != NO_DATE]
    years = [str(year) for year in range(min(numbers), max(numbers) + 1)] if numbers else []
    return [*years, *([NO_DATE] if NO_DATE in labels else [])]


def _in_line(severities: Sequence[Severity], y: float, step: float) -> tuple[Mark, ...]:
    return tuple(Mark(one, round(_LEFT + at * step, 1), y) for at, one in enumerate(severities))


def _stacked(
    severities: Sequence[Severity], most: int, left: float, room: float
) -> tuple[Bar, ...]:
    """A bar with the worst on the left; `most` exposures would fill the room."""
    bars, x = [], left
    for band, count in zip(_WORST_FIRST, _per_band(severities), strict=True):
        width = count / most * room
        if count:
            bars.append(Bar(band, round(x, 1), round(width, 1)))
        x += width
    return tuple(bars)


def _per_band(severities: Sequence[Severity]) -> tuple[int, ...]:
    return tuple(sum(one is band for one in severities) for band in _WORST_FIRST)


def _years_read(found: dict[str, list[Severity]]) -> str:
    years = sorted((year for year in found if year != NO_DATE), key=int)
    if not years:
        return "None of it carries a date."
    if len(years) == 1:
        return f"All that carries a date is from {years[0]}."
    top = max(years, key=lambda year: (len(found[year]), year))
    spread = int(years[-1]) - int(years[0]) + 1
    if len(found[top]) == 1:
        return f"Spread over {words.numeral(spread).lower()} years."
    return f"Spread over {words.numeral(spread).lower()} years, most in {top}."


_RING_NAMES = {
    Reach.ANYONE: "anyone",
    Reach.LOCAL: "colleagues, neighbours",
    Reach.FAMILY: "family, friends",
    Reach.CLIENT: "the client",
}
_RADII = {4: 170.0, 3: 132.0, 2: 94.0, 1: 58.0}
_INNER = {4: 132.0, 3: 94.0, 2: 58.0, 1: 14.0}
_CENTRE = (180.0, 176.0)
_WIDE_BAR = 250.0
_NAME_WIDTH = {4: 40.0, 3: 92.0, 2: 62.0}
_MOST_IN_RING = {4: 18, 3: 12, 2: 8, 1: 6}


def rings_chart(exposures: Sequence[Exposure]) -> Rings:
    """Nested half circles: the closer to the middle, the fewer people could recognise it."""
    inside = {
        reach: sorted((e.severity for e in exposures if e.reach is reach), reverse=True)
        for reach in _RING_NAMES
    }
    marked = all(len(found) <= _MOST_IN_RING[RANKS[reach]] for reach, found in inside.items())
    most = max(1, *(len(found) for found in inside.values()))
    rings = []
    for reach, name in _RING_NAMES.items():
        rank = RANKS[reach]
        middle = (_RADII[rank] + _INNER[rank]) / 2
        rings.append(
            Ring(
                name=name,
                radius=_RADII[rank],
                label_y=_CENTRE[1] - (10.0 if rank == 1 else _RADII[rank] - 17.0),
                marks=_on_arc(inside[reach], middle, rank) if marked else (),
                bars=() if marked else _stacked(inside[reach], most, 0.0, _WIDE_BAR),
                counts=_per_band(inside[reach]),
                count=len(inside[reach]),
            )
        )
    return Rings(reading=_rings_read(rings), rings=tuple(rings), marked=marked)


def _on_arc(severities: Sequence[Severity], radius: float, rank: int) -> tuple[Mark, ...]:
    """Marks on an arc, left and right in turn, with room for the ring's name at the top."""
    if rank == 1:
        width = 16.0
        start = _CENTRE[0] - width * (len(severities) - 1) / 2
        return tuple(
            Mark(one, round(start + width * at, 1), _CENTRE[1] - 36)
            for at, one in enumerate(severities)
        )
    marks = []
    sides = (severities[0::2], severities[1::2])
    free = pi / 2 - _NAME_WIDTH[rank] / radius
    for side, ranked in zip((-1, 1), sides, strict=True):
        gap = min((free - 0.16) / max(len(ranked), 1), 0.42)
        for at, one in enumerate(ranked):
            angle = pi / 2 + side * (pi / 2 - free + gap * (at + 0.5))
            x, y = _CENTRE[0] - radius * cos(angle), _CENTRE[1] - radius * sin(angle)
            marks.append(Mark(one, round(x, 1), round(y, 1)))
    return tuple(marks)


def _rings_read(rings: Sequence[Ring]) -> str:
    widest = rings[0].count
    closer = "The closer to the middle, the fewer people."
    if not widest:
        return f"{closer} None could be recognised by just anyone."
    return f"{closer} {words.numeral(widest)} could be recognised by anyone."


def grid_chart(audit: Audit) -> Grid:
    """Kinds by platforms; an exposure that spans several stands in its own column."""
    platforms = sorted({count.platform for count in audit.counts})
    read = {(count.platform, kind_of(count.surface)) for count in audit.counts if count.items}
    spots: dict[tuple[str, str], list[Severity]] = {}
    for exposure in audit.exposures:
        names = {part.item.platform for part in exposure.evidence}
        column = next(iter(names)) if len(names) == 1 else _SEVERAL
        kind = kind_of(exposure.evidence[0].item.surface)
        spots.setdefault((column, kind), []).append(exposure.severity)
    columns = [*platforms, *([_SEVERAL] if any(c == _SEVERAL for c, _ in spots) else [])]
    rows = [
        (kind, tuple(_cell(spots.get((c, kind), ()), _none(c, (c, kind) in read)) for c in columns))
        for kind, _ in KINDS
        if any((c, kind) in read or (c, kind) in spots for c in columns)
    ]
    return Grid(
        reading=_grid_read(audit.exposures),
        platforms=tuple(_SEVERAL if c == _SEVERAL else words.platform(c) for c in columns),
        rows=tuple(rows),
        marked=len(audit.exposures) < MOST_MARKS,
    )


_SEVERAL = "Several"


def _none(column: str, read: bool) -> str:
    if column == _SEVERAL:
        return ""
    return "0" if read else "–"


def _cell(severities: Sequence[Severity], none: str) -> Cell:
    ranked = tuple(sorted(severities, reverse=True))
    counts = tuple(
        (band, count) for band, count in zip(_WORST_FIRST, _per_band(ranked), strict=True) if count
    )
    return Cell(ranked, counts, none)


def _grid_read(exposures: Sequence[Exposure]) -> str:
    tally = Counter(words.platform(one.evidence[0].item.platform) for one in exposures)
    key = "0 means read, nothing found. A dash means that the archive holds nothing of the kind."
    if len(tally) < 2:
        return key
    name, most = tally.most_common(1)[0]
    share = "More than half" if most * 2 > len(exposures) else "The largest part"
    return f"{share} is on {name}. {key}"
