"""The skin of the relay: sockets, signals, the clock and the command ``deskbell-relay``.

Everything that is decided is decided in :mod:`server_stub.relay`; this module carries what
the rules return to sockets and to the mailbox, and what happens there back to the rules.
"""

from __future__ import annotations

import asyncio
import functools
import heapq
import ipaddress
import json
import os
import secrets
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Awaitable, Sequence
from http import HTTPStatus
from typing import Any, cast

from websockets.asyncio.server import ServerConnection, serve
from websockets.http11 import Request, Response
from websockets.protocol import State
from websockets.typing import Subprotocol

from server_stub import http_answers
from server_stub.backplane import Backplane
from server_stub.collecting import Collecting
from server_stub.config import Config, ConfigError, load_config
from server_stub.envelope import SUBPROTOCOL, Close
from server_stub.journal import library_logger, log, log_bug
from server_stub.limits import TICK_SECONDS, neighbourhood
from server_stub.listening import ACCEPTS, let_wait, port_sentence, raise_file_limit
from server_stub.mailbox import Mailbox, MailboxError
from server_stub.mailbox_requests import Answer, Fetch, Fetched, Kept, Put, Take
from server_stub.metrics import metrics
from server_stub.node_host import NodeHost
from server_stub.node_relay import NodeRelay
from server_stub.notices import NODE, Tell
from server_stub.outgoing import Instant, Outgoing, Send, Shut
from server_stub.passing import Passing
from server_stub.redis_mailbox import RedisMailbox
from server_stub.relay import Relay
from server_stub.socket_peer import SocketPeer
from server_stub.static import StaticError, StaticFile, load_table

EXIT_CONFIG = 2
EXIT_PORT = 3
EXIT_DATA = 4
EXIT_BUG = 5
_FORWARDED = "X-Forwarded-For"
_LOOKED_AT = 500
"""Sockets that are looked at in one turn."""
_ANSWERS = 100
"""Answers of the mailbox that are acted on in one turn."""
_SENT_AWAY = 16
"""Connections closed at once where all together have too much waiting for them."""


class StartError(Exception):
    """The relay can't start; the message is what the person reads, ``code`` the exit code."""

    def __init__(self, sentence: str, code: int) -> None:
        super().__init__(sentence)
        self.code = code


class RelayServer:
    """One relay process: sockets on one side, the mailbox on the other, rules between."""

    def __init__(self, config: Config, table: dict[str, StaticFile]) -> None:
        self.config = config
        self.limits = config.limits
        self.queued = 0
        self._table = table
        self._peers: dict[int, SocketPeer] = {}
        self._next = 0
        self._sockets: set[SocketPeer] = set()
        self._collecting = Collecting()
        self._started = time.monotonic()
        self._loop = asyncio.get_running_loop()
        self._closing = asyncio.Event()
        self._disk_failing = False
        self._answers: deque[Answer] = deque()
        self._backplane: Backplane | None = None
        self._passing: Passing | None = None
        self._mailbox: Mailbox | RedisMailbox
        self._relay: Relay
        if config.redis:
            self._join_nodes(config)
            return
        self._mailbox = Mailbox(
            config.data_folder,
            config.limits,
            self._from_mailbox,
            size=config.mailbox_bytes,
            ballast=config.ballast_bytes,
        )
        self._relay = Relay(config.rules, self._mailbox.sites())
        self._passing = Passing(self._keep, self._loop.call_later)

    def _join_nodes(self, config: Config) -> None:
        node = secrets.token_bytes(NODE)
        self._mailbox = shared = RedisMailbox(config.limits, self._from_mailbox_here, node)
        self._relay = rules = NodeRelay(config.rules)
        host = NodeHost(rules, self._act, self._now, log)
        self._backplane = Backplane(config.redis, node, shared, host)

    async def run(self) -> None:
        """Listen until SIGTERM or SIGINT, then say goodbye with 4200.

        Raises:
            StartError: If the port can't be had.
        """
        limits = self.limits
        try:
            server = await serve(
                self._serve,
                self.config.host,
                self.config.port,
                subprotocols=[Subprotocol(SUBPROTOCOL)],
                compression=None,
                process_request=self._process_request,
                server_header=None,
                # The library's own timer also covers a slow answer to plain HTTP; a request
                # that is not whole is given up after `open_seconds` by the socket itself.
                open_timeout=30.0,
                ping_interval=None,
                close_timeout=limits.close_seconds,
                max_size=limits.frame,
                max_queue=limits.incoming_queue,
                write_limit=32 * 1024,
                logger=library_logger("server_stub.websockets"),
                create_connection=cast(Any, functools.partial(SocketPeer, host=self)),
                backlog=ACCEPTS,
            )
        except OSError as error:
            raise StartError(port_sentence(self.config, error), EXIT_PORT) from error
        let_wait(server)
        self._stop_on_signals()
        self._mailbox.start()
        host, port = server.sockets[0].getsockname()[:2]
        print(json.dumps({"event": "listening", "host": host, "port": port}), flush=True)
        log("info", "listening", port=port)
        if self.config.lacks_a_name:
            log("warning", "no_public_hosts")
        self._collecting.begin()
        tasks = [asyncio.create_task(self._tick())]
        if self._backplane is not None:
            tasks.append(asyncio.create_task(self._backplane.run()))
        try:
            await self._closing.wait()
        finally:
            log("info", "stopping", connections=len(self._peers))
            tasks.pop(0).cancel()
            server.close(code=Close.RESTARTING, reason="restarting")
            # Who neither reads nor finishes its request must not hold up the restart.
            self._loop.call_later(2 * limits.close_seconds, self._abort_all)
            await server.wait_closed()
            if self._backplane is not None:
                await self._backplane.flush(limits.close_seconds)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            if self._passing is not None:
                self._passing.settle_all()
            await asyncio.to_thread(self._mailbox.stop)
            log("info", "stopped")

    def _abort_all(self) -> None:
        for peer in list(self._sockets):
            peer.transport.abort()

    def _stop_on_signals(self) -> None:
        def stop(*_: object) -> None:
            self._loop.call_soon_threadsafe(self._closing.set)

        for number in (signal.SIGTERM, signal.SIGINT):
            try:
                self._loop.add_signal_handler(number, stop)
            except NotImplementedError:  # Windows' loop has none
                signal.signal(number, stop)

    def discard(self) -> None:
        """Close the mailbox of a relay that never came to listen."""
        self._mailbox.start()
        self._mailbox.stop()

    async def _tick(self) -> None:
        while True:
            await asyncio.sleep(TICK_SECONDS)
            self._act(self._relay.tick(self._now()))
            if isinstance(self._mailbox, RedisMailbox):
                self._mailbox.tick()
            self._collecting.tick(len(self._sockets), self._next)
            for at, peer in enumerate(list(self._peers.values())):
                peer.keep_alive(self._loop.time())
                if at % _LOOKED_AT == 0:
                    await asyncio.sleep(0)

    def _now(self) -> Instant:
        return Instant(self._loop.time(), time.time_ns() // 1_000_000)

    # What the rules return.

    def _act(self, out: Sequence[Outgoing]) -> None:
        for each in out:
            match each:
                case Send():
                    peer = self._peers.get(each.to)
                    if peer is not None:
                        peer.enqueue(each.envelope.to_bytes(), droppable=each.droppable)
                case Put():
                    if self._passing is None:
                        self._keep(each)
                    elif each.live:
                        self._passing.add(each)
                    else:
                        # Behind what its receiver was sent and did not take before it went.
                        self._passing.settle(each.site)
                        self._keep(each)
                case Take():
                    # Also to the disk, unless it holds nothing: an earlier copy may lie there.
                    if not self._holds_nothing(each.site):
                        self._mailbox.submit(each)
                    if self._passing is not None:
                        put = self._passing.taken(each)
                        if put is not None:
                            self._act(self._relay.answered(Kept(put, "stored"), self._now()))
                case Shut():
                    peer = self._peers.get(each.to)
                    if peer is not None:
                        peer.shut(each.code, each.reason)
                case Fetch():
                    peer = self._peers.get(each.peer)
                    if peer is not None:
                        peer.fetch_when_room(each)
                case Tell():
                    if isinstance(self._mailbox, RedisMailbox):
                        self._mailbox.submit(each)
                case _:
                    self._mailbox.submit(each)

    def _holds_nothing(self, site: bytes) -> bool:
        return isinstance(self._mailbox, Mailbox) and self._mailbox.empty(site)

    def _keep(self, put: Put) -> None:
        if not self._mailbox.submit(put):
            kept: list[Answer] = [Kept(put, "storage_full")]
            self._loop.call_soon(self._from_mailbox_here, kept)

    def _from_mailbox(self, answers: list[Answer]) -> None:
        try:
            self._loop.call_soon_threadsafe(self._from_mailbox_here, answers)
        except RuntimeError:
            pass  # the loop is closed: nobody is left to tell

    def _from_mailbox_here(self, answers: list[Answer]) -> None:
        failing = self._mailbox.failure is not None
        if failing != self._disk_failing:
            self._disk_failing = failing
            if failing:
                log("warning", "mailbox_refused", reason=self._mailbox.failure)
            else:
                log("info", "mailbox_recovered")
        due = bool(self._answers)
        self._answers += answers
        if not due:
            self._answer_some()

    def _answer_some(self) -> None:
        """Act on a part of what the mailbox answered: a thousand at once hold everyone up."""
        now, acted = self._now(), 0
        try:
            while self._answers and acted < _ANSWERS:
                acted += 1
                self._act(self._relay.answered(self._answers.popleft(), now))
        finally:
            if self._answers:
                self._loop.call_soon(self._answer_some)

    # What sockets tell; see socket_peer.Host.

    def accepted(self, peer: SocketPeer) -> None:
        """Count a new socket; refuse it before its request if its address has far too many."""
        self._sockets.add(peer)
        self._next += 1
        peer.number = self._next
        name = peer.remote_address
        peer.proxied = isinstance(name, tuple) and self.config.is_proxy(name[0])
        if peer.proxied:
            return  # who is behind it stands in the request
        address = neighbourhood(name[0]) if isinstance(name, tuple) else ""
        if self._relay.addresses.arrive(address, self._loop.time()):
            self._count(peer, address)
        else:
            # Before its request is read: that is what costs.
            peer.crowded = True
            peer.transport.abort()

    def _count(self, peer: SocketPeer, address: str) -> None:
        if self._relay.addresses.connect(address, self._loop.time()):
            peer.address = address
        else:
            peer.crowded = True

    def lost(self, peer: SocketPeer) -> None:
        """Take a socket out of the counts and tell the rules."""
        self._sockets.discard(peer)
        self._peers.pop(peer.number, None)
        self._collecting.gone(peer.number)
        if peer.address:
            self._relay.addresses.disconnect(peer.address)
        self._act(self._relay.closed(peer.number, self._now()))

    def slow(self, peer: SocketPeer, code: Close, reason: str) -> None:
        """Close a socket whose other end doesn't read."""
        self._act(self._relay.refuse(peer.number, code, reason, self._now()))

    def crowded(self) -> None:
        """Close those for whom most waits: who reads is not sent away for those who don't."""
        heaviest = heapq.nlargest(_SENT_AWAY, self._sockets, lambda each: each.queued)
        least = heaviest[0].queued // 2
        for peer in heaviest:
            if peer.queued > least:
                peer.give_way()

    def room(self, fetch: Fetch) -> None:
        """Read the next page for a socket that has room for it."""
        if self._passing is not None:
            self._passing.settle(fetch.site)
        if self._holds_nothing(fetch.site):
            # When everyone comes back at once, the way over the other thread is a third of it.
            none: list[Answer] = [Fetched(fetch, (), fetch.after, more=False)]
            self._loop.call_soon(self._from_mailbox_here, none)
        else:
            self._mailbox.submit(fetch)

    # Requests and connections.

    def _process_request(
        self, connection: ServerConnection, request: Request
    ) -> Response | Awaitable[None] | None:
        assert isinstance(connection, SocketPeer)
        if connection.protocol.eof_sent:
            return connection.gone()
        response = self._answer_to(connection, request)
        if response is not None and request.method == "HEAD":
            # With its length, without it: a proxy would take it for the next answer.
            response.body = b""
        return response

    def _answer_to(self, connection: SocketPeer, request: Request) -> Response | None:
        path = request.path
        if connection.proxied:
            address = _forwarded(request)
            connection.crowded = not self._relay.addresses.arrive(address, self._loop.time())
            if not connection.crowded:
                self._count(connection, address)
        if connection.crowded:
            return http_answers.sentence(
                HTTPStatus.TOO_MANY_REQUESTS, "Too many connections from your address."
            )
        if len(self._sockets) > self.limits.connections:
            return http_answers.sentence(HTTPStatus.SERVICE_UNAVAILABLE, "The relay is full.")
        if request.method not in {"GET", "HEAD"}:
            return http_answers.sentence(
                HTTPStatus.METHOD_NOT_ALLOWED, "Only GET and HEAD are answered here."
            )
        if path == "/healthz":
            return http_answers.sentence(HTTPStatus.OK, self._health())
        if path == "/metrics":
            return http_answers.scrape(self._metrics())
        site = http_answers.wanted_site(path)
        if site is None and path != http_answers.DESK_PATH:
            return http_answers.static_answer(self._table, request)
        try:
            origin = http_answers.origin_of(request)
        except ValueError as error:
            return http_answers.sentence(HTTPStatus.BAD_REQUEST, str(error))
        # A desk is no web page, so an origin on its path is some page's doing.
        allowed = origin is None if site is None else self._relay.origin_allowed(site, origin)
        if not allowed:
            return http_answers.sentence(
                HTTPStatus.FORBIDDEN, "This page's origin is not on the site's list."
            )
        return None

    def _health(self) -> str:
        # 200 all the same: the other nodes are no better off, and what is here goes on.
        if self._backplane is None or self._mailbox.failure != "away":
            return "ok"
        return "alone: Redis is away; nothing can be stored, live messages go on"

    def _metrics(self) -> str:
        return metrics(
            self._relay,
            None if self._backplane else self._mailbox,
            sockets=len(self._sockets),
            queued=self.queued,
            seconds=time.monotonic() - self._started,
            redis=None if self._backplane is None else (self._mailbox.failure != "away"),
        )

    async def _serve(self, connection: ServerConnection) -> None:
        assert isinstance(connection, SocketPeer)
        request = connection.request
        assert request is not None
        number = connection.number
        site = http_answers.wanted_site(request.path)
        if connection.state is not State.OPEN:
            return
        self._peers[number] = connection
        if site is None:
            connection.is_desk()
            self._act(self._relay.desk_opened(number, self._now(), connection.address))
        else:
            origin = http_answers.origin_of(request)
            address = connection.address
            self._relay.visitor_opened(number, site, origin, address, self._now())
        connection.listen()
        await connection.wait_closed()

    def heard(self, peer: SocketPeer, frame: bytes | str) -> None:
        """Hand a frame to the rules."""
        try:
            self._act(self._relay.received(peer.number, frame, self._now()))
        except Exception as error:
            # In one connection: the others go on.
            log_bug(error)
            self._act(self._relay.closed(peer.number, self._now()))
            peer.shut(1011, "internal error")


def _forwarded(request: Request) -> str:
    # Only the last entry is the proxy's own; those before it are the visitor's claim.
    entries = ",".join(request.headers.get_all(_FORWARDED)).split(",")
    address = neighbourhood(entries[-1].strip())
    try:
        ipaddress.ip_address(address.partition("/")[0])
    except ValueError:
        return "unknown"
    return address


def _thread_died(hook: threading.ExceptHookArgs) -> None:
    # Without the mailbox's thread nothing is stored any more, and everything looks well.
    # What was acknowledged is on the disk; whoever watches this process starts it again.
    log_bug(hook.exc_value)
    os._exit(EXIT_BUG)


async def _run(config: Config) -> None:
    threading.excepthook = _thread_died
    library_logger("asyncio")
    raise_file_limit(config.limits.connections + 64)
    try:
        table = load_table(config.assets_folder, config.demo_site_folder)
        server = RelayServer(config, table)
    except StaticError as error:
        raise StartError(str(error), EXIT_CONFIG) from error
    except MailboxError as error:
        raise StartError(str(error), EXIT_DATA) from error
    try:
        await server.run()
    except StartError:
        server.discard()
        raise


def main(arguments: Sequence[str] | None = None) -> int:
    """Run ``deskbell-relay``; return its exit code.

    0 after SIGTERM, 2 for a wrong set-up, 3 for a port that can't be had, 4 for a data
    folder that can't be used, 5 after a fault of its own that it must not go on with.
    """
    try:
        config = load_config(sys.argv[1:] if arguments is None else arguments, os.environ)
        asyncio.run(_run(config))
    except ConfigError as error:
        return _failed(str(error), EXIT_CONFIG)
    except StartError as error:
        return _failed(str(error), error.code)
    return 0


def _failed(sentence: str, code: int) -> int:
    print(f"deskbell-relay: {sentence}", file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())
