"""The written variants of a full name that recall is measured for, each as a function of a name."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import NamedTuple

from auditor.identifiers.spelling.canon import canon
from auditor.identifiers.spelling.nicknames import short_forms
from auditor.models import Tier


class Name(NamedTuple):
    """A client's name in its two parts, and a source of chance that is the same every time."""

    given: str
    family: str
    chance: random.Random


class Variant(NamedTuple):
    """How a name is written, and how surely it has to be found that way.

    `write` gives "" where a name has no such variant.
    """

    label: str
    least: Tier
    write: Callable[[Name], str]


def _slip(word: str, chance: random.Random) -> str:
    """One letter left out, doubled, wrong, or swapped, never the first."""
    place = chance.randrange(1, len(word))
    kind = chance.choice(("out", "in", "wrong", "swap"))
    if kind == "out":
        return word[:place] + word[place + 1 :]
    if kind == "in":
        return word[:place] + word[place - 1] + word[place:]
    if kind == "swap" and place + 1 < len(word) and word[place] != word[place + 1]:
        return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    other = chance.choice([letter for letter in "aeionrst" if letter != word[place].lower()])
    return word[:place] + other + word[place + 1 :]


def _nick(name: Name) -> str:
    nicks = sorted(nick for nick in short_forms(canon(name.given)) if len(nick) > 2)
    return name.chance.choice(nicks).title() if nicks else ""


def _homoglyph(word: str) -> str:
    for latin, cyrillic in zip("aeopcxy", "аеорсху", strict=True):
        if latin in word:
            return word.replace(latin, cyrillic, 1)
    return word


def _leet(word: str) -> str:
    for letter, figure in zip("aeios", "43105", strict=True):
        if letter in word[1:]:
            return word[0] + word[1:].replace(letter, figure, 1)
    return word


def _styled(text: str, first_small: int, first_large: int) -> str:
    found = []
    for letter in text:
        if "a" <= letter <= "z":
            found.append(chr(first_small + ord(letter) - ord("a")))
        elif "A" <= letter <= "Z":
            found.append(chr(first_large + ord(letter) - ord("A")))
        else:
            found.append(letter)
    return "".join(found)


def _masked(word: str, shown: int, *, last: bool = False) -> str:
    hidden = len(word) - shown - last
    return word[:shown] + "*" * hidden + (word[-1] if last else "")


def _small(name: Name) -> str:
    return canon(name.given) + canon(name.family)


_ACCENTS = str.maketrans("aoe", "áöê")
S, M, W = Tier.STRONG, Tier.MEDIUM, Tier.WEAK
VARIANTS = (
    Variant("as listed", S, lambda n: f"{n.given} {n.family}"),
    Variant("small letters", S, lambda n: f"{n.given} {n.family}".lower()),
    Variant("capitals", S, lambda n: f"{n.given} {n.family}".upper()),
    Variant("Last, First", S, lambda n: f"{n.family}, {n.given}"),
    Variant("with a middle initial", S, lambda n: f"{n.given} B. {n.family}"),
    Variant("with a middle name", S, lambda n: f"{n.given} Rowena {n.family}"),
    Variant("possessive 's", S, lambda n: f"{n.given} {n.family}'s"),
    Variant("possessive ’s", S, lambda n: f"{n.given} {n.family}’s"),
    Variant("hyphen", S, lambda n: f"{n.given}-{n.family}"),
    Variant("underscore", S, lambda n: f"{n.given}_{n.family}"),
    Variant("dot", S, lambda n: f"{n.given}.{n.family}"),
    Variant("two spaces", S, lambda n: f"{n.given}  {n.family}"),
    Variant("new line", S, lambda n: f"{n.given}\n{n.family}"),
    Variant("in stars", S, lambda n: f"**{n.given} {n.family}**"),
    Variant("accents added", S, lambda n: f"{n.given} {n.family}".translate(_ACCENTS)),
    Variant("accents apart (NFD)", S, lambda n: f"{n.given[0]}\u0301{n.given[1:]} {n.family}"),
    Variant("full-width", S, lambda n: _styled(f"{n.given} {n.family}", 0xFF41, 0xFF21)),
    Variant("mathematical bold", S, lambda n: _styled(f"{n.given} {n.family}", 0x1D41A, 0x1D400)),
    Variant("zero-width space", S, lambda n: f"{n.given[:2]}\u200b{n.given[2:]} {n.family}"),
    Variant("soft hyphen", S, lambda n: f"{n.given} {n.family[:2]}\u00ad{n.family[2:]}"),
    Variant("Cyrillic look-alike", S, lambda n: f"{_homoglyph(n.given)} {n.family}"),
    Variant("emoji between", S, lambda n: f"{n.given} 🌻 {n.family}"),
    Variant("emoji inside", S, lambda n: f"{n.given} {n.family[:2]}🌻{n.family[2:]}"),
    Variant("@first_last", S, lambda n: f"@{canon(n.given)}_{canon(n.family)}"),
    Variant("@firstlast92", S, lambda n: f"@{_small(n)}92"),
    Variant("#FirstLast", S, lambda n: f"#{n.given}{n.family}"),
    Variant("#JusticeForFirstLast", S, lambda n: f"#JusticeFor{n.given}{n.family}"),
    Variant("#justiceforfirstlast", S, lambda n: f"#justicefor{_small(n)}"),
    Variant("in a link", S, lambda n: f"https://x.example/help-{canon(n.given)}-{canon(n.family)}"),
    Variant("nickname + last", S, lambda n: f"{nick} {n.family}" if (nick := _nick(n)) else ""),
    Variant('First "Nick" Last', S, lambda n: f'{n.given} "Peanut" {n.family}'),
    Variant("s p a c e d", S, lambda n: f"{' '.join(n.given)}  {' '.join(n.family)}".lower()),
    Variant("d.o.t.t.e.d last", S, lambda n: f"{n.given} {'.'.join(n.family)}"),
    Variant("a figure for a letter", S, lambda n: f"{n.given} {_leet(n.family)}"),
    Variant("one letter hidden", S, lambda n: f"{n.given[0]}*{n.given[2:]} {n.family}"),
    Variant("slip in the last name", S, lambda n: f"{n.given} {_slip(n.family, n.chance)}"),
    Variant("slip in the first name", S, lambda n: f"{_slip(n.given, n.chance)} {n.family}"),
    Variant("stretched", S, lambda n: f"{n.given}{n.given[-1] * 3} {n.family}"),
    Variant("F. Last", M, lambda n: f"{n.given[0]}. {n.family}"),
    Variant("First L.", M, lambda n: f"{n.given} {n.family[0]}."),
    Variant("@flast", M, lambda n: f"@{canon(n.given)[0]}{canon(n.family)}"),
    Variant("First L****", M, lambda n: f"{n.given} {_masked(n.family, 1)}"),
    Variant("J**n Last", M, lambda n: f"{_masked(n.given, 1, last=True)} {n.family}"),
    Variant("the Lasts", W, lambda n: f"the {n.family}s"),
    Variant("F.L.", W, lambda n: f"{n.given[0]}.{n.family[0]}."),
)  # fmt: skip
