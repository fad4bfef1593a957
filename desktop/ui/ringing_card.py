"""How this PC calls the people at it: the sound, hours without it, and what e-mail adds."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QTimeEdit

from desktop.domain.mail_setup import MailShown
from desktop.domain.ringing import ChooseRinging, Ringing, Volume
from desktop.ui.controls import Segments, button, card, label
from desktop.ui.sending import Send

NIGHT = time(22), time(7)
"""What is offered first as hours without sound."""


class RingingCard(QFrame):
    """``tried`` asks to hear the bell at a volume."""

    tried = Signal(int)

    def __init__(self, send: Send) -> None:
        super().__init__()
        self._send = send
        self._shown = Ringing()
        names = [self.tr("Off"), self.tr("Quiet"), self.tr("Normal"), self.tr("Loud")]
        self.volume = Segments(names, self.tr("How loudly Deskbell rings"))
        self.volume.setFixedWidth(max(290, self.volume.sizeHint().width()))
        self.listen = button(self.tr("Listen"), small=True)
        self.quiet = QCheckBox(self.tr("No sound between"))
        self.quiet.setAccessibleName(self.tr("Hours without sound"))
        self.begins, self.ends = QTimeEdit(), QTimeEdit()
        self.begins.setAccessibleName(self.tr("Without sound from"))
        self.ends.setAccessibleName(self.tr("Without sound until"))
        for one in (self.begins, self.ends):
            one.setDisplayFormat("HH:mm")
            one.setKeyboardTracking(False)
            # A stylesheet's padding does not reach the text in this kind of field.
            one.lineEdit().setTextMargins(9, 0, 0, 0)
            one.timeChanged.connect(self._chosen)
        self.mail = label("", "muted", wrap=True)
        rings = QFrame()
        row = QHBoxLayout(rings)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.volume)
        row.addWidget(self.listen)
        row.addStretch(1)
        hours = QFrame()
        times = QHBoxLayout(hours)
        times.setContentsMargins(0, 0, 0, 0)
        times.setSpacing(8)
        times.addWidget(self.quiet)
        times.addWidget(self.begins)
        times.addWidget(label(self.tr("and")))
        times.addWidget(self.ends)
        times.addStretch(1)
        about = label(
            self.tr(
                "Deskbell rings when somebody needs you, again after 30 seconds, 2 minutes and"
                " every 5 minutes, until a person takes it or the visitor leaves."
            ),
            "muted",
            wrap=True,
        )
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card(about, rings, hours, self.mail))
        self.volume.chosen.connect(lambda _: self._chosen())
        self.quiet.toggled.connect(self._chosen)
        self.listen.clicked.connect(lambda: self.tried.emit(self.volume.at))
        self.show_mail(MailShown(False))
        self.show_ringing(Ringing())

    def show_ringing(self, ringing: Ringing) -> None:
        """Show what is chosen."""
        self._shown = ringing
        quiet = ringing.quiet_from is not None and ringing.quiet_to is not None
        for one in (self.quiet, self.begins, self.ends):
            one.blockSignals(True)
        self.volume.choose(int(ringing.volume))
        self.quiet.setChecked(quiet)
        self.begins.setTime(_qtime(ringing.quiet_from or NIGHT[0]))
        self.ends.setTime(_qtime(ringing.quiet_to or NIGHT[1]))
        for one in (self.quiet, self.begins, self.ends):
            one.blockSignals(False)
        self._enable()

    def show_mail(self, shown: MailShown) -> None:
        """Say whether an e-mail follows when nobody comes."""
        self.mail.setText(
            self.tr("If nobody comes within a minute, you also get an e-mail.")
            if shown.ready
            else self.tr("E-mail is not set up, so nobody is written to when you don't come.")
        )

    def _chosen(self) -> None:
        self._enable()
        quiet = self.quiet.isChecked()
        chosen = Ringing(
            Volume(self.volume.at),
            _time(self.begins.time()) if quiet else None,
            _time(self.ends.time()) if quiet else None,
        )
        if chosen != self._shown:
            self._shown = chosen
            self._send(ChooseRinging(chosen))

    def _enable(self) -> None:
        sounds = self.volume.at != int(Volume.OFF)
        self.listen.setEnabled(sounds)
        self.quiet.setEnabled(sounds)
        for one in (self.begins, self.ends):
            one.setEnabled(sounds and self.quiet.isChecked())


def _qtime(at: time) -> QTime:
    return QTime(at.hour, at.minute)


def _time(at: QTime) -> time:
    return time(at.hour(), at.minute())
