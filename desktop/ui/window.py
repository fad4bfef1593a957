"""The app's one window: pages, keys, alerts. Snapshots come in by ``receive``, intents go out.

It is built for the first paint: only the inbox is made at once, the open conversation and
the other pages (``pages.TABLE``) when they are first needed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.guard import Guard
from desktop.ui.icons import mark_icon
from desktop.ui.navigation import Navigation
from desktop.ui.pages import TABLE, Page, Pages, Surroundings
from desktop.ui.sending import Send
from desktop.ui.theme import LIGHT, Look, Theme, stylesheet
from desktop.ui.told import ToldStrip
from desktop.ui.wording import shown_name

# What the first paint does not need is imported when it is first used: importing it all at
# once took 55 ms of 250 on the machine where this was measured.
if TYPE_CHECKING:
    from desktop.domain.entry import Entry
    from desktop.domain.operators import OperatorsShown
    from desktop.domain.snapshots import Alerted, Mentioned, Snapshot, Status, Told
    from desktop.domain.starting import StartMode
    from desktop.domain.teaching import Correction
    from desktop.ui.alerts import Alerts
    from desktop.ui.checkup_dialog import CheckupDialog
    from desktop.ui.conversation_page import ConversationPage
    from desktop.ui.guide import Guide
    from desktop.ui.inbox_page import InboxPage
    from desktop.ui.knowledge_page import KnowledgePage
    from desktop.ui.pages import Autostart
    from desktop.ui.privacy_desk import PrivacyDesk
    from desktop.ui.safe_banner import SafeBanner
    from desktop.ui.settings_page import SettingsPage


Alert = TypeVar("Alert", "Alerted", "Mentioned")

AFTER_PAINT = 60
"""Milliseconds after which the page of the open conversation is built, before it is asked for."""


class MainWindow(QMainWindow):
    """Everything the operator sees. Use it on Qt's main thread only."""

    settings_changed = Signal(str, str, str)
    """(theme, word for a visitor, language) as chosen; the app keeps them for the next start."""

    def __init__(
        self,
        send: Send,
        *,
        theme: Theme = Theme.SYSTEM,
        operator: str = "Desk 1",
        guest: str = "guest",
        language: str = "",
        close_to_tray: bool = False,
        autostart: Callable[[], Autostart] | None = None,
        now: Callable[[], datetime] | None = None,
    ) -> None:
        """Build the window; the caller shows it.

        ``close_to_tray`` hides the window on closing where the desktop has a tray, so that
        answering goes on; everywhere else closing quits. ``autostart`` is asked for when the
        settings are shown. ``now`` returns an aware moment.
        """
        super().__init__()
        self._send = send
        self._close_to_tray = close_to_tray
        self._quitting = False
        self._filled = False
        self._keys: list[QShortcut] = []
        self._status: Status | None = None
        self._operator = operator
        self._alerts: Alerts | None = None
        self._privacy: PrivacyDesk | None = None
        self._checkup: CheckupDialog | None = None
        self.safe_banner: SafeBanner | None = None
        self._guide: Guide | None = None
        self._at_desk: OperatorsShown | None = None
        self.look = Look(theme, guest=guest, language=language, now=now)
        self.look.dress()
        self.setWindowTitle("Deskbell")
        self.setMinimumSize(940, 540)
        self.resize(1320, 840)

        self.navigation = Navigation(
            self.look, [(row.page, row.icon, row.name(), row.key) for row in TABLE]
        )
        self._pages = Pages(
            Surroundings(
                self.look,
                send,
                self._entries,
                self._teach,
                self._open_entry,
                self._correct,
                self.bring_up,
                lambda: self.settings_changed.emit(
                    str(self.look.theme), self.look.word, self.look.language
                ),
                lambda at: self.show_page(Page(at)),
                self._ring,
                self._tell,
                lambda: self.privacy,
                self.examine,
                autostart,
                lambda: self.guide.open(),  # noqa: PLW0108
            )
        )
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        self._beside = QVBoxLayout()
        self._beside.setSpacing(0)
        self._beside.addWidget(self._pages, 1)
        row.addLayout(self._beside, 1)
        front = QStackedWidget()
        front.addWidget(whole)
        self.setCentralWidget(front)
        self._told = ToldStrip(self)
        self.guard = Guard(self.look, send, front)
        self.setStyleSheet(stylesheet(self.look.colours))

        self.navigation.choose(Page.INBOX)
        self.navigation.chosen.connect(lambda at: self.show_page(Page(at)))
        self.navigation.person.clicked.connect(self.guard.switch)
        self.guard.changed.connect(self._covered)
        self.guard.told.connect(self._told.tell)
        self.look.changed.connect(self._restyle)
        self._bind_keys()
        # A window that starts in the tray is never painted and still gets its alerts.
        QTimer.singleShot(AFTER_PAINT, self._fill)

    def _fill(self) -> None:
        """Build the first page; what can wait comes later."""
        if self._filled:
            return
        self._filled = True
        from desktop.domain.snapshots import AssistantState, RelayState, Status

        self._status = Status(
            relay=RelayState.CONNECTING,
            assistant=AssistantState.STARTING,
            operator=self._operator,
        )
        self.navigation.status.show_status(self._status)
        self._pages.turn_to(Page.INBOX)
        self.inbox.list.view.setFocus()
        QTimer.singleShot(AFTER_PAINT, self._make_alerts)
        QTimer.singleShot(AFTER_PAINT, self.inbox.prepare)

    @property
    def inbox(self) -> InboxPage:
        """The inbox."""
        self._fill()
        return cast("InboxPage", self._pages.page(Page.INBOX))

    @property
    def knowledge(self) -> KnowledgePage:
        """The knowledge page, built on first use."""
        return cast("KnowledgePage", self._pages.page(Page.KNOWLEDGE))

    @property
    def settings(self) -> SettingsPage:
        """The settings page, built on first use."""
        return cast("SettingsPage", self._pages.page(Page.SETTINGS))

    @property
    def privacy(self) -> PrivacyDesk:
        """Opens the windows about visitors' data; built on first use."""
        if self._privacy is None:
            from desktop.ui.privacy_desk import PrivacyDesk

            self._privacy = PrivacyDesk(self, self.look, self._send)
            if self._at_desk is not None:
                self._privacy.receive(self._at_desk)
        return self._privacy

    @property
    def guide(self) -> Guide:
        """Opens the first run; built on first use."""
        if self._guide is None:
            from desktop.ui.guide import Guide

            self._guide = Guide(self, self.look, self._send, self._pages, self.guard, self._try_out)
        return self._guide

    @property
    def alerts(self) -> Alerts:
        """The alerts and the tray icon."""
        return self._make_alerts()

    def examine(self) -> None:
        """Open the window that says whether everything is all right."""
        from desktop.ui.checkup_dialog import CheckupDialog

        if self._checkup is not None:
            self._checkup.raise_()
            return
        self._checkup = CheckupDialog(self, self._send)
        self._checkup.finished.connect(self._examined)
        self._checkup.open()
        self._checkup.begin()

    def _examined(self) -> None:
        self._checkup = None

    def _show_start(self, mode: StartMode) -> None:
        if self.safe_banner is None:
            from desktop.domain.starting import StartNormally
            from desktop.ui.safe_banner import SafeBanner

            self.safe_banner = SafeBanner()
            self.safe_banner.normally_wanted.connect(lambda: self._send(StartNormally()))
            self.safe_banner.examine_wanted.connect(self.examine)
            self._beside.insertWidget(0, self.safe_banner)
        self.safe_banner.show_start(mode)

    def receive(self, snapshot: Snapshot) -> None:
        """Show what the engine published. Call it on Qt's main thread."""
        from desktop.domain.first_run import FirstRunShown
        from desktop.domain.operators import OperatorsShown
        from desktop.domain.ringing import RingingShown
        from desktop.domain.snapshots import Alerted, AlertEnded, Mentioned, Status, Told
        from desktop.domain.starting import StartShown
        from desktop.domain.trust import AutoOffered, FellBack

        self._fill()
        self.guard.receive(snapshot)
        self._pages.receive(snapshot)
        if self._privacy is not None:
            self._privacy.receive(snapshot)
        if self._checkup is not None:
            self._checkup.receive(snapshot)
        if self._guide is not None or isinstance(snapshot, FirstRunShown):
            self.guide.receive(snapshot)
        for row in TABLE:
            number = row.count(snapshot)
            if number is not None:
                self.navigation.button(row.page).show_count(number)
        match snapshot:
            case Status():
                self._show_status(snapshot)
            case OperatorsShown():
                self._at_desk = snapshot
                self.navigation.person.show_operator(snapshot.at_desk)
            case RingingShown(ringing):
                self.alerts.use_ringing(ringing)
            case Alerted():
                self.alerts.begin(self._discreet(snapshot))
            case AlertEnded():
                self.alerts.end(snapshot.conversation_id)
            case Mentioned():
                self.alerts.mention(self._discreet(snapshot))
            case Told():
                self._told.tell(snapshot)
            case StartShown(mode):
                self._show_start(mode)
            case AutoOffered() | FellBack():
                from desktop.ui.topics_card import news_sentence

                self._told.tell(Told(news_sentence(snapshot)))

    def show_page(self, page: Page) -> None:
        """Turn to a page."""
        self._fill()
        self._pages.turn_to(page)
        self.navigation.choose(page)
        self._look_at_it()

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._pages.shown

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
        unsaved = tuple(one for page in self._pages.built() for one in page.unsaved)
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """The first paint shows the navigation; building the inbox would hold it up."""
        super().paintEvent(event)
        if not self._filled:
            QTimer.singleShot(0, self._fill)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange:
            self._look_at_it()

    def _look_at_it(self) -> None:
        if not self._filled:
            return
        # Not at each message: a window left open on an unattended PC reads nothing.
        if self.isActiveWindow() and self.page is Page.INBOX and not self.guard.covered:
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

    def _pause(self) -> None:
        from desktop.domain.intents import PauseAssistant

        if not self.guard.locked:
            self._send(PauseAssistant(not self._paused))

    def _try_out(self) -> bool:
        return self.alerts.try_out()

    def _tell(self, told: Told) -> None:
        self._told.tell(told)

    def _entries(self) -> tuple[Entry, ...]:
        return self._pages.entries()

    def _show_status(self, status: Status) -> None:
        self._status = status
        self.navigation.status.show_status(status)
        self._entitle()
        if self._alerts is not None:
            self._name_pause(self._alerts)

    def _name_pause(self, alerts: Alerts) -> None:
        alerts.pause_words(
            self.tr("Let the AI answer again") if self._paused else self.tr("Pause the AI")
        )

    def _entitle(self) -> None:
        status = self._status
        business = "" if self.guard.covered or status is None else status.business
        self.setWindowTitle(f"{business} · Deskbell" if business else "Deskbell")

    def _covered(self, covered: bool) -> None:
        """Follow the cover: no key of the pages works behind it, and nothing speaks of visitors."""
        self._entitle()
        self._told.cover(covered)
        for shortcut in self._keys:
            shortcut.setEnabled(not covered)
        self._look_at_it()

    def _discreet(self, alert: Alert) -> Alert:
        """Return the notice with nothing of the visitor in it, while the pages are covered."""
        from desktop.domain.snapshots import Alerted

        if not self.guard.covered:
            return alert
        name = self.look.guest.capitalize()
        words = (
            self.tr("Somebody needs you.")
            if isinstance(alert, Alerted)
            else self.tr("Somebody wrote again.")
        )
        return replace(alert, name=name, sentence=words)

    @property
    def _paused(self) -> bool:
        from desktop.domain.snapshots import AssistantState

        return self._status is not None and self._status.assistant is AssistantState.PAUSED

    def _teach(self, question: str, answer: str) -> None:
        self.show_page(Page.KNOWLEDGE)
        self.knowledge.begin(question, answer)

    def _open_entry(self, entry_id: str) -> None:
        self.show_page(Page.KNOWLEDGE)
        self.knowledge.open(entry_id)

    def _ring(self, volume: int) -> None:
        self.alerts.listen(volume)

    def _correct(self, correction: Correction) -> None:
        self.show_page(Page.KNOWLEDGE)
        self.knowledge.correct(correction)

    def _search(self) -> None:
        box = self._pages.page(self.page).search_field()
        if box is None:
            self.show_page(Page.INBOX)
            box = self.inbox.list.search
        box.setFocus()
        box.selectAll()

    def _new_entry(self) -> None:
        self._teach("", "")

    def _save(self) -> None:
        self._pages.page(self.page).save_now()

    def _with_conversation(self, then: Callable[[ConversationPage], None]) -> None:
        if self.page is Page.INBOX:
            then(self.inbox.conversation)

    def _show_shortcuts(self) -> None:
        from desktop.ui import shortcuts

        shortcuts.show(self)

    def _bind_keys(self) -> None:
        keys: dict[str, Callable[[], None]] = {
            "Ctrl+K": self._search,
            "Ctrl+T": lambda: self._with_conversation(lambda page: page.take_over()),
            "Ctrl+B": lambda: self._with_conversation(lambda page: page.hand_back()),
            "Ctrl+D": lambda: self._with_conversation(lambda page: page.mark_done()),
            "Ctrl+U": lambda: self._with_conversation(lambda page: page.take_back()),
            "Ctrl+N": self._new_entry,
            "Ctrl+S": self._save,
            "F1": self._show_shortcuts,
        }
        for row in TABLE:
            keys[row.key] = partial(self.show_page, row.page)
        for sequence, then in keys.items():
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.activated.connect(then)
            self._keys.append(shortcut)
        # These work while the pages are covered too.
        for sequence, then in (
            ("Ctrl+Shift+H", self.guard.toggle_hidden),
            ("Ctrl+L", self.guard.lock),
            ("F2", self.guard.switch),
        ):
            QShortcut(QKeySequence(sequence), self).activated.connect(then)

    def _restyle(self) -> None:
        self.setStyleSheet(stylesheet(self.look.colours))

    def _make_alerts(self) -> Alerts:
        if self._alerts is None:
            from desktop.ui.alerts import Alerts

            colours = LIGHT
            icon = mark_icon(colours.colour("accent"), colours.colour("on_mark"))
            self.setWindowIcon(icon)
            self._alerts = Alerts(self, icon, named=lambda name: shown_name(name, self.look.guest))
            self._alerts.opened.connect(self.bring_up)
            self._alerts.quit_wanted.connect(self.quit)
            self._alerts.pause_wanted.connect(self._pause)
            self._name_pause(self._alerts)
        return self._alerts
