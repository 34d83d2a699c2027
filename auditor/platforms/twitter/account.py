"""Whose export it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from auditor.archive.records import DamagedRecord, array_records
from auditor.archive.tree import Tree
from auditor.errors import ArchiveError
from auditor.models import Account
from auditor.platforms.twitter.export import PLATFORM, plain

_PREFACE = re.compile(rb"^[^=\[{]*=\s*")
_SMALL = 1 << 26
_MONTH = re.compile(r"data/js/tweets/\d{4}_\d\d\.js")
_PORTRAIT = re.compile(r"(?:data/)?profile_media/(\d+)-[^/]+")


def account_of(tree: Tree) -> Account:
    """The owner, by the first file that tells; empty fields where none does."""
    account = next(records(tree, "account", "account"), {})
    user = _manifest_user(tree)
    details = _grailbird_user(tree)
    profile = next(records(tree, "profile", "profile"), {}).get("description")
    described = profile if isinstance(profile, dict) else {}
    handle = text(
        account.get("username") or user.get("userName") or details.get("screen_name")
    ).removeprefix("@")
    name = account.get("accountDisplayName") or user.get("displayName")
    former = dict.fromkeys(_changes(tree, "screen-name-change", "screenNameChange"))
    former.pop(handle, None)
    return Account(
        platform=PLATFORM,
        native_id=text(account.get("accountId") or user.get("accountId") or details.get("id"))
        or _portrait_number(tree),
        handle=handle,
        name=text(name or details.get("full_name") or details.get("name")),
        other_names=tuple(former),
        emails=tuple(dict.fromkeys(_emails(tree, account))),
        phones=tuple(
            phone
            for record in records(tree, "phone-number", "device")
            if (phone := text(record.get("phoneNumber")))
        ),
        bio=text(described.get("bio") or details.get("bio")),
    )


def is_protected(tree: Tree) -> bool:
    """Whether the account was protected at some time, so that posts may not have been public."""
    return any(
        text(record.get("action")).lower() == "protect" or record.get("protected") is True
        for record in records(tree, "protected-history", "protectedHistory")
    )


def records(tree: Tree, name: str, wrapper: str) -> Iterator[dict[str, Any]]:
    """The records of a small file, in every copy of it; damaged ones are passed over."""
    for path in tree.paths():
        if plain(path) not in (f"data/{name}.js", f"{name}.js") or tree.size(path) > _SMALL:
            continue
        try:
            with tree.open(path) as stream:
                for data in array_records(stream):
                    record = msgspec.json.decode(data)
                    inner = record.get(wrapper, record) if isinstance(record, dict) else None
                    if isinstance(inner, dict):
                        yield inner
        except (
            ArchiveError,
            OSError,
            DamagedRecord,
            msgspec.DecodeError,
            ValueError,
            RecursionError,
        ):
            continue


def document(tree: Tree, path: str) -> Any:
    """A small JavaScript file that assigns one value; None when it is absent or damaged."""
    if path not in tree or tree.size(path) > _SMALL:
        return None
    try:
        data = tree.read(path).removeprefix(b"\xef\xbb\xbf")
        return msgspec.json.decode(_PREFACE.sub(b"", data, count=1).rstrip().rstrip(b";"))
    except (ArchiveError, OSError, msgspec.DecodeError, ValueError, RecursionError):
        return None


def text(value: object) -> str:
    """A string or a number as a string; "" for anything else."""
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""


def _manifest_user(tree: Tree) -> dict[str, Any]:
    for path in tree.paths():
        if plain(path) == "data/manifest.js":
            manifest = document(tree, path)
            user = manifest.get("userInfo") if isinstance(manifest, dict) else None
            if isinstance(user, dict):
                return user
    return {}


def _grailbird_user(tree: Tree) -> dict[str, Any]:
    """The owner of an archive of 2012 to 2019: its own file, or the author of any post."""
    details = document(tree, "data/js/user_details.js")
    if isinstance(details, dict):
        return details
    month = next((path for path in tree.paths() if _MONTH.fullmatch(path)), "")
    posts = document(tree, month) if month else None
    for post in posts if isinstance(posts, list) else ():
        user = post.get("user") if isinstance(post, dict) else None
        if isinstance(user, dict):
            return {**user, "id": user.get("id_str") or user.get("id")}
    return {}


def _portrait_number(tree: Tree) -> str:
    """The account's number as its profile picture carries it."""
    found = {match[1] for path in tree.paths() if (match := _PORTRAIT.fullmatch(plain(path)))}
    return found.pop() if len(found) == 1 else ""


def _emails(tree: Tree, account: dict[str, Any]) -> Iterator[str]:
    if email := text(account.get("email")):
        yield email
    yield from _changes(tree, "email-address-change", "emailChange")


def _changes(tree: Tree, name: str, inner: str) -> Iterator[str]:
    """What the owner was called before and after every change."""
    wrapper = "screenNameChange" if inner == "screenNameChange" else "emailAddressChange"
    for record in records(tree, name, wrapper):
        change = record.get(inner, record)
        for key in ("changedFrom", "changedTo") if isinstance(change, dict) else ():
            if value := text(change.get(key)):
                yield value
