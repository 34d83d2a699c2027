"""The sentence as a whole: several archives in, one audit out, nothing lost and nothing twice."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import msgspec
import pytest

from auditor import pipeline
from auditor.errors import UnrecognisedArchive
from auditor.models import Audit, FileStatus, Severity

CASE_TALK = "removed my 9yo client from his third placement this year, court today"
ORDINARY = "the bread finally rose, second loaf on the weekend"


def tweet(number: int, words: str) -> dict[str, object]:
    return {
        "tweet": {
            "id_str": str(1_600_000_000_000_000_000 + number),
            "full_text": words,
            "created_at": f"Tue Dec 06 04:{number % 60:02}:00 +0000 2022",
        }
    }


def files_of(handle: str, *tweets: dict[str, object]) -> dict[str, str]:
    account = {"account": {"username": handle, "accountId": str(len(handle) * 1000)}}
    return {
        "data/account.js": f"window.YTD.account.part0 = {json.dumps([account])}",
        "data/tweets.js": f"window.YTD.tweets.part0 = {json.dumps(list(tweets))}",
    }


def zipped(path: Path, files: dict[str, str]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def posts(audit: Audit) -> int:
    return audit.items_read


def test_two_downloads_of_one_account_are_one_export(tmp_path: Path) -> None:
    older = zipped(tmp_path / "old.zip", files_of("ines", tweet(1, CASE_TALK), tweet(2, ORDINARY)))
    newer = zipped(
        tmp_path / "new.zip",
        files_of("ines", tweet(1, CASE_TALK), tweet(2, ORDINARY), tweet(3, ORDINARY)),
    )
    audit = pipeline.audit([older, newer], None)
    assert len(audit.accounts) == 1
    assert sum(count.items for count in audit.counts if count.surface == "post") == 3
    assert sum(file.duplicates for file in audit.coverage) >= 2
    assert len(audit.exposures) == 1
    assert not audit.problems


def test_two_accounts_in_one_run_stay_apart(tmp_path: Path) -> None:
    one = zipped(tmp_path / "one.zip", files_of("ines", tweet(1, ORDINARY)))
    other = zipped(tmp_path / "two.zip", files_of("ines_at_work", tweet(2, CASE_TALK)))
    audit = pipeline.audit([one, other], None)
    assert {account.handle for account in audit.accounts} == {"ines", "ines_at_work"}
    (exposure,) = audit.exposures
    assert exposure.evidence[0].item.source.archive == "two.zip"


def test_folder_and_zip_give_the_same_audit(tmp_path: Path) -> None:
    files = files_of("ines", tweet(1, CASE_TALK), tweet(2, ORDINARY))
    folder = tmp_path / "export"
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, "utf-8")
    from_folder = pipeline.audit([folder], None)
    from_zip = pipeline.audit([zipped(tmp_path / "export.zip", files)], None)
    assert [found.id for found in from_folder.exposures] == [
        found.id for found in from_zip.exposures
    ]
    assert posts(from_folder) == posts(from_zip)


def test_a_second_run_is_identical(tmp_path: Path) -> None:
    export = zipped(tmp_path / "a.zip", files_of("ines", tweet(1, CASE_TALK), tweet(2, ORDINARY)))
    first, second = (pipeline.audit([export], None) for _ in range(2))
    same_time = msgspec.structs.replace(second, generated_at=first.generated_at)
    assert msgspec.json.encode(same_time) == msgspec.json.encode(first)


def test_a_file_that_no_reader_knows_is_searched_for_words(tmp_path: Path) -> None:
    files = files_of("ines", tweet(1, ORDINARY))
    files["data/new-thing-of-2027.js"] = f"window.YTD.x.part0 = {json.dumps([{'w': CASE_TALK}])}"
    audit = pipeline.audit([zipped(tmp_path / "a.zip", files)], None)
    (file,) = [one for one in audit.coverage if "2027" in one.file]
    assert (file.status, file.items) == (FileStatus.READ, 1)
    assert "searched for words" in file.reason
    assert len(audit.exposures) == 1


def test_every_file_of_the_archive_is_accounted_for(tmp_path: Path) -> None:
    files = files_of("ines", tweet(1, ORDINARY)) | {"data/odd.bin": "\0\1", "data/tweets.js": "{"}
    audit = pipeline.audit([zipped(tmp_path / "a.zip", files)], None)
    assert {file.file for file in audit.coverage} == set(files)
    unread = {file.file for file in audit.coverage if file.status is FileStatus.UNREAD}
    assert unread == {"data/odd.bin", "data/tweets.js"}
    assert all(CASE_TALK not in problem.message for problem in audit.problems)


def test_the_worst_comes_first(tmp_path: Path) -> None:
    words = ("took kids today, long night", CASE_TALK)
    tweets = [tweet(number, text) for number, text in enumerate(words)]
    audit = pipeline.audit([zipped(tmp_path / "a.zip", files_of("ines", *tweets))], None)
    bands = [found.severity for found in audit.exposures]
    assert bands == sorted(bands, reverse=True)
    assert bands[0] >= Severity.MEDIUM


def test_progress_ends_with_everything_read(tmp_path: Path) -> None:
    calls: list[tuple[int, int, int]] = []
    export = zipped(tmp_path / "a.zip", files_of("ines", tweet(1, ORDINARY), tweet(2, ORDINARY)))
    pipeline.audit([export], None, lambda *numbers: calls.append(numbers))
    assert calls
    assert all(read <= there for read, there, _ in calls)


def test_what_is_no_export_ends_the_run_with_a_hint(tmp_path: Path) -> None:
    with pytest.raises(UnrecognisedArchive) as trouble:
        pipeline.audit([zipped(tmp_path / "a.zip", {"notes.txt": ORDINARY})], None)
    assert trouble.value.hint
