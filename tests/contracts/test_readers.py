"""What every reader promises, held against every layout and defect that is known."""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Protocol

import pytest

from auditor.archive import UnionTree, open_tree
from auditor.archive.tree import Tree
from auditor.archive.zips import ZipTree
from auditor.coverage import Ledger
from auditor.models import Coverage, FileStatus, Item, Precision, Problem, Surface
from auditor.platforms import read_export, reader_for
from auditor.platforms.base import Reader, Record
from auditor.platforms.facebook import FacebookReader
from auditor.platforms.instagram import InstagramReader
from auditor.platforms.twitter import TwitterReader
from tests.contracts.defects_facebook import FACEBOOK
from tests.contracts.defects_instagram import INSTAGRAM
from tests.contracts.defects_twitter import TWITTER
from tests.contracts.memory_tree import MemoryTree

LINKS = {
    "twitter": re.compile(r"https://(?:x|twitter)\.com/"),
    "facebook": re.compile(r"https://www\.facebook\.com/"),
    "instagram": re.compile(r"https://www\.(?:instagram\.com|threads\.(?:com|net))/"),
}


class Export(Protocol):
    """A fixture: what it is called, its files, and what must come out of them."""

    @property
    def name(self) -> str: ...
    @property
    def files(self) -> Mapping[str, bytes]: ...
    @property
    def items(self) -> Mapping[Surface, int]: ...
    @property
    def problems(self) -> int: ...
    @property
    def doubles(self) -> int: ...


CASES: tuple[tuple[Reader, Export], ...] = (
    *((TwitterReader(), export) for export in TWITTER),
    *((FacebookReader(), export) for export in FACEBOOK),
    *((InstagramReader(), export) for export in INSTAGRAM),
)
EVERY = pytest.mark.parametrize(
    ("reader", "export"), CASES, ids=[f"{reader.platform}: {one.name}" for reader, one in CASES]
)


def folder(export: Mapping[str, bytes], path: Path) -> Path:
    """The export as a folder."""
    for name, data in export.items():
        file = path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    return path


def zipped(export: Mapping[str, bytes], path: Path, above: str = "") -> Path:
    """The export as a zip file, below a folder if one is named."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in export.items():
            archive.writestr(above + name, data)
    return path


def read(reader: Reader, tree: Tree) -> list[Record]:
    """All records, those of files that the reader leaves to the sweep as well."""
    return list(read_export(reader, tree))


def items(records: list[Record]) -> list[Item]:
    return [record for record in records if isinstance(record, Item)]


def nameless(records: list[Record]) -> Iterator[str]:
    """Records without the name of the archive that they came from."""
    from msgspec import json

    for record in records:
        yield re.sub(r'"archive":"[^"]*"', "", json.encode(record).decode())


@EVERY
def test_what_the_fixture_says_comes_out(reader: Reader, export: Export, tmp_path: Path) -> None:
    tree = open_tree(zipped(export.files, tmp_path / "export.zip"))
    records = list(reader.read(tree))
    assert Counter(item.surface for item in items(records)) == Counter(export.items)
    assert sum(isinstance(record, Problem) for record in records) == export.problems
    assert reader.recognises(tree)
    assert reader_for(tree).platform == reader.platform


@EVERY
def test_folder_zip_and_wrapped_zip_are_the_same(
    reader: Reader, export: Export, tmp_path: Path
) -> None:
    trees = (
        open_tree(folder(export.files, tmp_path / "folder")),
        open_tree(zipped(export.files, tmp_path / "a.zip")),
        open_tree(zipped(export.files, tmp_path / "b.zip", "export 2026/")),
    )
    one, two, three = (list(nameless(read(reader, tree))) for tree in trees)
    assert one == two == three


@EVERY
def test_every_file_is_accounted_for_once(reader: Reader, export: Export, tmp_path: Path) -> None:
    tree = open_tree(folder(export.files, tmp_path / "folder"))
    given: Counter[str] = Counter()
    covered: dict[str, Coverage] = {}
    for record in read(reader, tree):
        if isinstance(record, Coverage):
            assert record.file not in covered
            assert record.records == given[record.file]
            assert record.status is FileStatus.READ or record.reason
            assert record.kind
            covered[record.file] = record
        else:
            given[record.source.file] += 1
    assert covered.keys() == set(tree.paths())


@pytest.mark.parametrize(
    ("reader", "export"),
    [(reader, export) for reader, export in CASES if reader.platform != "twitter"],
    ids=[f"{reader.platform}: {one.name}" for reader, one in CASES if reader.platform != "twitter"],
)
def test_metas_files_are_all_known_and_covered_last(reader: Reader, export: Export) -> None:
    covered: set[str] = set()
    for record in reader.read(MemoryTree(export.files)):
        if isinstance(record, Coverage):
            covered.add(record.file)
        else:
            assert record.source.file not in covered
    assert covered == export.files.keys()


@EVERY
def test_only_what_repeats_another_item_has_its_reference(
    reader: Reader, export: Export, tmp_path: Path
) -> None:
    tree = open_tree(zipped(export.files, tmp_path / "export.zip"))
    ledger = Ledger()
    new = sum(map(ledger.enter, reader.read(tree)))
    assert new == sum(export.items.values()) - export.doubles
    assert sum(file.duplicates for file in ledger.coverage()) == export.doubles
    assert len(ledger.problems()) == export.problems


@EVERY
def test_dates_are_aware_and_say_how_exact_they_are(
    reader: Reader, export: Export, tmp_path: Path
) -> None:
    for item in items(read(reader, open_tree(folder(export.files, tmp_path / "folder")))):
        assert (item.posted_at is None) == (item.precision is Precision.NONE)
        assert item.posted_at is None or item.posted_at.tzinfo is not None
        for media in item.media:
            assert media.taken_at is None or media.taken_at.tzinfo is not None


@EVERY
def test_links_lead_to_the_platform_only(reader: Reader, export: Export, tmp_path: Path) -> None:
    for item in items(read(reader, open_tree(folder(export.files, tmp_path / "folder")))):
        assert not item.permalink or LINKS[reader.platform].match(item.permalink)


@EVERY
def test_a_second_reading_is_identical(reader: Reader, export: Export, tmp_path: Path) -> None:
    tree = open_tree(zipped(export.files, tmp_path / "export.zip"))
    assert read(reader, tree) == read(reader, tree)
    assert reader.account(tree) == reader.account(tree)


@EVERY
def test_references_survive_a_second_export(reader: Reader, export: Export, tmp_path: Path) -> None:
    """A second export of the account differs in every byte count, and adds no new reference."""
    later = {name: data + b"\n" for name, data in export.files.items()}
    first = open_tree(zipped(export.files, tmp_path / "first.zip"))
    second = open_tree(zipped(later, tmp_path / "second.zip"))
    alone = {item.ref for item in items(read(reader, first))}
    both = [item.ref for item in items(read(reader, UnionTree([first, second])))]
    assert set(both) == alone
    assert len(both) >= 2 * sum(export.items.values())


@EVERY
@pytest.mark.parametrize("share", [0.1, 0.3, 0.7, 0.95])
def test_a_file_cut_off_is_noticed(reader: Reader, export: Export, share: float) -> None:
    for name, data in export.files.items():
        if not name.endswith((".js", ".json", ".csv")):
            continue
        whole = items(read(reader, alone(name, data)))
        records = read(reader, alone(name, data[: int(len(data) * share)]))
        noticed = {
            record.source.file if isinstance(record, Problem) else record.file
            for record in records
            if isinstance(record, Problem)
            or (isinstance(record, Coverage) and record.status is not FileStatus.READ)
        }
        assert "" not in noticed, "the reader stopped"
        if len(items(records)) < len(whole):
            # The folder of a second copy is taken off when it is the only one.
            assert {name, name.removeprefix("#2/")} & noticed


@EVERY
def test_a_file_of_noise_is_survived(reader: Reader, export: Export) -> None:
    noise = b'\xff\x00{"[\xc3'
    for name, data in export.files.items():
        middle = len(data) // 2
        scratched = data[:middle] + noise + data[middle + len(noise) :]
        records = read(reader, alone(name, scratched))
        assert all(record.source.file for record in records if isinstance(record, Problem))


def alone(name: str, data: bytes) -> Tree:
    """A zip file in memory that holds one file, and one beside it so that its folder stays."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr(name, data)
        archive.writestr("beside.bin", b"")
    return ZipTree(Path("export.zip"), stream, len(stream.getvalue()))


@EVERY
def test_no_message_repeats_what_was_written(
    reader: Reader, export: Export, tmp_path: Path
) -> None:
    for record in read(reader, open_tree(folder(export.files, tmp_path / "folder"))):
        if isinstance(record, Problem):
            assert record.message.endswith(".")
            assert not any(name in record.message for name in ("Ana", "Jo Bo"))
        elif isinstance(record, Item):
            assert repr(record) == f"Item({record.ref})"
