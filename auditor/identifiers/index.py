"""The opened client list as something to ask: whom does this text name, and how surely?

Words are folded and split once a text; each distinct word is hashed once a run. Ordinary text
costs one set difference. Disguises, numbers and addresses are looked at only where their
trigger stands in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from auditor.identifiers import geohash, numbers
from auditor.identifiers.canon import canon
from auditor.identifiers.clients import ClientFacts
from auditor.identifiers.lookup import Lookup
from auditor.identifiers.matches import FORM, Match, corroborated, tier_of
from auditor.identifiers.name_matching import name_matches
from auditor.identifiers.payloads import Entry, Role
from auditor.identifiers.tokens import Folded, Token, disguised, folded, has_disguise, tokens_of
from auditor.identifiers.vault import Vault
from auditor.models import ClientListInfo, Tier, Worker

_WINDOW = 20_000
_SHORTEST_GLUED = 6
_LONGEST_PHRASE = 6
_ADDRESSED = re.compile(r"[@#][\w.]{3,60}|\b\w+(?:[._]\w+)+\b|(?<=/)[\w.\-]{3,60}")
_INITIALS = re.compile(r"(?<![^\W_])([^\W\d_])\.\s?([^\W\d_])\.?(?![^\W_])")
_JOINERS = frozenset(
    "o mc mac d de la el al del van von der den da di du le st saint san bin".split()
)


class ClientIndex:
    """Finds listed clients in texts; see the module docstring. Prints nothing of itself."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._lookup = Lookup(vault)

    def __repr__(self) -> str:
        return "ClientIndex()"

    @property
    def info(self) -> ClientListInfo:
        """What may be told about the list."""
        return self._vault.info

    @property
    def worker(self) -> Worker:
        """What the worker told about themself."""
        return self._vault.worker

    def reference(self, number: int) -> str:
        """The user's own reference of a client; "" for the planted one and for removed ones."""
        return self._vault.facts[number].client_id if number < len(self._vault.facts) else ""

    def facts(self, client_id: str) -> ClientFacts | None:
        """Dates and status of a client; None for a reference that is not on the list."""
        for facts in self._vault.facts:
            if facts.client_id == client_id:
                return facts
        return None

    def find(self, text: str) -> list[Match]:
        """Every listed client that a text names, in reading order, doubles left out."""
        return [match for match in self.find_all(text) if self.reference(match.number)]

    def find_all(self, text: str) -> list[Match]:
        """As `find`, with the planted client, for the self-check."""
        if len(text) <= _WINDOW:
            return corroborated(self._raw(text))
        # Windows overlap by more than any name is long, so that none is cut in two.
        found = [
            match._replace(start=match.start + at, end=match.end + at)
            for at in range(0, len(text), _WINDOW - 400)
            for match in self._raw(text[at : at + _WINDOW])
        ]
        return corroborated(found)

    def find_place(self, latitude: float, longitude: float) -> list[Match]:
        """Clients whose listed home or placement is at a coordinate (degrees), within 300 m."""
        entries = self._lookup.entries("q", geohash.cell(latitude, longitude))
        return [
            Match(0, 0, number, role, Tier.STRONG, FORM[role])
            for role, number in entries
            if self.reference(number)
        ]

    def find_handle(self, handle: str) -> list[Match]:
        """Clients with exactly this handle, of whatever platform."""
        entries = self._lookup.entries("h", canon(handle))
        return [
            Match(0, len(handle), number, role, Tier.STRONG, FORM[role])
            for role, number in entries
            if self.reference(number)
        ]

    def _raw(self, text: str) -> Iterator[Match]:
        plain = folded(text)
        tokens = tokens_of(plain.text)
        if self._has_known_word(tokens):
            yield from self._words(plain, tokens)
        if any(sign in plain.text for sign in "@#_/."):
            yield from self._handles(plain)
        if has_disguise(plain.text):
            yield from self._disguises(plain, tokens)
        if "@" in plain.text or "dot" in plain.text or any(map(str.isdigit, plain.text)):
            yield from self._figures(plain)
        elif _SPOKEN_HINT.search(plain.text):
            yield from self._spoken(plain)
        if "." in plain.text:
            yield from self._initials(plain)

    def _has_known_word(self, tokens: Sequence[Token]) -> bool:
        known = False
        for word in self._lookup.strangers({token.word for token in tokens}):
            if self._entries(word):
                known = True
            else:
                self._lookup.mark_nobody(word)
        return known or any(token.word in _JOINERS for token in tokens)

    def _entries(self, word: str) -> tuple[Entry, ...]:
        entries = self._lookup.entries("w", word)
        if len(word) >= _SHORTEST_GLUED:
            entries += self._glued(word)
        return entries

    def _glued(self, word: str) -> tuple[Entry, ...]:
        """A name run together, or a handle without its sign, with or without figures behind."""
        bare = word.rstrip("0123456789")
        found = self._lookup.entries("g", bare) if len(bare) >= _SHORTEST_GLUED else ()
        return found + self._lookup.entries("h", word)

    def _words(self, plain: Folded, tokens: Sequence[Token]) -> Iterator[Match]:
        entries = {}
        for place, token in enumerate(tokens):
            if found := self._entries(token.word):
                entries[place] = found
            if place + 1 < len(tokens) and token.word in _JOINERS:
                yield from self._joined(plain, tokens, place)
        yield from name_matches(self._lookup, plain, tokens, entries)
        for place, found in entries.items():
            token = tokens[place]
            yield from _whole(plain, token.start, token.end, found)
            if any(role is Role.PHRASE_START for role, _ in found):
                yield from self._phrases(plain, tokens, place)

    def _joined(self, plain: Folded, tokens: Sequence[Token], place: int) -> Iterator[Match]:
        """ "O Brien", "de la Cruz": a name whose parts are written apart from their particle."""
        word = tokens[place].word
        for after in range(place + 1, min(place + 4, len(tokens))):
            word += tokens[after].word
            if entries := self._lookup.entries("w", word):
                merged = Token(tokens[place].start, tokens[after].end, word)
                line = [*tokens[:place], merged, *tokens[after + 1 :]]
                around = {
                    at: found
                    for at in range(max(place - 2, 0), min(place + 3, len(line)))
                    if (found := entries if at == place else self._entries(line[at].word))
                }
                yield from name_matches(self._lookup, plain, line, around)

    def _phrases(self, plain: Folded, tokens: Sequence[Token], place: int) -> Iterator[Match]:
        joined = ""
        for after in range(place, min(place + _LONGEST_PHRASE, len(tokens))):
            joined += tokens[after].word
            found = self._lookup.entries("p", joined)
            yield from _whole(plain, tokens[place].start, tokens[after].end, found)

    def _handles(self, plain: Folded) -> Iterator[Match]:
        for match in _ADDRESSED.finditer(plain.text):
            word = canon(match[0])
            yield from _whole(plain, match.start(), match.end(), self._lookup.entries("h", word))
            if match[0][0] in "@#" or plain.text[match.start() - 1 : match.start()] == "/":
                yield from self._inside(plain, match.start(), match.end(), word)

    def _inside(self, plain: Folded, start: int, end: int, word: str) -> Iterator[Match]:
        """Full names anywhere inside a hashtag, handle or address ("justiceforjohnsmith")."""
        for first in range(len(word) - _SHORTEST_GLUED + 1):
            for last in range(min(len(word), first + 40), first + _SHORTEST_GLUED - 1, -1):
                found = self._lookup.entries("g", word[first:last])
                if found:
                    yield from _whole(plain, start, end, found, how="inside a longer word")
                    return

    def _disguises(self, plain: Folded, tokens: Sequence[Token]) -> Iterator[Match]:
        for token in disguised(plain.text):
            if token.mask:
                entries = self._masked(token)
            else:
                entries = self._lookup.entries("w", token.word)
                if len(token.word) >= _SHORTEST_GLUED:
                    whole = self._glued(token.word)
                    yield from _whole(plain, token.start, token.end, whole, how=token.how)
            line = [one for one in tokens if one.end <= token.start]
            place = len(line)
            line += [token, *(one for one in tokens if one.start >= token.end)]
            around = {
                at: found
                for at in range(max(place - 3, 0), min(place + 4, len(line)))
                if (found := entries if at == place else self._entries(line[at].word))
            }
            if around:
                yield from name_matches(self._lookup, plain, line, around)

    def _masked(self, token: Token) -> tuple[Entry, ...]:
        """Whose name has one letter hidden here."""
        if len(token.mask) != 1:
            return ()
        place = token.mask[0]
        without = token.word[:place] + token.word[place + 1 :]
        return self._lookup.entries("~", f"s{place}{without}")

    def _figures(self, plain: Folded) -> Iterator[Match]:
        text = plain.text
        for kind, spotted in (
            ("t", numbers.phones_in(text)),
            ("e", numbers.emails_in(text)),
            ("c", numbers.cases_in(text)),
            ("b", numbers.dates_in(text)),
            ("a", numbers.addresses_in(text)),
        ):
            yield from self._first_known(plain, kind, spotted)

    def _spoken(self, plain: Folded) -> Iterator[Match]:
        yield from self._first_known(plain, "t", numbers.phones_in(plain.text))
        yield from self._first_known(plain, "a", numbers.addresses_in(plain.text))

    def _first_known(
        self, plain: Folded, kind: str, spotted: Iterable[numbers.Spotted]
    ) -> Iterator[Match]:
        for start, end, forms in spotted:
            for form in forms:
                if found := self._lookup.entries(kind, form):
                    yield from _whole(plain, start, end, found)
                    break

    def _initials(self, plain: Folded) -> Iterator[Match]:
        for match in _INITIALS.finditer(plain.text):
            found = self._lookup.entries("n", match[1] + match[2])
            yield from _whole(plain, match.start(), match.end(), found)


_SPOKEN_HINT = re.compile(
    r"\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|"
    r"cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)\b"
)
_NAME_WORDS = frozenset(
    (
        Role.FIRST, Role.NICK, Role.LAST, Role.MIDDLE, Role.RELATIVE_FIRST, Role.RELATIVE_LAST,
        Role.PHRASE_START,
    )
)  # fmt: skip


def _whole(
    plain: Folded, start: int, end: int, entries: Iterable[Entry], how: str = ""
) -> Iterator[Match]:
    """Matches of a stretch that is one form as a whole; single words of names are left out."""
    begin, finish = plain.span(start, end)
    for role, number in entries:
        if role in _NAME_WORDS:
            continue
        form = FORM[role] + (f" ({how})" if how else "")
        yield Match(begin, finish, number, role, tier_of(role), form, exact=not how)
