"""The passphrase: from a private file or a hidden prompt, never from the command line."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click
import pytest

from auditor.cli import passphrase
from auditor.errors import ClientListError
from tests.cli.conftest import WORDS, Hashed
from tests.command import private, run

POSIX = os.name == "posix"


def test_the_first_line_of_a_private_file(tmp_path: Path) -> None:
    for text in (f"{WORDS}\n", f"\ufeff{WORDS}\r\nnot this\r\n", f"  {WORDS}  "):
        assert passphrase.existing(private(tmp_path / "secret", text)) == WORDS


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o644, 0o660, 0o666, 0o611])
def test_a_file_that_others_can_open_is_refused(tmp_path: Path, mode: int) -> None:
    secret = private(tmp_path / "secret", WORDS)
    secret.chmod(mode)
    if not POSIX:
        # Windows keeps no such modes; the user's folder is private there.
        assert passphrase.existing(secret) == WORDS
        return
    with pytest.raises(ClientListError) as caught:
        passphrase.existing(secret)
    assert caught.value.hint == f"Make it private first: chmod 600 {secret}"
    assert WORDS not in str(caught.value)


@pytest.mark.parametrize("text", ["", "\n", "   \nwords further down"])
def test_a_file_without_a_passphrase(tmp_path: Path, text: str) -> None:
    with pytest.raises(ClientListError, match="holds no passphrase"):
        passphrase.existing(private(tmp_path / "secret", text))


def test_a_file_that_is_no_text(tmp_path: Path) -> None:
    secret = private(tmp_path / "secret", "")
    secret.write_bytes(b"\xff\xfe\x00\x81")
    with pytest.raises(ClientListError, match="cannot be read"):
        passphrase.existing(secret)


def test_a_short_one_is_refused_for_a_new_list(tmp_path: Path) -> None:
    secret = private(tmp_path / "secret", "eleven char")
    with pytest.raises(ClientListError) as caught:
        passphrase.new(secret)
    assert "eleven char" not in caught.value.message
    assert str(passphrase.SHORTEST) in caught.value.message


def test_a_prompt_hides_what_is_typed_and_stays_off_standard_output(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[tuple[str, dict[str, object]]] = []

    def prompt(text: str, **options: object) -> str:
        asked.append((text, options))
        return WORDS

    monkeypatch.setattr(click, "prompt", prompt)
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    assert passphrase.existing(None) == WORDS
    assert passphrase.new(None) == WORDS
    assert [options["confirmation_prompt"] for _, options in asked] == [False, True]
    assert all(options["hide_input"] and options["err"] for _, options in asked)


def test_without_a_terminal_it_is_not_asked_for(export: Path, hashed: Hashed) -> None:
    outcome = run("scan", export, "--clients", hashed.path)
    assert outcome.code == 2
    assert "pass --passphrase-file" in outcome.stderr


@pytest.mark.parametrize("command", ["scan", "check"])
def test_no_command_takes_it_as_an_option(command: str, tmp_path: Path) -> None:
    outcome = run(command, tmp_path, "--passphrase", WORDS)
    assert outcome.code == 2
    assert "No such option" in outcome.stderr
    assert WORDS not in outcome.stderr
