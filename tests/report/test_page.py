"""The page as HTML: self-contained, escaped, and true without a browser's help."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path
from urllib.parse import urlsplit

import msgspec
import pytest
from bs4 import BeautifulSoup, Tag

from auditor import report
from auditor.errors import AuditorError
from auditor.models import Audit, Gate, Surface
from auditor.remediation import GATES, afterwards
from auditor.report import cleaning, page, templates
from tests.report import invented
from tests.report.entries import FAMILY_NAME
from tests.report.factories import item, when
from tests.report.hostile import hostile
from tests.report.rows import PARTNER, PRIVATE_WORDS


def rendered(audit: Audit) -> BeautifulSoup:
    return BeautifulSoup(report.render(audit, gates=GATES, afterwards=afterwards()), "lxml")


@pytest.fixture(scope="module")
def full() -> BeautifulSoup:
    return rendered(invented.with_entries())


def the(part: Tag, selector: str) -> Tag:
    (only,) = part.select(selector)
    return only


def words_of(part: Tag) -> str:
    return re.sub(r"\s+", " ", part.get_text(" ", strip=True))


def test_the_page_is_one_file_that_loads_nothing(full: BeautifulSoup) -> None:
    for name in ("src", "srcset", "action", "formaction", "data", "poster", "background"):
        assert not full.select(f"[{name}]")
    assert not full.find_all(["link", "iframe", "object", "embed", "base", "img"])
    targets = {str(link["href"]) for link in full.select("[href]")}
    remote = {target for target in targets if not target.startswith("#")}
    assert {urlsplit(target).hostname for target in remote} == {"x.com"}
    for link in full.find_all("a", href=re.compile("^https")):
        assert link["rel"] == ["noopener", "noreferrer"]


def test_the_policy_names_the_hashes_of_the_one_script_and_style(full: BeautifulSoup) -> None:
    policy = str(the(full, "meta[http-equiv=Content-Security-Policy]")["content"])
    for name in ("script", "style"):
        digest = b64encode(sha256(the(full, name).text.encode()).digest()).decode()
        assert f"{name}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy


def test_nothing_is_styled_or_scripted_inline(full: BeautifulSoup) -> None:
    for element in full.find_all(True):
        assert not [name for name in element.attrs if name == "style" or name.startswith("on")]


def test_what_people_wrote_cannot_become_markup() -> None:
    calm, attacked = rendered(invented.with_entries()), rendered(hostile())
    tags = {element.name for element in attacked.find_all(True)}
    assert tags <= {element.name for element in calm.find_all(True)}
    assert len(attacked.find_all("script")) == 1
    assert not attacked.find_all("a", href=re.compile("^(?!#)"))
    text = report.render(hostile(), gates=GATES)
    assert "{{ 7 * 7 }}" in text
    assert not re.search("[\u202a-\u202e\u2066-\u2069\ud800-\udfff\x00\x1b]", text)
    assert text.encode("utf-8")


def test_long_lines_do_not_make_a_long_page() -> None:
    calm = len(report.render(invented.with_entries(), gates=GATES))
    assert len(report.render(hostile(), gates=GATES)) < 3 * calm


def test_private_messages_are_not_on_the_page() -> None:
    text = report.render(invented.with_entries(), gates=GATES)
    assert PRIVATE_WORDS not in text
    assert PARTNER not in text
    assert "14 private messages" in text


def test_a_name_stands_only_under_its_cover(full: BeautifulSoup) -> None:
    places = full.find_all(string=re.compile(FAMILY_NAME))
    assert places
    for place in places:
        assert place.find_parent("bdi", class_="w")
    for name in ("Thandi Marchetti", "Iris Vandermeer", "wren haliday", "Birch House"):
        for place in full.find_all(string=re.compile(name)):
            assert place.find_parent("bdi", class_="w"), name


def test_every_quote_is_isolated_from_the_direction_around_it(full: BeautifulSoup) -> None:
    quotes = full.find_all("blockquote")
    assert quotes
    for one in quotes:
        assert one["dir"] == "auto"
        loose = [part for part in one.find_all(string=True, recursive=False) if part.strip()]
        assert not loose


def test_every_entry_says_what_why_who_and_what_to_do(full: BeautifulSoup) -> None:
    entries = full.find_all("article")
    assert len(entries) == 14
    for entry in entries:
        said = words_of(entry)
        assert re.search("Critical|High|Medium|Low", said)
        assert "How sure:" in said
        assert re.search(r"How the weight came about: \d.* × \d.* \+ \d.* = \d", said)
        assert "What to do" in said
        assert entry.select("ol.steps > li")
        assert entry.find("use", href=re.compile("^#w[1-4]$"))
        assert f"#{entry['id']}" == the(entry, "a.num")["href"]


def test_steps_carry_their_condition_without_script(full: BeautifulSoup) -> None:
    asking = full.select("article[data-asks]")
    assert len(asking) == 13
    for entry in asking:
        assert "Only if you answered No to questions 1 to 3." in words_of(entry)
    for gate in GATES:
        assert gate.if_yes in words_of(full)


def test_questions_come_before_exposures(full: BeautifulSoup) -> None:
    order = [section["id"] for section in full.find_all("section", id=True)]
    assert order == [
        "start", "questions", "shape", "all", "progress", "people", "pictures", "afterwards",
        "read", "method",
        "words",
    ]  # fmt: skip
    assert "In your archives: no. 6." in words_of(full)


def test_a_chart_has_a_table_that_says_the_same(full: BeautifulSoup) -> None:
    figures = full.select("#shape figure")
    assert len(figures) == 3
    for figure in figures:
        assert words_of(the(figure, "table caption"))
        assert all(words_of(the(drawing, "title")) for drawing in figure.select("svg[role=img]"))


def test_what_was_not_read_is_listed_by_file_and_reason(full: BeautifulSoup) -> None:
    said = words_of(the(full, "#read"))
    assert "message_1.json : it ends too soon" in said
    assert "/77/tweet : It has no id." in said
    assert "Encrypted conversations and vanished messages are in no archive." in said
    assert "what was advertised to you; nothing that you wrote" in said


def test_severity_is_never_a_colour_alone(full: BeautifulSoup) -> None:
    for mark in full.find_all(class_="sev"):
        assert words_of(mark) in ("Critical", "High", "Medium", "Low")
        assert mark.find("use", href=re.compile("^#m[1-4]$"))


def test_ids_are_unique_and_references_meet(full: BeautifulSoup) -> None:
    ids = [element["id"] for element in full.select("[id]")]
    assert len(ids) == len(set(ids))
    for link in full.find_all("a", href=re.compile("^#")):
        assert link["href"][1:] in ids
    for element in full.select("[aria-labelledby]"):
        assert element["aria-labelledby"] in ids


def test_the_empty_page_reassures_only_when_it_may() -> None:
    clean = rendered(invented.nothing_found())
    assert "Nothing was found" in words_of(the(clean, "h1"))
    assert not clean.find_all("article")
    for make in (invented.with_gaps, invented.without_client_list):
        other = rendered(make())
        assert words_of(the(other, "h1")).startswith("Nothing found so far.")
        assert "Nothing was found" not in words_of(other)
        assert other.select(".stand.open")


def test_without_a_client_list_the_page_says_what_was_not_looked_for() -> None:
    said = words_of(rendered(invented.without_client_list()))
    assert "No client list was given" in said
    assert "No client on your list was found" not in said


def test_a_page_is_capped_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page, "MOST_ENTRIES", 30)
    soup = rendered(invented.many(42))
    assert len(soup.find_all("article")) == 30
    assert "12 more are in checklist.csv and audit.json" in words_of(soup)
    assert words_of(the(soup, "h1")).startswith("42 things")


def test_the_ticks_belong_to_what_was_found() -> None:
    audit = invented.with_entries()
    later = msgspec.structs.replace(audit, generated_at=when("2027-05-20T10:00:00"))
    fewer = msgspec.structs.replace(audit, exposures=audit.exposures[1:])
    assert page.report_id(audit) == page.report_id(later) != page.report_id(fewer)


def test_templates_are_found_only_in_the_package_or_a_checkout() -> None:
    assert (templates.folder() / "report.html.j2").is_file()
    with pytest.raises(Exception, match="undefined"):
        templates.environment().from_string("{{ nobody }}").render()
    shown = templates.environment().from_string("{{ x }}").render(x="<b>")
    assert shown == "&lt;b&gt;"


def test_missing_templates_end_the_run_with_a_hint(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(templates, "files", lambda _: tmp_path)
    monkeypatch.setattr(templates, "__file__", str(tmp_path / "a" / "b" / "c.py"))
    with pytest.raises(AuditorError) as trouble:
        templates.folder()
    assert trouble.value.hint


def test_other_questions_can_be_asked() -> None:
    gate = Gate(number=1, question="Is it yours?", example="", if_yes="Ask.", stops_all=True)
    soup = BeautifulSoup(report.render(invented.with_entries(), gates=[gate]), "lxml")
    assert "Is it yours?" in words_of(soup)
    assert "Only if you answered No to question 1." in words_of(soup)


def test_a_post_without_words_still_has_an_entry() -> None:
    audit = invented.many(1)
    (found,) = audit.exposures
    blank = msgspec.structs.replace(
        found.evidence[0], item=item("twitter", Surface.POST, ""), findings=()
    )
    changed = msgspec.structs.replace(found, evidence=(blank,), factors=found.factors[:2])
    soup = rendered(msgspec.structs.replace(audit, exposures=(changed,)))
    assert len(soup.find_all("article")) == 1


def test_folders_of_conversations_do_not_name_people() -> None:
    folder = "your_activity/messages/inbox/desmondokwuosa_10159/message_1.json"
    assert cleaning.path(folder) == "your_activity/messages/inbox/…10159/message_1.json"
    assert cleaning.path("messages/inbox/iris/m.json") == "messages/inbox/…/m.json"
    assert cleaning.path("data/tweets.js") == "data/tweets.js"


def test_what_is_too_long_for_a_line_keeps_its_ends() -> None:
    cut = cleaning.in_line("a" * 500 + "\n" + "b" * 500, 30)
    assert cut == "a" * 20 + " … " + "b" * 10
