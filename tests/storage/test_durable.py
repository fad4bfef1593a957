from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.storage.durable import write_durably, write_whole

both = pytest.mark.parametrize("write", [write_whole, write_durably])


@both
def test_a_file_is_replaced_as_a_whole_and_nothing_is_left_beside_it(
    write: Callable[[Path, bytes], None], tmp_path: Path
) -> None:
    file = tmp_path / "small.json"
    write(file, b"one")
    write(file, "zwei – 둘".encode())
    assert file.read_text(encoding="utf-8") == "zwei – 둘"
    assert list(tmp_path.iterdir()) == [file]


@both
def test_where_it_can_not_be_written_the_file_stays_as_it_was(
    write: Callable[[Path, bytes], None], tmp_path: Path
) -> None:
    file = tmp_path / "small.json"
    write(file, b"one")
    (tmp_path / "small.json.new").mkdir()
    with pytest.raises(OSError):
        write(file, b"two")
    assert file.read_text() == "one"
