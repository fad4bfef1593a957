from __future__ import annotations

import pytest

from desktop.answering.small_talk import Courtesy, line, recognise


@pytest.mark.parametrize(
    ("text", "courtesy", "language"),
    [
        ("hi there!", Courtesy.GREETING, "en"),
        ("Thank you so much, bye", Courtesy.GOODBYE, "en"),
        ("thanks 👍", Courtesy.THANKS, "en"),
        ("Guten Tag", Courtesy.GREETING, "de"),
        ("merci beaucoup !", Courtesy.THANKS, "fr"),
        ("¡Hola!", Courtesy.GREETING, "es"),
        ("muito obrigada", Courtesy.THANKS, "pt"),
        ("안녕하세요", Courtesy.GREETING, "ko"),
        ("ありがとうございました。", Courtesy.THANKS, "ja"),
        ("شكرا", Courtesy.THANKS, "ar"),
    ],
)
def test_courtesies_are_known_in_every_shipped_language(
    text: str, courtesy: Courtesy, language: str
) -> None:
    found = recognise(text)
    assert found is not None
    assert (found.courtesy, found.language) == (courtesy, language)
    assert line(found)


@pytest.mark.parametrize(
    "text", ["hi, do you have parking?", "ok", "no", "thanks, and breakfast?", "", "👍", "hijack"]
)
def test_anything_else_is_not_small_talk(text: str) -> None:
    assert recognise(text) is None


def test_the_visitors_language_wins_over_an_english_phrase() -> None:
    found = recognise("hello")
    assert found is not None
    assert line(found, "de-AT").startswith("Guten Tag")
