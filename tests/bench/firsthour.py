"""An estimate of how long the first run takes its owner: no person was timed, and none is claimed.

The keystroke-level model of Card, Moran and Newell (1980): each key, click, way to the mouse and
pause for thought has a time that they published, and a task is their sum. Reading is added at 200
words a minute of what each step shows. What the computer itself takes (a relay on this PC, the
first connection) is in ``python -m tests.bench startup`` and not in here; downloading a model is
nobody's waiting, the first run goes on meanwhile.

The words are those that ``tests/app/test_first_run.py`` types; that test proves the ways.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

KEY, POINT, BUTTON, HOME, THINK = 0.28, 1.1, 0.1, 0.4, 1.35
"""Seconds, as published: a key of an average typist, pointing, pressing or letting go of a mouse
button, a hand between mouse and keys, getting ready in one's mind."""
WORDS_A_MINUTE = 200.0
"""Reading on a screen with comprehension, on the slow side."""
GOAL = 300.0


@dataclass(frozen=True)
class Doing:
    """What the owner does in one step: clicks, and words that are typed after a click each."""

    step: str
    clicks: int = 0
    typed: tuple[str, ...] = ()

    def seconds(self) -> float:
        """Return the time of the hands, by the model, with a thought before each of them."""
        click = THINK + POINT + 2 * BUTTON
        fields = sum(click + 2 * HOME + THINK + KEY * len(text) for text in self.typed)
        return self.clicks * click + fields


SHORTEST = (
    Doing("house", clicks=2, typed=("Casa do Rio",)),
    Doing("hours", clicks=1),
    Doing("answers", clicks=1, typed=("From 15:00.",)),
    Doing("assistant", clicks=1),
    Doing("website", clicks=4),
    Doing("try", clicks=2),
)
"""Name, kind, one answer, a relay on this PC, the line copied, the first question asked."""

FULL = (
    Doing("house", clicks=5, typed=("Casa do Rio",)),
    Doing("hours", clicks=6, typed=("7-22", "8-12, 14-20")),
    Doing(
        "answers",
        clicks=1,
        typed=(
            "Check-in starts at 15:00. If you come earlier, we gladly keep your luggage.",
            "Until 11:00. You may leave your luggage with us until the evening.",
            "Eight spaces behind the house, 12 euros a night.",
            "Small dogs are welcome for 15 euros a night.",
            "From seven to ten, in the garden room.",
        ),
    ),
    Doing("assistant", clicks=4),
    Doing("website", clicks=4, typed=("https://www.casa.example", "wss://relay.example.com")),
    Doing("try", clicks=5, typed=("Can we leave suitcases at eleven?", "2468", "2468")),
)
"""Languages, hours with a break, a holiday, five answers, a model chosen and fetched, one's own
relay, the system of the website, a question of one's own, a test notification and a PIN."""


def measure() -> dict[str, object]:
    """Return the estimated seconds of both ways, step by step."""
    words = dict(_words())
    figures: dict[str, object] = {"an estimate by the keystroke-level model": "no person was timed"}
    for way, doings in (("shortest", SHORTEST), ("full", FULL)):
        hands = sum(one.seconds() for one in doings)
        reading = sum(60 * words[one.step] / WORDS_A_MINUTE for one in doings)
        for one in doings:
            spent = one.seconds() + 60 * words[one.step] / WORDS_A_MINUTE
            figures[f"{way} way, {one.step}: hands and reading, s"] = round(spent, 1)
        figures[f"{way} way: hands, s"] = round(hands, 1)
        figures[f"{way} way: reading every word that is shown, s"] = round(reading, 1)
        figures[f"{way} way: together, s (goal {GOAL:.0f})"] = round(hands + reading, 1)
    return figures


def _words() -> Iterator[tuple[str, int]]:
    """Give each step's name and how many words the owner sees in it."""
    from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

    from desktop.domain.first_run import WizardStep
    from desktop.ui.window import MainWindow
    from tests.ui import screens_wizard

    app = QApplication.instance() or QApplication([])
    for step in WizardStep:
        window = MainWindow(lambda intent: None)
        window.show()
        wizard = screens_wizard.open_at(window, step)
        app.processEvents()
        seen = [
            one.text()
            for one in wizard.findChildren(QWidget)
            if isinstance(one, QLabel | QAbstractButton)
            and one.isVisible()
            # What lies below the edge is scrolled past, not read.
            and not one.visibleRegion().isEmpty()
        ]
        yield step.value, sum(len(text.split()) for text in seen)
        wizard.reject()
        window.hide()
        window.deleteLater()
