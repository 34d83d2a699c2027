"""Two audits side by side: what is new, still there, gone, or was not looked at again.

The periodic self-audit in its first form. Works on the audit.json of two audit folders, so it
needs neither the archives nor the client list.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from msgspec import Struct

from auditor.errors import AuditorError
from auditor.models import FileStatus, Severity


class Difference(Struct, frozen=True, kw_only=True):
    """Exposures by what became of them; each is the exposure's object of audit.json.

    `not_looked_at`: was in the old audit, and the new one did not read that platform or could
    not read some of its files. Only what is `gone` may be called gone.
    """

    new: tuple[dict[str, Any], ...]
    still: tuple[dict[str, Any], ...]
    gone: tuple[dict[str, Any], ...]
    not_looked_at: tuple[dict[str, Any], ...]


def compare(old: Path, new: Path) -> Difference:
    """The difference between two audit folders.

    Raises AuditorError when either is not an audit folder, or was written by a later version.
    """
    before, after = _load(old), _load(new)
    known = {found["id"]: found for found in before["exposures"]}
    now = {found["id"]: found for found in after["exposures"]}
    missing = [found for key, found in known.items() if key not in now]
    certain = _platforms_read_whole(after)
    return Difference(
        new=_ranked(found for key, found in now.items() if key not in known),
        still=_ranked(found for key, found in now.items() if key in known),
        gone=_ranked(found for found in missing if _platforms(found) <= certain),
        not_looked_at=_ranked(found for found in missing if not _platforms(found) <= certain),
    )


def _load(folder: Path) -> dict[str, Any]:
    path = folder / "audit.json" if folder.is_dir() else folder
    try:
        document = json.loads(path.read_text("utf-8"))
        schema = str(document["schema"])
        found = document["exposures"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise AuditorError(
            f"{folder} is not the folder of an audit.",
            "Give the folders that `auditor scan -o FOLDER` wrote: the older first.",
        ) from error
    if not isinstance(found, list) or not schema.endswith("1"):
        raise AuditorError(
            f"{folder} was written by another version of auditor.",
            "Update auditor, or scan again.",
        )
    return dict(document)


def _platforms(found: dict[str, Any]) -> set[str]:
    return {item["platform"] for item in found["items"]}


def _platforms_read_whole(document: dict[str, Any]) -> set[str]:
    """Platforms of which the audit read something, when it left no file of any archive unread."""
    if any(file["status"] == FileStatus.UNREAD for file in document["coverage"]):
        return set()
    return {count["platform"] for count in document["counts"]}


def _ranked(found: Any) -> tuple[dict[str, Any], ...]:
    def rank(one: dict[str, Any]) -> tuple[int, str]:
        return -Severity[str(one["severity"]).upper()], str(one["id"])

    return tuple(sorted(found, key=rank))
