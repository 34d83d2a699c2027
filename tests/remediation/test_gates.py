"""The five questions that come before any deletion."""

from __future__ import annotations

from auditor.remediation import GATES


def test_there_are_five_in_order() -> None:
    assert [gate.number for gate in GATES] == [1, 2, 3, 4, 5]


def test_a_dispute_and_an_agency_account_stop_everything() -> None:
    assert [gate.number for gate in GATES if gate.stops_all] == [1, 3]


def test_messages_with_a_client_stop_by_themselves() -> None:
    assert set(GATES[1].codes) == {"T16", "T20"}


def test_a_reaction_puts_telling_before_deleting() -> None:
    assert [gate.number for gate in GATES if gate.tell_first] == [5]


def test_every_question_has_an_example_and_says_what_yes_changes() -> None:
    for gate in GATES:
        assert gate.question.endswith("?")
        assert gate.example
        assert gate.if_yes
        assert "violation" not in f"{gate.question}{gate.example}{gate.if_yes}"
