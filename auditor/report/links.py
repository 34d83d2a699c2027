"""Which addresses of an archive may become links: an archive is a stranger's text."""

from __future__ import annotations

from urllib.parse import urlsplit

_HOSTS = ("x.com", "twitter.com", "facebook.com", "instagram.com", "threads.net", "threads.com")


def safe(address: str) -> str:
    """The address when it is https on a host of the platforms, else ""."""
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return ""
    # urlsplit drops tabs and line feeds that a browser would drop too, but keeps them in `address`.
    plain = address.isascii() and address.isprintable() and not set(address) & set("\\ \"'<>`")
    known = any(host == name or host.endswith(f".{name}") for name in _HOSTS)
    named = not parts.username and not parts.password and port is None
    return address if plain and known and named and parts.scheme == "https" else ""


def host(address: str) -> str:
    """Where a safe link leads, as people write it."""
    return (urlsplit(address).hostname or "").removeprefix("www.")
