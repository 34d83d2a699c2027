"""Whose export it is, and the profile as an item."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from auditor.archive.tree import Tree
from auditor.models import Account, Audience, Author, Item, Problem, Surface
from auditor.platforms.facebook import labels, old_exports
from auditor.platforms.facebook.entries import Entry
from auditor.platforms.facebook.files import PLATFORM, Export, ExportFile, entries, item
from auditor.platforms.facebook.old_pages import OldPage
from auditor.platforms.facebook.people import MAIL, is_phone
from auditor.platforms.meta.boxes import Row
from auditor.platforms.meta.files import (
    NOT_KNOWN,
    NOT_UNDERSTOOD,
    UnreadableFile,
    documents,
    page_problems,
)
from auditor.platforms.meta.labels import plain
from auditor.platforms.meta.times import moment

PROFILE_PATH = r"(?:.+/)?(?:profile_information|about_you)/profile_information\.(?:json|html)"
# By the name that the owner chose, or by number.
_PROFILE_LINK = re.compile(
    r"https?://(?:www\.|m\.)?facebook\.com/(?:profile\.php\?id=)?([A-Za-z0-9.]{4,50})/?"
)
_NAME = re.compile(r"[^\W\d_][\w.'’-]*(?: [\w.'’-]+){0,4}")
_HANDLE = re.compile(r"[A-Za-z0-9.]{5,50}")
_NO_HANDLES = frozenset({"profile.php", "people", "pages", "groups"})
_PUBLIC = "most of a profile can be seen by friends or by everyone, as you have set it"


def profile(file: ExportFile) -> Iterator[Item | Problem]:
    """The words of the profile: name, work, schools, family, what the owner says of themself."""
    if file.is_page:
        yield from _profile_page(file)
        return
    for document in documents(file):
        if document is None:
            continue
        try:
            yield _item(file, "", list(_strings(_root(document))), moment_of(document))
        except NOT_UNDERSTOOD:
            yield file.problem(NOT_KNOWN)


def _profile_page(file: ExportFile) -> Iterator[Item | Problem]:
    rows, _, _ = _page_rows(file)
    if rows:
        words = [f"{row.label}: {row.value}" if row.label else row.value for row in rows]
        yield _item(file, "box 1", words, None)
    else:
        with file.page() as page:
            yield from page_problems(file, page)


def _page_rows(file: ExportFile) -> tuple[list[Row], list[str], str]:
    """The rows of a profile page, its links, and what its head says about the owner.

    The table stands in boxes or, in most years, by itself.
    """
    rows: list[Row] = []
    links: list[str] = []
    with file.page() as page:
        for box in page:
            rows += [row for row in box.rows if row.value]
            rows += [Row(box.heading, block, "", box.heading) for block in box.blocks]
            links += box.links
        made_for = page.generated_for
    if not rows:
        with file.export.tree.open(file.path) as stream:
            for record in OldPage(stream, by_rows=True):
                if record.words:
                    rows.append(Row(" ".join(record.headline), "\n".join(record.words)))
                links += record.links
    return rows, links, made_for


def _item(file: ExportFile, pointer: str, words: Iterable[str], at: Any) -> Item:
    lines = dict.fromkeys(word.strip() for word in words if word and word.strip())
    entry = Entry(pointer=pointer) if at is None else Entry(pointer=pointer, at=at)
    about = file.export.account
    return item(
        file,
        entry,
        Surface.PROFILE,
        "\n".join(lines),
        about.handle or about.name,
        author=Author.OWNER,
        audience_basis=_PUBLIC,
        audience=Audience.UNKNOWN,
        locate_hint="Your profile > About",
    )


def open_export(tree: Tree) -> Export:
    """The export with what its profile files tell about it; never raises for their content."""
    export = Export(tree=tree, account=Account(platform=PLATFORM))
    pattern = re.compile(rf"(?:#\d+/)?{PROFILE_PATH}")
    for path in tree.paths():
        if not pattern.fullmatch(path):
            continue
        file = ExportFile(export, path)
        try:
            found = _account_of_page(file) if file.is_page else _account_of_json(file)
        except (UnreadableFile, *NOT_UNDERSTOOD):
            # The file is reported when its turn comes to be read.
            continue
        if found.name or found.handle:
            names = frozenset((found.name, *found.other_names)) - {""}
            return Export(tree=tree, account=found, owner_names=names)
    account = old_exports.account_of(tree)
    names = frozenset((account.name,)) - {""}
    return Export(tree=tree, account=account, owner_names=names)


def moment_of(document: Any) -> Any:
    """When the account was made, as the profile says; the time of the item."""
    root = _root(document)
    at = moment(root.get("registration_timestamp")) if isinstance(root, dict) else None
    return at if at and at.at else None


def _root(document: Any) -> Any:
    """The profile itself, out of its wrapper (`profile`, `profile_v2`)."""
    if isinstance(document, dict) and len(document) == 1:
        inner = next(iter(document.values()))
        return inner if isinstance(inner, (dict, list)) else document
    return document


def _account_of_json(file: ExportFile) -> Account:
    root = _root(file.json())
    if not isinstance(root, dict) or "label_values" in root:
        return _account_of_labels(file)
    name = root.get("name")
    names = name if isinstance(name, dict) else {"full_name": name}
    parts = (names.get(key) for key in ("first_name", "middle_name", "last_name"))
    full = str(names.get("full_name") or " ".join(str(part) for part in parts if part) or "")
    username = str(root.get("username") or _handle(str(root.get("profile_uri") or "")))
    others = [*_names(root.get("previous_names")), *_names(root.get("other_names"))]
    work = root.get("work_experiences")
    employers = [one.get("employer") for one in work or () if isinstance(one, dict)]
    return Account(
        platform=PLATFORM,
        native_id=str(root.get("id") or root.get("user_id") or ""),
        handle=username,
        name=full.strip(),
        other_names=tuple(dict.fromkeys(other for other in others if other != full)),
        emails=tuple(dict.fromkeys(_mails(root.get("emails")))),
        phones=tuple(dict.fromkeys(_phones(root.get("phone_numbers")))),
        bio=_bio(root),
        workplaces=tuple(dict.fromkeys(str(one) for one in employers if one)),
    )


def _bio(root: dict[str, Any]) -> str:
    parts = (root.get(key) for key in ("intro_bio", "about_me", "bio"))
    words = (
        part.get("name") or part.get("text") if isinstance(part, dict) else part for part in parts
    )
    return "\n".join(str(word) for word in words if word)


def _account_of_page(file: ExportFile) -> Account:
    rows, links, made_for = _page_rows(file)
    own = [row for row in rows if not row.section or row.section == row.label]
    name = next((row.value for row in own if plain(row.label) in labels.NAME), "")
    if not name:
        # In a language that is not in the tables, the page's head names its owner.
        named = (row.value for row in rows if row.value and row.value in made_for)
        name = max(named, key=len, default="")
    if not name and own and _NAME.fullmatch(own[0].value):
        # Before 2024 it does not; the name is what a profile begins with.
        name = own[0].value
    account = _account(
        [(row.label, row.value, row.section) for row in rows],
        name=name.split("\n")[0],
        links=links,
    )
    if account.handle:
        return account
    return msgspec.structs.replace(account, handle=_handle_in(rows, file.export.tree.name))


def _handle_in(rows: list[Row], archive: str) -> str:
    """The value that the archive is named after ("facebook-some.handle-2024-..."), if any."""
    values = (row.value for row in rows if _HANDLE.fullmatch(row.value))
    return next((value for value in values if plain(value) in plain(archive)), "")


def _account_of_labels(file: ExportFile) -> Account:
    found = [entry for entry in entries(file) if isinstance(entry, Entry)]
    fields = [
        (one.label, one.value, one.section) for entry in found for one in entry.fields if one.value
    ]
    name = next((entry.value(labels.NAME) for entry in found), "")
    return _account(fields, name=name, links=[link for entry in found for link in entry.urls])


def _account(rows: list[tuple[str, str, str]], *, name: str, links: list[str]) -> Account:
    """The account out of labelled values (label, value, section), by what the values look like."""
    values = [part.strip() for _, value, _ in rows for part in value.split("\n")]
    handles = (value for label, value, _ in rows if plain(label) in labels.USERNAME)
    work = (
        value.split("\n")[0]
        for label, value, section in rows
        if {plain(label), plain(section)} & labels.WORKPLACE
    )
    return Account(
        platform=PLATFORM,
        handle=next(handles, "") or next(filter(None, map(_handle, links)), ""),
        name=name,
        emails=tuple(dict.fromkeys(value for value in values if MAIL.fullmatch(value))),
        phones=tuple(dict.fromkeys(value for value in values if is_phone(value))),
        workplaces=tuple(dict.fromkeys(filter(None, work))),
    )


def _handle(link: str) -> str:
    match = _PROFILE_LINK.match(link)
    return match.group(1) if match and match.group(1) not in _NO_HANDLES else ""


def _names(found: Any) -> Iterator[str]:
    for one in found if isinstance(found, list) else ():
        name = one.get("name") if isinstance(one, dict) else one
        if isinstance(name, str) and name:
            yield name


def _mails(found: Any) -> Iterator[str]:
    yield from (text for text in _strings(found) if MAIL.fullmatch(text))


def _phones(found: Any) -> Iterator[str]:
    yield from (text for text in _strings(found) if sum(one.isdigit() for one in text) >= 5)


def _strings(value: Any) -> Iterator[str]:
    """Every string of a value, in order; numbers and technical parts are left out."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key not in ("media_metadata", "uri", "profile_uri"):
                yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)
