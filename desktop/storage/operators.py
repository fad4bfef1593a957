"""Operators, the hashes of their PINs, and who opened which conversation.

A PIN is checked here and never leaves: what is kept is an Argon2id hash, and how many wrong
ones came. Who is at the desk is the engine's business.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from desktop.domain.operators import Operator
from desktop.storage.codec import micros, moment
from desktop.storage.database import Database

FREE_TRIES = 3
FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(minutes=15)

# OWASP's second choice for Argon2id (19 MiB, two passes): 30 ms on a slow PC, and the engine's
# loop stands still for no longer.
_HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)


@dataclass(frozen=True, slots=True)
class PinCheck:
    """Whether a PIN was right; ``wait_until`` where none is looked at before that moment."""

    right: bool
    wait_until: datetime | None = None


class OperatorShelf:
    """The tables ``operators`` and ``openings``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def operators(self) -> tuple[Operator, ...]:
        """Return everybody, in the order in which they were added."""
        rows = self._database.all(
            "SELECT id, name, colour, pin IS NOT NULL FROM operators ORDER BY ordinal"
        )
        return tuple(
            Operator(str(key), str(name), int(colour or 0), bool(pin))
            for key, name, colour, pin in rows
        )

    def save_operator(self, operator_id: str, name: str, colour: int) -> None:
        """Add an operator, or change name and colour of a known one."""
        self._database.all(
            "INSERT INTO operators (id, name, colour) VALUES (?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET name = excluded.name, colour = excluded.colour",
            (operator_id, name, colour),
        )

    def remove_operator(self, operator_id: str) -> None:
        """Remove an operator; what they wrote keeps their name."""
        self._database.all("DELETE FROM operators WHERE id = ?", (operator_id,))

    def set_pin(self, operator_id: str, pin: str | None) -> None:
        """Keep the hash of a PIN, or none; wrong tries are forgotten."""
        self._database.all(
            "UPDATE operators SET pin = ?, wrong = 0, wait_until = 0 WHERE id = ?",
            (None if pin is None else _HASHER.hash(_bytes(pin)), operator_id),
        )

    def check_pin(self, operator_id: str, pin: str | None, now: datetime) -> PinCheck:
        """Say whether ``pin`` opens this operator's name; a wrong one is counted.

        From the third wrong one on each costs a wait, 30 seconds first and then twice the last
        one, up to 15 minutes. Right for anything where the operator has no PIN; wrong for an
        unknown operator.
        """
        row = self._database.one(
            "SELECT pin, wrong, wait_until FROM operators WHERE id = ?", (operator_id,)
        )
        if row is None:
            return PinCheck(False)
        kept, wrong, waits = row[0], int(row[1] or 0), moment(int(row[2] or 0))
        if kept is None:
            return PinCheck(True)
        # A wait longer than any that is given comes of a clock that was set back.
        if now < waits <= now + LONGEST_WAIT:
            return PinCheck(False, waits)
        if pin is not None and _fits(str(kept), pin):
            self._database.all(
                "UPDATE operators SET wrong = 0, wait_until = 0 WHERE id = ?", (operator_id,)
            )
            return PinCheck(True)
        wrong += 1
        until = None
        if wrong >= FREE_TRIES:
            doubled = FIRST_WAIT * 2 ** min(wrong - FREE_TRIES, 10)
            until = now + min(doubled, LONGEST_WAIT)
        self._database.all(
            "UPDATE operators SET wrong = ?, wait_until = ? WHERE id = ?",
            (wrong, micros(until) if until else 0, operator_id),
        )
        return PinCheck(False, until)

    def note_opening(self, conversation_id: str, operator: str, at: datetime) -> None:
        """Note that an operator of this name opened a conversation."""
        self._database.all(
            "INSERT INTO openings (conversation, operator, at) SELECT id, ?, ? FROM conversations"
            " WHERE id = ? ON CONFLICT (conversation, operator) DO UPDATE SET at = excluded.at",
            (operator, micros(at), conversation_id),
        )

    def openings(self, conversation_id: str) -> tuple[tuple[str, datetime], ...]:
        """Return who opened a conversation and when last, the latest first."""
        rows = self._database.all(
            "SELECT operator, at FROM openings WHERE conversation = ? ORDER BY at DESC, operator",
            (conversation_id,),
        )
        return tuple((str(name), moment(int(at or 0))) for name, at in rows)


def _fits(kept: str, pin: str) -> bool:
    try:
        return _HASHER.verify(kept, _bytes(pin))
    except (VerificationError, InvalidHashError):
        return False


def _bytes(pin: str) -> bytes:
    # Keyboards and input methods differ in how they write a digit; the PIN must not.
    return unicodedata.normalize("NFKC", pin).encode("utf-8", "surrogatepass")
