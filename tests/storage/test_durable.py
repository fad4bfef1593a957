from __future__ import annotations

from pathlib import Path

import pytest

from desktop.storage.durable import write_durably


def test_a_file_is_replaced_as_a_whole_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "small.json"
    write_durably(file, "one")
    write_durably(file, "zwei – 둘")
    assert file.read_text(encoding="utf-8") == "zwei – 둘"
    assert list(tmp_path.iterdir()) == [file]


def test_where_it_can_not_be_written_the_file_stays_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "small.json"
    write_durably(file, "one")
    (tmp_path / "small.json.new").mkdir()
    with pytest.raises(OSError):
        write_durably(file, "two")
    assert file.read_text() == "one"
