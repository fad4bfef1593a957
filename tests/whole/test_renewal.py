"""The renewal of the site's key with a real relay: both names serve, then only the new one."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from websockets.exceptions import InvalidStatus

from desktop.app.renewal import DeskKeys
from desktop.domain.conversation import Mode
from desktop.domain.intents import SendReply, TakeOver
from desktop.domain.renewal import EndOlderKey, KeyRenewed, RenewalShown, RenewKey
from desktop.domain.snapshots import RelayState, Told
from desktop.engine.jobs import Job, TidyDue
from desktop.relay.line_events import Arrived
from desktop.relay.site_line import SiteLine
from desktop.relay.visitor import ScriptedVisitor
from tests.processes import RelayProcess
from tests.whole.conftest import ORIGIN, WholeDesk, until, visiting

OpenDesk = Callable[..., AbstractAsyncContextManager[WholeDesk]]


def replies(visitor: ScriptedVisitor) -> list[str]:
    return [one.text for one in visitor.shown if one.sender != "visitor"]


async def renewed(desk: WholeDesk) -> str:
    """Let the operator renew the key; return the new name once the desk is logged in under both."""
    before = desk.line.site
    await until(lambda: desk.engine.retention.believed)
    desk.engine.submit(RenewKey())
    await until(lambda: any(isinstance(one, KeyRenewed) for one in desk.shown))
    assert desk.line.site != before
    await until(lambda: desk.line.up and desk.line.older_up)
    return desk.line.site


def newest(desk: WholeDesk) -> RenewalShown:
    return [one for one in desk.shown if isinstance(one, RenewalShown)][-1]


def told(desk: WholeDesk) -> str:
    return " ".join(str(one.sentence) for one in desk.shown if isinstance(one, Told))


async def ask(visitor: ScriptedVisitor, text: str) -> None:
    await visitor.write(text)
    await visitor.wait_until(lambda: f"about {text}" in replies(visitor))


def test_visitors_on_both_lines_are_served_and_a_conversation_goes_on_where_it_was(
    relay: RelayProcess, site: str, open_desk: OpenDesk
) -> None:
    async def scene() -> None:
        async with open_desk() as desk, visiting(relay, site) as before:
            await ask(before, "Is there parking?")
            new = await renewed(desk)
            await ask(before, "And for bicycles?")
            async with visiting(relay, site) as old, visiting(relay, new) as fresh:
                await ask(old, "When is breakfast?")
                await ask(fresh, "Are dogs allowed?")
                assert len({one.conversation_id for one in (before, old, fresh)}) == 3
                await before.reload()
                await ask(before, "Still there?")
                await until(lambda: not desk.store.outbox())
            assert replies(before) == [
                "about Is there parking?", "about And for bicycles?", "about Still there?",
            ]  # fmt: skip
            # Somebody who comes anew, and a reload: the first conversation's first epoch was before.
            assert newest_visits(desk) == 2

    asyncio.run(scene())


def newest_visits(desk: WholeDesk) -> int:
    shown = desk.engine.renewal.shown()
    assert shown.until is not None
    assert shown.days == 30
    return shown.visits


def test_both_keys_outlive_a_restart_and_what_waited_for_either_arrives(
    relay: RelayProcess, site: str, open_desk: OpenDesk
) -> None:
    async def scene() -> None:
        async with open_desk() as desk:
            new = await renewed(desk)
        async with visiting(relay, site) as old, visiting(relay, new) as fresh:
            await old.write("By the old line")
            await fresh.write("By the new line")
            async with open_desk() as desk:
                assert desk.line.site == new
                await old.wait_until(lambda: replies(old) == ["about By the old line"])
                await fresh.wait_until(lambda: replies(fresh) == ["about By the new line"])

    asyncio.run(scene())


def test_a_reply_written_while_the_visitor_is_away_goes_back_the_way_they_came(
    relay: RelayProcess, site: str, open_desk: OpenDesk
) -> None:
    async def scene() -> None:
        async with open_desk() as desk, visiting(relay, site) as visitor:
            await ask(visitor, "Can I bring my dog?")
            await visitor.drop_line()
            await renewed(desk)
            conversation_id = visitor.conversation_id
            desk.engine.submit(TakeOver(conversation_id))
            desk.engine.submit(SendReply(conversation_id, "Yes, gladly."))
            await visitor.wait_until(lambda: "Yes, gladly." in replies(visitor))
            kept = desk.store.load(conversation_id)
            assert kept is not None
            assert kept.mode is Mode.OPERATOR

    asyncio.run(scene())


def test_after_its_end_the_older_name_takes_nobody_and_its_key_is_gone(
    relay: RelayProcess, site: str, open_desk: OpenDesk
) -> None:
    async def scene() -> None:
        async with open_desk() as desk, visiting(relay, site) as visitor:
            await ask(visitor, "Is there parking?")
            new = await renewed(desk)
            assert desk.store.secret_value("identity")
            desk.engine.submit(EndOlderKey())
            await until(lambda: "The older line has ended." in told(desk))
            assert desk.store.secret_value("identity") == b""
            assert desk.store.shelf_of(1).prekeys() == []
            assert newest(desk).until is None
            # The relay sent away who was here, and lets no page in under that name.
            await until(lambda: not visitor.connected)
            with pytest.raises(InvalidStatus):
                await refused_at(relay, site)
            async with visiting(relay, new) as fresh:
                await ask(fresh, "Are dogs allowed?")
            desk.engine.submit(TakeOver(visitor.conversation_id))
            desk.engine.submit(SendReply(visitor.conversation_id, "Yes, behind the house."))
            await until(lambda: "a line of your website that has ended" in told(desk))
            assert desk.store.outbox() == []

    asyncio.run(scene())


async def refused_at(relay: RelayProcess, site: str) -> None:
    from websockets.asyncio.client import connect
    from websockets.typing import Origin, Subprotocol

    async with connect(
        f"{relay.url}/v1/{site}", origin=Origin(ORIGIN), subprotocols=[Subprotocol("db.v1")]
    ):
        pass


def test_the_older_key_ends_by_itself_after_thirty_days_and_not_before(
    relay: RelayProcess, site: str, open_desk: OpenDesk
) -> None:
    async def scene() -> None:
        ahead = [timedelta(0)]
        async with open_desk(ahead=ahead) as desk:
            new = await renewed(desk)
            shown = desk.engine.renewal.shown()
            assert shown.until is not None
            # Sure of the clock, an hour before the end: nothing happens.
            for left, there in ((timedelta(hours=1), True), (timedelta(0), False)):
                ahead[0] = shown.until - left - (desk.engine.clock() - ahead[0])
                now_is_sure(desk)
                desk.engine.submit(TidyDue())
                await until(lambda: desk.engine.idle)
                await until(lambda: bool(desk.store.secret_value("identity")) is there)  # noqa: B023
            await until(lambda: "30 days are over" in told(desk))
            assert desk.line.site == new

    asyncio.run(scene())


def now_is_sure(desk: WholeDesk) -> None:
    """The clock of the test is the right one: the relay has confirmed it."""
    desk.engine.retention._seen = None
    desk.engine.retention.clock_confirmed()


@pytest.mark.parametrize("days", [31, -31])
def test_a_clock_that_no_relay_has_confirmed_neither_begins_a_renewal_nor_destroys_a_key(
    relay: RelayProcess, site: str, open_desk: OpenDesk, days: int
) -> None:
    async def scene() -> None:
        ahead = [timedelta(0)]
        async with open_desk(ahead=ahead) as desk:
            await renewed(desk)
            ahead[0] = timedelta(days=days)
            desk.engine.retention._confirmed = None
            desk.engine.submit(TidyDue())
            await until(lambda: desk.engine.idle)
            assert desk.store.secret_value("identity")
            assert desk.engine.renewal.shown().until is not None
            ahead[0] = timedelta(0)
            now_is_sure(desk)
            desk.engine.submit(EndOlderKey())
            await until(lambda: "The older line has ended." in told(desk))
            name = desk.line.site
            desk.engine.retention._confirmed = None
            desk.engine.submit(RenewKey())
            await until(lambda: "sure of the date" in told(desk))
            assert desk.line.site == name

    asyncio.run(scene())


def test_a_second_renewal_waits_for_the_end_of_the_first(
    relay: RelayProcess, site: str, open_desk: OpenDesk
) -> None:
    async def scene() -> None:
        async with open_desk() as desk:
            first = await renewed(desk)
            desk.engine.submit(RenewKey())
            await until(lambda: "still under way" in told(desk))
            assert desk.line.site == first
            desk.engine.submit(EndOlderKey())
            await until(lambda: "The older line has ended." in told(desk))
            desk.shown.clear()
            third = await renewed(desk)
            async with visiting(relay, first) as old, visiting(relay, third) as fresh:
                await ask(old, "By the second line")
                await ask(fresh, "By the third line")
            with pytest.raises(InvalidStatus):
                await refused_at(relay, site)

    asyncio.run(scene())


def test_somebody_with_the_older_key_is_noticed_and_reaches_nothing_of_the_new_one(
    relay: RelayProcess, site: str, open_desk: OpenDesk, tmp_path: Path
) -> None:
    from desktop.relay.seal import KeyPair, b64, site_of
    from tests.relay.memory_store import MemoryStore
    from tests.relay.small_desk import SmallDesk

    async def scene() -> None:
        async with open_desk() as desk:
            stolen = desk.store.secret_value("identity")
            new = await renewed(desk)
            assert stolen is not None
            loot = MemoryStore()
            loot.put_secret_value("identity", stolen)
            async with SmallDesk(relay.url, loot) as thief:
                assert thief.line.site == site == b64(site_of(KeyPair.of(stolen).public))
                await until(lambda: "somebody has a copy" in told(desk))
                assert newest(desk).problem
                assert desk.engine.status.relay is RelayState.CONNECTED
                async with visiting(relay, new) as fresh:
                    await ask(fresh, "Who answers me?")
                assert thief.texts == []
                # To end it takes the name from us too, so that the thief may have it: the owner
                # was told to change the pages first.
                desk.engine.submit(EndOlderKey())
                await until(lambda: "The older line has ended." in told(desk))
                assert newest(desk).problem == ""

    asyncio.run(scene())


def test_an_envelope_that_the_relay_brings_under_the_other_name_is_not_heard(
    relay: RelayProcess, site: str, open_desk: OpenDesk
) -> None:
    async def scene() -> None:
        async with open_desk() as desk, visiting(relay, site) as visitor:
            new = await renewed(desk)
            brought: list[Arrived] = []
            submit = desk.engine.submit

            def noted(job: Job) -> None:
                if isinstance(job, Arrived):
                    brought.append(job)
                submit(job)

            desk.engine.submit = noted  # type: ignore[method-assign]
            await ask(visitor, "Is there parking?")
            await until(lambda: not desk.store.outbox())
            said = desk.store.messages(visitor.conversation_id)
            conversation = bytes.fromhex(visitor.conversation_id)
            for one in list(brought):
                assert one.site == site
                # As it came, and as the first envelope of an epoch that nobody knows.
                for envelope in (one.envelope, replace(one.envelope, epoch=7)):
                    with desk.store.transaction():
                        assert desk.line.open(envelope, new) is None
                fresh = replace(one.envelope, conversation=bytes(16))
                with desk.store.transaction():
                    assert desk.line.open(fresh, new) is None
            # Nothing was made ready for it, and the conversation goes on where it was.
            desk.line.forget()
            assert desk.store.messages(conversation.hex()) == said
            assert desk.store.identity_of(bytes(16).hex()) is None
            await ask(visitor, "And for bicycles?")

    asyncio.run(scene())


def test_a_link_leads_only_where_its_page_knows_the_conversation(
    relay: RelayProcess, site: str, open_desk: OpenDesk
) -> None:
    async def scene() -> None:
        async with open_desk() as desk, visiting(relay, site) as visitor:
            await ask(visitor, "Is there parking?")
            await visitor.leave_contact("ana@example.com")
            conversation_id = visitor.conversation_id
            await until(lambda: desk.store.visitor_ticket(conversation_id) is not None)
            new = await renewed(desk)
            # Nobody has come by the new line: the page still has the old one.
            link = desk.line.resume_link(conversation_id, f"{ORIGIN}/")
            assert link is not None
            await visitor.close()
            async with visiting(relay, site, link=link) as elsewhere:
                await elsewhere.wait_until(lambda: bool(replies(elsewhere)))
                await ask(elsewhere, "Still me")
                assert elsewhere.conversation_id == conversation_id
            async with visiting(relay, new) as fresh:
                await ask(fresh, "Are dogs allowed?")
            assert desk.line.resume_link(conversation_id, f"{ORIGIN}/") is None

    asyncio.run(scene())


def test_what_the_keyring_refuses_has_not_begun(
    relay: RelayProcess, site: str, open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop.domain.sentence import Sentence
    from desktop.storage.errors import NoKeyringError

    async def scene() -> None:
        async with open_desk() as desk:
            await until(lambda: desk.engine.retention.believed)
            kept = type(desk.store).put_secret_value

            def refuses(store: object, name: str, value: bytes) -> None:
                if name == "succession":
                    raise NoKeyringError(Sentence("The keyring is locked."))
                kept(desk.store, name, value)

            monkeypatch.setattr(type(desk.store), "put_secret_value", refuses)
            desk.engine.submit(RenewKey())
            await until(lambda: "The keyring is locked" in told(desk))
            assert desk.line.site == site
            assert desk.engine.renewal.shown() == RenewalShown()
            async with visiting(relay, site) as visitor:
                await ask(visitor, "Is all as before?")

    asyncio.run(scene())


def test_the_keys_are_those_of_the_desk(site: str, open_desk: OpenDesk) -> None:
    async def scene() -> None:
        async with open_desk() as desk:
            assert isinstance(desk.line, SiteLine)
            assert site in DeskKeys(desk.store, desk.line).tag()

    asyncio.run(scene())


def test_whoever_has_a_pin_has_to_type_it(
    relay: RelayProcess, site: str, open_desk: OpenDesk
) -> None:
    async def scene() -> None:
        async with open_desk() as desk:
            await until(lambda: desk.engine.retention.believed)
            desk.store.set_pin(desk.engine.operators.current, "4711")
            for pin in (None, "0000"):
                desk.shown.clear()
                desk.engine.submit(RenewKey(pin))
                await until(lambda: "PIN was not right" in told(desk))
            assert desk.line.site == site
            desk.engine.submit(RenewKey("4711"))
            await until(lambda: desk.line.site != site)

    asyncio.run(scene())
