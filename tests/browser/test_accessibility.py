"""Nobody is shut out: axe in every state and medium, narrow screens, no script, paper."""

from __future__ import annotations

from importlib.resources import files
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import Open

pytestmark = pytest.mark.browser

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
MEDIA: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "forced colours": {"forced_colors": "active"},
    "print": {},
}


def lay_out(page: Page) -> None:
    """Lay out every entry: what a browser skips below the fold, axe would not judge."""
    page.evaluate(
        "for (const one of document.querySelectorAll('.entry'))"
        " one.style.contentVisibility = 'visible'"
    )


def violations(page: Page, inside: str = "html") -> list[str]:
    """What axe finds wrong, as "rule: element"."""
    lay_out(page)
    page.evaluate(AXE)
    run = "([inside, rules]) => axe.run(inside, {runOnly: rules})"
    result = page.evaluate(run, [inside, RULES])
    return [
        f"{found['id']}: {node['html'][:160]}"
        for found in result["violations"]
        for node in found["nodes"]
    ]


def open_all(page: Page) -> None:
    """Every fold open and every word showing."""
    page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true")
    page.evaluate("for (const box of document.querySelectorAll('.reveal')) box.click()")


@pytest.mark.parametrize("medium", MEDIA)
@pytest.mark.parametrize("state", ["findings", "empty", "problems"])
def test_axe_finds_nothing(opened: Open, state: str, medium: str) -> None:
    page = opened(state, **MEDIA[medium])
    if medium == "print":
        page.emulate_media(media="print")
    assert violations(page) == []


@pytest.mark.parametrize(("scheme", "answer"), [("light", "1"), ("dark", "3")])
def test_axe_finds_nothing_while_it_is_used(opened: Open, scheme: str, answer: str) -> None:
    page = opened("findings", size=(390, 844), color_scheme=scheme)
    open_all(page)
    for question in range(1, 6):
        page.locator(f"input[name=g{question}][value='{answer}']").check()
    page.locator(".decision input[value='3']").first.check()
    assert violations(page) == []


def test_axe_finds_nothing_in_dialogs(opened: Open) -> None:
    page = opened("findings", size=(390, 844))
    page.locator("#drawer-open").click()
    page.locator("#drawer .menu summary").first.click()
    assert violations(page, "#drawer") == []
    page.keyboard.press("Escape")
    page.set_viewport_size({"width": 1280, "height": 900})
    page.locator("#help-open").click()
    assert violations(page, "#help") == []


def test_axe_would_find_something(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content("<p style='color:#bbb;background:#ccc'>pale</p><img src='data:,'>")
    rules = {found.partition(":")[0] for found in violations(page)}
    page.close()
    assert {"color-contrast", "image-alt"} <= rules


@pytest.mark.parametrize("state", ["findings", "empty", "problems", "no list", "hostile"])
def test_nothing_sticks_out_sideways(opened: Open, state: str) -> None:
    page = opened(state, size=(320, 800))
    lay_out(page)
    wide = {}
    for part in ("closed", "open"):
        if part == "open":
            open_all(page)
            page.evaluate("for (const one of document.querySelectorAll('.menu')) one.open = false")
        for width in (320, 390, 768, 1280):
            page.set_viewport_size({"width": width, "height": 800})
            wide[part, width] = page.evaluate("document.documentElement.scrollWidth")
    assert {key: found for key, found in wide.items() if found > key[1]} == {}


def test_without_script_everything_can_be_read(opened: Open) -> None:
    page = opened("findings", java_script_enabled=False)
    entries = page.locator(".entry")
    assert entries.count() == 14
    assert all(entries.nth(at).is_visible() for at in range(14))
    assert page.get_by_text("Only if you answered No to questions 1 to 3.").first.is_visible()
    assert page.locator(".gate .then").first.is_visible()
    assert not page.locator("#filters").is_visible()
    first = entries.first
    assert not first.locator(".w").first.is_visible()
    first.locator(".reveal").check()
    assert first.locator(".w").first.is_visible()
    assert not first.locator(".t").first.is_visible()
    assert first.locator(".steps").is_visible()
    entries.nth(13).locator("summary").first.click()
    assert entries.nth(13).locator(".steps").is_visible()


def test_the_first_tab_stop_skips_to_the_report(opened: Open) -> None:
    page = opened()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the report"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_paper_covers_words_that_show_on_the_screen(opened: Open) -> None:
    page = opened()
    page.locator(".reveal").first.check()
    assert page.locator(".w").first.is_visible()
    page.emulate_media(media="print")
    assert not page.locator(".w").first.is_visible()
    assert page.locator(".t").first.is_visible()
    assert page.locator(".sheet").is_visible()
    assert not page.locator("#filters").is_visible()


def test_it_prints(opened: Open) -> None:
    page = opened()
    page.locator("input[name=g1][value='2']").check()
    document = page.pdf(prefer_css_page_size=True)
    assert document.startswith(b"%PDF")
    assert document.count(b"/Type /Page\n") + document.count(b"/Type /Page ") >= 3
    assert page.locator("[data-answer='1'] [data-box='2']").text_content() == "☒"
    assert page.locator("[data-answer='2'] [data-box='2']").text_content() == "☐"
