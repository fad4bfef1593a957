from __future__ import annotations

from pathlib import Path

import pytest

from desktop.inference.prefix import KEPT, PrefixFiles
from desktop.inference.runtime import Runtime, Step


def remember(runtime: Runtime, tokens: list[int], sequence: int = 0) -> None:
    runtime.decode([Step(one, at, sequence) for at, one in enumerate(tokens)])


def after(runtime: Runtime, tokens: list[int], sequence: int) -> int:
    runtime.decode([Step(65, len(tokens), sequence, wanted=True)])
    return int(runtime.logits(0).argmax())


TOKENS = list(b"Breakfast is from seven to ten.")


def test_a_prefix_comes_back_after_a_restart(runtime: Runtime, tmp_path: Path) -> None:
    remember(runtime, TOKENS)
    assert PrefixFiles(tmp_path, "m", runtime).keep(TOKENS, 0)
    expected = after(runtime, TOKENS, 0)
    runtime.forget(0)
    assert PrefixFiles(tmp_path, "m", runtime).restore(TOKENS, 1)
    assert after(runtime, TOKENS, 1) == expected


def test_another_model_or_another_text_finds_nothing(runtime: Runtime, tmp_path: Path) -> None:
    remember(runtime, TOKENS)
    PrefixFiles(tmp_path, "m", runtime).keep(TOKENS, 0)
    assert not PrefixFiles(tmp_path, "other", runtime).restore(TOKENS, 1)
    assert not PrefixFiles(tmp_path, "m", runtime).restore(TOKENS[:-1], 1)


@pytest.mark.parametrize("at", [0, 8, 40, 400, -1])
def test_a_changed_file_is_not_read_and_thrown_away(
    runtime: Runtime, tmp_path: Path, at: int
) -> None:
    remember(runtime, TOKENS)
    files = PrefixFiles(tmp_path, "m", runtime)
    files.keep(TOKENS, 0)
    (path,) = tmp_path.glob("*.prefix")
    changed = bytearray(path.read_bytes())
    changed[at] ^= 0xFF
    path.write_bytes(changed)
    assert not files.restore(TOKENS, 1)
    assert not list(tmp_path.iterdir())


def test_a_file_without_its_hash_is_not_read(runtime: Runtime, tmp_path: Path) -> None:
    remember(runtime, TOKENS)
    files = PrefixFiles(tmp_path, "m", runtime)
    files.keep(TOKENS, 0)
    next(tmp_path.glob("*.json")).unlink()
    assert not files.restore(TOKENS, 1)


def test_only_the_last_ones_are_kept(runtime: Runtime, tmp_path: Path) -> None:
    files = PrefixFiles(tmp_path, "m", runtime)
    for count in range(5, 5 + KEPT + 2):
        remember(runtime, TOKENS[:count])
        assert files.keep(TOKENS[:count], 0)
        runtime.forget(0)
    assert len(list(tmp_path.glob("*.prefix"))) == KEPT
    assert len(list(tmp_path.glob("*.json"))) == KEPT
    assert files.restore(TOKENS[: 5 + KEPT + 1], 1)


def test_a_folder_that_cannot_be_written_costs_only_the_file(
    runtime: Runtime, tmp_path: Path
) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be")
    remember(runtime, TOKENS)
    assert not PrefixFiles(tmp_path / "taken", "m", runtime).keep(TOKENS, 0)
