"""The app in six languages: nothing missing, nothing out of date, placeholders intact, all of it fits."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop.domain.first_run import WizardStep
from desktop.domain.overview import OverviewShown
from desktop.domain.sentence import Sentence, together
from desktop.ui import spoken, wording
from desktop.ui.overview_page import OverviewPage
from desktop.ui.pages import TABLE, Page
from desktop.ui.theme import Theme
from desktop.ui.window import MainWindow
from desktop.ui.wizard import LEAST, SIZE
from installers import translations
from tests.ui import screens_wizard
from tests.ui.cut_texts import cut_texts, fits
from tests.ui.screens import NOW, conversation, ident, inbox, knowledge, status, tried
from tests.ui.screens_overview import overview, topics
from tests.ui.screens_report import privacy

FILES = {code: translations.FOLDER / f"deskbell_{code}.ts" for code in translations.LANGUAGES}
FORMATTER = string.Formatter()
INFLECTED = {"guest"}
"""Placeholders whose word a language may have to put otherwise, and then leave out."""


@pytest.fixture(scope="session")
def wanted() -> dict[tuple[str, str], translations.Found]:
    """Return every string of the code by context and text."""
    return {(one.context, one.source): one for one in translations.strings()}


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Compile the translations aside; what set-up made may be older."""
    folder = tmp_path_factory.mktemp("translations")
    translations.build(into=folder)
    return folder


@pytest.fixture
def speaking(built: Path, qapp: QApplication) -> Iterator[Path]:
    """Let the app speak English again afterwards."""
    yield built
    spoken.speak("en")


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in FORMATTER.parse(text) if name}


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_the_file_holds_exactly_the_strings_of_the_code(
    language: str, wanted: dict[tuple[str, str], translations.Found]
) -> None:
    known = translations.read(FILES[language])
    missing = [
        f"{one.file}:{one.line} {one.source}" for key, one in wanted.items() if key not in known
    ]
    assert missing == [], "python -m installers.translations update, then translate"
    assert sorted(known.keys() - wanted.keys()) == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_placeholders_are_those_of_the_source(language: str) -> None:
    for (_, source), said in translations.read(FILES[language]).items():
        if "{" not in source:
            continue
        assert placeholders(said) <= placeholders(source), source
        assert placeholders(source) - placeholders(said) <= INFLECTED, source


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_a_sentence_stays_a_sentence(language: str) -> None:
    for (_, source), said in translations.read(FILES[language]).items():
        assert said.strip(" \u202f") == said.strip(), source
        assert source.startswith(" ") or not said.startswith(" "), source
        if " " in source.strip(" .") and len(source) > len("{n} min"):
            assert source.endswith(".") == said.endswith("."), (source, said)
        assert source.endswith("?") == said.endswith("?"), (source, said)
        assert "!" not in said, source
        assert "%n" not in source, source


def test_every_literal_is_readable_and_every_language_is_named(
    wanted: dict[tuple[str, str], translations.Found],
) -> None:
    assert len(wanted) > 300
    assert set(translations.LANGUAGES) | {"en"} == set(spoken.LANGUAGES)


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        (["de-AT", "en"], "de"),
        (["pt"], "pt_BR"),
        (["pt-PT"], "pt_BR"),
        (["ko-KR"], "ko"),
        (["ja", "fr-CA"], "fr"),
        (["ja"], "en"),
        ([], "en"),
    ],
)
def test_the_nearest_language_of_the_computer_is_spoken(wanted: list[str], language: str) -> None:
    assert spoken.best(wanted) == language


def test_a_missing_file_leaves_the_app_in_english(tmp_path: Path, speaking: Path) -> None:
    assert spoken.speak("de", tmp_path) == "en"


def test_sentences_of_the_engine_are_said_in_the_apps_language(speaking: Path) -> None:
    amount = Sentence("{n} days", n=1234)
    said = Sentence("This computer's clock is {amount} behind the relay's.", amount=amount)
    assert spoken.spoken(said) == "This computer's clock is 1,234 days behind the relay's."
    assert spoken.speak("de", speaking) == "de"
    assert spoken.spoken(amount) == "1.234 Tage"
    assert "nach: 1.234 Tage." in spoken.spoken(said)
    both = together(Sentence("It is kept and tried again."), amount)
    assert spoken.spoken(both) == "Es ist aufgehoben und wird noch einmal versucht. 1.234 Tage"
    within = Sentence("{name} wrote again.", name=Sentence("A visitor"))
    assert spoken.spoken(within) == "Ein Besucher hat wieder geschrieben."
    assert spoken.spoken("Plain {text} stays.") == "Plain {text} stays."


def test_values_are_never_read_as_placeholders(speaking: Path) -> None:
    spoken.speak("de", speaking)
    hostile = Sentence("{name} wrote again.", name="{0} {name} %1 &lt;")
    assert spoken.spoken(hostile) == "{0} {name} %1 &lt; hat wieder geschrieben."


@pytest.mark.parametrize(
    ("language", "day", "moment", "code"),
    [
        ("en", "21 Dec 2026", "14:05", "German"),
        ("de", "21. Dez. 2026", "14:05", "Deutsch"),
        ("fr", "21 déc. 2026", "14:05", "allemand"),
        ("es", "21 dic 2026", "14:05", "alemán"),
        ("pt_BR", "21 dez. 2026", "14:05", "alemão"),
        ("ko", "2026년 12월 21일", "14:05", "독일어"),
    ],
)
def test_dates_times_and_languages_are_written_as_people_write_them(
    language: str, day: str, moment: str, code: str, speaking: Path
) -> None:
    spoken.speak(language, speaking)
    assert wording.long_date(date(2026, 12, 21)) == day
    assert wording.clock(datetime(2026, 12, 21, 14, 5, tzinfo=UTC)) == moment
    assert wording.language_name("de") == code


def test_qt_s_own_words_are_translated_too(speaking: Path) -> None:
    spoken.speak("de", speaking)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_korean_has_a_font(qapp: QApplication) -> None:
    if not any("CJK" in one or "Nanum" in one for one in QFontDatabase.families()):
        pytest.skip("no font for Korean here; set-up installs one")
    assert QFontDatabase.families(QFontDatabase.WritingSystem.Korean)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    """Return a filled window, built in the language that is spoken by then."""
    made = MainWindow(lambda intent: None, theme=Theme.LIGHT, now=lambda: NOW)
    made.show()
    qtbot.waitExposed(made)
    for snapshot in (status(), inbox(), knowledge(), topics()):
        made.receive(snapshot)
    yield made
    made.hide()
    made.deleteLater()
    # Each later window would dress all the earlier ones too.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(params=["en", *translations.LANGUAGES])
def language(request: pytest.FixtureRequest, speaking: Path) -> str:
    """Speak one language after the other."""
    assert spoken.speak(request.param, speaking) == request.param
    return str(request.param)


def test_nothing_is_cut_off_on_any_page(language: str, window: MainWindow) -> None:
    cut: dict[str, list[str]] = {}

    def look(name: str) -> None:
        for size in ((1280, 800), (960, 540)):
            window.resize(*size)
            for _ in range(3):
                QApplication.processEvents()
            if found := cut_texts(window):
                cut[f"{name} {size[0]}x{size[1]}"] = found

    look("empty inbox")
    window.inbox.open(ident("7C1"))
    window.receive(conversation())
    look("conversation")
    for row in TABLE:
        window.show_page(row.page)
        if row.page is Page.OVERVIEW:
            window.receive(OverviewShown(30, overview()))
            page = window._pages.page(Page.OVERVIEW)
            assert isinstance(page, OverviewPage)
            page.tables.click()
            look("tables")
            page.tables.click()
        if row.page is Page.PRIVACY:
            window.receive(privacy())
        look(row.page.name)
    window.show_page(Page.KNOWLEDGE)
    window.knowledge.try_box.question.setText("can we leave suitcases at 11?")
    window.knowledge.try_box.ask.click()
    window.receive(tried())
    look("tried")
    window._show_shortcuts()
    dialog = next(iter(window.findChildren(QDialog)))
    QApplication.processEvents()
    if found := cut_texts(dialog):
        cut["shortcuts"] = found
    dialog.close()
    assert cut == {}


def test_translated_words_of_keys_are_those_on_german_and_french_keyboards() -> None:
    for language, word in (("de", "Strg"), ("es", "Ctrl"), ("fr", "Ctrl")):
        for (_, source), said in translations.read(FILES[language]).items():
            for key in re.findall(r"Ctrl\+(?:Shift\+)?[A-Z]\b", source):
                assert f"{word}+" in said, (source, key)


def test_nothing_is_cut_off_in_the_first_run(language: str, window: MainWindow) -> None:
    wizard = screens_wizard.open_at(window, WizardStep.TRY)
    cut: dict[str, list[str]] = {}

    def look(name: str) -> None:
        for size in (SIZE, LEAST, QSize(960, 540), QSize(800, 600), QSize(800, 480)):
            wizard.resize(size)
            for _ in range(3):
                QApplication.processEvents()
            if found := cut_texts(wizard):
                cut[f"{name} {size.width()}x{size.height()}"] = found
            if day := [one for one in hours.days if one.isVisible() and not fits(one)]:
                cut[f"{name} {size.width()}x{size.height()}"] = [one.text() for one in day]

    hours = wizard.hours.hours
    screens_wizard.ask(wizard)
    for at, step in enumerate(WizardStep):
        wizard.list[at].click()
        look(step.value)
    wizard.list[3].click()
    wizard.receive(screens_wizard.downloading())
    look("downloading")
    wizard.list[4].click()
    wizard.website.relays.button(2).click()
    wizard.receive(screens_wizard.here())
    look("this PC")
    wizard.reject()
    assert cut == {}
