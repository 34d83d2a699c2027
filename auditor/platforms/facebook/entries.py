"""One form for Facebook's records, whichever year, dialect or format they come in."""

from __future__ import annotations

import re
from typing import Any

from msgspec import Struct

from auditor.models import Media, Person, Place
from auditor.platforms.facebook import labels
from auditor.platforms.meta.dates import NO_MOMENT, Moment
from auditor.platforms.meta.fields import Field
from auditor.platforms.meta.labels import plain

# Yes and no, languages, small numbers, and Facebook's own long ones.
_NO_WORDS = re.compile(
    r"\d{16,}|true|false|[a-z]{2}_[A-Z]{2}|[\d\s.,:%()+/-]{0,6}|\W*", re.IGNORECASE
)


class Remark(Struct, frozen=True):
    """A comment that stands below a photo of the record."""

    pointer: str
    record: dict[str, Any]

    def __repr__(self) -> str:
        return f"Remark({self.pointer})"


class Entry(Struct, frozen=True, kw_only=True, gc=False):
    """A record. `pointer` says where it stands in its file.

    `title` is the headline that Facebook writes ("A B commented on C's post."), in the language
    of the account. `texts` are the words, in order, mentions resolved; `fields` are labelled
    values that are words.
    """

    pointer: str
    title: str = ""
    texts: tuple[str, ...] = ()
    fields: tuple[Field, ...] = ()
    people: tuple[Person, ...] = ()
    places: tuple[Place, ...] = ()
    media: tuple[Media, ...] = ()
    urls: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()
    at: Moment = NO_MOMENT
    native_id: str = ""
    group: str = ""
    permalink: str = ""
    is_comment: bool = False

    def __repr__(self) -> str:
        return f"Entry({self.pointer})"

    @property
    def words(self) -> tuple[str, ...]:
        """All words but the headline, each once, in order."""
        if not self.fields and len(self.texts) < 2:
            return self.texts
        labelled = (one.value for one in self.fields if _is_words(one))
        return tuple(dict.fromkeys((*self.texts, *labelled)))

    @property
    def values(self) -> tuple[str, ...]:
        """As `words`, with labelled numbers as well."""
        labelled = (one.value for one in self.fields if one.value)
        return tuple(dict.fromkeys((*self.texts, *labelled)))

    def value(self, words: frozenset[str]) -> str:
        """The first labelled value whose label is one of the words."""
        return next(
            (one.value for one in self.fields if one.value and plain(one.label) in words), ""
        )


def _is_words(one: Field) -> bool:
    if not one.value:
        return False
    return plain(one.label) in labels.MESSAGE or not _NO_WORDS.fullmatch(one.value)
