"""One person's data in a window: look for it, hand over a copy, erase it, keep the receipt."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.people import (
    ErasePerson,
    ExportPerson,
    FindPerson,
    Part,
    PersonErased,
    PersonFound,
    Receipt,
    SaveReceipt,
)
from desktop.domain.snapshots import Snapshot
from desktop.ui.controls import button, card, frame, label, readable, search_box
from desktop.ui.plain_text import harmless, isolated, one_line, tip
from desktop.ui.questions import confirm
from desktop.ui.sending import Send
from desktop.ui.theme import Look
from desktop.ui.wording import clock, long_date, shown_name

_ID = Qt.ItemDataRole.UserRole
_QUESTION = Qt.ItemDataRole.UserRole + 1


class PersonDialog(QDialog):
    """What is certainly the person's is ticked; the rest the operator decides about."""

    def __init__(self, parent: QWidget, look: Look, send: Send) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Find a person's data"))
        self.resize(860, 600)
        self._look, self._send = look, send
        self._text = ""
        self._shown: set[str] = set()
        self._receipt: Receipt | None = None
        self.field = search_box(self.tr("Name, e-mail, telephone or booking number"))
        self.field.returnPressed.connect(self._look_for)
        self.go = button(self.tr("Find"), "primary")
        self.go.clicked.connect(self._look_for)
        search = QHBoxLayout()
        search.setSpacing(8)
        search.addWidget(self.field, 1)
        search.addWidget(self.go)
        self.state = label(
            self.tr(
                "However it is written: +49 170 … and 0170-…, Müller and Mueller, either name"
                " first. Everything on this PC is looked through."
            ),
            "muted",
            wrap=True,
        )
        self.table = QTableWidget(0, 3)
        self.table.setAccessibleName(self.tr("What was found"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Who"), self.tr("Where it was found"), self.tr("Last changed")]
        )
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(0, 220)
        self.table.setColumnWidth(2, 170)
        self.table.itemChanged.connect(self._ticked)
        self.entries = label("", "warning", wrap=True)
        self.entries.hide()
        self.copy = button(self.tr("Save a copy for them…"))
        self.copy.clicked.connect(self._save_copy)
        self.erase = button(self.tr("Erase it everywhere…"), "danger")
        self.erase.clicked.connect(self._ask)
        self.chosen = label("", "muted", wrap=True)
        self.leave = button(self.tr("Close"))
        self.leave.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.chosen, 1)
        for one in (self.leave, self.copy, self.erase):
            foot.addWidget(one)
        self._front = QStackedWidget()
        self._front.addWidget(self._make_results())
        self._front.addWidget(self._make_receipt())
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Find a person's data"), "title"))
        column.addLayout(search)
        column.addWidget(self.state)
        column.addWidget(self._front, 1)
        column.addLayout(foot)
        self._ticked()

    def begin(self) -> None:
        """Wait for what is typed."""
        self.field.setFocus()

    def receive(self, snapshot: Snapshot) -> None:
        """Show what was found, or the receipt."""
        match snapshot:
            case PersonFound(text) if text == self._text and text:
                self._show(snapshot)
            case PersonErased(receipt):
                self._show_receipt(receipt)

    def reject(self) -> None:
        self._send(FindPerson(""))
        super().reject()

    def _make_results(self) -> QWidget:
        box = frame("plain")
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        column.addWidget(self.table, 1)
        column.addWidget(self.entries)
        return box

    def _make_receipt(self) -> QWidget:
        self.receipt = readable()
        self.save = button(self.tr("Save the receipt…"), "primary")
        self.save.clicked.connect(self._save_receipt)
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addStretch(1)
        box = frame("plain")
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(card(label(self.tr("Everything is erased."), "name"), self.receipt))
        column.addLayout(row)
        column.addStretch(1)
        return box

    def _look_for(self) -> None:
        text = self.field.text().strip()
        if not text:
            return
        self._text = text
        self._shown.clear()
        self.table.setRowCount(0)
        self.entries.hide()
        self._front.setCurrentIndex(0)
        self.state.setText(self.tr("Looking…"))
        self._ticked()
        self._send(FindPerson(text))

    def _show(self, found: PersonFound) -> None:
        self.table.blockSignals(True)
        for one in found.conversations:
            if one.conversation_id not in self._shown:
                self._shown.add(one.conversation_id)
                name = one_line(shown_name(one.name, self._look.guest), 60)
                here = one.changed_at.astimezone()
                when = self.tr("{day}, {time}").format(
                    day=long_date(here.date()), time=clock(one.changed_at)
                )
                self._add(one.conversation_id, False, name, one.excerpt, when, one.sure)
        for question in found.questions:
            if question.question_id not in self._shown:
                self._shown.add(question.question_id)
                kept = self.tr("Kept for rehearsals")
                self._add(question.question_id, True, kept, question.text, "", question.sure)
        self.table.blockSignals(False)
        self.state.setText(self._state(found))
        self.entries.setVisible(bool(found.entries))
        self.entries.setText(
            self.tr("Your own entries speak of them too; change those by hand: {titles}").format(
                titles=", ".join(isolated(one_line(one, 60)) for one in found.entries)
            )
        )
        self._ticked()

    def _add(
        self, found_id: str, question: bool, name: str, line: str, when: str, sure: bool
    ) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        words = name if sure else self.tr("{name} (perhaps)").format(name=name)
        first = QTableWidgetItem(words)
        first.setFlags(first.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        first.setCheckState(Qt.CheckState.Checked if sure else Qt.CheckState.Unchecked)
        first.setData(_ID, found_id)
        first.setData(_QUESTION, question)
        self.table.setItem(row, 0, first)
        for at, text in ((1, one_line(harmless(line), 200)), (2, when)):
            item = QTableWidgetItem(text)
            item.setToolTip(tip(text))
            self.table.setItem(row, at, item)

    def _state(self, found: PersonFound) -> str:
        if not found.done:
            return self.tr("Looking… {n} of {total} conversations.").format(
                n=found.looked, total=found.total
            )
        if not self._shown and not found.looked and found.total == 0:
            return self.tr(
                "That is too short to look for. Type a name, an e-mail address, a telephone"
                " number or a booking number."
            )
        if found.unreadable:
            return self.tr(
                "{n} conversations were looked through; {bad} of them can't be read. deskbell"
                " doctor says why."
            ).format(n=found.looked, bad=found.unreadable)
        if not self._shown:
            return self.tr("Nothing was found in {n} conversations.").format(n=found.looked)
        return self.tr(
            "{n} conversations were looked through. What is certainly theirs is ticked; please"
            " read what is marked “perhaps”."
        ).format(n=found.looked)

    def _taken(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        conversations: list[str] = []
        questions: list[str] = []
        for row in range(self.table.rowCount()):
            item = self.table.item(row, 0)
            if item is not None and item.checkState() is Qt.CheckState.Checked:
                (questions if item.data(_QUESTION) else conversations).append(str(item.data(_ID)))
        return tuple(conversations), tuple(questions)

    def _ticked(self) -> None:
        number = sum(len(one) for one in self._taken())
        for one in (self.copy, self.erase):
            one.setEnabled(number > 0)
        if not number:
            self.chosen.setText("")
        else:
            self.chosen.setText(
                self.tr("1 ticked") if number == 1 else self.tr("{n} ticked").format(n=number)
            )

    def _save_copy(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("A folder for the copy"))
        if folder:
            self._send(ExportPerson(*self._taken(), folder))

    def _ask(self) -> None:
        taken = self._taken()
        number = sum(len(one) for one in taken)
        confirm(
            self,
            self.tr("Erase this person's data everywhere?"),
            self.tr(
                "1 conversation or question goes for good: messages, drafts, summaries,"
                " questions, waiting e-mails and the search index. It can't be undone."
            )
            if number == 1
            else self.tr(
                "{n} conversations and questions go for good: messages, drafts, summaries,"
                " questions, waiting e-mails and the search index. It can't be undone."
            ).format(n=number),
            self.tr("Erase"),
            lambda: self._send(ErasePerson(*taken)),
        )

    def _show_receipt(self, receipt: Receipt) -> None:
        self._receipt = receipt
        names = {
            Part.CONVERSATIONS: self.tr("Conversations"),
            Part.MESSAGES: self.tr("Messages"),
            Part.NAMES: self.tr("Names and e-mail addresses"),
            Part.DRAFTS: self.tr("Drafts of replies"),
            Part.SUMMARIES: self.tr("Summaries"),
            Part.OPEN_QUESTIONS: self.tr("Questions on the list of open questions"),
            Part.KEPT_QUESTIONS: self.tr("Questions kept for rehearsals"),
            Part.LETTERS: self.tr("E-mails that waited to be sent"),
            Part.UNSENT: self.tr("Sealed messages that waited to be sent"),
            Part.SEARCH: self.tr("Lines in the search index"),
        }
        lines = [
            self.tr("Receipt {number} of {day}, {time}").format(
                number=receipt.number,
                day=long_date(receipt.at.astimezone().date()),
                time=clock(receipt.at),
            )
        ]
        lines += [
            self.tr("{kind}: {n}").format(kind=names[part], n=number)
            for part, number in receipt.counts
            if number
        ]
        lines.append(self.tr("The receipt names nobody, so you may keep it."))
        self.receipt.setText("\n".join(lines))
        self.table.setRowCount(0)
        self._shown.clear()
        self.entries.hide()
        self.field.clear()
        self._text = ""
        self.state.setText("")
        self._front.setCurrentIndex(1)
        self._ticked()
        self.save.setFocus()

    def _save_receipt(self) -> None:
        if self._receipt is None:
            return
        path, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the receipt"),
            f"receipt-{self._receipt.number}.pdf",
            "PDF (*.pdf);;JSON (*.json);;Text (*.txt)",
        )
        if path:
            self._send(SaveReceipt(self._receipt, path))
