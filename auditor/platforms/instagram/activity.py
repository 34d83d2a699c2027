"""What the account did: comments, searches, likes, saved posts, answers to stories."""

from __future__ import annotations

from auditor.models import Audience, Author, Item, Role, Surface
from auditor.platforms.instagram import labels
from auditor.platforms.instagram.entries import Entry
from auditor.platforms.instagram.files import ExportFile, Make, item
from auditor.platforms.instagram.people import account_of, handle_of_text, people, shown

ONLY_YOU = "only you see this"


def comment(where: str) -> Make:
    """Makes items of comments below something of another account, or one's own."""

    def make(file: ExportFile, entry: Entry) -> Item:
        text, owner = _comment_and_owner(entry)
        handle = handle_of_text(owner)
        return item(
            file,
            entry,
            Surface.COMMENT,
            text,
            owner,
            text,
            people=people(Role.TARGET, handle, "" if handle else owner),
            media=entry.media,
            permalink=_instagram_link(entry.link),
            locate_hint=where,
        )

    return make


def _comment_and_owner(entry: Entry) -> tuple[str, str]:
    text = entry.value(labels.COMMENT)
    owner = entry.value(labels.MEDIA_OWNER)
    others = [other for other in entry.texts if other not in (text, owner)]
    if not text and not owner and len(others) > 1:
        # A language that is not in the tables: the comment stands first in every export seen.
        return others[0], others[1]
    return text or next(iter(others), entry.title if not owner else ""), owner


def search(what: str, of_accounts: bool = False) -> Make:
    """Makes items of searches. `of_accounts` when what was searched for is an account."""

    def make(file: ExportFile, entry: Entry) -> Item:
        handle, name = account_of(entry) if of_accounts else ("", "")
        text = shown(handle, name) or entry.title or "\n".join(entry.texts)
        return item(
            file,
            entry,
            Surface.SEARCH,
            text,
            what,
            text,
            audience=Audience.ONLY_ME,
            audience_basis=ONLY_YOU,
            people=people(Role.TARGET, handle, name),
            locate_hint=f"Your activity > Recent searches > {what}",
        )

    return make


def signal(surface: Surface, where: str, private: bool = False) -> Make:
    """Makes items of likes, saved posts and taps: a trace, and at most others' words."""

    def make(file: ExportFile, entry: Entry) -> Item:
        account, name = entry.handle_and_name
        handle = handle_of_text(account or entry.title)
        name = name or ("" if handle else entry.title)
        words = entry.value(labels.CAPTION) or _own_words(entry, handle, name)
        # "👍" stands for the like itself.
        words = words if any(letter.isalnum() for letter in words) else ""
        text = "\n".join(part for part in (shown(handle, name), words) if part)
        link = _instagram_link(entry.link)
        return item(
            file,
            entry,
            surface,
            text,
            where,
            link or text,
            author=Author.OTHER,
            audience=Audience.ONLY_ME if private else Audience.UNKNOWN,
            audience_basis=ONLY_YOU if private else "",
            people=people(Role.TARGET, handle, name),
            media=entry.media,
            permalink=link,
            locate_hint=where,
        )

    return make


def answer(surface: Surface, where: str) -> Make:
    """Makes items of answers to the stories of others: the owner's own words or choice."""

    def make(file: ExportFile, entry: Entry) -> Item:
        account, name = entry.handle_and_name
        handle = handle_of_text(account or entry.title)
        name = name or ("" if handle else entry.title)
        text = _own_words(entry, handle, name)
        return item(
            file,
            entry,
            surface,
            text,
            where,
            handle,
            text,
            audience=Audience.DIRECT if surface is Surface.REPLY else Audience.UNKNOWN,
            audience_basis="the account whose story it was" if surface is Surface.REPLY else "",
            people=people(Role.TARGET, handle, name),
            media=entry.media,
            locate_hint=where,
        )

    return make


def loose(surface: Surface, where: str, private: bool = False) -> Make:
    """Makes items of records whose fields nobody has described: all their words, in order."""

    def make(file: ExportFile, entry: Entry) -> Item:
        captions = [one.caption for one in entry.media]
        parts = dict.fromkeys(part for part in (entry.title, *entry.texts, *captions) if part)
        text = "\n".join(parts)
        return item(
            file,
            entry,
            surface,
            text,
            where,
            text,
            audience=Audience.ONLY_ME if private else Audience.UNKNOWN,
            audience_basis=ONLY_YOU if private else "",
            media=entry.media,
            permalink=_instagram_link(entry.link),
            locate_hint=where,
        )

    return make


def _own_words(entry: Entry, handle: str, name: str) -> str:
    known = {handle, f"@{handle}", name}
    return "\n".join(dict.fromkeys(text for text in entry.texts if text not in known))


def _instagram_link(link: str) -> str:
    hosts = ("https://www.instagram.com/", "https://www.threads.net/", "https://www.threads.com/")
    return link if link.startswith(hosts) else ""
