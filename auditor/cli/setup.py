"""`auditor setup`: five plain questions, whose answers lie sealed in the client list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import click

from auditor.cli import narration, passphrase
from auditor.cli.clients import options
from auditor.models import Worker

EMPTY = frozenset(("-", "none", "nothing", "no"))
_NUMBER = re.compile(
    r"(?P<grouped>\d{1,3}(?:[.,'\s]\d{3})+(?!\d))|(?P<plain>\d+(?:[.,]\d+)?)"
    r"(?:\s*(?P<unit>k|thousand|mil|m|million)\b)?",
    re.IGNORECASE,
)
_UNITS = {"k": 1_000, "thousand": 1_000, "mil": 1_000, "m": 1_000_000, "million": 1_000_000}
_FEWEST = 100
"""People below which a number belongs to the town's name ("Area 51")."""
_FILLERS = re.compile(
    r"[\s,;:(]*\b(?:about|around|approx\.?|ca\.?|population|pop\.?)?[\s,;:(]*$", re.IGNORECASE
)
_BETWEEN = re.compile(r"[,;|]|\band\b", re.IGNORECASE)

INTRODUCTION = """\
Five questions about you and your work. They make the findings sharper: a small town makes a
client easier to recognise, and your own family is nobody's client. Each may be skipped with
Enter; a hyphen empties an answer. The answers are sealed in your client list, and stand nowhere
else."""


@click.command("setup")
@options.clients
@passphrase.option
@options.quiet
def command(clients: Path, passphrase_file: Path | None, quiet: bool) -> None:
    """Answer five plain questions that make the findings sharper.

    \b
    auditor setup --clients clients.hashed

    Where you work, as what, in which town, how many cases you have, and the names of your own
    family and friends. Each may be skipped. The answers are sealed in your client list; run it
    again to change them.
    """
    from auditor import files, identifiers

    secret = passphrase.existing(passphrase_file)
    now = identifiers.open_sealed(clients, secret).worker
    narration.say(INTRODUCTION, quiet=quiet)
    worker = asked(now)
    if worker == now:
        narration.say("Nothing was changed.", quiet=quiet)
        return
    files.write_private(clients, identifiers.with_worker(clients, secret, worker).data, force=True)
    for line in _kept(worker):
        narration.say(line, quiet=quiet)
    narration.say(f"Written: {clients}", quiet=quiet)


def asked(now: Worker) -> Worker:
    """The answers; a question that is skipped keeps the answer of before."""
    employer = _ask(
        "1. Where do you work? (for example Larkin County Family Services)", now.employer
    )
    role = _ask("2. What is your job there? (for example child protection worker)", now.role)
    town, catchment = _ask_town(now)
    caseload = _ask_number("4. About how many open cases do you have?", now.caseload)
    people = _ask(
        "5. Names of your own family and friends, with commas between them "
        "(they are nobody's clients)",
        ", ".join(now.own_people),
    )
    return Worker(
        employer=employer,
        role=role,
        town=town,
        catchment=catchment,
        caseload=caseload,
        own_people=tuple(_names(people)),
    )


def _ask(question: str, now: str) -> str:
    kept = f" [now: {narration.printable(now)}]" if now else ""
    answer: str = click.prompt(
        f"{question}{kept}\n ", default="", show_default=False, prompt_suffix="", err=True
    )
    answer = " ".join(answer.split())
    return "" if answer.casefold() in EMPTY else answer or now


def _ask_town(now: Worker) -> tuple[str, int]:
    before = now.town + (f", {now.catchment:,}" if now.catchment else "")
    while True:
        answer = _ask(
            "3. Which town or area does your workplace serve, and how many people live there? "
            "(for example Dellwood, 48,000)",
            before,
        )
        town, people = town_and_people(answer)
        if people is not None:
            return town, people
        narration.say("   Please write the number of people in figures, like 48,000 or 48k.")


def _ask_number(question: str, now: int) -> int:
    while True:
        answer = _ask(question, str(now) if now else "")
        number = number_in(answer)
        if number is not None:
            return number
        narration.say("   Please write a number in figures, or press Enter to skip.")


def town_and_people(answer: str) -> tuple[str, int | None]:
    """ "Dellwood, about 48,000 people" as town and number: 0 when none is given, None unclear."""
    found = list(_NUMBER.finditer(answer))
    number = _value(found[-1]) if found else 0
    if not found or (number is not None and number < _FEWEST):
        return answer.strip(" ,;"), 0
    return _FILLERS.sub("", answer[: found[-1].start()]).strip(" ,;"), number


def number_in(answer: str) -> int | None:
    """A whole number as people write it ("about 22", "48,000"); 0 for nothing, None unclear."""
    found = list(_NUMBER.finditer(answer))
    if len(found) == 1:
        return _value(found[0])
    return None if answer.strip() else 0


def _value(number: re.Match[str]) -> int | None:
    if number["grouped"]:
        return int("".join(filter(str.isdigit, number["grouped"])))
    if number["unit"]:
        return round(float(number["plain"].replace(",", ".")) * _UNITS[number["unit"].casefold()])
    return int(number["plain"]) if number["plain"].isdecimal() else None


def _names(answer: str) -> Iterator[str]:
    yield from dict.fromkeys(name for part in _BETWEEN.split(answer) if (name := part.strip()))


def _kept(worker: Worker) -> Iterator[str]:
    given = {
        "employer": worker.employer,
        "job": worker.role,
        "town": worker.town,
        "people there": f"{worker.catchment:,}" if worker.catchment else "",
        "cases": f"{worker.caseload:,}" if worker.caseload else "",
        "family and friends": options.counted(len(worker.own_people), "name")
        if worker.own_people
        else "",
    }
    yield "Kept: " + (
        "; ".join(f"{what} {narration.printable(value)}" for what, value in given.items() if value)
        or "no answers"
    )
