"""Settings: flags come first, then AUDITOR_* variables, then auditor.toml, then defaults.

    [scan]
    clients = "clients.hashed"
    output = "my-audit"
    fail_on = "high"        # low, medium, high, critical
    strict = true

A key that is not known is an error, so that a typing slip does not pass for a setting. Secrets
have no place here: a passphrase comes from a prompt or a private file.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from auditor.errors import SettingsError

KNOWN: dict[str, dict[str, type]] = {
    "scan": {
        "clients": str,
        "output": str,
        "fail_on": str,
        "strict": bool,
        "with_text": bool,
        "passphrase_file": str,
    },
}


def load(path: Path) -> dict[str, dict[str, Any]]:
    """The settings file as {command: {option: value}}; {} when there is none.

    Raises SettingsError, naming the key, for a file that is not TOML, an unknown table or key,
    or a value of the wrong kind.
    """
    if not path.exists():
        return {}
    try:
        tables = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(
            f"{path} cannot be read as a settings file.",
            "It is written in TOML; README.md shows an example.",
        ) from error
    for name, table in tables.items():
        _check_table(path, name, table)
    return tables


def _check_table(path: Path, name: str, table: object) -> None:
    known = KNOWN.get(name)
    if known is None or not isinstance(table, dict):
        raise SettingsError(
            f"{path}: [{name}] is not a known table.", f"Known: {', '.join(sorted(KNOWN))}."
        )
    for key, value in table.items():
        if key not in known:
            raise SettingsError(
                f"{path}: {name}.{key} is not a known setting.",
                f"Known: {', '.join(sorted(known))}.",
            )
        if type(value) is not known[key]:
            raise SettingsError(
                f"{path}: {name}.{key} needs a {known[key].__name__} value.",
                "Look at the example in README.md.",
            )
