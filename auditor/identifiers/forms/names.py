"""The names of a client, a relative or a school in the canonical forms that texts could hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import permutations, product

from auditor.identifiers.forms.phrases import Form, phrase_forms
from auditor.identifiers.sealed.payloads import Role
from auditor.identifiers.spelling.heard import heard
from auditor.identifiers.spelling.name_parts import PARTICLES, TITLES, NameParts
from auditor.identifiers.spelling.nicknames import (
    begun_names,
    diminutives,
    is_given_name,
    short_forms,
    sibling_forms,
    syllable_forms,
    wordlike,
)
from auditor.identifiers.spelling.slips import kept_rows
from auditor.identifiers.spelling.sound import (
    bare_consonants,
    dictated_names,
    rhyme,
    skeleton,
    sound,
)
from auditor.identifiers.spelling.word_play import spoonerism

GLUED_START = 5
"""Letters of the beginning by which a name inside a longer word is looked for."""
SHORTEST_GLUED = 6
SHORTEST_DICTATED = 7
"""Consonants that a name must have to be known by what a machine heard of it."""
_SHORTEST_MISSPELT = 4
_FEWEST_BONES = 4
_AS_INITIALS = range(2, 4)


def name_forms(name: NameParts) -> Iterator[Form]:
    """A client's own name: its words, short forms, initials, joined and turned round."""
    if not name.family:
        yield from _single_forms(name)
        return
    for first in name.given:
        yield from _word_forms(first, Role.FIRST)
    for nick in _nicks(name.given):
        yield "w", nick, Role.NICK
    for first in name.given:
        for form in {*syllable_forms(first), *begun_names(first), *sibling_forms(first)}:
            yield "w", form, Role.FOND
    for word in name.middle:
        yield "w", word, Role.MIDDLE
        for key in heard(word):
            yield "z", key, Role.MIDDLE
        yield from _masked_forms(word, Role.MIDDLE)
        if not is_given_name(word):
            # "Hector Balderrama Ruiz" has two family names, and goes by the first.
            yield from _word_forms(word, Role.LAST)
            for first in name.given:
                yield "i", f"{first[0]}|{word}", Role.INITIAL_LAST
                yield from glued(first + word, Role.FULL)
    if name.middle and len(name.middle[-1]) in _AS_INITIALS:
        # "Te Rangi" is "Terangi" to who only heard it.
        yield from _word_forms(name.middle[-1] + name.family[0], Role.LAST)
    for last in name.family:
        yield from _word_forms(last, Role.LAST)
        for ending in ("s", "es"):
            yield "w", last + ending, Role.LAST
    yield from _joined_forms(name)
    yield from glued(name.whole, Role.FULL)
    yield from _initial_forms(name)
    yield from _swapped_forms(name)
    for first, last in product(name.given, name.family):
        for consonants in dictated_names(first, last):
            if len(consonants) >= SHORTEST_DICTATED:
                yield "o", consonants, Role.FULL


def _single_forms(name: NameParts) -> Iterator[Form]:
    """Somebody with one name only: it stands for them as a listed other name does."""
    for word in name.given:
        yield from _word_forms(word, Role.ALIAS)
        if len(word) in _AS_INITIALS:
            # "J.J." and "JJ" are one name.
            yield "n", word, Role.ALIAS
        if len(word) >= SHORTEST_GLUED and word not in wordlike():
            yield from glued(word, Role.ALIAS)


def _swapped_forms(name: NameParts) -> Iterator[Form]:
    """The beginnings of the names exchanged; one of the words must be no word of the language."""
    for first, last in product(name.given, name.family):
        swapped = spoonerism(first, last)
        start = next((word for word in swapped or () if word not in wordlike()), "")
        if swapped and len(start) > 1:
            yield "w", start, Role.PHRASE_START
            yield "j", "".join(swapped), Role.FULL


def _initial_forms(name: NameParts) -> Iterator[Form]:
    for first, last in product(name.given, name.family):
        yield "i", f"{first[0]}|{last}", Role.INITIAL_LAST
        yield "i", f"{first}|{last[0]}", Role.FIRST_INITIAL
        yield "n", first[0] + last[0], Role.INITIALS
        for nick in _nicks([first]):
            yield "i", f"{nick}|{last[0]}", Role.FIRST_INITIAL
    firsts = "".join(dict.fromkeys(word[0] for word in name.given[:1]))
    # Several given names stand there joined as well.
    single = [word for word in name.given if word != "".join(name.given[:-1])]
    all_given = "".join(word[0] for word in single)
    middles = "".join(word[0] for word in name.middle)
    lasts = "".join(word[0] for word in name.family if word != name.family[-1])[:2]
    # "Maria Luz del Prado Ibarra" is "MLPI" to who leaves nothing but the particles out.
    surnames = [word for word in name.family if word not in PARTICLES]
    all_lasts = "".join(word[0] for word in surnames if not _is_joined(word, surnames))
    particles = (
        firsts + whole[0] + last[0]
        for whole, last in permutations(dict.fromkeys(name.family), 2)
        if whole.endswith(last)
    )
    for letters in (
        *particles,
        firsts + middles + name.family[0][0],
        firsts + lasts,
        firsts + middles + lasts,
        lasts + firsts,
        all_given + middles + all_lasts,
        *(
            [name.family[0][0] + all_given, all_given + name.family[0][0]]
            if len(single) > 1
            else []
        ),
    ):
        if 2 <= len(letters) <= 5:
            yield "n", letters, Role.INITIALS


def _is_joined(word: str, family: Sequence[str]) -> bool:
    """Whether a surname is others of the same name in one word."""
    return any(one != word and word.endswith(one) for one in family)


def _joined_forms(name: NameParts) -> Iterator[Form]:
    for first, last in product(name.given, name.family):
        for joined in (first + last, last + first, first + "".join(name.middle) + last):
            yield from glued(joined, Role.FULL)
        if len(last) >= 4:
            yield "g", first[0] + last, Role.HANDLE_LIKE
        if len(first) >= 4 and first not in wordlike():
            yield "g", first + last[0], Role.HANDLE_LIKE
    for nick, last in product(sorted(_table_nicks(name.given)), name.family):
        if len(nick + last) >= SHORTEST_GLUED + 1:
            yield from glued(nick + last, Role.FULL_NICK)


def glued(joined: str, role: Role) -> Iterator[Form]:
    """A name run together, if it is long enough to be looked for inside longer words."""
    if len(joined) >= SHORTEST_GLUED:
        yield "g", joined, role
        yield "k", joined[:GLUED_START], role


def _table_nicks(given: Sequence[str]) -> set[str]:
    nicks = {nick for name in given for nick in short_forms(name)}
    return {nick for nick in nicks - set(given) if len(nick) > 1}


def _nicks(given: Sequence[str]) -> list[str]:
    fond = {form for name in given for form in diminutives(name)}
    return sorted(_table_nicks(given) | fond - set(given))


def alias_forms(alias: NameParts) -> Iterator[Form]:
    """Another name that the table lists, as a whole and by the words that can stand alone."""
    if len(alias.whole) in _AS_INITIALS:
        alias = NameParts((alias.whole,), (), (), alias.whole)
    if not alias.family:
        yield from _single_forms(alias)
        for form in diminutives(alias.given[-1]):
            yield "w", form, Role.FOND
        return
    first, last = alias.given[0], alias.family[0]
    if len(last) == 1:
        yield "w", first, Role.ALIAS
        yield "i", f"{first}|{last}", Role.FIRST_INITIAL
        yield from glued(first + last, Role.ALIAS)
        yield "n", first[0] + last, Role.INITIALS
        return
    spoken = [*alias.given[:1], *alias.middle, *alias.family[:1]]
    yield from phrase_forms(spoken, Role.ALIAS)
    if not wordlike().issuperset(spoken):
        # "Little Dwayne", "Umm Khalid": nobody else is called that.
        yield from phrase_forms(spoken, Role.FULL_NICK)
    if alias.whole != "".join((*alias.given[:1], *alias.middle, *alias.family[:1])):
        yield "w", first, Role.PHRASE_START
        yield "p", alias.whole, Role.ALIAS
    if first in wordlike():
        # "Little Man" and "Big Roy" are names only as a whole.
        return
    yield from _word_forms(first, Role.NICK)
    for word in alias.family:
        yield from _word_forms(word, Role.LAST)
        yield "i", f"{first[0]}|{word}", Role.INITIAL_LAST
    yield "n", first[0] + last[0], Role.INITIALS
    yield from glued(alias.whole, Role.ALIAS)


def titled_forms(alias: list[str]) -> Iterator[Form]:
    """ "Mr. Q", "Miss Ruthie": the title is half of the name."""
    if len(alias) == 2 and alias[0] in TITLES:
        yield "w", alias[1] if len(alias[1]) > 1 else alias[0], Role.PHRASE_START
        yield "p", "".join(alias), Role.ALIAS


def relative_forms(name: NameParts) -> Iterator[Form]:
    """The name of a relative or member of the household."""
    for first in name.given:
        yield "w", first, Role.RELATIVE_FIRST
    for nick in sorted(_table_nicks(name.given)):
        yield "w", nick, Role.RELATIVE_FIRST
    for last in name.family:
        yield "w", last, Role.RELATIVE_LAST
    if name.family:
        yield from glued(name.whole, Role.RELATIVE_FULL)


def _word_forms(word: str, role: Role) -> Iterator[Form]:
    yield "w", word, role
    for key in heard(word):
        yield "z", key, role
    for row in kept_rows(word):
        yield "r", row, role
    if len(word) < _SHORTEST_MISSPELT:
        return
    for form in misspellings(word):
        yield "~", form, role
    for length in range(3, len(word)):
        yield "<", word[:length], role
    yield from _masked_forms(word, role)
    sounding = sound(word)
    if len(sounding) >= 2:
        yield "f", sounding, role
    if len(end := rhyme(word)) >= 2:
        yield "y", end, role
    if len(consonants := bare_consonants(word)) >= 2:
        yield "x", consonants, role


def _masked_forms(word: str, role: Role) -> Iterator[Form]:
    """A word of a name with letters hidden: "M*nr**", "M*l*gr*s"."""
    if len(word) < _SHORTEST_MISSPELT:
        return
    for length in (1, 2, 3):
        yield "m", f"{word[:length]}|{len(word)}", role
    yield "m", f"{word[0]}|{len(word)}|{word[-1]}", role
    if role is Role.MIDDLE:
        for place in range(1, len(word)):
            yield "~", f"s{place}{word[:place]}{word[place + 1 :]}", role
    bones = skeleton(word)
    if bones != word and len(bones) >= _FEWEST_BONES:
        yield "v", bones, role
        # People take a y for a vowel as often as not.
        yield "v", bones[0] + bones[1:].replace("y", ""), role


def misspellings(word: str) -> Iterator[str]:
    """Marks that meet those of every spelling with one letter missing, swapped or replaced.

    Position-tagged deletions: exact for one slip, and never true for two. A written word W is
    tried as dW (a letter missing), tW (two swapped), sN and W without its letter N (that letter
    wrong), and as the plain word without each of its letters (one too many).
    """
    for place in range(len(word)):
        without = word[:place] + word[place + 1 :]
        yield f"d{without}"
        yield f"s{place}{without}"
        if place + 1 < len(word) and word[place] != word[place + 1]:
            yield f"t{word[:place]}{word[place + 1]}{word[place]}{word[place + 2 :]}"
