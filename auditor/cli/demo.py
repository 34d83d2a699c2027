"""`auditor demo`: a finished report made from invented archives."""

from __future__ import annotations

from importlib.resources import files as package_files
from pathlib import Path

import click

from auditor.cli import narration, scan
from auditor.errors import AuditorError
from auditor.models import Worker

PLATFORMS = ("twitter", "facebook", "instagram")


@click.command("demo")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    default=Path("auditor-demo"),
    help="Folder for the report.",
)
@click.option("--force", is_flag=True, help="Write over an earlier demo in that folder.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors.")
def command(output: Path, force: bool, quiet: bool) -> None:
    """See a finished report, made from the archives of an invented social worker."""
    from auditor import delivery, identifiers

    samples = sample_exports()
    with scan.output_folder(output, force=force):
        narration.say(
            "Three invented archives and twelve invented clients: nobody here is real.",
            quiet=quiet,
        )
        index = identifiers.index_of_plain_list(samples / "clients.csv", worker=worker(samples))
        exports = tuple(samples / name for name in PLATFORMS)
        result = scan.audited(exports, index, quiet=quiet)
        delivery.deliver(result, output)
    scan.summarise(result, output, quiet=quiet)


def worker(samples: Path) -> Worker:
    """What the invented worker would answer to `auditor setup`."""
    import msgspec

    return msgspec.toml.decode((samples / "worker.toml").read_bytes(), type=Worker)


def sample_exports() -> Path:
    """The invented archives: inside the installed package, or at the root of a checkout.

    Raises AuditorError when the installation lacks them.
    """
    inside = Path(str(package_files("auditor"))) / "sample_exports"
    root = Path(__file__).resolve().parents[2]
    checkout = root / "sample_exports"
    if inside.is_dir():
        return inside
    if checkout.is_dir() and (root / "pyproject.toml").is_file():
        return checkout
    raise AuditorError(
        "The invented archives are missing from this installation.", "Install auditor again."
    )
