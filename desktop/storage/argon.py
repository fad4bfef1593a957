"""A passphrase and the key that follows from it: Argon2id, and what a try costs."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Any

from argon2.low_level import Type, hash_secret_raw

from desktop.storage.sealing import KEY_BYTES


@dataclass(frozen=True, slots=True)
class Argon2Cost:
    """Cost of turning a passphrase into a key: RFC 9106's second recommended choice.

    64 MiB and 3 passes fit a front-desk PC with little memory; a guess takes as long there.
    """

    time_cost: int = 3
    memory_kib: int = 64 * 1024
    parallelism: int = 4


def key_of(passphrase: str, parameters: dict[str, Any]) -> bytes:
    """Return the 32-byte key of a passphrase.

    ``parameters``: ``salt`` in hexadecimal, and the fields of :class:`Argon2Cost`.
    """
    return hash_secret_raw(
        # Keyboards differ in how they write é; the key must not.
        unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass"),
        bytes.fromhex(parameters["salt"]),
        time_cost=parameters["time_cost"],
        memory_cost=parameters["memory_kib"],
        parallelism=parameters["parallelism"],
        hash_len=KEY_BYTES,
        type=Type.ID,
    )
