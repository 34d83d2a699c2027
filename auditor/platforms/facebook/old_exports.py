"""What the pages of exports from before mid 2018 become."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from auditor.archive.tree import Tree
from auditor.errors import ArchiveError
from auditor.models import Account, Author, Item, Person, Problem, Role, Surface
from auditor.platforms.facebook import labels
from auditor.platforms.facebook.entries import Entry
from auditor.platforms.facebook.files import PLATFORM, ExportFile, item
from auditor.platforms.facebook.old_pages import OldPage, OldRecord
from auditor.platforms.facebook.people import MAIL, connection, contact, is_phone
from auditor.platforms.facebook.telling import told
from auditor.platforms.meta.dates import NO_MOMENT, Moment, read_date
from auditor.platforms.meta.files import UnreadableFile
from auditor.platforms.meta.labels import plain
from auditor.platforms.meta.media import media_of_path
from auditor.platforms.meta.talk import Said, Talk
from auditor.platforms.meta.times import iso_moment

INDEX = re.compile(r"(?:index\.html?|html/(?:timeline|messages|friends|contact_info)\.html?)")
_HEAD_BYTES = 1 << 16
_LONGEST_DATE = 60
# A name, and the day of becoming friends in brackets after it.
_NAME_AND_DATE = re.compile(r"(?P<name>.+?)\s*\((?P<date>[^()]*\d[^()]*)\)", re.DOTALL)

Read = Callable[[ExportFile], Iterator[Item | Problem]]


def timeline(file: ExportFile) -> Iterator[Item | Problem]:
    """Posts of the owner's wall or timeline, of the owner and of others."""
    for record in _records(file):
        if isinstance(record, Problem):
            yield record
        elif record.kind != "people":
            yield _post(file, record)


def listed(where: str) -> Read:
    """Reads a page of names: friends, requests; `where` unless a heading says it better."""

    def read(file: ExportFile) -> Iterator[Item | Problem]:
        for record in _records(file):
            if isinstance(record, Problem):
                yield record
            elif record.kind != "people":
                yield connection(record.section or where)(file, _named(record))

    return read


def table(surface: Surface, where: str) -> Read:
    """Reads a page of tables: contacts by name, and the owner's own details by label."""

    def read(file: ExportFile) -> Iterator[Item | Problem]:
        for record in _records(file, by_rows=True):
            if isinstance(record, Problem):
                yield record
            elif record.kind == "row" and surface is Surface.SYNCED_CONTACT:
                yield contact(file, _contact(record))
            else:
                yield _item(file, record, Surface.PROFILE, where)

    return read


def loose(surface: Surface, where: str) -> Read:
    """Reads a page whose records are told by all their words."""

    def read(file: ExportFile) -> Iterator[Item | Problem]:
        for record in _records(file):
            if isinstance(record, Problem):
                yield record
            else:
                kind = Surface.COMMENT if record.kind == "comment" else surface
                yield _item(file, record, kind, where)

    return read


def messages(file: ExportFile) -> Iterator[Item | Problem]:
    """All threads of a page; until 2017 one page held every thread."""
    talk: Talk | None = None
    silent = False
    for record in _records(file):
        if isinstance(record, Problem):
            yield record
        elif record.kind == "people":
            if talk and silent:
                yield talk.empty()
            silent = True
            names = _people(record)
            others = [name for name in names if name not in file.export.owner_names]
            title = ", ".join(others) or record.section
            people = names if len(names) > 1 else (title, *file.export.owner_names)
            talk = Talk(file, title, people, thread=title)
        else:
            silent = False
            talk = talk or Talk(file, "", ())
            yield talk.said(
                Said(
                    pointer=f"box {record.number}",
                    at=moment_of(record.date),
                    sender=record.sender,
                    text="\n".join((*record.headline, *record.words)),
                    media=tuple(media_of_path(one.path, kind=one.kind) for one in record.pictures),
                    links=tuple(record.links),
                )
            )
    if talk and silent:
        yield talk.empty()


def account_of(tree: Tree) -> Account:
    """The owner by the head of a page ("A B - Timeline") and the labelled rows of two pages.

    Rows without a label are contacts, whose addresses are not the owner's.
    """
    name, found = "", []
    for path in tree.paths():
        if not INDEX.fullmatch(path):
            continue
        try:
            with tree.open(path) as stream:
                head = stream.read(_HEAD_BYTES)
        except (ArchiveError, OSError):
            continue
        page = OldPage(io.BytesIO(head), by_rows=True)
        rows = [record for record in page if record.kind == "label"]
        named, dash, _ = page.title.rpartition(" - ")
        name = name or (named.strip() if dash else "")
        if path.startswith("index") or "contact_info" in path:
            found += rows
    values = [line for row in found for line in row.words]
    parts = [part.strip() for value in values for part in re.split(r"[\s,;()]+", value)]
    work = [row.words[0] for row in found if row.words and _is_work(" ".join(row.headline))]
    return Account(
        platform=PLATFORM,
        name=name,
        emails=tuple(dict.fromkeys(part for part in parts if MAIL.fullmatch(part))),
        phones=tuple(dict.fromkeys(value for value in values if is_phone(value))),
        workplaces=tuple(dict.fromkeys(work)),
    )


def _is_work(label: str) -> bool:
    return plain(label) in labels.WORKPLACE


def moment_of(date: str) -> Moment:
    """A date as old pages print it, or as their microformat has it."""
    if not date:
        return NO_MOMENT
    iso = iso_moment(re.sub(r"([+-]\d\d)(\d\d)$", r"\1:\2", date))
    return iso if iso.at else read_date(date)


@contextmanager
def _opened(file: ExportFile, *, by_rows: bool) -> Iterator[OldPage]:
    try:
        with file.export.tree.open(file.path) as stream:
            yield OldPage(stream, by_rows=by_rows)
    except (ArchiveError, OSError) as error:
        raise UnreadableFile("The file is damaged and could not be read to its end.") from error


def _records(file: ExportFile, *, by_rows: bool = False) -> Iterator[OldRecord | Problem]:
    found = 0
    with _opened(file, by_rows=by_rows) as page:
        for record in page:
            found += 1
            yield record
        if not page.is_html:
            raise UnreadableFile("The file is not an HTML page of an export.")
    if not found and file.export.tree.size(file.path) > _HEAD_BYTES:
        yield file.problem("The page holds no record in a form that is known.")


def _when(record: OldRecord) -> Moment:
    """The time of a record; events have theirs among their words."""
    if record.kind != "listed":
        return moment_of(record.date)
    found = (read_date(line.split(" - ")[0][-_LONGEST_DATE:]) for line in record.words)
    return next((at for at in found if at.at), NO_MOMENT)


def _entry(record: OldRecord) -> Entry:
    return Entry(
        pointer=f"box {record.number}",
        title=" ".join(record.headline),
        texts=tuple(record.words),
        at=_when(record),
        media=tuple(media_of_path(one.path, kind=one.kind) for one in record.pictures),
        urls=tuple(record.links),
    )


def _post(file: ExportFile, record: OldRecord) -> Item:
    surface = Surface.COMMENT if record.kind == "comment" else Surface.POST
    return _item(file, record, surface, "Activity log > Posts")


def _item(file: ExportFile, record: OldRecord, surface: Surface, where: str) -> Item:
    owners = file.export.owner_names
    entry = _entry(record)
    telling = told(entry, owners)
    author = _author(record, owners, is_post=surface is Surface.POST)
    writer = (
        ()
        if not record.sender or record.sender in owners
        else (Person(role=Role.AUTHOR, name=record.sender),)
    )
    return item(
        file,
        entry,
        surface,
        telling.text,
        record.sender,
        *telling.key,
        author=author,
        people=(*writer, *telling.people),
        media=telling.media,
        urls=telling.urls,
        group=telling.group,
        locate_hint=where,
    )


def _author(record: OldRecord, owners: frozenset[str], *, is_post: bool) -> Author:
    if record.sender and not owners:
        return Author.UNKNOWN
    if record.sender:
        return Author.OWNER if record.sender in owners else Author.OTHER
    headline = " ".join(record.headline) if is_post else ""
    is_own = not headline or any(headline.startswith(owner) for owner in owners)
    return Author.OWNER if is_own else Author.UNKNOWN


def _named(record: OldRecord) -> Entry:
    text = " ".join((*record.headline, *record.words))
    match = _NAME_AND_DATE.fullmatch(text)
    date = moment_of(match.group("date")) if match else NO_MOMENT
    name = match.group("name") if match and date.at else text
    return Entry(pointer=f"box {record.number}", texts=(name,), at=date)


def _contact(record: OldRecord) -> Entry:
    # "contact: +12125550100": the word before the number is the same for all.
    points = (line.rpartition(": ")[2] for line in record.words)
    return Entry(
        pointer=f"box {record.number}", title=" ".join(record.headline), texts=tuple(points)
    )


def _people(record: OldRecord) -> tuple[str, ...]:
    text = " ".join((*record.headline, *record.words))
    names = text.rpartition(":")[2].split(",")
    return tuple(name.strip() for name in names if name.strip())
