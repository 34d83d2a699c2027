"""An audit whose every word from outside tries to break out of the page."""

from __future__ import annotations

import msgspec

from auditor.models import Audit, Person, Problem, Role, Source
from tests.report import invented

HOSTILE = (
    "</script><script>alert(1)</script><img src=x onerror=alert(1)>{{ 7 * 7 }}{% raw %}"
    "\u202e\u2066gnp.exe\u2069 \ud800 \x00\x1b[31m &amp; <!-- ]]> " + "w" * 50_000
)


def hostile() -> Audit:
    audit = invented.with_entries()
    changed = []
    for exposure in audit.exposures:
        parts = []
        for part in exposure.evidence:
            person = Person(role=Role.TAGGED, name=HOSTILE, handle=HOSTILE[:90])
            of = msgspec.structs.replace(
                part.item,
                text=part.item.text + HOSTILE,
                source=Source(HOSTILE, HOSTILE, HOSTILE),
                permalink="javascript:alert(1)",
                group=HOSTILE,
                people=(*part.item.people, person),
            )
            parts.append(msgspec.structs.replace(part, item=of))
        changed.append(
            msgspec.structs.replace(
                exposure, evidence=tuple(parts), clients=(HOSTILE[:200],), title=HOSTILE[:200]
            )
        )
    tasks = tuple(
        msgspec.structs.replace(task, link="javascript:alert(1)", route=HOSTILE[:300])
        for task in audit.tasks
    )
    trouble = Problem(Source(HOSTILE[:300], HOSTILE[:300], HOSTILE[:300]), HOSTILE[:300])
    return msgspec.structs.replace(
        audit,
        exposures=tuple(changed),
        tasks=tasks,
        problems=(trouble,),
        archives=(HOSTILE[:300],),
    )
