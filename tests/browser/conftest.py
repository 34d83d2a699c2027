"""A real Chromium, offline, and the invented reports as files on disk."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from auditor import report
from auditor.models import Audit
from auditor.remediation import GATES, afterwards
from tests.report import invented
from tests.report.hostile import hostile

STATES: dict[str, Callable[[], Audit]] = {
    "findings": invented.with_entries,
    "empty": invented.nothing_found,
    "problems": invented.with_gaps,
    "no list": invented.without_client_list,
    "hostile": hostile,
}

Open = Callable[..., Page]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "chrome"))), None)
    assert found, "these tests need Chromium (Debian: apt install chromium)"
    with sync_playwright() as engine:
        opened = engine.chromium.launch(
            executable_path=found, headless=True, args=["--disable-dev-shm-usage"]
        )
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def reports(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("reports")
    paths = {}
    for name, make in STATES.items():
        paths[name] = folder / f"{name.replace(' ', '-')}.html"
        paths[name].write_text(
            report.render(make(), gates=GATES, afterwards=afterwards()), "utf-8", newline="\n"
        )
    return paths


@pytest.fixture
def opened(browser: Browser, reports: dict[str, Path]) -> Iterator[Open]:
    """Opens a report by state; at the end nothing may have gone wrong or been asked for."""
    contexts = []
    trouble: list[str] = []
    asked: set[str] = set()

    def opening(state: str = "findings", fragment: str = "", **options: Any) -> Page:
        width, height = options.pop("size", (1280, 900))
        context = browser.new_context(
            offline=True, viewport={"width": width, "height": height}, **options
        )
        contexts.append(context)
        context.set_default_timeout(8_000)
        page = context.new_page()
        page.on("console", lambda message: trouble.append(message.text))
        page.on("pageerror", lambda error: trouble.append(str(error)))
        page.on("dialog", lambda dialog: trouble.append(f"dialog: {dialog.message}"))
        page.on("request", lambda request: asked.add(request.url.split("#")[0]))
        page.goto(reports[state].as_uri() + fragment)
        return page

    yield opening
    for context in contexts:
        context.close()
    assert trouble == []
    assert {url for url in asked if not url.startswith("blob:")} <= {
        path.as_uri() for path in reports.values()
    }
