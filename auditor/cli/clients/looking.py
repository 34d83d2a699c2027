"""`auditor clients info` and `test`: what a list is, and what it recognises."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.cli import draft, narration, passphrase
from auditor.cli.clients import options
from auditor.models import Tier, Worker

if TYPE_CHECKING:
    from auditor.identifiers.matching.index import ClientIndex
    from auditor.identifiers.matching.matches import Match
    from auditor.identifiers.sealed.container import Header
    from auditor.identifiers.sealed.vault import Vault

KINDS = {
    "full_name": "full names",
    "aliases": "other names",
    "date_of_birth": "dates of birth",
    "phone": "phone numbers",
    "email": "e-mail addresses",
    "address": "addresses",
    "case_number": "case numbers",
    "handles": "handles",
    "school_or_workplace": "schools and workplaces",
    "relatives": "relatives and household members",
    "places": "homes and placements on the map",
}
WEIGHT = {
    Tier.STRONG: "Strong: a finding by itself.",
    Tier.MEDIUM: "Medium: a finding beside a second sign of this client, or talk about a case.",
    Tier.WEAK: "Weak: only adds to what is found already.",
}


@click.command("info")
@options.clients_or_argument
@passphrase.option
def info(clients: Path, passphrase_file: Path | None) -> None:
    """Say what a hashed list holds and until when, never a name.

    Counts, dates and the file's own fingerprint. Expired lists are told about too.
    """
    from auditor import identifiers
    from auditor.identifiers import selfcheck
    from auditor.identifiers.matching.index import ClientIndex

    header = identifiers.header(clients)
    opened = identifiers.open_sealed(clients, passphrase.existing(passphrase_file))
    index = ClientIndex(opened)
    check = selfcheck.run(index)
    for line in _description(opened, header):
        click.echo(line)
    missed = f"; missed: {', '.join(check.missed)}" if check.missed else ""
    click.echo(f"Self-check:    {check.found} of {check.planted} planted test posts found{missed}")
    if index.is_of_older_edition:
        click.echo(options.OLDER_EDITION)


def _description(opened: Vault, header: Header) -> Iterator[str]:
    about = opened.info
    listed = [facts for facts in opened.facts if facts.client_id]
    statuses = Counter(facts.status for facts in listed)
    by_status = ", ".join(f"{number:,} {status}" for status, number in sorted(statuses.items()))
    yield f"Clients:       {about.clients:,}" + (f" ({by_status})" if by_status else "")
    yield f"Made on:       {about.made_on}"
    yield f"Opens until:   {_until(about.expires_on)}"
    yield f"Fingerprint:   {about.fingerprint} (of this very file)"
    yield f"Looks for:     {len(opened.tags):,} written forms, made from"
    values: Counter[str] = Counter()
    owners: Counter[str] = Counter()
    for facts in listed:
        values.update(facts.listed)
        owners.update(facts.listed.keys())
    for column, words in KINDS.items():
        if values[column]:
            of = options.counted(owners[column], "client")
            yield f"               {values[column]:6,} {words}, of {of}"
    told = "answered" if opened.worker != Worker() else "not answered yet"
    yield f"About you:     the five questions of `auditor setup` are {told}"
    cost = header.cost
    yield (
        f"Sealed with:   passphrase{' and a key in the keyring' if header.second_factor else ''}; "
        f"Argon2id, {cost.memory_kib // 1024} MiB, {cost.passes} passes, {cost.lanes} lanes"
    )
    yield (
        f"Format:        {header.version}, spelling rules {header.canonicaliser}, "
        f"written forms of edition {header.edition}, {header.size:,} bytes"
    )


def _until(expires_on: str) -> str:
    if not expires_on:
        return "no last day"
    left = (date.fromisoformat(expires_on) - options.today()).days
    return f"{expires_on} ({'expired' if left < 0 else options.counted(left, 'day') + ' left'})"


@click.command("test")
@click.argument("text", required=False, default="-")
@click.option(
    "--file",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    default=None,
    help="Read the text from this file.",
)
@options.clients
@passphrase.option
def test(text: str, file: Path | None, clients: Path, passphrase_file: Path | None) -> None:
    """Show whom TEXT names, in which form and why.

    \b
    auditor clients test                    then type or paste, and end with Ctrl-D
    auditor clients test --file draft.txt
    auditor clients test "met I. Castellane at court"

    The first two are better: a text on the command line stays in your terminal's history, where
    others who use this computer could read it.
    """
    from auditor import identifiers

    index = identifiers.open_list(clients, passphrase.existing(passphrase_file))
    if file or text == "-":
        text = draft.read(file)
    else:
        narration.say("This text is now in your terminal's history; next time leave it out here.")
    found = index.find(text)
    for match in found:
        click.echo(_explained(index, match, text))
    if not found:
        click.echo("No listed client is named in this text.")


def _explained(index: ClientIndex, match: Match, text: str) -> str:
    written = narration.printable(" ".join(text[match.start : match.end].split()))
    reference = narration.printable(index.reference(match.number))
    return (
        f"{reference}: {match.form}, “{written}” (characters {match.start + 1} to {match.end}). "
        f"{WEIGHT[match.tier]}"
    )
