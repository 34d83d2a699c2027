"""Own posts of every kind: posts, reels, stories, archived and deleted ones, Threads."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.errors import ArchiveError
from auditor.models import Audience, Item, Media, Problem, Surface
from auditor.platforms.base import item_ref
from auditor.platforms.instagram.entries import Entry
from auditor.platforms.instagram.files import PLATFORM, ExportFile, Make, item
from auditor.platforms.meta.media import media_id, media_of_path, with_caption

PRIVATE_NOW = "the export says that the account is private now; it may not always have been"
ARCHIVED = "archived: shown to its owner only"
DELETED = "deleted: shown to its owner only, until Instagram removes it"

_CUE = re.compile(r"^\s*(?:\d+|WEBVTT.*|[\d:.,]+\s*-->.*)?\s*$")


def post(surface: Surface, where: str, hidden: str = "") -> Make:
    """Makes items of one kind of post.

    `where` names the list in the app that shows it; `hidden` says why nobody else sees it.
    """

    def make(file: ExportFile, entry: Entry) -> Item:
        text = _words(file, entry)
        media = tuple(_media(file, entry, text))
        audience, basis = Audience.UNKNOWN, ""
        if hidden:
            audience, basis = Audience.ONLY_ME, hidden
        elif file.export.private:
            audience, basis = Audience.FOLLOWERS, PRIVATE_NOW
        return item(
            file,
            entry,
            surface,
            text,
            where,
            text,
            native_id=next((found for one in media if (found := media_id(one.path))), ""),
            audience=audience,
            audience_basis=basis,
            media=media,
            locate_hint=where,
        )

    return make


def subtitles(file: ExportFile) -> Iterator[Item | Problem]:
    """Speech that Instagram wrote down and that no post claimed: an item of its own."""
    if file.path in file.export.subtitles:
        return
    text = spoken(file, file.path)
    if text is None:
        yield file.problem("The subtitles could not be opened.")
        return
    video = media_of_path(file.path.rsplit(".", 1)[0] + ".mp4")
    native_id = media_id(video.path)
    yield Item(
        ref=item_ref(PLATFORM, Surface.VIDEO, native_id, file.path, text),
        platform=PLATFORM,
        surface=Surface.VIDEO,
        source=file.source(),
        text=text,
        native_id=native_id,
        media=(video,),
        locate_hint="a video of yours, in posts, reels or stories",
    )


def spoken(file: ExportFile, path: str) -> str | None:
    """The words of a subtitle file without numbers and times; None when it cannot be opened."""
    try:
        text = file.export.tree.read(path).decode("utf-8-sig", "replace")
    except (ArchiveError, OSError):
        return None
    return "\n".join(line.strip() for line in text.splitlines() if not _CUE.match(line))


def _words(file: ExportFile, entry: Entry) -> str:
    if not file.is_page:
        return entry.title or next((one.caption for one in entry.media if one.caption), "")
    loose = [field.value for field in entry.fields if not field.label]
    return "\n".join(text for text in (entry.title, *loose) if text)


def _media(file: ExportFile, entry: Entry, text: str) -> Iterator[Media]:
    """The media, each with what stands with it beyond the text of the post."""
    paths = entry.subtitles or ("",) * len(entry.media)
    for one, path in zip(entry.media, paths, strict=True):
        beside = [one.caption] if one.caption != text else []
        if path and path in file.export.tree and (words := spoken(file, path)) is not None:
            file.export.subtitles.add(path)
            beside.append(words)
        caption = "\n".join(words for words in beside if words)
        # Posts of words alone, as on Threads, hold an empty medium.
        if one.path or one.kind != "file" or caption:
            yield with_caption(one, caption)
