"""Importing on the knowledge page: its window, its card, the review, the offer of a beginning.

It puts its parts into the page's places and turns what is done there into intents. The page
itself only hands snapshots on.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QLocale, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.domain.entry import Entry
from desktop.domain.importing import (
    Business,
    ImportEnded,
    ImportKnowledge,
    ImportProgress,
    StopImport,
    TakeStarterSet,
)
from desktop.domain.snapshots import KnowledgeShown, Snapshot
from desktop.ui.import_place import ImportPlace
from desktop.ui.import_review import ImportReview, Kind
from desktop.ui.import_strip import ImportStrip
from desktop.ui.knowledge_list import KnowledgeList
from desktop.ui.sending import Send
from desktop.ui.spoken import locale
from desktop.ui.starter_offer import StarterOffer
from desktop.ui.theme import Look


class ImportDesk(QObject):
    """Built by the knowledge page; ``page`` lays out list and editor in one row."""

    def __init__(
        self,
        page: QWidget,
        entries: KnowledgeList,
        beside: QWidget,
        offer: StarterOffer,
        look: Look,
        send: Send,
    ) -> None:
        super().__init__(page)
        self._page, self._list, self._beside = page, entries, beside
        self._send = send
        self._running = False
        self.offer = offer
        self.strip = ImportStrip()
        self.review = ImportReview(look, send)
        self.review.hide()
        self.ask_place: Callable[[], ImportPlace] = lambda: ImportPlace(self._page)
        entries.add_above_foot(self.strip)
        row = page.layout()
        assert isinstance(row, QBoxLayout)
        row.addWidget(self.review, 1)
        entries.take_in.clicked.connect(self.ask)
        offer.take_in.clicked.connect(self.ask)
        offer.add.clicked.connect(entries.add.click)
        offer.wanted.connect(self._take_set)
        self.strip.stop.clicked.connect(lambda: self._send(StopImport()))
        self.strip.review.clicked.connect(lambda: self.go_through(Kind.REVIEW))
        self.strip.fill_in.clicked.connect(lambda: self.go_through(Kind.FILL_IN))
        self.review.left.connect(self._back)
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    @property
    def unsaved(self) -> tuple[Entry, ...]:
        """The draft that is being changed in the review, if it is."""
        return self.review.unsaved

    def receive(self, snapshot: Snapshot) -> None:
        """Show what concerns imports."""
        match snapshot:
            case ImportProgress():
                self._running = True
                self.strip.show_progress(snapshot)
            case ImportEnded():
                self._running = False
                self.strip.show_ended(snapshot)
            case KnowledgeShown(entries):
                self.strip.show_waiting(
                    sum(one.to_review for one in entries), sum(one.to_fill_in for one in entries)
                )
                self.offer.show_empty(not entries)
                self.review.show_entries(entries)

    def ask(self) -> None:
        """Ask what to import."""
        place = self.ask_place()
        place.chosen.connect(self.begin)
        place.open()

    def begin(self, place: str) -> None:
        """Import a file or a page."""
        self._send(ImportKnowledge(place))

    def go_through(self, kind: Kind) -> None:
        """Turn the page to the drafts of that kind."""
        self._list.hide()
        self._beside.hide()
        self.review.show()
        self.review.go_through(kind)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and watched is self._page:
            paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
            if paths and not self._running:
                event.acceptProposedAction()
                # A drop has the looks of a drag that enters, and comes after it.
                if event.type() == QEvent.Type.Drop and not isinstance(event, QDragEnterEvent):
                    self.begin(paths[0])
                return True
        return super().eventFilter(watched, event)

    def _take_set(self, business: Business) -> None:
        self._send(TakeStarterSet(business, locale().bcp47Name() or QLocale().bcp47Name()))

    def _back(self) -> None:
        self.review.hide()
        self._list.show()
        self._beside.show()
        self._list.view.setFocus()
