"""Whatever an archive has suffered: an audit or a plain error, and every file accounted for.

`make fuzz` runs other damage each time, and many more rounds: AUDITOR_FUZZ_ROUNDS says how many.
"""

from __future__ import annotations

import os
import random
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from auditor import pipeline, report
from auditor.archive import open_tree
from auditor.errors import AuditorError
from auditor.remediation import GATES
from tests.fuzz.mutation import damaged_archive

ROUNDS = int(os.environ.get("AUDITOR_FUZZ_ROUNDS", "0"))
SAMPLES = Path(__file__).parents[2] / "sample_exports"
PLATFORMS = sorted(path.name for path in SAMPLES.iterdir() if path.is_dir())


def sample(platform: str) -> dict[str, bytes]:
    folder = SAMPLES / platform
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


WHOLE = {platform: sample(platform) for platform in PLATFORMS}


@pytest.mark.parametrize("platform", PLATFORMS)
@settings(
    max_examples=ROUNDS or 20,
    derandomize=not ROUNDS,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(chance=st.randoms(use_true_random=True))
def test_a_damaged_archive_is_audited_or_refused(platform: str, chance: random.Random) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "export.zip"
        path.write_bytes(damaged_archive(WHOLE[platform], chance))
        try:
            audit = pipeline.audit([path], None)
        except AuditorError as error:
            assert error.hint, error.message
            return
        assert {file.file for file in audit.coverage} == set(open_tree(path).paths())
        assert "\x1b" not in report.render(audit, gates=GATES)
