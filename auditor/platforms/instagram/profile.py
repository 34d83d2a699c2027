"""Whose export it is, and the profile as an item."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.archive.tree import Tree
from auditor.models import Account, Audience, Item, Problem, Surface
from auditor.platforms.instagram import labels, legacy
from auditor.platforms.instagram.entries import Entry
from auditor.platforms.instagram.files import PLATFORM, Export, ExportFile, entries, item
from auditor.platforms.instagram.people import handle_of_text
from auditor.platforms.meta.files import NOT_UNDERSTOOD, UnreadableFile
from auditor.platforms.meta.labels import plain

PROFILE_PATH = (
    r"(?:personal_information/)?(?:personal_information|account_information)"
    r"/personal_information\.(?:json|html)"
)
_MAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_PHONE = re.compile(r"\+?[\d\s().\-]{7,}")
_PUBLIC = "name, handle and bio of a profile are shown to everyone"


def profile(file: ExportFile, entry: Entry) -> Item:
    """The profile's public words: name, handle and bio."""
    about = _account([entry])
    words = (about.name, f"@{about.handle}" if about.handle else "", about.bio)
    return item(
        file,
        entry,
        Surface.PROFILE,
        "\n".join(word for word in words if word),
        about.handle,
        about.name,
        about.bio,
        audience=Audience.PUBLIC,
        audience_basis=_PUBLIC,
        media=entry.media,
        locate_hint="Your profile > Edit profile",
    )


def change(file: ExportFile, entry: Entry) -> Item:
    """A change of name, handle or bio: what it was before, and after."""
    words = [entry.value(labels.PREVIOUS_VALUE), entry.value(labels.NEW_VALUE)]
    if not any(words):
        words = [text for text in entry.texts if not _MAIL.fullmatch(text)][-2:]
    text = "\n".join(word for word in words if word)
    return item(
        file,
        entry,
        Surface.EDIT_HISTORY,
        text,
        text,
        locate_hint="earlier versions of your profile; only the export shows them",
    )


def open_export(tree: Tree) -> Export:
    """The export with what its profile files tell about it; never raises for their content."""
    export = Export(tree=tree, account=Account(platform=PLATFORM))
    pattern = re.compile(PROFILE_PATH)
    found = [
        entry
        for path in tree.paths()
        if pattern.fullmatch(path)
        for entry in _readable(ExportFile(export, path))
    ]
    account = _account(found) if found else _legacy_account(export)
    private = any(plain(entry.value(labels.PRIVATE_ACCOUNT)) in labels.YES for entry in found)
    names = frozenset(name for name in (account.name, account.handle) if name)
    return Export(tree=tree, account=account, private=private, owner_names=names)


def _legacy_account(export: Export) -> Account:
    if legacy.PROFILE_PATH not in export.tree:
        return export.account
    try:
        return legacy.account_of_profile(ExportFile(export, legacy.PROFILE_PATH).json())
    except (UnreadableFile, *NOT_UNDERSTOOD):
        return export.account


def _readable(file: ExportFile) -> Iterator[Entry]:
    try:
        yield from (entry for entry in entries(file) if not isinstance(entry, Problem))
    except (UnreadableFile, *NOT_UNDERSTOOD):
        # The file is reported when its turn comes to be read.
        return


def _account(found: list[Entry]) -> Account:
    def value(words: frozenset[str]) -> str:
        return next((text for entry in found if (text := entry.value(words))), "")

    texts = [text for entry in found for text in entry.texts]
    mails = (text for text in texts if _MAIL.fullmatch(text))
    phones = (text for text in texts if _PHONE.fullmatch(text) and not _is_date(text))
    return Account(
        platform=PLATFORM,
        handle=handle_of_text(value(labels.USERNAME)),
        name=value(labels.NAME),
        bio=value(labels.BIO),
        emails=tuple(dict.fromkeys(mails)),
        phones=tuple(dict.fromkeys(phones)),
    )


def _is_date(text: str) -> bool:
    return re.fullmatch(r"\d{4}-\d\d-\d\d", text) is not None
