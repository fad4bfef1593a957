"""A visitor refuses what a widget refuses: other keys, other settings, other places."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable

import pytest
from websockets.asyncio.server import ServerConnection

from desktop.relay.epochs import DeskEpoch
from desktop.relay.seal import POINT, SIGNATURE, b64, make_bundle, sign_settings
from desktop.relay.visitor import ScriptedVisitor, VisitorError
from server_stub.envelope import STORED, Envelope, Flag, Type
from tests.relay import fake_relay
from tests.relay.small_desk import no_pause, now_ms, run
from tests.vectors import make

DAY = make.DAY
CONVERSATION = make.CONVERSATION


def bundle(preid: int = 5, life: int = DAY) -> bytes:
    return make_bundle(
        make.IDENTITY, make.STATIC.public, make.PREKEY.public, preid, now_ms() + life
    )


class Relay:
    """Greets a visitor with whatever bundle and settings it was given."""

    def __init__(self, signed: bytes | None = None, settings: bytes | None = None) -> None:
        self.signed = signed or bundle()
        self.settings = settings or sign_settings(make.IDENTITY, make.SETTINGS)
        self.heard: list[Envelope] = []
        self.logins = 0
        self.then: Callable[[ServerConnection, Envelope], Awaitable[None]] | None = None

    async def play(self, socket: ServerConnection) -> None:
        self.logins += 1
        await fake_relay.receive(socket)
        said = {
            "conversation": CONVERSATION.hex(),
            "ticket": b64(bytes(32)),
            "log_epoch": b64(bytes(16)),
            "desk": "away",
            "settings": b64(self.settings),
        }
        raw = json.dumps(said).encode()
        await socket.send(Envelope(Type.WELCOME, Flag.DOWN, CONVERSATION, body=raw).to_bytes())
        await socket.send(
            Envelope(Type.BUNDLE, Flag.DOWN, CONVERSATION, body=self.signed).to_bytes()
        )
        while True:
            envelope = await fake_relay.receive(socket)
            self.heard.append(envelope)
            if envelope.flags & Flag.STORE and envelope.type in (Type.MSG, Type.HS1):
                await socket.send(envelope.acknowledged(STORED).to_bytes())
            if self.then is not None:
                await self.then(socket, envelope)


def meet(relay: Relay, story: Callable[[ScriptedVisitor], Awaitable[None]]) -> None:
    async def both() -> None:
        async with fake_relay.relay(relay.play) as url:
            guest = ScriptedVisitor(url=url, site=b64(make.SITE), pause=no_pause)
            try:
                await story(guest)
            finally:
                await guest.close()

    run(both())


@pytest.mark.parametrize(
    ("signed", "said"),
    [
        (
            make_bundle(make.STRANGER, make.STATIC.public, make.PREKEY.public, 5, 2**45),
            "another site's",
        ),
        (bundle()[: -SIGNATURE - POINT] + bytes(SIGNATURE) + make.IDENTITY.public, "signature"),
        (bundle(life=-1), "out of date"),
        (b"short", "too short"),
    ],
)
def test_a_swapped_unsigned_or_old_bundle_is_refused_before_a_word_is_sent(
    signed: bytes, said: str
) -> None:
    relay = Relay(signed)

    async def story(guest: ScriptedVisitor) -> None:
        await guest.write("secret")
        with pytest.raises(VisitorError, match=said):
            await guest.connect()

    meet(relay, story)
    assert relay.heard == []
    assert relay.logins == 1


def test_settings_that_the_desk_did_not_sign_are_refused() -> None:
    relay = Relay(settings=sign_settings(make.STRANGER, make.SETTINGS))

    async def story(guest: ScriptedVisitor) -> None:
        with pytest.raises(VisitorError, match="signature"):
            await guest.connect()

    meet(relay, story)
    assert relay.heard == []


def test_an_older_bundle_than_one_seen_is_refused() -> None:
    relay = Relay(bundle(preid=7))

    async def story(guest: ScriptedVisitor) -> None:
        await guest.connect()
        relay.signed = bundle(preid=6)
        with pytest.raises(VisitorError, match="older"):
            await guest.reload()

    meet(relay, story)


def test_nothing_but_sealed_text_leaves_the_visitor() -> None:
    relay = Relay()

    async def story(guest: ScriptedVisitor) -> None:
        await guest.connect()
        await guest.write("MARKER in clear")
        await guest.leave_contact("MARKER@example.org")
        await guest.wait_until(lambda: len(relay.heard) >= 4)

    meet(relay, story)
    assert not any(b"MARKER" in one.body for one in relay.heard)
    assert len({len(one.body) for one in relay.heard if one.type == Type.MSG}) == 1


def test_forged_repeated_and_foreign_envelopes_show_nothing() -> None:
    relay = Relay()
    told: list[str] = []

    async def lie(socket: ServerConnection, envelope: Envelope) -> None:
        if envelope.type != Type.HS1:
            return
        desk, _, point = DeskEpoch.hear(
            envelope,
            site=make.SITE,
            static=make.STATIC,
            prekey=make.PREKEY,
            bundle_json=relay.signed[: -SIGNATURE - POINT],
            now=now_ms(),
        )
        second = desk.answer(point, _inner("presence", 0, assistant=True, person=False))
        true = desk.seal(_inner("text", 1, text="true", sender="assistant"))
        last = desk.seal(_inner("text", 2, text="last", sender="assistant"))
        forged = Envelope(Type.MSG, true.flags, CONVERSATION, true.epoch, 3, last.body)
        foreign = Envelope(Type.MSG, true.flags, CONVERSATION, true.epoch + 1, 1, true.body)
        # The reply overtakes HS2, everything comes twice, and between it what is no one's.
        for one in (true, second, true, forged, second, foreign, envelope, last, last):
            await socket.send(one.to_bytes())
        told.append("all")

    relay.then = lie

    async def story(guest: ScriptedVisitor) -> None:
        await guest.connect()
        await guest.wait_for(lambda shown: len(shown) == 2)
        assert guest.texts == ["true", "last"]
        assert (guest.assistant, guest.person) == (True, False)

    meet(relay, story)
    assert told == ["all"]


def test_an_unreadable_epoch_is_begun_anew_with_the_same_messages() -> None:
    relay = Relay()
    refused: list[Envelope] = []

    async def refuse(socket: ServerConnection, envelope: Envelope) -> None:
        if envelope.type == Type.HS1 and len(refused) < 3:
            refused.append(envelope)
            await socket.send(envelope.refused(b'{"code":"unreadable"}').to_bytes())

    relay.then = refuse

    async def story(guest: ScriptedVisitor) -> None:
        made_id = await guest.write("keep me")
        await guest.connect()
        await guest.wait_until(lambda: sum(one.type == Type.HS1 for one in relay.heard) == 4)
        assert guest.waiting == [made_id]

    meet(relay, story)
    assert len({one.epoch for one in relay.heard if one.type == Type.HS1}) == 4


def test_a_closed_door_is_not_knocked_at_again() -> None:
    async def shut(socket: ServerConnection) -> None:
        await socket.close(4003)

    async def story() -> None:
        async with fake_relay.relay(shut) as url:
            guest = ScriptedVisitor(url=url, site=b64(make.SITE), pause=no_pause)
            with pytest.raises(VisitorError, match="4003"):
                await guest.connect()
            await guest.close()

    run(story())


def _inner(kind: str, number: int, **fields: object) -> dict[str, object]:
    return {"type": kind, "id": make.inner_id(str(number)), "at": now_ms(), **fields}
