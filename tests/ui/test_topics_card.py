"""Trust by topic as the owner sees and chooses it, with mouse and keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.intents import SendDraft
from desktop.domain.snapshots import ConversationShown
from desktop.domain.trust import (
    AutoOffered,
    ChooseTrust,
    DeclineAuto,
    FellBack,
    Topic,
    TopicShown,
    TopicsShown,
    Trust,
)
from desktop.ui.pages import Page
from desktop.ui.topics_card import TopicsCard, evidence_sentences
from tests.ui.conftest import Desk
from tests.ui.screens import conversation, ident

GOOD = Topic("Parking", as_is=59, changed=2)
TOPICS = TopicsShown(
    (
        TopicShown(GOOD, 3),
        TopicShown(Topic("Pool", Trust.AUTO, alone=12, corrected=1), 1),
        TopicShown(Topic(""), 2),
    )
)


def card_of(desk: Desk) -> TopicsCard:
    desk.window.show_page(Page.SETTINGS)
    desk.window.receive(TOPICS)
    desk.take()
    return desk.window.settings.topics


def test_each_topic_says_what_speaks_for_it() -> None:
    assert evidence_sentences(GOOD) == (
        "You changed 2 of 61 answers. The AI could answer these alone."
    )
    assert evidence_sentences(Topic("Parking", as_is=24)) == (
        "You changed 0 of 24 answers. One more that you send as it is, and Auto is offered."
    )
    assert "two of its answers were corrected" in evidence_sentences(Topic("Pool", fell_back=True))
    assert evidence_sentences(Topic("Pool", Trust.AUTO, alone=12, corrected=1)).endswith(
        "One more correction brings Draft back."
    )
    assert "3 up, 1 down" in evidence_sentences(Topic("Pool", liked=3, disliked=1))


def test_entries_without_a_topic_stand_under_general(desk: Desk) -> None:
    card = card_of(desk)
    assert [row.name.text() for row in card.rows] == ["Parking", "Pool", "General"]
    assert [row.entries.text() for row in card.rows] == ["3 entries", "1 entry", "2 entries"]


def test_the_offer_stands_only_where_the_evidence_is_good_enough(desk: Desk) -> None:
    card = card_of(desk)
    assert [not row.agree.isHidden() and row.agree.isVisibleTo(row) for row in card.rows] == [
        True,
        False,
        False,
    ]
    card.rows[0].decline.click()
    card.rows[0].agree.click()
    assert desk.take() == [DeclineAuto("Parking"), ChooseTrust("Parking", Trust.AUTO)]


def test_each_choice_can_be_made_by_keyboard_and_has_a_name_of_its_own(
    desk: Desk, qtbot: QtBot
) -> None:
    card = card_of(desk)
    desk.window.show()
    row = card.rows[1]
    off = row.choice.button(0)
    off.setFocus()
    qtbot.keyClick(off, Qt.Key.Key_Space)
    assert desk.take() == [ChooseTrust("Pool", Trust.OFF)]
    names = [one.accessibleName() for one in card.findChildren(QPushButton)]
    assert all(names)
    assert len(set(names)) == len(names)


def test_a_topic_that_vanished_leaves_no_row(desk: Desk) -> None:
    card = card_of(desk)
    desk.window.receive(TopicsShown((TopicShown(Topic("Pool"), 1),)))
    assert [row.isHidden() for row in card.rows] == [False, True, True]
    desk.window.receive(TopicsShown(()))
    assert not card._none.isHidden()


def test_an_offer_and_a_fall_back_are_told_once_in_the_window(desk: Desk) -> None:
    desk.window.receive(AutoOffered(GOOD))
    assert "you changed 2 of 61 answers" in desk.window._told.words.text()
    desk.window.receive(FellBack(Topic("Pool", fell_back=True)))
    assert "is back to Draft" in desk.window._told.words.text()


def test_one_key_sends_the_draft_as_it_is(desk: Desk, qtbot: QtBot) -> None:
    desk.open_conversation()
    desk.window.show()
    shown: ConversationShown = conversation()
    assert shown.conversation.draft is not None
    qtbot.keyClick(
        desk.window.inbox.conversation.composer,
        Qt.Key.Key_Return,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert desk.take() == [SendDraft(ident("7C1"), shown.conversation.draft.id)]
