"""Sample snapshots of the house itself: its state, its settings, its operators, its backups."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from desktop.domain.backups import BackupsShown, OwnCopy
from desktop.domain.business import BusinessShown
from desktop.domain.operators import Operator, OperatorsShown
from desktop.domain.snapshots import (
    AssistantState,
    RelayState,
    Status,
)

NOW = datetime(2026, 11, 21, 14, 5, 14, tzinfo=UTC)


def ident(short: str) -> str:
    """Return a conversation id that begins with ``short``."""
    return (short.lower() + "0" * 32)[:32]


def status(**changes: object) -> Status:
    """Return a healthy status with changes."""
    healthy = Status(
        RelayState.CONNECTED, AssistantState.READY, operator="Desk 1", business="Casa do Rio"
    )
    return replace(healthy, **changes)  # type: ignore[arg-type]


def backups() -> BackupsShown:
    """Return a week's copies and a file of two days ago."""
    copies = tuple(OwnCopy(f"own-{day}.db", NOW - timedelta(days=day, hours=3)) for day in range(7))
    return BackupsShown(copies, "/media/usb/deskbell-2026-11-19.deskbell", NOW - timedelta(days=2))


def business() -> BusinessShown:
    """Return a business with everything said."""
    return BusinessShown(
        name="Casa do Rio",
        phone="+351 254 000 000",
        zone="Europe/Lisbon",
        hours=tuple((day, "07:00", "22:00") for day in range(6)),
        closed=("2026-12-24", "2026-12-25"),
        languages=("en", "pt-BR", "de"),
        greeting=(("en", "Hello, how can we help?"), ("pt-BR", "Olá! Como podemos ajudar?")),
        relay="wss://relay.example.com",
        websites=("https://www.example.com",),
        tag='<script src="https://relay.example.com/w/0.1.0/widget.js" async></script>',
    )


def operators(*, locked: bool = False, current: str = "desk") -> OperatorsShown:
    """Return three operators, two with a PIN."""
    return OperatorsShown(
        (
            Operator("ana", "Ana", 3, has_pin=True),
            Operator("ben", "Benedikt", 1, has_pin=True),
            Operator("desk", "Desk 1", 0),
        ),
        current,
        locked,
        lock_minutes=10,
    )
