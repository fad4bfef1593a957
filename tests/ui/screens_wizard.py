"""Sample snapshots for the first run, and a window in front of which one of its steps is open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop.domain.business import BusinessShown
from desktop.domain.entry import Entry, EntryState
from desktop.domain.first_run import FirstRun, FirstRunShown, Going, WizardStep
from desktop.domain.importing import Business
from desktop.domain.models import Adding, OfferedModel, OffersShown
from desktop.domain.operators import Operator, OperatorsShown
from desktop.domain.privacy_report import Keys
from desktop.domain.snapshots import KnowledgeShown, RelayState
from desktop.knowledge.starters import starters
from desktop.ui import spoken
from desktop.ui.spoken import locale
from desktop.ui.theme import Theme
from desktop.ui.window import MainWindow
from desktop.ui.wizard import SIZE, Wizard
from tests.ui import screens

STEPS = tuple(WizardStep)
TYPED = {
    "house/name": "Casa do Rio",
    "house/kind": "guesthouse",
    "house/languages": "en,de,pt-BR",
    **{f"hours/day {day}": "07:00–12:00, 14:00–22:00" for day in range(5)},
    "hours/day 5": "08:00–22:00",
    "hours/zone": "Europe/Lisbon",
    "hours/closed": "2026-12-24,2026-12-25",
    "answers/taken": "guesthouse",
    "website/site": "https://www.example.com",
    "website/relay": "wss://relay.example.com",
}


def offers(**changes: object) -> OffersShown:
    """Return three models for a PC that was measured."""
    shown = OffersShown(
        (
            OfferedModel("granite-4.1-3b", "Granite 4.1 3B", 2_099_501_664, "Apache-2.0", True, 6.2, True),
            OfferedModel("qwen3-1.7b", "Qwen3 1.7B", 1_107_409_472, "Apache-2.0", True, 3.3),
            OfferedModel("gemma-4-e2b", "Gemma 4 E2B QAT", 3_349_516_256, "Apache-2.0", False, 9.9),
        )
    )  # fmt: skip
    return replace(shown, **changes)  # type: ignore[arg-type]


def downloading() -> OffersShown:
    """Return the same while one is fetched."""
    return offers(adding=Adding("granite-4.1-3b", 812_000_000, 2_099_501_664))


def knowledge(answered: int = 2) -> KnowledgeShown:
    """Return the guesthouse's questions in the app's language, the first ones answered."""
    answers = (
        "Check-in starts at 15:00. If you come earlier, we gladly keep your luggage.",
        "Until 11:00. You may leave your luggage with us until the evening.",
    )
    made: list[Entry] = []
    for at, entry in enumerate(starters(Business.GUESTHOUSE, locale().bcp47Name())):
        done = at < min(answered, len(answers))
        made.append(
            replace(entry, answer=answers[at], state=EntryState.PUBLISHED, hint=None)
            if done
            else entry
        )
    return KnowledgeShown(tuple(made), {})


def fresh() -> tuple[object, ...]:
    """Return what the engine shows of a profile that nobody has set up."""
    nobody = OperatorsShown((Operator("desk", "Desk 1", 0),), "desk")
    off = screens.status(relay=RelayState.OFF, relay_problem=None, business="")
    return nobody, BusinessShown(""), off, KnowledgeShown((), {})


def open_at(window: MainWindow, step: WizardStep, *, furnished: bool = True) -> Wizard:
    """Open the first run at a step, with what an owner would have typed by then."""
    for snapshot in fresh():
        window.receive(snapshot)  # type: ignore[arg-type]
    if furnished:
        window.receive(knowledge())
        window.receive(screens.status(business="Casa do Rio"))
        window.receive(replace(screens.business(), name="Casa do Rio"))
    passed = STEPS[: STEPS.index(step)]
    run = FirstRun(step, Going.ON, passed, TYPED if furnished else {})
    window.receive(FirstRunShown(run, Keys.KEYRING))
    wizard = window.guide.wizard
    assert wizard is not None
    wizard.receive(offers())
    return wizard


def here() -> BusinessShown:
    """Return a business whose relay is on this PC."""
    page = "http://127.0.0.1:8700"
    return replace(screens.business(), relay="ws://127.0.0.1:8700", websites=(page,))


def ask(wizard: Wizard) -> None:
    """Let the owner ask the first question and see the answer."""
    question = screens.tried().text
    wizard.trying.box.question.setText(question)
    wizard.trying.box.ask.click()
    wizard.receive(replace(screens.tried(), text=question))


def _scene(step: WizardStep) -> Callable[[MainWindow], None]:
    def scene(window: MainWindow) -> None:
        wizard = open_at(window, step)
        # Off the screen there is less room than on any real one.
        wizard.resize(SIZE)
        if step is WizardStep.TRY:
            ask(wizard)

    return scene


SCENES = {f"wizard-{step.value}": _scene(step) for step in WizardStep}
"""For ``tests.ui.pictures``: each step, as an owner would have filled it in."""


def sheets(out: Path, folder: Path) -> list[Path]:
    """Write one picture a language and theme with all six steps; words are built in ``folder``."""
    app = QApplication.instance() or QApplication([])
    out.mkdir(parents=True, exist_ok=True)
    made = []
    for language in spoken.LANGUAGES:
        spoken.speak(language, folder)
        for theme in (Theme.LIGHT, Theme.DARK):
            steps = []
            for step in STEPS:
                window = MainWindow(lambda intent: None, theme=theme, now=lambda: screens.NOW)
                window.show()
                _scene(step)(window)
                wizard = window.guide.wizard
                assert wizard is not None
                for _ in range(4):
                    app.processEvents()
                steps.append(wizard.grab().toImage())
                wizard.reject()
                window.hide()
                window.deleteLater()
                QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            made.append(out / f"{language}-{theme}.png")
            _fewer_colours(_beside(steps)).save(str(made[-1]))
    spoken.speak("en", folder)
    return made


def _beside(pictures: Sequence[QImage], gap: int = 12) -> QImage:
    """Return pictures of one size in two columns, ``gap`` pixels of grey between them."""
    across, down = pictures[0].width() + gap, pictures[0].height() + gap
    sheet = QImage(2 * across - gap, len(pictures) // 2 * down - gap, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.gray)
    with QPainter(sheet) as painter:
        for at, picture in enumerate(pictures):
            painter.drawImage(at % 2 * across, at // 2 * down, picture)
    return sheet


def _fewer_colours(picture: QImage) -> QImage:
    """Return a picture in the 256 colours that it has most of: a third of the bytes as PNG."""
    seen = np.frombuffer(picture.constBits(), np.uint32)
    colours, counts = np.unique(seen, return_counts=True)
    table = [int(one) for one in colours[np.argsort(-counts)[:256]]]
    few = Qt.ImageConversionFlag.ThresholdDither
    return picture.convertToFormat(QImage.Format.Format_Indexed8, table, few)
