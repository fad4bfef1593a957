"""Samples for the window of every connection."""

from __future__ import annotations

from datetime import timedelta

from desktop.domain.ledger import Held, LedgerRow, LedgerShown, Process, Purpose
from desktop.domain.models import FileState, ModelsShown, ModelState
from tests.ui.screens import NOW

SHA256 = "b139949c5bd74937ad8ed8c8cf3d9ffb1e99c866c823204dc42c0d91fa181897"


def row(
    host: str,
    port: int,
    purpose: Purpose,
    *,
    hours: int = 1,
    refused: bool = False,
    process: Process = Process.DESK,
    out: int = 0,
    came: int = 0,
) -> LedgerRow:
    """Return one row."""
    first, last = NOW - timedelta(days=9), NOW - timedelta(hours=hours)
    return LedgerRow(host, port, purpose, refused, process, first, last, 3, came, out)


def ledger(*, refused: int = 2, held: Held = Held.SYSTEM) -> LedgerShown:
    """Return a ledger of some days."""
    kept_off = (
        row("telemetry.example", 443, Purpose.NONE, refused=True, process=Process.WORKER),
        row("203.0.113.9", 80, Purpose.NONE, refused=True, hours=30),
    )
    return LedgerShown(
        (
            *kept_off[:refused],
            row("relay.example.net", 443, Purpose.RELAY, out=4_300_000, came=2_100_000),
            row("mail.example.net", 587, Purpose.MAIL, out=217_000, came=31_000, hours=3),
            row("www.casadorio.example", 443, Purpose.PAGE, out=900, came=48_000, hours=50),
            row("huggingface.co", 443, Purpose.MODEL, out=9_000, came=1_107_409_472, hours=200),
            row("relay.example.net", 53, Purpose.NAMES, hours=2),
        ),
        held,
    )


def models(state: FileState = FileState.UNCHANGED) -> ModelsShown:
    """Return two models."""
    return ModelsShown(
        ModelState("Qwen3-1.7B-Q4_K_M.gguf", SHA256, state, True, NOW, True),
        ModelState("all-MiniLM-L6-v2", SHA256[::-1], FileState.UNCHANGED, True),
    )
