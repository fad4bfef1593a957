"""Where the operator writes. What is typed is kept per conversation until it is sent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from desktop.domain.entry import Entry
from desktop.ui.controls import button, label, restyle
from desktop.ui.entry_picker import EntryPicker

SHORTEST, TALLEST = 44, 168
TYPING = 3_000
"""Milliseconds between two signs that the operator writes."""


class ReplyEdit(QPlainTextEdit):
    """A plain text field that tells of Ctrl+Enter, of '/' at the start of a word, of focus."""

    sent = Signal()
    slash = Signal()
    left = Signal()
    """Escape."""
    typed = Signal()
    """A key or an input method changed the text; a change by the app does not count."""
    focused = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.sent.emit()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        if event.text() == "/":
            cursor = self.textCursor()
            before = cursor.block().text()[: cursor.positionInBlock()]
            if not before or before[-1].isspace():
                self.slash.emit()
                return
        before = self.toPlainText()
        super().keyPressEvent(event)
        if self.toPlainText() != before:
            self.typed.emit()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self.typed.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        super().insertFromMimeData(source)
        self.typed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)


@dataclass(frozen=True, slots=True)
class Unsent:
    """What was typed in a conversation; ``draft_id`` where it began as the assistant's draft.

    ``message_id`` where it is a change of a message that was sent; ``aside`` is then what was
    typed before.
    """

    text: str
    draft_id: str | None = None
    message_id: str | None = None
    aside: str = ""


class Composer(QFrame):
    """The reply field. ``sent`` carries the text and the id of the draft it began as, or ''."""

    sent = Signal(str, str)
    changed = Signal(str, str)
    """The id of a message that was sent, and its new text."""
    typed = Signal(str)
    """The operator writes in this conversation; again after a pause in which more was written."""

    def __init__(self, entries: Callable[[], tuple[Entry, ...]]) -> None:
        super().__init__()
        self.setObjectName("composer")
        self._entries = entries
        self._kept: dict[str, Unsent] = {}
        self._of: str | None = None
        self._draft_id: str | None = None
        self._message_id: str | None = None
        self._aside = ""
        self._picker: EntryPicker | None = None
        self._typed_slash = False
        self._typed_again = False
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING)
        self._typing.timeout.connect(self._typing_over)

        self.edit = ReplyEdit()
        self.edit.setAccessibleName(self.tr("Your reply"))
        self.edit.setTabChangesFocus(True)
        self.edit.setFrameShape(QFrame.Shape.NoFrame)
        self.edit.document().setDocumentMargin(2)
        self.edit.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.send = button(self.tr("Send"), "primary", small=True, tip=self.tr("Send (Ctrl+Enter)"))
        self._about = label("", "small")
        self._box = QFrame()
        self._box.setObjectName("box")
        inside = QVBoxLayout(self._box)
        inside.setContentsMargins(11, 9, 11, 10)
        inside.setSpacing(2)
        inside.addWidget(self.edit)
        foot = QHBoxLayout()
        foot.addWidget(self._about, 1)
        foot.addWidget(self.send)
        inside.addLayout(foot)

        self.insert = button(
            self.tr("Insert from Knowledge"), "plain", tip=self.tr("Type / in your reply")
        )
        tools = QHBoxLayout()
        tools.addWidget(self.insert)
        tools.addStretch(1)
        tools.addWidget(label(self.tr("Ctrl+Enter sends"), "muted"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 10)
        column.setSpacing(6)
        column.addWidget(self._box)
        column.addLayout(tools)

        self.edit.sent.connect(self._send)
        self.send.clicked.connect(self._send)
        self.insert.clicked.connect(lambda: self._pick(False))
        self.edit.slash.connect(lambda: self._pick(True))
        self.edit.focused.connect(
            lambda on: restyle(self._box, "focused", "true" if on else "false")
        )
        self.edit.left.connect(self._stop_changing)
        self.edit.typed.connect(self._typed)
        self.edit.textChanged.connect(self._changed)
        self._changed()

    def show_conversation(self, conversation_id: str | None) -> None:
        """Keep what was typed for the one shown before, and bring back what is kept for this one."""
        if conversation_id == self._of:
            return
        self._keep()
        self._typing.stop()
        self._of = conversation_id
        kept = self._kept.pop(conversation_id, Unsent("")) if conversation_id else Unsent("")
        self._message_id, self._aside = kept.message_id, kept.aside
        self._put(kept.text, kept.draft_id)

    def change_message(self, message_id: str, text: str) -> None:
        """Put a message that was sent into the field; what was typed comes back afterwards."""
        if self._message_id is None:
            self._aside = self.edit.toPlainText()
        self._message_id = message_id
        self._put(text, None)
        self.edit.setFocus()

    def put_back(self, text: str) -> None:
        """Put a reply that was taken back into the field, above what was typed since."""
        self._stop_changing()
        self._put("\n\n".join(filter(None, (text, self.edit.toPlainText().strip()))), None)
        self.edit.setFocus()

    def edit_draft(self, draft_id: str, text: str) -> None:
        """Put the assistant's draft into the field. What was typed before stays, above it."""
        self._stop_changing()
        typed = self.edit.toPlainText().strip()
        already = self._draft_id == draft_id
        self._put(
            self.edit.toPlainText() if already else "\n\n".join(filter(None, (typed, text))),
            draft_id,
        )
        self.edit.setFocus()

    def unsent(self, conversation_id: str) -> str:
        """Return what is typed and not sent in a conversation."""
        if conversation_id == self._of:
            return self.edit.toPlainText()
        return self._kept.get(conversation_id, Unsent("")).text

    def forget(self, conversation_id: str) -> None:
        """Drop what was typed in a conversation that is deleted."""
        self._kept.pop(conversation_id, None)
        if conversation_id == self._of:
            self._of = None
            self._message_id, self._aside = None, ""
            self._put("", None)

    def invite(self, placeholder: str) -> None:
        """Say what happens with a reply written here."""
        if self.edit.placeholderText() != placeholder:
            self.edit.setPlaceholderText(placeholder)

    def _typed(self) -> None:
        if not self._of:
            return
        if self._typing.isActive():
            self._typed_again = True
            return
        self._typed_again = False
        self._typing.start()
        self.typed.emit(self._of)

    def _typing_over(self) -> None:
        if self._typed_again:
            self._typed()

    def _keep(self) -> None:
        text = self.edit.toPlainText()
        if self._of and (text or self._message_id):
            self._kept[self._of] = Unsent(text, self._draft_id, self._message_id, self._aside)

    def _put(self, text: str, draft_id: str | None) -> None:
        self._draft_id = draft_id
        if self.edit.toPlainText() != text:
            self.edit.setPlainText(text)
            self.edit.moveCursor(self.edit.textCursor().MoveOperation.End)
        self._changed()

    def _send(self) -> None:
        text = self.edit.toPlainText().strip()
        if not text or not self._of:
            return
        draft_id = self._draft_id or ""
        self._typing.stop()
        message_id = self._message_id
        if message_id is not None:
            self._stop_changing()
            self.changed.emit(message_id, text)
            return
        self._put("", None)
        self.sent.emit(text, draft_id)

    def _stop_changing(self) -> None:
        if self._message_id is not None:
            self._message_id = None
            self._put(self._aside, None)
            self._aside = ""

    def _changed(self) -> None:
        text = self.edit.toPlainText()
        self.send.setEnabled(bool(text.strip()))
        if not text:
            self._draft_id = None
        if self._message_id is not None:
            about = self.tr("Changing a sent message. It will be marked as edited. Esc leaves it")
        else:
            about = self.tr("Edited from the AI's draft") if self._draft_id else ""
        self._about.setText(about)
        self._fit()

    def _fit(self) -> None:
        lines = max(1, round(self.edit.document().size().height()))
        height = lines * self.edit.fontMetrics().lineSpacing() + 8
        self.edit.setFixedHeight(max(SHORTEST - 12, min(TALLEST, height)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    def _pick(self, typed_slash: bool) -> None:
        if self._picker is None:
            self._picker = EntryPicker(self._entries, self)
            self._picker.picked.connect(self._insert)
            self._picker.left.connect(self._left)
        self._typed_slash = typed_slash
        self._picker.open_above(self._box.mapToGlobal(self._box.rect().topLeft()))

    def _insert(self, answer: str) -> None:
        self.edit.insertPlainText(answer)
        self._typed()
        self.edit.setFocus()

    def _left(self) -> None:
        # Nothing was picked: the operator meant the character.
        if self._typed_slash:
            self.edit.insertPlainText("/")
        self.edit.setFocus()
