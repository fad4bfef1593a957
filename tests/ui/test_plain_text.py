from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from desktop.ui.plain_text import (
    LONGEST_DRAWN,
    MOST_LINES_DRAWN,
    broken,
    drawn_part,
    harmless,
    isolated,
    one_line,
    tip,
)

# Lone surrogates included: a hostile widget may send "\ud800" in JSON.
anything = st.text(st.characters(), max_size=300)


@given(anything)
def test_no_control_or_direction_character_is_left(text: str) -> None:
    for character in harmless(text):
        assert character == "\n" or unicodedata.category(character) not in ("Cc", "Cs")
        assert character not in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@given(anything)
def test_making_text_harmless_twice_changes_nothing_more(text: str) -> None:
    assert harmless(harmless(text)) == harmless(text)


@given(anything, st.integers(1, 60))
def test_one_line_is_one_short_line(text: str, most: int) -> None:
    line = one_line(text, most)
    assert "\n" not in line
    assert len(line) <= most


def test_ordinary_text_of_any_script_stays_as_it_is() -> None:
    text = "체크인은 몇 시부터인가요?\nشكرا! 👩‍👩‍👧 Grüße — “ok”"
    assert harmless(text) == text


def test_line_breaks_of_every_kind_become_one_kind() -> None:
    assert harmless("a\r\nb\rc\u2028d\u2029e") == "a\nb\nc\nd\ne"


def test_a_long_message_is_cut_and_said_to_be_cut() -> None:
    part, cut = drawn_part("x" * 100_000)
    assert cut
    assert len(part) == LONGEST_DRAWN


def test_a_message_of_line_breaks_is_cut_by_lines() -> None:
    part, cut = drawn_part("a\n" * 3_000)
    assert cut
    assert part.count("\n") == MOST_LINES_DRAWN - 1


def test_a_short_message_is_not_cut() -> None:
    assert drawn_part("Hello\nthere") == ("Hello\nthere", False)


@given(st.text("ab\n", max_size=60), st.integers(1, 9))
def test_breaking_long_lines_loses_no_character(text: str, longest: int) -> None:
    lines = broken(text, longest).split("\n")
    assert "".join(lines) == text.replace("\n", "")
    assert max(len(line) for line in lines) <= longest


def test_isolated_text_is_fenced_on_both_sides() -> None:
    assert isolated("אבג") == "\u2068אבג\u2069"


class _Loading(QTextDocument):
    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        self.asked.append(str(name))
        return None


HOSTILE = (
    "<img src='file:///etc/passwd'>",
    "<img src='//evil.example/share/x.png'> hello",
    "<img src='\\\\evil.example\\share\\x.png'>",
    "<b>bold</b><br><a href='https://evil.example'>here</a>",
    "<html><style>@import url(//evil.example/x.css)</style>",
    "</qt><img src='x'>",
    "&lt;img src=x&gt; &amp; &#60;img src=y&#62;",
    "2 < 3 > 1",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_tooltip_of_anybodys_words_shows_them_and_loads_nothing(
    qapp: QApplication, text: str
) -> None:
    document = _Loading()
    document.setHtml(tip(text))
    document.setTextWidth(300)
    document.size()
    assert document.toPlainText() == text
    assert document.asked == []
    assert tip("") == ""
