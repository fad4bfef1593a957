"""Draws every picture of the app in ``docs/images``: ``python -m tests.ui.pictures``.

Each page in light and in dark, 1280 by 800, with the sample of the design, and the first run in
all six languages. ``widget.png`` is not drawn here: the scripted demo takes it in a real browser.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea

from desktop.domain.business import BusinessShown
from desktop.domain.conversation import Mode
from desktop.domain.entry import Entry, EntryState
from desktop.domain.overview import OverviewShown
from desktop.domain.people import PersonErased
from desktop.domain.snapshots import (
    AssistantState,
    Counts,
    InboxChanged,
    KnowledgeShown,
    RelayState,
)
from desktop.domain.starting import StartMode, StartShown
from desktop.domain.teaching import Correction
from desktop.ui.import_review import Kind
from desktop.ui.pages import Page
from desktop.ui.theme import Theme
from desktop.ui.window import MainWindow
from installers import translations
from tests.ui import screens, screens_checkup, screens_ledger, screens_privacy, screens_wizard
from tests.ui.screens_overview import overview, topics
from tests.ui.screens_report import privacy

IMAGES = Path(__file__).parents[2] / "docs" / "images"
SIZE = (1280, 800)

Scene = Callable[[MainWindow], None]


def draw(out: Path) -> list[Path]:
    """Write all pictures to ``out``; return their paths."""
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    made: list[Path] = []
    for theme in (Theme.LIGHT, Theme.DARK):
        for name, scene in SCENES.items():
            window = MainWindow(lambda intent: None, theme=theme, now=lambda: screens.NOW)
            window.resize(*SIZE)
            window.show()
            window.receive(screens.status())
            window.receive(screens.operators())
            scene(window)
            for _ in range(4):
                app.processEvents()
            file = out / f"{name}-{theme}.png"
            dialog = next(_dialogs(), None)
            if dialog is None:
                window.grab().save(str(file))
            else:
                dialog.grab().save(str(file))
                dialog.close()
            made.append(file)
            for page in window._pages.built():
                page.setEnabled(False)  # nothing is asked about what was typed for a picture
            window.hide()
            window.deleteLater()
            # Windows that are left over would be dressed anew with each look.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return made


def _dialogs() -> Iterator[QDialog]:
    return (
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, QDialog) and one.isVisible()
    )


def _first_steps(window: MainWindow) -> None:
    window.receive(
        screens.status(
            relay=RelayState.OFF,
            relay_problem="Your website is not connected yet. Name it and a relay in Settings.",
            business="",
        )
    )
    window.receive(KnowledgeShown((), {}))
    window.receive(BusinessShown(""))
    window.receive(InboxChanged((), Counts(), complete=True))


def _inbox(window: MainWindow) -> None:
    window.receive(screens.knowledge())
    window.receive(screens.inbox())
    window.inbox.open(screens.ident("7C1"))
    window.receive(screens.conversation())


def _yours(window: MainWindow) -> None:
    _inbox(window)
    ours = screens.row("7C1", "Hi, this is the front desk. Friday is free.", Mode.OPERATOR, ago=2)
    window.receive(InboxChanged((ours,), Counts(needs_you=1, assistant=3, yours=2, done=1)))
    window.inbox.list.show_list(Mode.OPERATOR)
    talk = screens.long_talk()
    window.receive(replace(talk, messages=talk.messages[:7]))
    window.inbox.conversation.composer.edit.setPlainText("We look forward to seeing you.")


def _starter_offer(window: MainWindow) -> None:
    window.receive(KnowledgeShown((), {}))
    window.show_page(Page.KNOWLEDGE)


def _starter_set(window: MainWindow) -> None:
    hints = (
        ("Check-in", "From what time can I check in?", "From what time, where the key is handed over."),
        ("Check-out", "When do I have to leave the room?", "Until what time, where the key goes."),
        ("Parking", "Where can I park?", "How many spaces, where, the price."),
        ("Breakfast", "When is breakfast?", "From when to when, included or its price."),
        ("Wi-Fi", "Is there Wi-Fi?", "Where it works, where the password stands."),
    )  # fmt: skip
    entries = tuple(
        Entry(
            f"s{at}",
            title,
            (asked,),
            "",
            language="en",
            topic="Arrival",
            state=EntryState.DRAFT,
            hint=hint,
        )
        for at, (title, asked, hint) in enumerate(hints)
    )
    window.receive(KnowledgeShown(entries, {}))
    window.show_page(Page.KNOWLEDGE)
    window.knowledge.importing.go_through(Kind.FILL_IN)


def _import_review(window: MainWindow) -> None:
    found = (
        ("Pool", "Is there a pool?", "Yes, from May to September, from 8:00 to 20:00."),
        ("Sauna", "Do you have a sauna?", "The sauna beside the pool is open to all guests."),
        ("Bicycles", "Can we rent bikes?", "Six bicycles stand in the yard; ask at the desk."),
    )
    drafts = tuple(
        Entry(
            f"d{at}",
            title,
            (asked,),
            answer,
            language="en",
            state=EntryState.DRAFT,
            source=f"house-guide.pdf#page={at + 2}",
        )
        for at, (title, asked, answer) in enumerate(found)
    )
    window.receive(KnowledgeShown((*screens.knowledge().entries, *drafts), {}))
    window.show_page(Page.KNOWLEDGE)
    window.knowledge.importing.go_through(Kind.REVIEW)


def _knowledge(window: MainWindow) -> None:
    window.receive(screens.knowledge())
    window.show_page(Page.KNOWLEDGE)
    window.knowledge.open("check-in")
    window.knowledge.try_box.question.setText("can we leave suitcases at 11?")
    window.knowledge.try_box.ask.click()
    window.receive(screens.tried())


def _rehearsal(window: MainWindow) -> None:
    _knowledge(window)
    entry = screens.knowledge().entries[0]
    window.knowledge.editor.answer.setPlainText(entry.answer.replace("15:00", "14:30"))
    window.knowledge.rehearsal.begin()
    window.receive(screens.rehearsed(window.knowledge.rehearsal._wanted or entry))


def _correction(window: MainWindow) -> None:
    _knowledge(window)
    said = screens.messages()
    window.knowledge.correct(
        Correction(screens.ident("7C1"), said[1].id, said[0].text, said[1].text, "check-in")
    )
    window.receive(replace(screens.tried(), text=said[0].text))


def _history(window: MainWindow) -> None:
    _knowledge(window)
    window.knowledge.head.history.click()
    window.receive(screens.versions())


def _worth_a_look(window: MainWindow) -> None:
    _knowledge(window)
    window.receive(screens.findings())
    window.knowledge.show_worth_a_look()


def _questions(window: MainWindow) -> None:
    window.receive(screens.knowledge())
    window.show_page(Page.QUESTIONS)
    window.receive(screens.open_questions())


def _overview(window: MainWindow) -> None:
    window.show_page(Page.OVERVIEW)
    window.receive(OverviewShown(30, overview()))
    window.receive(topics())


def _privacy(window: MainWindow) -> None:
    window.show_page(Page.PRIVACY)
    window.receive(privacy())


def _settings(window: MainWindow) -> None:
    window.show_page(Page.SETTINGS)
    window.receive(screens.business())
    window.receive(topics())
    window.receive(screens.backups())


def _person(window: MainWindow) -> None:
    dialog = window.privacy.find_person()
    dialog.field.setText("Anna Müller")
    dialog.go.click()
    window.receive(screens_privacy.found())


def _receipt(window: MainWindow) -> None:
    _person(window)
    window.receive(PersonErased(screens_privacy.receipt()))


def _access(window: MainWindow) -> None:
    window.privacy.show_access()
    window.receive(screens_privacy.access())


def _ledger(window: MainWindow) -> None:
    window.privacy.show_ledger()
    window.receive(screens_ledger.ledger())
    window.receive(screens_ledger.models())


def _access_broken(window: MainWindow) -> None:
    window.privacy.show_access()
    window.receive(screens_privacy.access(broken=True))


def _stop(window: MainWindow) -> None:
    window.privacy.stop_using()


def _keeping(window: MainWindow) -> None:
    _settings(window)
    window.receive(screens_privacy.keeping())
    scroll = window.settings.findChild(QScrollArea)
    assert scroll is not None
    scroll.ensureWidgetVisible(window.settings.data)
    bar = scroll.verticalScrollBar()
    QCoreApplication.processEvents()
    bar.setValue(bar.value() + 90)


def _checkup(window: MainWindow) -> None:
    window.examine()
    window.receive(screens_checkup.checkup())


def _safe_start(window: MainWindow) -> None:
    _inbox(window)
    away = screens.status(assistant=AssistantState.AWAY)
    window.receive(away)
    window.receive(StartShown(StartMode.SAFE))


def _locked(window: MainWindow) -> None:
    _inbox(window)
    window.receive(screens.operators(locked=True))


SCENES: dict[str, Scene] = {
    "first-steps": _first_steps,
    "inbox": _inbox,
    "yours": _yours,
    "starter-offer": _starter_offer,
    "starter-set": _starter_set,
    "import-review": _import_review,
    "knowledge": _knowledge,
    "rehearsal": _rehearsal,
    "correction": _correction,
    "history": _history,
    "worth-a-look": _worth_a_look,
    "questions": _questions,
    "overview": _overview,
    "privacy": _privacy,
    "settings": _settings,
    "locked": _locked,
    "keeping": _keeping,
    "person": _person,
    "receipt": _receipt,
    "access": _access,
    "access-broken": _access_broken,
    "ledger": _ledger,
    "stop": _stop,
    "checkup": _checkup,
    "safe-start": _safe_start,
    **screens_wizard.SCENES,
}


if __name__ == "__main__":
    into = Path(sys.argv[1]) if len(sys.argv) > 1 else IMAGES
    for drawn in draw(into):
        print(drawn)
    with TemporaryDirectory() as words:
        translations.build(into=Path(words))
        for drawn in screens_wizard.sheets(into / "first-run", Path(words)):
            print(drawn)
