"""What is left out of an import, and that it changes nothing that is computed."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from desktop.app.lean_imports import lean_imports
from desktop.inference.embedder import SentenceEmbedder
from installers.bundle.contents import MODEL_FAMILIES
from tests.inference.model_folders import change, small_files
from tests.processes import ROOT

_SIZES = {
    "hidden_size": 32,
    "dim": 32,
    "intermediate_size": 64,
    "hidden_dim": 64,
    "num_hidden_layers": 2,
    "n_layers": 2,
    "num_attention_heads": 2,
    "n_heads": 2,
    "vocab_size": 30522,
    "pad_token_id": 0,
}
_TEXTS = ["Is there a pool?", "Wann gibt es Frühstück, und darf unser Hund mit in den Saal?"]


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A library ``light_one`` that imports ``heavy_one``, a package that takes note of its import."""
    files = {
        "light_one.py": """
            import heavy_one
            from heavy_one.deep import Kind, bare, tuned
            from heavy_one.deep.deeper import work

            @bare
            def first(): return 1

            @tuned(level=2)
            def second(): return 2

            class Own(Kind): pass

            def later(): return work(20, by=3)
        """,
        "heavy_one/__init__.py": "imported = True",
        "heavy_one/deep/__init__.py": """
            class Kind: pass
            def bare(given): raise AssertionError('not while it is left out')
            tuned = bare
        """,
        "heavy_one/deep/deeper.py": "def work(number, by): return number * by",
    }
    for name, text in files.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(textwrap.dedent(text))
    monkeypatch.syspath_prepend(tmp_path)
    yield tmp_path
    for name in list(sys.modules):
        if name.startswith(("light_one", "heavy_one")):
            del sys.modules[name]


def test_what_is_left_out_is_not_imported_and_what_needs_it_at_import_is_whole(
    library: Path,
) -> None:
    with lean_imports(["heavy_one"]):
        light = importlib.import_module("light_one")
    assert "heavy_one" not in sys.modules
    assert "heavy_one.deep.deeper" not in sys.modules
    assert (light.first(), light.second()) == (1, 2)
    assert not isinstance(3, light.Kind)
    assert isinstance(light.Own, type)


def test_who_calls_what_was_left_out_gets_the_real_one(library: Path) -> None:
    with lean_imports(["heavy_one"]):
        light = importlib.import_module("light_one")
    assert light.later() == 60
    assert light.heavy_one.imported is True
    assert importlib.import_module("heavy_one.deep").Kind is not light.Kind


def test_what_is_imported_already_is_not_stood_in_for(library: Path) -> None:
    real = importlib.import_module("heavy_one.deep.deeper")
    with lean_imports(["heavy_one.deep.deeper"]):
        assert importlib.import_module("heavy_one.deep.deeper") is real


def test_a_part_that_fails_to_import_leaves_no_stand_in_behind(library: Path) -> None:
    (library / "light_one.py").write_text("import heavy_one.deep\nraise ValueError('torn')")
    with pytest.raises(ValueError, match="torn"), lean_imports(["heavy_one"]):
        importlib.import_module("light_one")
    assert importlib.import_module("heavy_one").imported is True
    assert not [one for one in sys.meta_path if type(one).__module__ == lean_imports.__module__]


_LEAN = """
import importlib, sys
import numpy as np
from desktop.app.lean_imports import UNUSED, lean_imports
texts, folders, place = eval(sys.argv[1])
with lean_imports():
    from desktop.inference.embedder import SentenceEmbedder
    import desktop.knowledge.index
    models = [SentenceEmbedder(folder or None) for folder in folders]
    vectors = [one.queries(texts) for one in models]
there = [name for name in UNUSED if name in sys.modules]
assert not there, there
again = [one.queries(texts) for one in models]
assert all(np.array_equal(one, other) for one, other in zip(vectors, again))
for name in UNUSED:
    assert importlib.import_module(name).__file__, name
np.savez(place, *vectors)
"""


@pytest.mark.model
def test_every_kind_of_embedding_model_gives_the_same_vectors_to_the_last_bit(
    tmp_path: Path,
) -> None:
    folders = ["", *(str(_tiny(tmp_path, kind)) for kind in MODEL_FAMILIES if kind != "auto")]
    place = tmp_path / "vectors.npz"
    subprocess.run(
        [sys.executable, "-c", _LEAN, repr((_TEXTS, folders, str(place)))],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=True,
    )
    with np.load(place) as lean:
        for folder, name in zip(folders, lean.files, strict=True):
            plain = SentenceEmbedder(folder or None).queries(_TEXTS)
            assert np.array_equal(lean[name], plain), folder or "the built-in model"


def _tiny(place: Path, kind: str) -> Path:
    """Write a folder with a small network of random weights of this kind."""
    import torch
    from transformers import AutoConfig, AutoModel

    torch.manual_seed(7)
    folder = small_files(place / kind)
    config = AutoConfig.for_model(kind.replace("_", "-"), **_SIZES)
    AutoModel.from_config(config).save_pretrained(folder)
    change(folder / "1_Pooling/config.json", word_embedding_dimension=32)
    return folder
