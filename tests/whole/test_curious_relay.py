"""A curious relay reads nothing: unique words of both ends are in none of its files or memory."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest

from tests.whole import curious


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_no_word_of_either_end_is_in_the_relays_memory_or_files(tmp_path: Path) -> None:
    looked = asyncio.run(curious.look(tmp_path, messages=150))
    assert looked.messages == 150
    assert looked.control_in_memory
    assert looked.control_in_files
    assert looked.in_memory == set()
    assert looked.in_files == set()
