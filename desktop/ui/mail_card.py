"""E-mail in the settings: the owner's own mail server, a test, summaries, and how to stop using it."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QTime
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
)

from desktop.domain.mail_setup import ForgetMail, MailSetup, MailShown, SaveMail, SendTestLetter
from desktop.domain.summaries import ChooseSummaries, SendDigestNow, Summaries, Wish
from desktop.ui.controls import button, frame, label
from desktop.ui.fields import Choice
from desktop.ui.questions import confirm
from desktop.ui.sending import Send
from desktop.ui.theme import Look

SECURITY = (("tls", 465), ("starttls", 587), ("none", 25))


class MailCard(QFrame):
    """Says whether e-mail is set up, and takes what is needed for it."""

    def __init__(self, look: Look, send: Send) -> None:
        super().__init__()
        self.setObjectName("card")
        self._send = send
        self._shown = MailShown(False)
        self._summaries = Summaries()
        self.state = label("", "body", wrap=True)
        self.host = self._line(self.tr("Mail server"), "mail.example.com")
        self.security = Choice(
            look,
            self.tr("Encryption"),
            [self.tr("TLS"), self.tr("STARTTLS"), self.tr("None (only on this PC)")],
        )
        self.port = QSpinBox()
        self.port.setObjectName("field")
        self.port.setRange(1, 65535)
        self.port.setValue(SECURITY[0][1])
        self.port.setAccessibleName(self.tr("Port"))
        self.port.lineEdit().setTextMargins(9, 0, 0, 0)
        self.security.setObjectName("field")
        self.security.activated.connect(lambda at: self.port.setValue(SECURITY[at][1]))
        self.account = self._line(self.tr("Account name"), "")
        self.password = self._line(self.tr("Password"), "")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.from_address = self._line(
            self.tr("Your address, as guests see it"), "desk@example.com"
        )
        self.to_address = self._line(self.tr("Where to reach you"), "me@example.com")

        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(7)
        grid.setHorizontalSpacing(12)
        for row, field in enumerate(
            (
                self.host,
                self.security,
                self.port,
                self.account,
                self.password,
                self.from_address,
                self.to_address,
            )
        ):
            grid.addWidget(label(field.accessibleName(), "muted", wrap=True), row, 0)
            grid.addWidget(field, row, 1)
        grid.setColumnStretch(1, 1)
        self.save = button(self.tr("Save e-mail"), "primary")
        self.save.clicked.connect(self._save)
        self.test = button(self.tr("Send a test e-mail"))
        self.test.clicked.connect(lambda: self._send(SendTestLetter()))
        self.forget = button(self.tr("Stop using e-mail"), "plain")
        self.forget.clicked.connect(self._forget)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for one in (self.save, self.test):
            buttons.addWidget(one)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(9)
        column.addWidget(self.state)
        column.addLayout(grid)
        column.addLayout(buttons)
        column.addWidget(self.forget)
        column.addWidget(self._make_summaries(look))
        self.show_mail(self._shown)
        self.show_summaries(self._summaries)

    def _make_summaries(self, look: Look) -> QFrame:
        self.wish = Choice(
            look,
            self.tr("Summaries"),
            [self.tr("Off"), self.tr("Each closed conversation"), self.tr("Once a day, at")],
        )
        self.wish.setObjectName("field")
        self.wish.activated.connect(lambda _: self._choose())
        self.at = QTimeEdit()
        self.at.setAccessibleName(self.tr("Time of the daily summary"))
        self.at.setDisplayFormat("HH:mm")
        self.at.setKeyboardTracking(False)
        # A stylesheet's padding does not reach the text in this kind of field.
        self.at.lineEdit().setTextMargins(9, 0, 0, 0)
        self.at.timeChanged.connect(self._choose)
        self.now = button(self.tr("Send me one now"), small=True)
        self.now.clicked.connect(lambda: self._send(SendDigestNow()))
        self.about_summaries = label("", "muted", wrap=True)
        part = QFrame()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        line = frame("line")
        line.setFixedHeight(1)
        column.addWidget(line)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(self.wish.accessibleName(), "muted"))
        row.addWidget(self.wish, 1)
        row.addWidget(self.at)
        column.addLayout(row)
        column.addWidget(self.about_summaries)
        below = QHBoxLayout()
        below.addWidget(self.now)
        below.addStretch(1)
        column.addLayout(below)
        return part

    def show_summaries(self, chosen: Summaries) -> None:
        """Show which summaries are wanted."""
        self._summaries = chosen
        self.at.blockSignals(True)
        self.wish.setCurrentIndex(list(Wish).index(chosen.wish))
        self.at.setTime(QTime(chosen.at.hour, chosen.at.minute))
        self.at.blockSignals(False)
        self._fit()

    def _choose(self) -> None:
        at = self.at.time()
        wish = list(Wish)[self.wish.currentIndex()]
        wanted = ChooseSummaries(wish, time(at.hour(), at.minute()))
        if (wanted.wish, wanted.at) != (self._summaries.wish, self._summaries.at):
            self._summaries = Summaries(wanted.wish, wanted.at)
            self._send(wanted)
        self._fit()

    def _fit(self) -> None:
        ready, wish = self._shown.ready, self._summaries.wish
        for one in (self.wish, self.now):
            one.setEnabled(ready)
        self.at.setEnabled(ready)
        self.at.setVisible(wish is Wish.MORNING)
        if not ready:
            text = self.tr("Summaries come by e-mail. Set up your mail server first.")
        elif wish is Wish.OFF:
            text = self.tr("You get no summaries.")
        elif wish is Wish.EACH:
            text = self.tr(
                "When a conversation is over you get a few lines of it, written on this PC, with"
                " contact details and numbers masked as far as they are recognised."
            )
        else:
            text = self.tr(
                "You get who needs you, what you promised for today, how many were answered, and"
                " new open questions. If this PC was off at that time, it comes at the next start."
            )
        self.about_summaries.setText(text)

    def show_mail(self, shown: MailShown) -> None:
        """Show what is kept; a password that was typed and not saved is dropped."""
        self._shown = shown
        setup = shown.setup
        if setup is not None:
            self.host.setText(setup.host)
            self.security.setCurrentIndex([one for one, _ in SECURITY].index(setup.security))
            self.port.setValue(setup.port)
            self.account.setText(setup.account)
            self.from_address.setText(setup.sender)
            self.to_address.setText(setup.owner)
        self.password.clear()
        self.password.setPlaceholderText(
            self.tr("kept; type to change it") if shown.has_password else ""
        )
        self.test.setEnabled(shown.ready)
        self._fit()
        self.forget.setVisible(shown.ready)
        self.state.setText(
            self.tr(
                "When a guest waits for a minute and nobody comes, you get an e-mail. A reply to a"
                " guest who has left goes out by e-mail too."
            )
            if shown.ready
            else self.tr(
                "E-mail is not set up. With your own mail server Deskbell writes to you when a guest"
                " waits and nobody comes, and sends your reply after a guest who has left."
            )
        )

    def _line(self, name: str, example: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName("field")
        field.setAccessibleName(name)
        field.setPlaceholderText(example)
        field.setMaxLength(256)
        return field

    def _save(self) -> None:
        setup = MailSetup(
            self.host.text().strip(),
            self.port.value(),
            SECURITY[self.security.currentIndex()][0],
            self.from_address.text().strip(),
            self.to_address.text().strip(),
            self.account.text().strip(),
        )
        self._send(SaveMail(setup, self.password.text() or None))

    def _forget(self) -> None:
        confirm(
            self.window(),
            self.tr("Stop using e-mail?"),
            self.tr("The mail server and its password are forgotten on this PC."),
            self.tr("Stop using e-mail"),
            lambda: self._send(ForgetMail()),
        )
