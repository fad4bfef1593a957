from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.inference import model_folder
from desktop.inference.model_folder import EmbedderError, read_folder, weights_of


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "multilingual-e5-small"
    (folder / "onnx").mkdir(parents=True)
    (folder / "config.json").write_text('{"max_position_embeddings": 8192}')
    return folder


def test_a_folder_of_the_e5_family_gets_its_prefixes_and_other_folders_none(folder: Path) -> None:
    found = read_folder(folder)
    assert (found.before_query, found.before_passage) == ("query: ", "passage: ")
    assert found.pooling == ("mean",)
    assert found.longest == model_folder.LONGEST
    other = folder.rename(folder.with_name("granite-embedding-e500"))
    assert read_folder(other).before_query == ""


def test_prompts_in_the_files_win_over_what_a_family_wants(folder: Path) -> None:
    prompts = {"prompts": {"query": "Ask: ", "document": "Told: "}}
    (folder / "config_sentence_transformers.json").write_text(json.dumps(prompts))
    found = read_folder(folder)
    assert (found.before_query, found.before_passage) == ("Ask: ", "Told: ")


@pytest.mark.parametrize(
    ("card", "languages"),
    [
        ("---\nlanguage: en\nlicense: mit\n---\n# Card", 1),
        ("---\nlicense: mit\nlanguage:\n- ko\n- de\n- 'no'\n---\n", 3),
        ("---\nlanguage:\n  - multilingual\n  - en\ntags:\n  - x\n---\n", 100),
        ("---\nlanguage: [en, fr]\n---\n", 2),
        ("# A card without a head\nlanguage: en", None),
        ("---\nlicense: mit\n---\n", None),
    ],
)
def test_the_card_says_how_many_languages(folder: Path, card: str, languages: int | None) -> None:
    (folder / "README.md").write_text(card)
    assert read_folder(folder).languages == languages


@pytest.mark.parametrize(
    ("machine", "vnni", "names", "chosen"),
    [
        ("x86_64", False, ["model", "model_qint8_avx512_vnni", "model_quint8_avx2"], "avx2"),
        ("x86_64", True, ["model", "model_qint8_avx512_vnni"], "vnni"),
        ("x86_64", False, ["model", "model_qint8_avx512_vnni"], "model"),
        ("x86_64", False, ["model_qint8_avx512_vnni"], "vnni"),
        ("AMD64", False, ["model", "model_quantized", "model_O4"], "quantized"),
        ("arm64", False, ["model_qint8_arm64", "model_quint8_avx2", "model"], "arm64"),
        ("arm64", False, ["model_qint8_avx512_vnni", "model"], "model"),
    ],
)
def test_the_onnx_file_that_suits_the_processor_is_chosen(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    machine: str,
    vnni: bool,
    names: list[str],
    chosen: str,
) -> None:
    for name in names:
        (folder / "onnx" / f"{name}.onnx").write_bytes(b"x")
    monkeypatch.setattr(model_folder.platform, "machine", lambda: machine)
    monkeypatch.setattr(model_folder, "_has_vnni", lambda: vnni)
    assert weights_of(folder).stem.endswith(chosen)


def test_torch_weights_win_over_onnx_and_a_folder_without_any_is_refused(folder: Path) -> None:
    with pytest.raises(EmbedderError, match="no model weights"):
        weights_of(folder)
    (folder / "onnx" / "model.onnx").write_bytes(b"x")
    (folder / "model.safetensors").write_bytes(b"x")
    assert weights_of(folder).name == "model.safetensors"


@pytest.mark.parametrize("name", ["modules.json", "config.json", "sentence_bert_config.json"])
@pytest.mark.parametrize("raw", [b"[1]", b"{", b'"text"', b"\xff", b"[" * 100_000])
def test_a_file_that_is_not_what_it_should_be_is_named(folder: Path, name: str, raw: bytes) -> None:
    (folder / name).write_bytes(raw)
    with pytest.raises(EmbedderError, match=name):
        read_folder(folder)
