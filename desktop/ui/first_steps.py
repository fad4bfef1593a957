"""What stands in an inbox that has never held a conversation: how to get the first one.

It only looks at what is there and points to the page where the next thing is done, or to the
first run, which leads through all of it.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from desktop.domain.business import BusinessShown
from desktop.domain.entry import EntryState
from desktop.domain.snapshots import EntrySaved, KnowledgeShown, RelayState, Snapshot, Status
from desktop.ui.controls import button, frame, label
from desktop.ui.pages import Page


class FirstSteps(QFrame):
    """Three steps, each with the button that leads to it; a done one says so."""

    wanted = Signal(int)
    """The ``Page`` on which a step is done."""
    set_up_wanted = Signal()
    """The owner wants to be led through all of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("main")
        self._done = {"knowledge": False, "business": False, "website": False}
        self._marks: dict[str, QLabel] = {}
        self.buttons: dict[str, QPushButton] = {}
        middle = frame("card")
        middle.setMaximumWidth(560)
        self._steps = QVBoxLayout(middle)
        self._steps.setContentsMargins(24, 22, 24, 24)
        self._steps.setSpacing(14)
        self._steps.addWidget(label(self.tr("Three steps to your first answer"), "name", wrap=True))
        knowledge, settings = self.tr("Open Knowledge"), self.tr("Open Settings")
        self._step(
            "knowledge",
            self.tr("Write down what people ask you, or take a list of questions to fill in."),
            knowledge,
            Page.KNOWLEDGE,
        )
        self._step(
            "business",
            self.tr("Say what your business is called and when somebody is at the desk."),
            settings,
            Page.SETTINGS,
        )
        self._step(
            "website",
            self.tr("Connect your website: its address, a relay, and one line for your pages."),
            settings,
            Page.SETTINGS,
        )
        self.ready = label(
            self.tr(
                "Your desk is ready. Open your website and write a question in the chat there:"
                " it appears here."
            ),
            "strong",
            wrap=True,
        )
        self._steps.addWidget(self.ready)
        self.set_up = button(self.tr("Lead me through it"), "primary", small=True)
        self.set_up.clicked.connect(self.set_up_wanted)
        foot = QHBoxLayout()
        foot.addWidget(self.set_up)
        foot.addStretch(1)
        self._steps.addLayout(foot)
        around = QVBoxLayout(self)
        around.setContentsMargins(16, 16, 16, 16)
        around.addStretch(1)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(middle, 4)
        line.addStretch(1)
        around.addLayout(line)
        around.addStretch(2)
        self._settle()

    @property
    def done(self) -> frozenset[str]:
        """The steps that are done: 'knowledge', 'business', 'website'."""
        return frozenset(name for name, is_done in self._done.items() if is_done)

    def receive(self, snapshot: Snapshot) -> None:
        """Look whether a step is done."""
        match snapshot:
            case KnowledgeShown(entries):
                self._done["knowledge"] = any(
                    one.state is EntryState.PUBLISHED and one.answer.strip() for one in entries
                )
            case EntrySaved(entry):
                self._done["knowledge"] |= entry.state is EntryState.PUBLISHED
            case BusinessShown():
                self._done["business"] = bool(snapshot.name)
            case Status():
                self._done["website"] = snapshot.relay is RelayState.CONNECTED
            case _:
                return
        self._settle()

    def _step(self, name: str, words: str, leads_to: str, page: Page) -> None:
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(label(words, "body", wrap=True), 1)
        self._marks[name] = label(self.tr("Done"), "muted")
        self.buttons[name] = button(leads_to, small=True)
        self.buttons[name].clicked.connect(lambda: self.wanted.emit(page))
        row.addWidget(self._marks[name])
        row.addWidget(self.buttons[name])
        self._steps.addLayout(row)

    def _settle(self) -> None:
        for name, is_done in self._done.items():
            self._marks[name].setVisible(is_done)
            self.buttons[name].setVisible(not is_done)
        self.ready.setVisible(all(self._done.values()))
        self.set_up.setVisible(not all(self._done.values()))
