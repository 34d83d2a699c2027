"""`auditor check`: one text, before it is posted."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.cli import draft, narration, passphrase, scan
from auditor.errors import ClientListError
from auditor.models import Audience, Exposure, Item, Precision, Source, Surface, Worker

if TYPE_CHECKING:
    from auditor.identifiers.matching.index import ClientIndex

NOTHING = "Nothing was found that could let someone recognise a client. That is no promise."


@click.command("check")
@click.argument(
    "file",
    type=click.Path(path_type=Path, exists=True, dir_okay=False, allow_dash=True),
    default="-",
)
@click.option(
    "--clients",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Your hashed client list, made with `auditor clients hash`.",
)
@passphrase.option
def command(file: Path, clients: Path | None, passphrase_file: Path | None) -> int:
    """Check one text before you post it: from FILE, or from standard input.

    \b
    auditor check draft.txt --clients clients.hashed

    Says one line, and ends with exit code 1 when something was found, as if it stood in a
    public post. The text is not kept anywhere.
    """
    index = scan.open_clients(clients, passphrase_file, quiet=False)
    text = draft.read(None if file == Path("-") else file)
    found = judged(text, index)
    if found is None:
        require_sound(index)
    click.echo(verdict(found))
    return int(found is not None)


def judged(text: str, index: ClientIndex | None) -> Exposure | None:
    """What a scan would make of the text if it stood in a public post now."""
    from auditor import detectors, exposure

    worker = index.worker if index else Worker()
    item = Item(
        ref="check:post:draft",
        platform="check",
        surface=Surface.POST,
        source=Source("", ""),
        text=text,
        posted_at=datetime.now(UTC),
        precision=Precision.SECOND,
        audience=Audience.PUBLIC,
    )
    findings = detectors.detect(detectors.build(index, worker, ()), item)
    return exposure.Judge(worker, ()).judge(item, findings)


def require_sound(index: ClientIndex | None) -> None:
    """Raise ClientListError when the list misses planted posts, so that silence says nothing."""
    from auditor.identifiers import selfcheck

    check = selfcheck.run(index) if index else None
    if check and not check.passed:
        raise ClientListError(
            f"The list missed {len(check.missed)} of {check.planted} planted test posts, so that "
            "finding nothing in your text means nothing.",
            "Make the hashed list anew from the table, with `auditor clients hash`.",
        )


def verdict(found: Exposure | None) -> str:
    """One line, without the words of the text."""
    if found is None:
        return NOTHING
    clients = f" ({', '.join(found.clients)})" if found.clients else ""
    reasons = dict.fromkeys(one.reason for part in found.evidence for one in part.findings)
    title = found.title.rstrip(".")
    return narration.printable(
        f"{found.severity.word.capitalize()}: {title}{clients}. {' '.join(reasons)}"
    )
