"""Runs an embedding model's ONNX file with onnxruntime: tokens in, pooled vectors out. Imports no torch.

Without torch the worker needs less than half the memory and starts seconds sooner
(docs/adr, 'ONNX models without torch').
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.inference.model_folder import EmbedderError, ModelFolder

Vectors = NDArray[np.float32]

_BATCH = 32
_TOKENS = ("last_hidden_state", "token_embeddings")
_WHOLE = "sentence_embedding"
_POOLINGS = ("cls", "mean", "max", "mean_sqrt_len_tokens", "weightedmean", "lasttoken")
_PADDING = ("[PAD]", "<pad>", "<|padding|>", "<|endoftext|>", "</s>")


class OnnxEncoder:
    """One ONNX model. ``tokenizer`` is a ``tokenizers.Tokenizer``."""

    def __init__(self, folder: ModelFolder, weights: Path) -> None:
        """Load the weights.

        Raises:
            EmbedderError: If they or the tokenizer are missing, damaged or of an unknown shape.
        """
        import onnxruntime
        from onnxruntime.capi import onnxruntime_pybind11_state as errors
        from tokenizers import Tokenizer

        table = folder.path / "tokenizer.json"
        try:
            self.tokenizer = Tokenizer.from_file(str(table))
        except Exception as problem:  # tokenizers raises nothing narrower
            lost = "is missing" if not table.exists() else "is damaged"
            raise EmbedderError(f"{table} {lost}. Copy that file of the model again.") from problem
        self._prepare(folder)
        # On Windows the library tells its maker of its use unless it is told not to.
        onnxruntime.disable_telemetry_events()
        options = onnxruntime.SessionOptions()
        options.log_severity_level = 4
        try:
            self._session = onnxruntime.InferenceSession(
                str(weights), options, providers=["CPUExecutionProvider"]
            )
        except (errors.Fail, errors.InvalidProtobuf, errors.InvalidArgument, errors.NoSuchFile,
                errors.InvalidGraph, errors.NotImplemented, RuntimeError) as problem:  # fmt: skip
            raise EmbedderError(
                f"{weights} cannot be loaded: {str(problem).splitlines()[0][:200]} "
                "Copy that file of the model again."
            ) from problem
        self._inputs = {one.name for one in self._session.get_inputs()}
        outputs = [one.name for one in self._session.get_outputs()]
        tokens = next((name for name in _TOKENS if name in outputs), None)
        self._poolings = folder.pooling
        unknown = [one for one in self._poolings if one not in _POOLINGS]
        if tokens is not None and not folder.modules and not unknown:
            self._output, self._pools = tokens, True
        elif _WHOLE in outputs:
            self._output, self._pools = _WHOLE, False
        else:
            known = " and ".join([*folder.modules, *unknown]) or "an output that is not known here"
            raise EmbedderError(
                f"{weights} needs {known}. Choose a folder with the model's *.safetensors instead."
            )
        self.dimension = int(self.encode(["a"]).shape[1])

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return one row of length 1 for each text, shape (len(texts), dimension)."""
        order = sorted(range(len(texts)), key=lambda n: -len(texts[n]))
        rows: dict[int, Vectors] = {}
        for at in range(0, len(order), _BATCH):
            batch = order[at : at + _BATCH]
            rows.update(zip(batch, self._encode([texts[n] for n in batch]), strict=True))
        found = np.stack([rows[n] for n in range(len(texts))])
        norms = np.linalg.norm(found, axis=1, keepdims=True)
        return np.asarray(found / np.maximum(norms, 1e-12), dtype=np.float32)

    def _encode(self, texts: list[str]) -> Vectors:
        if self._lower_case:
            texts = [text.lower() for text in texts]
        cut = self.tokenizer.encode_batch(texts)
        mask = np.array([one.attention_mask for one in cut], dtype=np.int64)
        feed: dict[str, Any] = {
            "input_ids": np.array([one.ids for one in cut], dtype=np.int64),
            "attention_mask": mask,
            "token_type_ids": np.array([one.type_ids for one in cut], dtype=np.int64),
            "position_ids": np.broadcast_to(np.arange(mask.shape[1]), mask.shape),
        }
        fed = {name: value for name, value in feed.items() if name in self._inputs}
        (found,) = self._session.run([self._output], fed)
        found = np.asarray(found, dtype=np.float32)
        if not self._pools:
            return found
        pooled = [_pooled(found, mask, mode) for mode in self._poolings]
        return np.concatenate(pooled, axis=1)

    def _prepare(self, folder: ModelFolder) -> None:
        self._lower_case = folder.lower_case
        self.tokenizer.enable_truncation(folder.longest)
        padding = self.tokenizer.padding or {}
        token = padding.get("pad_token")
        if token is None or self.tokenizer.token_to_id(token) is None:
            known = (one for one in _PADDING if self.tokenizer.token_to_id(one) is not None)
            token = next(known, None)
        number = self.tokenizer.token_to_id(token) if token is not None else None
        self.tokenizer.enable_padding(pad_id=number or 0, pad_token=token or "[PAD]")


def _pooled(tokens: Vectors, mask: NDArray[np.int64], mode: str) -> Vectors:
    weights = mask[:, :, None].astype(np.float32)
    if mode == "cls":
        return np.asarray(tokens[:, 0])
    if mode == "lasttoken":
        return np.asarray(tokens[np.arange(len(tokens)), mask.sum(axis=1) - 1])
    if mode == "max":
        return np.asarray(np.where(weights > 0, tokens, np.float32(-1e9)).max(axis=1))
    if mode == "weightedmean":
        weights = weights * np.arange(1, mask.shape[1] + 1, dtype=np.float32)[None, :, None]
    total = weights.sum(axis=1)
    if mode == "mean_sqrt_len_tokens":
        total = np.sqrt(total)
    return np.asarray((tokens * weights).sum(axis=1) / np.maximum(total, 1e-9), dtype=np.float32)
