"""Every packet on every interface of a network namespace, as lines of JSON. Linux and root only.

``python -m tests.whole.wire.capture`` says ``{"ready": true}``, captures until its standard input
closes, and then tells what was sent. It reads raw frames from the kernel (AF_PACKET), not what
any program says of itself.
"""

from __future__ import annotations

import json
import select
import socket
import struct
import sys
import time
from dataclasses import dataclass, field

_ALL, _OUTGOING, _COOKED = 0x0003, 4, socket.SOCK_DGRAM
_TCP, _UDP = 6, 17
_SYN, _ACK = 0x02, 0x10


@dataclass
class Wire:
    """What went out: connections asked for, datagrams, names asked for, everything else."""

    connections: dict[tuple[str, int], int] = field(default_factory=dict)
    datagrams: dict[tuple[str, int], int] = field(default_factory=dict)
    names: dict[str, int] = field(default_factory=dict)
    other: dict[str, int] = field(default_factory=dict)
    out: dict[tuple[str, int], int] = field(default_factory=dict)
    """Bytes of content, by the far end of a connection that began here."""
    came: dict[tuple[str, int], int] = field(default_factory=dict)
    packets: int = 0

    def take(self, packet: bytes, protocol: int, outgoing: bool) -> None:
        """Look at one packet, which begins with its IP header."""
        if protocol == 0x0800 and len(packet) >= 20:
            head, kind, total = (
                (packet[0] & 15) * 4,
                packet[9],
                struct.unpack_from(">H", packet, 2)[0],
            )
            source, target = socket.inet_ntoa(packet[12:16]), socket.inet_ntoa(packet[16:20])
            # Large sends are cut up by the network card, so the packet here may be longer.
            body = packet[head : total if total >= head else None]
        elif protocol == 0x86DD and len(packet) >= 40:
            kind, body = packet[6], packet[40:]
            source = socket.inet_ntop(socket.AF_INET6, packet[8:24])
            target = socket.inet_ntop(socket.AF_INET6, packet[24:40])
        else:
            return  # who has which address in this network; it leaves no cable
        self.packets += 1
        if kind == _TCP and len(body) >= 20:
            self._tcp(source, target, body, outgoing)
        elif kind == _UDP and len(body) >= 8:
            self._udp(target, body, outgoing)
        elif outgoing and not (protocol == 0x86DD and target.startswith("ff02:")):
            self.other[f"{kind} {target}"] = self.other.get(f"{kind} {target}", 0) + 1

    def _tcp(self, source: str, target: str, body: bytes, outgoing: bool) -> None:
        own, theirs = struct.unpack_from(">HH", body)
        flags, length = body[13], len(body) - (body[12] >> 4) * 4
        if outgoing and flags & (_SYN | _ACK) == _SYN:
            self.connections[target, theirs] = self.connections.get((target, theirs), 0) + 1
        if outgoing and (target, theirs) in self.connections:
            self.out[target, theirs] = self.out.get((target, theirs), 0) + length
        # On loopback each packet is seen going out and coming in; its answers are taken as they go.
        looped = source.startswith("127.")
        if outgoing == looped and (source, own) in self.connections:
            self.came[source, own] = self.came.get((source, own), 0) + length

    def _udp(self, target: str, body: bytes, outgoing: bool) -> None:
        port = struct.unpack_from(">H", body, 2)[0]
        if not outgoing:
            return
        self.datagrams[target, port] = self.datagrams.get((target, port), 0) + 1
        if port == 53:
            name = asked(body[8:])
            self.names[name] = self.names.get(name, 0) + 1

    def told(self) -> dict[str, object]:
        """Return everything as JSON values."""

        def flat(counts: dict[tuple[str, int], int]) -> list[list[object]]:
            return [[host, port, number] for (host, port), number in sorted(counts.items())]

        return {
            "connections": flat(self.connections),
            "datagrams": flat(self.datagrams),
            "names": self.names,
            "other": self.other,
            "out": flat(self.out),
            "came": flat(self.came),
            "packets": self.packets,
        }


def asked(message: bytes) -> str:
    """Return the name that a question to a name service is about."""
    at, parts = 12, []
    while at < len(message) and message[at]:
        length = message[at]
        parts.append(message[at + 1 : at + 1 + length].decode("ascii", "replace"))
        at += 1 + length
    return ".".join(parts).lower()


def main() -> None:
    """Capture until standard input closes."""
    taking = socket.socket(socket.AF_PACKET, _COOKED, socket.htons(_ALL))
    taking.setsockopt(socket.SOL_SOCKET, 33, 64 * 1024 * 1024)  # SO_RCVBUFFORCE
    wire = Wire()
    print(json.dumps({"ready": True}), flush=True)
    ends: float | None = None
    while ends is None or time.monotonic() < ends:
        wait = 1.0 if ends is None else 0.1
        ready, _, _ = select.select([taking, *([sys.stdin] if ends is None else [])], [], [], wait)
        if taking in ready:
            packet, place = taking.recvfrom(1 << 17)
            wire.take(packet, place[1], place[2] == _OUTGOING)
        if sys.stdin in ready:
            ends = time.monotonic() + 0.5
    # Packets that came faster than they were read were dropped by the kernel; none may be.
    _, dropped = struct.unpack("II", taking.getsockopt(263, 6, 8))
    print(json.dumps({**wire.told(), "dropped": dropped}), flush=True)


if __name__ == "__main__":
    main()
