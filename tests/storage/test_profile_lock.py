from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.storage.errors import NoPermissionError, ProfileInUseError
from desktop.storage.profile_lock import NAME, ProfileLock

HOLDER = """
import sys
from pathlib import Path
from desktop.storage.profile_lock import ProfileLock
lock = ProfileLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_a_profile_held_by_another_process_is_refused_with_its_id(tmp_path: Path) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(ProfileInUseError, match=f"process {holder.pid}"):
            ProfileLock(tmp_path)
        holder.kill()
    lock = ProfileLock(tmp_path)
    assert (tmp_path / NAME).read_text() == f"{os.getpid()}\n"
    lock.release()


def test_a_lock_file_that_a_crash_left_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / NAME).write_text("4194303 left by a crash, longer than an id\n")
    lock = ProfileLock(tmp_path)
    assert (tmp_path / NAME).read_text() == f"{os.getpid()}\n"
    lock.release()
    lock.release()


def test_a_lock_that_cannot_be_made_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / NAME).mkdir()
    with pytest.raises(NoPermissionError):
        ProfileLock(tmp_path)
