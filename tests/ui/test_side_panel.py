from __future__ import annotations

import pytest

from desktop.domain.conversation import Mode
from tests.ui.conftest import Desk
from tests.ui.screens import conversation


def test_a_person_who_is_needed_reads_the_matter_in_three_lines(desk: Desk) -> None:
    desk.open_conversation()
    side = desk.window.inbox.conversation.side
    assert side.short.isVisible()
    assert "Is a double room free this Friday?" in side._wants.text()
    assert side._said.text().startswith("The AI answered about")
    assert side._missing.text() == (
        "What only you can see now, such as what is free. A draft is ready."
    )


@pytest.mark.parametrize("mode", [Mode.ASSISTANT, Mode.DONE])
def test_where_nobody_is_needed_no_summary_takes_the_room(desk: Desk, mode: Mode) -> None:
    desk.open_conversation()
    desk.window.receive(conversation(mode, draft=False))
    assert desk.window.inbox.conversation.side.short.isHidden()
