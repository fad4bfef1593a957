"""A small internet in a network namespace: name service, relay, mail, a website, models.

And beside it a second namespace for the desk alone, with one cable between the two and no way to
anywhere else. Needs Linux, root, and the programs ``ip`` and ``nsenter``.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import socket
import ssl
import struct
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import trustme

from tests.mail.post_office import PostOffice, open_office
from tests.whole.wire.capture import asked

# Addresses that count as public: a page in the house's own network is not fetched by name.
DESK, RESOLVER = "45.77.77.100", "45.77.77.1"
PLACES = {
    "relay.deskbell.test": "45.77.77.2",
    "mail.deskbell.test": "45.77.77.3",
    "models.deskbell.test": "45.77.77.4",
    "cdn.deskbell.test": "45.77.77.5",
    "www.deskbell.test": "45.77.77.6",
    "spy.deskbell.test": "45.77.77.9",
}
PAGE = b"<html><body><h2>Is there parking?</h2><p>Eight spaces behind the house.</p></body></html>"


def why_not() -> str | None:
    """Return why namespaces can't be had here, None where they can."""
    if sys.platform != "linux":
        return "network namespaces are Linux's"
    if os.geteuid() != 0:
        return "making network namespaces needs root"
    missing = [one for one in ("ip", "nsenter", "unshare", "mount") if shutil.which(one) is None]
    if missing:
        return f"these programs are missing: {', '.join(missing)}"
    tried = subprocess.run(["unshare", "-n", "-m", "true"], capture_output=True, check=False)
    return None if tried.returncode == 0 else "this system makes no network namespaces"


@dataclass
class Cables:
    """The two namespaces, by the processes that hold them open."""

    world: int
    desk: int
    resolver: Path

    def in_desk(self, *words: str) -> list[str]:
        """Return a command that runs ``words`` where the desk is, with its name service."""
        with_names = f'mount --bind "{self.resolver}" /etc/resolv.conf && exec "$@"'
        return [
            *("nsenter", f"--net=/proc/{self.desk}/ns/net", "unshare", "-m"),
            *("sh", "-c", with_names, "sh", *words),
        ]  # fmt: skip

    def in_world(self, *words: str) -> list[str]:
        """Return a command that runs ``words`` where everybody else is."""
        return ["nsenter", f"--net=/proc/{self.world}/ns/net", *words]


@contextmanager
def cables(folder: Path) -> Iterator[Cables]:
    """Lay the cable between two new namespaces; both end with the block."""
    holding = [
        subprocess.Popen(["unshare", "-n", "cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        for _ in range(2)
    ]
    try:
        for one in holding:
            # Its answer shows that it is in its namespace.
            assert one.stdin is not None
            assert one.stdout is not None
            one.stdin.write(b"\n")
            one.stdin.flush()
            one.stdout.readline()
        world, desk = (one.pid for one in holding)
        resolver = folder / "resolv.conf"
        resolver.write_text(f"nameserver {RESOLVER}\noptions timeout:2 attempts:2\n")
        made = Cables(world, desk, resolver)
        _run(*made.in_world("ip", "link", "add", "far", "type", "veth", "peer", "name", "near"))
        _run(*made.in_world("ip", "link", "set", "near", "netns", str(desk)))
        for address in (RESOLVER, *PLACES.values()):
            _run(*made.in_world("ip", "address", "add", f"{address}/24", "dev", "far"))
        into_desk = ("nsenter", f"--net=/proc/{desk}/ns/net")
        _run(*into_desk, "ip", "address", "add", f"{DESK}/24", "dev", "near")
        for where, name in ((made.in_world(), "far"), (list(into_desk), "near")):
            for link in ("lo", name):
                _run(*where, "ip", "link", "set", link, "up")
        yield made
    finally:
        for one in holding:
            one.kill()
            one.communicate()


def _run(*words: str) -> None:
    subprocess.run(words, check=True, capture_output=True)


@dataclass
class World:
    """Everybody but the desk. ``trust`` is the file of the authority that the desk trusts."""

    trust: Path
    office: PostOffice
    relay_port: int = 0
    """Where the relay listens, once it does."""
    model: bytes = b""
    names: list[str] = field(default_factory=list)
    """What the name service was asked for."""
    _lines: set[asyncio.Task[None]] = field(default_factory=set)

    async def relay(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Pass a line on to the relay, as the TLS end before it does."""
        await self._pass(reader, writer, self.relay_port)

    async def mail(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Pass a line on to the mail server."""
        await self._pass(reader, writer, self.office.port)

    async def web(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer as website, as the models' host, which sends on, and as where it sends to."""
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        host = next(one for one in head.lower().splitlines() if one.startswith("host:"))
        if "models." in host:
            answer = b"HTTP/1.0 302 Found\r\nLocation: https://cdn.deskbell.test/file\r\n\r\n"
        elif "cdn." in host:
            size = str(len(self.model)).encode()
            answer = b"HTTP/1.0 200 OK\r\nContent-Length: " + size + b"\r\n\r\n" + self.model
        else:
            answer = b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE
        writer.write(answer)
        with contextlib.suppress(OSError):
            await writer.drain()
        writer.close()

    async def _pass(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, port: int
    ) -> None:
        try:
            inner, outer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            writer.close()
            return
        await asyncio.gather(_pump(reader, outer), _pump(inner, writer))


async def _pump(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError, asyncio.IncompleteReadError):
        while data := await source.read(1 << 16):
            target.write(data)
            await target.drain()
    target.close()


class _Names(asyncio.DatagramProtocol):
    """A name service that knows ``PLACES`` and nobody else."""

    def __init__(self, names: list[str]) -> None:
        self._names = names

    def connection_made(self, transport: Any) -> None:
        self._transport = transport

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        name = asked(data)
        self._names.append(name)
        known = PLACES.get(name)
        end = data.index(0, 12) + 5
        wanted = struct.unpack_from(">H", data, end - 4)[0]
        answers = known is not None and wanted == 1
        flags = 0x8180 if known else 0x8183
        head = data[:2] + struct.pack(">HHHHH", flags, 1, int(answers), 0, 0) + data[12:end]
        if answers and known:
            head += b"\xc0\x0c" + struct.pack(">HHIH", 1, 1, 60, 4) + socket.inet_aton(known)
        self._transport.sendto(head, addr)


@asynccontextmanager
async def world(folder: Path) -> AsyncIterator[World]:
    """Run everybody. In the world's namespace."""
    authority = trustme.CA()
    trust = folder / "trust.pem"
    authority.cert_pem.write_to_path(str(trust))

    def shown(name: str) -> ssl.SSLContext:
        made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert(name).configure_cert(made)
        return made

    loop = asyncio.get_running_loop()
    async with open_office(starttls=shown("mail.deskbell.test")) as office:
        made = World(trust, office, model=os.urandom(3_000_000))
        servers = [await asyncio.start_server(made.mail, PLACES["mail.deskbell.test"], 587)]
        for name, answer in (
            ("relay.deskbell.test", made.relay),
            ("models.deskbell.test", made.web),
            ("cdn.deskbell.test", made.web),
            ("www.deskbell.test", made.web),
        ):
            servers.append(await asyncio.start_server(answer, PLACES[name], 443, ssl=shown(name)))
        servers.append(await asyncio.start_server(made.web, PLACES["spy.deskbell.test"], 80))
        transport, _ = await loop.create_datagram_endpoint(
            lambda: _Names(made.names), local_addr=(RESOLVER, 53)
        )
        try:
            yield made
        finally:
            transport.close()
            for one in servers:
                one.close()
