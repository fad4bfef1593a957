from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.intents import ShowEarlier
from desktop.domain.message import Sender
from desktop.domain.snapshots import Counts, InboxChanged, Told
from desktop.ui.message_layout import lay_message
from desktop.ui.theme import Look
from desktop.ui.thread_model import SHOWN_FIRST, SHOWN_MORE, MessageRole, ThreadModel
from desktop.ui.thread_view import ThreadView
from tests.ui.conftest import Desk
from tests.ui.screens import NOW, conversation, ident, message, row

TALK = tuple(message(at, Sender.VISITOR, f"Line {at}", at / 10) for at in range(600))


def view_of(desk: Desk) -> ThreadView:
    desk.open_conversation()
    return desk.window.inbox.conversation.thread_view


def test_a_new_message_is_added_without_a_reset(qapp: object) -> None:
    model = ThreadModel(Look(now=lambda: NOW))
    model.show_messages(TALK[:3], False)
    happened: list[str] = []
    model.modelReset.connect(lambda: happened.append("reset"))
    model.rowsInserted.connect(lambda _, first, last: happened.append(f"{first}-{last}"))
    model.dataChanged.connect(lambda first, *_: happened.append(f"changed {first.row()}"))
    model.show_messages((TALK[0], replace(TALK[1], edited=True), *TALK[2:5]), True)
    assert happened == ["changed 1", "3-4", "5-5"]
    assert model.draft_row == 5


def test_another_conversation_starts_anew(qapp: object) -> None:
    model = ThreadModel(Look(now=lambda: NOW))
    model.show_messages(TALK[:3], False)
    model.show_messages(TALK[10:12], False)
    assert [model.index(at).data(MessageRole) for at in range(2)] == list(TALK[10:12])


def test_only_the_newest_messages_are_laid_out_at_first(qapp: object) -> None:
    model = ThreadModel(Look(now=lambda: NOW))
    model.show_messages(TALK, True)
    assert model.rowCount() == SHOWN_FIRST + 1
    assert model.index(SHOWN_FIRST - 1).data(MessageRole) == TALK[-1]
    assert model.draft_row == SHOWN_FIRST
    assert model.list_earlier()
    assert model.rowCount() == SHOWN_FIRST + SHOWN_MORE + 1
    assert model.list_earlier()
    assert not model.list_earlier()
    assert model.rowCount() == len(TALK) + 1
    assert model.index(0).data(MessageRole) == TALK[0]


def test_scrolling_up_lists_earlier_messages_and_keeps_the_place(desk: Desk, qtbot: QtBot) -> None:
    view = view_of(desk)
    desk.window.receive(replace(conversation(draft=False), messages=TALK))
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 0)
    bar = view.verticalScrollBar()
    bar.setValue(0)
    read = view.rows.index(0).data(MessageRole)
    qtbot.waitUntil(lambda: view.rows.rowCount() > SHOWN_FIRST)
    at = next(
        at for at in range(view.rows.rowCount()) if view.rows.index(at).data(MessageRole) is read
    )
    assert abs(view.visualRect(view.rows.index(at)).top()) <= 2


def test_the_end_stays_in_view_when_messages_arrive(desk: Desk, qtbot: QtBot) -> None:
    view = view_of(desk)
    bar = view.verticalScrollBar()
    for end in (40, 60, 80):
        desk.window.receive(replace(conversation(draft=False), messages=TALK[:end]))
        qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == bar.maximum())


def test_an_operator_who_reads_above_is_not_pulled_down(desk: Desk, qtbot: QtBot) -> None:
    view = view_of(desk)
    bar = view.verticalScrollBar()
    desk.window.receive(replace(conversation(draft=False), messages=TALK[:60]))
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > 0)
    bar.setValue(400)
    desk.window.receive(replace(conversation(draft=False), messages=TALK[:61]))
    view.executeDelayedItemsLayout()
    assert bar.value() == 400


def test_the_title_below_an_answer_can_be_clicked(desk: Desk, qtbot: QtBot) -> None:
    view = view_of(desk)
    index = view.rows.index(1)
    laid = view.painter_of_rows.laid(index)
    assert laid is not None
    piece = next(one for one in laid.pieces if one.entry)
    where = QRectF(view.visualRect(index)).topLeft() + piece.box.center()
    with qtbot.waitSignal(view.entry_wanted) as caught:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPointF(where).toPoint())
    assert caught.args == ["check-in"]


def test_the_draft_card_stands_below_the_last_message(desk: Desk, qtbot: QtBot) -> None:
    view = view_of(desk)
    last = view.visualRect(view.rows.index(view.rows.draft_row - 1))
    qtbot.waitUntil(lambda: view.card.geometry().top() >= last.bottom() - 1)
    assert view.card.geometry().right() <= view.viewport().width()


def test_text_from_right_to_left_hangs_at_the_right_edge_of_its_bubble(qapp: object) -> None:
    laid = lay_message(message(1, Sender.VISITOR, "شكرا\nهل يوجد موقف للسيارات؟", 0), 600, False)
    first = laid.lines.lineAt(0).naturalTextRect()
    assert first.right() > laid.bubble.width() - 40
    assert first.left() > 20


hostile = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from(
            list("<>&\"'\n\t\r\0\u202e\u2066\u200d\u0301\u0489\ufdfd\U0001f3f4\ud800\udfff")
        ),
    ),
    max_size=120,
).map(lambda text: text * 3)
senders = st.sampled_from(list(Sender))


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(text=hostile, name=hostile, sender=senders)
def test_hostile_text_is_drawn_as_plain_text_and_breaks_nothing(
    desk: Desk, text: str, name: str, sender: Sender
) -> None:
    window = desk.window
    window.receive(
        InboxChanged((row("7C1", text, waited=3, name=name or "x"),), Counts(1), complete=True)
    )
    window.inbox.open(ident("7C1"))
    shown = conversation()
    visitor = replace(shown.conversation.visitor, name=name, email=text, page=text, language=text)
    window.receive(
        replace(
            shown,
            name=name,
            openings=((text, NOW),),
            conversation=replace(shown.conversation, visitor=visitor),
            messages=(message(1, sender, text, 0), message(2, Sender.OPERATOR, text, 1)),
        )
    )
    window.receive(Told(text, problem=False))
    window.grab()
    for one in window.findChildren(QLabel):
        assert one.textFormat() is Qt.TextFormat.PlainText


def test_a_message_of_100_kilobytes_is_cut_and_offers_the_rest(desk: Desk, qtbot: QtBot) -> None:
    view = view_of(desk)
    text = "<img src=x>" * 10_000
    desk.window.receive(
        replace(conversation(draft=False), messages=(message(1, Sender.VISITOR, text, 0),))
    )
    index = view.rows.index(0)
    laid = view.painter_of_rows.laid(index)
    assert laid is not None
    assert laid.more is not None
    assert len(laid.lines.text()) <= 8_000
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    where = QRectF(view.visualRect(index)).topLeft() + laid.more.center()
    with qtbot.waitSignal(view.whole_wanted) as caught:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPointF(where).toPoint())
    assert caught.args == [text]


def test_scrolling_back_asks_for_earlier_messages_and_stays_where_it_was(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.open_conversation()
    many = tuple(message(at, Sender.VISITOR, f"message number {at}", at) for at in range(600))
    shown = replace(conversation(draft=False), messages=many[400:], earlier=400)
    desk.window.receive(shown)
    view = desk.window.inbox.conversation.thread_view
    bar = view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    for _ in range(4):
        bar.setValue(0)
        qtbot.wait(1)
    assert desk.take() == [ShowEarlier(ident("7C1"))]
    # The topmost loses its line with the day, so the one below it is looked at.
    there = QPoint(40, 60)
    first = view.indexAt(there).data(MessageRole)
    desk.window.receive(replace(shown, messages=many, earlier=0))
    assert view.rows.messages == many
    qtbot.waitUntil(lambda: view.rows.rowCount() > 200)
    assert view.indexAt(there).data(MessageRole) == first
    # One more from the visitor joins at the end of all of them.
    more = (*many, message(601, Sender.VISITOR, "and one more", 601))
    desk.window.receive(replace(shown, messages=more, earlier=0))
    assert view.rows.messages == more
    assert view.rows.data(view.rows.index(view.rows.rowCount() - 1), MessageRole) == more[-1]
