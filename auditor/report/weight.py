"""How an exposure's weight came about: one line, `4 × 1 + 1.25 = 5.25`, and what stands behind."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from auditor.models import Exposure, Factor, Severity, Term
from auditor.report import words

_BEGINS = {
    Severity.LOW: "is everything below 2",
    Severity.MEDIUM: "begins at 2",
    Severity.HIGH: "begins at 3",
    Severity.CRITICAL: "begins at 4",
}

HIGHEST = 5.5
"""The largest weight that there can be: 4 × 1 + 1.5."""

_MOST_CIRCUMSTANCE = 1.5
_CAP = "Cap"
"""Name of the note that says why a weight was held down."""


class Row(Struct, frozen=True):
    """A term of the sum: its sign, its value, its name, and why it is that high."""

    sign: str
    value: str
    name: str
    why: str


class Weight(Struct, frozen=True, kw_only=True):
    """A weight as the page shows it. `mark` is how far along the scale it lies, 0 to 1."""

    score: float
    equation: str
    rows: tuple[Row, ...]
    begins: str
    details: tuple[str, ...]
    notes: tuple[str, ...]
    mark: float


def weight_of(exposure: Exposure) -> Weight:
    """The sum behind an exposure's severity."""
    factors = exposure.factors
    s, i = _value(factors, Term.SENSITIVITY), _value(factors, Term.IDENTIFIABILITY)
    circumstances = [factor for factor in factors if factor.term is Term.CIRCUMSTANCE]
    c = min(sum(factor.value for factor in circumstances), _MOST_CIRCUMSTANCE)
    plain = round(s * i + c, 2)
    reaching = ", ".join(f"{one.why} ({words.figure(one.value)})" for one in circumstances)
    rows = [
        Row("", words.figure(s), "how sensitive", _why(factors, Term.SENSITIVITY)),
        Row("×", words.figure(i), "how recognisable", _why(factors, Term.IDENTIFIABILITY)),
        Row("+", words.figure(c), "how far it could reach", reaching or "not beyond this entry"),
    ]
    equation = f"{words.figure(s)} × {words.figure(i)} + {words.figure(c)} = {words.figure(plain)}"
    if plain != round(exposure.score, 2):
        rows.append(_adjusted(exposure, plain))
        verb = "raised to" if exposure.score > plain else "held at"
        equation += f", {verb} {words.figure(exposure.score)}"
    return Weight(
        score=exposure.score,
        equation=equation,
        rows=tuple(rows),
        begins=_BEGINS[exposure.severity],
        details=tuple(_details(factors)),
        notes=tuple(_notes(factors)),
        mark=min(exposure.score / HIGHEST, 1.0),
    )


def _adjusted(exposure: Exposure, plain: float) -> Row:
    value = words.figure(exposure.score)
    if exposure.score > plain:
        lifting = [factor for factor in exposure.factors if factor.value >= exposure.score]
        return Row("→", value, "raised", _why(lifting, Term.FLOOR))
    caps = [factor.why for factor in exposure.factors if factor.name == _CAP]
    return Row("→", value, "held", ", ".join(caps) or "entries of this kind weigh no more")


def _notes(factors: Sequence[Factor]) -> list[str]:
    notes = [f for f in factors if f.term is Term.NOTE and f.name != _CAP]
    return [f"{note.name}: {note.why}." for note in notes]


def _details(factors: Sequence[Factor]) -> list[str]:
    return [
        f"{factor.why} ({words.figure(factor.value)})"
        for factor in factors
        if factor.term is Term.UNIT
    ]


def _value(factors: Sequence[Factor], term: Term) -> float:
    return sum(factor.value for factor in factors if factor.term is term)


def _why(factors: Sequence[Factor], term: Term) -> str:
    return ", ".join(dict.fromkeys(f.why for f in factors if f.term is term)) or "as listed above"
