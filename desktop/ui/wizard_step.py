"""What the steps of the first run share: unsaved words, saving, and what stands in the way."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.business import BusinessShown, SaveBusiness
from desktop.domain.first_run import WizardStep
from desktop.domain.snapshots import Snapshot
from desktop.ui.controls import label
from desktop.ui.sending import Send

GAP = 10
"""Pixels between two parts of a step."""


class StepError(Exception):
    """What stands in a step can't be used; the text is a sentence for the owner."""


class StepPage(QWidget):
    """One step. What was typed and not saved stands in ``unsaved``, by the field's name."""

    changed = Signal()
    """Something in ``unsaved`` is another."""
    saved = Signal()
    """What ``proceed`` sent is saved: go on."""
    objected = Signal(str)
    """Something in the step can't be used, as a sentence."""

    def __init__(self, step: WizardStep, name: str, title: str, lead: str) -> None:
        """``name`` stands in the list of steps, ``title`` and ``lead`` above the step."""
        super().__init__()
        self.step, self.name = step, name
        self.unsaved: dict[str, str] = {}
        self.own_return: tuple[QWidget, ...] = ()
        """Fields in which the Return key does something else than going on."""
        head = label(title, "headline", wrap=True)
        words = label(lead, "lead", wrap=True)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GAP)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(28, 30, 28, 0)
        outer.setSpacing(6)
        outer.addWidget(head)
        outer.addWidget(words)
        outer.addSpacing(12)
        outer.addLayout(self.column, 1)

    def begin(self) -> None:
        """The step comes to the front."""

    def restore(self, unsaved: dict[str, str]) -> None:
        """Fill in what was typed before and never saved."""
        self.unsaved = dict(unsaved)
        self.fill()

    def fill(self) -> None:
        """Show what is kept, and over it what is unsaved."""

    def receive(self, snapshot: Snapshot) -> None:
        """Show what concerns the step; every snapshot comes by."""

    def proceed(self) -> bool:
        """Save what was typed; True where that is done, else ``saved`` follows.

        Raises:
            StepError: If something can't be used.
        """
        return True

    def refused(self) -> None:
        """What was to be saved could not be; the owner reads why."""

    def first_field(self) -> QWidget | None:
        """Return what the keyboard is for first."""
        return None

    def note(self, name: str, text: str) -> None:
        """Note what stands in a field."""
        if self.unsaved.get(name) != text:
            self.unsaved[name] = text
            self.changed.emit()


class BusinessStep(StepPage):
    """A step whose fields are settings of the business."""

    def __init__(self, send: Send, step: WizardStep, name: str, title: str, lead: str) -> None:
        super().__init__(step, name, title, lead)
        self.send = send
        self.shown = BusinessShown("")
        self._saving = self._goes_on = False

    def receive(self, snapshot: Snapshot) -> None:
        if not isinstance(snapshot, BusinessShown):
            return
        self.shown = snapshot
        done, self._saving = self._saving, False
        if done:
            self.forget()
        self.fill()
        if done:
            self.changed.emit()
        if done and self._goes_on:
            self.saved.emit()

    def refused(self) -> None:
        self._saving = False

    def forget(self) -> None:
        """What was typed is saved now."""
        self.unsaved.clear()

    def save(self, wanted: BusinessShown, *, go_on: bool = True) -> bool:
        """Save the business; True where it is so already. ``go_on``: the step ends with it."""
        if wanted == self.shown:
            self.forget()
            self.fill()
            self.changed.emit()
            return True
        self._saving, self._goes_on = True, go_on
        self.send(SaveBusiness(wanted))
        return False


def scrolled(content: QWidget) -> QScrollArea:
    """Return ``content`` in an area that scrolls where the window is low."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(content)
    return area


def at_top(content: QWidget, right: int = 0) -> QWidget:
    """Return ``content`` at the top of the room it gets, ``right`` pixels free for a scroll bar."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, right, 0)
    column.addWidget(content)
    column.addStretch(1)
    return box


def column_of(*contents: QWidget, spacing: int = 6) -> QWidget:
    """Return widgets below each other."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    for one in contents:
        column.addWidget(one)
    return box
