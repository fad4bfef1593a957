from __future__ import annotations

from datetime import timedelta

import pytest

from desktop.domain.intents import SendReply, ShowConversation, TakeOver
from desktop.domain.message import Sender
from desktop.domain.operators import (
    KeepLockRules,
    LockDesk,
    OperatorsShown,
    PinRefused,
    RemoveOperator,
    SaveOperator,
    SetPin,
    SignIn,
)
from desktop.domain.snapshots import ConversationShown, InboxChanged, Status, Told
from desktop.engine import engine as engine_module
from desktop.storage.errors import DiskFullError
from tests.engine.conftest import VISITOR, Desk, Opener, play


async def with_ana(desk: Desk) -> None:
    desk.engine.submit(SaveOperator("ana", "Ana", 3))
    desk.engine.submit(SetPin("ana", "4711"))
    await desk.quiet()


def test_a_new_profile_has_one_operator_and_no_lock(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await desk.quiet()
        shown = desk.last(OperatorsShown)
        assert [one.name for one in shown.operators] == ["Desk 1"]
        assert not shown.locked
        desk.engine.submit(LockDesk())
        await desk.quiet()
        assert not desk.last(OperatorsShown).locked

    play(open_store, scene)


def test_replies_and_openings_carry_the_name_of_who_signed_in(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await with_ana(desk)
        desk.writes(1, "Is there parking?")
        await desk.quiet()
        desk.engine.submit(ShowConversation(VISITOR))
        desk.engine.submit(SignIn("ana", "4711"))
        desk.engine.submit(ShowConversation(VISITOR))
        desk.engine.submit(SendReply(VISITOR, "Yes, behind the house."))
        await desk.quiet()
        written = [one for one in desk.store.messages(VISITOR) if one.sender is Sender.OPERATOR]
        assert [one.operator for one in written] == ["Ana"]
        assert {name for name, _ in desk.last(ConversationShown).openings} == {"Ana", "Desk 1"}
        assert desk.last(Status).operator == "Ana"

    play(open_store, scene)


def test_a_locked_desk_hears_nothing_but_a_sign_in(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await with_ana(desk)
        desk.writes(1, "Is there parking?")
        await desk.quiet()
        desk.engine.submit(SignIn("ana", "4711"))
        desk.engine.submit(LockDesk())
        desk.engine.submit(TakeOver(VISITOR))
        desk.engine.submit(SendReply(VISITOR, "Nobody wrote this."))
        desk.engine.submit(SetPin("ana", None))
        desk.engine.submit(SaveOperator("eve", "Eve", 1))
        await desk.quiet()
        assert desk.last(OperatorsShown).locked
        assert not desk.engine.intents.person_here
        assert all(one.sender is not Sender.OPERATOR for one in desk.store.messages(VISITOR))
        assert [one.id for one in desk.store.operators()] == ["desk", "ana"]
        desk.engine.submit(SignIn("ana", "0000"))
        await desk.quiet()
        assert desk.last(PinRefused) == PinRefused("ana")
        assert desk.engine.operators.locked
        desk.engine.submit(SignIn("ana", "4711"))
        await desk.quiet()
        assert not desk.last(OperatorsShown).locked

    play(open_store, scene)


def test_a_reply_that_a_full_disk_held_back_is_sent_also_once_the_desk_is_locked(
    open_store: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine_module, "RETRY_SECONDS", 0.05)

    async def scene(desk: Desk) -> None:
        await with_ana(desk)
        desk.writes(1, "Is there parking?")
        await desk.quiet()
        save, full = desk.store.save, [True]

        def saving(*arguments: object) -> None:
            if full[0]:
                raise DiskFullError("The disk is full.")
            save(*arguments)  # type: ignore[arg-type]

        desk.store.save = saving  # type: ignore[assignment]
        desk.engine.submit(SendReply(VISITOR, "Yes, behind the house."))
        desk.engine.submit(LockDesk())
        await desk.until(lambda: desk.engine.operators.locked)
        full[0] = False
        await desk.until(lambda: ("operator", "Yes, behind the house.") in desk.line.texts)

    play(open_store, scene)


def test_a_restart_begins_locked_before_any_name_is_shown(open_store: Opener) -> None:
    async def first(desk: Desk) -> None:
        await with_ana(desk)
        desk.engine.submit(SignIn("ana", "4711"))
        await desk.quiet()

    async def second(desk: Desk) -> None:
        await desk.quiet()
        order = [type(one) for one in desk.shown]
        assert order.index(OperatorsShown) < order.index(InboxChanged)
        shown = desk.last(OperatorsShown)
        assert shown.locked
        assert shown.current == "ana"

    play(open_store, first)
    play(open_store, second)


def test_three_wrong_pins_cost_a_wait_that_is_told(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await with_ana(desk)
        for _ in range(3):
            desk.engine.submit(SignIn("ana", "1234"))
        desk.engine.submit(SignIn("ana", "4711"))
        await desk.quiet()
        until = desk.last(PinRefused).wait_until
        assert until is not None
        assert desk.last(OperatorsShown).current == "desk"
        desk.now[0] = until + timedelta(seconds=1)
        desk.engine.submit(SignIn("ana", "4711"))
        await desk.quiet()
        assert desk.last(OperatorsShown).current == "ana"

    play(open_store, scene)


def test_a_pin_of_ones_own_is_changed_only_by_who_knows_it(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await with_ana(desk)
        desk.engine.submit(SignIn("ana", "4711"))
        desk.engine.submit(SetPin("ana", "9999"))
        await desk.quiet()
        assert desk.store.check_pin("ana", "4711", desk.now[0]).right
        desk.engine.submit(SetPin("ana", "9999", old="4711"))
        desk.engine.submit(SetPin("ana", "99", old="9999"))
        await desk.quiet()
        assert desk.store.check_pin("ana", "9999", desk.now[0]).right
        assert desk.last(Told).problem

    play(open_store, scene)


def test_another_operator_replaces_a_forgotten_pin(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await with_ana(desk)
        desk.engine.submit(SetPin("ana", "2580"))
        await desk.quiet()
        assert desk.store.check_pin("ana", "2580", desk.now[0]).right

    play(open_store, scene)


def test_two_operators_never_have_one_name_and_nobody_removes_themselves(
    open_store: Opener,
) -> None:
    async def scene(desk: Desk) -> None:
        await with_ana(desk)
        desk.engine.submit(SaveOperator("eve", " ANA ", 0))
        desk.engine.submit(SaveOperator("eve", "  ", 0))
        desk.engine.submit(RemoveOperator("desk"))
        await desk.quiet()
        assert [one.name for one in desk.store.operators()] == ["Desk 1", "Ana"]
        desk.engine.submit(RemoveOperator("ana"))
        desk.engine.submit(KeepLockRules(5, 30))
        await desk.quiet()
        shown = desk.last(OperatorsShown)
        assert [one.id for one in shown.operators] == ["desk"]
        assert (shown.lock_minutes, shown.hide_seconds) == (5, 30)

    play(open_store, scene)
