"""What the pages of exports from before mid 2018 become."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from auditor.archive.tree import Tree
from auditor.errors import ArchiveError
from auditor.models import Account, Author, Item, Person, Problem, Role, Surface
from auditor.platforms.facebook.entries import Entry
from auditor.platforms.facebook.files import PLATFORM, ExportFile, item
from auditor.platforms.facebook.old_pages import OldPage, OldRecord
from auditor.platforms.facebook.people import connection
from auditor.platforms.facebook.telling import told
from auditor.platforms.meta_dates import NO_MOMENT, Moment, read_date
from auditor.platforms.meta_files import UnreadableFile
from auditor.platforms.meta_media import media_of_path
from auditor.platforms.meta_messages import Said, Talk
from auditor.platforms.meta_times import iso_moment

INDEX = re.compile(r"(?:index\.html?|html/(?:timeline|messages|friends|contact_info)\.html?)")
_HEAD_BYTES = 1 << 16
_MAIL = re.compile(r"[^\s@<>,;]+@[^\s@<>,;]+\.[a-z]+")
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
    """Reads a page of names: friends, requests."""
    make = connection(where)

    def read(file: ExportFile) -> Iterator[Item | Problem]:
        for record in _records(file):
            if isinstance(record, Problem):
                yield record
            elif record.kind != "people":
                yield make(file, _named(record))

    return read


def loose(surface: Surface, where: str) -> Read:
    """Reads a page whose records are told by all their words."""

    def read(file: ExportFile) -> Iterator[Item | Problem]:
        for record in _records(file):
            if isinstance(record, Problem):
                yield record
            else:
                kind = Surface.COMMENT if record.is_comment else surface
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
    """The owner by the head of a page: "A B - Timeline"; addresses by the page of contacts."""
    name, emails = "", []
    for path in tree.paths():
        if not INDEX.fullmatch(path):
            continue
        try:
            with tree.open(path) as stream:
                head = stream.read(_HEAD_BYTES).decode("utf-8", "replace")
        except (ArchiveError, OSError):
            continue
        title = re.search(r"<title>(.*?)</title>", head, re.DOTALL)
        named, dash, _ = (title.group(1) if title else "").rpartition(" - ")
        name = name or (named.strip() if dash else "")
        if "contact_info" in path or path.startswith("index"):
            emails += _MAIL.findall(head)
    return Account(platform=PLATFORM, name=name, emails=tuple(dict.fromkeys(emails)))


def moment_of(date: str) -> Moment:
    """A date as old pages print it, or as their microformat has it."""
    if not date:
        return NO_MOMENT
    iso = iso_moment(re.sub(r"([+-]\d\d)(\d\d)$", r"\1:\2", date))
    return iso if iso.at else read_date(date)


@contextmanager
def _opened(file: ExportFile) -> Iterator[OldPage]:
    try:
        with file.export.tree.open(file.path) as stream:
            yield OldPage(stream)
    except (ArchiveError, OSError) as error:
        raise UnreadableFile("The file is damaged and could not be read to its end.") from error


def _records(file: ExportFile) -> Iterator[OldRecord | Problem]:
    found = 0
    with _opened(file) as page:
        for record in page:
            found += 1
            yield record
        if not page.is_html:
            raise UnreadableFile("The file is not an HTML page of an export.")
    if not found and file.export.tree.size(file.path) > _HEAD_BYTES:
        yield file.problem("The page holds no record in a form that is known.")


def _entry(record: OldRecord) -> Entry:
    return Entry(
        pointer=f"box {record.number}",
        title=" ".join(record.headline),
        texts=tuple(record.words),
        at=moment_of(record.date),
        media=tuple(media_of_path(one.path, kind=one.kind) for one in record.pictures),
        urls=tuple(record.links),
    )


def _post(file: ExportFile, record: OldRecord) -> Item:
    surface = Surface.COMMENT if record.is_comment else Surface.POST
    return _item(file, record, surface, "Activity log > Posts")


def _item(file: ExportFile, record: OldRecord, surface: Surface, where: str) -> Item:
    owners = file.export.owner_names
    entry = _entry(record)
    telling = told(entry, owners)
    author = _author(record, owners)
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


def _author(record: OldRecord, owners: frozenset[str]) -> Author:
    if not owners:
        return Author.UNKNOWN
    if record.sender:
        return Author.OWNER if record.sender in owners else Author.OTHER
    headline = " ".join(record.headline)
    is_own = not headline or any(headline.startswith(owner) for owner in owners)
    return Author.OWNER if is_own else Author.UNKNOWN


def _named(record: OldRecord) -> Entry:
    text = " ".join((*record.headline, *record.words))
    match = _NAME_AND_DATE.fullmatch(text)
    date = moment_of(match.group("date")) if match else NO_MOMENT
    name = match.group("name") if match and date.at else text
    return Entry(pointer=f"box {record.number}", texts=(name,), at=date)


def _people(record: OldRecord) -> tuple[str, ...]:
    text = " ".join((*record.headline, *record.words))
    names = text.rpartition(":")[2].split(",")
    return tuple(name.strip() for name in names if name.strip())
