"""What operators promise in words, and for which day."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.promises import promises

SUNDAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Hello. I'll let you know tomorrow by 9am.", date(2026, 11, 23)),
        ("We will call you on Friday.", date(2026, 11, 27)),
        ("I will send it today.", SUNDAY),
        ("Ich melde mich morgen bei Ihnen.", date(2026, 11, 23)),
        ("Wir prüfen das bis 24.11.", date(2026, 11, 24)),
        ("Nous allons vous répondre vendredi.", date(2026, 11, 27)),
        ("Le confirmamos mañana.", date(2026, 11, 23)),
        ("Vamos enviar na segunda.", date(2026, 11, 23)),
        ("내일 연락드리겠습니다.", date(2026, 11, 23)),
        ("We'll hold it until 3 January.", date(2027, 1, 3)),
        ("Let me check and get back to you.", None),
    ],
)
def test_a_promise_is_found_with_its_day(text: str, day: date | None) -> None:
    (found,) = promises(text, SUNDAY)
    assert found.day == day
    assert found.text in text


@pytest.mark.parametrize(
    "text",
    [
        "Breakfast is from 7 to 10.",
        "Das Frühstück ist von 7 bis 10 Uhr.",
        "Parking costs 12 euros a day.",
        "I have asked the kitchen.",
    ],
)
def test_what_promises_nothing_is_no_promise(text: str) -> None:
    assert promises(text, SUNDAY) == ()


@given(st.text(max_size=300), st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_no_text_breaks_it(text: str, said_on: date) -> None:
    for one in promises(f"We will {text}", said_on):
        assert one.text
