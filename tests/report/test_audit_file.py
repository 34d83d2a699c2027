"""audit.json: the published schema holds, no words of an item without being asked for."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import msgspec
import pytest
from jsonschema import Draft202012Validator, FormatChecker, ValidationError

from auditor import identifiers, pipeline
from auditor.cli.demo import PLATFORMS, sample_exports
from auditor.models import Audit, Severity, Surface
from auditor.report import SCHEMA, audit_json
from auditor.report.audit_file import utc
from tests.report import invented
from tests.report.entries import FAMILY_NAME
from tests.report.factories import item
from tests.report.rows import PARTNER, PRIVATE_WORDS

DOCUMENT = json.loads((Path(__file__).parents[2] / "docs" / "audit.schema.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator(DOCUMENT, format_checker=FormatChecker())
AUDITS = (
    invented.with_entries,
    invented.nothing_found,
    invented.with_gaps,
    invented.without_client_list,
)


def valid(document: dict[str, Any]) -> dict[str, Any]:
    VALIDATOR.validate(document)
    return document


def test_the_schema_itself_is_valid_and_refuses_the_unknown() -> None:
    Draft202012Validator.check_schema(DOCUMENT)
    document = valid(audit_json(invented.with_entries()))
    document["exposures"][0]["items"][0]["nickname"] = "x"
    with pytest.raises(ValidationError):
        VALIDATOR.validate(document)
    assert DOCUMENT["properties"]["schema"]["const"] == SCHEMA
    assert SCHEMA.endswith("1")


@pytest.mark.parametrize("make", AUDITS)
@pytest.mark.parametrize("with_text", [True, False])
def test_every_state_follows_the_schema(make: Any, with_text: bool) -> None:
    document = audit_json(make(), with_text=with_text)
    valid(json.loads(json.dumps(document)))


def test_no_words_of_an_item_unless_asked_for() -> None:
    audit = invented.with_entries()
    silent = json.dumps(audit_json(audit), ensure_ascii=False)
    for words in (
        FAMILY_NAME,
        PRIVATE_WORDS,
        PARTNER,
        "Thandi Marchetti",
        "Larkspur",
        "Vandermeer",
    ):
        assert words not in silent
    document = audit_json(audit, with_text=True)
    told = [one["text"] for found in document["exposures"] for one in found["items"]]
    assert told == [part.item.text for one in audit.exposures for part in one.evidence]


def test_offsets_point_at_the_words_of_their_item() -> None:
    document = audit_json(invented.with_entries(), with_text=True)
    found = {
        one["label"]: exposure["items"][one["item"]]["text"][one["start"] : one["end"]]
        for exposure in document["exposures"]
        for one in exposure["findings"]
        if one["field"] == "text"
    }
    assert found["substance use"] == "Nine months sober"
    assert found["news event"] == "Fire on Foundry Lane"


def test_a_mosaic_names_every_item_and_whose_finding_is_whose() -> None:
    document = audit_json(invented.with_entries())
    (mosaic,) = [one for one in document["exposures"] if one["kind"] == "mosaic"]
    assert [one["platform"] for one in mosaic["items"]] == ["twitter", "instagram", "facebook"]
    assert [one["item"] for one in mosaic["findings"]] == [0, 1, 2]
    assert mosaic["clients"] == ["C-018"]


def test_what_could_not_be_read_is_told() -> None:
    document = audit_json(invented.with_gaps())
    assert sum(one["status"] == "unread" for one in document["coverage"]) == 2
    assert [one["source"]["pointer"] for one in document["problems"]] == ["", "/77/tweet"]
    assert document["self_check"]["passed"] is True
    assert audit_json(invented.without_client_list())["client_list"] is None


def test_times_are_utc_to_the_second() -> None:
    moved = datetime(2024, 3, 1, 23, 30, tzinfo=timezone(timedelta(hours=-6)))
    assert utc(moved) == "2024-03-02T05:30:00Z"
    assert utc(datetime(2024, 3, 1, 23, 30, 1, 999, tzinfo=UTC)) == "2024-03-01T23:30:01Z"
    assert utc(None) is None


def test_a_lone_surrogate_can_still_be_written() -> None:
    audit = _with_text("half a \ud83d face")
    document = audit_json(audit, with_text=True)
    text = document["exposures"][0]["items"][0]["text"]
    assert text == "half a \ufffd face"
    assert json.dumps(document, ensure_ascii=False).encode("utf-8")


def _with_text(text: str) -> Audit:
    audit = invented.many(1)
    (exposure,) = audit.exposures
    part = msgspec.structs.replace(
        exposure.evidence[0], item=item("twitter", Surface.POST, text), findings=()
    )
    changed = msgspec.structs.replace(exposure, evidence=(part,), severity=Severity.HIGH)
    return msgspec.structs.replace(audit, exposures=(changed,))


def test_no_reason_of_any_detector_repeats_what_an_item_says() -> None:
    samples = sample_exports()
    index = identifiers.index_of_plain_list(samples / "clients.csv")
    exports = [samples / name for name in PLATFORMS]
    document = audit_json(pipeline.audit(exports, index), with_text=True)
    valid(document)
    assert len(document["exposures"]) > 20
    for exposure in document["exposures"]:
        said = {run for one in exposure["items"] for run in _runs(one["text"]) if run}
        for finding in exposure["findings"]:
            assert not said & _runs(finding["reason"]), finding["reason"]
        assert not said & _runs(exposure["title"]), exposure["title"]


def _runs(text: str) -> set[str]:
    """Every four words in a row."""
    words = re.findall(r"\w+", text.casefold())
    return {" ".join(words[at : at + 4]) for at in range(len(words) - 3)}
