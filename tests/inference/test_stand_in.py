from __future__ import annotations

from pathlib import Path

import pytest

from desktop.inference.gguf import read_model_file
from desktop.inference.stand_in import write_stand_in


def test_the_stand_in_is_a_model_file_of_its_size(tmp_path: Path) -> None:
    one = write_stand_in(tmp_path / "one.gguf", layers=1)
    two = write_stand_in(tmp_path / "two.gguf", layers=2)
    assert read_model_file(one).architecture == "llama"
    assert read_model_file(two).number("block_count") == 2
    layer = two.stat().st_size - one.stat().st_size
    assert 27_000_000 < layer < 30_000_000


@pytest.mark.model
def test_the_runtime_reads_and_writes_with_it(tmp_path: Path) -> None:
    from desktop.inference.lane import Lane

    file = write_stand_in(tmp_path / "one.gguf", layers=1)
    lane = Lane(file, tmp_path, model="stand-in")
    try:
        reading, writing = lane.speed()
    finally:
        lane.close()
    assert reading > 0
    assert writing > 0
