"""What the commands of `auditor clients` share: which list, until when, and bad rows."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from auditor.cli import narration
from auditor.errors import ClientListError

if TYPE_CHECKING:
    from auditor.identifiers.table import Reading

DEFAULT_LIST = Path("clients.hashed")
OLDER_EDITION = (
    "This list was made by an earlier auditor, which knew fewer ways of writing a name or number: "
    "some that are found today are missed with it.\n"
    "Make the list again with: auditor clients hash TABLE -o clients.hashed"
)
_SPAN = re.compile(r"(\d{1,2}) ?(m|months?|y|years?)", re.IGNORECASE)


def clients(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--clients`: the hashed list, by default the one in this folder."""
    return click.option(
        "--clients",
        type=click.Path(path_type=Path, dir_okay=False),
        default=DEFAULT_LIST,
        callback=_there,
        help="The hashed list.",
    )(command)


def clients_or_argument(command: Callable[..., Any]) -> Callable[..., Any]:
    """The hashed list as an argument, or as `--clients` like everywhere else."""
    argument = click.argument(
        "listed",
        required=False,
        metavar="[LIST]",
        type=click.Path(path_type=Path, dir_okay=False, exists=True),
        is_eager=True,
    )
    return argument(clients(command))


def _there(ctx: click.Context, _: click.Parameter, value: Path) -> Path:
    chosen: Path = ctx.params.pop("listed", None) or value
    if not chosen.exists():
        raise ClientListError(
            f"There is no hashed list {narration.printable(str(chosen))}.",
            "Say where it is with --clients, or make one: auditor clients hash clients.csv",
        )
    return chosen


def skip_bad_rows(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--skip-bad-rows`: what to do with rows that hold a bad cell."""
    return click.option(
        "--skip-bad-rows",
        is_flag=True,
        help="Leave out rows with a cell that cannot be read. Their clients will not be found.",
    )(command)


def quiet(command: Callable[..., Any]) -> Callable[..., Any]:
    """`-q`: errors only."""
    return click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors.")(command)


def last_day(ctx: click.Context, param: click.Parameter, value: str | None) -> date | None:
    """Callback of `--expires`: a date, or months or years from today; None for "never"."""
    text = (value or "never").strip().casefold()
    if text == "never":
        return None
    if span := _SPAN.fullmatch(text):
        return later(today(), int(span[1]) * (12 if span[2].startswith("y") else 1))
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise click.BadParameter(
            "write a date like 2027-05-31, or a time like 6m or 1y.", ctx, param
        ) from None


def today() -> date:
    """The day by this computer's clock and time zone."""
    return datetime.now(UTC).astimezone().date()


def later(day: date, months: int) -> date:
    """The same day so many months on; the 28th where that month has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    try:
        return day.replace(year=day.year + years, month=month + 1)
    except ValueError:
        return day.replace(year=day.year + years, month=month + 1, day=28)


def can_ask() -> bool:
    """Whether somebody sits there who can answer a question."""
    return sys.stdin.isatty()


def read_table(table: Path, *, skip_bad: bool, quiet: bool) -> Reading:
    """The good rows of the table, which are all rows unless the user leaves bad ones out.

    Names every bad cell, and asks about them where it can. Raises ClientListError otherwise.
    """
    from auditor import identifiers
    from auditor.identifiers.table import good_rows

    reading = identifiers.read_table(table)
    for remark in reading.bad:
        narration.say(f"{narration.printable(reading.file)}, {remark}")
    rows = len({remark.row for remark in reading.bad})
    if rows and reading.clients and not skip_bad and can_ask():
        skip_bad = click.confirm(
            f"Leave out {counted(rows, 'row')} and go on with the other "
            f"{counted(len(reading.clients), 'client')}?",
            err=True,
        )
    good = good_rows(reading, skip_bad=skip_bad)
    if good.left_out:
        narration.say(
            f"{counted(good.left_out, 'row')} left out: these clients will not be found.",
            quiet=quiet,
        )
    look_at(good.file, good.notes, quiet=quiet)
    return good


def look_at(file: str, notes: Any, *, quiet: bool) -> None:
    """Remarks on cells that can be read and should be looked at."""
    for remark in notes:
        narration.say(f"Look at {narration.printable(file)}, {remark}", quiet=quiet)


def counted(number: int, noun: str) -> str:
    """ "1 row", "2,000 rows"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
