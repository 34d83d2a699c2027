"""What is readable in a client list and still should be looked at, before it is relied on."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from auditor.identifiers.clients import Client

if TYPE_CHECKING:
    from auditor.identifiers.list_file import Remark

_WORDS = re.compile(r"[^\W\d_]{2,}")
_DOUBLE_DECODED = re.compile(r"[ÃÂ][\u0080-\u00bf\u0152-\u0178\u2013-\u203a€™]|â€|\ufffd")


def review(clients: Sequence[Client], rows: Sequence[int]) -> Iterator[Remark]:
    """Remarks on good rows: telling references, lone names, likely duplicates, broken letters."""
    people: dict[tuple[str, ...], int] = {}
    for client, row in zip(clients, rows, strict=True):
        yield from _reference(client, row)
        yield from _names(client, row)
        yield from _twins(client, row, people)


def _reference(client: Client, row: int) -> Iterator[Remark]:
    from auditor.identifiers.list_file import Remark

    plain = _plain(client.client_id)
    names = [_plain(word) for name in (client.full_name, *client.aliases) for word in _words(name)]
    if any(len(name) >= 3 and name in plain for name in names):
        yield Remark(row, "client_id", "holds a part of the name. The report shows this reference.")
    elif _holds_initials_and_birth(plain, client):
        yield Remark(
            row, "client_id", "looks like initials and birth date. The report shows this reference."
        )
    numbers = (*client.case_numbers, *client.phones)
    if any(_plain(number) == plain for number in numbers):
        yield Remark(
            row,
            "client_id",
            "is also the case or phone number. The report shows this reference.",
        )


def _holds_initials_and_birth(plain: str, client: Client) -> bool:
    born = client.date_of_birth
    words = _words(client.full_name)
    if born is None or len(words) < 2:
        return False
    letters = "".join(char for char in plain if char.isalpha())
    digits = "".join(char for char in plain if char.isdigit())
    first, last = _plain(words[0])[0], _plain(words[-1])[0]
    return letters in (first + last, last + first) and any(
        form in digits for form in _birth_forms(born)
    )


def _birth_forms(born: date) -> Iterator[str]:
    for form in ("%Y%m%d", "%d%m%Y", "%m%d%Y", "%y%m%d", "%d%m%y", "%m%d%y", "%m%d", "%d%m", "%Y"):
        yield born.strftime(form)


def _names(client: Client, row: int) -> Iterator[Remark]:
    from auditor.identifiers.list_file import Remark

    if client.full_name and _is_one_word(client.full_name):
        yield Remark(
            row,
            "full_name",
            "one word only: a name alone fits many people, and counts only beside another sign.",
        )
    for column, values in (("full_name", (client.full_name,)), ("aliases", client.aliases)):
        if any(_DOUBLE_DECODED.search(value) for value in values):
            yield Remark(
                row, column, "letters look damaged (é as Ã©). Save the table as CSV (UTF-8)."
            )
    short = [alias for alias in client.aliases if sum(map(str.isalpha, alias)) < 3]
    if short:
        yield Remark(
            row, "aliases", "an alias of two letters counts only beside another sign of the client."
        )


def _twins(client: Client, row: int, people: dict[tuple[str, ...], int]) -> Iterator[Remark]:
    from auditor.identifiers.list_file import Remark

    name = tuple(sorted(_plain(word) for word in _words(client.full_name)))
    marks = [("name", *name)] if len(name) > 1 else []
    marks += [("phone", "".join(filter(str.isdigit, phone))[-10:]) for phone in client.phones]
    marks += [("case number", _plain(number)) for number in client.case_numbers]
    for mark in marks:
        first = people.setdefault(mark, row)
        if first != row:
            column = {"name": "full_name", "phone": "phone"}.get(mark[0], "case_number")
            yield Remark(
                row, column, f"the same {mark[0]} stands in row {first}: one client listed twice?"
            )


def _is_one_word(name: str) -> bool:
    # Chinese, Japanese and Korean names are complete without a space.
    return len(_words(name)) < 2 and not any(char >= "\u2e80" for char in name)


def _words(name: str) -> list[str]:
    return _WORDS.findall(name)


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in decomposed if char.isalnum())
