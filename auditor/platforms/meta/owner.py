"""Under which names the owner of an export writes, as its message threads show."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from itertools import islice

from auditor.platforms.meta.files import UnreadableFile
from auditor.platforms.meta.messages import names_of, title_of
from auditor.platforms.meta.talk import MessageFile, Messaging

THREADS_LOOKED_AT = 40
_BOXES_LOOKED_AT = 200
# The second is a thread of the separate export of encrypted chats.
_FIRST_PAGE = re.compile(r"/message(?:_1)?\.json$|^[^/]+_\d+\.json$")
_FIRST_HTML = re.compile(r"/message(?:_1)?\.html$")


def owner_names(export: Messaging, open_file: Callable[[str], MessageFile]) -> frozenset[str]:
    """All names under which the owner writes.

    The name of the profile, and where no thread knows it (renamed since, or no profile file) the
    one that takes part in every thread of JSON, or in most of those that are pages.
    """
    paths = export.tree.paths()
    documents = [path for path in paths if _FIRST_PAGE.search(path)][:THREADS_LOOKED_AT]
    threads = [names for path in documents if (names := _participants(open_file(path)))]
    common = set.intersection(*threads) if len(threads) > 1 else set()
    common = common if len(common) == 1 else set()
    if not threads:
        pages = [path for path in paths if _FIRST_HTML.search(path)][:THREADS_LOOKED_AT]
        threads = [names for path in pages if (names := _senders(open_file(path)))]
        common = _in_most(threads)
    if any(names & export.owner_names for names in threads):
        return export.owner_names
    return export.owner_names | common


def _in_most(threads: list[set[str]]) -> set[str]:
    """The name that stands in more than half of the threads, if one does."""
    counts = Counter(name for names in threads for name in names)
    most = max(counts.values(), default=0)
    found = {name for name, count in counts.items() if count == most}
    # Two names that always stand together: one of them is not the owner.
    return found if len(found) == 1 and most > 1 and most * 2 > len(threads) else set()


def _senders(file: MessageFile) -> set[str]:
    """Who wrote the newest messages of a page."""
    try:
        with file.page() as page:
            return {box.heading for box in islice(page, _BOXES_LOOKED_AT)} - {""}
    except UnreadableFile:
        return set()


def _participants(file: MessageFile) -> set[str]:
    """Who takes part in a thread and may be the owner: not the one whose name it bears."""
    try:
        document = file.json()
    except UnreadableFile as trouble:
        document = trouble.rest
    if not isinstance(document, dict):
        return set()
    return set(names_of(document.get("participants"))) - {"", title_of(document)}
