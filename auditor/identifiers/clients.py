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


class ClientFacts(Struct, frozen=True, kw_only=True):
    """What the sealed list keeps of a client beside the fingerprints: dates and status only."""

    client_id: str
    born_on: date | None = None
    status: str = "current"
    opened_on: date | None = None
    closed_on: date | None = None

    def __repr__(self) -> str:
        return "ClientFacts()"
