"""The port: how many connections are taken at once, how many wait and may be open, and why it
can't be had."""

from __future__ import annotations

import errno
import socket

from websockets.asyncio.server import Server

from server_stub.config import Config
from server_stub.journal import log

ACCEPTS = 1
"""Connections taken in one turn of the loop. asyncio takes as many as its backlog says, and goes
on taking while others arrive: in a storm that were turns of a second. With four it was 0.9 ms of
CPU for half of the time and 4 ms at times, with one it is 0.2 and 1.6, at a seventh more CPU for
each connection."""
_BACKLOG = 1024
"""So many wait in the kernel."""


def let_wait(server: Server) -> None:
    """Let the kernel keep more connections waiting than are taken in one turn."""
    for each in server.sockets:
        with socket.fromfd(each.fileno(), each.family, each.type) as same:
            same.listen(_BACKLOG)


def port_sentence(config: Config, error: OSError) -> str:
    """Say to whoever runs the relay why it can't listen."""
    where = f"{config.host}, port {config.port}"
    if error.errno == errno.EADDRINUSE:
        return (
            f"Another program is already listening on {where}. Stop it, "
            "or choose another port with --port."
        )
    if error.errno in {errno.EACCES, errno.EPERM}:
        return f"You may not listen on {where}. Choose a port above 1023 with --port."
    return f"The relay can't listen on {where}: {error.strerror}. Check --host and --port."


def raise_file_limit(wanted: int) -> None:
    """Let the process have as many sockets as the limits allow, where the system agrees."""
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < wanted:
        more = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        try:
            resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, more), hard))
        except (OSError, ValueError):
            log("warning", "file_limit", soft=soft, wanted=wanted)
