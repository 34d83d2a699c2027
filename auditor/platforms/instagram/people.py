"""The people around the account: followers, following, close friends, requests, contacts."""

from __future__ import annotations

import re

from auditor.models import Audience, Item, Person, Role, Surface
from auditor.platforms.instagram.entries import Entry
from auditor.platforms.instagram.files import ExportFile, Make, item

_HANDLE = re.compile(r"@?([A-Za-z0-9._]{1,30})")
_PROFILE = re.compile(
    r"https?://(?:www\.|m\.)?(?:instagram\.com|threads\.(?:net|com))/(?:_u/|@)?"
    r"([A-Za-z0-9._]{1,30})/?(?:\?.*)?"
)
# First parts of addresses that are no profile.
_ROUTES = frozenset({"p", "reel", "reels", "stories", "explore", "tv", "accounts", "direct", "_u"})
_MAIL = re.compile(r"[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+")
_PHONE = re.compile(r"\+?[\d\s().\-/]{5,}")
ONLY_YOU = "only you see this list"


def handle_of_link(link: str) -> str:
    """The account that a link to a profile names, "" when it is no such link."""
    match = _PROFILE.fullmatch(link)
    return match.group(1) if match and match.group(1) not in _ROUTES else ""


def handle_of_text(text: str) -> str:
    """The text as a handle without its "@", "" when it cannot be one."""
    match = _HANDLE.fullmatch(text.strip())
    return match.group(1) if match else ""


def account_of(entry: Entry) -> tuple[str, str]:
    """Handle and display name of the account that an entry is about, "" for what is missing."""
    handle, name = entry.handle_and_name
    links = [found for field in entry.fields if (found := handle_of_link(field.href))]
    links += [found for field in entry.fields if (found := handle_of_link(field.value))]
    texts = [text for text in (entry.title, *entry.texts) if text]
    handle = handle or next(iter(links), "")
    handle = handle or next((found for text in texts if (found := handle_of_text(text))), "")
    if not name:
        name = next((text for text in texts if handle_of_text(text) != handle), "")
    return handle_of_text(handle), name


def connection(where: str, private: bool = False) -> Make:
    """Makes an item of each account in a list. `where` names the list in the app."""

    def make(file: ExportFile, entry: Entry) -> Item:
        handle, name = account_of(entry)
        return item(
            file,
            entry,
            Surface.CONNECTION,
            shown(handle, name),
            where,
            handle or name,
            audience=Audience.ONLY_ME if private else Audience.UNKNOWN,
            audience_basis=ONLY_YOU if private else "",
            people=people(Role.CONNECTION, handle, name),
            group=where,
            locate_hint=f"Your profile > {where}",
        )

    return make


def shown(handle: str, name: str) -> str:
    """An account as the app shows it: "@handle · Name"."""
    return " · ".join(part for part in (f"@{handle}" if handle else "", name) if part)


def people(role: Role, handle: str, name: str = "") -> tuple[Person, ...]:
    """The person behind an account, none when neither handle nor name is known."""
    return (Person(role=role, handle=handle, name=name),) if handle or name else ()


def contact(file: ExportFile, entry: Entry) -> Item:
    """A contact that the phone uploaded: a name and a number or an e-mail address."""
    details = [text for text in entry.texts if _MAIL.search(text) or _PHONE.fullmatch(text)]
    name = " ".join(text for text in entry.texts if text not in details) or entry.title
    parts = [part.strip() for text in details for part in re.split(r"[,;\n|]", text)]
    emails = tuple(part for part in parts if "@" in part)
    phones = tuple(part for part in parts if part and "@" not in part)
    text = " · ".join(part for part in (name, *phones, *emails) if part)
    return item(
        file,
        entry,
        Surface.SYNCED_CONTACT,
        text,
        name,
        *phones,
        *emails,
        audience=Audience.ONLY_ME,
        audience_basis="uploaded from your phone; Instagram uses it to suggest accounts",
        people=(Person(role=Role.CONTACT, name=name, phones=phones, emails=emails),),
        locate_hint="Settings > Accounts Centre > Your information > Upload contacts",
    )
