"""Posts of every kind, with the comments below their photos."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.models import Audience, Author, Item, Person, Precision, Problem, Role, Surface
from auditor.platforms.facebook.entries import Entry
from auditor.platforms.facebook.files import ExportFile, Make, Parse, entries, item
from auditor.platforms.facebook.places import CheckIn, fuller_place
from auditor.platforms.facebook.telling import told
from auditor.platforms.facebook.walking import entry_of_json
from auditor.platforms.meta.files import NOT_KNOWN, NOT_UNDERSTOOD
from auditor.platforms.meta.items import made

IN_GROUP = "posted in a group; its members can see it, and everyone when the group is public"
ON_A_POST = "everyone who can see the post that it stands below; the export does not say who"
ARCHIVED = "archived: shown to its owner only"
TRASHED = "in the bin: shown to its owner only, until Facebook removes it"
EARLIER = "an earlier wording; whoever can see the post can open its edit history"

# What was written below a post in its second is not the check-in.
_CHECKED_IN = (Surface.POST, Surface.GROUP_POST)
_NO_CHECK_IN = CheckIn("", None)
_LEADING_NAME = re.compile(r"(?:[^\W\d_a-z][\w.'’-]*\s+){1,5}(?=[^\W\d_])")


def post(
    surface: Surface,
    where: str,
    *,
    hidden: str = "",
    in_groups: bool = False,
    by_others: bool = False,
) -> Make:
    """Makes items of one kind of post.

    `where` names the list in the activity log; `hidden` says why nobody else sees it;
    `by_others` when the words are somebody else's.
    """

    def make(file: ExportFile, entry: Entry) -> Item:
        owners = file.export.owner_names
        telling = told(entry, owners, in_groups)
        is_group = in_groups or bool(telling.group)
        kind = _surface(surface, entry, is_group)
        audience, basis = Audience.UNKNOWN, ""
        if hidden:
            audience, basis = Audience.ONLY_ME, hidden
        elif is_group:
            audience, basis = Audience.GROUP, IN_GROUP
        elif kind is Surface.COMMENT:
            basis = ON_A_POST
        check_in = _NO_CHECK_IN
        if kind in _CHECKED_IN and not by_others:
            check_in = _check_in(file, entry)
        return item(
            file,
            entry,
            kind,
            telling.text,
            *telling.key,
            author=Author.OTHER if by_others else Author.OWNER,
            audience=audience,
            audience_basis=basis,
            people=_with_writer(entry, owners, telling.people) if by_others else telling.people,
            place=fuller_place(telling.place, check_in.place),
            media=telling.media,
            urls=telling.urls,
            group=telling.group,
            permalink=entry.permalink or check_in.permalink,
            locate_hint=where,
        )

    return make


def comment(surface: Surface, where: str) -> Make:
    """Makes items of comments; those in groups are told by the group that they name."""
    return post(surface, where, in_groups=surface is Surface.GROUP_COMMENT)


def earlier_wording(file: ExportFile, entry: Entry) -> Item:
    """A wording that a post had before or after an edit, as a whole."""
    text = "\n".join(entry.words)
    return item(
        file,
        entry,
        Surface.EDIT_HISTORY,
        text,
        text,
        entry.native_id,
        people=entry.people,
        audience_basis=EARLIER,
        locate_hint="Activity log > Posts > the post of that day > View edit history",
    )


def with_remarks(make: Make) -> Parse:
    """A parse function for posts and photos: after each, the comments below its photos."""

    def parse(file: ExportFile) -> Iterator[Item | Problem]:
        return made(entries(file), file, make, remarks)

    return parse


def remarks(file: ExportFile, entry: Entry) -> Iterator[Item | Problem]:
    """The comments below the photos of a record, the owner's and those of others."""
    for remark in entry.remarks:
        try:
            yield _remark(file, entry_of_json(remark.record, remark.pointer))
        except NOT_UNDERSTOOD:
            yield file.problem(NOT_KNOWN, remark.pointer)


def _remark(file: ExportFile, entry: Entry) -> Item:
    owners = file.export.owner_names
    writers = [one for one in entry.people if one.role is Role.AUTHOR]
    author = Author.UNKNOWN
    if writers and owners:
        author = Author.OWNER if writers[0].name in owners else Author.OTHER
    telling = told(entry, owners)
    return item(
        file,
        entry,
        Surface.COMMENT,
        telling.text,
        *telling.key,
        *(one.name for one in writers),
        author=author,
        people=telling.people or tuple(one for one in writers if one.name not in owners),
        group=telling.group,
        locate_hint="below one of your photos",
    )


def _check_in(file: ExportFile, entry: Entry) -> CheckIn:
    """What the list of check-ins tells of a post of the same second."""
    check_ins = file.export.check_ins
    if not check_ins or not entry.at.at or entry.at.precision is not Precision.SECOND:
        return _NO_CHECK_IN
    return check_ins.get(entry.at.at, _NO_CHECK_IN)


def _surface(surface: Surface, entry: Entry, is_group: bool) -> Surface:
    """Files of 2018 mix posts and comments, and those of groups and others."""
    if surface in (Surface.POST, Surface.GROUP_POST) and entry.is_comment:
        surface = Surface.COMMENT
    within = {Surface.POST: Surface.GROUP_POST, Surface.COMMENT: Surface.GROUP_COMMENT}
    return within.get(surface, surface) if is_group else surface


def _with_writer(
    entry: Entry, owners: frozenset[str], people: tuple[Person, ...]
) -> tuple[Person, ...]:
    """The people with who wrote on the owner's timeline: the name that begins the headline."""
    if any(one.role is Role.AUTHOR for one in people):
        return people
    match = _LEADING_NAME.match(entry.title)
    name = match.group().strip() if match else ""
    if not name or name in owners:
        return people
    others = (one for one in people if one.name != name)
    return (Person(role=Role.AUTHOR, name=name), *others)
