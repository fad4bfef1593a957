"""The inbox: the list beside the open conversation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import astuple
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout

from desktop.domain.business import BusinessShown
from desktop.domain.conversation import Mode
from desktop.domain.entry import Entry
from desktop.domain.intents import ShowConversation
from desktop.domain.retold import ToldInShort
from desktop.domain.snapshots import (
    ConversationGone,
    ConversationShown,
    EntrySaved,
    InboxChanged,
    InboxRow,
    KnowledgeShown,
    SearchFound,
    Snapshot,
    Status,
)
from desktop.domain.writing import BeingWritten
from desktop.ui.controls import frame, label
from desktop.ui.inbox_list import InboxList
from desktop.ui.pages import PageWidget
from desktop.ui.sending import Send
from desktop.ui.theme import Look

if TYPE_CHECKING:
    from desktop.ui.conversation_page import ConversationPage
    from desktop.ui.first_steps import FirstSteps


class InboxPage(PageWidget):
    """Asks for the conversation that is chosen, and shows it when it comes."""

    teach = Signal(str, str)
    entry_wanted = Signal(str)
    corrected = Signal(object)
    page_wanted = Signal(int)
    """The ``Page`` on which the next of the first steps is done."""
    set_up_wanted = Signal()

    def __init__(self, look: Look, send: Send, entries: Callable[[], tuple[Entry, ...]]) -> None:
        super().__init__()
        self._look, self._send, self._entries = look, send, entries
        self._wanted: str | None = None
        self._page: ConversationPage | None = None
        self.first_steps: FirstSteps | None = None
        """Shown while there has never been a conversation."""
        self._told: dict[str, Snapshot] = {}
        self.list = InboxList(look, send)
        self._stack = QStackedWidget()
        nothing = frame("main")
        column = QVBoxLayout(nothing)
        words = label(self.tr("Choose a conversation to read it."), "muted")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(words)
        self._stack.addWidget(nothing)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self._stack, 1)
        self.list.chosen.connect(self.open)

    @property
    def conversation(self) -> ConversationPage:
        """The page of the open conversation. Built on first use: the first paint needs none of it."""
        if self._page is None:
            from desktop.ui.conversation_page import ConversationPage

            self._page = ConversationPage(self._look, self._send, self._entries)
            self._page.teach.connect(self.teach)
            self._page.entry_wanted.connect(self.entry_wanted)
            self._page.corrected.connect(self.corrected)
            self._stack.addWidget(self._page)
        return self._page

    def prepare(self) -> None:
        """Build the page of the open conversation before it is asked for."""
        assert self.conversation is not None

    def open(self, conversation_id: str) -> None:
        """Ask for a conversation and show its name at once."""
        if conversation_id == self._wanted:
            self.look_at_it()
            return
        self._wanted = conversation_id
        row = self.list.model.conversation(conversation_id)
        if isinstance(row, InboxRow):
            self.conversation.expect(row)
            self._stack.setCurrentWidget(self.conversation)
        self.list.mark_open(conversation_id)
        self._send(ShowConversation(conversation_id))

    def reveal(self, conversation_id: str) -> None:
        """Open a conversation and show the list in which it stands, as after a notification."""
        row = self.list.model.conversation(conversation_id)
        self.list.show_list(row.mode if row else Mode.WAITING)
        self.open(conversation_id)

    def receive(self, snapshot: Snapshot) -> None:
        """Show what concerns the inbox."""
        match snapshot:
            case InboxChanged():
                self.list.apply(snapshot)
                self._show_first_steps(not any(astuple(snapshot.counts)))
            case KnowledgeShown() | EntrySaved() | BusinessShown() | Status():
                if self.first_steps is not None:
                    self.first_steps.receive(snapshot)
                elif self._stack.currentIndex() == 0:
                    # The last word on each step, for the case that there is no conversation.
                    self._told[type(snapshot).__name__] = snapshot
            case ConversationShown():
                self.show_conversation(snapshot)
            case BeingWritten():
                if self._page is not None:
                    self._page.show_writing(snapshot)
            case ToldInShort():
                if self._page is not None:
                    self._page.side.show_in_short(snapshot)
            case ConversationGone():
                self.drop(snapshot)
            case SearchFound():
                self.list.show_found(snapshot)

    def _show_first_steps(self, empty: bool) -> None:
        """Say how to get the first conversation; once there is one, that is never shown again."""
        if not empty:
            self._told.clear()
            if self.first_steps is not None:
                self._stack.removeWidget(self.first_steps)
                self.first_steps.deleteLater()
                self.first_steps = None
            return
        if self.first_steps is None and self._stack.currentIndex() == 0:
            from desktop.ui.first_steps import FirstSteps

            self.first_steps = FirstSteps()
            self.first_steps.wanted.connect(self.page_wanted)
            self.first_steps.set_up_wanted.connect(self.set_up_wanted)
            for snapshot in self._told.values():
                self.first_steps.receive(snapshot)
            self._stack.addWidget(self.first_steps)
            self._stack.setCurrentWidget(self.first_steps)

    def search_field(self) -> QLineEdit:
        """Return the field that Ctrl+K goes to."""
        return self.list.search

    def show_conversation(self, shown: ConversationShown) -> None:
        """Show the conversation, unless another one has been chosen since."""
        if shown.conversation.id != self._wanted:
            return
        self.conversation.show_conversation(shown)
        self._stack.setCurrentWidget(self.conversation)

    def look_at_it(self) -> None:
        """Say that the operator has the open conversation before them, where something is unread."""
        if self._page is not None and self._page.unread and self._page.conversation_id:
            self._send(ShowConversation(self._page.conversation_id))

    def drop(self, gone: ConversationGone) -> None:
        """Close a conversation that no longer exists."""
        if self._page is not None:
            self._page.composer.forget(gone.conversation_id)
        if gone.conversation_id == self._wanted:
            self._wanted = None
            self.list.mark_open(None)
            self.conversation.show_nothing()
            self._stack.setCurrentIndex(0)
