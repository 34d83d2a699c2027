"""An audit as one HTML file that needs nothing but itself."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b

from auditor.models import Audit, Gate
from auditor.report import templates, words
from auditor.report.charts import grid_chart, rings_chart, years_chart
from auditor.report.entries import Entry, entry_of
from auditor.report.facets import facets_of
from auditor.report.headline import headline_of
from auditor.report.order import beginning_of, people_of
from auditor.report.pictures import MOST_PICTURES, SHOWN_AT_ONCE, pictures_of
from auditor.report.reading import reading_of

MOST_ENTRIES = 5_000
"""Exposures that the page shows; beyond, it says so and names the files that hold all of them."""


def render(audit: Audit, *, gates: Sequence[Gate], afterwards: Sequence[str] = ()) -> str:
    """The report as HTML.

    `gates` are the questions that come before any deletion, `afterwards` the sentences on what is
    left to do, and what deleting does not do, when the checklist is done.
    """
    shown = audit.exposures[:MOST_ENTRIES]
    groups, marks = facets_of(shown)
    tasks = {task.exposure_id: task for task in audit.tasks}
    entries = [
        entry_of(number, exposure, tasks.get(exposure.id), facets)
        for number, (exposure, facets) in enumerate(zip(shown, marks, strict=True), 1)
    ]
    return (
        templates.environment()
        .get_template("report.html.j2")
        .render(
            policy=templates.policy(),
            style=templates.style(),
            script=templates.script(),
            report_id=report_id(audit),
            day=words.day(audit.generated_at),
            version=audit.version,
            headline=headline_of(audit),
            gates=gates,
            afterwards=afterwards,
            stopping=[gate.number for gate in gates if gate.stops_all or gate.codes],
            held=_held(entries, audit, gates),
            entries=entries,
            hidden=len(audit.exposures) - len(shown),
            groups=groups,
            beginning=beginning_of(entries, audit.tasks),
            years=years_chart(audit),
            rings=rings_chart(audit.exposures),
            grid=grid_chart(audit),
            people=people_of(entries, shown),
            pictures=pictures_of(audit.media),
            pictures_at_once=SHOWN_AT_ONCE,
            more_pictures=max(len(audit.media) - MOST_PICTURES, 0),
            reading=reading_of(audit),
            not_covered=audit.not_covered,
            self_check=audit.self_check,
            client_list=audit.client_list,
            words=words,
        )
    )


def report_id(audit: Audit) -> str:
    """Under what a browser keeps the ticks: the same as long as the same things are found."""
    ids = "\x1f".join(exposure.id for exposure in audit.exposures)
    return blake2b(ids.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


def _held(entries: Sequence[Entry], audit: Audit, gates: Sequence[Gate]) -> dict[int, list[int]]:
    """For each question that holds back only some entries, the numbers of those."""
    codes = {exposure.id: set(exposure.codes) for exposure in audit.exposures}
    return {
        gate.number: [entry.number for entry in entries if set(gate.codes) & codes[entry.id]]
        for gate in gates
        if gate.codes
    }
