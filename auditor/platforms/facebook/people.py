"""The people around the account: friends, requests, followers, and uploaded contacts."""

from __future__ import annotations

import re

from auditor.models import Audience, Author, Item, Person, Role, Surface
from auditor.platforms.facebook import labels
from auditor.platforms.facebook.entries import Entry
from auditor.platforms.facebook.files import ExportFile, Make, item
from auditor.platforms.facebook.telling import facebook_link

MAIL = re.compile(r"[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+")
PHONE = re.compile(r"\+?[\d\s().\-/]{5,}")
ONLY_YOU = "only you see this list"
_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def name_of(entry: Entry) -> str:
    """The name of the person that a record is about."""
    named = entry.value(labels.NAME)
    others = (text for text in entry.texts if not MAIL.fullmatch(text))
    people = (one.name for one in entry.people)
    values = (one for one in entry.words if not MAIL.fullmatch(one))
    candidates = (named, entry.title, *others, *people, *values)
    return next((name for name in candidates if name), "")


def connection(where: str, *, private: bool = False) -> Make:
    """Makes an item of each person in a list. `where` names the list on Facebook."""

    def make(file: ExportFile, entry: Entry) -> Item:
        name = name_of(entry)
        emails, phones = points_of(entry, name)
        others = [word for word in entry.words if word not in (name, *emails, *phones)]
        text = "\n".join((name, *others)) if name else "\n".join(others)
        person = Person(
            role=Role.CONNECTION,
            name=name,
            native_id=entry.native_id,
            emails=emails,
            phones=phones,
        )
        return item(
            file,
            entry,
            Surface.CONNECTION,
            text,
            where,
            name,
            audience=Audience.ONLY_ME if private else Audience.UNKNOWN,
            audience_basis=ONLY_YOU if private else "",
            people=(person,) if name else (),
            group=where,
            permalink=facebook_link(entry.urls),
            locate_hint=f"Your profile > {where}",
        )

    return make


def contact(file: ExportFile, entry: Entry) -> Item:
    """A contact that the phone uploaded: a name, numbers and e-mail addresses."""
    name = name_of(entry)
    if PHONE.fullmatch(name):
        name = ""
    emails, phones = points_of(entry, name)
    others = [word for word in entry.words if word not in (name, *emails, *phones)]
    text = " · ".join(part for part in (name, *phones, *emails, *others) if part)
    return item(
        file,
        entry,
        Surface.SYNCED_CONTACT,
        text,
        name,
        *phones,
        *emails,
        author=Author.OTHER,
        audience=Audience.ONLY_ME,
        audience_basis="uploaded from your phone; Facebook uses it to suggest people",
        people=(Person(role=Role.CONTACT, name=name, phones=phones, emails=emails),),
        locate_hint="Settings > Accounts Centre > Your information > Upload contacts",
    )


def points_of(entry: Entry, name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """E-mail addresses and phone numbers of a record."""
    texts = (text for text in (*entry.values, entry.title) if text != name)
    parts = [part.strip() for text in texts for part in re.split(r"[,;\n|]", text)]
    emails = dict.fromkeys(part for part in parts if MAIL.fullmatch(part))
    phones = dict.fromkeys(part for part in parts if is_phone(part))
    return tuple(emails), tuple(phones)


def is_phone(text: str) -> bool:
    """Whether a text is a phone number and nothing else."""
    digits = sum(letter.isdigit() for letter in text)
    return bool(PHONE.fullmatch(text)) and 5 <= digits <= 15 and not _ISO_DAY.fullmatch(text)
