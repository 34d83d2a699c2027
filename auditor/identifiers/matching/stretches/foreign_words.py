"""Words in other letters than Latin ones, read as the list spells names."""

from __future__ import annotations

from auditor.identifiers.matching.lookup import Lookup
from auditor.identifiers.matching.stretches.readings import SHORTEST_NEAR, Known
from auditor.identifiers.matching.stretches.tokens import Word
from auditor.identifiers.sealed.payloads import Entry, Role
from auditor.identifiers.spelling.scripts import latin_words, writes_no_vowels
from auditor.identifiers.spelling.sound import bare_consonants, sound


def foreign_word(lookup: Lookup, word: Word) -> Known:
    """Whose word it is in Latin letters, or could be."""
    found: dict[Entry, None] = {}
    near: dict[tuple[Role, int, str], None] = {}
    for latin in latin_words(word.word):
        found.update(dict.fromkeys(lookup.entries("w", latin)))
        kind, form = ("f", sound(latin))
        if writes_no_vowels(word.word):
            kind, form = "x", bare_consonants(latin)
        if len(form) >= 2:
            for role, number in lookup.entries(kind, form):
                near[role, number, "in other letters"] = None
        if len(latin) > SHORTEST_NEAR:
            for role, number in lookup.slipped(latin):
                near[role, number, "in other letters, one off"] = None
    how = "in other letters"
    return Known(*word, entries=tuple(found), near=tuple(near), script=True)._replace(how=how)
