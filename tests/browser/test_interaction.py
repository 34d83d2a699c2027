"""What a user does with mouse and keys: covering, filtering, answering, deciding, keeping."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from auditor import report
from auditor.remediation import GATES
from tests.browser.conftest import Open
from tests.report import invented

pytestmark = pytest.mark.browser

ASKED = "Answer questions 1 to 3 first."


def answer(page: Page, **answers: str) -> None:
    values = {"no": "1", "yes": "2", "unsure": "3"}
    for question, said in answers.items():
        page.locator(f"input[name={question}][value='{values[said]}']").check()


def stored(page: Page) -> str:
    return str(page.evaluate("JSON.stringify(localStorage)"))


def shown(page: Page) -> list[str]:
    return page.locator(".entry:not([hidden]) h3").all_text_contents()


def test_words_show_by_mouse_and_are_covered_again(opened: Open) -> None:
    page = opened()
    first = page.locator(".entry").first
    first.scroll_into_view_if_needed()
    word = first.locator(".w").first
    expect(word).to_be_hidden()
    place = first.locator(".toggle").bounding_box()
    assert place
    page.mouse.click(place["x"] + place["width"] / 2, place["y"] + place["height"] / 2)
    expect(word).to_be_visible()
    expect(word).to_have_text("Marisol Quintanar")
    expect(page.locator("#covered")).to_have_text("Words are showing")
    page.get_by_role("button", name="Words are showing on 1 item. Cover them").click()
    expect(word).to_be_hidden()
    expect(page.locator("#covered")).to_have_text("Words are covered")
    expect(page.locator("#pill")).to_be_hidden()


def test_words_show_by_key_and_escape_covers_them(opened: Open) -> None:
    page = opened()
    box = page.get_by_role("checkbox", name=re.compile("Show words of number 1$"))
    box.focus()
    page.keyboard.press("Space")
    expect(page.locator(".w").first).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(".w").first).to_be_hidden()
    box.check()
    page.keyboard.press("h")
    expect(box).not_to_be_checked()


def test_filters_work_by_mouse_and_live_in_the_address(opened: Open) -> None:
    page = opened()
    expect(page.locator("#shown")).to_have_text("14 of 14 shown")
    page.get_by_text("Severity", exact=True).first.click()
    page.get_by_role("checkbox", name="Critical").check()
    expect(page.locator("#shown")).to_have_text("3 of 14 shown")
    page.get_by_text("Platform", exact=True).first.click()
    page.get_by_role("checkbox", name="Twitter/X").check()
    expect(page.locator("#shown")).to_have_text("2 of 14 shown")
    fragment = page.evaluate("location.hash")
    assert re.fullmatch(r"#show=[spyck]\d+(\.[spyck]\d+)*", fragment)
    page.reload()
    expect(page.locator("#shown")).to_have_text("2 of 14 shown")
    page.get_by_role("button", name="Clear").click()
    expect(page.locator("#shown")).to_have_text("14 of 14 shown")
    assert page.evaluate("location.hash") == ""


def test_filters_work_by_key(opened: Open) -> None:
    page = opened()
    summary = page.locator(".menu summary").filter(has_text="Kind")
    summary.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.locator("#shown")).not_to_have_text("14 of 14 shown")
    page.keyboard.press("Escape")
    expect(page.locator(".menu[open]")).to_have_count(0)
    assert page.evaluate("document.activeElement.textContent") == "Kind"


def test_search_reads_covered_words_too_and_keeps_them_from_the_address(opened: Open) -> None:
    page = opened()
    page.keyboard.press("/")
    page.keyboard.type("quintanar")
    expect(page.locator("#shown")).to_have_text("1 of 14 shown")
    assert shown(page) == ["A full name beside something very private"]
    assert "quintanar" not in page.url.lower() + stored(page).lower()
    page.keyboard.type("zzz")
    expect(page.locator("#none")).to_be_visible()
    expect(page.locator("#none")).to_have_text(
        "Nothing fits these filters. Untick one to see more."
    )


def test_steps_wait_for_the_questions(opened: Open) -> None:
    page = opened()
    entry = page.locator(".entry").first
    expect(entry.locator(".note")).to_contain_text(ASKED)
    expect(entry.locator(".steps")).to_be_hidden()
    answer(page, g1="no", g2="no", g3="no")
    expect(entry.locator(".note")).to_be_hidden()
    expect(entry.locator(".steps")).to_be_visible()
    assert "2 of 5 questions left" in (page.locator(".rail").text_content() or "")


def test_a_case_under_way_puts_the_steps_away_everywhere(opened: Open) -> None:
    page = opened()
    answer(page, g1="unsure", g2="no", g3="no")
    expect(page.locator(".gate .then").first).to_be_visible()
    asking = page.locator(".entry[data-asks]")
    for at in range(asking.count()):
        expect(asking.nth(at)).to_have_attribute("data-advice", "ask")
    note = page.locator(".entry .note").first
    expect(note).to_contain_text("Delete nothing yet. Ask first.")
    expect(note).to_contain_text("You answered “not sure” to question 1.")
    preserved = page.locator(".entry:not([data-asks])")
    expect(preserved.locator(".steps")).to_be_visible()


def test_a_message_with_a_client_holds_back_only_its_own_entries(opened: Open) -> None:
    page = opened()
    answer(page, g1="no", g2="yes", g3="no")
    held = page.locator(".entry[data-advice=ask]")
    expect(held).to_have_count(1)
    expect(held.locator(".note")).to_contain_text("Keep this one. Ask first.")


def test_a_reaction_puts_telling_before_deleting(opened: Open) -> None:
    page = opened()
    answer(page, g1="no", g2="no", g3="no", g5="yes")
    plain = page.locator(".entry").filter(has_text="A client’s age").filter(has_text="12 and 900")
    plain.locator("summary").first.click()
    expect(plain.locator(".what")).to_have_text("Tell, then delete it")
    expect(plain.locator(".steps li").first).to_contain_text("Tell your supervisor")
    answer(page, g5="no")
    expect(plain.locator(".what")).to_have_text("Delete it")


def test_decisions_are_remembered_as_digits_alone(opened: Open) -> None:
    page = opened()
    entry = page.locator(".entry").first
    entry.get_by_label("Keep, because…").check()
    entry.get_by_label("Because", exact=True).fill("she asked me to")
    page.locator(".entry").nth(1).get_by_label("Done").check()
    expect(entry.locator(".state")).to_have_text("Kept, for a reason")
    expect(page.locator(".rail [data-decided]")).to_have_text("2")
    (ticks,) = json.loads(json.loads(stored(page))["auditor"]).values()
    assert re.fullmatch(r"[\d.]+", ticks)
    page.reload()
    expect(page.locator(".entry .state").first).to_have_text("Kept, for a reason")
    expect(page.locator(".entry .state").nth(1)).to_have_text("✓ Done")
    assert page.get_by_label("Because", exact=True).first.input_value() == ""
    page.locator(".entry").first.get_by_role("button", name="Undo").click()
    expect(page.locator(".entry .state").first).to_have_text("")


def test_progress_is_saved_loaded_and_forgotten(opened: Open, tmp_path: Path) -> None:
    page = opened()
    answer(page, g1="no")
    page.locator(".entry").first.get_by_label("Done").check()
    with page.expect_download() as download:
        page.get_by_role("button", name="Save progress").click()
    saved = tmp_path / "progress.json"
    download.value.save_as(saved)
    assert set(json.loads(saved.read_text())) == {"report", "ticks"}
    page.get_by_role("button", name="Forget progress").click()
    expect(page.locator(".entry .state").first).to_have_text("")
    assert stored(page) == "{}"
    page.locator("#load").set_input_files(saved)
    expect(page.locator("#progress-said")).to_have_text("Loaded.")
    expect(page.locator(".entry .state").first).to_have_text("✓ Done")
    expect(page.locator("input[name=g1][value='1']")).to_be_checked()
    saved.write_text('{"report": "another", "ticks": "11111.1.1"}')
    page.locator("#load").set_input_files(saved)
    expect(page.locator("#progress-said")).to_contain_text("does not belong to this report")


def test_keys_walk_the_entries_and_can_be_turned_off(opened: Open) -> None:
    page = opened()
    page.keyboard.press("j")
    page.keyboard.press("j")
    focused = "document.activeElement.closest('.entry').id"
    ids = [one.get_attribute("id") for one in page.locator(".entry").all()]
    assert page.evaluate(focused) == ids[1]
    page.keyboard.press("k")
    assert page.evaluate(focused) == ids[0]
    page.keyboard.press("x")
    expect(page.locator(".entry .state").first).to_have_text("✓ Done")
    page.keyboard.press("x")
    expect(page.locator(".entry .state").first).to_have_text("")
    page.keyboard.press("?")
    expect(page.locator("#help")).to_be_visible()
    page.get_by_label("Use these keys").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.closest('.entry')?.id") != ids[1]
    page.reload()
    page.get_by_role("button", name="? Keys and help").click()
    expect(page.get_by_label("Use these keys")).not_to_be_checked()


def test_a_link_to_an_entry_opens_it_even_when_it_is_filtered_away(opened: Open) -> None:
    page = opened()
    last = page.locator(".entry").last
    expect(last.locator(".body")).to_be_hidden()
    page.goto(f"{page.url}#{last.get_attribute('id')}")
    expect(last.locator(".body")).to_be_visible()
    page.locator(".menu summary").filter(has_text="Severity").click()
    page.get_by_role("checkbox", name="Critical").check()
    expect(last).to_be_hidden()
    page.evaluate("id => { location.hash = id }", last.get_attribute("id"))
    expect(last).to_be_visible()


def test_the_phone_has_its_filters_in_a_drawer(opened: Open) -> None:
    page = opened(size=(390, 844))
    expect(page.locator("#filters")).to_be_hidden()
    page.get_by_role("button", name="Filter, 14 shown").click()
    page.locator("#drawer .menu summary").filter(has_text="Severity").click()
    page.locator("#drawer").get_by_role("checkbox", name="Low").check()
    page.get_by_role("button", name="Show these").click()
    expect(page.locator("#drawer")).to_be_hidden()
    expect(page.get_by_role("button", name="Filter, 2 shown")).to_be_visible()


def test_hostile_words_do_nothing(opened: Open) -> None:
    page = opened("hostile")
    page.locator(".reveal").first.check()
    assert page.locator("img, iframe, object, embed").count() == 0
    assert page.locator("script").count() == 1
    assert page.evaluate("[...document.links].every(a => a.protocol === 'file:')")
    assert "alert(1)" in (page.locator("blockquote").first.text_content() or "")


def test_the_policy_stops_what_is_put_in_by_force(
    browser: Browser, reports: dict[str, Path]
) -> None:
    page = browser.new_page()
    page.goto(reports["empty"].as_uri())
    seen = page.evaluate(
        """() => new Promise(done => {
          const seen = [];
          addEventListener("securitypolicyviolation", e => seen.push(e.effectiveDirective));
          const script = document.createElement("script");
          script.textContent = "document.title = 'changed'";
          document.body.append(script);
          document.body.insertAdjacentHTML("beforeend", "<p style='color:red'>x</p>");
          setTimeout(() => done(seen), 200);
        })"""
    )
    assert {"script-src-elem", "style-src-attr"} <= set(seen)
    assert page.title() == "auditor report of 20 November 2026"
    page.close()


def test_two_thousand_entries_stay_quick(browser: Browser, tmp_path: Path) -> None:
    path = tmp_path / "many.html"
    path.write_text(report.render(invented.many(2_000), gates=GATES), "utf-8", newline="\n")
    page = browser.new_page()
    page.goto(path.as_uri())
    expect(page.locator("#shown")).to_have_text("2,000 of 2,000 shown")
    milliseconds = page.evaluate(
        """() => {
          const start = performance.now();
          document.querySelector(".menu input[value=s0]").click();
          document.body.offsetHeight;
          return performance.now() - start;
        }"""
    )
    expect(page.locator("#shown")).to_have_text("500 of 2,000 shown")
    assert milliseconds < 2_000
    bars = page.locator("#shape .stretch")
    assert bars.count() >= 20
    expect(bars.first).to_be_visible()
    page.close()
