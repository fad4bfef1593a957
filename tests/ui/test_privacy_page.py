"""The privacy page and its PDF: what they show, what they ask for, nothing cut off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop.domain.privacy_report import (
    AtDesk,
    Block,
    Facts,
    Keeper,
    NameKeeper,
    PrivacyReport,
    PrivacyShown,
    Question,
    ShowPrivacy,
)
from desktop.privacy.papers import report
from desktop.ui import privacy_pdf, spoken
from desktop.ui.pages import Page
from desktop.ui.privacy_page import PrivacyPage
from installers import translations
from tests.ui.conftest import Desk
from tests.ui.screens import NOW
from tests.ui.screens_report import facts, privacy


@pytest.fixture
def page(desk: Desk) -> PrivacyPage:
    desk.window.resize(1280, 800)
    desk.window.show_page(Page.PRIVACY)
    made = desk.window._pages.page(Page.PRIVACY)
    assert isinstance(made, PrivacyPage)
    return made


def show(desk: Desk, changed: Facts) -> None:
    desk.window.receive(PrivacyShown(report(changed)))


def test_the_page_asks_anew_each_time_it_is_shown(desk: Desk, page: PrivacyPage) -> None:
    assert desk.take() == [ShowPrivacy()]
    assert not page.save.isEnabled()
    desk.window.show_page(Page.INBOX)
    desk.take()
    desk.window.show_page(Page.PRIVACY)
    assert desk.take() == [ShowPrivacy()]


def test_alt_5_leads_there(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(desk.window, Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    assert desk.take() == [ShowPrivacy()]


def test_each_card_says_what_the_state_is_and_follows_it(desk: Desk, page: PrivacyPage) -> None:
    desk.window.receive(privacy())
    assert page.cards[Question.WHERE].short.text() == "On this PC"
    assert "Qwen3 1.7B, file checked on 21 Nov 2026." in page.cards[Question.WHERE].details.text()
    assert page.cards[Question.KEPT].short.text() == "30 days"
    show(desk, replace(facts(), shortest=7, longest=7, due=1))
    assert page.cards[Question.KEPT].short.text() == "7 days"
    assert "One conversation is due" in page.cards[Question.KEPT].details.text()
    show(desk, replace(facts(), operators=(AtDesk("Desk 1", False),)))
    assert page.cards[Question.HERE].short.text() == "Anyone at this PC"
    assert page.cards[Question.HERE].accessibleName().startswith("Who can read them here?")


def test_the_owner_says_who_runs_the_relay(desk: Desk, page: PrivacyPage, qtbot: QtBot) -> None:
    show(desk, replace(facts(), keeper=Keeper.UNKNOWN, company=""))
    desk.take()
    assert not page.company.isVisible()
    page.keeper.setCurrentIndex(2)
    page.keeper.activated.emit(2)
    assert desk.take() == [NameKeeper(Keeper.HOSTED, "")]
    show(desk, replace(facts(), company=""))
    qtbot.keyClicks(page.company, "Example Hosting Ltd")
    qtbot.keyClick(page.company, Qt.Key.Key_Return)
    assert desk.take() == [NameKeeper(Keeper.HOSTED, "Example Hosting Ltd")]
    show(desk, facts())
    page.company.editingFinished.emit()
    assert desk.take() == []


def test_from_here_the_windows_about_visitors_data_open(desk: Desk, page: PrivacyPage) -> None:
    desk.window.receive(privacy())
    wanted: list[str] = []
    page.person_wanted.connect(lambda: wanted.append("person"))
    page.access_wanted.connect(lambda: wanted.append("access"))
    page.stop_wanted.connect(lambda: wanted.append("stop"))
    for one in (page.person, page.access, page.stop):
        one.click()
        desk.dialog().close()
    assert wanted == ["person", "access", "stop"]


def test_without_a_relay_nobody_is_asked_who_runs_it(desk: Desk, page: PrivacyPage) -> None:
    show(desk, Facts(NOW, "0.1.0", "Hotel"))
    assert not page.keeper.isVisible()
    assert page.cards[Question.ON_THE_WAY].short.text() == "No website is connected"


def test_the_report_is_saved_where_the_person_wants(
    desk: Desk, page: PrivacyPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.window.receive(privacy())
    wanted = tmp_path / "report.pdf"
    offered: list[str] = []

    def choose(*words: str) -> tuple[str, str]:
        offered.append(words[2])
        return str(wanted), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    page.save.setFocus()
    qtbot.keyClick(page.save, Qt.Key.Key_Space)
    assert offered == ["deskbell-privacy-2026-11-21.pdf"]
    assert len(PdfReader(wanted).pages) > 2
    told: list[object] = []
    page.told.connect(told.append)
    wanted = tmp_path / "missing" / "report.pdf"
    page.agreement.click()
    assert "was not saved" in str(told[-1])


def test_on_a_narrow_window_the_cards_stand_below_each_other(
    desk: Desk, page: PrivacyPage, qtbot: QtBot
) -> None:
    desk.window.receive(privacy())
    first, last = page.cards[Question.WHERE], page.cards[Question.ON_THE_WAY]
    qtbot.waitUntil(lambda: first.y() == last.y())
    desk.window.resize(960, 540)
    qtbot.waitUntil(lambda: last.y() > first.y())
    assert page.connections.width() <= page.width()


def texts(made: PrivacyReport) -> list[str]:
    """Return everything that must stand in the PDF, in the app's language."""
    found: list[str] = []
    for answer in made.answers.values():
        found += [answer.question, answer.short, *answer.details]
    for section in made.sections:
        found.append(section.title)
        for block in section.blocks:
            if isinstance(block, Block):
                found.append(block.text)
            else:
                found += [text for row in (block.head, *block.rows) for text in row if text]
    return [spoken.spoken(one) for one in found]


def bare(text: str) -> str:
    return re.sub(r"\s+", "", text).replace("\u00a0", "").replace("\u202f", "")


def read(path: Path) -> tuple[str, list[str]]:
    pages = [one.extract_text() for one in PdfReader(path).pages]
    # The foot stands between what runs over two pages.
    return bare("".join(pages)), pages


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("translations")
    translations.build(into=folder)
    return folder


@pytest.fixture(params=["en", *translations.LANGUAGES])
def language(request: pytest.FixtureRequest, built: Path, qapp: QApplication) -> Iterator[str]:
    assert spoken.speak(request.param, built) == request.param
    yield request.param
    spoken.speak("en")


def test_the_pdf_holds_every_sentence_in_every_language(language: str, tmp_path: Path) -> None:
    if language == "ko" and not QFontDatabase.families(QFontDatabase.WritingSystem.Korean):
        pytest.skip("no font for Korean here; set-up installs one")
    path = tmp_path / "report.pdf"
    made = privacy().report
    privacy_pdf.write_report(path, made)
    text, pages = read(path)
    for number, one in enumerate(pages, 1):
        assert bare(f"{number}") in bare(one)
        assert "HotelLighthouse" in bare(one)
    missing = [one for one in texts(made) if bare(one) not in text]
    # A paragraph may run over the foot of a page: then both of its halves are there.
    broken = [one for one in missing if not _in_halves(bare(one), text)]
    assert not broken
    assert len(missing) <= len(pages)


def _in_halves(wanted: str, text: str) -> bool:
    return any(wanted[:at] in text and wanted[at:] in text for at in range(8, len(wanted) - 4))


def test_fonts_are_embedded_and_text_stays_text(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    made = report(replace(facts(), business="호텔 등대 灯台ホテル"))
    privacy_pdf.write_report(path, made)
    found = 0
    for page in PdfReader(path).pages:
        resources = cast("DictionaryObject", page["/Resources"].get_object())
        kept = cast("DictionaryObject", resources["/Font"].get_object())
        for one in kept.values():
            font = cast("DictionaryObject", one.get_object())
            inner = font["/DescendantFonts"].get_object()[0].get_object()  # type: ignore[index]
            descriptor = cast("DictionaryObject", inner["/FontDescriptor"].get_object())
            assert {"/FontFile", "/FontFile2", "/FontFile3"} & descriptor.keys()
            found += 1
    assert found
    if QFontDatabase.families(QFontDatabase.WritingSystem.Korean):
        assert "호텔등대" in read(path)[0]


def test_hostile_names_stay_text(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    hostile = "<b>Hotel</b> <img src=x> {day} %1"
    privacy_pdf.write_report(path, report(replace(facts(), business=hostile, company=hostile)))
    assert bare(hostile) in read(path)[0]


def test_the_drafts_alone_can_be_had(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "agreement.pdf"
    privacy_pdf.write_agreement(path, privacy().report)
    text, _ = read(path)
    assert "Recordofprocessingactivities" in text
    assert "Agreementonprocessingdata" in text
    assert "WheredoestheAIrun" not in text


def test_a_file_that_can_not_be_written_leaves_the_old_one(
    qapp: QApplication, tmp_path: Path
) -> None:
    with pytest.raises(OSError, match="missing"):
        privacy_pdf.write_report(tmp_path / "missing" / "report.pdf", privacy().report)
    folder = tmp_path / "report.pdf"
    folder.mkdir()
    with pytest.raises(OSError, match=r"report\.pdf"):
        privacy_pdf.write_report(folder, privacy().report)
    assert list(tmp_path.iterdir()) == [folder]
