"""Several nodes over one real Redis: what one of them is told, all of them know."""

from __future__ import annotations

import asyncio
import json
import re
import urllib.request

import pytest

from server_stub.envelope import Envelope, Flag, Type
from tests.processes import start_relay
from tests.redis_process import RedisProcess
from tests.server_stub.ends import Desk, Identity, Visitor, replied, run

pytestmark = pytest.mark.redis


@pytest.fixture(scope="module")
def redis(tmp_path_factory):
    process = RedisProcess(tmp_path_factory.mktemp("redis"))
    yield process
    process.stop()


@pytest.fixture
def nodes(redis, tmp_path):
    started = []

    def start(count=2, **config):
        for _ in range(count):
            folder = tmp_path / str(len(started))
            config = {"presence_debounce": 0.2, "redis": redis.url, **config}
            started.append(start_relay(folder, **config))
        return started

    redis.resume()
    if redis.process.poll() is not None:
        redis.restart()
    yield start
    for node in started:
        node.kill()


async def together(*nodes):
    """Wait until nodes have found Redis."""
    for node in nodes:
        await healthy(node)


async def healthy(node, *, alone=False):
    while (await health(node)).startswith("alone") is not alone:  # noqa: ASYNC110
        await asyncio.sleep(0.02)


async def health(node):
    def ask():
        with urllib.request.urlopen(f"{node.http_url}/healthz", timeout=10) as answer:
            return answer.read().decode().strip()

    return await asyncio.to_thread(ask)


def metric(node, name):
    with urllib.request.urlopen(f"{node.http_url}/metrics", timeout=10) as answer:
        for line in answer.read().decode().splitlines():
            if line.startswith(f"{name} "):
                return float(line.split()[1])
    raise AssertionError(name)


async def presence(end, wanted):
    while json.loads((await end.until(Type.PRESENCE)).body) != wanted:
        pass


async def known(node, site):
    """Log a visitor in once the node has heard of the site."""
    return await Visitor.login(node.url, site)


def test_a_message_and_its_reply_cross_from_one_node_to_the_other(nodes):
    async def test():
        here, there = nodes()
        await together(here, there)
        identity = Identity()
        desk = await Desk.login(here.url, identity)
        visitor = await known(there, identity.site)
        await presence(desk, {"visitor": "here"})
        sent = visitor.says(0)
        assert await visitor.stored(sent)
        assert (await desk.until(Type.MSG)).key == sent.key
        await desk.take(sent)
        reply = replied(visitor.conversation, 0)
        assert await desk.stored(reply)
        assert (await visitor.until(Type.MSG)).key == reply.key
        await visitor.take(reply)
        typing = Envelope(Type.EPH, Flag.EPHEMERAL | Flag.DOWN, visitor.conversation, 7, 3, b"t")
        await desk.send(typing)
        assert (await visitor.until(Type.EPH)).sequence == 3
        await visitor.close()
        await presence(desk, {"visitor": "gone"})

    run(test())


def test_the_presence_of_a_desk_reaches_the_visitors_of_other_nodes(nodes):
    async def test():
        here, there = nodes()
        await together(here, there)
        identity = Identity()
        desk = await Desk.login(here.url, identity)
        visitor = await known(there, identity.site)
        if visitor.welcome["desk"] != "away":
            await presence(visitor, {"desk": "away"})
        await desk.present(person=True)
        await presence(visitor, {"desk": "online"})
        await desk.close()
        await presence(visitor, {"desk": "offline"})

    run(test())


def test_mail_waits_for_a_desk_that_comes_to_another_node(nodes):
    async def test():
        here, there = nodes()
        await together(here, there)
        identity = Identity()
        await (await Desk.login(here.url, identity)).close()
        visitor = await known(here, identity.site)
        for number in range(5):
            assert await visitor.stored(visitor.says(number))
        desk = await Desk.login(there.url, identity)
        assert [visitor.conversation.hex()] == desk.welcome["visitors"]
        got = [await desk.until(Type.MSG) for _ in range(5)]
        assert [one.sequence for one in got] == list(range(5))

    run(test())


def test_a_newer_desk_at_another_node_replaces_the_older(nodes):
    async def test():
        here, there = nodes()
        await together(here, there)
        identity = Identity()
        older = await Desk.login(here.url, identity)
        await known(here, identity.site)
        newer = await Desk.login(there.url, identity)
        assert await older.close_code() == 4006
        visitor = await known(here, identity.site)
        assert await visitor.stored(visitor.says(0))
        assert (await newer.until(Type.MSG)).sequence == 0

    run(test())


def test_a_visitor_that_moves_to_another_node_takes_its_mail_along(nodes):
    async def test():
        here, there = nodes()
        await together(here, there)
        identity = Identity()
        desk = await Desk.login(here.url, identity)
        older = await known(here, identity.site)
        newer = await Visitor.login(there.url, identity.site, known=older)
        assert newer.conversation == older.conversation
        assert await older.close_code() == 4006
        assert await desk.stored(replied(newer.conversation, 0))
        assert (await newer.until(Type.MSG)).sequence == 0
        # One that is replaced is not told to be gone.
        assert await newer.stored(newer.says(0))
        states = []
        while (envelope := await desk.receive()).type != Type.MSG:
            if envelope.type == Type.PRESENCE:
                states.append(json.loads(envelope.body)["visitor"])
        assert "gone" not in states

    run(test())


def test_quotas_hold_over_all_nodes_and_what_was_taken_makes_room(nodes):
    async def test():
        here, there = nodes(limits={"mailbox_conversation": 3, "message_burst": 100})
        await together(here, there)
        identity = Identity()
        await (await Desk.login(here.url, identity)).close()
        visitor = await known(here, identity.site)
        assert [await visitor.stored(visitor.says(n)) for n in range(4)] == [True] * 3 + [False]
        desk = await Desk.login(there.url, identity)
        await desk.take(await desk.until(Type.MSG))
        while not await visitor.stored(visitor.says(3)):
            pass

    run(test())


def test_full_conversations_leave_the_others_of_their_site_room_over_all_nodes(nodes):
    async def test():
        limits = {"mailbox_site": 40, "message_burst": 100, "message_rate": 100.0}
        here, there = nodes(limits=limits)
        await together(here, there)
        identity = Identity()
        await (await Desk.login(here.url, identity)).close()
        await known(there, identity.site)
        greedy = await Visitor.login(there.url, identity.site)
        assert [await greedy.stored(greedy.says(n)) for n in range(21)] == [True] * 20 + [False]
        modest = await Visitor.login(here.url, identity.site)
        assert [await modest.stored(modest.says(n)) for n in range(9)] == [True] * 8 + [False]
        # A quarter is the visitors' alone.
        desk = await Desk.login(there.url, identity, resume=False)
        replies = [await desk.stored(replied(b"c" * 16, n, epoch=9)) for n in range(3)]
        assert replies == [True, True, False]

    run(test())


def test_what_was_sealed_for_an_older_epoch_is_dropped_at_resume(nodes):
    async def test():
        here, there = nodes()
        await together(here, there)
        identity = Identity()
        desk = await Desk.login(here.url, identity)
        visitor = await known(here, identity.site)
        await visitor.close()
        assert await desk.stored(replied(visitor.conversation, 0, epoch=7))
        assert await desk.stored(replied(visitor.conversation, 0, epoch=8))
        again = await Visitor.login(there.url, identity.site, known=visitor, epoch=8)
        assert (await again.until(Type.MSG)).epoch == 8
        once_more = await Visitor.login(here.url, identity.site, known=again, epoch=7)
        assert await desk.stored(replied(visitor.conversation, 1, epoch=7))
        assert (await once_more.until(Type.MSG)).sequence == 1

    run(test())


def test_without_redis_live_messages_go_on_and_the_node_says_so(nodes, redis):
    async def test():
        (node,) = nodes(1)
        await together(node)
        identity = Identity()
        desk = await Desk.login(node.url, identity)
        visitor = await known(node, identity.site)
        assert await visitor.stored(visitor.says(0))
        redis.kill()
        await healthy(node, alone=True)
        assert metric(node, "deskbell_relay_redis_up") == 0
        # STORED only once the desk has it: nothing else could keep it now.
        sent = visitor.says(1)
        await visitor.send(sent)
        while (await desk.until(Type.MSG)).sequence != 1:
            pass
        await desk.take(sent)
        answer = await visitor.until(Type.ACK, Type.NACK)
        assert (answer.type, answer.sequence) == (Type.ACK, 1)
        # A desk that loses its line comes back without Redis, too.
        await desk.close()
        again = await Desk.login(node.url, identity)
        assert await visitor.stored(visitor.says(2)) is False
        redis.restart()
        await healthy(node)
        assert metric(node, "deskbell_relay_redis_up") == 1
        assert await visitor.stored(visitor.says(3))
        heard = []
        while not heard or heard[-1] != 3:
            heard.append((await again.until(Type.MSG)).sequence)
        assert heard == [0, 2, 3] or heard == [2, 0, 3]
        log = node.log.read_text()
        assert '"redis_away"' in log
        assert log.count('"redis_here"') == 2

    run(test())


def test_a_node_without_redis_sends_nobody_away_for_good(nodes, redis):
    async def test():
        redis.kill()
        (node,) = nodes(1)
        assert (await health(node)).startswith("alone")
        visitor = await Visitor.dial(node.url, Identity().site)
        await visitor.hello()
        assert await visitor.close_code() == 4100
        redis.restart()
        await together(node)
        visitor = await Visitor.dial(node.url, Identity().site)
        await visitor.hello()
        assert await visitor.close_code() == 4003

    run(test())


def test_a_redis_that_lost_everything_is_noticed_by_both_ends(nodes, redis):
    async def test():
        (node,) = nodes(1)
        await together(node)
        identity = Identity()
        desk = await Desk.login(node.url, identity)
        visitor = await known(node, identity.site)
        redis.forget()
        assert await desk.close_code() == 4201
        assert await visitor.close_code() == 4201
        await together(node)
        again = await Desk.login(node.url, identity)
        back = await Visitor.login(node.url, identity.site, known=visitor)
        assert back.conversation == visitor.conversation
        assert again.welcome["log_epoch"] == back.welcome["log_epoch"]
        assert again.welcome["log_epoch"] != desk.welcome["log_epoch"]

    run(test())


@pytest.mark.slow
def test_a_killed_node_leaves_its_desk_offline_and_its_visitors_gone(nodes):
    async def test():
        here, there = nodes()
        await together(here, there)
        identity, other = Identity(), Identity()
        await Desk.login(here.url, identity)
        waiting = await known(there, identity.site)
        desk = await Desk.login(there.url, other)
        await known(here, other.site)
        await presence(desk, {"visitor": "here"})
        await presence(waiting, {"desk": "away"}) if waiting.welcome["desk"] != "away" else None
        here.kill()
        await presence(waiting, {"desk": "offline"})
        await presence(desk, {"visitor": "gone"})

    run(test())


def test_a_full_redis_refuses_mail_and_still_lets_it_be_taken(tmp_path):
    async def test():
        await together(node)
        identity = Identity()
        desk = await Desk.login(node.url, identity)
        visitor = await known(node, identity.site)
        kept = [await visitor.stored(visitor.says(n, b"x" * 8000)) for n in range(3)]
        assert kept == [True] * 3
        full.set("maxmemory", "1")
        assert await visitor.stored(visitor.says(3)) is False
        for _ in range(3):
            await desk.take(await desk.until(Type.MSG))
        full.set("maxmemory", "0")
        while not await visitor.stored(visitor.says(3)):
            pass

    full = RedisProcess(tmp_path / "redis")
    node = start_relay(tmp_path / "node", redis=full.url, limits={"message_burst": 1000})
    try:
        run(test())
    finally:
        node.kill()
        full.stop()


_SHARED = frozenset(
    [
        "auth",
        "client|setinfo",
        "config|get",
        "del",
        "eval",
        "evalsha",
        "exists",
        "get",
        "hdel",
        "hello",
        "hexists",
        "hget",
        "hgetall",
        "hincrby",
        "hkeys",
        "hlen",
        "hset",
        "hsetnx",
        "incr",
        "info",
        "ping",
        "publish",
        "sadd",
        "script|load",
        "set",
        "smembers",
        "srem",
        "subscribe",
        "unsubscribe",
        "xadd",
        "xdel",
        "xlen",
        "xrange",
    ]
)
"""Commands that Redis 7.0 and every Valkey have alike."""


def test_only_commands_are_used_that_valkey_has_too(tmp_path):
    redis = RedisProcess(tmp_path / "redis")
    node = start_relay(tmp_path / "node", redis=redis.url)

    async def test():
        await together(node)
        identity = Identity()
        desk = await Desk.login(node.url, identity)
        visitor = await known(node, identity.site)
        assert await visitor.stored(visitor.says(0))
        await desk.take(await desk.until(Type.MSG))
        assert await desk.stored(replied(visitor.conversation, 0))
        await visitor.take(await visitor.until(Type.MSG))
        await desk.close()
        assert await visitor.stored(visitor.says(1))
        again = await Desk.login(node.url, identity)
        assert (await again.until(Type.MSG)).sequence == 1

    try:
        run(test())
        told = redis.answer("INFO commandstats", 1 << 16)
    finally:
        node.kill()
        redis.stop()
    used = set(re.findall(r"cmdstat_([a-z|]+):", told))
    assert {"xadd", "set", "publish"} <= used
    assert used - _SHARED == set()
