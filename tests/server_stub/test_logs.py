"""The relay's log: JSON lines, and in none of them anything that somebody sent or where from."""

import asyncio
import contextlib
import json
import socket

import pytest
from websockets.exceptions import ConnectionClosed

from server_stub.envelope import Envelope, Flag, Type
from server_stub.login import b64
from tests.redis_process import RedisProcess
from tests.server_stub.ends import ORIGIN, Desk, Identity, Visitor, run
from tests.server_stub.raw_client import BINARY, PING, TEXT, RawClient, close_frame, frame

MARK = "Mrs-Tamsin-Quill"
AT = "127.0.0.77"
HERE = {"local_addr": (AT, 0)}


async def everything_wrong(relay, identity):
    """Do whatever a log would be tempted to tell, each with the marker in it."""
    mark = MARK.encode()
    site = b64(identity.site)
    heads = [
        mark,
        b"GET /" + mark + b" HTTP/1.1\r\nHost: " + mark + b"\r\n\r\n",
        b"GET /" + mark + b"\r\n\r\n",
        mark + b" / HTTP/1.1\r\n\r\n",
        b"GET / HTTP/9." + mark + b"\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + mark + b"\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\n" + b"".join(b"X: " + mark + b"\r\n" for _ in range(999)),
        b"POST / HTTP/1.1\r\nContent-Length: " + mark + b"\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: " + mark * 4_000 + b"\r\n\r\n",
        b"\x16\x03\x01" + mark,
    ]
    for head in heads:
        _, writer = await asyncio.open_connection("127.0.0.1", relay.port, **HERE)
        writer.write(head)
        writer.write_eof()
        await writer.drain()
        writer.close()
    for name in ("Origin", "User-Agent", "Cookie", "X-Forwarded-For", "Sec-WebSocket-Protocol"):
        client = await RawClient.dial(relay.port)
        await client.upgrade(f"/v1/{site}?{MARK}", **{name: f"{MARK}, {AT}"})
        client.drop()
    for data in (
        frame(BINARY, mark),
        frame(TEXT, mark),
        frame(PING, mark) + frame(15, mark),
        frame(BINARY, mark, masked=False),
        close_frame(1000, mark),
        close_frame(999, mark),
        frame(BINARY, Envelope(Type.HELLO, Flag.LAST, body=mark).to_bytes()),
        frame(BINARY, Envelope(Type.HELLO, Flag.LAST, body=b'{"ticket":"%b"}' % mark).to_bytes()),
        frame(BINARY, Envelope(Type.HELLO, Flag.LAST, body=b'{"%b":[' % mark).to_bytes()),
    ):
        client = await RawClient.visitor(relay.port, identity.site)
        await client.send(data + close_frame(1000, mark))
        await client.ended()


async def talk(relay, identity):
    """Exchange marked messages between ends with a marked login, some of them refused."""
    desk = await Desk.login(relay.url, identity, bundle=MARK.encode(), settings=b64(MARK.encode()))
    for change in ({"origins": [MARK]}, {"host": MARK}, {"invite": MARK}, {"time": 1}):
        refused = await Desk.dial(relay.url)
        await refused.hello(relay.url, Identity(), **change)
        with contextlib.suppress(ConnectionClosed):
            await refused.receive()
        await refused.close()
    visitor = await Visitor.login(relay.url, identity.site, **HERE)
    assert await visitor.stored(visitor.says(0, MARK.encode()))
    await desk.until(Type.MSG)
    await visitor.socket.close(4999, MARK)
    await desk.send(Envelope(Type.PRESENCE, Flag.LAST, body=MARK.encode()))
    await desk.socket.close(4999, MARK)


def lines_of(relay):
    written = relay.log.read_text()
    assert MARK not in written
    assert AT not in written
    assert "127.0.0.1" not in written
    assert ORIGIN not in written
    lines = [json.loads(line) for line in written.splitlines()]
    for line in lines:
        assert {"time", "level", "event"} <= line.keys()
    return lines


def test_whatever_is_sent_to_it_its_log_repeats_nothing(start):
    async def test():
        identity = Identity()
        await talk(relay, identity)
        await everything_wrong(relay, identity)

    relay = start()
    run(test())
    assert relay.stop() == 0
    events = [line["event"] for line in lines_of(relay)]
    assert events[0] == "listening"
    assert events[-1] == "stopped"


@pytest.mark.redis
def test_a_node_whose_redis_comes_and_goes_names_neither_it_nor_its_password(tmp_path, start):
    redis = RedisProcess(tmp_path / "redis", "--requirepass", MARK)
    relay = start(redis=redis.url.replace("//", f"//:{MARK}@"))
    wrong = start(redis=redis.url.replace("//", f"//:{MARK}-wrong@"))

    async def test():
        await _logged(relay, "redis_here")
        identity = Identity()
        await talk(relay, identity)
        redis.kill()
        await _logged(relay, "redis_away")
        await everything_wrong(relay, identity)

    try:
        run(test())
        for node in (relay, wrong):
            assert node.stop() == 0
            written = node.log.read_text()
            assert str(redis.port) not in written
            lines_of(node)
    finally:
        redis.stop()


async def _logged(relay, event):
    async with asyncio.timeout(30):
        while f'"{event}"' not in relay.log.read_text():  # noqa: ASYNC110
            await asyncio.sleep(0.02)


def test_the_marker_would_be_found(tmp_path):
    # A control: what a careless relay would write.
    class Careless:
        log = tmp_path / "relay.log"

    with socket.socket() as one:
        one.bind((AT, 0))
        said = {"time": 0, "level": "info", "event": "accepted", "from": one.getsockname()}
    Careless.log.write_text(json.dumps(said) + "\n")
    with pytest.raises(AssertionError):
        lines_of(Careless)
