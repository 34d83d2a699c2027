"""Phones, e-mails, case numbers: one canonical form for both sides.

Each `*_in` function yields (start, end, canonical forms) from folded text, the clearest form
first; which of them is a client's is for the index to say. Numbers in words are figures by then
(`spoken`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.identifiers.forms.dates import Spotted

_HIDDEN = "*x#•●█▇▓■?_✱∗"
_PHONE = re.compile(r"(?<![\w.])\+?\(?\d(?:[\s().\-/–—·•_*|,:~]{0,4}\d){6,14}(?!\w)")
_PARTLY = re.compile(
    rf"(?<![\w.])\(?[\d{re.escape(_HIDDEN)}](?:[\s().\-/–—·|]{{0,2}}[\d{re.escape(_HIDDEN)}]){{6,12}}"
)
_LAST_FOUR = re.compile(
    r"\b(?:ends?|ending|finish(?:es|ing)?|last (?:4|four|digits?)|termina(?:da|do|ndo)?|finit|"
    r"digits?|number|cell|phone|tel|numero)\b[^.!?\n\d]{0,24}(\d{4})(?!\d|[\-\s]\d)"
)
_EMAIL = re.compile(
    r"([\w.+\-]{1,64}(?:\s(?:dot|punto|point)\s[\w+\-]{1,30}){0,2})\s?(?:@|[(\[{<]\s?(?:at|a|arroba|@)\s?[)\]}>]|\s(?:at|arroba|chez)\s)\s?"
    r"([\w\-]{1,63}(?:\s?(?:\.|[(\[{<]\s?(?:dot|punto|point|\.)\s?[)\]}>]|\s(?:dot|punto|point)\s)"
    r"\s?[\w\-]{2,24}){1,3})"
)
_DOT = re.compile(r"\s?(?:[(\[{<]\s?(?:dot|punto|point|\.)\s?[)\]}>]|\s(?:dot|punto|point)\s)\s?")
_SIGN = r"[\s\-–—./#:_|*,()·~+=;\\•>]"
_CASE = re.compile(
    rf"(?<![^\W_])(?:[a-z]{_SIGN}{{0,2}}){{0,5}}{_SIGN}{{0,3}}\d[a-z\d]*"
    rf"(?:{_SIGN}{{1,4}}[a-z\d]{{1,10}}){{0,12}}"
)
_CASE_TAIL = re.compile(
    r"\b(?:case|file|docket|matter|petition|expediente|caso|dossier)\b[^.!?\n\d]{0,20}"
    r"(\d{3,7})(?!\d)"
)


def phone_forms(written: str) -> tuple[str, ...]:
    """Digits of a listed phone: with and without country code, then the last seven."""
    digits = re.sub(r"\D", "", written)
    if not 7 <= len(digits) <= 15:
        return ()
    return tuple(dict.fromkeys((*_national(digits), digits, digits[-7:])))


def phone_parts(written: str) -> Iterator[str]:
    """Forms of a listed phone of which some figures are hidden: "first shown|last shown"."""
    digits = re.sub(r"\D", "", written)[-10:]
    if len(digits) < 7:
        return
    yield f"|{digits[-4:]}"
    if len(digits) == 10:
        for first, last in ((6, 1), (6, 2), (3, 4), (3, 2), (3, 3), (7, 0), (8, 0), (9, 0), (6, 0)):
            yield f"{digits[:first]}|{digits[-last:] if last else ''}"


def _national(digits: str) -> tuple[str, ...]:
    if len(digits) >= 10:
        return (digits[-10:],)
    trimmed = digits.lstrip("0")
    return (trimmed,) if len(trimmed) >= 7 else ()


def phones_in(folded: str) -> Iterator[Spotted]:
    """Anything that could be a whole phone number."""
    for match in _PHONE.finditer(folded):
        if forms := phone_forms(match[0]):
            yield match.start(), match.end(), forms
        # "555 0136, 15 so Saturdays only": a comma may end the number, and an age go on behind it.
        first = match[0].partition(",")[0].rstrip()
        if len(first) < len(match[0]) and (forms := phone_forms(first)):
            yield match.start(), match.start() + len(first), forms


def part_phones_in(folded: str) -> Iterator[Spotted]:
    """Phones with hidden figures, and last four figures where words say that they are that."""
    for match in _PARTLY.finditer(folded):
        signs = [letter for letter in match[0] if letter.isdigit() or letter in _HIDDEN]
        shown = "".join(signs)
        hidden = [place for place, letter in enumerate(shown) if not letter.isdigit()]
        if not hidden or len(shown) not in (7, 10):
            continue
        first, last = shown[: hidden[0]], shown[hidden[-1] + 1 :]
        if len(shown) == 7 or not first:
            forms: tuple[str, ...] = (f"|{last[-4:]}",) if len(last) >= 4 else ()
        else:
            forms = (f"{first}|{last}", f"{first[:6]}|{last[-2:]}", f"{first[:3]}|{last[-4:]}")
        if forms:
            yield match.start(), match.end(), forms
    for match in _LAST_FOUR.finditer(folded):
        yield match.start(1), match.end(1), (f"|{match[1]}",)


def email_form(written: str) -> str:
    """An address in lower case, without +tag, and without dots where Gmail ignores them."""
    name, _, host = written.strip().lower().partition("@")
    name = name.partition("+")[0]
    if host in ("gmail.com", "googlemail.com"):
        name, host = name.replace(".", ""), "gmail.com"
    return f"{name}@{host}" if name and host else ""


def emails_in(folded: str) -> Iterator[Spotted]:
    """E-mail addresses, also with "at" and "dot" in words."""
    for match in _EMAIL.finditer(folded):
        name = re.sub(r"\s(?:dot|punto|point)\s", ".", match[1])
        host = _DOT.sub(".", match[2]).replace(" ", "")
        # A sentence goes on behind the address, so shorter hosts are tried too.
        parts = host.split(".")
        hosts = [".".join(parts[:count]) for count in range(len(parts), 1, -1)]
        yield match.start(), match.end(), tuple(email_form(f"{name}@{one}") for one in hosts)


def case_forms(written: str) -> tuple[str, ...]:
    """A listed case number: all of it, without padding zeros, and its figures alone."""
    groups = re.findall(r"[a-z]+|\d+", written.lower())
    whole = "".join(groups)
    figures = "".join(group for group in groups if group.isdigit())
    forms = [whole, "".join(group.lstrip("0") or "0" for group in groups)]
    forms.append("".join(_without_century(group).lstrip("0") for group in groups))
    if len(figures) >= 6:
        forms.append(figures)
        forms.append("".join(g.lstrip("0") or "0" for g in groups if g.isdigit()))
    return tuple(dict.fromkeys(form for form in forms if len(form) >= 5))


def _without_century(group: str) -> str:
    """A group as it is without the century of a year, since people leave that out."""
    is_year = len(group) == 4 and group[:2] in ("19", "20")
    return group[2:] if is_year else group


def case_tail(written: str) -> str:
    """The last run of figures of a listed case number, without padding zeros."""
    runs = re.findall(r"\d+", written)
    tail = runs[-1].lstrip("0") if len(runs) > 1 else ""
    return tail if len(tail) >= 3 else ""


def case_tails_in(folded: str) -> Iterator[Spotted]:
    """Figures that words call a case or file."""
    for match in _CASE_TAIL.finditer(folded):
        yield match.start(1), match.end(1), (match[1].lstrip("0"),)


def cases_in(folded: str) -> Iterator[Spotted]:
    """Runs of figures and letters that could be a case number, every stretch of them."""
    for match in _CASE.finditer(folded):
        if sum(letter.isdigit() for letter in match[0]) < 4:
            continue
        start = match.start()
        pieces = list(re.finditer(r"[a-z]+|\d+", match[0]))
        written = [piece[0] for piece in pieces]
        unpadded = [piece.lstrip("0") or "0" for piece in written]
        for first in range(len(pieces)):
            for last in range(min(len(pieces), first + 10), first, -1):
                joined = "".join(written[first:last])
                if 5 <= len(joined) <= 24 and not joined.isalpha():
                    bare = "".join(unpadded[first:last])
                    forms = (joined,) if joined == bare else (joined, bare)
                    yield start + pieces[first].start(), start + pieces[last - 1].end(), forms
