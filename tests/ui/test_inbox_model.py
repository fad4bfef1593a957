from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester

from desktop.domain.conversation import Mode
from desktop.domain.snapshots import Counts, InboxChanged, InboxRow
from desktop.ui.inbox_model import InboxModel, RowRole
from desktop.ui.theme import Look
from tests.ui.screens import NOW, ident, inbox, row


def made() -> InboxModel:
    model = InboxModel(Look(now=lambda: NOW))
    model.apply(inbox())
    return model


def names(model: InboxModel) -> list[str]:
    found = [model.index(at).data(RowRole) for at in range(model.rowCount())]
    return [one.conversation_id[:3].upper() for one in found if isinstance(one, InboxRow)]


def change(*rows: InboxRow, gone: tuple[str, ...] = ()) -> InboxChanged:
    return InboxChanged(rows, Counts(), gone)


def test_who_waits_longest_stands_first(qapp: object) -> None:
    assert names(made()) == ["4F2", "7C1"]


def test_the_other_lists_have_the_newest_first(qapp: object) -> None:
    model = made()
    model.list_mode(Mode.ASSISTANT)
    assert names(model) == ["2E8", "5D0", "9B1"]


def test_one_changed_row_moves_without_a_reset(qapp: object) -> None:
    model = made()
    model.list_mode(Mode.ASSISTANT)
    resets: list[int] = []
    moved: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    model.rowsMoved.connect(lambda *_: moved.append(1))
    model.apply(change(row("9B1", "And cats?", Mode.ASSISTANT, ago=1)))
    assert names(model) == ["9B1", "2E8", "5D0"]
    assert (resets, moved) == ([], [1])


def test_a_row_that_changes_hands_leaves_one_list_and_joins_the_other(qapp: object) -> None:
    model = made()
    model.apply(change(row("7C1", "Is a double room free?", Mode.OPERATOR, ago=1)))
    assert names(model) == ["4F2"]
    model.list_mode(Mode.OPERATOR)
    assert names(model) == ["7C1", "8A4"]


def test_a_row_that_is_gone_leaves(qapp: object) -> None:
    model = made()
    model.apply(change(gone=(ident("7C1"), ident("fff"))))
    assert names(model) == ["4F2"]
    assert model.conversation(ident("7C1")) is None


def test_a_complete_change_replaces_everything(qapp: object) -> None:
    model = made()
    model.apply(InboxChanged((row("AAA", "hi", waited=1),), Counts(), complete=True))
    assert names(model) == ["AAA"]
    assert model.conversation(ident("4F2")) is None


def test_a_search_lists_conversations_of_every_mode(qapp: object) -> None:
    model = made()
    model.list_found([ident("8A4"), ident("4F2"), ident("not")])
    assert names(model) == ["4F2", "8A4"]
    assert model.named_like("guest 2e") == [ident("2E8")]


def test_a_row_speaks_to_screen_readers(qapp: object) -> None:
    from PySide6.QtCore import Qt

    model = made()
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Guest 4F2, Needs you, unread, I was charged twice for my stay, 6 min"


ids = st.sampled_from(["AA1", "AA2", "AA3", "AA4", "AA5", "AA6"])
rows = st.builds(
    lambda short, mode, ago: row(short, "words", mode, ago, waited=ago),
    ids,
    st.sampled_from(list(Mode)),
    st.integers(0, 4),
)
steps = st.lists(
    st.one_of(
        st.lists(rows, max_size=4).map(lambda some: change(*some)),
        ids.map(lambda one: change(gone=(ident(one),))),
        st.sampled_from(list(Mode)),
    ),
    max_size=25,
)


@settings(max_examples=80, deadline=None)
@given(steps)
def test_any_run_of_changes_ends_as_if_sorted_anew(steps: list[InboxChanged | Mode]) -> None:
    model = InboxModel(Look(now=lambda: NOW))
    # Qt's own checks: every begin has its end, and the numbers of rows agree.
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    known: dict[str, InboxRow] = {}
    mode = Mode.WAITING
    for step in steps:
        if isinstance(step, Mode):
            mode = step
            model.list_mode(mode)
            continue
        model.apply(step)
        for one in step.rows:
            known[one.conversation_id] = one
        for gone in step.gone:
            known.pop(gone, None)
    sign = 1 if mode is Mode.WAITING else -1
    wanted = sorted(
        (one for one in known.values() if one.mode is mode),
        key=lambda one: (sign * one.changed_at.timestamp(), one.conversation_id),
    )
    listed = [model.index(at).data(RowRole) for at in range(model.rowCount())]
    assert listed == wanted
    for at, one in enumerate(wanted):
        assert model.row_of(one.conversation_id) == at


@pytest.mark.parametrize("number", [299, 400])
def test_many_changes_at_once_end_the_same(qapp: object, number: int) -> None:
    model = made()
    many = tuple(
        replace(row(f"{at:03X}", "x", ago=at, waited=at), conversation_id=f"{at:032x}")
        for at in range(number)
    )
    model.apply(change(*many))
    assert model.rowCount() == number + 2
    assert names(model)[-1] == f"{0:03X}"
