"""Refuses every connection of this process that did not come through the gate.

``stand`` is the first thing that each of our processes does. It can't be undone. The hook runs at
every audit event of Python (imports, opened files, many more), so it is one look into a dict; the
rest is reached by sockets only. Python code is held, native code is not: ``confine`` holds that
in the processes that need no network.
"""

from __future__ import annotations

import os
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

_UNIX, _TAKEN_OVER = 1, -1
"""Families of sockets: on this PC only; one that is open already."""
_OURS = ("DialledSocket", "DialledTls", "SSLSocket")
"""Sockets that the gate made, and what Python makes of them."""
_INNER = ("socketpair", "_fallback_socketpair", "_has_ipv6", "has_dualstack_ipv6")
"""Functions that make a socket and send nothing: Windows' two-ended socket is made of a loopback
connection, and libraries look whether this PC knows IPv6."""
_PROGRAMS = (
    "subprocess.Popen", "os.exec", "os.fork", "os.forkpty", "os.posix_spawn", "os.spawn",
    "os.startfile", "os.startfile/2", "os.system", "pty.spawn",
)  # fmt: skip
_QUIET = {
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_IMPLICIT_TOKEN": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "DO_NOT_TRACK": "1",
    "ORT_DISABLE_TELEMETRY": "1",
}
"""Environment in which the libraries don't even try."""

Refuse = Callable[[str, int], OSError]
"""Gets host and port of what is refused; returns the error to raise."""


class _Passing:
    """Addresses and names that the gate is opening right now."""

    def __init__(self) -> None:
        self.targets: Counter[tuple[str, int]] = Counter()
        self.names: Counter[str] = Counter()
        self.lock = threading.Lock()
        self.loopback = False


_passing = _Passing()
_busy = threading.local()
_standing = False


def stand(refuse: Refuse, *, apart: bool = False) -> None:
    """Refuse connections from now on, in this process and for good; a second call does nothing.

    Args:
        refuse: Notes what is refused.
        apart: This process needs neither the network nor other programs.
    """
    global _standing
    os.environ.update(_QUIET)
    if _standing:
        return
    _standing = True

    def connecting(arguments: tuple[Any, ...]) -> None:
        made, address = arguments[0], arguments[1]
        if made.family == _UNIX or not isinstance(address, tuple):
            return
        host, port = str(address[0]), int(address[1])
        if (host, port) in _passing.targets:
            return
        if _stays_here(host) and (_passing.loopback or _harmless()):
            return
        raise refuse(host, port)

    def binding(arguments: tuple[Any, ...]) -> None:
        made, address = arguments[0], arguments[1]
        if made.family != _UNIX and isinstance(address, tuple) and not _stays_here(address[0]):
            raise refuse(str(address[0]), int(address[1]))

    def looking_up(arguments: tuple[Any, ...]) -> None:
        host = arguments[0]
        name = host.decode("ascii", "replace") if isinstance(host, bytes) else str(host or "")
        if host is None or name in _passing.names or (not apart and _is_number(name)):
            return
        if _passing.loopback and name == "localhost":
            return
        port = arguments[1] if len(arguments) > 1 else 0
        raise refuse(name, port if isinstance(port, int) else 0)

    def naming(arguments: tuple[Any, ...]) -> None:
        # The other way round asks a name service as well.
        address = arguments[0]
        raise refuse(str(address[0] if isinstance(address, tuple) else address), 0)

    def sending(arguments: tuple[Any, ...]) -> None:
        if arguments[1] is not None:
            connecting(arguments)

    def making(arguments: tuple[Any, ...]) -> None:
        made, family = arguments[0], arguments[1]
        if (
            family in (_UNIX, _TAKEN_OVER)
            or type(made).__name__ in _OURS
            or _passing.loopback
            or _harmless()
        ):
            return
        raise refuse("not known", 0)

    def starting(arguments: tuple[Any, ...]) -> None:
        raise PermissionError(f"Deskbell starts no program here ({str(arguments[0])[:80]}).")

    watched: dict[str, Callable[[tuple[Any, ...]], None]] = {
        "socket.connect": connecting,
        "socket.bind": binding,
        "socket.getaddrinfo": looking_up,
        "socket.gethostbyname": looking_up,
        "socket.gethostbyaddr": naming,
        "socket.getnameinfo": naming,
        "socket.sendto": sending,
        "socket.sendmsg": sending,
    }
    if apart or sys.platform == "win32":
        # Where the system refuses the socket no host is ever named; and Windows connects in a
        # way that no hook is told of.
        watched["socket.__new__"] = making
    if apart:
        for name in _PROGRAMS:
            watched[name] = starting
    find = watched.get

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        rule = find(event)
        if rule is not None and not getattr(_busy, "now", False):
            # What is noted of a refusal must not be looked at itself.
            _busy.now = True
            try:
                rule(arguments)
            finally:
                _busy.now = False

    sys.addaudithook(hook)


@contextmanager
def passing_target(address: str, port: int) -> Iterator[None]:
    """Let connections to an address through for as long as the block lasts."""
    with _counted(_passing.targets, (address, port)):
        yield


@contextmanager
def passing_name(name: str) -> Iterator[None]:
    """Let the name service be asked for a name for as long as the block lasts."""
    with _counted(_passing.names, name):
        yield


def let_loopback() -> None:
    """Let connections on this PC itself through: for the demo, which plays the visitors."""
    _passing.loopback = True


@contextmanager
def _counted(counts: Counter[Any], key: object) -> Iterator[None]:
    with _passing.lock:
        counts[key] += 1
    try:
        yield
    finally:
        with _passing.lock:
            counts[key] -= 1
            if counts[key] <= 0:
                del counts[key]


def _stays_here(host: object) -> bool:
    name = str(host)
    return name in ("::1", "localhost") or name.startswith("127.")


def _is_number(name: str) -> bool:
    """Whether it is an address already, so that no name service is asked."""
    import ipaddress

    try:
        ipaddress.ip_address(name.partition("%")[0])
    except ValueError:
        return False
    return True


def _harmless() -> bool:
    """Whether a socket is only made for what ``_INNER`` names."""
    frame: Any = sys._getframe(1)
    for _ in range(6):
        if frame is None:
            return False
        if frame.f_code.co_name in _INNER:
            return True
        frame = frame.f_back
    return False
