"""What a relay process keeps: over kills, restarts and full disks."""

import json
import os
import resource
import signal

import pytest

from server_stub.envelope import Close, Type
from tests.server_stub.ends import Desk, Identity, Visitor, replied, run

IDENTITY = Identity()


def test_stored_mail_survives_a_kill_and_reaches_the_desk(start):
    async def test():
        relay = start()
        desk = await Desk.login(relay.url, IDENTITY)
        visitor = await Visitor.login(relay.url, IDENTITY.site)
        await desk.close()
        sent = [visitor.says(sequence, os.urandom(500)) for sequence in range(8)]
        for envelope in sent:
            assert await visitor.stored(envelope)
        relay.kill()
        relay.restart()
        again = await Desk.login(relay.url, IDENTITY)
        assert [await again.until(Type.MSG) for _ in sent] == sent
        back = await Visitor.login(relay.url, IDENTITY.site, known=visitor)
        assert back.conversation == visitor.conversation
        assert back.welcome["log_epoch"] == visitor.welcome["log_epoch"]
        await again.close()

    run(test())


def test_what_was_said_to_be_stored_is_never_lost_by_a_kill(start):
    async def test():
        relay = start(limits={"message_burst": 1000})
        desk = await Desk.login(relay.url, IDENTITY)
        visitor = await Visitor.login(relay.url, IDENTITY.site)
        await desk.close()
        stored = []
        for round_ in range(6):
            if round_:
                visitor = await Visitor.login(relay.url, IDENTITY.site, known=visitor)
            sent = [visitor.says(100 * round_ + n) for n in range(20)]
            for envelope in sent:
                await visitor.send(envelope)
            for _ in range(3 * round_):
                acknowledged = await visitor.until(Type.ACK)
                stored.append(acknowledged.sequence)
            relay.kill()
            relay.restart()
        desk = await Desk.login(relay.url, IDENTITY)
        got: set[int] = set()
        while not set(stored) <= got:
            envelope = await desk.until(Type.MSG)
            got.add(envelope.sequence)
        assert len(stored) == 45

    run(test())


def test_what_the_desk_took_does_not_come_again_after_a_kill(start):
    async def test():
        relay = start()
        desk = await Desk.login(relay.url, IDENTITY)
        visitor = await Visitor.login(relay.url, IDENTITY.site)
        for sequence in range(2):
            assert await visitor.stored(visitor.says(sequence))
        await desk.take(await desk.until(Type.MSG))
        # A stored envelope behind it: the mailbox keeps the order, so the delete is done.
        assert await desk.stored(replied(visitor.conversation, 0))
        relay.kill()
        relay.restart()
        again = await Desk.login(relay.url, IDENTITY)
        assert (await again.until(Type.MSG)).sequence == 1
        await again.close()

    run(test())


def test_the_relay_says_4200_when_it_is_stopped_and_keeps_the_mail(start):
    async def test():
        relay = start()
        desk = await Desk.login(relay.url, IDENTITY, resume=False)
        visitor = await Visitor.login(relay.url, IDENTITY.site)
        assert await visitor.stored(visitor.says(0))
        relay.process.send_signal(signal.SIGTERM)
        assert await visitor.close_code() == Close.RESTARTING
        assert await desk.close_code() == Close.RESTARTING
        assert relay.stop() == 0
        relay.restart()
        again = await Desk.login(relay.url, IDENTITY)
        assert await again.until(Type.MSG) == visitor.says(0)
        await again.close()

    run(test())


def test_quotas_are_refused_by_name_and_the_visitor_stays(start):
    async def test():
        relay = start(limits={"message_burst": 1000, "mailbox_conversation": 3})
        desk = await Desk.login(relay.url, IDENTITY)
        visitor = await Visitor.login(relay.url, IDENTITY.site)
        await desk.close()
        assert [await visitor.stored(visitor.says(n)) for n in range(4)] == [True] * 3 + [False]
        await visitor.send(visitor.says(3))
        refused = await visitor.until(Type.NACK)
        assert json.loads(refused.body) == {"code": "mailbox_full"}
        again = await Desk.login(relay.url, IDENTITY)
        for _ in range(3):
            await again.take(await again.until(Type.MSG))
        assert await again.stored(replied(visitor.conversation, 0))
        assert await visitor.stored(visitor.says(3))
        await again.close()

    run(test())


def test_a_full_disk_refuses_new_mail_and_still_gives_out_and_deletes_the_old(start):
    async def test():
        relay = start(
            mailbox_bytes=64 * 4096, limits={"message_burst": 1000, "mailbox_conversation": 1000}
        )
        desk = await Desk.login(relay.url, IDENTITY)
        visitor = await Visitor.login(relay.url, IDENTITY.site)
        await desk.close()
        stored = 0
        while await visitor.stored(visitor.says(stored, bytes(8_000))):
            stored += 1
            assert stored < 60
        await visitor.send(visitor.says(stored, bytes(8_000)))
        assert json.loads((await visitor.until(Type.NACK)).body) == {"code": "storage_full"}
        again = await Desk.login(relay.url, IDENTITY)
        for _ in range(stored):
            await again.take(await again.until(Type.MSG))
        assert await again.stored(replied(visitor.conversation, 0))
        assert await visitor.stored(visitor.says(stored, bytes(8_000)))
        await again.close()

    run(test())


@pytest.mark.skipif(not hasattr(resource, "prlimit"), reason="needs Linux' prlimit")
def test_a_disk_that_fills_up_while_running_refuses_mail_and_loses_none(start):
    async def test():
        relay = start()
        desk = await Desk.login(relay.url, IDENTITY)
        visitor = await Visitor.login(relay.url, IDENTITY.site)
        await desk.close()
        assert await visitor.stored(visitor.says(0))
        limits = resource.prlimit(relay.process.pid, resource.RLIMIT_FSIZE)
        # No file may grow, and none be written beyond its first page: the disk is full.
        resource.prlimit(relay.process.pid, resource.RLIMIT_FSIZE, (4096, limits[1]))
        await visitor.send(visitor.says(1))
        refused = await visitor.until(Type.ACK, Type.NACK)
        assert refused.type == Type.NACK
        assert json.loads(refused.body) == {"code": "storage_full"}
        resource.prlimit(relay.process.pid, resource.RLIMIT_FSIZE, limits)
        assert await visitor.stored(visitor.says(1))
        relay.kill()
        relay.restart()
        again = await Desk.login(relay.url, IDENTITY)
        assert [(await again.until(Type.MSG)).sequence for _ in range(2)] == [0, 1]

    run(test())
