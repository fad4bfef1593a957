"""A store on real files, and values that only the tests need."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.domain.conversation import Conversation
from desktop.domain.message import Message, Sender
from desktop.relay.ports import OutboxRow, Prekey
from desktop.storage.database import open_database
from desktop.storage.store import Store
from desktop.storage.vault import ThrowAwayVault

KEY = bytes(range(32))
NOON = datetime(2026, 3, 1, 12, 0, 0, 123456, tzinfo=UTC)
ID = "7c1" + "0" * 29

AStore = Store[Prekey, OutboxRow]


def open_store(profile: Path, key: bytes = KEY) -> AStore:
    return Store(
        open_database(profile, key),
        ThrowAwayVault(key),
        prekey=Prekey,
        outbox_row=OutboxRow,
        now=lambda: NOON,
    )


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profile"


@pytest.fixture
def store(profile: Path) -> Iterator[AStore]:
    made = open_store(profile)
    yield made
    made.close()


@pytest.fixture
def reopened(profile: Path, store: AStore) -> Iterator[Callable[[], AStore]]:
    """Close the store and open the same files again, as a restart does."""
    opened: list[AStore] = [store]

    def again() -> AStore:
        opened[-1].close()
        opened.append(open_store(profile))
        return opened[-1]

    yield again
    opened[-1].close()


def said(text: str, message_id: str = "m1", sender: Sender = Sender.VISITOR) -> Message:
    return Message(message_id, sender, text, NOON)


def conversation(*messages: Message, conversation_id: str = ID) -> Conversation:
    return Conversation(conversation_id, NOON, NOON, messages=messages)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of 2 MiB, where the machine lets us mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    if (
        sys.platform != "linux"
        or os.geteuid()
        or subprocess.run(mount, check=False, capture_output=True).returncode
    ):
        pytest.skip("mounting a small file system needs root on Linux")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)
