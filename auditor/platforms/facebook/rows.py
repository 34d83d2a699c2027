"""How rows of the path table are written."""

from __future__ import annotations

from auditor.models import Surface
from auditor.platforms.facebook import activity, people, posts
from auditor.platforms.facebook.files import Parse, each
from auditor.platforms.layouts import Layout

ANY = r"(?:.+/)?"
PAGE = r"(?:_\d+)?\.(?:json|html)"
# Unpacking tools turn the apostrophe of some names into other signs, or drop it.
APOSTROPHE = "['’_]?"


def read(names: str, years: str, kind: str, surface: Surface, parse: Parse) -> Layout:
    """A row for files by their names, in any folder and with any number."""
    return Layout(
        pattern=rf"{ANY}(?:{names}){PAGE}",
        years=years,
        kind=kind,
        surface=surface.value,
        parse=parse,
    )


def loose(
    names: str,
    years: str,
    kind: str,
    surface: Surface,
    where: str,
    *,
    private: bool = False,
    by_others: bool = False,
    basis: str = "tagged",
) -> Layout:
    """A row for records that are told by all their words."""
    make = activity.loose(surface, where, private=private, by_others=by_others, basis=basis)
    return read(names, years, kind, surface, each(make))


def people_list(names: str, years: str, title: str, *, private: bool = True) -> Layout:
    """A row for a list of people; `title` names it on Facebook."""
    parse = each(people.connection(title, private=private))
    return read(names, years, title.lower(), Surface.CONNECTION, parse)


def shared(
    names: str,
    years: str,
    kind: str,
    surface: Surface,
    where: str,
    *,
    hidden: str = "",
    in_groups: bool = False,
    by_others: bool = False,
) -> Layout:
    """A row for posts, with the comments below their photos."""
    make = posts.post(surface, where, hidden=hidden, in_groups=in_groups, by_others=by_others)
    return read(names, years, kind, surface, posts.with_remarks(make))
