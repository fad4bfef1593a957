"""A process behind the gate that tries many ways out. Run by test_guard.py; prints JSON."""

from __future__ import annotations

import asyncio
import json
import socket
import ssl
import sys
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop.app.gate import dialling
from desktop.app.gate.process import gate, keep_in, stand
from desktop.domain.ledger import Process, Purpose
from desktop.privacy.gate import Place


def tried(work: Callable[[], object]) -> str:
    try:
        work()
    except OSError as error:
        return str(error)
    return "done"


def out(port: int) -> dict[str, str]:
    """Try what must be refused."""
    other = ("127.0.0.1", port)
    datagrams = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    return {
        "urllib": tried(lambda: urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=3)),
        "plain": tried(lambda: socket.create_connection(other)),
        "asyncio": tried(lambda: asyncio.run(asyncio.open_connection(*other))),
        "name": tried(lambda: socket.getaddrinfo("attacker.example", 443)),
        "old name": tried(lambda: socket.gethostbyname("attacker.example")),
        "reverse": tried(lambda: socket.gethostbyaddr("127.0.0.1")),
        "datagram": tried(lambda: datagrams.sendto(b"x", other)),
        "message": tried(lambda: datagrams.sendmsg([b"x"], [], 0, other)),
        "datagram connected": tried(lambda: datagrams.connect(other)),
        "listening outside": tried(lambda: socket.create_server(("0.0.0.0", 0))),
        "wrong port": tried(lambda: dialling.look_up(gate, Purpose.MODEL, "127.0.0.1", port + 1)),
        "wrong purpose": tried(lambda: dialling.look_up(gate, Purpose.MAIL, "127.0.0.1", port)),
    }


def through(port: int) -> dict[str, str]:
    """Do what the owner's settings allow."""
    address = f"http://127.0.0.1:{port}/"

    async def line() -> None:
        made = await dialling.dial(gate, Purpose.MODEL, "127.0.0.1", port)
        reader, writer = await asyncio.open_connection(sock=made)
        writer.write(b"GET / HTTP/1.0\r\n\r\n")
        await reader.read()
        writer.close()
        await writer.wait_closed()

    def opened() -> None:
        with dialling.opener(gate, Purpose.MODEL).open(address, timeout=5) as reply:
            reply.read()

    return {"opener": tried(opened), "dial": tried(lambda: asyncio.run(line()))}


def main(profile: str, port: str) -> None:
    stand()
    keep_in(Path(profile), Process.DESK)
    found: dict[str, Any] = {"out": out(int(port))}
    with gate.opened(Purpose.MODEL, lambda: [Place("127.0.0.1", int(port))]):
        found["through"] = through(int(port))
        found["planted meanwhile"] = tried(
            lambda: socket.create_connection(("127.0.0.1", int(port)))
        )
    found["after"] = tried(lambda: dialling.look_up(gate, Purpose.MODEL, "127.0.0.1", int(port)))
    found["pair"] = tried(lambda: [one.close() for one in socket.socketpair()])
    found["inside"] = tried(lambda: socket.create_server(("127.0.0.1", 0)).close())
    found["tls"] = ssl.OPENSSL_VERSION
    print(json.dumps(found))


if __name__ == "__main__":
    main(*sys.argv[1:])
