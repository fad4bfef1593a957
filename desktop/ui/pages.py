"""The table of the app's pages, and the stack that builds each of them when it is first shown.

Adding a page: one value of ``Page``, one ``Row``, one function that builds it. A page is a
:class:`PageWidget`; what it needs of the rest of the window it gets as a :class:`Surroundings`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from desktop.ui.sending import Send
from desktop.ui.theme import Look

if TYPE_CHECKING:
    from desktop.domain.entry import Entry
    from desktop.domain.snapshots import Snapshot, Told
    from desktop.domain.teaching import Correction
    from desktop.ui.privacy_desk import PrivacyDesk

translate = QCoreApplication.translate
KNOWLEDGE = "KnowledgeShown"
GUIDED_BY = ("KnowledgeShown", "BusinessShown", "OperatorsShown", "Status")
"""Kinds of snapshots that the first run is filled from."""


class Page(IntEnum):
    """The pages, in the order of the navigation."""

    INBOX = 0
    KNOWLEDGE = 1
    QUESTIONS = 2
    OVERVIEW = 3
    PRIVACY = 4
    SETTINGS = 5


class Autostart(Protocol):
    """Whether the app starts with the computer; ``turn`` raises ``OSError``."""

    def is_on(self) -> bool: ...
    def turn(self, on: bool) -> None: ...


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a page may ask of the window it stands in."""

    look: Look
    send: Send
    entries: Callable[[], tuple[Entry, ...]]
    """All entries as last shown, for pages that were built before or after they came."""
    teach: Callable[[str, str], None]
    """Turn to the knowledge page with a new entry of (question, answer)."""
    open_entry: Callable[[str], None]
    correct: Callable[[Correction], None]
    """Turn to the knowledge page with an answer that was wrong."""
    open_conversation: Callable[[str], None]
    settings_changed: Callable[[], None]
    """The look or the word for a visitor was changed; the app keeps it."""
    turn_to: Callable[[int], None]
    """Turn to a page, given as its number."""
    ring: Callable[[int], None]
    """Let the owner hear the bell at a volume."""
    tell: Callable[[Told], None]
    """Tell the operator something that the engine knows nothing of."""
    privacy: Callable[[], PrivacyDesk]
    """Opens the windows about visitors' data."""
    examine: Callable[[], None]
    """Open the window that says whether everything is all right."""
    autostart: Callable[[], Autostart] | None = None
    set_up: Callable[[], None] = lambda: None
    """Open the first run."""


class PageWidget(QWidget):
    """One page. The defaults suit a page that shows nothing and keeps nothing."""

    def receive(self, snapshot: Snapshot) -> None:
        """Show what of this snapshot concerns the page; every snapshot comes by."""

    def search_field(self) -> QLineEdit | None:
        """Return the field that Ctrl+K goes to; None: the inbox is searched."""
        return None

    def save_now(self) -> None:
        """Save what is being edited (Ctrl+S)."""

    @property
    def unsaved(self) -> tuple[Entry, ...]:
        """Entries whose changes would be lost on quitting."""
        return ()


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table."""

    page: Page
    icon: str
    """``assets/icons/<icon>.svg``."""
    name: Callable[[], str]
    """The page's name in the operator's language."""
    key: str
    build: Callable[[Surroundings], PageWidget]
    """Imports the page's module inside: the first paint must not wait for it."""
    keeps: tuple[str, ...] = ()
    """Names of the kinds of snapshots whose newest one is handed to the page when it is built.
    By name, because importing all kinds would cost the first paint a tenth of its time."""
    count: Callable[[Snapshot], int | None] = lambda snapshot: None
    """How many wait on this page, told by a snapshot; None: the number stays as it is."""


def _inbox(around: Surroundings) -> PageWidget:
    from desktop.ui.inbox_page import InboxPage

    page = InboxPage(around.look, around.send, around.entries)
    page.teach.connect(around.teach)
    page.entry_wanted.connect(around.open_entry)
    page.corrected.connect(around.correct)
    page.page_wanted.connect(around.turn_to)
    page.set_up_wanted.connect(around.set_up)
    return page


def _knowledge(around: Surroundings) -> PageWidget:
    from desktop.ui.knowledge_page import KnowledgePage

    return KnowledgePage(around.look, around.send)


def _overview(around: Surroundings) -> PageWidget:
    from desktop.ui.overview_page import OverviewPage

    return OverviewPage(around.look, around.send)


def _questions(around: Surroundings) -> PageWidget:
    from desktop.ui.questions_page import QuestionsPage

    return QuestionsPage(around.look, around.send, around.entries)


def _privacy(around: Surroundings) -> PageWidget:
    from desktop.ui.privacy_page import PrivacyPage

    page = PrivacyPage(around.look, around.send)
    page.told.connect(around.tell)
    page.person_wanted.connect(lambda: around.privacy().find_person())
    page.access_wanted.connect(lambda: around.privacy().show_access())
    page.ledger_wanted.connect(lambda: around.privacy().show_ledger())
    page.stop_wanted.connect(lambda: around.privacy().stop_using())
    return page


def _settings(around: Surroundings) -> PageWidget:
    from desktop.ui.settings_page import SettingsPage

    page = SettingsPage(around.look, around.send, around.autostart() if around.autostart else None)
    page.changed.connect(around.settings_changed)
    page.told.connect(around.tell)
    page.bell_tried.connect(around.ring)
    page.help.examine_wanted.connect(around.examine)
    page.set_up_wanted.connect(around.set_up)
    page.data.person_wanted.connect(lambda: around.privacy().find_person())
    page.data.access_wanted.connect(lambda: around.privacy().show_access())
    page.data.ledger_wanted.connect(lambda: around.privacy().show_ledger())
    page.data.stop_wanted.connect(lambda: around.privacy().stop_using())
    return page


def _needs_you(snapshot: Snapshot) -> int | None:
    from desktop.domain.snapshots import InboxChanged

    return snapshot.counts.needs_you if isinstance(snapshot, InboxChanged) else None


TABLE: tuple[Row, ...] = (
    Row(
        Page.INBOX, "inbox", lambda: translate("Pages", "Inbox"), "Alt+1", _inbox, count=_needs_you
    ),
    Row(
        Page.KNOWLEDGE,
        "knowledge",
        lambda: translate("Pages", "Knowledge"),
        "Alt+2",
        _knowledge,
        keeps=("KnowledgeShown", "FindingsShown", "QuestionsKept", "Status"),
    ),
    Row(
        Page.QUESTIONS,
        "questions",
        lambda: translate("Pages", "Open questions"),
        "Alt+3",
        _questions,
        keeps=("OpenQuestionsShown",),
    ),
    Row(
        Page.OVERVIEW,
        "overview",
        lambda: translate("Pages", "Overview"),
        "Alt+4",
        _overview,
        keeps=("TopicsShown",),
    ),
    Row(
        Page.PRIVACY,
        "privacy",
        lambda: translate("Pages", "Privacy"),
        "Alt+5",
        _privacy,
    ),
    Row(
        Page.SETTINGS,
        "settings",
        lambda: translate("Pages", "Settings"),
        "Alt+6",
        _settings,
        keeps=(
            "Status",
            "TopicsShown",
            "OperatorsShown",
            "BusinessShown",
            "RingingShown",
            "MailShown",
            "SummariesShown",
            "RenewalShown",
        ),
    ),
)
"""In the order of the navigation."""


class Pages(QStackedWidget):
    """The pages that were shown so far; each is built when it is asked for first."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self._rows = {row.page: row for row in TABLE}
        self._built: dict[Page, PageWidget] = {}
        self._kept: dict[str, Snapshot] = {}
        self._keeps = {kind for row in TABLE for kind in row.keeps} | {*GUIDED_BY}

    def page(self, which: Page) -> PageWidget:
        """Return a page, built on first use.

        Raises:
            KeyError: If the table has no such page.
        """
        if which not in self._built:
            row = self._rows[which]
            made = row.build(self._around)
            self._built[which] = made
            self.addWidget(made)
            for kind in row.keeps:
                if kind in self._kept:
                    made.receive(self._kept[kind])
        return self._built[which]

    def built(self) -> Iterator[PageWidget]:
        """Give the pages that were built so far."""
        yield from self._built.values()

    @property
    def shown(self) -> Page:
        """The page in front; the inbox is the first."""
        front = self.currentWidget()
        return next((which for which, one in self._built.items() if one is front), Page.INBOX)

    def turn_to(self, which: Page) -> None:
        """Show a page."""
        self.setCurrentWidget(self.page(which))

    def receive(self, snapshot: Snapshot) -> None:
        """Keep what later pages need, and hand the snapshot to the pages that are built."""
        from desktop.domain.snapshots import EntrySaved

        kind = type(snapshot).__name__
        if kind in self._keeps:
            self._kept[kind] = snapshot
        if isinstance(snapshot, EntrySaved):
            self._remember(snapshot.entry)
        for page in self.built():
            page.receive(snapshot)

    def guided_by(self) -> Iterator[Snapshot]:
        """Give the newest snapshots that the first run is filled from."""
        yield from (self._kept[kind] for kind in GUIDED_BY if kind in self._kept)

    def entries(self) -> tuple[Entry, ...]:
        """Return all entries as last shown or saved, the most used first."""
        from desktop.domain.snapshots import KnowledgeShown

        known = self._kept.get(KNOWLEDGE)
        if not isinstance(known, KnowledgeShown):
            return ()
        return tuple(
            sorted(
                known.entries, key=lambda one: (-known.used.get(one.id, 0), one.title.casefold())
            )
        )

    def _remember(self, entry: Entry) -> None:
        from desktop.domain.snapshots import KnowledgeShown

        known = self._kept.get(KNOWLEDGE)
        used = known.used if isinstance(known, KnowledgeShown) else {}
        others = tuple(one for one in self.entries() if one.id != entry.id)
        editors = known.edited_by if isinstance(known, KnowledgeShown) else {}
        self._kept[KNOWLEDGE] = KnowledgeShown((*others, entry), used, editors)
