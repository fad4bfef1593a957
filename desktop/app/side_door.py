"""Lets the command line talk to a Deskbell that runs on the same profile, app or headless.

A local socket (a named pipe on Windows), no network. Both ends show that they can open the
profile: they share a key made of the database's own, so whoever has no passphrase and no keyring
gets no further than a screen without a PIN would let them. JSON, one request and its answer.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import hmac
import json
import logging
import os
import sys
import tempfile
import threading
from collections.abc import Awaitable, Callable, Iterator
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Connection, Listener
from pathlib import Path
from typing import Any

log = logging.getLogger(__name__)

LONGEST = 64 * 1024
_LONGEST_PATH = 100
"""Bytes that a socket's name may have, on the tightest of systems."""

Serve = Callable[[dict[str, Any]], Awaitable[dict[str, Any]]]


class SideDoorError(Exception):
    """The Deskbell that runs did not do what was asked; the text is its sentence."""


def address_of(profile: Path) -> str:
    """Return where the desk of this profile listens."""
    name = hashlib.sha256(str(profile.resolve()).encode()).hexdigest()[:24]
    if sys.platform == "win32":
        return rf"\\.\pipe\deskbell-{name}"
    inside = str(profile.resolve() / "door")
    if len(inside.encode()) < _LONGEST_PATH:
        return inside
    return str(Path(tempfile.gettempdir()) / f"deskbell-{name}")


def shared_key(database_key: bytes) -> bytes:
    """Return what both ends show each other that they know."""
    return hmac.digest(database_key, b"deskbell side door", "sha256")


class SideDoor:
    """Listens on a thread of its own; requests are served on the engine's loop, in turn."""

    def __init__(self, profile: Path, key: bytes, serve: Serve) -> None:
        """``serve`` runs on the loop that is running now. The profile must be ours already."""
        self._address = address_of(profile)
        self._serve = serve
        self._loop = asyncio.get_running_loop()
        self._key = key
        self._open = True
        if sys.platform != "win32":
            # A crash leaves it behind; whoever holds the profile is this process.
            with contextlib.suppress(FileNotFoundError):
                os.unlink(self._address)
        before = os.umask(0o177) if sys.platform != "win32" else 0
        try:
            self._listener = Listener(self._address, authkey=key)
        finally:
            if sys.platform != "win32":
                os.umask(before)
        threading.Thread(target=self._listen, name="side door", daemon=True).start()

    def close(self) -> None:
        """Listen no longer. Waits for nobody: a request may wait for the very loop that calls."""
        self._open = False
        threading.Thread(target=self._knock, name="side door's end", daemon=True).start()

    def _knock(self) -> None:
        # Waiting for a caller can't be broken off from outside, so one comes.
        with contextlib.suppress(OSError, EOFError, AuthenticationError):
            Client(self._address, authkey=self._key).close()
        with contextlib.suppress(OSError):
            self._listener.close()

    def _listen(self) -> None:
        while self._open:
            try:
                with self._listener.accept() as caller:
                    if self._open:
                        self._answer(caller)
            except (OSError, EOFError, AuthenticationError, ValueError) as error:
                log.info("a caller at the side door was turned away: %s", type(error).__name__)

    def _answer(self, caller: Connection) -> None:
        request = json.loads(caller.recv_bytes(LONGEST))
        waiting = asyncio.run_coroutine_threadsafe(self._served(request), self._loop)
        caller.send_bytes(json.dumps(waiting.result()).encode())

    async def _served(self, request: dict[str, Any]) -> dict[str, Any]:
        try:
            return {"answer": await self._serve(request)}
        except Exception as error:
            log.warning("a request at the side door failed: %s", type(error).__name__)
            return {"problem": str(error) or type(error).__name__}


@contextlib.contextmanager
def side_door(profile: Path, database_key: bytes, serve: Serve) -> Iterator[None]:
    """Listen for the command line for as long as the block lasts; without it the desk works too."""
    door: SideDoor | None = None
    try:
        door = SideDoor(profile, shared_key(database_key), serve)
    except OSError as error:
        log.warning("the command line can't reach this desk: %s", type(error).__name__)
    try:
        yield
    finally:
        if door is not None:
            door.close()


def ask_running(profile: Path, key: bytes, request: dict[str, Any]) -> dict[str, Any]:
    """Ask the Deskbell that runs on this profile.

    Raises:
        OSError: If none listens, or it breaks off.
        SideDoorError: If it could not do it.
    """
    try:
        with Client(address_of(profile), authkey=key) as line:
            line.send_bytes(json.dumps(request).encode())
            answer: dict[str, Any] = json.loads(line.recv_bytes())
    except (EOFError, AuthenticationError) as error:
        raise OSError("it did not answer") from error
    if "problem" in answer:
        raise SideDoorError(answer["problem"])
    found: dict[str, Any] = answer["answer"]
    return found
