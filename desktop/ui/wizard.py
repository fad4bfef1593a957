"""The first run: six steps from nothing to the first answer, each of which can be left and resumed.

It asks nothing twice and makes nothing up: what is typed is kept at once with the profile, and
what a step saves is in use at once. A window that is opened, never waited for.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.first_run import FirstRun, Going, KeepFirstRun, WizardStep
from desktop.domain.snapshots import Snapshot, Told
from desktop.ui.controls import button, frame, label
from desktop.ui.fonts import font
from desktop.ui.navigation import Brand
from desktop.ui.sending import Send
from desktop.ui.spoken import spoken
from desktop.ui.theme import Look
from desktop.ui.wizard_answers import AnswersStep
from desktop.ui.wizard_assistant import AssistantStep
from desktop.ui.wizard_business import HoursStep, HouseStep
from desktop.ui.wizard_step import StepError, StepPage
from desktop.ui.wizard_try import TryStep
from desktop.ui.wizard_website import WebsiteStep

SIZE, LEAST = QSize(920, 640), QSize(860, 480)
SIDE = 204
KEEP_AFTER = 400
"""Milliseconds after the last key until what was typed is kept."""


class StepButton(QAbstractButton):
    """One step in the list: its name, and a mark for done, here, or still to come."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._here = self._done = False
        self.setText(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_state(self, here: bool, done: bool) -> None:
        """Mark it."""
        self._here, self._done = here, done
        name = self.text()
        if here:
            name = self.tr("{step}, you are here").format(step=name)
        elif done:
            name = self.tr("{step}, done").format(step=name)
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(font(14, True)).horizontalAdvance(self.text()) + 34, 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._look.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(colours.colour("accent"), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 2.5, -0.5, -2.5), 7, 7)
        painter.setPen(Qt.PenStyle.NoPen)
        dot = "accent" if self._here else "ok" if self._done else "line"
        painter.setBrush(colours.colour(dot))
        painter.drawEllipse(QRectF(8, self.height() / 2 - 4, 8, 8))
        painter.setFont(font(14, self._here))
        painter.setPen(colours.colour("ink" if self._here or self._done else "muted"))
        painter.drawText(
            QRectF(24, 0, self.width() - 26, self.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            self.text(),
        )


class Wizard(QDialog):
    """The window. ``ended`` is sent with the ``FirstRun`` as it was left."""

    ended = Signal(object)

    def __init__(
        self, parent: QWidget, look: Look, send: Send, run: FirstRun, notify: Callable[[], bool]
    ) -> None:
        """``run`` is where it goes on; ``notify`` shows a test notification."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Set up Deskbell"))
        self._send, self._run, self._kept = send, run, run
        self._waiting = False
        self.house = HouseStep(send)
        self.hours = HoursStep(look, send)
        self.answers = AnswersStep(look, send)
        self.assistant = AssistantStep(look, send)
        self.website = WebsiteStep(look, send)
        self.trying = TryStep(look, send, notify)
        self.steps: list[StepPage] = [
            self.house,
            self.hours,
            self.answers,
            self.assistant,
            self.website,
            self.trying,
        ]
        self.list = [StepButton(look, one.name) for one in self.steps]
        self.pages = QStackedWidget()
        self.pages.setObjectName("bare")
        for one in self.steps:
            self.pages.addWidget(one)
        self.problem = label("", "warning", wrap=True)
        self.back = button(self.tr("Back"))
        self.skip = button(self.tr("Skip this step"), "plain")
        self.later = button(self.tr("Later"))
        self.go_on = button(self.tr("Continue"), "primary")
        self.go_on.setDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side(look))
        row.addWidget(self._main(), 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER)
        self._timer.timeout.connect(self.keep)
        self._connect()
        room = self.screen().availableGeometry().size()
        self.setMinimumSize(LEAST.boundedTo(room))
        self.resize(SIZE.boundedTo(room))
        for step in self.steps:
            prefix = f"{step.step.value}/"
            step.restore(
                {
                    name.removeprefix(prefix): text
                    for name, text in run.typed.items()
                    if name.startswith(prefix)
                }
            )
        self.answers.kind_is(self.house.kind)

    @property
    def at(self) -> int:
        """The number of the step that is shown."""
        return self.pages.currentIndex()

    def begin(self) -> None:
        """Show the step at which it was left; what it needs was received by then."""
        self._turn_to(list(WizardStep).index(self._run.step))

    def receive(self, snapshot: Snapshot) -> None:
        """Hand a snapshot to the steps; show what could not be saved."""
        for step in self.steps:
            step.receive(snapshot)
        if isinstance(snapshot, Told) and snapshot.problem:
            self._waiting = False
            for step in self.steps:
                step.refused()
            self._say(spoken(snapshot.sentence))

    def keep(self) -> None:
        """Keep where it is and what was typed, where that is another than before."""
        self._timer.stop()
        typed = {
            f"{step.step.value}/{name}": text
            for step in self.steps
            for name, text in step.unsaved.items()
        }
        run = replace(self._run, step=self.steps[self.at].step, typed=typed)
        self._run = run
        if run != self._kept:
            self._kept = run
            self._send(KeepFirstRun(run))

    def proceed(self) -> None:
        """Save the step and go on, or say what is in the way."""
        self._say("")
        step = self.steps[self.at]
        try:
            done = step.proceed()
        except StepError as error:
            self._say(str(error))
            return
        self._waiting = not done
        if done:
            self._pass()

    def put_away(self) -> None:
        """Close it until the owner asks for it; nothing that was typed is lost."""
        self._mark_away()
        self.reject()

    def reject(self) -> None:
        """Close it as it is: put away by the owner, or covered by the lock and back later."""
        self.keep()
        self.ended.emit(self._run)
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # In a field it goes on; a button that has the keyboard is pressed.
            focus = self.focusWidget()
            if isinstance(focus, QPushButton | StepButton):
                focus.click()
            elif not event.isAutoRepeat() and focus not in self.steps[self.at].own_return:
                self.proceed()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._mark_away()
        super().closeEvent(event)

    def _mark_away(self) -> None:
        if self._run.going is Going.ON:
            self._run = replace(self._run, going=Going.PUT_AWAY)

    def _side(self, look: Look) -> QFrame:
        side = frame("wizardside")
        side.setFixedWidth(SIDE)
        column = QVBoxLayout(side)
        column.setContentsMargins(14, 24, 14, 22)
        column.setSpacing(0)
        column.addWidget(Brand(look))
        column.addSpacing(8)
        for one in self.list:
            column.addWidget(one)
        column.addStretch(1)
        words = label(self.tr("You can stop at any point and go on later."), "small", wrap=True)
        words.setContentsMargins(8, 0, 0, 0)
        column.addWidget(words)
        return side

    def _main(self) -> QFrame:
        main = frame("main")
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 26)
        column.setSpacing(10)
        column.addWidget(self.pages, 1)
        told = QHBoxLayout()
        told.setContentsMargins(28, 0, 28, 0)
        told.addWidget(self.problem)
        column.addLayout(told)
        foot = QHBoxLayout()
        foot.setContentsMargins(28, 0, 28, 0)
        foot.setSpacing(8)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.skip)
        foot.addSpacing(8)
        foot.addWidget(self.later)
        foot.addWidget(self.go_on)
        column.addLayout(foot)
        self.problem.hide()
        return main

    def _connect(self) -> None:
        for at, one in enumerate(self.list):
            one.clicked.connect(lambda _=False, at=at: self._turn_to(at))
        for step in self.steps:
            step.changed.connect(self._timer.start)
            step.saved.connect(partial(self._saved, step))
            step.objected.connect(self._say)
        self.house.changed.connect(lambda: self.answers.kind_is(self.house.kind))
        self.back.clicked.connect(lambda: self._turn_to(self.at - 1))
        self.skip.clicked.connect(lambda: self._turn_to(self.at + 1))
        self.later.clicked.connect(self.put_away)
        self.go_on.clicked.connect(self.proceed)
        # In the field of an answer Return begins a new line.
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.proceed)
        self.go_on.setToolTip(
            QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        )

    def _saved(self, step: StepPage) -> None:
        if self._waiting and step is self.steps[self.at]:
            self._waiting = False
            self._pass()

    def _pass(self) -> None:
        step = self.steps[self.at].step
        if step not in self._run.passed:
            self._run = replace(self._run, passed=(*self._run.passed, step))
        if self.at + 1 < len(self.steps):
            self._turn_to(self.at + 1)
            return
        self._run = replace(self._run, going=Going.DONE, step=WizardStep.HOUSE)
        self.pages.setCurrentIndex(0)
        self.reject()

    def _turn_to(self, at: int) -> None:
        self._waiting = False
        self._say("")
        self.pages.setCurrentIndex(at)
        last = at == len(self.steps) - 1
        self.back.setVisible(at > 0)
        self.skip.setVisible(not last)
        self.later.setVisible(not last)
        self.go_on.setText(self.tr("Finish") if last else self.tr("Continue"))
        self.go_on.setAccessibleName(self.go_on.text())
        for number, one in enumerate(self.list):
            one.show_state(number == at, self.steps[number].step in self._run.passed)
        step = self.steps[at]
        step.begin()
        field = step.first_field()
        if field is not None:
            field.setFocus()
        self.keep()

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
