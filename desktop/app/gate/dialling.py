"""Opens connections through the gate: rule, look-up, connection, bytes, each noted.

The sockets count what went over them when they close; ``sample`` counts those that stay open.
The operating system is asked for the bytes (Linux, macOS, Windows), so that encryption and
repeated greetings are in them; where it doesn't say, they stay 0.
"""

from __future__ import annotations

import asyncio
import http.client
import ipaddress
import socket
import ssl
import struct
import sys
import urllib.request
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from desktop.app.gate import guard
from desktop.domain.ledger import Purpose
from desktop.privacy.gate import Gate

_Address = tuple[Any, ...]
_Count = Callable[[int, int], None]
_CONNECTION_INFO = 0x106
_SIO_TCP_INFO = 0xD8000027


class _Counter:
    """What one connection has carried, and how much of it the ledger knows."""

    def __init__(self, note: _Count) -> None:
        self._note = note
        self._known = (0, 0)

    def look(self, made: socket.socket) -> None:
        found = bytes_of(made)
        if found is None or found == self._known:
            return
        before, self._known = self._known, found
        self._note(max(0, found[0] - before[0]), max(0, found[1] - before[1]))


class DialledSocket(socket.socket):
    """A socket that the gate opened."""

    counter: _Counter | None = None

    def _real_close(self, *rest: Any) -> None:
        _look(self)
        super()._real_close(*rest)  # type: ignore[misc]


class DialledTls(ssl.SSLSocket):
    """The same, encrypted."""

    counter: _Counter | None = None

    def _real_close(self, *rest: Any) -> None:
        _look(self)
        super()._real_close(*rest)  # type: ignore[misc]


_open: weakref.WeakSet[DialledSocket | DialledTls] = weakref.WeakSet()


def sample() -> None:
    """Note what went over the connections that are open."""
    for one in list(_open):
        _look(one)


def _look(made: DialledSocket | DialledTls) -> None:
    if made.counter is not None and made.fileno() >= 0:
        made.counter.look(made)


async def dial(gate: Gate, purpose: Purpose, host: str, port: int) -> socket.socket:
    """Return a connected, non-blocking socket.

    Raises:
        RefusedError: If the gate is closed to it.
        OSError: If the host is not found or does not answer.
    """
    loop = asyncio.get_running_loop()
    gate.check(purpose, host, port)
    with _looking_up(gate, host):
        found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    last: OSError = OSError(f"{host} has no address")
    for family, kind, protocol, _, address in found:
        made = _made(gate, purpose, host, port, family, kind, protocol)
        try:
            made.setblocking(False)
            with guard.passing_target(str(address[0]), int(address[1])):
                gate.begun(purpose, host, port)
                await loop.sock_connect(made, address)
            return made
        except OSError as problem:
            made.close()
            last = problem
        except BaseException:
            made.close()
            raise
    raise last


def look_up(gate: Gate, purpose: Purpose, host: str, port: int) -> list[str]:
    """Return the addresses of a host.

    Raises:
        RefusedError: If the gate is closed to it.
        OSError: If it has none.
    """
    gate.check(purpose, host, port)
    with _looking_up(gate, host):
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(one[4][0]) for one in found))


def connect(
    gate: Gate, purpose: Purpose, host: str, port: int, address: str, seconds: float | None
) -> DialledSocket:
    """Return a socket connected to ``address``, which is one of ``host``'s.

    Raises:
        RefusedError: If the gate is closed to it.
        OSError: If it does not answer.
    """
    gate.check(purpose, host, port)
    numeric = socket.getaddrinfo(
        address, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST
    )
    family, kind, protocol, _, place = numeric[0]
    made = _made(gate, purpose, host, port, family, kind, protocol)
    try:
        made.settimeout(seconds)
        with guard.passing_target(str(place[0]), int(place[1])):
            gate.begun(purpose, host, port)
            made.connect(place)
    except BaseException:
        made.close()
        raise
    return made


def encrypted(made: DialledSocket, name: str, context: ssl.SSLContext | None = None) -> DialledTls:
    """Return a socket with TLS around it that goes on counting; ``name`` is checked.

    Raises:
        OSError: If the other end is not ``name``, or breaks off.
    """
    context = context or ssl.create_default_context()
    context.sslsocket_class = DialledTls
    counter, made.counter = made.counter, None
    try:
        wrapped = context.wrap_socket(made, server_hostname=name)
    except BaseException:
        made.counter = counter
        made.close()
        raise
    assert isinstance(wrapped, DialledTls)
    wrapped.counter = counter
    _open.add(wrapped)
    return wrapped


def opener(
    gate: Gate, purpose: Purpose, *handlers: urllib.request.BaseHandler | type
) -> urllib.request.OpenerDirector:
    """Return an opener of addresses whose every connection goes through the gate."""

    class Plain(http.client.HTTPConnection):
        def connect(self) -> None:
            self.sock = _dialled_for(self, gate, purpose)
            if self._tunnel_host:  # type: ignore[attr-defined]
                self._tunnel()  # type: ignore[attr-defined]

    class Encrypted(http.client.HTTPSConnection):
        def connect(self) -> None:
            made = _dialled_for(self, gate, purpose)
            self.sock = made
            tunnel = self._tunnel_host  # type: ignore[attr-defined]
            if tunnel:
                self._tunnel()  # type: ignore[attr-defined]
            self.sock = encrypted(made, tunnel or self.host)

    class OverHttp(urllib.request.HTTPHandler):
        def http_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
            return self.do_open(Plain, req)

    class OverHttps(urllib.request.HTTPSHandler):
        def https_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
            return self.do_open(Encrypted, req)

    return urllib.request.build_opener(OverHttp, OverHttps, *handlers)


def _dialled_for(
    connection: http.client.HTTPConnection, gate: Gate, purpose: Purpose
) -> DialledSocket:
    last: OSError = OSError(f"{connection.host} has no address")
    for address in look_up(gate, purpose, connection.host, connection.port):
        try:
            seconds = connection.timeout
            return connect(gate, purpose, connection.host, connection.port, address, seconds)
        except OSError as problem:
            last = problem
    raise last


def _made(
    gate: Gate, purpose: Purpose, host: str, port: int, family: int, kind: int, protocol: int
) -> DialledSocket:
    made = DialledSocket(family, kind, protocol)

    def note(bytes_in: int, bytes_out: int) -> None:
        gate.counted(purpose, host, port, bytes_in, bytes_out)

    made.counter = _Counter(note)
    _open.add(made)
    return made


@contextmanager
def _looking_up(gate: Gate, host: str) -> Iterator[None]:
    try:
        ipaddress.ip_address(host.strip("[]").partition("%")[0])
    except ValueError:
        with guard.passing_name(host):
            if host != "localhost":
                gate.looked_up(host)
            yield
    else:
        yield


def bytes_of(made: socket.socket) -> tuple[int, int] | None:
    """Return what came in and went out over a connection, None where the system doesn't say."""
    try:
        if sys.platform == "linux":
            told = made.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 256)
            out, came = struct.unpack_from("=QQ", told, 120)
            # What was sent and is not acknowledged yet has gone out as well.
            sent = struct.unpack_from("=Q", told, 200)[0] if len(told) >= 208 else out
            again = struct.unpack_from("=Q", told, 208)[0] if len(told) >= 216 else 0
            return came, max(out - 1, sent - again)
        if sys.platform == "darwin":
            told = made.getsockopt(socket.IPPROTO_TCP, _CONNECTION_INFO, 112)
            return struct.unpack_from("=Q", told, 88)[0], struct.unpack_from("=Q", told, 64)[0]
        if sys.platform == "win32":
            return _bytes_on_windows(made)
    except (OSError, struct.error):
        return None
    return None


def _bytes_on_windows(made: socket.socket) -> tuple[int, int] | None:
    import ctypes

    version, told, size = ctypes.c_ulong(0), ctypes.create_string_buffer(128), ctypes.c_ulong(0)
    ask: Any = getattr(ctypes, "WinDLL")("ws2_32").WSAIoctl  # noqa: B009  # only on Windows
    failed = ask(
        ctypes.c_size_t(made.fileno()), ctypes.c_ulong(_SIO_TCP_INFO), ctypes.byref(version), 4,
        told, 128, ctypes.byref(size), None, None,
    )  # fmt: skip
    if failed or size.value < 64:
        return None
    out, came = struct.unpack_from("=QQ", told.raw, 48)
    return came, out
