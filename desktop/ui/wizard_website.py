"""The fifth step of the first run: the website's address, a relay, and the line to paste."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QWidget,
)

from desktop.domain.business import BusinessShown
from desktop.domain.first_run import FirstRunShown, TryOnThisPc, WizardStep
from desktop.domain.snapshots import RelayState, Snapshot, Status
from desktop.ui.controls import button, card, label
from desktop.ui.fields import Choice
from desktop.ui.sending import Send
from desktop.ui.site_words import SYSTEMS
from desktop.ui.spoken import spoken
from desktop.ui.tag_line import TagLine
from desktop.ui.theme import Look
from desktop.ui.wizard_step import BusinessStep, at_top, column_of, scrolled

HOSTED, OWN, HERE = 0, 1, 2
_NAMES = ("hosted", "own", "here")
LONGEST = 300
"""Characters in one field."""


class WebsiteStep(BusinessStep):
    """A relay that somebody runs, one's own, or this PC for a try; then the line."""

    def __init__(self, look: Look, send: Send) -> None:
        super().__init__(
            send,
            WizardStep.WEBSITE,
            self.tr("Your website"),
            self.tr("Put the chat on your website"),
            self.tr(
                "A relay passes the sealed messages between your website and this PC, and can't"
                " read them."
            ),
        )
        self._page = ""
        self._status: Status | None = None
        self.field = self._line(self.tr("Your website"), "site", "https://www.example.com")
        self.address = self._line(
            self.tr("Address of the relay"), "relay", "wss://relay.example.com"
        )
        self.relays = QButtonGroup(self)
        names = (
            self.tr("A relay that somebody runs for me"),
            self.tr("My own relay"),
            self.tr("This PC, for a try"),
        )
        for at, name in enumerate(names):
            one = QRadioButton(name)
            one.setAccessibleName(name)
            self.relays.addButton(one, at)
        self.relays.button(HOSTED).setChecked(True)
        self.about = label("", "small", wrap=True)
        self.make = button(self.tr("Make my line"), "primary", small=True)
        self.state = label("", "small", wrap=True)
        self.tag = TagLine()
        self.copied = label(self.tr("Copied. Now paste it into your website."), "good", wrap=True)
        self.copied.hide()
        self.only_here = label(
            self.tr(
                "This line works on this PC only. Before it goes onto your website, name a relay"
                " that your visitors can reach."
            ),
            "warning",
            wrap=True,
        )
        self.open_page = button(self.tr("Open a page to try it"), small=True)
        self.system = Choice(look, self.tr("What your website is made with"), [])
        self.system.setObjectName("field")
        self.system.addItems([name() for name, _ in SYSTEMS])
        self.steps = label("", "body", wrap=True)
        self.line_card = self._line_card()
        self.column.addWidget(scrolled(self._content()), 1)
        self.own_return = (self.field, self.address)
        self.relays.idClicked.connect(self._chosen)
        self.make.clicked.connect(self._make)
        self.address.returnPressed.connect(self._make)
        self.field.returnPressed.connect(self._make)
        self.tag.copy.clicked.connect(self.copied.show)
        self.open_page.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self._page)))
        self.system.currentIndexChanged.connect(self._system)
        self.fill()

    def first_field(self) -> QWidget:
        return self.field

    @property
    def where(self) -> int:
        """Which of the three is chosen."""
        return self.relays.checkedId()

    def receive(self, snapshot: Snapshot) -> None:
        match snapshot:
            case FirstRunShown(page=page):
                self._page = page
                self.fill()
            case Status():
                self._status = snapshot
                self._show()
        super().receive(snapshot)

    def fill(self) -> None:
        kept = self.shown
        sites = [one for one in kept.websites if not is_here(one)]
        self.field.setText(self.unsaved.get("site", ", ".join(sites)))
        self.address.setText(self.unsaved.get("relay", "" if is_here(kept.relay) else kept.relay))
        where = self.unsaved.get("where")
        if where in _NAMES:
            self.relays.button(_NAMES.index(where)).setChecked(True)
        elif is_here(kept.relay):
            self.relays.button(HERE).setChecked(True)
        system = self.unsaved.get("system", "0")
        if system.isdecimal() and int(system) < len(SYSTEMS):
            self.system.setCurrentIndex(int(system))
        self._show()

    def forget(self) -> None:
        self.unsaved = {
            name: text for name, text in self.unsaved.items() if name in ("system", "where")
        }

    def proceed(self) -> bool:
        wanted = self._wanted()
        return True if wanted == self.shown else self.save(wanted)

    def _make(self) -> None:
        """Save what is needed for the line; it is shown when it is made."""
        self.copied.hide()
        if self.where == HERE:
            self.send(TryOnThisPc())
            self.state.setText(self.tr("The relay on this PC is being started…"))
            self.state.show()
            return
        if not self.address.text().strip():
            self.address.setFocus()
            self.objected.emit(
                self.tr("Type the address of the relay first. Whoever runs it tells you.")
            )
            return
        self.save(self._wanted(), go_on=False)

    def _wanted(self) -> BusinessShown:
        """Return the business with what stands in the step; empty fields change nothing."""
        kept = self.shown
        here = tuple(one for one in kept.websites if is_here(one))
        typed = tuple(self.field.text().replace(",", " ").split())
        sites = typed or tuple(one for one in kept.websites if one not in here)
        relay = self.address.text().strip()
        if self.where == HERE or not relay:
            return replace(kept, websites=(*sites, *here))
        return replace(kept, relay=relay, websites=sites)

    def _content(self) -> QWidget:
        choices = column_of(*self.relays.buttons(), spacing=5)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self.make)
        line.addWidget(self.state, 1)
        site = label(self.tr("Your website"), "muted")
        site.setBuddy(self.field)
        content = column_of(
            site, self.field, choices, self.address, self.about, row, self.line_card, spacing=8
        )
        return at_top(content, 8)

    def _line_card(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.open_page)
        line.addStretch(1)
        return card(
            label(self.tr("Paste this line before </body> on every page"), "strong", wrap=True),
            self.tag,
            self.copied,
            self.only_here,
            row,
            label(self.tr("What your website is made with"), "muted"),
            self.system,
            self.steps,
        )

    def _line(self, name: str, key: str, example: str) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(name)
        made.setMaxLength(LONGEST)
        made.setPlaceholderText(example)
        made.textEdited.connect(lambda text: self._typed(key, text))
        return made

    def _typed(self, key: str, text: str) -> None:
        self.note(key, text)
        self._show()

    def _chosen(self, at: int) -> None:
        self.note("where", _NAMES[at])
        self._show()

    def _system(self, at: int) -> None:
        self.note("system", str(at))
        self.steps.setText(SYSTEMS[at][1]())

    def _show(self) -> None:
        kept, here = self.shown, self.where == HERE
        ready = bool(kept.relay) and here == is_here(kept.relay)
        self.address.setVisible(not here)
        self.about.setText(self._about())
        self.make.setVisible(not ready or bool({"site", "relay"} & self.unsaved.keys()))
        self.line_card.setVisible(ready)
        self.tag.show_tag(kept.tag if ready else "")
        self.only_here.setVisible(here)
        self.open_page.setVisible(here and bool(self._page))
        self.steps.setText(SYSTEMS[max(0, self.system.currentIndex())][1]())
        self.state.setText(self._state() if ready else "")

    def _about(self) -> str:
        if self.where == HERE:
            return self.tr(
                "Only browsers on this PC reach it. It shows you the chat as visitors see it, and"
                " needs nothing else."
            )
        if self.where == OWN:
            return self.tr(
                "deskbell-relay runs on a small machine with an address of its own. The guide for"
                " relay operators says how."
            )
        return self.tr("Whoever runs it tells you its address.")

    def _state(self) -> str:
        status = self._status
        if status is None:
            return ""
        if status.relay is RelayState.CONNECTED:
            return self.tr("Connected.")
        if status.relay_problem:
            return spoken(status.relay_problem)
        return self.tr("Connecting…")


def is_here(address: str) -> bool:
    """Whether a relay or a website is on this PC."""
    return address.startswith(("ws://127.0.0.1:", "http://127.0.0.1:"))
