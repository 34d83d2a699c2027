"""Where the report's templates are, and the safe way to fill them in.

They stand in `templates/` at the root of the project and are shipped inside the wheel. Every
value is escaped; only the program's own style sheet and script go in as they are, and the page
names their SHA-256 hashes in its Content-Security-Policy so that nothing else can run.
"""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from jinja2 import Environment, FunctionLoader, StrictUndefined

from auditor.errors import AuditorError

STYLES = ("base", "head", "entry", "sections", "controls", "print")
"""Style sheets in the order in which they count; see templates/styles/."""

SCRIPTS = ("store", "answers", "entries", "filters", "keys")
"""Scripts in the order in which they run; see templates/scripts/."""


def folder() -> Traversable:
    """The folder of templates: inside the installed package, or at the root of a checkout.

    Raises AuditorError when the installation lacks them.
    """
    inside = files("auditor") / "templates"
    if inside.is_dir():
        return inside
    root = Path(__file__).resolve().parents[2]
    # Both must be there: a stranger's site-packages may hold some templates/ of its own.
    if (root / "templates").is_dir() and (root / "pyproject.toml").is_file():
        return root / "templates"
    raise AuditorError(
        "The report's templates are missing from this installation.", "Install auditor again."
    )


@cache
def environment() -> Environment:
    """Jinja with everything escaped and unknown names refused."""
    return Environment(
        loader=FunctionLoader(_text),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@cache
def style() -> str:
    """The style sheet of the report."""
    return "".join(_text(f"styles/{name}.css") for name in STYLES)


@cache
def script() -> str:
    """The script of the report, in a block of its own so that it leaves no global names."""
    parts = "".join(_text(f"scripts/{name}.js") for name in SCRIPTS)
    return f'"use strict";{{\n{parts}}}\n'


def policy() -> str:
    """The Content-Security-Policy: our style and our script, and not one request."""
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src '{_hash(script())}'",
            f"style-src '{_hash(style())}'",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode('utf-8')).digest()).decode('ascii')}"


def _text(name: str) -> str:
    path = folder()
    for part in name.split("/"):
        path = path / part
    # A browser hashes a script after it has turned CRLF into LF, so that is what is hashed here.
    return path.read_text("utf-8").replace("\r\n", "\n")
