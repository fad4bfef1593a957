"""What is kept for as long as the owner said goes, and a clock that may be wrong erases nothing."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop.domain.access import AccessShown, Did, ShowAccess
from desktop.domain.conversation import Conversation, Mode, Visitor
from desktop.domain.intents import DeleteConversation, ShowConversation
from desktop.domain.keeping import KEEP, KeepFor, KeepingShown, KeepTimes, ShowKeeping
from desktop.domain.open_questions import OpenQuestionsShown
from desktop.domain.snapshots import InboxChanged
from desktop.engine.engine import EngineSettings
from desktop.engine.jobs import TidyDue
from desktop.relay.line import LineUp
from tests.engine.conftest import NOW, VISITOR, Desk, Opener, RealStore, play

TIMES = KeepTimes(30, ((Mode.DONE, 7), (Mode.OPERATOR, KEEP)))
SETTINGS = EngineSettings(burst_wait=0.0, settle=0.0, keep=TIMES)


@pytest.fixture(autouse=True)
def no_second_passes_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.engine.engine.Engine._tick", lambda self, second: None)


def ident(number: int) -> str:
    return f"{number:02x}" * 16


def kept(store: RealStore, number: int, days_old: float, mode: Mode) -> str:
    at = NOW - timedelta(days=days_old)
    conversation = Conversation(ident(number), at, at, mode, visitor=Visitor(f"Guest of {number}"))
    store.save(conversation)
    return conversation.id


def here(desk: Desk) -> set[str]:
    return {row.conversation_id for row in desk.store.rows()}


def test_each_list_keeps_its_own_time(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        stay = {
            kept(desk.store, 1, 6.9, Mode.DONE),
            kept(desk.store, 2, 29.9, Mode.WAITING),
            kept(desk.store, 3, 400, Mode.OPERATOR),
        }
        for number, (days, mode) in enumerate(
            ((7.1, Mode.DONE), (30.1, Mode.WAITING), (31, Mode.ASSISTANT)), 10
        ):
            kept(desk.store, number, days, mode)
        desk.engine.submit(LineUp())
        await desk.quiet()
        assert here(desk) == stay
        desk.engine.submit(ShowAccess())
        await desk.quiet()
        lines = desk.last(AccessShown).lines
        assert [(line.did, line.operator) for line in lines] == [(Did.TIME_ERASED, "")] * 3

    play(open_store, scene, settings=SETTINGS)


def test_nothing_goes_before_the_relay_has_confirmed_the_clock(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        kept(desk.store, 1, 90, Mode.DONE)
        desk.engine.submit(TidyDue())
        desk.engine.submit(ShowKeeping())
        await desk.quiet()
        assert here(desk) == {ident(1)}
        assert not desk.last(KeepingShown).believed
        desk.engine.submit(LineUp())
        await desk.quiet()
        assert here(desk) == set()
        assert desk.last(KeepingShown).believed

    play(open_store, scene, settings=SETTINGS)


def test_what_a_backup_brings_back_goes_before_anything_is_shown(open_store: Opener) -> None:
    async def first(desk: Desk) -> None:
        desk.engine.submit(LineUp())
        await desk.quiet()

    play(open_store, first, settings=SETTINGS)
    store = open_store()
    kept(store, 1, 31, Mode.WAITING)
    kept(store, 2, 29, Mode.WAITING)
    store.close()

    async def again(desk: Desk) -> None:
        await desk.quiet()
        shown = next(one for one in desk.shown if isinstance(one, InboxChanged) and one.complete)
        assert [row.conversation_id for row in shown.rows] == [ident(2)]
        # The relay was not reached, and this computer's clock may be wrong.
        desk.now[0] += timedelta(days=90)
        desk.engine.submit(TidyDue())
        await desk.quiet()
        assert here(desk) == {ident(2)}

    play(open_store, again, settings=SETTINGS)


@pytest.mark.parametrize("days", [40, -40])
def test_a_moved_clock_is_asked_about_and_erases_once_it_is_confirmed(
    open_store: Opener, days: int
) -> None:
    async def scene(desk: Desk) -> None:
        desk.engine.submit(LineUp())
        await desk.quiet()
        kept(desk.store, 1, 1, Mode.WAITING)
        desk.engine.retention.tick()
        desk.now[0] += timedelta(days=days)
        desk.engine.retention.tick()
        assert desk.line.asked_again == 1
        desk.engine.submit(TidyDue())
        await desk.quiet()
        assert here(desk) == {ident(1)}
        # The relay says that it is that late indeed.
        desk.engine.submit(LineUp())
        await desk.quiet()
        assert here(desk) == (set() if days > 0 else {ident(1)})
        desk.engine.retention.tick()
        assert desk.line.asked_again == 1

    play(open_store, scene, settings=SETTINGS)


def test_a_clock_that_moves_while_the_relay_looks_is_not_confirmed(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await desk.until(lambda: any(isinstance(one, InboxChanged) for one in desk.shown))
        kept(desk.store, 1, 1, Mode.WAITING)
        desk.engine.retention.tick()
        desk.now[0] += timedelta(days=400)
        desk.engine.submit(LineUp())
        await desk.quiet()
        assert here(desk) == {ident(1)}
        desk.engine.retention.tick()
        assert desk.line.asked_again == 1

    play(open_store, scene, settings=SETTINGS)


def test_the_preview_names_what_goes_tonight_and_what_other_times_would_do(
    open_store: Opener,
) -> None:
    async def scene(desk: Desk) -> None:
        desk.engine.submit(LineUp())
        for number, (days, mode) in enumerate(
            ((6.9, Mode.DONE), (3, Mode.DONE), (1, Mode.DONE), (29.5, Mode.WAITING)), 1
        ):
            kept(desk.store, number, days, mode)
        desk.engine.submit(ShowKeeping())
        await desk.quiet()
        shown = desk.last(KeepingShown)
        assert (shown.times, shown.tried) == (TIMES, False)
        assert [one.name for one in shown.going] == ["Guest of 4", "Guest of 1"]
        assert (shown.tonight, shown.week) == (2, 4)
        assert NOW < shown.until <= NOW + timedelta(days=1)

        shorter = KeepTimes(30, ((Mode.DONE, 2),))
        desk.engine.submit(ShowKeeping(shorter))
        await desk.quiet()
        tried = desk.last(KeepingShown)
        assert (tried.times, tried.tried, tried.tonight) == (shorter, True, 3)
        assert len(here(desk)) == 4

        desk.engine.submit(KeepFor(shorter))
        desk.engine.submit(TidyDue())
        await desk.quiet()
        assert here(desk) == {ident(3), ident(4)}
        assert not desk.last(KeepingShown).tried

    play(open_store, scene, settings=SETTINGS)


def test_every_look_export_and_erasure_is_noted_once(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        kept(desk.store, 1, 1, Mode.DONE)
        kept(desk.store, 2, 1, Mode.DONE)
        for one in (ident(1), ident(1), ident(2), None, ident(2), ident(1), "ff" * 16):
            desk.engine.submit(ShowConversation(one))
        desk.engine.submit(DeleteConversation(ident(1)))
        desk.engine.submit(DeleteConversation(ident(1)))
        desk.engine.submit(ShowAccess())
        await desk.quiet()
        shown = desk.last(AccessShown)
        about = {desk.store.stands_for(ident(number)): number for number in (1, 2)}
        assert [(line.did, about[line.about]) for line in reversed(shown.lines)] == [
            (Did.OPENED, 1),
            (Did.OPENED, 2),
            (Did.OPENED, 1),
            (Did.ERASED, 1),
        ]
        assert list(shown.names.values()) == ["Guest of 2"]
        assert shown.broken is None

    play(open_store, scene, settings=SETTINGS)


def test_a_visitor_who_erases_ends_in_the_same_record(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        desk.writes(1, "Is there parking?")
        await desk.quiet()
        desk.arrives(2, {"type": "erase", "id": "e" * 22, "at": 0})
        desk.arrives(3, {"type": "erase", "id": "f" * 22, "at": 0})
        desk.engine.submit(ShowAccess())
        await desk.quiet()
        lines = desk.last(AccessShown).lines
        assert [(line.did, line.operator) for line in lines] == [(Did.VISITOR_ERASED, "")]
        assert desk.store.load(VISITOR) is None

    play(open_store, scene, settings=SETTINGS)


def test_what_a_nights_batch_leaves_is_shown_once(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        for number in range(30):
            kept(desk.store, number, 90, Mode.DONE)
        await desk.quiet()
        desk.shown.clear()
        desk.engine.submit(LineUp())
        await desk.quiet()
        assert here(desk) == set()
        assert sum(isinstance(one, OpenQuestionsShown) for one in desk.shown) == 1

    play(open_store, scene, settings=SETTINGS)


def test_what_a_clock_that_was_ahead_changed_is_kept_for_no_longer(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        ahead = kept(desk.store, 1, -300, Mode.DONE)
        desk.engine.submit(TidyDue())
        await desk.quiet()
        row = desk.store.row(ahead)
        # While nobody knows which clock is right nothing is touched.
        assert row is not None
        assert row.changed_at > NOW + timedelta(days=299)
        desk.engine.submit(LineUp())
        await desk.quiet()
        row = desk.store.row(ahead)
        assert row is not None
        assert row.changed_at - NOW < timedelta(minutes=1)
        desk.now[0] += timedelta(days=7, minutes=1)
        desk.engine.retention.tick()
        desk.engine.submit(LineUp())
        await desk.quiet()
        assert here(desk) == set()

    play(open_store, scene, settings=SETTINGS)


def test_two_who_erase_the_same_conversation_erase_it_once(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        one, other = kept(desk.store, 1, 1, Mode.DONE), kept(desk.store, 2, 1, Mode.DONE)
        for _ in range(2):
            desk.engine.submit(DeleteConversation(one))
        await desk.quiet()
        receipt = desk.engine.people.erase((one, one), (), "deskbell")
        assert sum(number for _, number in receipt.counts) == 0
        assert here(desk) == {other}
        did = [line.did for line in desk.store.access().lines]
        assert did == [Did.PERSON_ERASED, Did.ERASED]
        assert desk.store.access().broken is None

    play(open_store, scene, settings=SETTINGS)
