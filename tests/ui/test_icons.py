from __future__ import annotations

import pytest

from desktop.ui import icons


@pytest.mark.parametrize(
    "name", ["inbox", "knowledge", "questions", "overview", "privacy", "settings"]
)
def test_every_icon_of_the_navigation_fills_its_box(name: str) -> None:
    box = icons.outline(name).boundingRect()
    assert box.width() > 12
    assert box.left() >= 0
    assert box.right() <= icons.BOX
    assert box.bottom() <= icons.BOX


def test_an_arc_ends_where_the_next_line_begins() -> None:
    path = icons.parse("M5 4h11a3 3 0 013 3v13")
    end = path.currentPosition()
    assert (round(end.x(), 6), round(end.y(), 6)) == (19, 20)
    assert path.boundingRect().right() == pytest.approx(19, abs=0.01)


def test_relative_lines_follow_each_other() -> None:
    end = icons.parse("M4 13l3-8 10 0 3 8z").currentPosition()
    assert (end.x(), end.y()) == (4, 13)


def test_an_unknown_letter_is_refused() -> None:
    with pytest.raises(ValueError, match="Q"):
        icons.parse("M0 0Q1 1 2 2")


def test_an_arc_without_its_numbers_is_refused() -> None:
    with pytest.raises(ValueError, match="7 numbers"):
        icons.parse("M0 0A1 1 0")


def test_a_missing_icon_draws_nothing() -> None:
    assert icons.outline("no-such-icon").isEmpty()
