"""The fourth step of the first run: the owner's exact words, or a language model beside them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.first_run import WizardStep
from desktop.domain.models import (
    AddModel,
    AddModelFile,
    MeasureThisPc,
    OfferedModel,
    OffersShown,
    ShowOffers,
    StopAdding,
    UseNoModel,
)
from desktop.domain.snapshots import Snapshot
from desktop.ui.controls import button, label, pill, restyle
from desktop.ui.fields import Choice
from desktop.ui.plain_text import isolated, one_line
from desktop.ui.sending import Send
from desktop.ui.spoken import locale, spoken
from desktop.ui.theme import Look
from desktop.ui.wizard_step import StepError, StepPage, at_top, column_of, scrolled

SLOW = 20
"""Seconds for an answer, from which on a model is too slow for visitors."""
WORDS, MODEL = 0, 1


class ChoiceCard(QFrame):
    """A card with a choice at its head; a click anywhere on it chooses it."""

    pressed = Signal()

    def __init__(self, name: str, pill_kind: str) -> None:
        super().__init__()
        self.setObjectName("choice")
        self.head = QRadioButton(name)
        self.head.setAccessibleName(name)
        self.head.setProperty("role", "choice")
        self.pill = pill("", pill_kind)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(18, 14, 18, 14)
        self.column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.head)
        row.addStretch(1)
        row.addWidget(self.pill)
        self.column.addLayout(row)
        self.head.toggled.connect(lambda on: restyle(self, "chosen", on))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.head.click()
        super().mousePressEvent(event)


class AssistantStep(StepPage):
    """No model is a good answer, and the one that is chosen at first."""

    def __init__(self, look: Look, send: Send) -> None:
        super().__init__(
            WizardStep.ASSISTANT,
            self.tr("The assistant"),
            self.tr("Who writes the answers?"),
            self.tr("Both ways run on this PC alone. You can change it any time."),
        )
        self._send = send
        self._offers = OffersShown()
        self.words = ChoiceCard(self.tr("Your exact words"), "you")
        self.words.pill.setText(self.tr("ready now"))
        self.words.column.addWidget(
            label(
                self.tr(
                    "Guests get your answers exactly as you wrote them, in a blink. What doesn't"
                    " fit goes to you."
                ),
                "lead",
                wrap=True,
            )
        )
        self.model = ChoiceCard(self.tr("Your words, put together by a local AI"), "done")
        self.models = Choice(look, self.tr("Language model"), [])
        self.models.setObjectName("field")
        self.models.currentIndexChanged.connect(self._show_chosen)
        self.speed = label("", "lead", wrap=True)
        self.measure = button(self.tr("Measure again"), "plain")
        self.licence = label("", "small", wrap=True)
        self.fetch = button(self.tr("Download"), small=True)
        self.file = button(self.tr("Choose a file…"), small=True)
        self.stop = button(self.tr("Stop"), small=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("How much of the model is here"))
        self.state = label("", "strong", wrap=True)
        self.problem = label("", "warning", wrap=True)
        self._fill_model_card()
        self.choice = QButtonGroup(self)
        self.choice.addButton(self.words.head, WORDS)
        self.choice.addButton(self.model.head, MODEL)
        self.words.head.setChecked(True)
        content = column_of(self.words, self.model, spacing=12)
        self.column.addWidget(scrolled(at_top(content)), 1)
        self.choice.idClicked.connect(self._choose)
        self.fetch.clicked.connect(self._fetch)
        self.file.clicked.connect(self._choose_file)
        self.measure.clicked.connect(lambda: self._send(MeasureThisPc(again=True)))
        self.stop.clicked.connect(lambda: self._send(StopAdding()))
        self._show()

    def begin(self) -> None:
        self._send(ShowOffers())
        self._send(MeasureThisPc())

    def first_field(self) -> QWidget:
        checked = self.choice.checkedButton()
        return checked if checked is not None else self.words.head

    def fill(self) -> None:
        if self.unsaved.get("wants") == "model":
            self.model.head.setChecked(True)

    def receive(self, snapshot: Snapshot) -> None:
        if not isinstance(snapshot, OffersShown):
            return
        before, self._offers = self._offers, snapshot
        if snapshot.offers != before.offers:
            self._list()
        if snapshot.chosen != before.chosen:
            (self.model if snapshot.chosen else self.words).head.setChecked(True)
        self._show()

    def proceed(self) -> bool:
        wants = self.choice.checkedId() == MODEL
        if wants and not self._offers.chosen and self._offers.adding is None:
            raise StepError(
                self.tr(
                    "There is no model yet. Download one, choose a file, or take your exact words."
                )
            )
        return True

    def take_file(self, path: str) -> None:
        """Copy the model's file at a path."""
        if path:
            self._want(True)
            self._send(AddModelFile(path))

    @property
    def chosen(self) -> OfferedModel | None:
        """The model of the list that would be fetched."""
        name = self.models.currentData()
        return next((one for one in self._offers.offers if one.name == name), None)

    def _fill_model_card(self) -> None:
        card = self.model
        card.column.addWidget(
            label(
                self.tr(
                    "Combines several answers and replies in the guest's language. Every price,"
                    " time and name is checked against your answers before it is sent."
                ),
                "lead",
                wrap=True,
            )
        )
        card.column.addWidget(self.models)
        told = QHBoxLayout()
        told.setSpacing(8)
        told.addWidget(self.speed, 1)
        told.addWidget(self.measure)
        card.column.addLayout(told)
        row = QHBoxLayout()
        row.setSpacing(8)
        for one in (self.fetch, self.file, self.stop):
            row.addWidget(one)
        row.addWidget(self.licence, 1)
        card.column.addLayout(row)
        card.column.addWidget(self.progress)
        card.column.addWidget(self.state)
        card.column.addWidget(self.problem)

    def _choose(self, at: int) -> None:
        self._want(at == MODEL)
        if at == WORDS and self._offers.chosen:
            self._send(UseNoModel())

    def _want(self, model: bool) -> None:
        self.model.head.setChecked(model)
        self.words.head.setChecked(not model)
        self.note("wants", "model" if model else "words")

    def _fetch(self) -> None:
        offered = self.chosen
        if offered is not None:
            self._want(True)
            self._send(AddModel(offered.name))

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("A language model"), "", self.tr("Language models (*.gguf)")
        )
        self.take_file(path)

    def _list(self) -> None:
        before = self.models.currentData()
        self.models.blockSignals(True)
        self.models.clear()
        for one in self._offers.offers:
            size = gigabytes(one.bytes)
            self.models.addItem(
                self.tr("{title}, {size}, recommended for this PC").format(
                    title=one.title, size=size
                )
                if one.recommended
                else self.tr("{title}, {size}").format(title=one.title, size=size),
                one.name,
            )
        self.models.setCurrentIndex(max(0, self.models.findData(before)))
        self.models.blockSignals(False)

    def _show(self) -> None:
        offers = self._offers
        adding = offers.adding
        self.models.setVisible(bool(offers.offers))
        for one in (self.fetch, self.file):
            one.setVisible(adding is None)
        self.stop.setVisible(adding is not None)
        self.progress.setVisible(adding is not None)
        self.models.setEnabled(adding is None)
        if adding is not None:
            self.progress.setRange(0, 1000)
            self.progress.setValue(adding.have * 1000 // adding.size if adding.size else 0)
        self.state.setText(self._state())
        self.state.setVisible(bool(self.state.text()))
        self.problem.setText(spoken(offers.problem))
        self.problem.setVisible(bool(offers.problem))
        self._show_chosen()

    def _state(self) -> str:
        offers = self._offers
        if offers.adding is not None:
            have, size = gigabytes(offers.adding.have), gigabytes(offers.adding.size)
            return (
                self.tr("{have} of {size} are here. You can go on meanwhile.").format(
                    have=have, size=size
                )
                if offers.adding.size
                else self.tr("It begins. You can go on meanwhile.")
            )
        if not offers.chosen:
            return ""
        name = isolated(one_line(offers.chosen, 60))
        return (
            self.tr("{name} is in use.").format(name=name)
            if offers.in_use
            else self.tr("{name} is here. It writes from the next start of Deskbell on.").format(
                name=name
            )
        )

    def _show_chosen(self) -> None:
        offered = self.chosen
        self.model.pill.setVisible(offered is not None)
        self.fetch.setEnabled(offered is not None and offered.fits)
        if offered is None:
            self.speed.setText("")
            self.speed.hide()
            self.measure.hide()
            self.licence.setText("")
            return
        self.model.pill.setText(self.tr("{size} once").format(size=gigabytes(offered.bytes)))
        self.model.pill.adjustSize()
        self.licence.setText(
            self.tr("{title}, free licence ({licence})").format(
                title=offered.title, licence=offered.licence
            )
        )
        self.speed.setText(self._speed(offered))
        self.speed.setVisible(bool(self.speed.text()))
        known = offered.seconds is not None and not self._offers.measuring
        self.measure.setVisible(known and offered.fits)

    def _speed(self, offered: OfferedModel) -> str:
        if not offered.fits:
            return self.tr("It needs more memory than this PC has.")
        if self._offers.measuring:
            return self.tr("Measuring how fast this PC is…")
        if offered.seconds is None:
            return ""
        seconds = max(1, round(offered.seconds))
        if seconds > SLOW:
            return self.tr(
                "On this PC about {n} seconds an answer (measured here): too slow for visitors."
                " Your exact words suit it better."
            ).format(n=locale().toString(seconds))
        if seconds == 1:
            return self.tr("On this PC about 1 second an answer (measured here).")
        return self.tr("On this PC about {n} seconds an answer (measured here).").format(n=seconds)


def gigabytes(size: int) -> str:
    """Return a size as people read it, '2.1 GB'."""
    if size < 10**8:
        return f"{locale().toString(size / 10**6, 'f', 0)} MB"
    return f"{locale().toString(size / 10**9, 'f', 1)} GB"
