from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from desktop.domain.decision import Reason, Zone
from desktop.domain.message import Delivery
from desktop.ui import wording

NOW = datetime(2026, 11, 21, 14, 5, tzinfo=UTC)


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_is_a_whole_sentence(reason: Reason) -> None:
    sentence = wording.reason_sentence(reason, "customer")
    assert sentence[0].isupper()
    assert sentence.endswith(".")
    assert "{" not in sentence
    assert "guest" not in sentence


@pytest.mark.parametrize("zone", list(Zone))
def test_every_zone_has_words(zone: Zone) -> None:
    assert wording.zone_words(zone)


def test_every_delivery_has_words() -> None:
    assert {wording.delivery_words(one) for one in Delivery} == {
        "waiting to send",
        "sent",
        "delivered",
        "read",
    }


@pytest.mark.parametrize(
    ("before", "said"),
    [
        (timedelta(seconds=5), "now"),
        (timedelta(seconds=-5), "now"),
        (timedelta(minutes=2, seconds=14), "2 min"),
        (timedelta(hours=3), "3 h"),
        (timedelta(hours=20), "Yesterday"),
        (timedelta(days=17), "4 Nov"),
        (timedelta(days=400), "17 Oct 2025"),
    ],
)
def test_how_long_ago_is_said_briefly(before: timedelta, said: str) -> None:
    assert wording.ago(NOW - before, NOW) == said


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(-3, "0:00"), (134, "2:14"), (3734, "1:02:14"), (3 * 86400, "3 days")],
)
def test_how_long_somebody_waited_is_counted(seconds: int, said: str) -> None:
    assert wording.waited(NOW - timedelta(seconds=seconds), NOW) == said


def test_only_certainty_is_called_100_percent() -> None:
    assert wording.percent(0.934) == "93%"
    assert wording.percent(0.9999) == "99%"
    assert wording.percent(1.0) == "100%"


def test_a_made_up_name_takes_the_owners_word_and_a_told_name_stays() -> None:
    assert wording.shown_name("Guest 7C1", "customer") == "Customer 7C1"
    assert wording.shown_name("Anna Guest", "customer") == "Anna Guest"


def test_the_first_message_of_a_day_names_the_day() -> None:
    assert wording.day_line(NOW, NOW) == "Today, 14:05"
    assert wording.day_line(NOW - timedelta(days=1), NOW) == "Yesterday, 14:05"
    assert wording.day_line(NOW - timedelta(days=30), NOW) == "22 Oct 2026, 14:05"


def test_languages_have_names_and_unknown_codes_are_shown_short() -> None:
    assert wording.language_name("de") == "German"
    assert wording.language_name("pt-BR") == "Portuguese (Brazil)"
    assert wording.language_name("qqq-very-long-nonsense") == "qqq-very-lon"
    assert wording.language_name(None) == ""
    assert wording.long_date(date(2026, 12, 21)) == "21 Dec 2026"
