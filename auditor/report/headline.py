"""The first screen: how serious, what comes first, what was not looked at.

"Nothing was found" is said only after every file and record was read, with a client list, and
with all planted test posts found. Whatever is missing stands in the headline itself.
"""

from __future__ import annotations

from msgspec import Struct

from auditor.models import Audit, FileStatus, Severity
from auditor.report import words


class Band(Struct, frozen=True):
    """One line of "How serious is it?"."""

    severity: Severity
    count: int
    when: str


class Headline(Struct, frozen=True, kw_only=True):
    """The sentences of the first screen. `clean` is the only state that may reassure."""

    title: str
    lede: str
    clean: bool
    found: int
    bands: tuple[Band, ...]
    gaps: tuple[str, ...]
    read: str
    rests: str
    check: str
    check_said: str
    next_steps: tuple[str, ...]


def headline_of(audit: Audit) -> Headline:
    """What the page says first."""
    found = len(audit.exposures)
    gaps = gaps_of(audit)
    clean = not found and not gaps
    check, said = _self_check(audit)
    items = sum(len(exposure.evidence) for exposure in audit.exposures)
    return Headline(
        title=_title(found, gaps),
        lede=_lede(audit, gaps),
        clean=clean,
        found=found,
        bands=tuple(
            Band(
                band,
                sum(exposure.severity is band for exposure in audit.exposures),
                words.when(band),
            )
            for band in sorted(Severity, reverse=True)
        ),
        gaps=(*gaps, *_eyes(audit)),
        read=_read(audit),
        rests=f"The {found:,} rest on {items:,} of those items." if found > 1 else "",
        check=check,
        check_said=said,
        next_steps=_next_steps(audit),
    )


def unread(audit: Audit) -> int:
    """Files that hold something nobody read."""
    return sum(file.status is FileStatus.UNREAD for file in audit.coverage)


def records_unread(audit: Audit) -> int:
    """Problems beside those of files that are unread as a whole."""
    whole = {(f.archive, f.file) for f in audit.coverage if f.status is FileStatus.UNREAD}
    return sum((one.source.archive, one.source.file) not in whole for one in audit.problems)


def gaps_of(audit: Audit) -> tuple[str, ...]:
    """What stands in the way of saying "nothing was found", as whole sentences."""
    found = []
    if missing := _missing(audit):
        found.append(f"{missing} could not be read.")
    if not audit.items_read:
        found.append("No item was read.")
    if audit.client_list is None:
        found.append("No client list was given, so no client was looked for by name.")
    elif not audit.self_check.passed:
        found.append("The self-check did not pass.")
    return tuple(found)


def _missing(audit: Audit) -> str:
    """What could not be read, counted: "2 files and 1 record"; "" when nothing."""
    numbers = ((unread(audit), "file"), (records_unread(audit), "record"))
    return words.joined(words.count(number, noun) for number, noun in numbers if number)


def _title(found: int, gaps: tuple[str, ...]) -> str:
    if found == 1:
        return "One thing in your archives could let someone recognise a client."
    if found:
        return f"{found:,} things in your archives could let someone recognise a client."
    if gaps:
        return f"Nothing found so far. {gaps[0]}"
    return "Nothing was found that could let someone recognise a client."


def _lede(audit: Audit, gaps: tuple[str, ...]) -> str:
    promise = "Nothing has been sent anywhere and nothing has been deleted."
    if not audit.exposures and not gaps:
        return (
            f"{_archives(audit)} read from end to end, and the self-check passed. There is "
            "nothing to delete."
        )
    missing = " ".join(gaps)
    if not audit.exposures:
        rest = " ".join(gaps[1:])
        return " ".join(part for part in (rest, "That is not the same as clean.", promise) if part)
    urgent = sum(exposure.severity is Severity.CRITICAL for exposure in audit.exposures)
    first = ""
    if urgent and urgent < len(audit.exposures):
        verb = "comes" if urgent == 1 else "come"
        first = f"{words.numeral(urgent)} of them {verb} first. "
    pace = "You decide, one at a time, over as many days as you need."
    there_may_be = f" {missing} There may be more." if missing else ""
    return f"{first}{promise} {pace}{there_may_be}"


def _archives(audit: Audit) -> str:
    number = len(audit.archives)
    if number == 1:
        return "Your archive was"
    return f"All {words.numeral(number).lower()} archives were"


def _read(audit: Audit) -> str:
    missing = _missing(audit)
    rest = f"{missing} could not be read" if missing else "every file accounted for"
    archives = words.count(len(audit.archives), "archive")
    return f"{archives}, {words.count(audit.items_read, 'item')} read, {rest}."


def _self_check(audit: Audit) -> tuple[str, str]:
    if audit.client_list is None:
        return "No self-check:", "it needs a client list."
    check = audit.self_check
    told = f"{check.found} of {check.planted} planted test posts were found."
    return ("Self-check passed:" if check.passed else "Self-check not passed:"), told


def _eyes(audit: Audit) -> tuple[str, ...]:
    pictures = len(audit.media)
    if not pictures:
        return ()
    return (
        f"{words.count(pictures, 'picture')} {'needs' if pictures == 1 else 'need'} your own eyes.",
    )


def _next_steps(audit: Audit) -> tuple[str, ...]:
    """What helps when nothing was found, the most helpful first."""
    steps = []
    if unread(audit) or audit.problems or not audit.items_read:
        steps.append(
            "Get what could not be read: download that archive again, in the JSON format where "
            "you can choose, and run the audit once more."
        )
    if audit.client_list is None:
        steps.append(
            "Make a client list and run the audit with it. Without one, names, numbers and "
            "connections of your clients are not looked for."
        )
    elif not audit.self_check.passed:
        steps.append("Hash your client list again; if the self-check still fails, report it.")
    if audit.media:
        steps.append("Look at the pictures listed below.")
    steps.append("Run this again in six months, or after you change jobs.")
    steps.append("Delete the archives that you downloaded, and this file, when you are done.")
    return tuple(steps)
