"""The overview: asked for when it is shown, drawn as figures, plots and tables."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.domain.overview import ExportOverview, Kind, Overview, OverviewShown, ShowOverview
from desktop.domain.trust import ChooseTrust, Topic, TopicShown, TopicsShown, Trust
from desktop.ui import overview_words as words
from desktop.ui.controls import button
from desktop.ui.overview_cards import FigureCard
from desktop.ui.overview_page import OverviewPage
from desktop.ui.pages import Page
from tests.ui.conftest import Desk
from tests.ui.screens import NOW, inbox
from tests.ui.screens_overview import overview, topics


@pytest.fixture
def page(desk: Desk) -> OverviewPage:
    """Return the page in front, with the sample's figures."""
    desk.window.show_page(Page.OVERVIEW)
    made = desk.window._pages.page(Page.OVERVIEW)
    assert isinstance(made, OverviewPage)
    desk.window.receive(OverviewShown(30, overview()))
    desk.window.receive(topics())
    return made


def figure(card: FigureCard) -> tuple[str, str]:
    return card.figure.text(), card.meaning.text()


def test_the_page_asks_whenever_it_comes_to_the_front(desk: Desk) -> None:
    desk.window.show_page(Page.OVERVIEW)
    desk.window.show_page(Page.INBOX)
    desk.window.show_page(Page.OVERVIEW)
    assert desk.take().count(ShowOverview(30)) == 2


def test_each_kind_has_its_own_figure_and_nothing_is_added_up(page: OverviewPage) -> None:
    assert figure(page.confirmed) == ("118", "The guest gave a thumb up, or said thanks")
    assert figure(page.silent)[0] == "74"
    assert "3" in figure(page.silent)[1]
    assert figure(page.person)[0] == "51"
    assert "42 min" in figure(page.person)[1]
    assert figure(page.open)[0] == "2"
    assert "192" not in "".join(one.meaning.text() for one in page.cards)


def test_the_figures_read_as_a_sentence_to_a_screen_reader(page: OverviewPage) -> None:
    assert page.confirmed.accessibleName() == (
        "Answered alone, confirmed: 118. The guest gave a thumb up, or said thanks"
    )
    assert "19:00: 28. 20:00: 26" in page.hours.plot.accessibleDescription()
    assert "Arrival: 46" in page.topics.plot.accessibleDescription()


def test_another_period_is_asked_for_and_an_older_answer_is_not_shown(
    desk: Desk, page: OverviewPage, qtbot: QtBot
) -> None:
    desk.take()
    qtbot.mouseClick(page.period.button(2), Qt.MouseButton.LeftButton)
    assert desk.take() == [ShowOverview(90)]
    assert not page.export.isEnabled()
    desk.window.receive(OverviewShown(7, overview()))
    assert not page.export.isEnabled()
    desk.window.receive(OverviewShown(90, replace(overview(), kinds={Kind.SILENT: 5})))
    assert figure(page.silent)[0] == "5"


def test_every_plot_can_be_read_as_a_table_by_keyboard(page: OverviewPage, qtbot: QtBot) -> None:
    page.tables.setFocus()
    qtbot.keyClick(page.tables, Qt.Key.Key_Space)
    shown = page.topics.table
    assert shown.isVisible()
    assert [shown.horizontalHeaderItem(at).text() for at in range(4)] == [
        "Topic",
        "AI alone, confirmed",
        "AI alone, silent",
        "A person",
    ]
    assert [shown.item(0, at).text() for at in range(4)] == ["Arrival", "30", "13", "3"]
    assert page.waits.table.item(0, 0).text() == "1 min"
    qtbot.keyClick(page.tables, Qt.Key.Key_Space)
    assert not shown.isVisible()


def test_with_nothing_to_count_it_says_so_and_no_plot_is_shown(
    desk: Desk, page: OverviewPage
) -> None:
    day = date(2026, 11, 21)
    desk.window.receive(OverviewShown(30, Overview(day - timedelta(days=29), day)))
    assert not page.hours.isVisible()
    assert page._nothing.text().startswith("No guest has written in these days")
    desk.window.look.call_visitors("customer")
    assert page._nothing.text().startswith("No customer has written")


def test_drafts_show_how_often_they_were_changed(desk: Desk, page: OverviewPage) -> None:
    desk.take()
    texts = [one.text() for one in page.drafts.findChildren(type(button("")))]
    assert texts == ["Let the AI answer alone"]
    page.drafts.findChildren(type(button("")))[0].click()
    assert desk.take() == [ChooseTrust("Parking", Trust.AUTO)]
    desk.window.receive(TopicsShown((TopicShown(Topic("Pets"), 2),)))
    assert page.drafts.nothing.isVisible()


def test_the_figures_are_exported_where_the_person_wants(
    desk: Desk, page: OverviewPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.take()
    path = str(tmp_path / "figures.csv")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (path, ""))
    page.export.click()
    assert desk.take() == [ExportOverview(30, path)]


def test_a_change_in_the_inbox_asks_again_a_while_later(desk: Desk, page: OverviewPage) -> None:
    desk.take()
    desk.window.receive(inbox())
    assert desk.take() == []
    assert page._again.isActive()
    page._again.timeout.emit()
    assert desk.take() == [ShowOverview(30)]


def test_long_ago_is_said_with_its_day(page: OverviewPage) -> None:
    assert page._since(NOW) == "14:05"
    assert page._since(NOW - timedelta(days=3)) == "18 Nov, 14:05"


def test_less_frequent_topics_and_those_without_a_name_are_one_row() -> None:
    day = date(2026, 11, 21)
    many = tuple((f"Topic {at}", {Kind.SILENT: 20 - at}) for at in range(12))
    bars = words.topics(Overview(day, day, {Kind.SILENT: 1}, topics=(*many, ("", {Kind.OPEN: 4}))))
    assert bars.names == (*(f"Topic {at}" for at in range(7)), "Other")
    assert bars.total(7) == sum(20 - at for at in range(7, 12)) + 4


@pytest.mark.parametrize(
    ("minutes", "said"), [(1, "1 min"), (119, "119 min"), (240, "4 h"), (4320, "3 days")]
)
def test_waits_are_said_in_the_unit_that_fits(minutes: int, said: str) -> None:
    assert words.minutes(minutes) == said


def test_on_a_narrow_window_the_cards_stand_below_each_other(
    desk: Desk, page: OverviewPage, qtbot: QtBot
) -> None:
    desk.window.resize(960, 540)
    qtbot.waitUntil(lambda: page.topics.y() > page.hours.y())
    assert page.hours.width() <= page.width()
    desk.window.resize(1280, 800)
    qtbot.waitUntil(lambda: page.topics.y() == page.hours.y())
