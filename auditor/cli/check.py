"""`auditor check`: one text, before it is posted."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from auditor.cli import passphrase, scan
from auditor.models import Audience, Exposure, Item, Precision, Source, Surface


@click.command("check")
@click.argument("file", type=click.File("r", encoding="utf-8"), default="-")
@click.option(
    "--clients",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Your hashed client list, made with `auditor clients hash`.",
)
@passphrase.option
def command(file: click.utils.LazyFile, clients: Path | None, passphrase_file: Path | None) -> int:
    """Check one text before you post it: from FILE, or from standard input.

    \b
    auditor check draft.txt --clients clients.hashed

    Ends with exit code 1 when something was found. The text is not kept anywhere.
    """
    if file.name == "<stdin>" and sys.stdin.isatty():
        click.echo(
            "Type or paste the text, then end it with Ctrl-D (Windows: Ctrl-Z, Enter).", err=True
        )
    text = file.read()
    found = judged(text, clients, passphrase_file)
    click.echo(verdict(found))
    return int(found is not None)


def judged(text: str, clients: Path | None, passphrase_file: Path | None) -> Exposure | None:
    """What a scan would make of the text if it stood in a public post now."""
    from auditor import detectors, exposure
    from auditor.models import Worker

    index = scan.open_clients(clients, passphrase_file, quiet=False)
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


def verdict(found: Exposure | None) -> str:
    """One line, without the words of the text."""
    if found is None:
        return "Nothing was found that could let someone recognise a client. That is no promise."
    clients = f" ({', '.join(found.clients)})" if found.clients else ""
    reasons = dict.fromkeys(one.reason for part in found.evidence for one in part.findings)
    return f"{found.severity.word.capitalize()}: {found.title}{clients}. {' '.join(reasons)}"
