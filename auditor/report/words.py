"""The report's words for what the models name: places, times, audiences, numbers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from auditor.models import Action, Audience, Author, Confidence, Item, Precision, Severity, Surface

_PLATFORMS = {"twitter": "Twitter/X", "facebook": "Facebook", "instagram": "Instagram"}
_SURFACES = {
    Surface.GROUP_POST: "post in a group",
    Surface.GROUP_COMMENT: "comment in a group",
    Surface.DIRECT_MESSAGE: "private message",
    Surface.SYNCED_CONTACT: "uploaded contact",
    Surface.CHECK_IN: "check-in",
    Surface.AI_CHAT: "chat with an AI",
    Surface.EDIT_HISTORY: "earlier version of a post",
    Surface.DELETED: "deleted post that the archive still holds",
    Surface.TAG: "tag",
    Surface.LISTING: "item for sale",
    Surface.OTHER: "other item",
}
_SEVERAL = {
    Surface.REPLY: "replies",
    Surface.STORY: "stories",
    Surface.SEARCH: "searches",
    Surface.GROUP_POST: "posts in groups",
    Surface.GROUP_COMMENT: "comments in groups",
    Surface.AI_CHAT: "chats with an AI",
    Surface.EDIT_HISTORY: "earlier versions of posts",
    Surface.DELETED: "deleted posts that the archive still holds",
    Surface.LISTING: "items for sale",
}
_AUDIENCES = {
    Audience.PUBLIC: "Public",
    Audience.FOLLOWERS: "Followers",
    Audience.FRIENDS: "Friends",
    Audience.GROUP: "A group",
    Audience.DIRECT: "Private",
    Audience.ONLY_ME: "Only you",
    Audience.UNKNOWN: "Audience not recorded",
}
_AUTHORS = {
    Author.OWNER: "You wrote",
    Author.OTHER: "Somebody else wrote",
    Author.UNKNOWN: "Author not recorded",
}
_WHEN = {
    Severity.CRITICAL: "today",
    Severity.HIGH: "this week",
    Severity.MEDIUM: "this month",
    Severity.LOW: "when you have time",
}
_SURE = {
    Confidence.CERTAIN: "certain about the words; whom they mean is yours to judge",
    Confidence.LIKELY: "likely, and wrong now and then",
    Confidence.POSSIBLE: "only possible; look at it yourself before you act",
}
_NUMBERS = "No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve".split()
HARMLESS = frozenset((Action.PRESERVE, Action.ASK))
"""Actions that remove nothing, so that no question has to come before them."""


def platform(name: str) -> str:
    """A platform as people call it."""
    return _PLATFORMS.get(name, name.capitalize())


def surface(kind: Surface) -> str:
    """What kind of thing an item is, as a noun in lower case."""
    return _SURFACES.get(kind, kind.value.replace("_", " "))


def surfaces(kind: Surface) -> str:
    """Several of a kind."""
    return _SEVERAL.get(kind, f"{surface(kind)}s")


def audience(item: Item) -> str:
    """Who could see an item, as far as the export tells."""
    return _AUDIENCES[item.audience]


def author(item: Item) -> str:
    """Whose words an item holds."""
    return _AUTHORS[item.author]


def when(severity: Severity) -> str:
    """A time for a band, in place of a threat."""
    return _WHEN[severity]


def sure(confidence: Confidence) -> str:
    """How sure a finding is."""
    return _SURE[confidence]


def day(moment: datetime | None, precision: Precision = Precision.SECOND) -> str:
    """ "11 June 2019", "June 2019" where no more is known, or "no date"."""
    if moment is None or precision is Precision.NONE:
        return "no date"
    month = f"{moment:%B %Y}"
    return month if precision is Precision.MONTH else f"{moment.day} {month}"


def iso_day(text: str) -> str:
    """An ISO day in words; whatever else is there stays as it is."""
    try:
        return day(datetime.fromisoformat(text))
    except ValueError:
        return text


def days(items: Sequence[Item]) -> str:
    """The day of one item, or the first and the last of several."""
    dated = sorted(
        (item for item in items if item.posted_at),
        key=lambda item: item.posted_at.timestamp() if item.posted_at else 0.0,
    )
    if not dated:
        return "no date"
    first, last = (day(item.posted_at, item.precision) for item in (dated[0], dated[-1]))
    if first == last:
        return first
    begin, end = first.split(), last.split()
    while begin and end and begin[-1] == end[-1] and len(begin) == len(end) > 1:
        begin, end = begin[:-1], end[:-1]
    return f"{' '.join(begin)} to {last}"


def count(number: int, noun: str, several: str = "") -> str:
    """ "1 file", "1,204 files"; `several` where an s at the end would be wrong."""
    return f"{number:,} {noun if number == 1 else several or noun + 's'}"


def numeral(number: int) -> str:
    """A small number as a word with a capital, for the beginning of a sentence."""
    return _NUMBERS[number] if number < len(_NUMBERS) else f"{number:,}"


def joined(parts: Iterable[str]) -> str:
    """ "a, b and c"."""
    *first, last = list(parts) or [""]
    return f"{', '.join(first)} and {last}" if first else last


def questions(numbers: Sequence[int]) -> str:
    """ "question 1", "questions 1 to 3"."""
    return f"{'question' if len(numbers) == 1 else 'questions'} {ranged(numbers)}"


def ranged(numbers: Sequence[int]) -> str:
    """ "1 to 3" for a run of numbers, "1 and 3" for others."""
    first, last = min(numbers, default=0), max(numbers, default=0)
    if len(numbers) > 2 and list(numbers) == list(range(first, last + 1)):
        return f"{first} to {last}"
    return joined(map(str, numbers))


def people(estimate: tuple[int, int] | None) -> tuple[str, str, str]:
    """About how many people the details fit: a sentence as before, the number, after."""
    if estimate is None:
        return "", "", ""
    low, high = estimate
    if high <= 1:
        return "It points to ", "one person", "."
    if low == high:
        return "It fits about ", f"{high:,} people", "."
    if low <= 1:
        return "It fits ", f"between one and about {_round(high):,} people", "."
    return "It fits between about ", f"{_round(low):,} and {_round(high):,} people", "."


def _round(number: int) -> int:
    """Two leading digits: more would claim to know what is an estimate."""
    return round(number, min(2 - len(str(number)), 0))


def figure(value: float) -> str:
    """A term of a weight: 4, 0.75, 1.25."""
    return str(int(value)) if value == int(value) else f"{value:.2f}"
