"""Weighs what the words of an item say: is a client of the writer spoken of?

Every group of phrases counts once, with the weight that `weights.toml` gives it, and single
words beside them with the small weights of `words.toml`; phrases that stand inside one of
another trade ("email client", "phone case") count for nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from auditor.detectors.case_talk.belonging import OTHERWISE, Found, telling
from auditor.detectors.case_talk.lexicon import Lexicon
from auditor.detectors.case_talk.reading import Token
from auditor.models import Item, Surface

MESSAGES = frozenset({Surface.DIRECT_MESSAGE})
GROUPS = frozenset({Surface.GROUP_POST, Surface.GROUP_COMMENT})
ANSWERS = frozenset({Surface.REPLY, Surface.COMMENT, Surface.GROUP_COMMENT})


class Verdict(NamedTuple):
    """The sum, the hits that made it, the signs that counted, and the single word that most did."""

    score: float
    hits: tuple[Found, ...]
    signs: frozenset[str]
    word: int = 0


def weigh(item: Item, text: Sequence[Token], lexicon: Lexicon, listed: bool = False) -> Verdict:
    """What the item's own words come to; `listed` when it mentions a client of the list."""
    every = lexicon.book.hits(text)
    if not listed and CORE.isdisjoint(hit.label.group for hit in every):
        return Verdict(0.0, (), frozenset())
    hits = telling(every, text)
    signs = signs_of(item, text, hits, listed)
    if not signs & CORE:
        return Verdict(0.0, hits, signs)
    weights, words = lexicon.weights.weights, lexicon.words
    score = sum(weights.get(sign, 0.0) for sign in sorted(signs))
    score += sum(words.get(word, 0.0) for word in sorted(words_in(text)))
    weightiest = max(
        range(len(text)), key=lambda place: words.get(_word(text[place]), 0.0), default=0
    )
    return Verdict(score, hits, signs, weightiest)


def signs_in(item: Item, text: Sequence[Token], lexicon: Lexicon) -> frozenset[str]:
    """The signs of an item that mentions nobody of the list."""
    return signs_of(item, text, telling(lexicon.book.hits(text), text))


def words_in(text: Sequence[Token]) -> frozenset[str]:
    """The single words and the pairs of neighbours that `words.toml` can weigh.

    Numbers, ages and times go by their kind, so that no weight hangs on one figure; "^" and "$"
    stand for the beginning and the end.
    """
    words = [_word(token) for token in text]
    pairs = zip(["^", *words], [*words, "$"], strict=True)
    return frozenset(words) | {f"{one} {other}" for one, other in pairs}


def _word(token: Token) -> str:
    if token.kind in FIGURES:
        return token.kind
    return "<handle>" if token.kind == "<handle>" else token.norm


FIGURES = frozenset({"<url>", "<age>", "<time>", "<n>", "<nth>", "<year>", "<decade>", "<number>"})


def signs_of(
    item: Item, text: Sequence[Token], hits: Sequence[Found], listed: bool = False
) -> frozenset[str]:
    """The groups of the hits, what their company says, and where the item stands.

    Pairs ("someone+status") count beside their parts: a person alone is nobody's case, and
    neither is an illness, but a person with an illness may be.
    """
    signs = {hit.label.group for hit in hits} - {"none"}
    signs |= {f"{hit.label.group}:{hit.label.name}" for hit in hits if hit.label.group != "none"}
    signs |= setting(item)
    signs |= shape(text, hits)
    if listed:
        signs.add("person")
    if _bare_pronoun(hits):
        signs.add("bare_pronoun")
    if not signs & OTHERWISE:
        signs.add("plain")
    return implied(signs)


FIRST_PERSON = frozenset({"i", "me", "my", "yo", "mi", "conmigo"})
THIRD_PERSON = frozenset({"he", "she", "him", "her", "his", "they", "them", "their", "ella"})


def shape(text: Sequence[Token], hits: Sequence[Found]) -> set[str]:
    """Signs of how an item is built: its length, whom it speaks of, how much it tells of them."""
    signs: set[str] = set()
    third = sum(token.norm in THIRD_PERSON for token in text)
    if third >= MANY:
        signs.add("pronouns")
    if third and any(token.norm in FIRST_PERSON for token in text):
        signs.add("both_of_us")
    if any(token.norm in THIRD_PERSON for token in text[:2]):
        signs.add("opens_bare")
    if any(token.quoted for token in text):
        signs.add("quoted")
    if len({hit.label.name for hit in hits if hit.label.group == "status"}) > 1:
        signs.add("statuses")
    details = {hit.label.name for hit in hits if hit.label.element and hit.label.group != "none"}
    if len(details) >= MANY:
        signs.add("details")
    if len(details) >= 2 * MANY:
        signs.add("many_details")
    if len(text) <= SHORT:
        signs.add("short")
    if not any(token.norm.isalpha() for token in text):
        signs.add("wordless")
    return signs


MANY = 3


def implied(signs: set[str]) -> frozenset[str]:
    """Signs with those that follow from them: wider groups, and pairs."""
    signs = set(signs)
    if signs & SOMEONE:
        signs.add("someone")
    if signs & WORK:
        signs.add("work")
    signs |= {f"{one}+{other}" for one, other in PAIRS if one in signs and other in signs}
    return frozenset(signs)


CORE = frozenset(
    {"client", "client_weak", "act", "tie", "confirm", "jargon", "legal", "care", "frame", "status",
     "document", "review", "promo", "to_you", "to_client", "ask_give", "rare", "hint",
     "status_weak", "keepsake", "there", "age"}
)  # fmt: skip
"""Groups of which an item needs one; people, times and feelings alone are everybody's talk."""

SHORT = 14
"""Words up to which an answer can be no more than a hint."""

SOMEONE = frozenset({"person", "pronoun", "minor", "client_weak", "family", "age", "kin_bare"})
WORK = frozenset({"act", "frame", "care", "legal", "there", "jargon"})
PAIRS = (
    ("someone", "plain"),
    ("someone", "status"),
    ("someone", "care"),
    ("someone", "legal"),
    ("someone", "there"),
    ("someone", "frame"),
    ("someone", "said"),
    ("someone", "time"),
    ("someone", "keepsake"),
    ("someone", "celebrate"),
    ("someone", "ask"),
    ("someone", "joke"),
    ("someone", "retro"),
    ("status", "frame"),
    ("status", "time"),
    ("status", "joke"),
    ("status", "smirk"),
    ("work", "smirk"),
    ("status", "there"),
    ("status", "care"),
    ("confirm", "in_answer"),
    ("hint", "in_answer"),
    ("celebrate", "in_answer"),
    ("review", "in_answer"),
    ("to_you", "in_answer"),
    ("to_client", "in_message"),
    ("hush", "in_message"),
    ("someone", "rare"),
    ("someone", "act"),
    ("someone", "place"),
    ("someone", "jargon"),
    ("jargon", "status"),
    ("kin_bare", "jargon"),
    ("kin_bare", "status"),
    ("gripe", "jargon"),
    ("hint", "short"),
    ("hint", "wordless"),
    ("jargon", "short"),
    ("status", "short"),
    ("act", "short"),
    ("legal", "short"),
    ("client", "short"),
    ("client_weak", "plain"),
    ("client", "status"),
    ("act", "time"),
    ("pronouns", "plain"),
    ("minor", "act"),
    ("minor", "status"),
    ("confirm", "short"),
    ("work", "in_message"),
    ("someone", "in_message"),
    ("ask", "in_group"),
    ("gripe", "frame"),
    *(
        (other, told)
        for other in sorted(OTHERWISE)
        for told in ("someone", "work", "status", "said")
    ),
)


def _bare_pronoun(hits: Sequence[Found]) -> bool:
    """Whether the first person spoken of is only "he" or "she": the writer means a known one."""
    for hit in hits:
        if hit.label.group == "pronoun":
            return True
        if hit.label.group in ("person", "own_family", "client", "client_weak", "colleague", "pet"):
            return False
    return False


def setting(item: Item) -> frozenset[str]:
    """Groups that where the item stands adds to those of its words."""
    found: set[str] = set()
    if item.surface in GROUPS or item.group:
        found.add("in_group")
    if item.surface in MESSAGES:
        found.add("in_message")
    if item.surface in ANSWERS:
        found.add("in_answer")
    return frozenset(found)
