"""The line against relays that are there, away, wrong, or lying."""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from websockets.asyncio.server import ServerConnection

from desktop.relay.line import (
    LineUp,
    WidgetSettings,
    full_jitter,
)
from desktop.relay.line_events import loss, wrong_clock
from desktop.relay.sending import MAX_QUEUED
from desktop.relay.visitor import VisitorError
from server_stub.envelope import STORED, Close, Envelope, Flag, Type
from tests.processes import RelayProcess
from tests.relay import fake_relay
from tests.relay.line_scenes import lost, receipted, refused, shown_at_least, visitor
from tests.relay.memory_store import MemoryStore
from tests.relay.small_desk import SETTINGS, SmallDesk, now_ms, run


def test_a_message_goes_to_the_desk_and_its_reply_comes_back_once(relay: RelayProcess) -> None:
    async def story() -> None:
        async with SmallDesk(relay.url) as desk:
            await desk.until_up()
            guest = visitor(relay, desk, language="de", page="/zimmer")
            await guest.connect()
            await guest.write("Gibt es Frühstück?")
            await guest.wait_for(lambda shown: len(shown) == 2)
            await guest.wait_until(lambda: guest.shown[0].state == "delivered")
            assert guest.texts == ["Gibt es Frühstück?", "You wrote: Gibt es Frühstück?"]
            assert guest.settings["name"] == SETTINGS.name
            assert guest.waiting == []
            (heard,) = (one for one in desk.heard if one.inner["type"] == "text")
            assert (heard.inner["lang"], heard.inner["page"]) == ("de", "/zimmer")
            assert heard.conversation_id == guest.conversation_id
            # The visitor's receipt clears it, even where it overtakes the relay's STORED.
            await desk.until(lambda: guest.shown[1].id not in desk.waiting)
            await guest.close()

    run(story())


def test_two_visitors_never_see_each_others_words(relay: RelayProcess) -> None:
    async def story() -> None:
        async with SmallDesk(relay.url) as desk:
            await desk.until_up()
            guests = [visitor(relay, desk) for _ in range(2)]
            for guest in guests:
                await guest.connect()
            for turn in range(3):
                for name, guest in zip("ab", guests, strict=True):
                    await guest.write(f"{name}{turn}")
            for name, guest in zip("ab", guests, strict=True):
                await guest.wait_for(lambda shown: len(shown) == 6)
                assert all(f"{name}{turn}" in str(guest.texts) for turn in range(3))
                other = "ba"["ab".index(name)]
                assert not any(f"{other}{turn}" in str(guest.texts) for turn in range(3))
                await guest.close()

    run(story())


def test_what_was_written_while_the_desk_was_dead_is_heard_once_each(relay: RelayProcess) -> None:
    async def story() -> None:
        desk = SmallDesk(relay.url)
        desk.start()
        await desk.until_up()
        guest = visitor(relay, desk)
        await guest.connect()
        await guest.write("first")
        await guest.wait_for(lambda shown: len(shown) == 2)
        await desk.stop()
        for number in range(3):
            await guest.write(f"while away {number}")
        async with SmallDesk(relay.url, desk.store) as desk:
            await guest.wait_for(lambda shown: len(shown) == 8)
            assert desk.texts == [f"while away {number}" for number in range(3)]
            await guest.wait_until(lambda: not guest.waiting)
        await guest.close()

    run(story())


def test_a_reply_written_while_the_relay_was_dead_arrives_once(own_relay: RelayProcess) -> None:
    async def story() -> None:
        async with SmallDesk(own_relay.url) as desk:
            await desk.until_up()
            guest = visitor(own_relay, desk)
            await guest.connect()
            await guest.write("first")
            await guest.wait_for(lambda shown: len(shown) == 2)
            own_relay.kill()
            await desk.until(lambda: bool(lost(desk)))
            desk.reply(guest.conversation_id, "written in the dark", "operator")
            await guest.write("also in the dark")
            await asyncio.to_thread(own_relay.restart)
            await guest.wait_for(lambda shown: len(shown) == 5)
            assert guest.texts.count("written in the dark") == 1
            assert desk.texts == ["first", "also in the dark"]
            await guest.close()

    run(story())


def test_a_reload_keeps_what_was_shown_and_shows_nothing_twice(relay: RelayProcess) -> None:
    async def story() -> None:
        async with SmallDesk(relay.url) as desk:
            await desk.until_up()
            guest = visitor(relay, desk)
            await guest.connect()
            for turn in range(3):
                await guest.write(f"turn {turn}")
                await shown_at_least(guest, 2 * turn + 2)
                await guest.reload()
            before = guest.texts
            desk.reply(guest.conversation_id, "after the reload")
            await guest.wait_for(lambda shown: len(shown) == 7)
            assert guest.texts == [*before, "after the reload"]
            assert desk.texts == [f"turn {turn}" for turn in range(3)]
            await guest.close()

    run(story())


def test_a_line_that_drops_all_the_time_loses_and_repeats_nothing(relay: RelayProcess) -> None:
    async def story() -> None:
        async with SmallDesk(relay.url) as desk:
            await desk.until_up()
            guest = visitor(relay, desk)
            await guest.connect()
            for turn in range(12):
                await guest.write(f"turn {turn}")
                if turn % 3 == 0:
                    await guest.drop_line()
                if turn % 4 == 0:
                    desk.line.update_settings(WidgetSettings(name=f"name {turn}"))
            await guest.wait_for(lambda shown: len(shown) == 24, 30)
            assert sorted(desk.texts) == sorted(f"turn {turn}" for turn in range(12))
            await guest.wait_until(lambda: not guest.waiting)
            await guest.close()

    run(story())


def test_a_long_conversation_passes_from_epoch_to_epoch(relay: RelayProcess) -> None:
    async def story() -> None:
        store = MemoryStore()
        async with SmallDesk(relay.url, store) as desk:
            await desk.until_up()
            guest = visitor(relay, desk)
            await guest.connect()
            for turn in range(120):
                await guest.write(f"turn {turn}")
            await guest.wait_for(lambda shown: len(shown) == 240, 30)
            assert len(set(desk.texts)) == len(desk.texts) == 120
            assert len(store.held.epochs) > 1
            await guest.close()

    run(story())


def test_presence_and_typing_reach_the_visitor(relay: RelayProcess) -> None:
    async def story() -> None:
        async with SmallDesk(relay.url) as desk:
            await desk.until_up()
            guest = visitor(relay, desk)
            await guest.connect()
            await guest.wait_until(lambda: guest.assistant is not None)
            assert (guest.desk, guest.assistant, guest.person) == ("away", False, False)
            # The relay drops an EPH while it still hands over what waited; two exchanges later
            # that is certainly over.
            for count in (2, 4):
                await guest.write("Hello")
                await shown_at_least(guest, count)
            desk.line.set_presence(person=True, assistant=True)
            await guest.wait_until(lambda: guest.person is True and guest.desk == "online")
            assert guest.assistant is True
            typing: dict[str, object] = {"type": "typing", "id": "T" * 22, "at": now_ms()}
            desk.line.ephemeral(guest.conversation_id, typing | {"sender": "operator"})
            await guest.wait_until(lambda: guest.typing == "operator")
            assert desk.here(guest.conversation_id) == [True]
            await desk.stop()
            await guest.wait_until(lambda: guest.desk == "offline", 5)
            await guest.close()

    run(story())


def test_new_settings_are_shown_to_the_next_visitor(relay: RelayProcess) -> None:
    async def story() -> None:
        async with SmallDesk(relay.url) as desk:
            await desk.until_up()
            desk.line.update_settings(WidgetSettings(name="A new name"))
            await desk.until_up(2)
            assert lost(desk) == []
            guest = visitor(relay, desk)
            await guest.connect()
            assert guest.settings["name"] == "A new name"
            await guest.close()

    run(story())


def test_another_page_is_not_let_in(relay: RelayProcess) -> None:
    async def story() -> None:
        async with SmallDesk(relay.url) as desk:
            await desk.until_up()
            guest = visitor(relay, desk)
            guest._origin = "https://evil.example"  # type: ignore[assignment]
            with pytest.raises(VisitorError, match="can't be reached"):
                await guest.connect(0.5)
            await guest.close()

    run(story())


def test_a_second_desk_with_the_same_key_stops_the_first(relay: RelayProcess) -> None:
    async def story() -> None:
        async with SmallDesk(relay.url) as desk:
            await desk.until_up()
            async with SmallDesk(relay.url, desk.store) as other:
                await other.until_up()
                await desk.until(lambda: bool(refused(desk)))
                assert "Another computer" in refused(desk)[0]
                assert not desk.line.up

    run(story())


def test_more_than_the_buffer_holds_waits_in_the_outbox_and_arrives(
    own_relay: RelayProcess,
) -> None:
    async def story() -> None:
        async with SmallDesk(own_relay.url, answer=lambda _: None) as desk:
            await desk.until_up()
            guests = [visitor(own_relay, desk) for _ in range(3)]
            for guest in guests:
                await guest.connect()
                await guest.write("hello")
                await receipted(guest)
            own_relay.pause()
            for number in range(90):
                for guest in guests:
                    desk.reply(guest.conversation_id, f"{number} " + "x" * 3900)
            assert desk.line._sending.queued <= MAX_QUEUED
            own_relay.resume()
            for guest in guests:
                await guest.wait_for(lambda shown: len(shown) == 91, 40)
                numbers = [int(one.split()[0]) for one in guest.texts[1:]]
                assert numbers == list(range(90))
                await guest.close()

    run(story())


def test_a_wrong_clock_is_said_and_a_mended_one_connects_by_itself(relay: RelayProcess) -> None:
    async def story() -> None:
        wrong = [3 * 3600 * 1000]
        async with SmallDesk(relay.url, clock=lambda: now_ms() + wrong[0]) as desk:
            await desk.until(lambda: bool(lost(desk)))
            assert "clock is 3 hours ahead" in lost(desk)[0]
            wrong[0] = 0
            await desk.until_up()

    run(story())


def test_no_relay_at_the_address_is_said_and_tried_again() -> None:
    async def story() -> None:
        async with SmallDesk("ws://127.0.0.1:9") as desk:
            await desk.until(lambda: bool(lost(desk)))
            assert "can't be reached" in lost(desk)[0]
            assert refused(desk) == []

    run(story())


@pytest.mark.parametrize("url", ["https://relay.example", "relay.example", "ws://", "wss://:x"])
def test_an_address_that_is_none_is_refused(url: str) -> None:
    async def story() -> None:
        async with SmallDesk(url) as desk:
            await desk.until(lambda: bool(refused(desk)))
            assert "wss://relay.example.com" in refused(desk)[0]

    run(story())


@pytest.mark.parametrize(
    ("code", "reason", "said"),
    [
        (Close.BAD_FRAME, "", "Update"),
        (Close.VERSION, "", "another version"),
        (Close.LOGIN_FAILED, "clock", "clock is wrong"),
        (Close.LOGIN_FAILED, "invite", "invitation"),
        (Close.LOGIN_FAILED, "new", "refused this desk"),
        (Close.BLOCKED, "", "blocked"),
        (4050, "", "refused this desk"),
    ],
)
def test_a_final_close_code_stops_with_a_sentence(code: int, reason: str, said: str) -> None:
    async def play(socket: ServerConnection) -> None:
        await socket.close(code, reason)

    async def story() -> None:
        async with fake_relay.relay(play) as url, SmallDesk(url) as desk:
            await desk.until(lambda: bool(refused(desk)))
            assert said in refused(desk)[0]

    run(story())


@pytest.mark.parametrize("code", [1011, 4100, 4104, 4200, 4201])
def test_any_other_close_code_is_tried_again(code: int) -> None:
    async def play(socket: ServerConnection) -> None:
        await fake_relay.login(socket)
        await socket.close(code)

    async def story() -> None:
        async with fake_relay.relay(play) as url, SmallDesk(url) as desk:
            await desk.until_up(3)
            assert refused(desk) == []

    run(story())


def test_a_relay_that_lost_its_store_is_sent_everything_without_a_receipt() -> None:
    seen: list[Envelope] = []
    log_epochs = iter([b"a" * 16, b"a" * 16, b"b" * 16])
    store = MemoryStore()

    async def play(socket: ServerConnection) -> None:
        await fake_relay.login(socket, log_epoch=next(log_epochs))
        while (envelope := await fake_relay.receive(socket)).type != Type.RESUME:
            if envelope.type == Type.MSG:
                seen.append(envelope)
                await socket.send(envelope.acknowledged(STORED).to_bytes())
        await socket.wait_closed()

    async def story(stored: list[str]) -> None:
        async with fake_relay.relay(play) as url, SmallDesk(url, store) as desk:
            await desk.until_up()
            await desk.until(lambda: desk.stored == stored)

    frame = Envelope(Type.MSG, Flag(29), bytes(range(16)), 7, 3, b"sealed").to_bytes()
    _waiting(store, frame)
    run(story(["M" * 22]))
    run(story([]))
    run(story(["M" * 22]))
    assert [one.to_bytes() for one in seen] == [frame, frame]


def _waiting(store: MemoryStore, frame: bytes) -> None:
    """Put a reply, sealed in a live epoch, into the store."""
    from desktop.relay.epochs import DeskEpoch
    from desktop.relay.ports import OutboxRow
    from desktop.relay.seal import Chain

    conversation = bytes(range(16))
    epoch = DeskEpoch(bytes(32), conversation, 7, 1, now_ms(), b"\4" + bytes(64))
    epoch._before = epoch._after = epoch._out_ephemeral = Chain(bytes(32))
    epoch._out = Chain(bytes(32), 4)
    store.save_epoch_state(conversation.hex(), 7, epoch.to_bytes(), 1)
    store.add_to_outbox(OutboxRow(conversation.hex(), "M" * 22, "{}", 7, 3, frame))


NONSENSE = st.one_of(
    st.binary(max_size=80),
    st.text(max_size=20),
    st.builds(
        lambda kind, flags, body: Envelope(kind, Flag(flags), bytes(16), 1, 0, body).to_bytes(),
        st.sampled_from([*Type, 0x80, 0xFF]),
        st.integers(0, 31),
        st.binary(max_size=60) | st.sampled_from([b"{}", b"[]", b'{"visitor":[]}', STORED]),
    ),
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(NONSENSE, min_size=1, max_size=30), st.integers(0, 2))
def test_nonsense_from_a_relay_never_ends_the_line(nonsense: list[bytes | str], stage: int) -> None:
    connections: list[int] = []

    async def play(socket: ServerConnection) -> None:
        connections.append(1)
        if len(connections) == 1 and stage:
            if stage == 2:
                await fake_relay.login(socket)
            for frame in nonsense:
                await socket.send(frame)
            await socket.close()
        else:
            await fake_relay.login(socket)
            await socket.wait_closed()

    async def story() -> None:
        async with fake_relay.relay(play) as url, SmallDesk(url) as desk:
            # A version that we don't speak is the one thing that trying again can't mend.
            await desk.until(
                lambda: (
                    bool(refused(desk)) or (desk.line.up and len(connections) >= 1 + bool(stage))
                )
            )
            assert all("version" in one for one in refused(desk))
            assert desk.heard == []

    run(story())


def test_an_answer_for_another_site_is_not_believed() -> None:
    async def play(socket: ServerConnection) -> None:
        await fake_relay.welcome(socket, {"nonce": "A" * 43, "time": now_ms()})
        await fake_relay.receive(socket)
        body = {"site": "B" * 43, "log_epoch": "A" * 22, "visitors": []}
        await fake_relay.welcome(socket, body)
        await socket.wait_closed()

    async def story() -> None:
        async with fake_relay.relay(play) as url, SmallDesk(url) as desk:
            await desk.until(lambda: bool(lost(desk)))
            assert not any(isinstance(one, LineUp) for one in desk.events)

    run(story())


def test_waiting_grows_to_a_minute_and_is_random() -> None:
    assert all(0 <= full_jitter(0) <= 1 for _ in range(50))
    assert 1 < max(full_jitter(50) for _ in range(200)) <= 60
    assert full_jitter(10**9) <= 60


@pytest.mark.parametrize(
    ("ahead", "said"),
    [
        (6 * 60_000, "6 minutes ahead of"),
        (-5 * 3600_000, "5 hours behind"),
        (400 * 86_400_000, "400 days ahead of"),
    ],
)
def test_a_wrong_clock_is_told_in_words(ahead: int, said: str) -> None:
    assert said in wrong_clock(ahead)


def test_every_loss_says_that_it_is_tried_again() -> None:
    for error in (OSError(), TimeoutError(), RuntimeError()):
        assert "Deskbell keeps trying" in loss(error) or "by itself" in loss(error)
