"""Names inside archives: which are safe, which are litter, and where the export's root is."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence

from auditor.archive.limits import MAX_DEPTH

_LITTER = re.compile(r"(?:^|/)(?:__MACOSX/.*|\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$")
_UNICODE_PATH = 0x7075
_DRIVE = re.compile(r"[A-Za-z]:")

# Folders that stand at the root of an export, seen 2012 to 2026. A single folder above all
# files that is none of these was put there by an unpacking program or by the user.
_SECTIONS = re.compile(
    r"""
    data | assets | csv | js | html | photos | videos | messages | posts | comments |
    comments_and_reactions | friends | friends_and_followers | followers_and_following |
    groups | search | search_history | about_you | likes_and_reactions | likes |
    profile_information | other_personal_information | personal_information |
    your_facebook_activity | your_activity_across_facebook | your_instagram_activity |
    content | media | connections | logged_information | preferences | ads_information |
    security_and_login_information | apps_and_websites_off_of_facebook |
    apps_and_websites_off_of_instagram | account_information | contacts | recent_searches
    | stories | events | marketplace | location | your_places | saved_items |
    recent_topics | your_topics | monetization | past_instagram_insights | digital_wallets
    | guides | login_and_account_creation | device_information | saved |
    story_sticker_interactions | threads | shared_messages
    """,
    re.VERBOSE | re.IGNORECASE,
)

_ROOT_SIGN = re.compile(
    r"((?:[^/]+/)*?)(?:data/(?:manifest|account|tweets?|js/tweet_index)\.js"
    r"|(?:account|tweet)\.js"
    r"|(?:your_(?:facebook|instagram)_activity|your_activity_across_facebook)/.+"
    r"|(?:personal|profile|other_personal)_information/.+)"
)


def is_litter(path: str) -> bool:
    """Whether an operating system left it there."""
    return _LITTER.search(path) is not None


def is_unsafe(path: str) -> bool:
    """Whether a path points outside its archive, or nests beyond reason."""
    parts = path.split("/")
    return (
        path.startswith("/")
        or _DRIVE.match(path) is not None
        or ".." in parts
        or "\0" in path
        or len(parts) > MAX_DEPTH
    )


def repaired(name: str) -> str:
    """A name that a packing program stored in UTF-8 without saying so, read as UTF-8."""
    try:
        return name.encode("cp437").decode("utf-8")
    except UnicodeError:
        return name


def unicode_path(extra: bytes) -> str:
    """The name in UTF-8 that Info-ZIP adds where the name proper is in a local code; "" if none."""
    while len(extra) >= 4:
        kind, size = int.from_bytes(extra[:2], "little"), int.from_bytes(extra[2:4], "little")
        if kind == _UNICODE_PATH and size > 5:
            return extra[9 : 4 + size].decode("utf-8", "replace")
        extra = extra[4 + size :]
    return ""


def tidied(path: str) -> str:
    """A safe path without empty steps."""
    return "/".join(part for part in path.split("/") if part not in ("", "."))


def below_root(paths: Collection[str]) -> Mapping[str, str]:
    """Each path below the export's root, with the path that it has in the archive.

    Files beside the root, such as a letter that somebody packed with it, keep their paths.
    """
    prefix = ""
    while wrapper := _wrapper(paths, prefix):
        prefix = wrapper
    prefix += _only_root(path[len(prefix) :] for path in paths)
    below: dict[str, str] = {}
    for path in sorted(paths, key=lambda path: not path.startswith(prefix)):
        name = path.removeprefix(prefix)
        below[name if name not in below else f"#2/{name}"] = path
    return dict(sorted(below.items()))


def exports_in(paths: Iterable[str]) -> Sequence[str]:
    """Folders of several exports that lie side by side; empty for a single export.

    A folder that platforms put at the root shows that there is only one.
    """
    listed = list(paths)
    roots = _roots(listed)
    is_one = len(roots) < 2 or "" in roots
    if is_one or any(_SECTIONS.fullmatch(path.partition("/")[0]) for path in listed):
        return ()
    return sorted(root.rstrip("/") for root in roots)


def _only_root(paths: Iterable[str]) -> str:
    """The one folder that looks like an export's root, when files lie beside it; else ""."""
    roots = _roots(paths)
    return roots.pop() if len(roots) == 1 else ""


def _roots(paths: Iterable[str]) -> set[str]:
    return {match[1] for match in map(_ROOT_SIGN.fullmatch, paths) if match}


def _wrapper(paths: Iterable[str], prefix: str) -> str:
    tops = {path[len(prefix) :].partition("/")[:2] for path in paths}
    if len(tops) != 1:
        return ""
    ((folder, slash),) = tops
    return f"{prefix}{folder}/" if slash and not _SECTIONS.fullmatch(folder) else ""
