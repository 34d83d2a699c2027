"""`auditor platforms`: what is read, and how to request each archive."""

from __future__ import annotations

import click


@click.command("platforms")
def command() -> None:
    """What auditor reads, and how to request each archive."""
    from auditor.platforms import READERS

    for reader in READERS:
        kinds = dict.fromkeys(layout.kind for layout in reader.layouts if layout.parse)
        click.secho(reader.label, bold=True)
        click.echo("  How to request your archive:")
        for number, step in enumerate(reader.how_to_request, 1):
            click.echo(_wrapped(f"{number}. {step}", "     "))
        click.echo("  What is read:")
        click.echo(_wrapped(", ".join(kinds), "     "))
        click.echo("  What the platform never puts in an archive:")
        for sentence in reader.never_included:
            click.echo(_wrapped(f"- {sentence}", "     "))
        click.echo()


def _wrapped(text: str, indent: str) -> str:
    return click.wrap_text(text, 96, initial_indent=indent, subsequent_indent=indent + "   ")
