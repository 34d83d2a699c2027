"""The built wheel works outside the checkout: templates and invented archives are inside."""

from __future__ import annotations

import configparser
import json
import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
DATA = (".html", ".j2", ".css", ".js", ".toml", ".txt", ".csv")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel as `python -m build` makes it."""
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run(  # noqa: S603 - our own build
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "-o", str(folder), str(ROOT)],
        check=True,
        capture_output=True,
    )
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel unpacked, as an installer would."""
    folder = tmp_path_factory.mktemp("installed")
    zipfile.ZipFile(wheel).extractall(folder)
    return folder


def program(installed: Path, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Python with the unpacked wheel and its libraries, and without the checkout."""
    libraries = sysconfig.get_paths()["purelib"]
    environment = {**os.environ, "PYTHONPATH": f"{installed}{os.pathsep}{libraries}"}
    # -S keeps the editable install of the checkout out of the way.
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-S", *arguments],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def of_the_checkout(folder: str, inside: str) -> set[str]:
    """Names in the wheel of every file of a folder of the checkout."""
    return {
        inside + path.relative_to(ROOT / folder).as_posix()
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_the_wheel_holds_what_a_run_needs(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    assert of_the_checkout("templates", "auditor/templates/") <= names
    assert of_the_checkout("sample_exports", "auditor/sample_exports/") <= names
    data = {name for name in of_the_checkout("auditor", "auditor/") if name.endswith(DATA)}
    assert data <= names
    assert "auditor/py.typed" in names


def test_the_wheel_holds_nothing_else(wheel: Path) -> None:
    tops = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"auditor"}


def test_the_command_is_called_auditor(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    (name,) = (name for name in archive.namelist() if name.endswith("entry_points.txt"))
    points = configparser.ConfigParser()
    points.read_string(archive.read(name).decode())
    assert dict(points["console_scripts"]) == {"auditor": "auditor.cli:main"}


def test_the_demo_runs_from_the_wheel_in_another_folder(installed: Path, tmp_path: Path) -> None:
    where = program(installed, "-c", "import auditor; print(auditor.__file__)", cwd=tmp_path)
    assert Path(where.stdout.strip()).is_relative_to(installed)
    run = program(installed, "-m", "auditor", "demo", "-o", "out", cwd=tmp_path)
    assert run.returncode == 0, run.stderr
    assert run.stdout == ""
    assert "</html>" in (tmp_path / "out" / "report.html").read_text("utf-8")
    audit = json.loads((tmp_path / "out" / "audit.json").read_text("utf-8"))
    assert {count["platform"] for count in audit["counts"]} == {"twitter", "facebook", "instagram"}
    assert len(audit["exposures"]) >= 25
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out"]
