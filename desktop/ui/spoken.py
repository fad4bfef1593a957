"""The app's language: which there are, how one is chosen, how engine sentences are said in it.

English is written in the code. The others are Qt Linguist files in ``translations``; see
CONTRIBUTING.md for how strings get there.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from desktop.domain.sentence import Sentence

log = logging.getLogger(__name__)

FOLDER = Path(__file__).resolve().parent / "translations"
SYSTEM = ""
"""The choice to follow the computer's own language."""
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "pt_BR": "Português (Brasil)",
    "ko": "한국어",
}
"""Code to name, each in its own language."""
_COUNTRY = {"en": "en_GB", "de": "de_DE", "fr": "fr_FR", "es": "es_ES", "ko": "ko_KR"}

_installed: list[QTranslator] = []
_locale = QLocale("en_GB")


def best(wanted: list[str]) -> str:
    """Return the first of our languages among ``wanted`` ('de-AT', 'pt'), or English."""
    for one in wanted:
        code = one.replace("-", "_")
        if code in LANGUAGES:
            return code
        short = code.split("_")[0]
        found = [ours for ours in LANGUAGES if ours.split("_")[0] == short]
        if found:
            return found[0]
    return "en"


def speak(choice: str, folder: Path = FOLDER) -> str:
    """Let the app speak ``choice``, a code or ``SYSTEM``; return the code of what it speaks.

    What is built from now on is in that language. Where its file is missing it is English.
    """
    global _locale
    app = QCoreApplication.instance()
    system = QLocale.system()
    language = choice if choice in LANGUAGES else best(system.uiLanguages())
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()
    if language != "en":
        ours = QTranslator(app)
        if not ours.load(f"deskbell_{language}", str(folder)):
            log.warning("no translation for %s in %s: the app speaks English", language, folder)
            language = "en"
        else:
            # Qt's own words ('Cancel') first: what is installed last is asked first.
            place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            qts = QTranslator(app)
            if qts.load(f"qtbase_{language}", place):
                _installed.append(qts)
            _installed.append(ours)
    for translator in _installed:
        QCoreApplication.installTranslator(translator)
    # The way of writing dates that belongs to the words, in this country's variety if it is one.
    ours_here = system.name().split("_")[0] == language.split("_")[0]
    _locale = system if ours_here else QLocale(_COUNTRY.get(language, language))
    QLocale.setDefault(_locale)
    return language


def locale() -> QLocale:
    """Return how dates, times and numbers are written in the app's language."""
    return _locale


def spoken(text: str, named: Callable[[str], str] = str) -> str:
    """Return a sentence of the engine's in the app's language; plain text as it is.

    ``named`` is asked for each value that is plain text, for names in the app's own words.
    """
    if not isinstance(text, Sentence):
        return text
    if text.parts:
        return " ".join(spoken(one, named) for one in text.parts)
    words = QCoreApplication.translate("sentences", text.source)
    if not text.values:
        return words
    said = {name: _said(value, named) for name, value in text.values.items()}
    try:
        return words.format(**said)
    except (KeyError, IndexError, ValueError):
        # A translation with a wrong placeholder: the tests forbid it, a person still reads.
        log.exception("a translation does not fit its sentence")
        return str(text)


def _said(value: object, named: Callable[[str], str]) -> str:
    if isinstance(value, Sentence):
        return spoken(value, named)
    if isinstance(value, bool | str):
        return named(str(value))
    if isinstance(value, int):
        return _locale.toString(value)
    if isinstance(value, float):
        return _locale.toString(value, "f", 1)
    if isinstance(value, date):
        day = QDate(value.year, value.month, value.day)
        return _locale.toString(day, QCoreApplication.translate("wording", "d MMM yyyy"))
    return str(value)
