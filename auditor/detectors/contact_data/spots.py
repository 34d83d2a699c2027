"""What has the shape of contact or identity data, whoever it belongs to; validated, not weighed.

`spots` is the pattern layer: the detector asks afterwards whose the data is, and the benchmark
measures it as it is. Every pattern is bounded, so that hostile text costs linear time.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from auditor.detectors.contact_data import addresses, dates, numbers, phones, registers
from auditor.detectors.contact_data.spot import Kind, Spot, digits_in, glance_at
from auditor.detectors.first_look import DIGITS, FirstLook, Sign, first_look

EMAIL = re.compile(
    r"(?<![\w.+%-])[\w+%'-]{1,64}(?:\.[\w+%'-]{1,64}){0,8}@"
    r"(?:[a-z0-9](?:[a-z0-9-]{0,62})\.){1,6}[a-z]{2,24}(?![\w@])",
    re.IGNORECASE,
)
EMAIL_IN_WORDS = re.compile(
    r"(?<![\w.])[\w.+-]{2,64} ?(?:\[at\]|\(at\)|\{at\}|<at>| at ) ?[\w-]{2,63} ?"
    r"(?:\[dot\]|\(dot\)|\{dot\}|<dot>| dot |\.) ?(?:com|net|org|edu|gov|info|io|me|us|uk|co)\b",
    re.IGNORECASE,
)
URL = re.compile(
    r"\b(?:https?://|www\.)[^\s<>\"]{2,2000}"
    r"|(?<![\w@.-])(?:[a-z0-9](?:[a-z0-9-]{0,62})\.){1,4}"
    r"(?:com|net|org|edu|gov|info|biz|io|co|me|ly|app|dev|uk|us|ca|de|fr|es)\b(?:/[^\s<>\"]{0,500})?"
    r"(?![\w@])",
    re.IGNORECASE,
)
_HAS_DOMAIN = re.compile(r"\.\w|://")
_AT_IN_WORDS = re.compile(r"[\[({<]at[\])}>]| dot ", re.IGNORECASE)


def spots(text: str) -> list[Spot]:
    """Everything with the shape of contact or identity data, in order, without overlaps.

    Of two that overlap the more telling kind stays: a card is not also a phone number.
    """
    found = list(_addressed(text))
    if first_look(text).has_digit or _has_label(text):
        found = [*found, *_with_digits(_masked(text, found))]
    return _apart(found)


def could_hold_any(look: FirstLook) -> bool:
    """A quick look for all but links and addresses of computers, so that ordinary posts cost next
    to nothing."""
    told = look.told
    if told & _ALONE:
        return True
    if not told & DIGITS.bits:
        return False
    return bool(
        told & _WITH_DIGITS
        or DIGITS.count(look) >= _DIGITS_ALONE
        or (told & _AFTER_DIGITS.bits and _is_told_after_digits(look))
    )


def _is_told_after_digits(look: FirstLook) -> bool:
    """Whether a street stands behind figures: of "5 minutes on my way" and "on my way, 5 minutes"
    only the first may be an address."""
    return any(_is_after_digits(look.chunks, place) for place in _AFTER_DIGITS.where(look))


def _is_after_digits(chunks: Sequence[str], place: int) -> bool:
    if digits_in(chunks[place]):
        return True
    for chunk in reversed(chunks[max(0, place - _WORDS_APART) : place]):
        # The number of a house may have a comma behind it, the name of a street has none within.
        if digits_in(chunk):
            return True
        if _PAUSE.search(chunk):
            return False
    return False


_PAUSE = re.compile(r"[,;:!?]")
_WORDS_APART = 6
"""Words from the number of a house to that for the street, which is one of them."""


def _tells(chunk: str, _: Sequence[str]) -> bool:
    """Whether a chunk lets figures anywhere in the text be an address, a date or a number, however
    few they are."""
    if len(chunk) > _LONGEST_CHUNK or _FORM.search(chunk):
        return True
    glance = _glance_at_chunk(chunk)
    letters = glance.words
    return (
        "dot" in glance.lower
        or addresses.tells(glance)
        or not dates.MONTHS.isdisjoint(letters)
        or not numbers.CASE_LABELS.isdisjoint(letters)
        or not numbers.CAR_LABELS.isdisjoint(letters)
    )


_FORM = re.compile(r"[\[({<]|\d[/.\-]\d|\d[A-Z]{2}(?!\w)")
"""An "at" in brackets, the figures of a date, the end of a postcode."""
_LONGEST_CHUNK = 200
"""Signs of a chunk from which on it is not looked into: a link may end within a word of it."""
_DIGITS_ALONE = 5
"""Digits that can be a number without any word beside them."""


def _has_label(text: str) -> bool:
    return "dot" in text or "ddress:" in text or "omicilio:" in text


# Two signs ask of every chunk, one after another.
_glance_at_chunk = lru_cache(maxsize=1)(glance_at)
_ALONE = Sign(lambda chunk, _: "@" in chunk or _has_label(chunk)).bits
"""Chunks that tell of an address without any digit."""
_WITH_DIGITS = Sign(_tells).bits
_AFTER_DIGITS = Sign(lambda chunk, _: addresses.tells_before(_glance_at_chunk(chunk)))
HINTS = _ALONE | DIGITS.bits
"""Without any of these in `FirstLook.told` there is nothing but links."""


def _addressed(text: str) -> Iterator[Spot]:
    if "@" in text:
        for match in EMAIL.finditer(text):
            yield Spot(match.start(), match.end(), Kind.EMAIL)
    if _may_spell_signs(text) and _AT_IN_WORDS.search(text):
        for match in EMAIL_IN_WORDS.finditer(text):
            yield Spot(match.start(), match.end(), Kind.EMAIL)
    if "." in text and _HAS_DOMAIN.search(text):
        for match in URL.finditer(text):
            end = match.start() + len(match[0].rstrip(".,;:!?)'"))
            yield Spot(match.start(), end, Kind.URL)


def _may_spell_signs(text: str) -> bool:
    in_brackets = "[" in text or "(" in text or "{" in text or "<" in text
    return in_brackets or " dot " in text.lower()


def _with_digits(text: str) -> Iterator[Spot]:
    glance = glance_at(text)
    yield from addresses.find(text, glance)
    yield from dates.find(text, glance)
    if glance.digits >= 2 or "plate" in glance.words:
        yield from numbers.find(text, glance)
    if glance.digits >= 4:
        yield from registers.find(text, glance)
    if glance.digits >= 7:
        yield from phones.find(text)


def _masked(text: str, found: Sequence[Spot]) -> str:
    """The text with links and e-mails blanked out: digits inside them are no numbers."""
    if not found:
        return text
    parts, at = [], 0
    for spot in sorted(found):
        if spot.end > at:
            start = max(spot.start, at)
            parts += [text[at:start], "\0" * (spot.end - start)]
            at = spot.end
    return "".join((*parts, text[at:]))


_RANK = {
    kind: rank
    for rank, kind in enumerate(
        (
            Kind.EMAIL,
            Kind.URL,
            Kind.IP,
            Kind.IBAN,
            Kind.CARD,
            Kind.SSN,
            Kind.BANK,
            Kind.PLATE,
            Kind.CASE,
            Kind.ADDRESS,
            Kind.RECORD,
            Kind.DATE,
            Kind.PHONE,
        )
    )
}


def _apart(found: Sequence[Spot]) -> list[Spot]:
    kept: list[Spot] = []
    if not found:
        return kept
    for spot in sorted(_widest(found), key=lambda one: (not one.labelled, _RANK[one.kind], one)):
        place = bisect_left(kept, spot)
        is_free = (place == 0 or kept[place - 1].end <= spot.start) and (
            place == len(kept) or spot.end <= kept[place].start
        )
        if is_free:
            kept.insert(place, spot)
    return kept


def _widest(found: Iterable[Spot]) -> Iterator[Spot]:
    """Of spots of one kind that lie in one another the widest, labelled when any is."""
    last: dict[Kind, Spot] = {}
    for spot in sorted(found, key=lambda one: (one.start, -one.end)):
        around = last.get(spot.kind)
        if around is not None and spot.end <= around.end:
            last[spot.kind] = around._replace(labelled=around.labelled or spot.labelled)
            continue
        if around is not None:
            yield around
        last[spot.kind] = spot
    yield from last.values()
