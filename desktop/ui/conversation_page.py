"""The open conversation: header, banner, messages, draft, reply field, side panel."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.conversation import GivenUp, Mode, WaitingDraft
from desktop.domain.entry import Entry
from desktop.domain.intents import (
    ChangeMessage,
    DeleteConversation,
    DiscardDraft,
    ExportConversation,
    HandBack,
    MarkDone,
    OperatorTypes,
    SendDraft,
    SendReply,
    ShowEarlier,
    TakeBack,
    TakeOver,
)
from desktop.domain.message import Message, Sender
from desktop.domain.snapshots import ConversationShown, InboxRow
from desktop.domain.teaching import Correction, question_of
from desktop.domain.writing import BeingWritten, StopWriting
from desktop.ui.composer import Composer
from desktop.ui.controls import Elided, button, frame, label, pill, readable, restyle
from desktop.ui.plain_text import harmless, isolated, one_line
from desktop.ui.questions import confirm, show_whole
from desktop.ui.sending import Send
from desktop.ui.side_panel import SidePanel
from desktop.ui.theme import Look
from desktop.ui.thread_view import ThreadView
from desktop.ui.undo_strip import UndoStrip
from desktop.ui.wording import MODE_PILL, language_name, mode_words, reason_sentence, shown_name

NARROW = 690
"""Below this width there is no room for messages and the side panel beside each other."""


class ConversationPage(QWidget):
    """Shows one conversation at a time and sends what the operator does with it."""

    teach = Signal(str, str)
    entry_wanted = Signal(str)
    corrected = Signal(object)
    """A ``Correction`` to begin."""

    def __init__(self, look: Look, send: Send, entries: Callable[[], tuple[Entry, ...]]) -> None:
        super().__init__()
        self._look, self._send = look, send
        self._id: str | None = None
        self.ask_file: Callable[[str], str] = self._file_dialog
        self._shown: ConversationShown | None = None

        self._name = Elided("name")
        self._pill = pill()
        self._about = Elided("muted")
        self.details = button(self.tr("Details"), "plain")
        self.details.setCheckable(True)
        self.done = button(self.tr("Mark done"), tip=self.tr("Close the conversation (Ctrl+D)"))
        self.back = button(self.tr("Hand back"), tip=self.tr("Let the AI answer again (Ctrl+B)"))
        self.take = button(self.tr("Take over"), "primary", tip=self.tr("Answer yourself (Ctrl+T)"))
        top = self._header()

        self.banner = frame("banner")
        self.banner_text = readable(role="")
        inside = QVBoxLayout(self.banner)
        inside.setContentsMargins(14, 10, 14, 11)
        inside.setSpacing(2)
        self._banner_head = label(self.tr("The AI stopped here."), "warning")
        inside.addWidget(self._banner_head)
        inside.addWidget(self.banner_text)
        self._banner_room = QFrame()
        around = QVBoxLayout(self._banner_room)
        around.setContentsMargins(20, 14, 20, 0)
        around.addWidget(self.banner)

        self.thread_view = ThreadView(look)
        self.undo = UndoStrip(look)
        self.composer = Composer(entries)
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        main = frame("main")
        self._column = QVBoxLayout(main)
        self._row = QHBoxLayout(self)
        for layout in (body, self._column, self._row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        body.addWidget(self._banner_room)
        body.addWidget(self.thread_view, 1)
        body.addWidget(self.undo)
        body.addWidget(self.composer)
        self._column.addWidget(top)
        self._column.addWidget(self._body, 1)
        self.side = SidePanel(look)
        self._row.addWidget(main, 1)
        self._row.addWidget(self.side)

        self.details.toggled.connect(self._arrange)
        self.take.clicked.connect(self.take_over)
        self.back.clicked.connect(self.hand_back)
        self.done.clicked.connect(self.mark_done)
        self.composer.sent.connect(self._reply)
        self.composer.changed.connect(self._change)
        self.undo.taken_back.connect(self._take_back)
        self.thread_view.earlier_wanted.connect(lambda shown: self._send(ShowEarlier(shown)))
        self.thread_view.change_wanted.connect(self.composer.change_message)
        self.composer.typed.connect(lambda shown: self._send(OperatorTypes(shown)))
        self.thread_view.card.sent.connect(self._send_draft)
        self.thread_view.card.edited.connect(self._edit_draft)
        self.thread_view.card.discarded.connect(self._discard_draft)
        self.thread_view.whole_wanted.connect(self._show_whole)
        self.thread_view.entry_wanted.connect(self.entry_wanted)
        self.thread_view.wrong.connect(self._wrong)
        self.side.teach.connect(self.teach)
        self.side.delete.connect(self.ask_delete)
        self.side.export.clicked.connect(self.export)
        look.changed.connect(self._reword)

    def _header(self) -> QFrame:
        top = frame("top")
        row = QHBoxLayout(top)
        row.setContentsMargins(20, 15, 20, 15)
        row.setSpacing(8)
        names = QVBoxLayout()
        names.setSpacing(1)
        first = QHBoxLayout()
        first.setSpacing(6)
        first.addWidget(self._name)
        first.addWidget(self._pill)
        first.addStretch(1)
        names.addLayout(first)
        second = QHBoxLayout()
        second.setSpacing(10)
        second.addWidget(self._about)
        second.addWidget(self.details)
        second.addStretch(1)
        names.addLayout(second)
        row.addLayout(names, 1)
        for one in (self.done, self.back, self.take):
            row.addWidget(one)
        return top

    @property
    def conversation_id(self) -> str | None:
        """The conversation that is shown or on its way."""
        return self._id

    @property
    def unread(self) -> bool:
        """Whether the conversation that is shown holds something that nobody has seen."""
        return self._shown is not None and self._shown.conversation.unread

    def expect(self, row: InboxRow) -> None:
        """Show the name at once; the messages follow with ``show_conversation``."""
        if row.conversation_id == self._id:
            return
        self._id, self._shown = row.conversation_id, None
        self.composer.show_conversation(self._id)
        self.thread_view.show_nothing()
        self.undo.show_messages(())
        self._name.setText(shown_name(one_line(row.name, 60), self._look.guest))
        self._about.setText("")
        self._show_mode(row.mode)
        self._show_banner(None)
        self.details.setChecked(False)
        self.side.hide_email()
        self._arrange()

    def show_conversation(self, shown: ConversationShown) -> None:
        """Show a conversation, or what changed in it. Nothing typed is touched."""
        conversation = shown.conversation
        self._id, self._shown = conversation.id, shown
        self.composer.show_conversation(conversation.id)
        self._reword()
        self._show_mode(conversation.mode)
        self._show_banner(conversation.given_up if conversation.mode is Mode.WAITING else None)
        self.thread_view.show_thread(
            conversation.id, shown.messages, conversation.draft, shown.earlier
        )
        self.undo.show_messages(shown.messages)
        self._arrange()

    def show_writing(self, being: BeingWritten) -> None:
        """Show a draft as it appears; one that waits already stays."""
        shown = self._shown
        if shown is None or being.conversation_id != self._id or shown.conversation.draft:
            return
        # A draft without an id can't be sent or edited: it is only being looked at.
        draft = WaitingDraft("", being.text, None) if being.text else None
        self.thread_view.show_thread(being.conversation_id, shown.messages, draft, shown.earlier)

    def show_nothing(self) -> None:
        """Forget the conversation that is shown; what was typed is kept by the composer."""
        self._id, self._shown = None, None
        self.undo.show_messages(())
        self.composer.show_conversation(None)
        self.thread_view.show_nothing()

    def take_over(self) -> None:
        """Claim the conversation, and be ready to write."""
        if self._id and self.take.isVisibleTo(self):
            self._send(TakeOver(self._id))
            self.composer.edit.setFocus()

    def hand_back(self) -> None:
        """Let the assistant answer again."""
        if self._id and self.back.isVisibleTo(self):
            self._send(HandBack(self._id, self._seen()))

    def mark_done(self) -> None:
        """Close the conversation."""
        if self._id and self.done.isVisibleTo(self):
            self._send(MarkDone(self._id, self._seen()))

    def _seen(self) -> str | None:
        """Return the id of the visitor's newest message on the screen, '' where there is none."""
        if self._shown is None:
            return None
        messages = reversed(self._shown.messages)
        return next((one.id for one in messages if one.sender is Sender.VISITOR), "")

    def export(self) -> None:
        """Ask for a file, then write the conversation into it."""
        conversation_id = self._id
        path = self.ask_file(self._name.text()) if conversation_id else ""
        if conversation_id and path:
            self._send(ExportConversation(conversation_id, path))

    def _file_dialog(self, name: str) -> str:
        plain = "".join(one for one in name if one.isalnum() or one in " -_").strip()
        path, kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Export this conversation"),
            f"{plain or 'conversation'}.pdf",
            "PDF (*.pdf);;Text (*.txt);;JSON (*.json)",
        )
        # Some desktops leave the ending off.
        if path and "." not in path.rsplit("/", 1)[-1]:
            path += "." + kind.split("*.")[-1].rstrip(")")
        return path

    def ask_delete(self) -> None:
        """Ask, then delete."""
        if not self._id:
            return
        intent = DeleteConversation(self._id)
        confirm(
            self,
            self.tr("Delete the conversation with {name}?").format(
                name=isolated(self._name.text())
            ),
            self.tr("Its messages are erased from this PC and can't be brought back."),
            self.tr("Delete"),
            lambda: self._send(intent),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the side panel beside the messages, or, in a narrow window, in their place."""
        narrow = self.width() < NARROW
        instead = narrow and self.details.isChecked()
        self.details.setVisible(narrow)
        home = self._column if narrow else self._row
        if home.indexOf(self.side) < 0:
            home.addWidget(self.side)
        self.side.setVisible(self._shown is not None and (instead or not narrow))
        self._body.setVisible(not instead)

    def _reply(self, text: str, draft_id: str) -> None:
        if not self._id:
            return
        draft = self._shown.conversation.draft if self._shown else None
        if draft_id and draft is not None and draft.id == draft_id:
            self._send(SendDraft(self._id, draft_id, text))
        else:
            # The draft this began as is gone: the words are the operator's own by now.
            self._send(SendReply(self._id, text, self._seen()))

    def take_back(self) -> None:
        """Take back the reply that was just sent, where that is offered."""
        self.undo.press()

    def _take_back(self, message_ids: tuple[str, ...], text: str) -> None:
        if self._id:
            self._send(TakeBack(self._id, message_ids))
            self.composer.put_back(text)

    def _change(self, message_id: str, text: str) -> None:
        if self._id:
            self._send(ChangeMessage(self._id, message_id, text))

    def _send_draft(self) -> None:
        draft = self._shown.conversation.draft if self._shown else None
        if self._id and draft is not None:
            self._send(SendDraft(self._id, draft.id))

    def _edit_draft(self) -> None:
        draft = self._shown.conversation.draft if self._shown else None
        if draft is not None:
            self.composer.edit_draft(draft.id, draft.text)

    def _discard_draft(self) -> None:
        draft = self._shown.conversation.draft if self._shown else None
        if self._id and draft is not None:
            self._send(DiscardDraft(self._id, draft.id))
        elif self._id:
            self._send(StopWriting(self._id))

    def _wrong(self, message: Message) -> None:
        if not self._id or self._shown is None:
            return
        asked = question_of(self._shown.messages, message)
        entry_id = message.evidence[0].entry_id if message.evidence else None
        self.corrected.emit(Correction(self._id, message.id, asked, message.text, entry_id))

    def _show_whole(self, text: str) -> None:
        show_whole(self, self.tr("The whole message"), text)

    def _show_mode(self, mode: Mode) -> None:
        self._pill.setText(mode_words(mode))
        restyle(self._pill, "pill", MODE_PILL[mode])
        self.take.setVisible(mode is not Mode.OPERATOR)
        self.back.setVisible(mode is Mode.OPERATOR)
        self.done.setVisible(mode is not Mode.DONE)
        guest = self._look.guest
        self.composer.invite(
            self.tr("Reply to this {guest}. Sending takes over from the AI").format(guest=guest)
            if mode is Mode.ASSISTANT
            else self.tr("Reply to this {guest}. Type / for saved replies").format(guest=guest)
        )

    def _show_banner(self, given_up: GivenUp | None) -> None:
        self._banner_room.setVisible(given_up is not None)
        if given_up is None:
            return
        guest = self._look.guest
        words = reason_sentence(given_up.reason, guest)
        if given_up.told:
            whole = " ".join(filter(None, (given_up.told, given_up.told_later)))
            told = one_line(harmless(whole), 600)
            words += " " + self.tr("The {guest} was told: “{told}”").format(
                guest=guest, told=isolated(told)
            )
        self.banner_text.setText(words)

    def _reword(self) -> None:
        if self._shown is None:
            return
        guest, visitor = self._look.guest, self._shown.conversation.visitor
        self._name.setText(shown_name(one_line(self._shown.name, 60), guest))
        about = []
        if visitor.page:
            about.append(self.tr("On {page}").format(page=isolated(one_line(visitor.page, 60))))
        if visitor.speaks:
            about.append(
                self.tr("writes in {language}").format(
                    language=one_line(language_name(visitor.speaks), 40)
                )
            )
        if not self._shown.conversation.present:
            about.append(self.tr("has left the page"))
        self._about.setText(" · ".join(about))
        self.side.show_conversation(self._shown)
        self._show_mode(self._shown.conversation.mode)
