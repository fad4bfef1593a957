"""The right column: the visitor, what the assistant looked at, teaching it, the data."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.conversation import Conversation, Mode
from desktop.domain.decision import Passage
from desktop.domain.message import Message, Sender
from desktop.domain.retold import ToldInShort
from desktop.domain.snapshots import ConversationShown
from desktop.domain.summary import summarise
from desktop.ui.controls import button, card, label, readable
from desktop.ui.explaining import explained
from desktop.ui.plain_text import harmless, one_line
from desktop.ui.theme import Look
from desktop.ui.wording import (
    ago,
    language_name,
    long_date,
    missing_sentence,
    said_sentence,
    shown_name,
)

WIDTH = 276
PASSAGES = 3


class Bar(QWidget):
    """How near an entry is to the question, 0 to 1, as a bar."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._share = look, 0.0
        self.setFixedHeight(5)

    def show_share(self, share: float) -> None:
        """Fill the bar up to ``share``."""
        self._share = max(0.0, min(1.0, share))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        painter.setBrush(self._look.colours.colour("sunken"))
        painter.drawRoundedRect(whole, 2.5, 2.5)
        whole.setWidth(whole.width() * self._share)
        painter.setBrush(self._look.colours.colour("ai"))
        painter.drawRoundedRect(whole, 2.5, 2.5)


class PassageCard(QFrame):
    """One entry that the assistant looked at."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 9, 12, 11)
        column.setSpacing(7)
        self._title = label("", "body", wrap=True)
        self._bar = Bar(look)
        column.addWidget(self._title)
        column.addWidget(self._bar)

    def show_passage(self, passage: Passage) -> None:
        """Show the entry's title and how alike it is to the question."""
        title = one_line(passage.title, 80)
        self._title.setText(title)
        self._bar.show_share(passage.dense)
        alike = self.tr("{title}: {n} of 100 alike").format(
            title=title, n=round(100 * max(0.0, min(1.0, passage.dense)))
        )
        self.setAccessibleName(alike)


class SidePanel(QScrollArea):
    """Facts about the open conversation, and what can be done with them."""

    teach = Signal(str, str)
    """The visitor's question and the operator's answer, for a new entry."""
    delete = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: ConversationShown | None = None
        self._email_open = False
        self.setFixedWidth(WIDTH)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        panel = QFrame()
        panel.setObjectName("aside")
        column = QVBoxLayout(panel)
        column.setContentsMargins(16, 18, 14, 18)
        column.setSpacing(16)

        self._name, self._language, self._page = readable(), readable(), readable()
        self._email = readable()
        self.show_email = button(self.tr("hidden · show"), "plain")
        self.show_email.setAccessibleName(self.tr("Show the e-mail address"))
        self.show_email.clicked.connect(self._reveal)
        visitor = _pairs(
            (self.tr("Name"), self._name),
            (self.tr("E-mail"), _left(self._email, self.show_email)),
            (self.tr("Language"), self._language),
            (self.tr("Page"), self._page),
        )
        self._wants, self._said, self._missing = readable(), readable(), readable()
        self._worded = label(self.tr("Worded by the AI from the messages"), "small", wrap=True)
        self._in_short: ToldInShort | None = None
        self.short = QWidget()
        in_short = _section(
            label(self.tr("In short"), "section"),
            _pairs(
                (self.tr("Wants"), self._wants),
                (self.tr("Said"), self._said),
                (self.tr("Missing"), self._missing),
            ),
        )
        in_short.addWidget(self._worded)
        in_short.setContentsMargins(0, 0, 0, 0)
        self.short.setLayout(in_short)
        column.addWidget(self.short)
        self._visitor_head = label("", "section")
        column.addLayout(_section(self._visitor_head, visitor))

        self._survey = readable()
        self.survey = QWidget()
        said = _section(label(self.tr("How it was"), "section"), self._survey)
        said.setContentsMargins(0, 0, 0, 0)
        self.survey.setLayout(said)
        column.addWidget(self.survey)

        looked = QWidget()
        cards = QVBoxLayout(looked)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(8)
        self._passages = [PassageCard(look) for _ in range(PASSAGES)]
        for one in self._passages:
            cards.addWidget(one)
        self._why = readable(role="small")
        cards.addWidget(self._why)
        column.addLayout(_section(label(self.tr("What the AI looked at"), "section"), looked))

        self._teach_words = label("", "body", wrap=True)
        self.add = button(self.tr("Add to Knowledge"), small=True)
        self.add.clicked.connect(self._teach)
        column.addLayout(
            _section(
                label(self.tr("Teach the AI"), "section"),
                card(self._teach_words, _left(self.add)),
            )
        )

        self._delete_on, self._opened_by = readable(), readable()
        self.export = button(self.tr("Export"), small=True)
        self.export.setAccessibleName(self.tr("Export this conversation"))
        self.remove = button(self.tr("Delete"), "danger", small=True)
        self.remove.setAccessibleName(self.tr("Delete this conversation"))
        self.remove.clicked.connect(self.delete)
        data = _pairs(
            (self.tr("Stored"), readable(self.tr("only on this PC"))),
            (self.tr("Deleted on"), self._delete_on),
            (self.tr("Opened by"), self._opened_by),
        )
        lower = QWidget()
        both = QVBoxLayout(lower)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(10)
        both.addWidget(data)
        both.addWidget(_left(self.export, self.remove, gap=8))
        column.addLayout(_section(label(self.tr("This conversation's data"), "section"), lower))
        column.addStretch(1)
        self.setWidget(panel)

    def show_conversation(self, shown: ConversationShown) -> None:
        """Show the facts of this conversation."""
        if self._shown is None or self._shown.conversation.id != shown.conversation.id:
            self._email_open = False
            self.verticalScrollBar().setValue(0)
        self._shown = shown
        guest, conversation = self._look.guest, shown.conversation
        visitor = conversation.visitor
        unknown = self.tr("not told")
        self._visitor_head.setText(guest.capitalize())
        self._name.setText(shown_name(one_line(shown.name, 80), guest))
        self._language.setText(one_line(language_name(visitor.speaks), 40) or unknown)
        self._page.setText(one_line(visitor.page or "", 120) or unknown)
        self._show_email()
        self._show_summary(conversation)
        self._show_survey(conversation)
        looked = conversation.looked
        found = looked.passages[:PASSAGES] if looked else ()
        for at, one in enumerate(self._passages):
            one.setVisible(at < len(found))
            if at < len(found):
                one.show_passage(found[at])
        if looked is None:
            self._why.setText(self.tr("The AI has not looked for an answer here."))
        else:
            reason = conversation.given_up.reason if conversation.given_up else None
            self._why.setText(explained(looked, reason, guest))
        ready = self.lesson() is not None
        self.add.setEnabled(ready)
        self._teach_words.setText(
            self.tr("Save your answer to Knowledge, so the next {guest} gets it at once.").format(
                guest=guest
            )
            if ready
            else self.tr(
                "Once you have replied you can save your answer to Knowledge, so the next {guest} gets it at once."
            ).format(guest=guest)
        )
        self._delete_on.setText(
            long_date(shown.delete_on) if shown.delete_on else self.tr("no date is set")
        )
        opened = [
            f"{one_line(name, 40)}, {ago(at, self._look.now())}" for name, at in shown.openings
        ]
        self._opened_by.setText("\n".join(opened) or self.tr("nobody yet"))

    def _show_summary(self, conversation: Conversation) -> None:
        """Show the three lines where a person has to answer."""
        needed = conversation.mode in (Mode.WAITING, Mode.OPERATOR)
        self.short.setVisible(needed)
        if not needed:
            return
        summary = summarise(conversation)
        wants = harmless(summary.wants) if summary.wants else self.tr("To talk to a person.")
        self._wants.setText(wants)
        self._said.setText(said_sentence(summary))
        self._missing.setText(missing_sentence(summary))

        told = self._in_short
        newest = conversation.messages[-1].id if conversation.messages else ""
        fits = told is not None and (told.conversation_id, told.about) == (conversation.id, newest)
        self._worded.setVisible(fits)
        if told is None or not fits:
            return
        for line, field in ((told.wants, self._wants), (told.said, self._said)):
            if line:
                field.setText(harmless(line))
        if told.missing:
            # What code knows for certain, such as that no address is there, stays below.
            self._missing.setText(f"{harmless(told.missing)}\n{missing_sentence(summary)}")

    def show_in_short(self, told: ToldInShort) -> None:
        """Show a model's lines in the place of those that code made, where they still fit."""
        self._in_short = told
        if self._shown is not None:
            self._show_summary(self._shown.conversation)

    def lesson(self) -> tuple[str, str] | None:
        """Return the question and the operator's newest reply to it, None before there is one."""
        messages = self._shown.messages if self._shown else ()
        for at in range(len(messages) - 1, -1, -1):
            if messages[at].sender is Sender.OPERATOR:
                return _question_before(messages[:at]), messages[at].text
        return None

    def hide_email(self) -> None:
        """Hide the address again, when another conversation is opened."""
        self._email_open = False
        self._show_email()

    def _teach(self) -> None:
        lesson = self.lesson()
        if lesson is not None:
            self.teach.emit(*lesson)

    def _reveal(self) -> None:
        self._email_open = True
        self._show_email()

    def _show_survey(self, conversation: Conversation) -> None:
        """Show what the visitor said at the end."""
        told = conversation.survey
        self.survey.setVisible(told is not None)
        if told is None:
            return
        verdict = self.tr("“It helped.”") if told.helped else self.tr("“It did not help.”")
        self._survey.setText(
            "\n".join([verdict, harmless(told.words)] if told.words else [verdict])
        )

    def _show_email(self) -> None:
        email = self._shown.conversation.visitor.email if self._shown else None
        self.show_email.setVisible(bool(email) and not self._email_open)
        self._email.setVisible(not email or self._email_open)
        self._email.setText(one_line(email, 120) if email else self.tr("not told"))


def _question_before(messages: tuple[Message, ...]) -> str:
    for message in reversed(messages):
        if message.sender is Sender.VISITOR:
            return message.text
    return ""


def _pairs(*pairs: tuple[str, QWidget]) -> QWidget:
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(5)
    grid.setVerticalSpacing(6)
    grid.setColumnMinimumWidth(0, 84)
    grid.setColumnStretch(1, 1)
    for at, (name, value) in enumerate(pairs):
        grid.addWidget(label(name, "muted"), at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, at, 1)
    return box


def _left(*contents: QWidget, gap: int = 0) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(gap)
    for content in contents:
        row.addWidget(content, 1 if isinstance(content, QLabel) else 0)
    row.addStretch(0 if any(isinstance(content, QLabel) for content in contents) else 1)
    return box


def _section(head: QLabel, content: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(8)
    column.addWidget(head)
    column.addWidget(content)
    return column
