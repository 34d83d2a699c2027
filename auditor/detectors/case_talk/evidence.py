"""Weighs what the words of an item say: is a client of the writer spoken of?

Every group of phrases counts once, with the weight that `weights.toml` gives it, and single
words beside them with the small weights of `words.toml`; phrases that stand inside one of
another trade ("email client", "phone case") count for nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from typing import NamedTuple

from auditor.detectors.case_talk.belonging import (
    ELSEWHERE,
    OTHERWISE,
    PEOPLE,
    Found,
    about_others,
    telling,
    where_others_stand,
)
from auditor.detectors.case_talk.lexicon import CORE, Concept, Lexicon
from auditor.detectors.case_talk.reading import Token, line_of
from auditor.detectors.case_talk.setting import WHERE
from auditor.detectors.case_talk.wording import LIFTS, opinion
from auditor.detectors.words import FIGURES


class Verdict(NamedTuple):
    """The sum, the hits that made it, and the signs that counted."""

    score: float
    hits: tuple[Found, ...]
    signs: frozenset[str]


def weigh(
    where: Set[str],
    text: Sequence[Token],
    lexicon: Lexicon,
    listed: bool = False,
    least: float = 0.0,
) -> Verdict:
    """What the words of an item come to, in its setting; `listed` when a client of the list is
    mentioned. The signs are left out where the sum is nothing and `least` asks for more."""
    line = line_of(text)
    core = lexicon.core.hits(line)
    if not core and not listed:
        return Verdict(0.0, (), frozenset())
    hits = telling(core + lexicon.rest.hits(line), text)
    if least > 0 and CORE.isdisjoint([hit.label.group for hit in hits]):
        return Verdict(0.0, hits, frozenset())
    signs = signs_of(where, text, hits, listed)
    if not signs & CORE:
        return Verdict(0.0, hits, signs)
    weights, words = lexicon.weights.weights, lexicon.words
    score = sum(weights[sign] for sign in sorted(signs & weights.keys()))
    score += sum(words[word] for word in sorted(words_in(line.norms, line.kinds) & words.keys()))
    return Verdict(score, hits, signs)


def weigh_whole(
    where: Set[str], text: Sequence[Token], lexicon: Lexicon, least: float = 0.0
) -> Verdict:
    """The same of an item that mentions nobody of the list, with what `wording` makes of all its
    words in their order. Names of the list are not asked about: whose they are must not hang on
    how they are spelt."""
    verdict = weigh(where, text, lexicon, least=least)
    if not verdict.signs & CORE or verdict.score < least - LIFTS:
        return verdict
    return verdict._replace(score=verdict.score + opinion(text, where))


def signs_in(where: Set[str], text: Sequence[Token], lexicon: Lexicon) -> frozenset[str]:
    """The signs of an item that mentions nobody of the list."""
    line = line_of(text)
    found = lexicon.core.hits(line) + lexicon.rest.hits(line)
    return signs_of(where, text, telling(found, text))


def words_in(norms: Sequence[str], kinds: Sequence[str]) -> frozenset[str]:
    """The single words and the pairs of neighbours that `words.toml` can weigh.

    Numbers, ages and times go by their kind, so that no weight hangs on one figure; "^" and "$"
    stand for the beginning and the end, and "^..he" for a "he" among the first words, which say
    mostly whom a text is about.
    """
    words = [kind if kind in FIGURES else norm for norm, kind in zip(norms, kinds, strict=True)]
    pairs = map(" ".join, zip(["^", *words], [*words, "$"], strict=True))
    return frozenset((*words, *pairs, *[EARLY + word for word in words[:OPENING]]))


EARLY = "^.."
OPENING = 6
"""Words in which a text mostly says whom it is about."""


def signs_of(
    where: Set[str], text: Sequence[Token], hits: Sequence[Found], listed: bool = False
) -> frozenset[str]:
    """The groups of the hits, what their company says, and where the item stands.

    Pairs ("someone+status") count beside their parts: a person alone is nobody's case, and
    neither is an illness, but a person with an illness may be.
    """
    # Each list once, for a text may hold the same words ten thousand times.
    signs = told_by({id(hit.label): hit.label for hit in hits}.values()) | where
    norms = [token.norm for token in text]
    signs |= shape(norms, quoted=True in [token.quoted for token in text])
    if listed:
        signs.add("person")
    if _bare_pronoun(hits):
        signs.add("bare_pronoun")
    if not signs & OTHERWISE:
        signs.add("plain")
    signs |= about_others(hits, first_person=not FIRST_PERSON.isdisjoint(norms))
    signs |= where_others_stand(hits, text)
    return implied(signs).union(thin(signs))


def told_by(concepts: Iterable[Concept]) -> set[str]:
    """The groups of what is told, the lists of phrases, and signs of how much it is."""
    told = {(one.group, one.name): one for one in concepts if one.group != "none"}
    signs = {group for group, _ in told}.union([f"{group}:{name}" for group, name in told])
    if not PEOPLE.isdisjoint(group for group, _ in told):
        signs.add("somebody")
    if sum(group == "status" for group, _ in told) > 1:
        signs.add("statuses")
    details = {one.name for one in told.values() if one.element}
    if len(details) >= MANY:
        signs.add("details")
    if len(details) >= 2 * MANY:
        signs.add("many_details")
    return signs


FIRST_PERSON = frozenset({"i", "me", "my", "yo", "mi", "conmigo"})
THIRD_PERSON = frozenset({"he", "she", "him", "her", "his", "they", "them", "their", "ella"})


def shape(norms: Sequence[str], *, quoted: bool) -> set[str]:
    """Signs of how an item is built: its length, and whom it speaks of."""
    signs: set[str] = set()
    if not THIRD_PERSON.isdisjoint(norms):
        if sum([norm in THIRD_PERSON for norm in norms]) >= MANY:
            signs.add("pronouns")
        if not FIRST_PERSON.isdisjoint(norms):
            signs.add("both_of_us")
        if not THIRD_PERSON.isdisjoint(norms[:2]):
            signs.add("opens_bare")
    if quoted:
        signs.add("quoted")
    if len(norms) <= SHORT:
        signs.add("short")
    signs.update(_LENGTHS_TO[min(len(norms), LENGTHS[-1])])
    if not any(map(str.isalpha, norms)):
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
    pairs = [
        pair for one in signs & _PAIRS_OF.keys() for other, pair in _PAIRS_OF[one] if other in signs
    ]
    crossed = [f"{sign}+{where}" for where in signs & WHERE for sign in signs if is_base(sign)]
    return frozenset((*signs, *pairs, *crossed))


def thin(signs: Set[str]) -> Iterator[str]:
    """Signs of how little is told of the writer's work, alone and beside how much else is: a long
    scene with people in it is mostly somebody's own life. None of them may speak for a client."""
    few = [f"{FEW}{most}" for most in range(len(signs & OF_WORK), MOST_OF_FEW + 1)]
    lengths = [sign for sign in signs if sign.startswith(LONG)]
    yield from few
    yield from (f"{length}+{little}" for length in lengths for little in few)


def is_base(sign: str) -> bool:
    """Whether a sign is that of a group of phrases or of whom and what they tell."""
    return sign not in WHERE and "+" not in sign and ":" not in sign


SHORT = 14
"""Words up to which an answer can be no more than a hint."""

FEW, LONG = "few:", "long:"
MOST_OF_FEW = 3
LENGTHS = (12, 20, 30, 45, 60, 80, 100)
"""Words from which on a text is longer than many are."""
_LENGTHS_TO = tuple(
    tuple(f"{LONG}{words}" for words in LENGTHS if words <= most) for most in range(LENGTHS[-1] + 1)
)
"""The signs for them by the words of a text, up to the last length."""
OF_WORK = frozenset(
    {"client", "client_weak", "act", "legal", "care", "jargon", "status", "confirm", "frame"}
)
"""Groups that are seldom told of but by work."""
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
    ("gripe", "frame"),
    *(
        (other, told)
        for other in sorted((*OTHERWISE, ELSEWHERE))
        for told in ("someone", "work", "status", "said")
    ),
)


_PAIRS_OF = {
    first: tuple((other, f"{one}+{other}") for one, other in PAIRS if one == first)
    for first, _ in PAIRS
}


def _bare_pronoun(hits: Sequence[Found]) -> bool:
    """Whether the first person spoken of is only "he" or "she": the writer means a known one."""
    for hit in hits:
        if hit.label.group == "pronoun":
            return True
        if hit.label.group in ("person", "own_family", "client", "client_weak", "colleague", "pet"):
            return False
    return False
