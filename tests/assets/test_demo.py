"""The demo hotel agrees with itself: entries, cases, settings and pages."""

from __future__ import annotations

import json
import re
from datetime import date, time
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

DEMO = Path(__file__).resolve().parents[2] / "assets" / "demo"
PAGES = sorted((DEMO / "site").glob("*.html"))
OUTSIDE = re.compile(r"(?:https?:)?//(?!www\.w3\.org/2000/svg)")


def lines_of(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (DEMO / name).read_text(encoding="utf-8").splitlines()]


ENTRIES = lines_of("knowledge.jsonl")
CASES = lines_of("cases.jsonl")
HOTEL = json.loads((DEMO / "hotel.json").read_text(encoding="utf-8"))
ANSWERS = " ".join(entry["answer"] for entry in ENTRIES)


def test_no_two_entries_share_an_id_or_a_way_of_asking() -> None:
    assert len(ENTRIES) >= 45
    ids = [entry["id"] for entry in ENTRIES]
    ways = [question.casefold() for entry in ENTRIES for question in entry["questions"]]
    assert len(set(ids)) == len(ids)
    assert len(set(ways)) == len(ways)


def test_every_entry_can_be_asked_for_in_several_ways_and_is_short() -> None:
    for entry in ENTRIES:
        assert 3 <= len(entry["questions"]) <= 6, entry["id"]
        assert len(re.findall(r"[.!?](?:\s|$)", entry["answer"])) <= 3, entry["id"]
        assert entry["language"] == "en"
        assert all(entry[field].strip() for field in ("title", "topic", "answer"))


def test_the_dated_entry_matches_the_closed_days_of_the_schedule() -> None:
    (dated,) = (entry for entry in ENTRIES if "valid_to" in entry)
    closed = [date.fromisoformat(day) for day in HOTEL["closed"]]
    first, last = closed[0], closed[-1]
    assert len(closed) == (last - first).days + 1
    assert date.fromisoformat(dated["valid_from"]) < first
    assert last < date.fromisoformat(dated["valid_to"])
    assert f"{first.day} to {last.day} December" in dated["answer"]


def test_the_settings_agree_with_the_entries() -> None:
    assert HOTEL["address"]["street"] in ANSWERS
    assert HOTEL["address"]["phone"] in ANSWERS
    assert HOTEL["address"]["email"] in ANSWERS
    ZoneInfo(HOTEL["zone"])
    assert set(HOTEL["greeting"]) == set(HOTEL["languages"])
    assert [weekday for weekday, _, _ in HOTEL["hours"]] == list(range(7))
    for _, opens, closes in HOTEL["hours"]:
        assert (time.fromisoformat(opens), time.fromisoformat(closes)) == (time(7), time(22))
        assert "from 7:00 to 22:00" in ANSWERS


def test_every_case_expects_entries_that_exist_and_repeats_none_of_their_wording() -> None:
    known = {entry["id"] for entry in ENTRIES}
    ways = {question.casefold() for entry in ENTRIES for question in entry["questions"]}
    assert len({case["id"] for case in CASES}) == len(CASES) >= 90
    assert sum(not case["expected"] for case in CASES) >= 30
    for case in CASES:
        assert set(case["expected"]) <= known, case["id"]
        assert case["question"].casefold() not in ways, case["id"]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_keeps_to_a_strict_content_security_policy(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    broken: list[str] = []

    class Rules(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            if tag in {"script", "style"}:
                broken.append(tag)
            for name, value in attrs:
                if name == "style" or name.startswith("on") or OUTSIDE.search(value or ""):
                    broken.append(f"{tag} {name}={value}")
                elif name in {"src", "href"} and value and "mailto:" not in value:
                    file = value.partition("#")[0]
                    if file and not (page.parent / file).exists():
                        broken.append(f"{value} is not there")

    Rules().feed(text)
    assert broken == []
    assert text.count("<!-- deskbell-tag -->\n</body>") == 1


def test_style_sheet_and_pictures_request_nothing_from_elsewhere() -> None:
    for file in [*(DEMO / "site").glob("*.css"), *(DEMO / "site").glob("*.svg")]:
        text = file.read_text(encoding="utf-8")
        assert not OUTSIDE.search(text), file.name
        assert not re.search(r"@import|<script|style=", text), file.name


def test_every_price_on_the_pages_is_a_price_of_the_entries() -> None:
    prices = {price for page in PAGES for price in re.findall(r"€\d+", page.read_text("utf-8"))}
    assert "€118" in prices
    assert prices <= set(re.findall(r"€\d+", ANSWERS))
