"""Whose export it is, and what the export says of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec import Struct

from auditor.archive.tree import Tree
from auditor.errors import ArchiveError
from auditor.models import Account
from auditor.platforms.twitter.export import PLATFORM

_PREFACE = re.compile(rb"^[^=\[{]*=\s*")


class Manifest(Struct, frozen=True):
    """What manifest.js states: the owner, and how many records each file holds."""

    user: dict[str, str]
    counts: dict[str, int]


def account_of(tree: Tree) -> Account:
    """The owner, by the first file that tells; empty fields where none does."""
    user = manifest_of(tree).user
    account = _first(tree, "account", "account")
    profile = _first(tree, "profile", "profile").get("description") or {}
    details = _document(tree, "data/js/user_details.js")
    details = details if isinstance(details, dict) else {}
    return Account(
        platform=PLATFORM,
        native_id=_text(account.get("accountId") or user.get("accountId") or details.get("id")),
        handle=_text(account.get("username") or user.get("userName") or details.get("screen_name")),
        name=_text(
            account.get("accountDisplayName") or user.get("displayName") or details.get("full_name")
        ),
        other_names=tuple(_former_handles(tree)),
        emails=tuple(filter(None, [_text(account.get("email"))])),
        phones=tuple(
            filter(None, [_text(_first(tree, "phone-number", "device").get("phoneNumber"))])
        ),
        bio=_text(profile.get("bio") or details.get("bio")),
    )


def manifest_of(tree: Tree) -> Manifest:
    """data/manifest.js; empty when there is none or it is damaged."""
    document = _document(tree, "data/manifest.js")
    if not isinstance(document, dict):
        return Manifest({}, {})
    user = document.get("userInfo")
    counts: dict[str, int] = {}
    types = document.get("dataTypes")
    for kind in types.values() if isinstance(types, dict) else ():
        for file in kind.get("files") or () if isinstance(kind, dict) else ():
            count = _text(file.get("count")) if isinstance(file, dict) else ""
            if count.isdigit():
                counts[_text(file.get("fileName"))] = int(count)
    return Manifest(user if isinstance(user, dict) else {}, counts)


def is_protected(tree: Tree) -> bool:
    """Whether the account was protected at some time, so that posts may not have been public."""
    return any(
        _text(record.get("action")).lower() == "protect" or record.get("protected") is True
        for record in _records(tree, "protected-history", "protectedHistory")
    )


def _former_handles(tree: Tree) -> Iterator[str]:
    for record in _records(tree, "screen-name-change", "screenNameChange"):
        change = record.get("screenNameChange")
        former = change.get("changedFrom") if isinstance(change, dict) else None
        if former:
            yield _text(former)


def _first(tree: Tree, name: str, wrapper: str) -> dict[str, Any]:
    return next(_records(tree, name, wrapper), {})


def _records(tree: Tree, name: str, wrapper: str) -> Iterator[dict[str, Any]]:
    for path in (f"data/{name}.js", f"{name}.js"):
        document = _document(tree, path)
        for record in document if isinstance(document, list) else ():
            inner = record.get(wrapper) if isinstance(record, dict) else None
            if isinstance(inner, dict):
                yield inner


def _document(tree: Tree, path: str) -> Any:
    if path not in tree or tree.size(path) > 1 << 26:
        return None
    try:
        data = tree.read(path).removeprefix(b"\xef\xbb\xbf")
        return msgspec.json.decode(_PREFACE.sub(b"", data, count=1).rstrip().rstrip(b";"))
    except (ArchiveError, OSError, msgspec.DecodeError, RecursionError):
        return None


def _text(value: object) -> str:
    return str(value) if isinstance(value, str | int) else ""
