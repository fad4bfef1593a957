"""The process is killed while it writes: everything acknowledged is there, and nothing by half."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.storage.conftest import NOON, open_store, said

WRITER = """
import sys
from pathlib import Path
from desktop.domain.conversation import Conversation
from desktop.relay.ports import OutboxRow
from tests.storage.conftest import NOON, open_store, said
store = open_store(Path(sys.argv[1]))
number = int(sys.argv[2])
while True:
    name = f"{number:032x}"
    messages = (said("question", "q"), said("answer " * 300, "a"))
    with store.transaction():
        store.save_epoch_state(name, 1, b"chain", 1)
        store.save(Conversation(name, NOON, NOON, messages=messages), messages)
        print("open", number, flush=True)
        store.add_to_outbox(OutboxRow(name, "a", "{}"))
    print("kept", number, flush=True)
    number += 1
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX")
@pytest.mark.slow
def test_fifteen_kills_lose_nothing_acknowledged_and_keep_nothing_by_half(tmp_path: Path) -> None:
    chance = random.Random(20260301)
    kept: set[int] = set()
    for turn in range(15):
        # Stops at "open", inside a transaction, and at "kept", between two.
        lines = chance.randrange(1, 12)
        kept |= _write_until_killed(tmp_path, turn * 1000, lines)
    assert len(kept) > 15
    store = open_store(tmp_path)
    assert store.problems() == ()
    found = {int(row.conversation_id, 16) for row in store.rows()}
    assert kept <= found
    # At most the one whose commit was done but not yet told, for each kill.
    assert len(found - kept) <= 15
    for number in found:
        name = f"{number:032x}"
        assert [one.id for one in store.messages(name)] == ["q", "a"]
        assert store.epoch_state(name, 1) == b"chain"
        assert [row.message_id for row in store.outbox(name)] == ["a"]
    assert {int(row.conversation_id, 16) for row in store.outbox()} == found
    store.close()


def _write_until_killed(profile: Path, start: int, lines: int) -> set[int]:
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(profile), str(start)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert writer.stdout is not None
    with writer.stdout:
        seen = [writer.stdout.readline() for _ in range(lines)]
        writer.kill()
        # What it had told before the signal arrived counts too.
        seen += writer.stdout.readlines()
    writer.wait()
    assert any(seen)
    return {
        int(line.split()[1]) for line in seen if line.startswith("kept") and line.endswith("\n")
    }


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX")
def test_a_damaged_log_never_gives_half_a_transaction(tmp_path: Path) -> None:
    _write_until_killed(tmp_path, 0, 12)
    log = tmp_path / "deskbell.db-wal"
    content = bytearray(log.read_bytes())
    content[len(content) // 2] ^= 1
    log.write_bytes(content)
    store = open_store(tmp_path)
    # SQLite ends the log at the first frame that isn't whole: later commits are gone, but
    # what is there is whole.
    for row in store.rows():
        name = row.conversation_id
        assert [one.id for one in store.messages(name)] == ["q", "a"]
        assert [one.message_id for one in store.outbox(name)] == ["a"]
    assert store.problems() == ()
    store.close()


def test_a_killed_process_holds_no_lock_and_its_name_is_replaced(tmp_path: Path) -> None:
    _write_until_killed(tmp_path, 0, 2)
    assert (tmp_path / "deskbell.lock").exists()
    store = open_store(tmp_path)
    store.save_conversation_secret("a" * 32, said(str(NOON)).text.encode())
    store.close()
