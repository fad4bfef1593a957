from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from desktop.inference.embedder import DEFAULT, SentenceEmbedder, _default_folder
from desktop.inference.model_folder import EmbedderError


@pytest.mark.model
@pytest.mark.slow
def test_the_built_in_model_puts_like_meanings_side_by_side() -> None:
    embedder = SentenceEmbedder()
    assert (embedder.id, embedder.dimension) == (DEFAULT, 384)
    car, parking, soup = embedder.queries(
        ["Where can I park my car?", "Do you have parking?", "What soup is there?"]
    )
    assert np.allclose(np.linalg.norm([car, parking, soup], axis=1), 1.0, atol=1e-5)
    assert car @ parking > car @ soup + 0.2
    assert embedder.queries([]).shape == (0, 384)
    assert embedder.fluency("Where can I park my car?") == 1.0
    assert embedder.fluency("Gibt es morgens Frühstück, und was kostet das?") < 0.5
    assert embedder.fluency("주차할 수 있나요?") == 0.0
    assert embedder.fluency("12 + 3?") == 1.0
    assert embedder.reads("Gibt es morgens Frühstück?")
    assert not embedder.reads("주차할 수 있나요?")
    assert not embedder.reads("Где можно припарковаться?")
    assert embedder.knows("massage")
    assert not embedder.knows("brekfast")


def test_a_folder_that_is_no_model_is_refused_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(EmbedderError, match="no embedding model"):
        SentenceEmbedder(tmp_path / "nothing")
    with pytest.raises(EmbedderError, match=r"config\.json is missing"):
        SentenceEmbedder(tmp_path)


def test_a_changed_built_in_model_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(_default_folder(), tmp_path / "model")
    with (tmp_path / "model" / "model.safetensors").open("ab") as file:
        file.write(b"x")
    monkeypatch.setattr("desktop.inference.embedder._default_folder", lambda: tmp_path / "model")
    with pytest.raises(EmbedderError, match="changed on disk"):
        SentenceEmbedder()
