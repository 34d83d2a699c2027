"""The reader of Instagram's exports, of every layout from 2018 to 2026, JSON and HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from auditor.archive.tree import Tree
from auditor.models import Account
from auditor.platforms.base import Record
from auditor.platforms.instagram.files import PLATFORM, ExportFile
from auditor.platforms.instagram.profile import open_export
from auditor.platforms.instagram.table import LAYOUTS
from auditor.platforms.layouts import Layout, layout_for
from auditor.platforms.meta.files import read_file
from auditor.platforms.meta.owner import owner_names

# Paths that no other platform's export has.
_SIGNS = re.compile(
    r"your_instagram_activity/.+"
    r"|(?:connections/)?followers_and_following/.+"
    r"|content/(?:posts_\d+|stories|reels|archived_posts|profile_photos)\.(?:json|html)"
    r"|account_information/personal_information\.(?:json|html)"
    r"|(?:.+/)?personal_information/instagram_profile_information\.(?:json|html)"
    r"|(?:.+/)?recent_searches/(?:account|profile|tag|word_or_phrase)_searches\.(?:json|html)"
    r"|comments/post_comments(?:_\d+)?\.(?:json|html)"
)
_LEGACY_SIGNS = ("media.json", "connections.json", "messages.json", "stories_activities.json")

_NEVER_INCLUDED = (
    "Instagram's export does not say who could see a post, a story or a comment.",
    "It holds no links to your posts and comments; the checklist gives the way through the app.",
    "Comments stand without the post that they are under: only the account is named.",
    "End-to-end encrypted conversations, vanished messages, and stories that you deleted are in "
    "no export.",
    "Posts of others in which you are tagged, and what others copied or photographed, are not in "
    "your export.",
)
_HOW_TO_REQUEST = (
    "Open Instagram, then Settings > Accounts Centre > Your information and permissions > "
    "Export your information (formerly Download your information).",
    "Choose your Instagram profile and 'Export to device'.",
    "Choose all information, the date range 'All time', and the format JSON. HTML can be read "
    "too, but its times are less exact.",
    "Media quality may be low: pictures are not looked into.",
    "Instagram writes to you when the file is ready, often within a day. Download it within four "
    "days, all parts if there are several, and do not unpack it.",
)


class InstagramReader:
    """Reads what Instagram gives out as "your information"."""

    platform = PLATFORM
    label = "Instagram"

    @property
    def layouts(self) -> Sequence[Layout]:
        """The path table."""
        return LAYOUTS

    @property
    def how_to_request(self) -> Sequence[str]:
        """How to ask Instagram for a complete export, as the app was in 2026."""
        return _HOW_TO_REQUEST

    @property
    def never_included(self) -> Sequence[str]:
        """What Instagram leaves out of every export."""
        return _NEVER_INCLUDED

    def recognises(self, tree: Tree) -> bool:
        """By names of files that only Instagram's exports have."""
        if sum(name in tree for name in _LEGACY_SIGNS) > 1:
            return True
        return any(_SIGNS.fullmatch(path) for path in tree.paths())

    def account(self, tree: Tree) -> Account:
        """Whose export it is, by the profile file of whichever year."""
        return open_export(tree).account

    def read(self, tree: Tree) -> Iterator[Record]:
        """All records, each file followed by its coverage."""
        export = open_export(tree)
        export.owner_names = owner_names(export, lambda path: ExportFile(export, path))
        # Subtitles come last: those that belong to a known video are read together with it.
        for path in sorted(tree.paths(), key=lambda path: (path.endswith((".srt", ".vtt")), path)):
            layout = layout_for(LAYOUTS, path)
            if layout is not None:
                yield from read_file(ExportFile(export, path), layout)
