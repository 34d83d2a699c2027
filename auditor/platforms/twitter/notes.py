"""Long posts (since 2023): the full text of posts that the file of posts holds cut at 280.

A note does not say to which post it belongs: it has a number of its own. It belongs to the post
of the same second that begins alike (true of every note in the exports that this was measured on).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from auditor.archive.decoding import Moment, moment
from auditor.models import Item, Person, Problem, Role, Surface
from auditor.platforms.twitter.export import NOT_UNDERSTOOD, Export, ExportFile, Note, unescaped
from auditor.platforms.twitter.links import SHORT_LINK, links_in, with_links

_LEADING_HANDLES = re.compile(r"^(?:@\w{1,20}\s+)+")
_CUT = re.compile(r"[\s…]+$")
_ENOUGH = 40
"""Letters at the beginning that have to be the same, or all of a shorter post."""


def read_notes(file: ExportFile) -> None:
    """Gather the long posts before the posts are read, so that each is judged in full."""
    for record in file.records("noteTweet"):
        if isinstance(record, Problem):
            continue
        try:
            note = _note(record[1])
            posted, _ = moment(record[1].get("createdAt"))
        except NOT_UNDERSTOOD:
            continue
        if posted:
            second = posted.replace(microsecond=0)
            file.export.notes.setdefault(second, []).append(note)


def notes(surface: Surface) -> Callable[[ExportFile], Iterator[Item | Problem]]:
    """A parse function for long posts; those of a post that was read carry its reference."""

    def parse(file: ExportFile) -> Iterator[Item | Problem]:
        for record in file.records("noteTweet"):
            if isinstance(record, Problem):
                yield record
                continue
            pointer, value = record
            try:
                yield _item(file, pointer, value, surface)
            except NOT_UNDERSTOOD:
                yield file.problem("This long post is not in a form that is known.", pointer)

    return parse


def note_of(export: Export, at: Moment, raw: str) -> Note | None:
    """The long post behind a cut one; threads are posted in one second, so the likest wins."""
    if at[0] is None or not export.notes:
        return None
    beginning = _beginning(unescaped(raw))
    best, alike = None, 0
    for note in export.notes.get(at[0], ()):
        length = _alike(beginning, _beginning(note.text))
        if length >= min(_ENOUGH, len(beginning)) and length > alike:
            best, alike = note, length
    return best


def _alike(one: str, other: str) -> int:
    """How many letters two texts share at their beginning."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _beginning(text: str) -> str:
    """A text without what X adds in front (whom it answers) and leaves off at the end."""
    bare = SHORT_LINK.sub("", _LEADING_HANDLES.sub("", text))
    return _CUT.sub("", " ".join(bare.split()))


def _note(value: dict[str, Any]) -> Note:
    core = value["core"]
    if not isinstance(core["text"], str):
        raise TypeError
    links = [link for link in core.get("urls") or () if isinstance(link, dict)]
    mentions = [one for one in core.get("mentions") or () if isinstance(one, dict)]
    return Note(
        number=str(value.get("noteTweetId") or ""),
        text=core["text"],
        urls=tuple(
            (str(link.get("shortUrl") or ""), str(link.get("expandedUrl") or "") or None)
            for link in links
        ),
        handles=tuple(str(one["screenName"]) for one in mentions if one.get("screenName")),
    )


def _item(file: ExportFile, pointer: str, value: dict[str, Any], surface: Surface) -> Item:
    note = _note(value)
    kind, post = file.export.joined.get(note.number, (surface, ""))
    text = with_links(note.text, note.urls)
    audience, basis = file.export.audience_of(surface)
    stands = post and kind is not Surface.DELETED
    return file.item(
        kind,
        pointer,
        text,
        native_id=post or (note.number and f"note-{note.number}"),
        at=moment(value.get("createdAt")),
        audience=audience,
        audience_basis=basis,
        people=tuple(Person(role=Role.MENTIONED, handle=handle) for handle in note.handles),
        urls=links_in(text, note.urls),
        permalink=f"https://x.com/i/web/status/{post}" if stands else "",
        locate_hint="" if post else "A long post; X does not say which of your posts it is.",
    )
