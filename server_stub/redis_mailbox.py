"""The mailbox of several nodes: the same requests and answers, kept in Redis or Valkey.

All in the loop. Requests go in, in order, and leave in pipelines; a ``stored`` is Redis's
own word, given after its fsync where it runs with ``appendfsync always``. While Redis is
away nothing can be stored: an envelope then counts as stored once its receiver has *taken*
it, which is more, and is refused after :data:`ALONE_SECONDS` where nobody has.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from redis.exceptions import ResponseError

from server_stub import redis_scripts as scripts
from server_stub.envelope import HEADER_SIZE, Envelope, EnvelopeError, from_bytes
from server_stub.limits import FEW, LITTLE, Limits
from server_stub.login import b64
from server_stub.mailbox_requests import (
    Answer,
    Fetch,
    Fetched,
    FindSite,
    Kept,
    Purge,
    Purged,
    Put,
    Request,
    SaveSite,
    SiteFound,
    SiteRecord,
    SiteSaved,
    Take,
    refused,
)
from server_stub.notices import (
    DeskCame,
    DeskIs,
    Passed,
    Tell,
    VisitorCame,
    VisitorGone,
    VisitorStill,
    pack,
    pack_record,
)

ALONE_SECONDS = 5.0
"""So long an envelope waits for its receiver while Redis is away, before it is refused."""
LEASE_MS = 15_000
_BATCH = 256
_ROWS = 64
_DESK_PAGE = 256 * 1024
_VISITOR_PAGE = 64 * 1024
_TAKES = 20_000
_SITES_AT_ONCE = 64

_Key = tuple[bytes, tuple[bytes, bool, int, int]]


class ScriptsLostError(Exception):
    """Redis has forgotten the scripts, or is a replica now: begin anew."""


@dataclass(slots=True)
class _Unsure:
    put: Put
    until: float


class RedisMailbox:
    """``on_answers`` is called in the loop, with the answers of one pipeline."""

    def __init__(
        self, limits: Limits, on_answers: Callable[[list[Answer]], None], node: bytes
    ) -> None:
        self._limits = limits
        self._on_answers = on_answers
        self._node = node
        self._loop = asyncio.get_running_loop()
        self._queue: deque[Request | Tell] = deque()
        self._wake = asyncio.Event()
        self._pending = 0
        self._scripts: dict[str, str] = {}
        self._unsure: dict[_Key, _Unsure] = {}
        self._takes: deque[Take] = deque(maxlen=_TAKES)
        self._unsaved: dict[bytes, SaveSite] = {}
        self._ticket_keys: dict[bytes, bytes] = {}
        self.emptied = asyncio.Event()
        """Set while nothing that was submitted waits for Redis."""
        self.emptied.set()
        self.up = False
        self.rows = 0
        self.bytes = 0
        self.failure: str | None = "away"
        self.follow: Callable[[bytes], Awaitable[None]] = _nobody

    def sites(self) -> list[SiteRecord]:
        """Return nothing: the sites come with the connection."""
        return []

    def start(self) -> None:
        """Nothing to start: :meth:`work` does it all."""

    def stop(self) -> None:
        """Nothing to close."""

    def submit(self, request: Request | Tell) -> bool:
        """Queue a request; False, not queued, if a ``Put`` comes while too much is pending."""
        if isinstance(request, Put):
            size = len(request.envelope.body) + HEADER_SIZE
            if self._pending + size > self._limits.mailbox_pending:
                return False
            self._pending += size
        if self.up:
            self._queue.append(request)
            self.emptied.clear()
            self._wake.set()
        else:
            self._alone(request)
        return True

    async def prepare(self, client: Any) -> list[SiteRecord]:
        """Load the scripts and return all sites."""
        for name, text in vars(scripts).items():
            if name.isupper() and not name.startswith("_"):
                self._scripts[name] = await client.script_load(text)
        names = sorted(await client.smembers("deskbell:sites"))
        records = []
        for start in range(0, len(names), _SITES_AT_ONCE):
            some = names[start : start + _SITES_AT_ONCE]
            async with client.pipeline(transaction=False) as pipe:
                for name in some:
                    pipe.hgetall(prefix_of(name) + b"site")
                for name, fields in zip(some, await pipe.execute(), strict=True):
                    if fields:
                        records.append(_record(name, fields))
        self._ticket_keys = {record.site: record.ticket_key for record in records}
        return records

    def back(self, *, lost: bool) -> None:
        """Redis is there: what it has missed goes first, unless it has ``lost`` all it had."""
        self.up, self.failure = True, None
        unsure, self._unsure = self._unsure, {}
        unsaved, self._unsaved = self._unsaved, {}
        if lost:
            unsaved.clear()  # the rules save each site anew, under another name of its log
        self._queue.extend(unsaved.values())
        self._queue.extend(each.put for each in unsure.values())
        self._queue.extend(self._takes)
        self._takes.clear()
        self.emptied.clear()
        self._wake.set()

    def away(self) -> None:
        """Redis is gone. What was on its way to it may have arrived or not."""
        self.up, self.failure = False, "away"
        waiting = list(self._queue)
        self._queue.clear()
        self.emptied.set()
        for request in waiting:
            self._alone(request)

    def tick(self) -> None:
        """Refuse what nobody has taken while Redis is away."""
        now = self._loop.time()
        late = [key for key, each in self._unsure.items() if each.until <= now]
        self._answer([self._kept(self._unsure.pop(key).put, "storage_full") for key in late])

    async def work(self, client: Any) -> None:
        """Carry requests to Redis until it fails."""
        while True:
            await self._wake.wait()
            while self._queue:
                # They stay in the queue until they are answered: if Redis goes away with them,
                # they have to be asked again.
                batch = [self._queue[at] for at in range(min(_BATCH, len(self._queue)))]
                await self._batch(client, batch)
            self._wake.clear()
            self.emptied.set()

    async def _batch(self, client: Any, batch: Sequence[Request | Tell]) -> None:
        for request in batch:
            match request:
                # Who reads what is there now has to hear first of what comes after it.
                case Fetch() | Tell(_, DeskCame() | VisitorCame()):
                    await self.follow(request.site)
                case SaveSite(_, record, "login"):
                    await self.follow(record.site)
        async with client.pipeline(transaction=False) as pipe:
            for request in batch:
                self._ask(pipe, request)
            results = await pipe.execute(raise_on_error=False)
        failed = [each for each in results if isinstance(each, Exception)]
        for error in failed:
            if not isinstance(error, ResponseError):
                raise error
            if str(error).startswith(("NOSCRIPT", "READONLY", "LOADING")):
                raise ScriptsLostError(str(error).partition(" ")[0])
        self.failure = type(failed[0]).__name__ if failed else None
        for _ in batch:
            self._queue.popleft()
        answers: list[Answer] = []
        for request, result in zip(batch, results, strict=True):
            answers += self._read(request, result)
        self._answer(answers)
        for answer in answers:
            if isinstance(answer, SiteSaved) and answer.ok:
                await client.sadd("deskbell:sites", answer.record.site)
                await client.publish("deskbell:site", pack_record(self._node, answer.record))
        for request in batch:
            if isinstance(request, Purge):
                self._answer([await self._purge(client, request)])

    def _ask(self, pipe: Any, request: Request | Tell) -> None:
        match request:
            case Put():
                envelope, limits = request.envelope, self._limits
                self._run(
                    pipe, "PUT", request.site,
                    _stream(request.site, envelope.conversation if envelope.down else None),
                    _packed(envelope.key), envelope.conversation, envelope.to_bytes(),
                    request.expires_ms, limits.mailbox_site, limits.mailbox_site_bytes,
                    limits.mailbox_conversation,
                    channel_of(request.site), pack(self._node, Passed(envelope)),
                    FEW, LITTLE, int(envelope.down),
                )  # fmt: skip
            case Take():
                conversation, down, _, _ = request.key
                stream = _stream(request.site, conversation if down else None)
                self._run(pipe, "TAKE", request.site, stream, _packed(request.key), conversation)
            case Fetch():
                stream = _stream(request.site, request.conversation)
                first = f"{request.after}-2"
                if request.conversation is None:
                    pipe.xrange(stream, first, "+", count=_ROWS + 1)
                else:
                    epoch = request.epoch.to_bytes(4, "big")
                    self._run(
                        pipe, "FETCH_DOWN", request.site, stream, request.conversation, epoch,
                        first, _ROWS + 1,
                    )  # fmt: skip
            case SaveSite():
                record = request.record
                self._run(
                    pipe, "SAVE_SITE", record.site, record.ticket_key, record.log_epoch,
                    json.dumps(record.origins), record.settings, record.bundle or b"",
                    record.seen_ms, request.part,
                )  # fmt: skip
            case FindSite():
                pipe.hgetall(prefix_of(request.site) + b"site")
            case Purge():
                pipe.set("deskbell:purge", self._node, nx=True, px=60_000)
            case Tell():
                self._tell(pipe, request)

    def _tell(self, pipe: Any, tell: Tell) -> None:
        site, notice = tell.site, tell.notice
        channel, packed = channel_of(site), pack(self._node, notice)
        match notice:
            case Passed():
                pipe.publish(channel, packed)
            case DeskCame() | DeskIs():
                name = "DESK_CAME" if isinstance(notice, DeskCame) else "DESK_IS"
                holder = holder_of(self._node, notice.peer)
                self._run(pipe, name, site, holder, notice.state, LEASE_MS, channel, packed)
            case VisitorCame() | VisitorStill():
                self._run(pipe, "CAME", site, notice.conversation, self._node, channel, packed)
            case VisitorGone():
                self._run(pipe, "GONE", site, notice.conversation, self._node, channel, packed)

    def _run(self, pipe: Any, name: str, site: bytes, *arguments: bytes | str | int) -> None:
        pipe.evalsha(self._scripts[name], 1, prefix_of(site), *arguments)

    def renewal(self, pipe: Any, site: bytes, peer: int, state: str) -> None:
        """Ask for a desk's lease once more."""
        self._run(pipe, "RENEW", site, holder_of(self._node, peer), state, LEASE_MS)

    def burial(self, pipe: Any, site: bytes, conversation: bytes, node: bytes) -> None:
        """Tell in a dead node's name that a visitor of its is gone."""
        packed = pack(node, VisitorGone(conversation))
        self._run(pipe, "GONE", site, conversation, node, channel_of(site), packed)

    def _read(self, request: Request | Tell, result: Any) -> Iterable[Answer]:
        if isinstance(result, Exception):
            if isinstance(request, Put):
                return [self._kept(request, "storage_full")]
            return [] if isinstance(request, Tell) else refused(request)
        match request:
            case Put():
                return [self._kept(request, result.decode())]
            case Fetch():
                return [_page(request, result)]
            case FindSite():
                return [SiteFound(request.peer, _record(request.site, result) if result else None)]
            case SaveSite():
                pairs, here = (_pairs(each) for each in result)
                record = _record(request.record.site, pairs)
                self._ticket_keys[record.site] = record.ticket_key
                others = tuple((one, at) for one, at in here.items() if at != self._node)
                return [SiteSaved(request.peer, record, ok=True, elsewhere=others)]
            case _:
                return []

    async def _purge(self, client: Any, purge: Purge) -> Purged:
        if await client.get("deskbell:purge") != self._node:
            return Purged(0, ())
        gone, forgotten = 0, []
        names = sorted(await client.smembers("deskbell:sites"))
        for start in range(0, len(names), _SITES_AT_ONCE):
            some = names[start : start + _SITES_AT_ONCE]
            async with client.pipeline(transaction=False) as pipe:
                for name in some:
                    self._run(pipe, "PURGE", name, purge.now_ms, purge.unseen_before_ms)
                for name, (expired, empty) in zip(some, await pipe.execute(), strict=True):
                    gone += expired
                    if empty:
                        forgotten.append(name)
        if forgotten:
            await client.srem("deskbell:sites", *forgotten)
        return Purged(gone, tuple(forgotten))

    # Without Redis.

    def _alone(self, request: Request | Tell) -> None:
        match request:
            case Put():
                key = request.site, request.envelope.key
                before = self._unsure.pop(key, None)
                if before is not None:
                    self._free(before.put)
                self._unsure[key] = _Unsure(request, self._loop.time() + ALONE_SECONDS)
            case Take():
                taken = self._unsure.pop((request.site, request.key), None)
                # Perhaps it had reached Redis before: it has to go there too.
                self._takes.append(request)
                if taken is not None:
                    self._later(self._kept(taken.put, "stored"))
            case Fetch():
                mine = tuple(self._waiting_for(request))
                self._later(Fetched(request, mine, request.after, more=False))
            case SaveSite():
                record = request.record
                # Its ticket key is in Redis already, so no crash can shut a visitor out.
                known = self._ticket_keys.get(record.site) == record.ticket_key
                if known:
                    self._unsaved[record.site] = SaveSite(0, record)
                self._later(SiteSaved(request.peer, record, ok=known))
            case FindSite():
                self._later(SiteFound(request.peer, None))
            case _:
                pass

    def _waiting_for(self, fetch: Fetch) -> Iterable[Envelope]:
        for (site, _), each in self._unsure.items():
            envelope = each.put.envelope
            to = (envelope.conversation, envelope.epoch) if envelope.down else (None, fetch.epoch)
            if (site, *to) == (fetch.site, fetch.conversation, fetch.epoch):
                yield envelope

    def _later(self, answer: Answer) -> None:
        # Not at once: the rules are in the middle of the call that has led here.
        self._loop.call_soon(self._answer, [answer])

    def _kept(self, put: Put, outcome: Any) -> Kept:
        self._free(put)
        return Kept(put, outcome)

    def _free(self, put: Put) -> None:
        self._pending -= len(put.envelope.body) + HEADER_SIZE

    def _answer(self, answers: list[Answer]) -> None:
        if answers:
            self._on_answers(answers)


async def _nobody(site: bytes) -> None:
    return None


def prefix_of(site: bytes) -> bytes:
    """Return how the keys of a site begin."""
    return b"deskbell:{" + b64(site).encode() + b"}:"


def channel_of(site: bytes) -> bytes:
    """Return the channel of a site."""
    return prefix_of(site) + b"said"


def holder_of(node: bytes, peer: int) -> bytes:
    """Return what stands in a lease before the desk's presence: 16 bytes."""
    return node + peer.to_bytes(8, "big")


def _stream(site: bytes, conversation: bytes | None) -> bytes:
    return prefix_of(site) + (b"up" if conversation is None else b"d:" + conversation)


def _packed(key: tuple[bytes, bool, int, int]) -> bytes:
    conversation, down, epoch, sequence = key
    return conversation + bytes([down]) + epoch.to_bytes(4, "big") + sequence.to_bytes(8, "big")


def _pairs(flat: Sequence[bytes]) -> dict[bytes, bytes]:
    return dict(zip(flat[::2], flat[1::2], strict=True))


def _record(site: bytes, fields: dict[bytes, bytes]) -> SiteRecord:
    return SiteRecord(
        site=site,
        ticket_key=fields[b"ticket_key"],
        log_epoch=fields[b"log_epoch"],
        origins=tuple(json.loads(fields[b"origins"])),
        settings=fields[b"settings"],
        bundle=fields[b"bundle"] or None,
        seen_ms=int(fields[b"seen"]),
    )


def _page(fetch: Fetch, rows: Sequence[tuple[bytes, Any]]) -> Fetched:
    room = _DESK_PAGE if fetch.conversation is None else _VISITOR_PAGE
    page: list[Envelope] = []
    read, last = 0, fetch.after
    for place, fields in rows[:_ROWS]:
        named = fields if isinstance(fields, dict) else _pairs(fields)
        frame = named[b"f"]
        room -= len(frame)
        if room < 0:
            break
        read += 1
        last = int(place.partition(b"-")[0])
        if int(named[b"x"]) > fetch.now_ms:
            with contextlib.suppress(EnvelopeError):  # somebody else's writing
                page.append(from_bytes(frame))
    return Fetched(fetch, tuple(page), last, more=read < len(rows))
