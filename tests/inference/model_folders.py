"""Model folders as they are published, made from the embedded default's files. Not for committing."""

from __future__ import annotations

import json
import shutil
import warnings
from pathlib import Path
from typing import Any

from desktop.inference.embedder import SentenceEmbedder, _default_folder

_SMALL = (
    "config.json",
    "modules.json",
    "sentence_bert_config.json",
    "config_sentence_transformers.json",
    "tokenizer.json",
    "tokenizer_config.json",
    "special_tokens_map.json",
    "vocab.txt",
    "1_Pooling/config.json",
)


def onnx_folder(place: Path, name: str = "onnx-model", *, quantised: bool = True) -> Path:
    """Write a folder with ``onnx/model.onnx`` or the int8 file alone, and no torch weights."""
    import torch
    from onnxruntime.quantization import QuantType, quantize_dynamic

    folder = small_files(place / name)
    (folder / "onnx").mkdir()
    whole = folder / "onnx" / "model.onnx"
    network = _bare(SentenceEmbedder(adapter=None).model[0].auto_model.eval())
    ones = torch.ones(2, 7, dtype=torch.long)
    names = ["input_ids", "attention_mask", "token_type_ids"]
    with warnings.catch_warnings():
        # The older exporter is the one that needs no further package.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            network,
            (ones, ones, ones * 0),
            str(whole),
            input_names=names,
            output_names=["last_hidden_state"],
            dynamic_axes={one: {0: "texts", 1: "tokens"} for one in [*names, "last_hidden_state"]},
            dynamo=False,
            opset_version=18,
        )
    if quantised:
        small = folder / "onnx" / "model_quint8_avx2.onnx"
        quantize_dynamic(
            str(whole),
            str(small),
            per_channel=True,
            reduce_range=True,
            weight_type=QuantType.QUInt8,
        )
        whole.unlink()
    return folder


def torch_folder(place: Path, name: str) -> Path:
    """Write a folder with the default's weights, changed by so little that they are another model."""
    from safetensors.numpy import load_file, save_file

    folder = small_files(place / name)
    weights = load_file(_default_folder() / "model.safetensors")
    weights["embeddings.LayerNorm.bias"] = weights["embeddings.LayerNorm.bias"] * 1.000001
    save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})
    return folder


def small_files(folder: Path) -> Path:
    """Copy everything but the weights and the card."""
    for name in _SMALL:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(_default_folder() / name, folder / name)
    return folder


def change(path: Path, **values: Any) -> None:
    """Set values in a JSON file."""
    path.write_text(json.dumps({**json.loads(path.read_text()), **values}))


def _bare(network: Any) -> Any:
    """Return a module whose one output is the vectors of the tokens."""
    import torch

    class Bare(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.network = network

        def forward(self, input_ids: Any, attention_mask: Any, token_type_ids: Any) -> Any:
            return self.network(
                input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids
            ).last_hidden_state

    return Bare()
