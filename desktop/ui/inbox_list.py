"""The second column of the inbox: search, the four lists, the painted rows."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.conversation import Mode
from desktop.domain.intents import SearchConversations
from desktop.domain.snapshots import Counts, Excerpt, InboxChanged, InboxRow, SearchFound
from desktop.ui.controls import Segments, label, search_box
from desktop.ui.fonts import font
from desktop.ui.inbox_model import ExcerptRole, InboxModel, RowRole
from desktop.ui.plain_text import harmless, one_line
from desktop.ui.row_list import JKListView, RowPainter, RowsOrSentence
from desktop.ui.sending import Send
from desktop.ui.theme import Look
from desktop.ui.wording import MODE_PILL, ago, mode_words, shown_name, waited

WIDTH = 330
ROW_HEIGHT = 69
SEARCH_PAUSE = 220
"""Milliseconds without a key press before a search is asked for."""
MODES = (Mode.WAITING, Mode.ASSISTANT, Mode.OPERATOR, Mode.DONE)
PILL_COLOURS = {
    "wait": ("brass_soft", "brass"),
    "ai": ("ai_soft", "ai"),
    "you": ("accent_soft", "accent"),
    "done": ("sunken", "muted"),
}


class RowDelegate(RowPainter):
    """Paints one conversation: avatar, name, time, snippet, pill."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent, WIDTH, ROW_HEIGHT)

    def draw(
        self, painter: QPainter, box: QRectF, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(RowRole)
        if not isinstance(row, InboxRow):
            return
        colours, now = self.look.colours, self.look.now()
        left, top, right = box.left() + 16, box.top() + 13, box.right() - 16
        disc = QRectF(left, top, 38, 38)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.colour("sunken"))
        painter.drawEllipse(disc)
        name = shown_name(one_line(row.name, 80), self.look.guest)
        painter.setFont(font(14, True))
        painter.setPen(colours.colour("muted"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, name[:1].upper())

        text_left = left + 49
        when = ago(row.changed_at, now)
        small = font(12)
        when_width = QFontMetrics(small).horizontalAdvance(when)
        painter.setFont(small)
        painter.drawText(
            QRectF(right - when_width, top, when_width + 1, 20),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
            when,
        )
        bold = QFontMetrics(font(14, True))
        room = right - when_width - 12 - text_left - (16 if row.unread else 0)
        shown = bold.elidedText(name, Qt.TextElideMode.ElideRight, int(room))
        painter.setFont(font(14, True))
        painter.setPen(colours.colour("ink"))
        painter.drawText(
            QRectF(text_left, top, room + 1, 20),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            shown,
        )
        if row.unread:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.colour("accent"))
            painter.drawEllipse(
                QRectF(text_left + bold.horizontalAdvance(shown) + 7, top + 6.5, 8, 8)
            )
        pill_left = self._pill(painter, row, right, top + 21)
        snippet = one_line(row.snippet, 160)
        if row.unsent:
            snippet = self.tr("Waiting to send: {text}").format(text=snippet)
        below = QRectF(text_left, top + 22, pill_left - 10 - text_left, 20)
        found = index.data(ExcerptRole)
        if isinstance(found, Excerpt):
            self._excerpt(painter, found, below)
            snippet = ""
        body = QFontMetrics(font(13))
        painter.setFont(font(13))
        painter.setPen(colours.colour("muted"))
        painter.drawText(
            below,
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            body.elidedText(snippet, Qt.TextElideMode.ElideRight, int(below.width())),
        )

    def _excerpt(self, painter: QPainter, found: Excerpt, room: QRectF) -> None:
        """Draw a line with the found words strong, shifted so that the first of them is in view."""
        colours = self.look.colours
        text, spans = found.text, list(found.found)
        plain = QFontMetrics(font(13))
        if spans and plain.horizontalAdvance(text[: spans[0][1]]) > room.width() - 16:
            cut = max(0, spans[0][0] - 8)
            text = "…" + text[cut:]
            spans = [(begins - cut + 1, ends - cut + 1) for begins, ends in spans]
        pieces: list[tuple[str, bool]] = []
        at = 0
        for begins, ends in spans:
            pieces += [(text[at:begins], False), (text[begins:ends], True)]
            at = max(at, ends)
        pieces.append((text[at:], False))
        left = room.left()
        for words, strong in pieces:
            left_over = room.right() - left
            if not words or left_over <= 4:
                continue
            face = font(13, strong)
            measures = QFontMetrics(face)
            shown = measures.elidedText(
                harmless(words), Qt.TextElideMode.ElideRight, int(left_over)
            )
            painter.setFont(face)
            painter.setPen(colours.colour("ink" if strong else "muted"))
            painter.drawText(
                QRectF(left, room.top(), left_over + 1, room.height()),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
                shown,
            )
            left += measures.horizontalAdvance(shown)

    def _pill(self, painter: QPainter, row: InboxRow, right: float, top: float) -> float:
        words = mode_words(row.mode)
        if row.mode is Mode.WAITING and row.waiting_since:
            words = self.tr("Waiting {time}").format(
                time=waited(row.waiting_since, self.look.now())
            )
        small = font(12, True)
        width = QFontMetrics(small).horizontalAdvance(words) + 18
        ground, ink = PILL_COLOURS[MODE_PILL[row.mode]]
        box = QRectF(right - width, top, width, 21)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colours.colour(ground))
        painter.drawRoundedRect(box, 10.5, 10.5)
        painter.setFont(small)
        painter.setPen(self.look.colours.colour(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        return box.left()


class InboxList(QFrame):
    """Search, segments and rows. ``chosen`` carries a conversation id."""

    chosen = Signal(str)

    def __init__(self, look: Look, send: Send) -> None:
        super().__init__()
        self.setObjectName("list")
        self.setFixedWidth(WIDTH)
        self._look, self._send = look, send
        self._open: str | None = None
        self._updating = False
        self._more = False
        self.model = InboxModel(look)

        self._status: QLabel = label("", "muted", wrap=True)
        self._status.setVisible(False)
        self.search = search_box(self.tr("Search conversations"))
        self.segments = Segments(
            [self.tr("Needs you"), self.tr("AI"), self.tr("Yours"), self.tr("Done")],
            self.tr("Which conversations"),
        )
        head = QVBoxLayout()
        head.setContentsMargins(16, 16, 16, 10)
        head.setSpacing(10)
        head.addWidget(label(self.tr("Inbox"), "title"))
        head.addWidget(self.search)
        head.addWidget(self.segments)
        head.addWidget(self._status)

        self.view = JKListView(self.model, self.tr("Conversations"))
        self.view.setItemDelegate(RowDelegate(look, self.view))
        self._below = RowsOrSentence(self.view)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._below, 1)

        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_PAUSE)
        self._pause.timeout.connect(self._ask)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._repaint)
        self._tick.start()

        self.search.textChanged.connect(lambda _: self._pause.start())
        self.search.returnPressed.connect(self._ask)
        self.segments.chosen.connect(self._list)
        self.view.selectionModel().currentChanged.connect(self._moved)
        self.view.clicked.connect(self._choose)
        self.view.entered_row.connect(self._choose)
        look.changed.connect(self._repaint)
        self._settle()

    def apply(self, change: InboxChanged) -> None:
        """Take over changed rows; the open conversation stays the chosen one."""
        self._updating = True
        self.model.apply(change)
        self._updating = False
        self.show_counts(change.counts)
        self._settle()

    def show_counts(self, counts: Counts) -> None:
        """Show the numbers beside the four lists."""
        for at, number in enumerate(
            (counts.needs_you, counts.assistant, counts.yours, counts.done)
        ):
            self.segments.count(at, number)

    def show_found(self, found: SearchFound) -> None:
        """List what a search found, unless the operator has typed on since."""
        text = self.search.text().strip()
        if found.text.strip() != text or not text or found.conversation_ids is None:
            return
        self._updating = True
        self.model.list_found(
            [*found.conversation_ids, *self.model.named_like(text)], found.excerpts
        )
        self._more = found.more
        self._updating = False
        self.segments.choose(-1)
        self._settle()

    def mark_open(self, conversation_id: str | None) -> None:
        """Mark the conversation that is open, wherever it is listed."""
        self._open = conversation_id
        self._settle()

    def show_list(self, mode: Mode) -> None:
        """Show one of the four lists."""
        self.segments.choose(MODES.index(mode))
        self._list(MODES.index(mode))

    def step(self, by: int) -> None:
        """Go to the next or previous row, from any focus."""
        at = self.view.currentIndex().row()
        target = max(0, min(self.model.rowCount() - 1, at + by))
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(target))

    def _repaint(self) -> None:
        self.view.viewport().update()

    def _ask(self) -> None:
        self._pause.stop()
        text = self.search.text().strip()
        self._send(SearchConversations(text))
        if not text and self.segments.at < 0:
            self.segments.choose(0)
            self._list(0)
        elif text:
            # Names are known here; the words of messages come with SearchFound.
            self.show_found(SearchFound(text, tuple(self.model.named_like(text))))

    def _list(self, at: int) -> None:
        if self.search.text():
            self.search.clear()
            self._pause.stop()
            self._send(SearchConversations(""))
        self._updating = True
        self.model.list_mode(MODES[at])
        self._updating = False
        self._settle()

    def _moved(self, current: QModelIndex) -> None:
        # A row that leaves makes Qt step to its neighbour; that is nobody's choice, and it
        # must not swap the conversation under an operator who is typing.
        if not self._updating:
            self._choose(current)

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(RowRole) if index.isValid() else None
        if isinstance(row, InboxRow) and row.conversation_id != self._open:
            self.chosen.emit(row.conversation_id)

    def _settle(self) -> None:
        """Put the mark on the open conversation, and say so when a list is empty."""
        self._updating = True
        at = self.model.row_of(self._open) if self._open else -1
        self.view.mark(at)
        self._updating = False
        number = self.model.rowCount()
        searching = self.segments.at < 0
        self._status.setVisible(searching and number > 0)
        if searching:
            self._status.setText(
                self.tr("The newest {n} are listed. Type one more word to find older ones.").format(
                    n=number
                )
                if self._more
                else self.tr("1 conversation found")
                if number == 1
                else self.tr("{n} conversations found").format(n=number)
            )
        self._below.settle(self._empty_words())

    def _empty_words(self) -> str:
        return {
            -1: self.tr("No conversation holds these words."),
            0: self.tr("Nobody needs you right now. New questions appear here."),
            1: self.tr("The AI has no conversation at the moment."),
            2: self.tr("You have not taken over a conversation."),
            3: self.tr("Nothing is marked as done yet."),
        }[self.segments.at]
