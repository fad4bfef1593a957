"""How long conversations are kept, in the settings: days by list, and what goes tonight."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout

from desktop.domain.conversation import Mode
from desktop.domain.keeping import KEEP, LANES, KeepFor, KeepingShown, KeepTimes, ShowKeeping
from desktop.ui.controls import button, label, restyle
from desktop.ui.fields import Choice
from desktop.ui.plain_text import isolated, one_line
from desktop.ui.questions import confirm
from desktop.ui.sending import Send
from desktop.ui.theme import Look
from desktop.ui.wording import shown_name

DAYS = (1, 3, 7, 14, 30, 60, 90, 180, 365, KEEP)


class KeepingCard(QFrame):
    """Shows what other times would do before they are kept."""

    def __init__(self, look: Look, send: Send) -> None:
        super().__init__()
        self.setObjectName("card")
        self._look, self._send = look, send
        self._kept = KeepTimes()
        self._tonight = 0
        self._days = list(DAYS)
        names = {
            Mode.WAITING: self.tr("Needs you"),
            Mode.ASSISTANT: self.tr("AI"),
            Mode.OPERATOR: self.tr("Yours"),
            Mode.DONE: self.tr("Done"),
        }
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(7)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        self.lanes: dict[Mode, Choice] = {}
        for row, mode in enumerate(LANES):
            choice = Choice(
                look,
                self.tr("How long conversations in {list} are kept").format(list=names[mode]),
                [self._words(one) for one in self._days],
            )
            choice.setObjectName("field")
            choice.activated.connect(self._try)
            self.lanes[mode] = choice
            grid.addWidget(label(names[mode], "body"), row, 0)
            grid.addWidget(choice, row, 1)
        self.preview = label("", "body", wrap=True)
        self.doubt = label(
            self.tr(
                "The relay has not confirmed this computer's clock yet, so nothing is erased"
                " for now. A wrong clock must not erase anything."
            ),
            "warning",
            wrap=True,
        )
        self.doubt.hide()
        self.save = button(self.tr("Keep for these times"), "primary")
        self.save.clicked.connect(self._ask)
        self.discard = button(self.tr("Discard"))
        self.discard.clicked.connect(lambda: self._send(ShowKeeping()))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for one in (self.save, self.discard):
            one.setEnabled(False)
            buttons.addWidget(one)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(9)
        column.addWidget(
            label(
                self.tr(
                    "Days after the last change in a conversation. Then it is erased for good."
                    " Visitors are told the longest of these times."
                ),
                "muted",
                wrap=True,
            )
        )
        column.addLayout(grid)
        column.addWidget(self.preview)
        column.addWidget(self.doubt)
        column.addLayout(buttons)

    def show_keeping(self, shown: KeepingShown) -> None:
        """Show the times that are kept, or what the ones being tried would do."""
        if shown.tried and shown.times != self._chosen():
            return
        self._tonight = shown.tonight
        if not shown.tried:
            self._kept = shown.times
            self._fill(shown.times)
        changed = shown.tried and self._chosen() != _spelt(self._kept)
        self.save.setEnabled(changed)
        self.discard.setEnabled(changed)
        self.doubt.setVisible(not shown.believed)
        self.preview.setText(self._preview(shown))
        restyle(self.preview, "role", "strong" if changed and shown.tonight else "body")

    def _fill(self, times: KeepTimes) -> None:
        wanted = {times.of(mode) for mode in LANES}
        for days in sorted(wanted - set(self._days)):
            # What a business file says need not be one of ours.
            at = next((n for n, one in enumerate(self._days) if one > days), len(self._days))
            self._days.insert(at, days)
            for choice in self.lanes.values():
                choice.insertItem(at, self._words(days))
        for mode, choice in self.lanes.items():
            choice.setCurrentIndex(self._days.index(times.of(mode)))

    def _chosen(self) -> KeepTimes:
        lanes = {mode: self._days[one.currentIndex()] for mode, one in self.lanes.items()}
        return KeepTimes(self._kept.days, tuple(lanes.items()))

    def _try(self) -> None:
        self._send(ShowKeeping(self._chosen()))

    def _ask(self) -> None:
        wanted = self._chosen()
        if not self._tonight:
            self._send(KeepFor(wanted))
            return
        confirm(
            self,
            self.tr("Keep conversations for these times?"),
            self.tr("1 conversation is older than that and will be erased for good.")
            if self._tonight == 1
            else self.tr(
                "{n} conversations are older than that and will be erased for good."
            ).format(n=self._tonight),
            self.tr("Keep for these times"),
            lambda: self._send(KeepFor(wanted)),
        )

    def _preview(self, shown: KeepingShown) -> str:
        if not shown.tonight:
            if not shown.week:
                return self.tr("Nothing goes tonight, nor in the next seven days.")
            if shown.week == 1:
                return self.tr("Nothing goes tonight. 1 conversation goes within seven days.")
            return self.tr("Nothing goes tonight. {n} conversations go within seven days.").format(
                n=shown.week
            )
        names = ", ".join(
            isolated(one_line(shown_name(one.name, self._look.guest), 40)) for one in shown.going
        )
        if shown.tonight == 1:
            return self.tr("Tonight 1 conversation goes: {names}.").format(names=names)
        if shown.tonight > len(shown.going):
            return self.tr("Tonight {n} conversations go: {names} and others.").format(
                n=shown.tonight, names=names
            )
        return self.tr("Tonight {n} conversations go: {names}.").format(
            n=shown.tonight, names=names
        )

    def _words(self, days: int) -> str:
        if days == KEEP:
            return self.tr("keep (10 years)")
        return self.tr("1 day") if days == 1 else self.tr("{n} days").format(n=days)


def _spelt(times: KeepTimes) -> KeepTimes:
    """Return the same times with a number for each list."""
    return KeepTimes(times.days, tuple((mode, times.of(mode)) for mode in LANES))
