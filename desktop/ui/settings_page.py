"""The settings: the business and its website, who is at the desk, the assistant, the look of the app.

What belongs to this PC is in use at once; the business is kept with *Save*.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.backups import BackupsShown
from desktop.domain.business import BusinessShown, SaveBusiness
from desktop.domain.intents import PauseAssistant
from desktop.domain.keeping import KeepingShown, ShowKeeping
from desktop.domain.mail_setup import MailShown
from desktop.domain.operators import OperatorsShown
from desktop.domain.ringing import RingingShown
from desktop.domain.snapshots import AssistantState, Snapshot, Status, Told
from desktop.domain.summaries import SummariesShown
from desktop.domain.trust import TopicsShown
from desktop.ui.backup_card import BackupCard
from desktop.ui.business_card import BusinessForm
from desktop.ui.controls import button, card, frame, label
from desktop.ui.data_card import DataCard
from desktop.ui.help_card import HelpCard
from desktop.ui.hours import HoursError
from desktop.ui.keeping_card import KeepingCard
from desktop.ui.mail_card import MailCard
from desktop.ui.operators_card import OperatorsCard
from desktop.ui.pages import Autostart, PageWidget
from desktop.ui.ringing_card import RingingCard
from desktop.ui.sending import Send
from desktop.ui.spoken import LANGUAGES, SYSTEM
from desktop.ui.theme import Look, Theme
from desktop.ui.topics_card import TopicsCard
from desktop.ui.wording import visitor_word

TWO_COLUMNS = 880
"""From this width on the settings stand in two columns."""
WORDS = ("guest", "customer", "visitor")


class SettingsPage(PageWidget):
    """``changed`` is sent when theme or word change; the app keeps them for the next start."""

    changed = Signal()
    bell_tried = Signal(int)
    """The owner wants to hear the bell at a volume."""
    set_up_wanted = Signal()
    """The owner wants to go through the first run."""
    told = Signal(object)
    """A ``Told`` that the engine knows nothing of."""

    def __init__(self, look: Look, send: Send, autostart: Autostart | None = None) -> None:
        super().__init__()
        self._look, self._send = look, send
        self._tell = self.told.emit
        self._paused = False
        top = frame("top")
        bar = QHBoxLayout(top)
        bar.setContentsMargins(20, 15, 20, 15)
        bar.setSpacing(8)
        head = QVBoxLayout()
        head.setSpacing(1)
        bar.addLayout(head, 1)
        head.addWidget(label(self.tr("Settings"), "name"))
        head.addWidget(label(self.tr("Everything stays on this PC."), "muted"))
        self.save = button(self.tr("Save"), "primary", tip="Ctrl+S")
        self.discard = button(self.tr("Discard changes"))

        self._state = label("", "body", wrap=True)
        self.pause = button(self.tr("Pause the AI"))
        self.pause.clicked.connect(lambda: self._send(PauseAssistant(not self._paused)))

        self.topics = TopicsCard(send)
        self.ringing = RingingCard(send)
        self.ringing.tried.connect(self.bell_tried)
        self.themes = _choice(
            [
                (self.tr("As the computer is set"), Theme.SYSTEM),
                (self.tr("Light"), Theme.LIGHT),
                (self.tr("Dark"), Theme.DARK),
                (self.tr("High contrast"), Theme.CONTRAST),
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

        for one in (self.discard, self.save):
            bar.addWidget(one)
            one.setEnabled(False)
        self.business = BusinessForm(look, send)
        self.business.changed.connect(lambda: self._changed(True))
        self.save.clicked.connect(self.save_now)
        self.discard.clicked.connect(self._discard)
        self.operators = OperatorsCard(look, send)
        self.mail = MailCard(look, send)
        self.keeping = KeepingCard(look, send)
        self.data = DataCard()
        self.backups = BackupCard(look, send)
        self.help = HelpCard()
        self.with_computer = QCheckBox(self.tr("Start with the computer, in the tray"))
        self.with_computer.setAccessibleName(self.with_computer.text())
        self.with_computer.toggled.connect(self._start_with_computer)

        main = frame("main")
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, main)
        self._columns.setContentsMargins(20, 18, 20, 18)
        self._columns.setSpacing(20)
        self.set_up = button(self.tr("Go through the set-up"), small=True)
        self.set_up.clicked.connect(self.set_up_wanted)
        first = [
            (
                self.tr("Set-up, step by step"),
                card(
                    label(
                        self.tr("From your name to the line for your website, in six steps."),
                        "muted",
                        wrap=True,
                    ),
                    _row(self.set_up),
                ),
            ),
            (self.tr("Your business"), self.business.business),
            (self.tr("Your website"), self.business.website),
            (self.tr("The widget on your website"), self.business.widget),
            (self.tr("How long conversations are kept"), self.keeping),
            (self.tr("Data of your visitors"), self.data),
            (self.tr("Backups"), self.backups),
        ]
        second = [
            (self.tr("The AI"), card(self._state, _row(self.pause))),
            (self.tr("What the AI may answer alone"), self.topics),
            (self.tr("When somebody needs you"), self.ringing),
            (self.tr("At this desk"), self.operators),
            (self.tr("E-mail"), self.mail),
            (self.tr("Look"), card(*self.themes.buttons())),
            (self.tr("Language"), card(*self.languages.buttons(), self.later)),
            (
                self.tr("What you call the people who write"),
                card(
                    label(self.tr("Deskbell uses this word everywhere in the app."), "muted"),
                    *self.words.buttons(),
                ),
            ),
        ]
        if autostart is not None:
            self.with_computer.setChecked(autostart.is_on())
            second.append((self.tr("Starting"), card(self.with_computer)))
        second.append((self.tr("When something is wrong"), self.help))
        self._autostart = autostart
        for contents in (first, second):
            self._columns.addWidget(_column(contents), 20)
        self._columns.addStretch(1)
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
        self.business.renewal.receive(snapshot)
        match snapshot:
            case Status():
                self.show_status(snapshot)
            case BusinessShown():
                self._show_business(snapshot)
            case OperatorsShown():
                self.operators.show_operators(snapshot)
            case RingingShown(ringing):
                self.ringing.show_ringing(ringing)
            case MailShown():
                self.ringing.show_mail(snapshot)
                self.mail.show_mail(snapshot)
            case SummariesShown(summaries):
                self.mail.show_summaries(summaries)
            case KeepingShown():
                self.keeping.show_keeping(snapshot)
            case BackupsShown():
                self.backups.show_backups(snapshot)
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

    def save_now(self) -> None:
        """Save what was typed of the business."""
        if not self.save.isEnabled():
            return
        try:
            wanted = self.business.typed()
        except HoursError as error:
            self._tell(Told(str(error), problem=True))
            return
        self._send(SaveBusiness(wanted))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._send(ShowKeeping())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._columns.setDirection(
            QBoxLayout.Direction.TopToBottom
            if self.width() < TWO_COLUMNS
            else QBoxLayout.Direction.LeftToRight
        )

    def _show_business(self, shown: BusinessShown) -> None:
        if self.save.isEnabled() and replace(self.business.shown, tag=shown.tag) == shown:
            # The key of the line was renewed while something else was being typed.
            self.business.show_tag(shown)
            return
        self.business.show_business(shown)
        self._changed(False)

    def _changed(self, changed: bool) -> None:
        self.save.setEnabled(changed)
        self.discard.setEnabled(changed)

    def _discard(self) -> None:
        self.business.show_business(self.business.shown)
        self._changed(False)

    def _start_with_computer(self, on: bool) -> None:
        if self._autostart is None or on == self._autostart.is_on():
            return
        try:
            self._autostart.turn(on)
        except OSError as error:
            self._tell(
                Told(
                    self.tr("The computer does not allow it: {why}").format(
                        why=error.strerror or str(error)
                    ),
                    problem=True,
                )
            )
            self.with_computer.setChecked(self._autostart.is_on())

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


def _column(contents: list[tuple[str, QFrame]]) -> QWidget:
    box = QWidget()
    box.setMaximumWidth(620)
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    for title, content in contents:
        section = QVBoxLayout()
        section.setSpacing(8)
        section.addWidget(label(title, "section"))
        section.addWidget(content)
        column.addLayout(section)
    column.addStretch(1)
    return box


def _row(one: QWidget) -> QFrame:
    box = QFrame()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(one, 0, Qt.AlignmentFlag.AlignLeft)
    row.addStretch(1)
    return box
