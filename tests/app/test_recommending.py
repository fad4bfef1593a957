from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.app.catalogue import Offered, read_catalogue
from desktop.app.chosen_model import models_folder
from desktop.app.recommending import Measured, keep_measured, read_measured, suited

TRIED = Measured("small.gguf", 640_000_000, reading=90.0, writing=30.0)


def recommended(memory: float, measured: Measured | None) -> list[str]:
    return [
        one.offered.name for one in suited(read_catalogue(), memory, measured) if one.recommended
    ]


def test_an_answer_of_a_larger_model_takes_longer_in_proportion() -> None:
    assert TRIED.seconds() == pytest.approx(3.0)
    assert TRIED.seconds(1_280_000_000) == pytest.approx(6.0)


def test_the_largest_that_fits_and_is_quick_enough_is_recommended() -> None:
    assert recommended(16, TRIED) == ["gemma-4-e2b"]
    assert recommended(4.0, TRIED) == ["qwen3-1.7b"]
    slower = replace(TRIED, reading=30.0, writing=10.0)
    assert recommended(16, slower) == ["qwen3-1.7b"]


def test_nothing_is_recommended_unmeasured_or_where_nothing_suits() -> None:
    assert recommended(16, None) == []
    assert recommended(1, TRIED) == []
    assert recommended(16, replace(TRIED, reading=1.0, writing=1.0)) == []


def test_what_finds_and_what_is_for_trying_out_is_never_recommended() -> None:
    found = suited(read_catalogue(), 64, replace(TRIED, bytes=1))
    assert {one.offered.purpose for one in found} == {"replies", "self-test"}
    assert isinstance(found[0].offered, Offered)


def test_what_was_measured_is_kept_and_anything_else_counts_as_nothing(tmp_path: Path) -> None:
    assert read_measured(tmp_path) is None
    keep_measured(tmp_path, TRIED)
    assert read_measured(tmp_path) == TRIED
    for damaged in ("", "[]", '{"file": "a", "bytes": 0, "reading": 1, "writing": 1}'):
        (models_folder(tmp_path) / "measured.json").write_text(damaged, encoding="utf-8")
        assert read_measured(tmp_path) is None
