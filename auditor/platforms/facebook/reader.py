"""The reader of Facebook's exports, of every layout from 2012 to 2026, JSON and HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from auditor.archive.tree import Tree
from auditor.models import Account, Coverage, FileStatus, Item, Problem, Surface
from auditor.platforms.base import Record
from auditor.platforms.facebook.both_formats import Twins
from auditor.platforms.facebook.files import PLATFORM, ExportFile
from auditor.platforms.facebook.listed_again import KINDS, ListedAgain
from auditor.platforms.facebook.messages import ENCRYPTED_PATH, is_encrypted_thread
from auditor.platforms.facebook.profile import open_export
from auditor.platforms.facebook.table import LAYOUTS
from auditor.platforms.layouts import Layout, layout_for
from auditor.platforms.meta.files import read_file
from auditor.platforms.meta.owner import owner_names
from auditor.platforms.sweep import MAX_BYTES, sweep

_PAGE = r"(?:_\d+)?\.(?:json|html)"
# Paths that no other platform's export has.
_SIGNS = re.compile(
    r"(?:your_facebook_activity|your_activity_across_facebook|photos_and_videos|posts/media"
    r"|posts/album|friends_and_followers|comments_and_reactions|connections/friends)/.+"
    r"|(?:.+/)?(?:profile_information|about_you)/profile_information\.(?:json|html)"
    r"|(?:.+/)?posts/(?:your_posts.*|other_people.*)\.(?:json|html)"
    rf"|(?:.+/)?(?:friends|friends_and_followers)/(?:your_)?friends{_PAGE}"
    rf"|(?:.+/)?comments_and_reactions/(?:comments|posts_and_comments){_PAGE}"
    rf"|comments/comments{_PAGE}"
    rf"|groups/(?:your_posts.*|group_posts.*|your_comments_in_groups){_PAGE}"
    r"|(?:.+/)?apps_and_websites_off_of_facebook/.+"
    r"|html/(?:timeline|messages|friends|contact_info|wall|profile)\.html?"
)
# Threads look alike on both platforms; a part of an export may hold nothing else.
_THREADS = re.compile(
    r"(?:messages/)?(?:inbox|archived_threads|filtered_threads|message_requests|e2ee_cutover)"
    r"/[^/]+/.+"
)
_NOT_OURS = re.compile(
    r"your_instagram_activity/.+|(?:connections/)?followers_and_following/.+|content/.+"
    r"|media/(?:posts|stories|reels|profile|other)/.+"
    r"|account_information/personal_information\.(?:json|html)|media\.json|connections\.json"
)
_ROOT_THREAD = re.compile(ENCRYPTED_PATH)
_MOST_LOOKED_AT = 5
_SEARCHED = "not in a form that is known: searched for words"

_NEVER_INCLUDED = (
    "Facebook's export does not say who could see a post, a photo or a comment.",
    "In the JSON format, posts and comments carry no link; the HTML format has a link for most of "
    "them.",
    "Comments stand without the post that they are under: at most the headline names whose it is.",
    "Posts of others that name or tag you are in the export at most as a link, and what others "
    "copied, shared or photographed is in no export.",
    "Friends are given by name only. Since December 2023 most conversations between two people "
    "are end-to-end encrypted and come in a separate download of their own.",
    "Pages and groups that you run have exports of their own.",
)
_HOW_TO_REQUEST = (
    "Open Facebook, then Settings & privacy > Settings > Accounts Centre > Your information and "
    "permissions > Export your information (formerly Download your information).",
    "Choose your Facebook profile and 'Export to device'.",
    "Choose all information and the date range 'All time'.",
    "Choose the format HTML if you want a link to each post and comment, which makes cleaning up "
    "quicker; its times are less exact. Choose JSON for exact times, without links. Both can be "
    "read, and both together are best: request one, and then the other.",
    "Media quality may be low: pictures are not looked into unless you ask for it.",
    "Facebook writes to you when the files are ready, often within a day or two. Download all of "
    "them within four days, and do not unpack them.",
    "Then fetch your encrypted conversations too: on messenger.com, open Settings > Privacy & "
    "safety > End-to-end encrypted chats > Message storage > Download secure storage data. That "
    "file, messages.zip, goes beside the others.",
)


class FacebookReader:
    """Reads what Facebook gives out as "your information", and Messenger's encrypted chats."""

    platform = PLATFORM
    label = "Facebook"

    @property
    def layouts(self) -> Sequence[Layout]:
        """The path table."""
        return LAYOUTS

    @property
    def how_to_request(self) -> Sequence[str]:
        """How to ask Facebook for a complete export, as its menus were in 2026."""
        return _HOW_TO_REQUEST

    @property
    def never_included(self) -> Sequence[str]:
        """What Facebook leaves out of every export."""
        return _NEVER_INCLUDED

    def recognises(self, tree: Tree) -> bool:
        """By names of files that only Facebook's exports have, or by threads alone."""
        paths = tree.paths()
        if any(_SIGNS.fullmatch(path) for path in paths):
            return True
        if any(_NOT_OURS.fullmatch(path) for path in paths):
            return False
        if any(_THREADS.fullmatch(path) for path in paths):
            return True
        threads = [path for path in paths if _ROOT_THREAD.fullmatch(path)]
        return any(is_encrypted_thread(tree, path) for path in threads[:_MOST_LOOKED_AT])

    def account(self, tree: Tree) -> Account:
        """Whose export it is, by the profile file of whichever year."""
        return open_export(tree).account

    def read(self, tree: Tree) -> Iterator[Record]:
        """All records, each file followed by its coverage."""
        export = open_export(tree)
        export.owner_names = owner_names(export, lambda path: ExportFile(export, path))
        known = [(path, layout_for(LAYOUTS, path)) for path in tree.paths()]
        files = [(ExportFile(export, path), layout) for path, layout in known if layout]
        files.sort(key=lambda pair: pair[1].kind in KINDS)
        listed = ListedAgain(export, files)
        pages = [(file, layout) for file, layout in files if _is_read_page(file, layout)]
        others = [(file, layout) for file, layout in files if not _is_read_page(file, layout)]
        if pages and any(layout.parse and _is_json(file) for file, layout in others):
            yield from _both(pages, others, listed)
        else:
            for file, layout in files:
                yield from listed.merged(layout, _read(file, layout))


def _both(
    pages: list[tuple[ExportFile, Layout]],
    others: list[tuple[ExportFile, Layout]],
    listed: ListedAgain,
) -> Iterator[Record]:
    """JSON and HTML of the same account, each record counted once."""
    surfaces = {layout.surface for file, layout in others if layout.parse}
    shared = {file.path for file, layout in pages if layout.surface in surfaces}
    links, twins = Twins(), Twins()
    for file, layout in pages:
        if file.path in shared and layout.surface != Surface.DIRECT_MESSAGE:
            for record in _read(file, layout):
                if isinstance(record, Item) and record.permalink:
                    links.add(record)
    for file, layout in others:
        for record in _read(file, layout):
            if isinstance(record, Item):
                record = listed.joined(layout, links.linked(record))
                twins.add(record)
            yield record
    for file, layout in pages:
        for record in _read(file, layout):
            if isinstance(record, Item):
                record = listed.joined(layout, twins.joined(record))
            yield record


def _read(file: ExportFile, layout: Layout) -> Iterator[Record]:
    """The records of a file; when nothing in it was understood, every word that stands in it."""
    items = 0
    for record in read_file(file, layout):
        items += isinstance(record, Item)
        if (
            not isinstance(record, Coverage)
            or items
            or not record.records
            or record.status is not FileStatus.READ
        ):
            yield record
        else:
            words = list(_swept(file))
            yield from words
            count = record.records + len(words)
            yield msgspec.structs.replace(record, records=count, reason=_SEARCHED)


def _swept(file: ExportFile) -> Iterator[Item | Problem]:
    if file.export.tree.size(file.path) > MAX_BYTES:
        return
    yield from sweep(file.export.tree, file.path, PLATFORM)


def _is_read_page(file: ExportFile, layout: Layout) -> bool:
    return file.is_page and layout.parse is not None


def _is_json(file: ExportFile) -> bool:
    return file.path.lower().endswith(".json")
