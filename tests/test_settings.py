"""auditor.toml."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditor import settings
from auditor.errors import SettingsError


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "auditor.toml"
    path.write_text(text, "utf-8")
    return path


def test_no_file_means_no_settings(tmp_path: Path) -> None:
    assert settings.load(tmp_path / "auditor.toml") == {}


def test_known_settings_are_given_by_command(tmp_path: Path) -> None:
    path = written(tmp_path, '[scan]\nfail_on = "high"\nstrict = true\n')
    assert settings.load(path) == {"scan": {"fail_on": "high", "strict": True}}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("[scan]\nstritc = true\n", "scan.stritc"),
        ("[scna]\nstrict = true\n", "[scna]"),
        ('[scan]\nstrict = "yes"\n', "scan.strict"),
        ("[scan]\npassphrase = 'secret'\n", "scan.passphrase"),
        ("not toml", "auditor.toml"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, text: str, named: str) -> None:
    with pytest.raises(SettingsError) as caught:
        settings.load(written(tmp_path, text))
    assert named in caught.value.message
    assert "secret" not in caught.value.message + caught.value.hint
