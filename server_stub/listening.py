"""The port: how many connections are taken at once, how many wait, and why it can't be had."""

from __future__ import annotations

import errno
import socket

from websockets.asyncio.server import Server

from server_stub.config import Config

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
