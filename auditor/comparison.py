"""Two audits side by side: what is new, still there, gone, or was not looked at again.

The periodic self-audit in its first form. Works on the audit.json of two audit folders, so it
needs neither the archives nor the client list.

An exposure that is missing from the newer audit is called gone only when that audit looked where
it was: at the same accounts, the same kind of files, the same years, with a client list that
finds clients. Platforms let people download parts and time spans, so that is often not so.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from msgspec import Struct

from auditor.errors import AuditorError
from auditor.models import FileStatus, Severity

Object = dict[str, Any]


class Difference(Struct, frozen=True, kw_only=True):
    """Exposures by what became of them; each is the exposure's object of audit.json.

    `not_looked_at`: was in the old audit, and the new one did not look where it was. Only what
    is `gone` may be called gone. `cautions` are sentences about what makes the two hard to
    compare.
    """

    new: tuple[Object, ...]
    still: tuple[Object, ...]
    gone: tuple[Object, ...]
    not_looked_at: tuple[Object, ...]
    cautions: tuple[str, ...] = ()


def compare(old: Path, new: Path) -> Difference:
    """The difference between two audit folders.

    Raises AuditorError when either is not an audit folder, or was written by a later version.
    """
    before, after = _load(old), _load(new)
    known = {found["id"]: found for found in before["exposures"]}
    now = {found["id"]: found for found in after["exposures"]}
    missing = [found for key, found in known.items() if key not in now]
    look = _Look(before, after, missing)
    return Difference(
        new=_ranked(found for key, found in now.items() if key not in known),
        still=_ranked(found for key, found in now.items() if key in known),
        gone=_ranked(found for found in missing if look.covers(found)),
        not_looked_at=_ranked(found for found in missing if not look.covers(found)),
        cautions=tuple(_cautions(before, after)),
    )


class _Look:
    """Where the newer audit looked, measured by what the older one had found to look at."""

    def __init__(self, before: Object, after: Object, missing: Iterable[Object]) -> None:
        self._read = {count["platform"] for count in after["counts"] if count["items"]}
        self._accounts_left_out = _accounts_left_out(before, after)
        self._kinds = {file["file"]: file["kind"] for file in before["coverage"]}
        self._doubtful = {
            file["kind"]
            for file in after["coverage"]
            if file["status"] == FileStatus.UNREAD or file["problems"]
        }
        self._finds_clients = _finds_clients(before, after)
        self._before, self._after = _tally(before), _tally(after)
        self._missing = Counter(_spot(item) for found in missing for item in found["items"])

    def covers(self, found: Object) -> bool:
        """Whether everything that the exposure rests on would have been found again."""
        if found["clients"] and not self._finds_clients:
            return False
        return all(self._covers_item(item) for item in found["items"])

    def _covers_item(self, item: Object) -> bool:
        platform = item["platform"]
        if platform not in self._read or platform in self._accounts_left_out:
            return False
        # A file of an unknown kind may hold anything.
        kind = self._kinds.get(item["source"]["file"], "")
        if "" in self._doubtful or kind in self._doubtful or (not kind and self._doubtful):
            return False
        spot = _spot(item)
        left_out = not self._after[spot] and self._before[spot] > self._missing[spot]
        return not left_out


def _spot(item: Object) -> tuple[str, str, int | None]:
    """Which count of audit.json an item was part of."""
    year = int(item["posted_at"][:4]) if item["posted_at"] else None
    return item["platform"], item["surface"], year


def _tally(document: Object) -> Counter[tuple[str, str, int | None]]:
    tally: Counter[tuple[str, str, int | None]] = Counter()
    for count in document["counts"]:
        tally[count["platform"], count["surface"], count["year"]] += count["items"]
    return tally


def _accounts_left_out(before: Object, after: Object) -> set[str]:
    """Platforms of which the newer audit lacks an account that the older one had."""
    now = {(one["platform"], one["account"]) for one in after["accounts"]}
    return {
        one["platform"]
        for one in before["accounts"]
        if (one["platform"], one["account"]) not in now
    }


def _finds_clients(before: Object, after: Object) -> bool:
    """Whether the newer audit had a working client list that is no shorter than the older one."""
    then, now = before["client_list"], after["client_list"]
    if now is None or not after["self_check"]["passed"]:
        return False
    return then is None or int(now["clients"]) >= int(then["clients"])


def _cautions(before: Object, after: Object) -> Iterable[str]:
    then, now = before["client_list"], after["client_list"]
    if before["version"] != after["version"]:
        yield (
            f"The audits were made by versions {before['version']} and {after['version']} of "
            "auditor, which may judge the same words differently."
        )
    if then and not now:
        yield "The newer audit had no client list."
    elif then and now and then["fingerprint"] != now["fingerprint"]:
        yield "The audits used different client lists."
    if before["generated_at"] > after["generated_at"]:
        yield "The first audit is the newer one; give the older first."


def _load(folder: Path) -> Object:
    from auditor.report import SCHEMA

    path = folder / "audit.json" if folder.is_dir() else folder
    try:
        document = json.loads(path.read_text("utf-8"))
        schema = document["schema"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise AuditorError(
            f"{folder} is not the folder of an audit.",
            "Give the folders that `auditor scan -o FOLDER` wrote: the older first.",
        ) from error
    if schema != SCHEMA or not document.keys() >= _NEEDED:
        raise AuditorError(
            f"{folder} was written by another version of auditor.",
            "Update auditor, or scan again.",
        )
    return dict(document)


_NEEDED = frozenset(
    (
        "version", "generated_at", "accounts", "coverage", "counts", "exposures", "self_check",
        "client_list",
    )
)  # fmt: skip


def _ranked(found: Iterable[Object]) -> tuple[Object, ...]:
    def rank(one: Object) -> tuple[int, str]:
        return -Severity[str(one["severity"]).upper()], str(one["id"])

    return tuple(sorted(found, key=rank))
