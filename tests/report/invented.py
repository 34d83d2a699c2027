"""One invented social worker's audits: with entries of every kind, empty, and with gaps."""

from __future__ import annotations

import msgspec

from auditor.models import (
    Audience,
    Audit,
    Element,
    Evidence,
    Exposure,
    FileStatus,
    Media,
    MediaLook,
    Problem,
    SelfCheck,
    Severity,
    Source,
    Surface,
    Task,
)
from tests.report.entries import (
    captioned_photo,
    check_in,
    group_post,
    long_note,
    mosaic,
    named_post,
    story,
)
from tests.report.factories import (
    ARCHIVES,
    FULL_COVERAGE,
    audit,
    coverage,
    exposure,
    factors,
    found,
    item,
    task,
    when,
)
from tests.report.rows import contact, conversation, friend, liked, searched, tagged_by_others


def pictures() -> tuple[MediaLook, ...]:
    looks = []
    for number in range(1, 39):
        path = f"media/posts/2023{number % 12 + 1:02}/picture_{number}.jpg"
        media = Media(kind="photo", path=path, caption="look who finished her drawing")
        of = item(
            "instagram", Surface.PHOTO, f"picture {number}", "2023-04-05T10:00:00", media=(media,)
        )
        why = ("The words beside it are about work.", "It was taken in working hours.")
        looks.append(MediaLook(item=of, media=media, rank=number, why=why))
    return tuple(looks)


def _ranked(*made: tuple[Exposure, Task]) -> dict[str, tuple[object, ...]]:
    ranked = sorted(made, key=lambda pair: (-pair[0].severity, -pair[0].score, pair[0].id))
    return {
        "exposures": tuple(found for found, _ in ranked),
        "tasks": tuple(to_do for _, to_do in ranked),
    }


def with_entries() -> Audit:
    """Every kind of entry, two files that could not be read, and pictures to look at."""
    made = _ranked(
        named_post(),
        check_in(),
        mosaic(),
        group_post(),
        captioned_photo(),
        conversation(),
        friend(),
        contact("C-003", "M. Okonkwo", "+1 212 555 0119"),
        contact("C-007", "Dez (work)", "+1 212 555 0148"),
        searched(),
        tagged_by_others(),
        long_note(),
        liked(),
        story(),
    )
    return msgspec.structs.replace(with_gaps(), media=pictures(), **made)


def nothing_found() -> Audit:
    """Everything read, nothing found: the only audit that may reassure."""
    return audit(media=pictures()[:4])


def with_gaps() -> Audit:
    """Nothing found, and two files and a record that could not be read."""
    lost = "your_facebook_activity/messages/inbox/message_1.json"
    unread = (
        coverage("facebook", lost, "messages", status=FileStatus.UNREAD, reason="it ends too soon"),
        coverage(
            "instagram",
            "media/odd.bin",
            "",
            status=FileStatus.UNREAD,
            reason="no reader knows this file",
        ),
    )
    return audit(
        coverage=(*FULL_COVERAGE, *unread),
        problems=(
            Problem(Source(ARCHIVES["facebook"], lost), "The file ends in the middle of a record."),
            Problem(Source(ARCHIVES["twitter"], "data/tweets.js", "/77/tweet"), "It has no id."),
        ),
    )


def without_client_list() -> Audit:
    """Nothing found, but no client was looked for by name."""
    return audit(client_list=None, self_check=SelfCheck(0, 0))


def many(number: int) -> Audit:
    """As many exposures as asked for, spread over years, platforms and bands."""
    made = []
    for at in range(number):
        platform = ("twitter", "facebook", "instagram")[at % 3]
        day = f"{2010 + at % 16}-0{at % 9 + 1}-1{at % 9}T08:00:00"
        text = f"Number {at}: my nine year old moved to Dellwood, third home this year."
        post = item(
            platform,
            Surface.POST,
            text,
            day,
            audience=Audience.PUBLIC,
            permalink=f"https://x.com/rowan/status/{at}",
        )
        part = Evidence(
            post,
            (
                found(post, "nine year old", Element.AGE, "age", "An exact age narrows it down."),
                found(
                    post, "Dellwood", Element.PLACE, "town", "A place tells where the person lives."
                ),
            ),
        )
        severity = list(Severity)[at % 4]
        made.append(
            exposure(
                "A client’s age",
                severity,
                factors(3, 0.75, (0.5, "public")),
                part,
                clients=(f"C-{at % 40:03}",),
                people=(2, 30),
            )
        )
    pairs = [(found, task(found, "Delete it")) for found in made]
    return audit(**_ranked(*pairs), generated_at=when("2026-11-20T09:30:00"))
