"""An inbox that has never held a conversation says how to get the first one."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.business import BusinessShown
from desktop.domain.entry import EntryState
from desktop.domain.snapshots import Counts, InboxChanged, KnowledgeShown, RelayState
from desktop.ui.first_steps import FirstSteps
from desktop.ui.pages import Page
from tests.ui.conftest import Desk
from tests.ui.screens import business, ident, inbox, knowledge, status

EMPTY = InboxChanged((), Counts(), complete=True)


def steps_of(desk: Desk) -> FirstSteps:
    steps = desk.window.inbox.first_steps
    assert steps is not None
    return steps


def test_each_step_leads_to_its_page_and_is_done_once_it_is(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    window.receive(status(relay=RelayState.OFF))
    window.receive(KnowledgeShown((), {}))
    window.receive(BusinessShown(""))
    window.receive(EMPTY)
    steps = steps_of(desk)
    assert steps.done == frozenset()
    qtbot.mouseClick(steps.buttons["knowledge"], Qt.MouseButton.LeftButton)
    assert window.page is Page.KNOWLEDGE
    window.receive(knowledge())
    window.show_page(Page.INBOX)
    assert steps.done == {"knowledge"}
    assert not steps.buttons["knowledge"].isVisibleTo(window)
    steps.buttons["website"].setFocus()
    qtbot.keyClick(steps.buttons["website"], Qt.Key.Key_Space)
    assert window.page is Page.SETTINGS
    assert not steps.ready.isVisibleTo(window)
    window.receive(business())
    window.receive(status())
    window.show_page(Page.INBOX)
    assert steps.ready.isVisibleTo(window)


def test_what_was_told_before_the_inbox_counts(desk: Desk) -> None:
    for snapshot in (status(), knowledge(), business(), EMPTY):
        desk.window.receive(snapshot)
    assert steps_of(desk).done == {"knowledge", "business", "website"}


def test_a_question_without_an_answer_is_no_step_done(desk: Desk) -> None:
    drafts = tuple(replace(one, state=EntryState.DRAFT) for one in knowledge().entries)
    desk.window.receive(KnowledgeShown(drafts, {}))
    desk.window.receive(EMPTY)
    assert "knowledge" not in steps_of(desk).done


def test_the_first_conversation_ends_the_first_steps(desk: Desk) -> None:
    desk.window.receive(EMPTY)
    assert desk.window.inbox.first_steps is not None
    desk.window.receive(inbox())
    assert desk.window.inbox.first_steps is None
    desk.window.inbox.open(ident("7C1"))
    desk.window.receive(EMPTY)
    assert desk.window.inbox.first_steps is None


def test_an_assistant_that_nobody_can_reach_is_not_called_answering(desk: Desk) -> None:
    desk.window.receive(status(relay=RelayState.OFF))
    assert desk.window.navigation.status.accessibleName().startswith("Not connected")
    desk.window.receive(status())
    assert desk.window.navigation.status.accessibleName().startswith("Answering")
