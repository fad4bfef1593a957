"""What it costs to try a passphrase. Nothing is derived here."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Argon2Cost:
    """Cost of turning a passphrase into a key: RFC 9106's second recommended choice.

    64 MiB and 3 passes fit a front-desk PC with little memory; a guess takes as long there.
    """

    time_cost: int = 3
    memory_kib: int = 64 * 1024
    parallelism: int = 4
