"""What is readable in a client list and still should be looked at, before it is relied on."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import date

from auditor.identifiers.clients import Client
from auditor.identifiers.spelling.canon import canon
from auditor.identifiers.spelling.nicknames import common_names
from auditor.identifiers.table.remark import Remark

_WORDS = re.compile(r"[^\W\d_]{2,}")
# UTF-8 or Central European letters read as Western ones; signs that stand in nobody's name.
_DAMAGED = re.compile(
    r"[ÃÂ][\u0080-\u00bf\u0152-\u0178\u2013-\u203a€™]|â€|[\ufffd£¥¢¤¦§©®¬±²³¹¼½¾¿¡†‡‰¶÷×]"
)


def review(clients: Sequence[Client], rows: Sequence[int]) -> Iterator[Remark]:
    """Remarks on good rows: telling references, lone names, likely duplicates, broken letters."""
    people: dict[tuple[str, ...], int] = {}
    for client, row in zip(clients, rows, strict=True):
        yield from _reference(client, row)
        yield from _names(client, row)
        yield from _twins(client, row, people)


def _reference(client: Client, row: int) -> Iterator[Remark]:
    """What the client's reference gives away to whoever sees the report."""
    plain = _plain(client.client_id)
    names = [_plain(word) for name in (client.full_name, *client.aliases) for word in _words(name)]
    numbers = [_plain(number) for number in (*client.case_numbers, *client.phones)]
    if any(len(name) >= 3 and name in plain for name in names):
        told = "holds a part of the name"
    elif _holds_initials_and_birth(plain, client):
        told = "looks like initials and birth date"
    elif client.date_of_birth and any(
        len(form) > 4 and form in plain for form in _birth_forms(client.date_of_birth)
    ):
        told = "holds the date of birth"
    elif any(number in plain for number in numbers):
        told = "holds the case or phone number"
    else:
        return
    yield Remark(row, "client_id", f"{told}. The report shows this reference.")


def _holds_initials_and_birth(plain: str, client: Client) -> bool:
    born = client.date_of_birth
    initials = "".join(_plain(word)[:1] for word in _words(client.full_name))
    if born is None or len(initials) < 2:
        return False
    letters = "".join(char for char in plain if char.isalpha())
    digits = "".join(char for char in plain if char.isdigit())
    ends = initials[0] + initials[-1]
    return letters in (initials, ends, ends[::-1]) and any(
        form in digits for form in _birth_forms(born)
    )


def _birth_forms(born: date) -> Iterator[str]:
    for form in ("%Y%m%d", "%d%m%Y", "%m%d%Y", "%y%m%d", "%d%m%y", "%m%d%y", "%m%d", "%d%m", "%Y"):
        yield born.strftime(form)


def _names(client: Client, row: int) -> Iterator[Remark]:
    if client.full_name and _is_one_word(client.full_name):
        yield Remark(
            row,
            "full_name",
            "one word only: a name alone fits many people, and counts only beside another sign.",
        )
    for column, values in (("full_name", (client.full_name,)), ("aliases", client.aliases)):
        if any(_DAMAGED.search(value) for value in values):
            yield Remark(
                row,
                column,
                "letters look damaged (é as Ã©, Ł as £). Save the table as CSV (UTF-8) or .xlsx.",
            )
    if any(_is_one_word(alias) and canon(alias) in common_names() for alias in client.aliases):
        yield Remark(
            row,
            "aliases",
            "a very common name by itself: it fits many people, and counts only beside another "
            "sign of the client.",
        )
    if any(sum(map(str.isalpha, alias)) < 3 for alias in client.aliases):
        yield Remark(
            row, "aliases", "an alias of two letters counts only beside another sign of the client."
        )


def _twins(client: Client, row: int, people: dict[tuple[str, ...], int]) -> Iterator[Remark]:
    name = tuple(sorted(_plain(word) for word in _words(client.full_name)))
    marks = [("name", *name)] if len(name) > 1 else []
    marks += [("phone", "".join(filter(str.isdigit, phone))[-10:]) for phone in client.phones]
    marks += [("email", email.casefold()) for email in client.emails]
    marks += [("case number", _plain(number)) for number in client.case_numbers]
    marks += [("handle", handle.casefold()) for handle in client.handles]
    for mark in marks:
        first = people.setdefault(mark, row)
        if first != row:
            yield Remark(
                row,
                _COLUMN_OF[mark[0]],
                f"the same {mark[0]} stands in row {first}: one client listed twice?",
            )


_COLUMN_OF = {
    "name": "full_name",
    "phone": "phone",
    "email": "email",
    "case number": "case_number",
    "handle": "handles",
}


def _is_one_word(name: str) -> bool:
    # Chinese, Japanese and Korean names are complete without a space.
    return len(_words(name)) < 2 and not any(char >= "\u2e80" for char in name)


def _words(name: str) -> list[str]:
    return _WORDS.findall(name)


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in decomposed if char.isalnum())
