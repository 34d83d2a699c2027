"""Turns a JSON record into an entry.

A JSON record is walked as a whole: what a value is shows in the key that it stands under or in
its own shape (a medium has a `uri`, a place has coordinates), and every string that is none of
the known technical ones is words. So an attachment of a kind that nobody has described still
gives its words, people, places and pictures.
"""

from __future__ import annotations

from typing import Any

from auditor.models import Media, Person, Place, Role
from auditor.platforms.facebook import labels
from auditor.platforms.facebook.entries import Entry, Remark
from auditor.platforms.facebook.places import coordinates_of, place_of
from auditor.platforms.meta.dates import NO_MOMENT
from auditor.platforms.meta.fields import Field, is_link, label_value, nested_media
from auditor.platforms.meta.labels import plain
from auditor.platforms.meta.media import kind_of, media_of_object
from auditor.platforms.meta.mentions import mentioned, without_marks
from auditor.platforms.meta.times import moment

# The time of a record, the best first.
_TIMES = (
    "timestamp",
    "timestamp_ms",
    "creation_timestamp",
    "created_timestamp",
    "create_timestamp",
    "added_timestamp",
    "interaction_timestamp",
    "start_timestamp",
    "time",
    "date_created",
    "created_time",
    "updated_timestamp",
    "updated_time",
    "last_modified_timestamp",
)
# Strings under these keys are nothing that anybody wrote.
_TECHNICAL = frozenset(
    "upload_ip camera_make camera_model software orientation reaction type ip ip_address user_agent"
    " category_key device_id source_type upload_timestamp lens_model thumbnail dubbing_info"
    " media_variants media_metadata ent_name joinable_mode currency visibility privacy rank"
    " thread_type thread_path magic_words language locale ent_field_name is_still_participant"
    " creation_timestamp datr_cookie status_code __typename".split(" ")
)
_LINKS = frozenset("url href link uri profile_uri website_url".split(" "))
_PEOPLE = {
    "author": Role.AUTHOR,
    "actor": Role.AUTHOR,
    "sender": Role.AUTHOR,
    "sender_name": Role.AUTHOR,
    "seller": Role.AUTHOR,
    "invited_by": Role.MENTIONED,
    "inviter": Role.MENTIONED,
    "buyer": Role.TARGET,
    "partner": Role.MENTIONED,
    "recipient": Role.TARGET,
    "with": Role.TAGGED,
    "with_tags": Role.TAGGED,
    "tags": Role.TAGGED,
    "tagged_people": Role.TAGGED,
    "participants": Role.PARTICIPANT,
    "members": Role.PARTICIPANT,
}
_DEEPEST = 60


def entry_of_json(record: Any, pointer: str) -> Entry:
    """A record of a JSON file. Raises TypeError for what is none."""
    walk = Walk(pointer)
    if isinstance(record, str):
        walk.say(record)
    elif isinstance(record, dict):
        walk.record(record)
    else:
        raise TypeError
    return walk.entry()


class Walk:
    """Gathers what a record holds, part by part."""

    def __init__(self, pointer: str) -> None:
        self._pointer = pointer
        self.title = ""
        self.texts: list[str] = []
        self.fields: list[Field] = []
        self.people: list[Person] = []
        self.places: list[Place] = []
        self.media: list[Media] = []
        self.urls: list[str] = []
        self.remarks: list[Remark] = []
        self.at = NO_MOMENT
        self.native_id = ""
        self.group = ""
        self.permalink = ""
        self.is_comment = False

    def entry(self) -> Entry:
        """All that was gathered."""
        people = [one for text in (self.title, *self.texts) for one in mentioned(text)]
        texts = dict.fromkeys(without_marks(text) for text in self.texts)
        return Entry(
            pointer=self._pointer,
            title=without_marks(self.title),
            texts=tuple(texts),
            fields=tuple(self.fields),
            people=tuple(dict.fromkeys((*self.people, *people))),
            places=tuple(dict.fromkeys(self.places)),
            media=_each_once(self.media),
            urls=tuple(dict.fromkeys(self.urls)),
            remarks=tuple(self.remarks),
            at=self.at,
            native_id=self.native_id,
            group=self.group,
            permalink=self.permalink,
            is_comment=self.is_comment,
        )

    def record(self, record: dict[str, Any]) -> None:
        """The record as a whole; its own keys come before what is nested."""
        self._date(record)
        rest = dict(record)
        if isinstance(record.get("title"), str):
            self.title = rest.pop("title")
        if isinstance(record.get("fbid"), (str, int)):
            self.native_id = str(rest.pop("fbid"))
        if _is_medium(record):
            if self.title:
                rest["title"] = self.title
                self.title = ""
            self._object("", rest, self._pointer, 0)
            return
        self._labelled(rest.pop("label_values", None) or ())
        for key, value in rest.items():
            self.visit(key, value, f"{self._pointer}/{key}")

    def say(self, text: str) -> None:
        """Words of the record."""
        if is_link(text.strip()):
            self.urls.append(text.strip())
        elif text.strip():
            self.texts.append(text.strip())

    def visit(self, key: str, value: Any, pointer: str, depth: int = 0) -> None:
        """A value that stands under a key."""
        if key in _TECHNICAL or depth > _DEEPEST:
            return
        if isinstance(value, str):
            self._string(key, value)
        elif isinstance(value, dict):
            self._object(key, value, pointer, depth)
        elif isinstance(value, list):
            for number, inner in enumerate(value):
                self.visit(key, inner, f"{pointer}/{number}", depth + 1)

    def _string(self, key: str, value: str) -> None:
        words = value.strip()
        if not words:
            return
        if key in _PEOPLE:
            self.people.append(Person(role=_PEOPLE[key], name=words))
        elif key == "group":
            self.group = self.group or words
        elif key in _LINKS:
            if is_link(words):
                self.urls.append(words)
        elif key == "location":
            self.places.append(Place(basis="listing", name=words))
        else:
            self.say(words)

    def _object(self, key: str, found: dict[str, Any], pointer: str, depth: int) -> None:
        if _is_medium(found):
            self._medium(found, pointer, depth)
        elif key in _PEOPLE and isinstance(found.get("name"), str):
            if name := found["name"].strip():
                self.people.append(Person(role=_PEOPLE[key], name=name))
        elif key == "place" or "coordinate" in found:
            self._place(key, found, pointer, depth)
        elif "label_values" in found:
            self._labelled(found["label_values"] or ())
        else:
            if key == "comment":
                self.is_comment = True
                self._date(found)
            for name, value in found.items():
                self.visit(name, value, f"{pointer}/{name}", depth + 1)

    def _medium(self, found: dict[str, Any], pointer: str, depth: int) -> None:
        medium = media_of_object(found)
        words = [found.get("title"), found.get("description")]
        texts = [without_marks(word) for word in words if isinstance(word, str) and word.strip()]
        self.media.append(
            Media(
                kind=medium.kind,
                path=medium.path,
                caption="\n".join(dict.fromkeys(texts)),
                taken_at=medium.taken_at,
                place=medium.place,
            )
        )
        self.people += [one for word in words if isinstance(word, str) for one in mentioned(word)]
        remarks = found.get("comments")
        if isinstance(remarks, list):
            self.remarks += [
                Remark(f"{pointer}/comments/{number}", remark)
                for number, remark in enumerate(remarks)
                if isinstance(remark, dict)
            ]
        for key, value in found.items():
            if key not in ("uri", "title", "description", "comments"):
                self.visit(key, value, f"{pointer}/{key}", depth + 1)

    def _place(self, key: str, found: dict[str, Any], pointer: str, depth: int) -> None:
        place, used = place_of(found, "check_in" if key == "place" else "geotag")
        if place:
            self.places.append(place)
        for name, value in found.items():
            if name not in used:
                self.visit(name, value, f"{pointer}/{name}", depth + 1)

    def _date(self, record: dict[str, Any]) -> None:
        if self.at.at is None:
            found = (moment(record[key]) for key in _TIMES if key in record)
            self.at = next((at for at in found if at.at), NO_MOMENT)

    def _labelled(self, values: Any) -> None:
        for value in values:
            for medium in nested_media(value):
                self._medium(medium, self._pointer, 1)
            self.labelled(list(label_value(value, "")))

    def labelled(self, found: list[Field]) -> None:
        """Labelled values: times, links, coordinates, names in a section of their own, words."""
        sections = {one.section for one in found if coordinates_of(one.value)} - {""}
        parts: dict[str, list[str]] = {}
        spot: dict[str, tuple[float, float]] = {}
        for one in found:
            if one.at.at:
                self.at = self.at if self.at.at else one.at
            if one.href or is_link(one.value):
                self._link(one)
            elif place := coordinates_of(one.value):
                spot[one.section] = place
            elif one.section in sections:
                parts.setdefault(one.section, []).append(one.value)
            elif one.section and plain(one.label) in labels.NAME and one.value:
                self.people.append(Person(role=Role.TAGGED, name=one.value))
            elif one.value:
                self.fields.append(_without_marks(one))
                self.people += mentioned(one.value)
        for section, (latitude, longitude) in spot.items():
            words = [part for part in parts.get(section, ()) if part]
            self.places.append(
                Place(
                    basis="check_in",
                    name=next(iter(words), ""),
                    address=", ".join(words[1:]),
                    latitude=latitude,
                    longitude=longitude,
                )
            )

    def _link(self, one: Field) -> None:
        link = one.href or one.value
        self.urls.append(link)
        if one.value and not is_link(one.value):
            self.fields.append(one)


def _without_marks(one: Field) -> Field:
    if "@[" not in one.value:
        return one
    return Field(one.label, without_marks(one.value), one.href, one.at, one.section)


def _each_once(media: list[Media]) -> tuple[Media, ...]:
    """Media by their path; the same picture may stand in a record twice, once with a caption."""
    found: dict[str, Media] = {}
    for number, one in enumerate(media):
        key = one.path or f"#{number}"
        if key not in found or (one.caption and not found[key].caption):
            found[key] = one
    return tuple(found.values())


def _is_medium(found: dict[str, Any]) -> bool:
    """Whether an object is a picture, a video or a file; what was visited has a `uri` as well."""
    uri = found.get("uri")
    return isinstance(uri, str) and (not is_link(uri) or kind_of(uri) != "file")
