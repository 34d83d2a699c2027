"""Which kind of case talk an item is: the taxonomy code of its trace, and why it is one."""

from __future__ import annotations

from typing import NamedTuple

from auditor.models import Author, Item, Surface


class Kind(NamedTuple):
    """A taxonomy code with the sentence that the report prints."""

    code: str
    reason: str
    sensitivity: int = 3


TO_CLIENT = Kind("T16", "The message is to or from somebody whom the writer serves.")
ABOUT_IN_MESSAGE = Kind(
    "T17", "The message tells somebody else about a person whom the writer serves."
)
KINDS = (
    ("to_you", Kind("T20", "The comment is addressed to somebody whom the writer serves.", 2)),
    ("review", Kind("T23", "The answer confirms that the reviewer was served.")),
    ("confirm", Kind("T28", "The words confirm that somebody is a client of the writer.")),
    ("tie", Kind("T29", "The words tie the writer's work to an event that others know of.")),
    ("promo", Kind("T32", "The words advertise with what became of a client.")),
    ("ask_give", Kind("T30", "The appeal describes somebody whom the writer serves.")),
    ("ask", Kind("T26", "The question describes somebody whom the writer serves.")),
    ("hint", Kind("T28", "The sign hints that the writer knows more than may be told.")),
    ("retro", Kind("T27", "The memory is of somebody whom the writer served.")),
    ("celebrate", Kind("T31", "The celebration is about somebody whom the writer serves.")),
    ("joke", Kind("T25", "The joke is about somebody whom the writer serves.")),
    ("document", Kind("T08", "The words speak of a paper or screen from the writer's work.")),
)  # fmt: skip
STORY = Kind("T10", "The words tell of somebody whom the writer serves.")


def kind_of(item: Item, signs: frozenset[str]) -> Kind:
    """The kind that fits the surface first and the words second."""
    if item.surface is Surface.DIRECT_MESSAGE:
        if "to_client" in signs or item.author is Author.OTHER:
            return TO_CLIENT
        return ABOUT_IN_MESSAGE
    for sign, kind in KINDS:
        if sign in signs and (sign != "to_you" or "in_answer" in signs):
            return kind
    return STORY
