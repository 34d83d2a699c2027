"""The owner's profile, as it is and as it was."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from auditor.archive.decoding import moment
from auditor.models import Audience, Item, Problem, Surface
from auditor.platforms.twitter.export import ExportFile
from auditor.platforms.twitter.records import Parse, each, words

_BASIS = "profiles on X are public"
_EDIT = "https://x.com/settings/profile"


def _profile(file: ExportFile, pointer: str, value: dict[str, Any]) -> Item:
    description = value.get("description") or {}
    named = [str(description.get(key) or "") for key in ("bio", "location", "website")]
    more = [word for word in words(description) if word not in named]
    owner = file.export.account.native_id
    return file.item(
        Surface.PROFILE,
        pointer,
        "\n".join(line for line in (*named, *more) if line),
        native_id=owner,
        audience=Audience.PUBLIC,
        audience_basis=_BASIS,
        media=file.export.media_of(owner, of_profile=True),
        permalink=_EDIT,
        locate_hint="Your profile > Edit profile",
    )


def _former_handle(file: ExportFile, pointer: str, value: dict[str, Any]) -> Item:
    change = value.get("screenNameChange") or value
    return file.item(
        Surface.PROFILE,
        pointer,
        f"@{change['changedFrom']}",
        at=moment(change.get("changedAt")),
        audience=Audience.PUBLIC,
        audience_basis="handles on X are public",
        locate_hint="A former handle of yours; old posts of others still name it.",
    )


def _all_words(wrapper: str) -> Parse:
    def make(file: ExportFile, pointer: str, value: dict[str, Any]) -> Item:
        return file.item(
            Surface.PROFILE,
            pointer,
            "\n".join(dict.fromkeys(words(value))),
            audience=Audience.PUBLIC,
            audience_basis=_BASIS,
            permalink=_EDIT,
            locate_hint="Your profile > Edit profile",
        )

    return each(wrapper, make)


def former_handles(file: ExportFile) -> Iterator[Item | Problem]:
    """Handles that the account had before."""
    yield from each("screenNameChange", _former_handle)(file)


profile = each("profile", _profile)
expanded_profile = _all_words("expandedProfile")
professional = _all_words("professionalData")
periscope_profile = _all_words("periscopeProfileDescription")
