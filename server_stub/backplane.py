"""What holds several nodes of one relay together: a connection to Redis or Valkey.

It subscribes, listens, renews leases and carries the mailbox's work; it decides nothing.
While Redis is away it tries again, and the node goes on with what is connected to it. After
each interruption it begins anew: whatever was published meanwhile is lost, and so every
receiver's part of the mailbox is read once more.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import time
from collections.abc import Iterable, Sequence
from typing import Any, Protocol

from redis.asyncio import Redis
from redis.asyncio.client import PubSub
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError, ResponseError

from server_stub.mailbox_requests import SiteRecord
from server_stub.node_relay import Held
from server_stub.notices import (
    STATES,
    DeskCame,
    Notice,
    NoticeError,
    VisitorCame,
    unpack,
    unpack_record,
)
from server_stub.redis_mailbox import (
    LEASE_MS,
    RedisMailbox,
    ScriptsLostError,
    channel_of,
    prefix_of,
)

RENEW_SECONDS = 5.0
_ANSWER_SECONDS = 3.0
_KEPT_SECONDS = 30.0
_LONGEST_WAIT = 1.0
_HOLDER = 16
_STORE = "deskbell:store"
_SITES = b"deskbell:site"


class Rules(Protocol):
    """What the backplane tells the node's rules; see ``server.py``."""

    def here(self) -> Iterable[Held]: ...
    def left_alone(self, reason: str) -> None: ...
    def together_again(self, records: Sequence[SiteRecord], *, lost: bool) -> None: ...
    def heard(self, site: bytes, notice: Notice, *, node: bytes) -> None: ...
    def echoed(self, site: bytes, notice: Notice) -> None: ...
    def site_changed(self, record: SiteRecord) -> None: ...
    def desk_found(self, site: bytes, state: str) -> None: ...
    def lease_lost(self, site: bytes) -> None: ...
    def node_gone(self, node: bytes) -> None: ...
    def advise(self, event: str, **fields: object) -> None: ...


class Backplane:
    """One node's connection; ``run`` it beside the sockets."""

    def __init__(self, url: str, node: bytes, mailbox: RedisMailbox, rules: Rules) -> None:
        self._url = url
        self._node = node
        self._mailbox = mailbox
        self._rules = rules
        self._store: bytes | None = None
        self._channels: dict[bytes, bytes] = {}
        self._confirmed: dict[bytes, asyncio.Future[None]] = {}
        self._asked: dict[bytes, float] = {}
        self._pubsub: PubSub | None = None
        self._ponged = 0.0
        self._look = asyncio.Event()
        self._doubted: set[tuple[bytes, int]] = set()
        self.durable: bool | None = None
        """Whether Redis syncs what it says it has; None where it doesn't tell."""
        mailbox.follow = self._follow

    async def run(self) -> None:
        """Stay connected until cancelled."""
        attempt = 0
        while True:
            began = time.monotonic()
            reason = ""
            try:
                await self._spell()
            except (RedisError, OSError, TimeoutError, ScriptsLostError) as error:
                reason = type(error).__name__
            if time.monotonic() - began > RENEW_SECONDS:
                attempt = 0
            self._mailbox.away()
            self._rules.left_alone(reason)
            await asyncio.sleep(random.uniform(0, min(_LONGEST_WAIT, 0.05 * 2**attempt)))
            attempt = min(attempt + 1, 10)

    async def flush(self, seconds: float) -> None:
        """Wait until everything submitted is in Redis, at most so long."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._mailbox.emptied.wait()

    async def _spell(self) -> None:
        client: Any = Redis.from_url(
            self._url,
            # Nothing is tried again behind our back: an interruption has to be noticed here.
            retry=Retry(NoBackoff(), 0),
            socket_timeout=_ANSWER_SECONDS,
            socket_connect_timeout=_ANSWER_SECONDS,
        )
        pubsub: Any = client.pubsub()
        try:
            await pubsub.subscribe(_SITES)
            lost = await self._same_store(client)
            await self._check(client)
            await client.set(_alive(self._node), b"1", px=LEASE_MS)
            records = await self._mailbox.prepare(client)
            self._pubsub, self._ponged = pubsub, time.monotonic()
            self._confirmed.clear()
            self._asked.clear()
            self._channels.clear()
            self._mailbox.back(lost=lost)
            self._rules.together_again(records, lost=lost)
            await _first_of(self._mailbox.work(client), self._listen(pubsub), self._renew(client))
        finally:
            self._pubsub = None
            for waiting in self._confirmed.values():
                waiting.cancel()
            for open_end in (pubsub, client):
                with contextlib.suppress(RedisError, OSError, TimeoutError):
                    await open_end.aclose()

    async def _same_store(self, client: Any) -> bool:
        await client.set(_STORE, random.randbytes(16), nx=True)
        store = await client.get(_STORE)
        lost = self._store not in {None, store}
        self._store = store
        return lost

    async def _check(self, client: Any) -> None:
        try:
            found = await client.config_get("append*", "maxmemory-policy")
        except ResponseError:
            self.durable = None  # a hosted one that doesn't let itself be asked
            self._rules.advise("redis_unknown")
            return
        text = {_text(name): _text(value) for name, value in found.items()}
        synced = (text.get("appendonly"), text.get("appendfsync")) == ("yes", "always")
        self.durable = synced and text.get("maxmemory-policy") == "noeviction"
        if not self.durable:
            self._rules.advise("redis_not_durable", **text)

    async def _follow(self, site: bytes) -> None:
        """Hear of a site; returns once Redis has confirmed it."""
        pubsub = self._pubsub
        if pubsub is None:
            raise ConnectionError("Redis is away.")
        self._asked[site] = time.monotonic()
        waiting = self._confirmed.get(site)
        if waiting is None:
            waiting = self._confirmed[site] = asyncio.get_running_loop().create_future()
            channel = channel_of(site)
            self._channels[channel] = site
            await pubsub.subscribe(channel)
        async with asyncio.timeout(_ANSWER_SECONDS):
            await asyncio.shield(waiting)

    async def _listen(self, pubsub: PubSub) -> None:
        while True:
            message = await pubsub.get_message(timeout=None)
            if message is None:
                continue
            kind, channel, data = message["type"], message["channel"], message["data"]
            if kind == "pong":
                self._ponged = time.monotonic()
            elif kind == "subscribe" and channel in self._channels:
                confirmed = self._confirmed.get(self._channels[channel])
                if confirmed is not None and not confirmed.done():
                    confirmed.set_result(None)
                    self._look.set()
            elif kind == "message":
                self._message(channel, data)

    def _message(self, channel: bytes, data: bytes) -> None:
        try:
            if channel == _SITES:
                node, record = unpack_record(data)
                if node != self._node:
                    self._rules.site_changed(record)
            elif channel in self._channels:
                site = self._channels[channel]
                node, notice = unpack(data)
                if node != self._node:
                    self._rules.heard(site, notice, node=node)
                elif isinstance(notice, DeskCame | VisitorCame):
                    self._rules.echoed(site, notice)
        except NoticeError:
            self._rules.advise("redis_foreign_writer")

    async def _renew(self, client: Any) -> None:
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(RENEW_SECONDS):
                    await self._look.wait()
            self._look.clear()
            await self._round(client)

    async def _round(self, client: Any) -> None:
        """Renew what is held here, look at what others hold, leave what is nobody's."""
        assert self._pubsub is not None
        here = list(self._rules.here())
        nodes = sorted({node for held in here for node in held.nodes})
        async with client.pipeline(transaction=False) as pipe:
            pipe.set(_alive(self._node), b"1", px=LEASE_MS)
            for held in here:
                if held.desk:
                    self._mailbox.renewal(pipe, held.site, held.desk, held.state)
                else:
                    pipe.get(prefix_of(held.site) + b"home")
            for node in nodes:
                pipe.exists(_alive(node))
            _, *results = await pipe.execute()
        for held, result in zip(here, results, strict=False):
            if not held.desk:
                state = b"" if result is None else result[_HOLDER:]
                known = state.decode("latin-1") in STATES
                self._rules.desk_found(held.site, state.decode() if known else "offline")
            elif result:
                self._doubted.discard((held.site, held.desk))
            elif (held.site, held.desk) not in self._doubted:
                # The notice of a newer login may still be on its way.
                self._doubted.add((held.site, held.desk))
            else:
                self._doubted.discard((held.site, held.desk))
                self._rules.lease_lost(held.site)
        for node, alive in zip(nodes, results[len(here) :], strict=True):
            if not alive:
                self._rules.node_gone(node)
                await self._bury(client, node, here)
        await self._unfollow()
        if time.monotonic() - self._ponged > 2 * RENEW_SECONDS + _ANSWER_SECONDS:
            raise TimeoutError("The subscriptions are silent.")
        await self._pubsub.ping()

    async def _bury(self, client: Any, node: bytes, here: Sequence[Held]) -> None:
        """Take a dead node's visitors off the lists."""
        for held in here:
            if node not in held.nodes:
                continue
            found = await client.hgetall(prefix_of(held.site) + b"here")
            async with client.pipeline(transaction=False) as pipe:
                for conversation, at in found.items():
                    if at == node:
                        self._mailbox.burial(pipe, held.site, conversation, node)
                await pipe.execute()

    async def _unfollow(self) -> None:
        assert self._pubsub is not None
        wanted = {held.site for held in self._rules.here()}
        # What was asked for just now has its connection only in a moment.
        before = time.monotonic() - _KEPT_SECONDS
        idle = [
            site for site in self._confirmed if site not in wanted and self._asked[site] < before
        ]
        if not idle:
            return
        for site in idle:
            del self._confirmed[site], self._asked[site]
            del self._channels[channel_of(site)]
        await self._pubsub.unsubscribe(*(channel_of(site) for site in idle))


def _alive(node: bytes) -> bytes:
    return b"deskbell:node:" + node.hex().encode()


def _text(value: Any) -> str:
    return value.decode() if isinstance(value, bytes) else str(value)


async def _first_of(*works: Any) -> None:
    """Run them together until one ends or fails; then end the others."""
    tasks = [asyncio.ensure_future(work) for work in works]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    for task in done:
        task.result()
