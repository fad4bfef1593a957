from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from desktop.app import models_command
from desktop.app.catalogue import read_catalogue
from desktop.app.chosen_model import chosen_model
from tests.inference.gguf_files import random_model


def models(profile: Path, *words: str) -> int:
    parser = argparse.ArgumentParser()
    models_command.add_arguments(parser)
    return models_command.run(parser.parse_args(words, argparse.Namespace(profile=profile)))


def test_what_can_be_added_by_name_is_known_to_the_byte() -> None:
    offered = read_catalogue()
    assert {one.name for one in offered if one.can_be_added} == {
        "granite-4.1-3b", "qwen3-1.7b", "qwen3-4b-2507", "gemma-4-e2b", "qwen3-0.6b",
    }  # fmt: skip
    for one in offered:
        if one.can_be_added:
            assert len(one.sha256 or "") == 64
            assert len(one.revision or "") == 40
            assert one.address().startswith("https://huggingface.co/")


def test_the_list_says_what_fits_and_what_was_not_verified(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert models(tmp_path, "list") == 0
    told = capsys.readouterr().out
    assert "Granite 4.1 3B, 2.1 GB, Apache-2.0" in told
    assert "Nobody at Deskbell has run these files" in told


def test_a_file_is_imported_verified_and_put_away(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = random_model(tmp_path / "mine.gguf")
    profile = tmp_path / "profile"
    assert models(profile, "verify") == 0
    assert models(profile, "add", str(source)) == 0
    chosen = chosen_model(profile)
    assert chosen is not None
    assert chosen.path.read_bytes() == source.read_bytes()
    assert models(profile, "verify") == 0
    assert "in use" in (models(profile, "list"), capsys.readouterr().out)[1]
    assert not chosen.path.stat().st_mode & 0o222
    chosen.path.chmod(0o644)
    with chosen.path.open("r+b") as file:
        file.seek(-1, 2)
        file.write(b"!")
    assert models(profile, "verify") == 1
    assert "has been changed" in capsys.readouterr().err
    assert models(profile, "remove") == 0
    assert chosen_model(profile) is None


def test_what_is_no_model_is_not_copied(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "notes.gguf").write_text("my notes, by no means a model")
    assert models(tmp_path / "p", "add", str(tmp_path / "notes.gguf")) == 1
    assert "not a GGUF file" in capsys.readouterr().err
    assert not (tmp_path / "p" / "models").exists()


def test_an_embedding_model_cannot_be_added_by_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert models(tmp_path, "add", "granite-embedding-97m") == 1
    assert "has not been verified" in capsys.readouterr().err


@pytest.mark.model
@pytest.mark.slow
def test_a_model_that_writes_nonsense_is_told_to_be_of_no_use(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert models(tmp_path, "check", str(random_model(tmp_path / "m.gguf"))) == 1
    told = capsys.readouterr().out
    assert "tokens a second on this PC" in told
    assert "Verdict: not of use" in told
