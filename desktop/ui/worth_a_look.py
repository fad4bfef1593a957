"""'Worth a look': contradictions, doubles, entries that have ended or are to be reviewed.

One sentence each, both entries beside each other, and 'It's fine' to be left alone.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.entry import Entry
from desktop.domain.findings import Finding, ItIsFine, Kind
from desktop.ui.controls import button, frame, label, pill
from desktop.ui.head_bar import HeadBar
from desktop.ui.marked_text import MarkedText
from desktop.ui.plain_text import one_line
from desktop.ui.sending import Send
from desktop.ui.teaching_words import finding_head, finding_sentence
from desktop.ui.theme import Look

_PILL = {
    Kind.CONTRADICTION: "wait",
    Kind.DOUBLE: "ai",
    Kind.EXPIRED: "done",
    Kind.REVIEW: "you",
}


class WorthALook(QWidget):
    """The list, in place of the editor."""

    entry_wanted = Signal(str)
    left = Signal()

    def __init__(self, look: Look, send: Send) -> None:
        super().__init__()
        self._look, self._send = look, send
        self.findings: tuple[Finding, ...] = ()
        self._entries: dict[str, Entry] = {}
        self._rows: list[QWidget] = []
        top = HeadBar()
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(label(self.tr("Worth a look"), "name"))
        self.about = label("", "muted")
        names.addWidget(self.about)
        self.back = button(self.tr("Back to the entry"))
        self.back.clicked.connect(self.left)
        top.lay_out(names, self.back)
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(20, 18, 20, 18)
        self._list.setSpacing(12)
        self._list.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        main = frame("main")
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(scroll, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(main)

    def show_findings(self, findings: tuple[Finding, ...], entries: dict[str, Entry]) -> None:
        """List these findings."""
        if (findings, entries) == (self.findings, self._entries) and self._rows:
            return
        self.findings, self._entries = findings, entries
        for one in self._rows:
            self._list.removeWidget(one)
            one.hide()
            one.deleteLater()
        self._rows = [self._card(one) for one in findings]
        for at, one in enumerate(self._rows):
            self._list.insertWidget(at, one)
        number = len(findings)
        self.about.setText(
            self.tr("Nothing. Your entries agree with each other.")
            if not number
            else self.tr("1 thing. Deskbell may be wrong about it.")
            if number == 1
            else self.tr("{n} things. Deskbell may be wrong about them.").format(n=number)
        )

    def _card(self, finding: Finding) -> QFrame:
        made = QFrame()
        made.setObjectName("card")
        column = QVBoxLayout(made)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(9)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(pill(finding_head(finding.kind), _PILL[finding.kind]))
        sentence: QLabel = label(finding_sentence(finding, self._entries), "", wrap=True)
        head.addWidget(sentence, 1)
        fine = button(self.tr("It's fine"), small=True)
        fine.setToolTip(self.tr("Leave it as it is and don't show it again"))
        fine.clicked.connect(lambda: self._send(ItIsFine(finding.key)))
        head.addWidget(fine, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        both = QHBoxLayout()
        both.setSpacing(12)
        for entry_id, marked in (
            (finding.entry_id, finding.one),
            (finding.other_id, finding.other),
        ):
            entry = self._entries.get(entry_id or "")
            if entry is not None:
                both.addLayout(self._side(entry, marked), 1)
        column.addLayout(both)
        return made

    def _side(self, entry: Entry, marked: str) -> QVBoxLayout:
        title = one_line(entry.title, 60) or self.tr("Entry without a title")
        side = QVBoxLayout()
        side.setSpacing(6)
        side.addWidget(label(title, "section"))
        answer = MarkedText(self._look, title, colour="brass")
        answer.show_text(entry.answer, marked)
        side.addWidget(answer)
        side.addStretch(1)
        row = QHBoxLayout()
        edit = button(self.tr("Open"), small=True)
        edit.setAccessibleName(self.tr("Open {title}").format(title=title))
        edit.clicked.connect(lambda: self.entry_wanted.emit(entry.id))
        row.addWidget(edit)
        row.addStretch(1)
        side.addLayout(row)
        return side
