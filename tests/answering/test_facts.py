from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.answering.checking.facts import amount, read_facts


def facts(text: str) -> list[tuple[str, str]]:
    return [(one.kind, one.value) for one in read_facts(text).facts]


@pytest.mark.parametrize(
    "text",
    [
        "9–18h", "9am–6pm", "9:00 to 18:00", "von 9 bis 18 Uhr", "9.00-18.00 Uhr", "de 9h à 18h", "de 9 a 18 h",
        "das 9h às 18h", "오전 9시부터 오후 6시까지", "午前9時から午後6時まで", "من 9 صباحا إلى 6 مساء", "٩:٠٠ - ١٨:٠٠", "９:００〜１８:００",
    ],
)  # fmt: skip
def test_opening_hours_are_one_fact_in_every_way_of_writing(text: str) -> None:
    found = read_facts(text).facts
    assert [(one.kind, one.value, one.role) for one in found] == [
        ("time", "9:00", "from"),
        ("time", "18:00", "until"),
    ]


@pytest.mark.parametrize(
    "text",
    ["1.200,50 €", "EUR 1,200.50", "€1200.5", "1 200,50 euros", "1'200.50 Euro", "１２００.５０ユーロ", "١٬٢٠٠٫٥٠ يورو"],
)  # fmt: skip
def test_an_amount_is_one_fact_in_every_way_of_writing(text: str) -> None:
    assert facts(text) == [("money", "€1200.5")]


@pytest.mark.parametrize(
    "text",
    [
        "Monday",
        "mondays",
        "Montag",
        "lundi",
        "lunes",
        "segunda-feira",
        "월요일",
        "月曜日",
        "الاثنين",
    ],
)
def test_a_weekday_is_one_fact_in_every_language(text: str) -> None:
    assert facts(text) == [("day", "mon")]


@pytest.mark.parametrize("text", ["March", "März", "mars", "marzo", "março", "مارس"])
def test_a_month_is_one_fact_in_every_language(text: str) -> None:
    assert facts(text) == [("day", "mar")]


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("2-4pm", ("time", "14:00")),
        ("10-2pm", ("time", "10:00")),
        ("noon", ("time", "12:00")),
        ("12am", ("time", "0:00")),
        ("午前7時半", ("time", "7:30")),
        ("12.08.2026", ("date", "12.8.2026")),
        ("2026-08-12", ("date", "12.8.2026")),
        ("8月12日", ("date", "12.8.")),
        ("three nights", ("number", "3")),
        ("drei Nächte", ("number", "3")),
        ("세 명", ("number", "3")),
        ("二十人", ("number", "20")),
        ("10 percent", ("money", "%10")),
        ("+49 30 123 4567", ("phone", "49301234567")),
        ("mail me at desk@example.org", ("link", "desk@example.org")),
        ("https://www.example.org/a", ("link", "example.org/a")),
    ],
)
def test_other_facts_are_read(text: str, fact: tuple[str, str]) -> None:
    assert facts(text)[0] == fact


def test_facts_keep_their_order_and_are_taken_out_of_the_text() -> None:
    read = read_facts("Pool 9 to 18h, sauna €12")
    assert [one.value for one in read.facts] == ["9:00", "18:00", "€12"]
    assert read.rest.split() == ["pool", ",", "sauna"]


@given(st.integers(0, 9_999_999), st.integers(0, 99))
def test_both_ways_of_parting_thousands_give_one_amount(whole: int, cents: int) -> None:
    english = f"{whole:,}.{cents:02}"
    german = english.translate(str.maketrans(",.", ".,"))
    assert amount(english) == amount(german)


@given(st.text(max_size=200))
def test_no_text_makes_reading_raise(text: str) -> None:
    read_facts(text)
