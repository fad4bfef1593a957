"""Open questions: what the knowledge could not answer, in the visitors' words, and your answer.

An answer that is begun stays with its group until it is published or the group is gone.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.entry import Entry
from desktop.domain.intents import SaveEntry
from desktop.domain.open_questions import (
    AnsweredBy,
    OpenQuestion,
    OpenQuestionsShown,
    QuestionGroup,
    Shelf,
    ShelveGroup,
    SplitQuestion,
)
from desktop.domain.snapshots import EntrySaved, Snapshot
from desktop.ui.controls import Elided, button, frame, label, readable
from desktop.ui.entry_picker import EntryPicker
from desktop.ui.head_bar import HeadBar
from desktop.ui.pages import PageWidget
from desktop.ui.plain_text import isolated, one_line
from desktop.ui.questions_list import WIDTH as LIST_WIDTH
from desktop.ui.questions_list import QuestionsList, shown_title
from desktop.ui.sending import Send
from desktop.ui.theme import Look

SMALL = 820
"""Below this width of the page its list is narrower too."""
NARROW = 640
MOST_WAYS = 12
"""Wordings that become ways of asking of a new entry."""
WORDINGS = 20
"""Wordings that are shown at once."""
TOLD = 3
"""Answers of operators that are shown at once."""


class QuestionsPage(PageWidget):
    """The groups beside the one that is open."""

    entry_wanted = Signal(str)

    def __init__(self, look: Look, send: Send, entries: Callable[[], tuple[Entry, ...]]) -> None:
        super().__init__()
        self._look, self._send, self._entries = look, send, entries
        self._groups: dict[int, QuestionGroup] = {}
        self._open: int | None = None
        self._begun: dict[int, str] = {}
        """Answers that are written and not published, by group."""
        self._publishing: dict[str, int] = {}
        """Groups whose answer is being saved, by the entry's id."""
        self._filling = False
        self.list = QuestionsList(look)
        self._head = HeadBar()
        self._title = Elided("name")
        self.about = Elided("muted")
        self.not_for_ai = button(self.tr("Not for the AI"))
        self.reopen = button(self.tr("Open it again"))
        self.by_entry = button(self.tr("Already answered by an entry…"), small=True)
        self.publish = button(self.tr("Publish answer"), "primary", tip="Ctrl+Enter")
        self.answer = QPlainTextEdit()
        self.answer.setTabChangesFocus(True)
        self.answer.setAccessibleName(self.tr("Your answer"))
        self.answer.setMinimumHeight(130)
        self._answer_head = label(self.tr("Your answer"), "section")
        self._told_head = label("", "section")
        self._told, self._words = QVBoxLayout(), QVBoxLayout()
        self.picker = EntryPicker(entries, self)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing())
        self._stack.addWidget(self._main())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self._stack, 1)
        self.list.chosen.connect(self.open)
        self.answer.textChanged.connect(self._written)
        self.publish.clicked.connect(self.publish_now)
        self.not_for_ai.clicked.connect(lambda: self._shelve(Shelf.NOT_FOR_AI))
        self.reopen.clicked.connect(lambda: self._shelve(Shelf.OPEN))
        self.by_entry.clicked.connect(self._pick)
        self.picker.chosen.connect(self._answered_by)
        look.changed.connect(self._reword)
        self._reword()
        for keys, then in (
            ("Ctrl+Return", self.publish_now),
            ("Ctrl+Enter", self.publish_now),
            ("Ctrl+E", self.use_told),
            ("Ctrl+Shift+Return", self.publish_told),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(then)

    def _nothing(self) -> QFrame:
        nothing = frame("main")
        column = QVBoxLayout(nothing)
        words = label(self.tr("Choose a question to answer it."), "muted")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(words)
        return nothing

    def _main(self) -> QFrame:
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(self._title)
        names.addWidget(self.about)
        self._head.lay_out(names, self.reopen, self.not_for_ai, self.publish)
        form = QWidget()
        self._form = QBoxLayout(QBoxLayout.Direction.LeftToRight, form)
        self._form.setContentsMargins(20, 18, 20, 18)
        self._form.setSpacing(20)
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(self._answer_head)
        left.addWidget(self.answer)
        other = QHBoxLayout()
        other.addWidget(self.by_entry)
        other.addStretch(1)
        left.addLayout(other)
        left.addSpacing(10)
        left.addWidget(self._told_head)
        self._told.setSpacing(8)
        left.addLayout(self._told)
        left.addStretch(1)
        self._right = QWidget()
        words = QVBoxLayout(self._right)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(8)
        words.addWidget(label(self.tr("In their words"), "section"))
        self._words.setSpacing(8)
        words.addLayout(self._words)
        words.addWidget(
            label(
                self.tr(
                    "Names, phone numbers and e-mails are masked here, as far as they can be told."
                ),
                "small",
                wrap=True,
            )
        )
        words.addStretch(1)
        self._form.addLayout(left, 1)
        self._form.addWidget(self._right)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(form)
        main = frame("main")
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(scroll, 1)
        return main

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # On a small screen the list gives way, or the answer's buttons would be cut off.
        self.list.setFixedWidth(LIST_WIDTH if self.width() >= SMALL else LIST_WIDTH - 60)
        narrow = self.width() - LIST_WIDTH < NARROW
        self._form.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )
        self._right.setMinimumWidth(0 if narrow else 300)
        self._right.setMaximumWidth(16_777_215 if narrow else 300)

    def receive(self, snapshot: Snapshot) -> None:
        """Show what concerns the open questions."""
        match snapshot:
            case OpenQuestionsShown(groups):
                self._show_groups(groups)
            case EntrySaved(entry):
                group = self._publishing.pop(entry.id, None)
                if group is not None:
                    self._begun.pop(group, None)
                    self._send(AnsweredBy(group, entry.id))

    def search_field(self) -> QLineEdit:
        """Return the field that Ctrl+K goes to."""
        return self.list.search

    def save_now(self) -> None:
        """Publish the answer."""
        self.publish_now()

    def open(self, group_id: int) -> None:
        """Open a group; an answer that was begun for another one is kept."""
        if group_id in self._groups:
            self._open = group_id
            self._fill()
            self.list.mark_open(group_id)
            self._stack.setCurrentIndex(1)

    def publish_now(self) -> None:
        """Make an entry of the answer, with the visitors' wordings as ways of asking."""
        group = self._groups.get(self._open or 0)
        text = self.answer.toPlainText().strip()
        if group is None or not text or group.shelf is Shelf.DONE:
            return
        entry = Entry(
            id=f"entry-{secrets.token_hex(8)}",
            title=one_line(shown_title(group), 60),
            questions=tuple(one_line(way, 400) for way in group.ways_of_asking if "\n" not in way)[
                :MOST_WAYS
            ]
            or (one_line(group.title, 400),),
            answer=text,
            version=0,
        )
        self._publishing[entry.id] = group.id
        self.publish.setEnabled(False)
        self.about.setText(self.tr("Saving…"))
        self._send(SaveEntry(entry, 0))

    def use_told(self) -> None:
        """Take over what an operator told a visitor already, the newest."""
        group = self._groups.get(self._open or 0)
        if group is not None and group.told:
            self._use(group.told[0])

    def publish_told(self) -> None:
        """Make an entry of what an operator told a visitor already, the newest."""
        self.use_told()
        self.publish_now()

    def words_menu(self, question: OpenQuestion) -> QMenu:
        """Return what can be done with one wording."""
        menu = QMenu(self)
        menu.addAction(
            self.tr("Means something else"), lambda: self._send(SplitQuestion(question.id))
        )
        return menu

    def _show_groups(self, groups: tuple[QuestionGroup, ...]) -> None:
        self._groups = {one.id: one for one in groups}
        self._begun = {one: text for one, text in self._begun.items() if one in self._groups}
        self.list.show_groups(groups)
        if self._open in self._groups:
            self._fill()
            return
        self._open = None
        first = self.list.first()
        if first is not None:
            self.open(first)
        else:
            self._stack.setCurrentIndex(0)

    def _fill(self) -> None:
        group = self._groups[self._open or 0]
        begun = self._begun.get(group.id, "")
        if self.answer.toPlainText() != begun:
            self._filling = True
            self.answer.setPlainText(begun)
            self._filling = False
        self._title.setText(shown_title(group))
        self.about.setText(self._asked(group))
        done, kept = group.shelf is Shelf.DONE, group.shelf is Shelf.NOT_FOR_AI
        self.publish.setVisible(not done)
        self.by_entry.setVisible(not done)
        self.not_for_ai.setVisible(group.shelf is Shelf.OPEN)
        self.reopen.setVisible(kept or done)
        self._head.fit()
        self.answer.setVisible(not done)
        self._answer_head.setVisible(not done)
        self._written()
        _clear(self._told)
        self._told_head.setVisible(bool(group.told))
        for text in group.told[:TOLD]:
            self._told.addWidget(self._told_card(text, usable=not done))
        _clear(self._words)
        shown: dict[str, OpenQuestion] = {}
        for one in group.questions:
            shown.setdefault(one.text.casefold(), one)
        for one in list(shown.values())[:WORDINGS]:
            self._words.addWidget(self._words_card(one, len(shown) > 1))
        rest = len(shown) - WORDINGS
        if rest > 0:
            self._words.addWidget(label(self.tr("And {n} more.").format(n=rest), "small"))

    def _asked(self, group: QuestionGroup) -> str:
        """Say how often it was asked, in how many days and languages, and what answers it."""
        number = len(group.questions)
        days = (group.newest - group.questions[-1].at).days + 1
        asked = (
            self.tr("Asked once.")
            if number == 1
            else self.tr("Asked {n} times in one day.").format(n=number)
            if days == 1
            else self.tr("Asked {n} times in {days} days.").format(n=number, days=days)
        )
        sentences = [asked]
        if len(group.languages) > 1:
            sentences.append(self.tr("In {n} languages.").format(n=len(group.languages)))
        entry_id = group.questions[0].entry_id
        titles = {one.id: one.title for one in self._entries()}
        if group.shelf is Shelf.DONE and entry_id in titles:
            sentences.append(
                self.tr("{title} answers it.").format(
                    title=isolated(one_line(titles[entry_id], 60))
                )
            )
        elif group.shelf is Shelf.NOT_FOR_AI:
            sentences.append(self.tr("Only people answer it."))
        elif group.shelf is Shelf.OPEN:
            sentences.append(self.tr("Nothing in Knowledge answers it."))
        return " ".join(sentences)

    def _told_card(self, text: str, *, usable: bool) -> QFrame:
        made = frame("told_before")
        column = QVBoxLayout(made)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(9)
        column.addWidget(readable(text[:2000], ""))
        if usable:
            use = button(self.tr("Use this"), small=True, tip="Ctrl+E")
            use.clicked.connect(lambda: self._use(text))
            row = QHBoxLayout()
            row.addWidget(use)
            row.addStretch(1)
            column.addLayout(row)
        return made

    def _words_card(self, one: OpenQuestion, several: bool) -> QFrame:
        made = frame("card")
        row = QHBoxLayout(made)
        row.setContentsMargins(12, 10, 8, 10)
        row.setSpacing(6)
        row.addWidget(readable(one.text[:600], ""), 1)
        if several and one.shelf is Shelf.OPEN:
            more = button("…", "plain")
            more.setAccessibleName(
                self.tr("More about {question}").format(question=one_line(one.text, 60))
            )
            more.setToolTip(self.tr("Means something else"))

            def open_menu() -> None:
                menu = self.words_menu(one)
                menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
                menu.popup(more.mapToGlobal(more.rect().bottomLeft()))

            more.clicked.connect(open_menu)
            row.addWidget(more, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _use(self, text: str) -> None:
        self.answer.setPlainText(text)
        self.answer.setFocus()
        cursor = self.answer.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.answer.setTextCursor(cursor)

    def _written(self) -> None:
        text = self.answer.toPlainText()
        if not self._filling and self._open is not None:
            if text.strip():
                self._begun[self._open] = text
            else:
                self._begun.pop(self._open, None)
        self.publish.setEnabled(bool(text.strip()))

    def _shelve(self, shelf: Shelf) -> None:
        if self._open is not None:
            self._send(ShelveGroup(self._open, shelf))

    def _pick(self) -> None:
        self.picker.open_above(self.by_entry.mapToGlobal(self.by_entry.rect().bottomLeft()))
        self.picker.move(self.by_entry.mapToGlobal(self.by_entry.rect().bottomLeft()))

    def _answered_by(self, entry: Entry) -> None:
        if self._open is not None:
            self._send(AnsweredBy(self._open, entry.id))

    def _reword(self) -> None:
        guest = self._look.guest
        self.answer.setPlaceholderText(
            self.tr("Write it once. Every {guest} who asks from now on gets it.").format(
                guest=guest
            )
        )
        self._told_head.setText(self.tr("You already told a {guest}").format(guest=guest))


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
