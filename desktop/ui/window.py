"""The app's one window: pages, keys, alerts. Snapshots come in by ``receive``, intents go out.

It is built for the first paint: only the inbox is made at once, and the open conversation,
the knowledge and the settings when they are first needed.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from desktop.domain.entry import Entry
from desktop.domain.intents import PauseAssistant
from desktop.domain.snapshots import (
    Alerted,
    AlertEnded,
    AssistantState,
    ConversationGone,
    ConversationShown,
    EntrySaved,
    InboxChanged,
    KnowledgeShown,
    Mentioned,
    QuestionTried,
    RelayState,
    SearchFound,
    Snapshot,
    Status,
    Told,
)
from desktop.ui.icons import mark_icon
from desktop.ui.inbox_page import InboxPage
from desktop.ui.navigation import Navigation
from desktop.ui.sending import Send
from desktop.ui.theme import LIGHT, Look, Theme, stylesheet
from desktop.ui.told import ToldStrip

# What the first paint does not need is imported when it is first used: importing it all at
# once took 55 ms of 250 on the machine where this was measured.
if TYPE_CHECKING:
    from desktop.ui.alerts import Alerts
    from desktop.ui.conversation_page import ConversationPage
    from desktop.ui.knowledge_page import KnowledgePage
    from desktop.ui.settings_page import SettingsPage


AFTER_PAINT = 60
"""Milliseconds after which the page of the open conversation is built, before it is asked for."""


class Page(IntEnum):
    """The pages, in the order of the navigation."""

    INBOX = 0
    KNOWLEDGE = 1
    SETTINGS = 2


class MainWindow(QMainWindow):
    """Everything the operator sees. Use it on Qt's main thread only."""

    settings_changed = Signal(str, str)
    """(theme, word for a visitor) as chosen; the app keeps them for the next start."""

    def __init__(
        self,
        send: Send,
        *,
        theme: Theme = Theme.SYSTEM,
        operator: str = "Desk 1",
        guest: str = "guest",
        close_to_tray: bool = False,
        now: Callable[[], datetime] | None = None,
    ) -> None:
        """Build the window; the caller shows it.

        ``close_to_tray`` hides the window on closing where the desktop has a tray, so that
        answering goes on; everywhere else closing quits. ``now`` returns an aware moment.
        """
        super().__init__()
        self._send = send
        self._close_to_tray = close_to_tray
        self._quitting = False
        self._status = Status(
            relay=RelayState.CONNECTING, assistant=AssistantState.STARTING, operator=operator
        )
        self._knowledge_shown: KnowledgeShown | None = None
        self._knowledge: KnowledgePage | None = None
        self._settings: SettingsPage | None = None
        self._alerts: Alerts | None = None
        self.look = Look(theme, guest=guest, now=now)
        self.look.dress()
        self.setWindowTitle("Deskbell")
        self.setMinimumSize(940, 540)
        self.resize(1320, 840)

        self.navigation = Navigation(
            self.look,
            [
                ("inbox", self.tr("Inbox"), "Alt+1"),
                ("knowledge", self.tr("Knowledge"), "Alt+2"),
                ("settings", self.tr("Settings"), "Alt+3"),
            ],
        )
        self.inbox = InboxPage(self.look, send, self._entries)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.inbox)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addWidget(self._pages, 1)
        self.setCentralWidget(whole)
        self._told = ToldStrip(self)
        self.setStyleSheet(stylesheet(self.look.colours))

        self.navigation.choose(Page.INBOX)
        self.navigation.status.show_status(self._status)
        self.navigation.chosen.connect(self.show_page)
        self.inbox.teach.connect(self._teach)
        self.inbox.entry_wanted.connect(self._open_entry)
        self.look.changed.connect(self._restyle)
        self._bind_keys()
        self.inbox.list.view.setFocus()
        # These can wait until the window is drawn.
        QTimer.singleShot(AFTER_PAINT, self._make_alerts)
        QTimer.singleShot(AFTER_PAINT, self.inbox.prepare)

    @property
    def knowledge(self) -> KnowledgePage:
        """The knowledge page, built on first use."""
        if self._knowledge is None:
            from desktop.ui.knowledge_page import KnowledgePage

            self._knowledge = KnowledgePage(self.look, self._send)
            self._pages.addWidget(self._knowledge)
            if self._knowledge_shown is not None:
                self._knowledge.show_knowledge(self._knowledge_shown)
        return self._knowledge

    @property
    def settings(self) -> SettingsPage:
        """The settings page, built on first use."""
        if self._settings is None:
            from desktop.ui.settings_page import SettingsPage

            self._settings = SettingsPage(self.look, self._send)
            self._settings.changed.connect(
                lambda: self.settings_changed.emit(str(self.look.theme), self.look.guest)
            )
            self._settings.show_status(self._status)
            self._pages.addWidget(self._settings)
        return self._settings

    @property
    def alerts(self) -> Alerts:
        """The alerts and the tray icon."""
        return self._make_alerts()

    def receive(self, snapshot: Snapshot) -> None:
        """Show what the engine published. Call it on Qt's main thread."""
        match snapshot:
            case InboxChanged():
                self.inbox.apply(snapshot)
                self.navigation.button(Page.INBOX).show_count(snapshot.counts.needs_you)
            case ConversationShown():
                self.inbox.show_conversation(snapshot)
            case ConversationGone():
                self.inbox.drop(snapshot)
            case SearchFound():
                self.inbox.show_found(snapshot)
            case KnowledgeShown():
                self._knowledge_shown = snapshot
                if self._knowledge is not None:
                    self._knowledge.show_knowledge(snapshot)
            case EntrySaved():
                self._remember(snapshot.entry)
                if self._knowledge is not None:
                    self._knowledge.show_saved(snapshot)
            case QuestionTried():
                if self._knowledge is not None:
                    self._knowledge.show_tried(snapshot)
            case Status():
                self._show_status(snapshot)
            case Alerted():
                self.alerts.begin(snapshot)
            case AlertEnded():
                self.alerts.end(snapshot.conversation_id)
            case Mentioned():
                self.alerts.mention(snapshot)
            case Told():
                self._told.tell(snapshot)

    def show_page(self, page: int) -> None:
        """Turn to a page."""
        shown: dict[int, Callable[[], QWidget]] = {
            Page.INBOX: lambda: self.inbox,
            Page.KNOWLEDGE: lambda: self.knowledge,
            Page.SETTINGS: lambda: self.settings,
        }
        self._pages.setCurrentWidget(shown[page]())
        self.navigation.choose(page)
        self._look_at_it()

    def bring_up(self, conversation_id: str = "") -> None:
        """Show the window in front of others, with a conversation open where one is named."""
        self.setVisible(True)
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()
        if conversation_id:
            self.show_page(Page.INBOX)
            self.inbox.reveal(conversation_id)

    def quit(self) -> None:
        """Close the window for good; asks first when changes to entries are not saved."""
        unsaved = self._knowledge.unsaved if self._knowledge is not None else ()
        if not unsaved:
            self._quit_now()
            return
        from desktop.ui.questions import confirm

        self.bring_up()
        self.show_page(Page.KNOWLEDGE)
        confirm(
            self,
            self.tr("Quit without saving?"),
            self.tr("1 entry has changes that are not saved.")
            if len(unsaved) == 1
            else self.tr("{n} entries have changes that are not saved.").format(n=len(unsaved)),
            self.tr("Quit without saving"),
            self._quit_now,
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange:
            self._look_at_it()

    def _look_at_it(self) -> None:
        # Not at each message: a window left open on an unattended PC reads nothing.
        if self.isActiveWindow() and self._pages.currentWidget() is self.inbox:
            self.inbox.look_at_it()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._quitting:
            event.accept()
            return
        if self._close_to_tray and self.alerts.tray is not None:
            event.ignore()
            self.hide()
            return
        event.ignore()
        self.quit()

    def _quit_now(self) -> None:
        self._quitting = True
        self.close()
        QApplication.quit()

    def _entries(self) -> tuple[Entry, ...]:
        return self._knowledge_shown.entries if self._knowledge_shown else ()

    def _remember(self, entry: Entry) -> None:
        """Keep the saved entry for pages that are built later, and for inserting."""
        known = self._knowledge_shown or KnowledgeShown((), {})
        others = tuple(one for one in known.entries if one.id != entry.id)
        self._knowledge_shown = KnowledgeShown((*others, entry), known.used)

    def _show_status(self, status: Status) -> None:
        self._status = status
        self.navigation.status.show_status(status)
        self.setWindowTitle(f"{status.business} · Deskbell" if status.business else "Deskbell")
        if self._settings is not None:
            self._settings.show_status(status)
        self.alerts.pause_words(
            self.tr("Let the AI answer again") if self._paused else self.tr("Pause the AI")
        )

    @property
    def _paused(self) -> bool:
        return self._status.assistant is AssistantState.PAUSED

    def _teach(self, question: str, answer: str) -> None:
        self.show_page(Page.KNOWLEDGE)
        self.knowledge.begin(question, answer)

    def _open_entry(self, entry_id: str) -> None:
        self.show_page(Page.KNOWLEDGE)
        self.knowledge.open(entry_id)

    def _search(self) -> None:
        if self._knowledge is not None and self._pages.currentWidget() is self._knowledge:
            box = self._knowledge.list.search
        else:
            self.show_page(Page.INBOX)
            box = self.inbox.list.search
        box.setFocus()
        box.selectAll()

    def _new_entry(self) -> None:
        self._teach("", "")

    def _save_entry(self) -> None:
        if self._knowledge is not None and self._pages.currentWidget() is self._knowledge:
            self._knowledge.save_now()

    def _with_conversation(self, then: Callable[[ConversationPage], None]) -> None:
        if self._pages.currentWidget() is self.inbox:
            then(self.inbox.conversation)

    def _show_shortcuts(self) -> None:
        from desktop.ui import shortcuts

        shortcuts.show(self)

    def _bind_keys(self) -> None:
        keys: dict[str, Callable[[], None]] = {
            "Alt+1": lambda: self.show_page(Page.INBOX),
            "Alt+2": lambda: self.show_page(Page.KNOWLEDGE),
            "Alt+3": lambda: self.show_page(Page.SETTINGS),
            "Ctrl+K": self._search,
            "Ctrl+T": lambda: self._with_conversation(lambda page: page.take_over()),
            "Ctrl+B": lambda: self._with_conversation(lambda page: page.hand_back()),
            "Ctrl+D": lambda: self._with_conversation(lambda page: page.mark_done()),
            "Ctrl+U": lambda: self._with_conversation(lambda page: page.take_back()),
            "Ctrl+N": self._new_entry,
            "Ctrl+S": self._save_entry,
            "F1": self._show_shortcuts,
        }
        for sequence, then in keys.items():
            QShortcut(QKeySequence(sequence), self).activated.connect(then)

    def _restyle(self) -> None:
        self.setStyleSheet(stylesheet(self.look.colours))

    def _make_alerts(self) -> Alerts:
        if self._alerts is None:
            from desktop.ui.alerts import Alerts

            colours = LIGHT
            icon = mark_icon(colours.colour("accent"), colours.colour("on_mark"))
            self.setWindowIcon(icon)
            self._alerts = Alerts(self, icon)
            self._alerts.opened.connect(self.bring_up)
            self._alerts.quit_wanted.connect(self.quit)
            self._alerts.pause_wanted.connect(lambda: self._send(PauseAssistant(not self._paused)))
        return self._alerts
