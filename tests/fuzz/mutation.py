"""Damages exports at random, but the same way for the same seed."""

from __future__ import annotations

import io
import json
import random
import zipfile
from collections.abc import Callable, Mapping
from typing import Any

Files = dict[str, bytes]

_STRANGE: tuple[Any, ...] = (
    None,
    True,
    -1,
    0,
    10**30,
    1e308,
    "",
    "\ud800",
    "‮\x00\x1b[31m",
    [],
    {},
    [[]],
    [None],
    {"": {}},
    "9" * 400,
)
_NAMES = ("../../etc/passwd", "/abs/olute", "C:\\x", "a/" * 60 + "b.json", "con\nrol.json", " ")


def zipped(files: Mapping[str, bytes]) -> bytes:
    """The files as one zip."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return stream.getvalue()


def damaged_archive(files: Files, chance: random.Random) -> bytes:
    """A zip of the files after one to four accidents, or with its own bytes damaged."""
    files = dict(files)
    for _ in range(chance.randint(1, 4)):
        chance.choice(_ACCIDENTS)(files, chance)
    data = zipped(files)
    return _scratched(data, chance) if chance.random() < 0.2 else data


def _cut_off(files: Files, chance: random.Random) -> None:
    name = _one(files, chance)
    files[name] = files[name][: chance.randint(0, len(files[name]))]


def _scratch(files: Files, chance: random.Random) -> None:
    name = _one(files, chance)
    files[name] = _scratched(files[name], chance)


def _twist(files: Files, chance: random.Random) -> None:
    """Replace, drop or double one value somewhere in a JSON document."""
    name = _one(files, chance)
    preface, equals, body = files[name].partition(b"= ")
    if not equals:
        preface, body = b"", files[name]
    try:
        document = json.loads(body)
    except ValueError:
        return
    _twist_value(document, chance)
    # ASCII escapes keep lone surrogates writable, as Meta's own files do.
    files[name] = preface + equals + json.dumps(document).encode("ascii")


def _twist_value(value: Any, chance: random.Random) -> None:
    while isinstance(value, dict | list) and value:
        keys = list(value) if isinstance(value, dict) else list(range(len(value)))
        key = chance.choice(keys)
        inner = value[key]
        if isinstance(inner, dict | list) and inner and chance.random() < 0.85:
            value = inner
            continue
        if chance.random() < 0.25:
            del value[key]
        else:
            value[key] = chance.choice(_STRANGE)
        return


def _rename(files: Files, chance: random.Random) -> None:
    name = _one(files, chance)
    data = files.pop(name)
    new = chance.choice((*_NAMES, f"wrapped/{name}", name.upper(), name.replace("_1", "_7")))
    files[new] = data


def _swap(files: Files, chance: random.Random) -> None:
    one, other = _one(files, chance), _one(files, chance)
    files[one], files[other] = files[other], files[one]


def _double(files: Files, chance: random.Random) -> None:
    name = _one(files, chance)
    files[f"copy of/{name}"] = files[name] + files[name]


def _one(files: Files, chance: random.Random) -> str:
    return chance.choice(sorted(files))


def _scratched(data: bytes, chance: random.Random) -> bytes:
    scratched = bytearray(data)
    for _ in range(chance.randint(1, 12)):
        if scratched:
            scratched[chance.randrange(len(scratched))] = chance.randrange(256)
    return bytes(scratched)


_ACCIDENTS: tuple[Callable[[Files, random.Random], None], ...] = (
    _cut_off,
    _scratch,
    _twist,
    _twist,
    _twist,
    _rename,
    _swap,
    _double,
)
