"""A thread keeps its name, so that its messages keep their references."""

from __future__ import annotations

import pytest

from auditor.platforms.meta.talk import thread_of


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("messages/inbox/jobo_123456789/message_1.json", "123456789"),
        ("messages/inbox/renamed_123456789/message_2.html", "123456789"),
        ("messages/inbox/10159054244729152/message_1.json", "10159054244729152"),
        ("messages/inbox/jobo_1/message_1.json", "jobo_1"),
        ("groups/your_group_messages/987.json", "987"),
        ("Jo Bo_4.json", "Jo Bo_4"),
        ("#2/Jo Bo_4.json", "Jo Bo_4"),
        ("messages/Jo Bo_4.json", "Jo Bo_4"),
    ],
)
def test_a_thread_has_the_same_name_in_every_export(path: str, name: str) -> None:
    assert thread_of(path) == name
