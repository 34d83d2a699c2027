"""An audit as audit.json: for machines, for `auditor compare`, and for an agency that checks.

The object follows docs/audit.schema.json. It holds no words of any item unless they are asked
for; reasons, titles and problems are the program's own sentences.
"""

from __future__ import annotations

from datetime import UTC, datetime
from hashlib import blake2b
from typing import Any

from auditor.models import (
    Account,
    Audit,
    ClientListInfo,
    Count,
    Coverage,
    Exposure,
    Finding,
    Item,
    Problem,
    Source,
    Task,
)
from auditor.report.cleaning import without_surrogates as _text

SCHEMA = "auditor-audit-1"
"""Which shape the object has. The number rises when a reader of the old shape would go wrong."""

Object = dict[str, Any]


def audit_json(audit: Audit, *, with_text: bool = False) -> Object:
    """The audit as one JSON object; `with_text` adds what each found item says."""
    items = {found.id: [part.item for part in found.evidence] for found in audit.exposures}
    return {
        "schema": SCHEMA,
        "version": audit.version,
        "generated_at": utc(audit.generated_at),
        "archives": [_text(name) for name in audit.archives],
        "accounts": [_account(account) for account in audit.accounts],
        "coverage": [_coverage(file) for file in audit.coverage],
        "counts": [_count(count) for count in audit.counts],
        "problems": [_problem(problem) for problem in audit.problems],
        "exposures": [_exposure(exposure, with_text) for exposure in audit.exposures],
        "tasks": [_task(task, items[task.exposure_id]) for task in audit.tasks],
        "self_check": {
            "planted": audit.self_check.planted,
            "found": audit.self_check.found,
            "passed": audit.self_check.passed,
            "missed": list(audit.self_check.missed),
        },
        "client_list": _client_list(audit.client_list),
        "not_covered": list(audit.not_covered),
    }


def utc(moment: datetime | None) -> str | None:
    """A moment as ISO 8601 in UTC, to the second; None where the export holds no date."""
    if moment is None:
        return None
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return f"{aware.astimezone(UTC):%Y-%m-%dT%H:%M:%S}Z"


def _account(account: Account) -> Object:
    """An account as a digest, so that two audits can tell it is the same without naming it."""
    own = account.native_id or account.handle or account.name
    digest = blake2b(own.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
    return {"platform": account.platform, "account": digest if own else ""}


def _coverage(file: Coverage) -> Object:
    return {
        "archive": _text(file.archive),
        "file": _text(file.file),
        "status": file.status.value,
        "kind": file.kind,
        "reason": file.reason,
        "records": file.records,
        "items": file.items,
        "duplicates": file.duplicates,
        "problems": file.problems,
    }


def _count(count: Count) -> Object:
    return {
        "platform": count.platform,
        "surface": count.surface.value,
        "year": count.year or None,
        "items": count.items,
    }


def _problem(problem: Problem) -> Object:
    return {"source": _source(problem.source), "message": _text(problem.message)}


def _source(source: Source) -> Object:
    return {
        "archive": _text(source.archive),
        "file": _text(source.file),
        "pointer": _text(source.pointer),
    }


def _exposure(exposure: Exposure, with_text: bool) -> Object:
    return {
        "id": exposure.id,
        "kind": exposure.kind,
        "title": exposure.title,
        "severity": exposure.severity.word,
        "score": exposure.score,
        "confidence": exposure.confidence.value,
        "factors": [
            {
                "name": factor.name,
                "value": factor.value,
                "why": factor.why,
                "term": factor.term.value,
            }
            for factor in exposure.factors
        ],
        "who": exposure.who,
        "reach": exposure.reach.value,
        "people": list(exposure.people) if exposure.people else None,
        "lowers": exposure.lowers,
        "clients": [_text(client) for client in exposure.clients],
        "codes": list(exposure.codes),
        "rules": list(exposure.rules),
        "items": [_item(part.item, with_text) for part in exposure.evidence],
        "findings": [
            _finding(number, finding)
            for number, part in enumerate(exposure.evidence)
            for finding in part.findings
        ],
    }


def _item(item: Item, with_text: bool) -> Object:
    told = {
        "platform": item.platform,
        "surface": item.surface.value,
        "native_id": _text(item.native_id),
        "posted_at": utc(item.posted_at),
        "precision": item.precision.value,
        "author": item.author.value,
        "audience": item.audience.value,
        "permalink": _text(item.permalink),
        "source": _source(item.source),
    }
    return told | {"text": _text(item.text)} if with_text else told


def _finding(item: int, finding: Finding) -> Object:
    return {
        "detector": finding.detector,
        "code": finding.code,
        "item": item,
        "field": finding.field,
        "start": finding.start,
        "end": finding.end,
        "element": finding.element.value,
        "label": finding.label,
        "reason": _text(finding.reason),
        "confidence": finding.confidence.value,
        "client": None if finding.client is None else _text(finding.client),
    }


def _task(task: Task, items: list[Item]) -> Object:
    return {
        "id": task.id,
        "exposure": task.exposure_id,
        "action": task.action.value,
        "title": task.title,
        "steps": list(task.steps),
        "platform": task.platform,
        "severity": task.severity.word,
        "link": _text(task.link),
        "route": _text(task.route),
        "batch": task.batch,
        "gates": list(task.gates),
        "tell_first": task.tell_first,
        "minutes": task.minutes,
        "checked": task.checked,
        "copies": task.copies,
    }


def _client_list(info: ClientListInfo | None) -> Object | None:
    if info is None:
        return None
    return {
        "clients": info.clients,
        "made_on": info.made_on,
        "fingerprint": info.fingerprint,
        "expires_on": info.expires_on or None,
    }
