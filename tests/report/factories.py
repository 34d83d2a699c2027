"""Builds the values that a report shows from a few words; nobody here is real."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from hashlib import blake2b
from typing import Any

import msgspec

from auditor.models import (
    Action,
    Audit,
    ClientListInfo,
    Confidence,
    Count,
    Coverage,
    Element,
    Evidence,
    Exposure,
    Factor,
    FileStatus,
    Finding,
    Item,
    Precision,
    Reach,
    SelfCheck,
    Severity,
    Source,
    Surface,
    Task,
    Term,
)

ARCHIVES = {
    "twitter": "twitter-2026-11-02.zip",
    "facebook": "facebook-rowan-ashby.zip",
    "instagram": "instagram-rowan.ashby.zip",
}
TELL = "Tell your supervisor or privacy lead. Name the reference; you need not show the post."


def when(text: str) -> datetime:
    """A moment in UTC from its ISO form."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def item(platform: str, surface: Surface, text: str, at: str = "", **more: Any) -> Item:
    """One thing of an archive; its reference is a digest of what it says."""
    said = blake2b(f"{platform}{surface}{text}{at}".encode("utf-8", "replace"), digest_size=6)
    base = Item(
        ref=said.hexdigest(),
        platform=platform,
        surface=surface,
        source=Source(ARCHIVES[platform], f"data/{surface.value}s.js", f"/{len(text)}/tweet"),
        text=text,
        native_id=str(int(said.hexdigest(), 16)),
        posted_at=when(at) if at else None,
        precision=Precision.SECOND if at else Precision.NONE,
    )
    return msgspec.structs.replace(base, **more)


def found(of: Item, words: str, element: Element, label: str, reason: str, **more: Any) -> Finding:
    """A detail of an item; `words` "" stands for the item, or the field, as a whole."""
    start = of.text.index(words) if words else 0
    base = Finding(
        detector="case_talk",
        code="T10",
        element=element,
        reason=reason,
        label=label,
        start=start,
        end=start + len(words),
        confidence=Confidence.LIKELY,
    )
    return msgspec.structs.replace(base, **more)


def factors(s: float, i: float, *circumstances: tuple[float, str], why: str = "") -> list[Factor]:
    """The terms of a weight, without units and floors."""
    reaching = [
        Factor(name="Audience", value=value, why=words, term=Term.CIRCUMSTANCE)
        for value, words in circumstances
    ]
    sensitive = Factor(
        name="How sensitive", value=s, why=why or "that somebody is a client", term=Term.SENSITIVITY
    )
    recognisable = Factor(
        name="How recognisable", value=i, why="several details together", term=Term.IDENTIFIABILITY
    )
    return [sensitive, recognisable, *reaching]


def unit(element: Element, value: float, why: str) -> Factor:
    """A detail that was counted."""
    return Factor(name=element.value, value=value, why=why, term=Term.UNIT)


def exposure(
    title: str,
    severity: Severity,
    terms: Sequence[Factor],
    *evidence: Evidence,
    **more: Any,
) -> Exposure:
    """An exposure whose score is the plain sum of its terms."""
    s, i = (f.value for f in terms[:2])
    c = sum(f.value for f in terms if f.term is Term.CIRCUMSTANCE)
    refs = "".join(part.item.ref for part in evidence)
    base = Exposure(
        id=blake2b(refs.encode(), digest_size=8).hexdigest(),
        kind="item",
        title=title,
        severity=severity,
        score=round(s * i + min(c, 1.5), 2),
        factors=tuple(terms),
        evidence=tuple(evidence),
        reach=Reach.ANYONE,
        who="Anyone who comes across it could recognise the client.",
        confidence=Confidence.LIKELY,
        codes=tuple(dict.fromkeys(f.code for part in evidence for f in part.findings)),
        rules=(
            "NASW Code of Ethics 1.07(r): Do not post confidential information about clients.",
            "HIPAA Safe Harbor: Names, places, dates and pictures identify a person.",
        ),
    )
    return msgspec.structs.replace(base, **more)


def task(of: Exposure, title: str, action: Action = Action.DELETE, **more: Any) -> Task:
    """What to do about an exposure, with steps of a made-up menu."""
    first = of.evidence[0].item
    base = Task(
        id=f"{of.id}-{action.value}",
        exposure_id=of.id,
        action=action,
        title=title,
        steps=(TELL, "Open it in your Activity log.", "Choose ⋯, then Delete."),
        platform=first.platform,
        severity=of.severity,
        link=first.permalink,
        route="Open your Activity log, then the kind, then the month. It is from that day.",
        batch=f"{first.platform}: {first.surface.value}s",
        gates=(1, 3, 5),
        tell_first=title.startswith("Tell"),
        minutes=5,
        checked="2026-11-03",
        copies="Quotes, screenshots and copies stay.",
    )
    return msgspec.structs.replace(base, **more)


def coverage(platform: str, file: str, kind: str, items: int = 0, **more: Any) -> Coverage:
    """A file that was read, unless `status` says otherwise."""
    base = Coverage(
        archive=ARCHIVES[platform],
        file=file,
        status=FileStatus.READ,
        kind=kind,
        records=items,
        items=items,
    )
    return msgspec.structs.replace(base, **more)


FULL_COVERAGE = (
    coverage("twitter", "data/tweets.js", "posts", 9000),
    coverage("twitter", "data/like.js", "likes", 412),
    coverage(
        "twitter", "data/ad-engagements.js", "advertising", status=FileStatus.SKIPPED,
        reason="what was advertised to you; nothing that you wrote",
    ),
    coverage("facebook", "your_facebook_activity/posts/your_posts_1.json", "posts", 5003),
    coverage("facebook", "your_facebook_activity/groups/group_posts.json", "group posts", 500),
    coverage("facebook", "connections/friends/your_friends.json", "friends", 528),
    coverage("instagram", "your_instagram_activity/media/posts_1.json", "posts", 2000),
    coverage("instagram", "your_instagram_activity/media/stories.json", "stories", 761),
)  # fmt: skip


def _counts() -> tuple[Count, ...]:
    made = []
    for year, share in zip(
        range(2014, 2027), (3, 4, 6, 8, 9, 9, 11, 12, 10, 9, 8, 7, 4), strict=True
    ):
        made.append(Count("twitter", Surface.POST, year, 90 * share))
        made.append(Count("facebook", Surface.POST, year, 50 * share))
        made.append(Count("instagram", Surface.POST, year, 20 * share))
    made.append(Count("twitter", Surface.LIKE, 2022, 412))
    made.append(Count("twitter", Surface.DIRECT_MESSAGE, 2021, 40))
    made.append(Count("facebook", Surface.GROUP_POST, 2021, 500))
    made.append(Count("facebook", Surface.DIRECT_MESSAGE, 2024, 300))
    made.append(Count("facebook", Surface.CONNECTION, 0, 528))
    made.append(Count("instagram", Surface.STORY, 2022, 761))
    made.append(Count("instagram", Surface.COMMENT, 2023, 55))
    made.append(Count("instagram", Surface.SYNCED_CONTACT, 0, 61))
    return tuple(made)


def audit(**more: Any) -> Audit:
    """An audit that found nothing, with everything read and every planted post found."""
    base = Audit(
        generated_at=when("2026-11-20T09:30:00"),
        version="0.9.0",
        archives=tuple(ARCHIVES.values()),
        accounts=(),
        coverage=FULL_COVERAGE,
        problems=(),
        counts=_counts(),
        exposures=(),
        tasks=(),
        self_check=SelfCheck(17, 17),
        client_list=ClientListInfo(
            clients=42, made_on="2026-10-12", fingerprint="8f3a-77c1", expires_on="2027-04-12"
        ),
        not_covered=(
            "Pictures, videos and voice messages were not looked into.",
            "Encrypted conversations and vanished messages are in no archive.",
        ),
    )
    return msgspec.structs.replace(base, **more)
