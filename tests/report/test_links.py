"""Only https on the platforms' own hosts may become a link."""

from __future__ import annotations

import pytest

from auditor.report.links import host, safe


@pytest.mark.parametrize(
    "address",
    [
        "https://x.com/rowan/status/1",
        "https://www.facebook.com/rowan/posts/2?id=3",
        "https://m.facebook.com/story.php",
        "https://www.instagram.com/p/abc/",
    ],
)
def test_addresses_of_the_platforms_are_links(address: str) -> None:
    assert safe(address) == address


@pytest.mark.parametrize(
    "address",
    [
        "",
        "javascript:alert(1)",
        "JaVaScRiPt://x.com/%0aalert(1)",
        "data:text/html,<b>",
        "http://x.com/rowan",
        "//x.com/rowan",
        "https://evil.example.com/x.com",
        "https://x.com.example.net/",
        "https://notx.com/",
        "https://x.com@example.net/",
        "https://user:pw@x.com/",
        "https://x.com:8443/",
        "https://x.com\\@example.net/",
        "https://x.com/\n<script>",
        "https://x.com/ a",
        'https://x.com/"onmouseover="',
        "https://[::1",
        "https://х.com/",  # a Cyrillic letter
        "https://x.com/\u202egnp",
    ],
)
def test_everything_else_is_text(address: str) -> None:
    assert safe(address) == ""


def test_a_host_is_named_as_people_write_it() -> None:
    assert host("https://www.instagram.com/p/abc/") == "instagram.com"
