"""What the operator can set today: the look, the assistant's pause, the word for a visitor."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.intents import PauseAssistant
from desktop.domain.snapshots import AssistantState, Snapshot, Status
from desktop.domain.trust import TopicsShown
from desktop.ui.controls import button, card, frame, label
from desktop.ui.pages import PageWidget
from desktop.ui.plain_text import one_line
from desktop.ui.sending import Send
from desktop.ui.spoken import LANGUAGES, SYSTEM
from desktop.ui.theme import Look, Theme
from desktop.ui.topics_card import TopicsCard
from desktop.ui.wording import visitor_word

WORDS = ("guest", "customer", "visitor")


class SettingsPage(PageWidget):
    """``changed`` is sent when theme or word change; the app keeps them for the next start."""

    changed = Signal()

    def __init__(self, look: Look, send: Send) -> None:
        super().__init__()
        self._look, self._send = look, send
        self._paused = False
        top = frame("top")
        head = QVBoxLayout(top)
        head.setContentsMargins(20, 15, 20, 15)
        head.setSpacing(1)
        head.addWidget(label(self.tr("Settings"), "name"))
        head.addWidget(label(self.tr("They apply to this PC, at once."), "muted"))

        self._state = label("", "body", wrap=True)
        self.pause = button(self.tr("Pause the AI"))
        self.pause.clicked.connect(lambda: self._send(PauseAssistant(not self._paused)))

        self.topics = TopicsCard(send)
        self.themes = _choice(
            [
                (self.tr("As the computer is set"), Theme.SYSTEM),
                (self.tr("Light"), Theme.LIGHT),
                (self.tr("Dark"), Theme.DARK),
            ],
            look.theme,
        )
        self.words = _choice([(visitor_word(word).capitalize(), word) for word in WORDS], look.word)
        self.languages = _choice(
            [(self.tr("As the computer is set"), SYSTEM)]
            + [(name, code) for code, name in LANGUAGES.items()],
            look.language,
        )
        self.later = label(self.tr("Deskbell speaks it from its next start."), "muted", wrap=True)
        self.later.hide()
        self.languages.idClicked.connect(self._language)
        self.themes.idClicked.connect(self._theme)
        self.words.idClicked.connect(self._word)
        self._operator, self._business = label("", "body", wrap=True), label("", "body", wrap=True)

        main = frame("main")
        column = QVBoxLayout(main)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(16)
        for title, content in (
            (self.tr("The AI"), card(self._state, _row(self.pause))),
            (self.tr("What the AI may answer alone"), self.topics),
            (self.tr("Look"), card(*self.themes.buttons())),
            (self.tr("Language"), card(*self.languages.buttons(), self.later)),
            (
                self.tr("What you call the people who write"),
                card(
                    label(self.tr("Deskbell uses this word everywhere in the app."), "muted"),
                    *self.words.buttons(),
                ),
            ),
            (self.tr("Names"), card(self._operator, self._business)),
        ):
            section = QVBoxLayout()
            section.setSpacing(8)
            section.addWidget(label(title, "section"))
            content.setMaximumWidth(620)
            section.addWidget(content)
            column.addLayout(section)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(main)
        whole = frame("main")
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(top)
        rows.addWidget(scroll, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(whole)

    def receive(self, snapshot: Snapshot) -> None:
        """Show what concerns the settings."""
        match snapshot:
            case Status():
                self.show_status(snapshot)
            case TopicsShown():
                self.topics.show_topics(snapshot)

    def show_status(self, status: Status) -> None:
        """Show whether the assistant is paused, and the names in use."""
        self._paused = status.assistant is AssistantState.PAUSED
        self.pause.setText(
            self.tr("Let the AI answer again") if self._paused else self.tr("Pause the AI")
        )
        self.pause.setAccessibleName(self.pause.text())
        self._state.setText(
            self.tr("The AI is paused. Every question comes to you.")
            if self._paused
            else self.tr("The AI answers first. While it is paused, every question comes to you.")
        )
        self._operator.setText(
            self.tr("You reply as {name}.").format(name=one_line(status.operator, 60))
        )
        self._business.setVisible(bool(status.business))
        self._business.setText(
            self.tr("Visitors see the name {name}.").format(name=one_line(status.business, 80))
        )

    def _theme(self, at: int) -> None:
        self._look.choose(list(Theme)[at])
        self.changed.emit()

    def _language(self, at: int) -> None:
        self._look.language = (SYSTEM, *LANGUAGES)[at]
        self.later.show()
        self.changed.emit()

    def _word(self, at: int) -> None:
        self._look.call_visitors(WORDS[at])
        self.changed.emit()


def _choice(names: list[tuple[str, str]], now: str) -> QButtonGroup:
    group = QButtonGroup()
    for at, (name, value) in enumerate(names):
        one = QRadioButton(name)
        one.setAccessibleName(name)
        one.setChecked(value == now)
        group.addButton(one, at)
    return group


def _row(one: QWidget) -> QFrame:
    box = QFrame()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(one, 0, Qt.AlignmentFlag.AlignLeft)
    row.addStretch(1)
    return box
