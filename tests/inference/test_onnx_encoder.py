"""ONNX folders made from the embedded default, beside torch's own vectors."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

from desktop.inference.embedder import DEFAULT, SentenceEmbedder
from desktop.inference.model_folder import EmbedderError
from tests.inference.model_folders import change, onnx_folder, torch_folder

TEXTS = (
    "Where can I park my car?",
    "Is breakfast included in the price of the room, and until when is it served?",
    "Wo kann ich parken?",
    "wifi",
    "Yes. " * 300,
)

pytestmark = [pytest.mark.model, pytest.mark.slow]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return onnx_folder(tmp_path_factory.mktemp("whole"), quantised=False)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return onnx_folder(tmp_path_factory.mktemp("small"), "some-e5-small")


@pytest.fixture(scope="module")
def torch_rows() -> np.ndarray:
    return SentenceEmbedder(adapter=None).queries(TEXTS)


def test_an_onnx_file_gives_torchs_vectors(whole: Path, torch_rows: np.ndarray) -> None:
    embedder = SentenceEmbedder(whole)
    rows = embedder.queries(TEXTS)
    assert rows.shape == (len(TEXTS), 384)
    assert np.allclose(rows, torch_rows, atol=1e-4)
    assert np.allclose(embedder.queries(TEXTS[:1]), rows[:1], atol=1e-4)
    assert embedder.queries([]).shape == (0, 384)


def test_an_int8_file_gives_nearly_torchs_vectors(small: Path, torch_rows: np.ndarray) -> None:
    plain = small.rename(small.with_name("plain-small"))
    try:
        rows = SentenceEmbedder(plain).queries(TEXTS[:4])
    finally:
        plain.rename(small)
    torch = torch_rows[:4]
    # Made in the plainest way, without looking at a single text.
    assert np.all(np.sum(rows * torch, axis=1) > 0.9)
    assert np.abs(rows @ rows.T - torch @ torch.T).max() < 0.1


def test_a_question_and_a_passage_get_their_own_prefix(small: Path) -> None:
    embedder = SentenceEmbedder(small)
    question, passage = embedder.queries(["parking"])[0], embedder.passages(["parking"])[0]
    assert 0.5 < question @ passage < 0.999


def test_the_learned_addition_is_for_the_model_it_was_made_for_alone(
    whole: Path, tmp_path: Path
) -> None:
    default, onnx = SentenceEmbedder(), SentenceEmbedder(whole)
    other = SentenceEmbedder(torch_folder(tmp_path, "nearly-minilm"))
    bare = SentenceEmbedder(adapter=None)
    assert default.id == DEFAULT
    assert onnx.id == "onnx-model"
    assert other.id == "nearly-minilm"
    assert len({default.revision, bare.revision, onnx.revision, other.revision}) == 4
    rows = [one.queries(TEXTS[:1])[0] for one in (bare, onnx, other, default)]
    assert rows[0] @ rows[1] > 0.999
    assert rows[0] @ rows[2] > 0.999
    assert rows[0] @ rows[3] < 0.998


def test_other_settings_are_another_revision_with_other_vectors(whole: Path) -> None:
    before = SentenceEmbedder(whole)
    pooling = whole / "1_Pooling" / "config.json"
    kept = pooling.read_text()
    change(pooling, pooling_mode_mean_tokens=False, pooling_mode_cls_token=True)
    try:
        after = SentenceEmbedder(whole)
        assert after.revision != before.revision
        assert after.queries(TEXTS[:1])[0] @ before.queries(TEXTS[:1])[0] < 0.95
    finally:
        pooling.write_text(kept)


@pytest.mark.parametrize("name", ["tokenizer.json", "config.json", "1_Pooling/config.json"])
def test_a_missing_or_damaged_small_file_is_named(whole: Path, name: str) -> None:
    path = whole / name
    kept = path.read_bytes()
    try:
        for raw in (b"{", b"\xff\xfe\x00", None):
            path.unlink(missing_ok=True)
            if raw is not None:
                path.write_bytes(raw)
            with pytest.raises(EmbedderError, match=Path(name).name):
                SentenceEmbedder(whole)
    finally:
        path.write_bytes(kept)


def test_damaged_weights_are_named(whole: Path) -> None:
    path = whole / "onnx" / "model.onnx"
    kept = path.read_bytes()
    try:
        for raw in (b"", b"not a model", kept[: len(kept) // 2]):
            path.write_bytes(raw)
            with pytest.raises(EmbedderError, match=r"model\.onnx"):
                SentenceEmbedder(whole)
    finally:
        path.write_bytes(kept)


def test_an_onnx_model_needs_no_torch(whole: Path) -> None:
    import subprocess

    code = (
        "import sys; from desktop.inference.embedder import SentenceEmbedder;"
        f"SentenceEmbedder({str(whole)!r}).queries(['parking']);"
        "sys.exit('torch' in sys.modules or 'transformers' in sys.modules)"
    )
    root = Path(__file__).resolve().parents[2]
    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False).returncode == 0
