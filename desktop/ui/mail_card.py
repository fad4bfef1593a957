"""E-mail in the settings: the owner's own mail server, a test, and how to stop using it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout

from desktop.domain.mail_setup import ForgetMail, MailSetup, MailShown, SaveMail, SendTestLetter
from desktop.ui.controls import button, label
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
        self.show_mail(self._shown)

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
