"""One client as the worker lists them. Lives in memory while the list is hashed, never longer."""

from __future__ import annotations

from datetime import date

from msgspec import Struct


class Relative(Struct, frozen=True, gc=False):
    """A relative or household member: `role` in lower case ("mother"), "" when not said."""

    role: str
    name: str

    def __repr__(self) -> str:
        return "Relative()"


class Client(Struct, frozen=True, kw_only=True):
    """One row of clients.csv. Only `client_id` and one other field need a value.

    `name_order`: "given_first" (default) or "family_first". `status`: "current", "former" or
    "deceased". `places` are (latitude, longitude) in degrees of homes and placements.
    """

    client_id: str
    full_name: str = ""
    aliases: tuple[str, ...] = ()
    date_of_birth: date | None = None
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    case_numbers: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    schools_or_workplaces: tuple[str, ...] = ()
    relatives: tuple[Relative, ...] = ()
    name_order: str = "given_first"
    status: str = "current"
    opened_on: date | None = None
    closed_on: date | None = None
    places: tuple[tuple[float, float], ...] = ()

    def __repr__(self) -> str:
        return "Client()"

    def facts(self) -> ClientFacts:
        """What is kept of this client when the values themselves are gone."""
        values = {
            "full_name": (self.full_name,) if self.full_name else (),
            "aliases": self.aliases,
            "date_of_birth": (self.date_of_birth,) if self.date_of_birth else (),
            "phone": self.phones,
            "email": self.emails,
            "address": self.addresses,
            "case_number": self.case_numbers,
            "handles": self.handles,
            "school_or_workplace": self.schools_or_workplaces,
            "relatives": self.relatives,
            "places": self.places,
        }
        return ClientFacts(
            client_id=self.client_id,
            born_on=self.date_of_birth,
            status=self.status,
            opened_on=self.opened_on,
            closed_on=self.closed_on,
            listed={column: len(found) for column, found in values.items() if found},
            matters=self._matters(),
        )

    def _matters(self) -> tuple[str, ...]:
        """The letters that case numbers begin with: courts write the kind of matter there."""
        begins = (number.lstrip()[:5].partition("-")[0].strip() for number in self.case_numbers)
        return tuple(sorted({begin.upper() for begin in begins if begin.isalpha()}))


class ClientFacts(Struct, frozen=True, kw_only=True):
    """What the sealed list keeps of a client beside the fingerprints: dates, status, counts.

    `listed` counts the values of each column, so that `clients info` can say what a list looks
    for; {} in lists that were made before it was counted. `matters` are the letters that case
    numbers begin with ("JV" for juvenile), never a figure of them.
    """

    client_id: str
    born_on: date | None = None
    status: str = "current"
    opened_on: date | None = None
    closed_on: date | None = None
    listed: dict[str, int] = {}
    matters: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return "ClientFacts()"
