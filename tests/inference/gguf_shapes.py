"""Files with random weights in the shapes of real models, quantised as owners have them. Not tests.

The weights mean nothing; size, memory and speed are those of a model of that shape.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import gguf
import llama_cpp
import numpy as np
from numpy.typing import NDArray

from tests.inference.gguf_files import LETTERS, SPECIALS, TEMPLATE

_QUIET = llama_cpp.llama_log_callback(lambda _level, _text, _data: None)


@dataclass(frozen=True, slots=True)
class Shape:
    layers: int
    wide: int
    hidden: int
    heads: int
    shared: int
    words: int


SHAPES = {
    "tiny": Shape(2, 256, 512, 4, 2, 8192),
    "0.5b": Shape(24, 1024, 2816, 16, 4, 64_000),
    "1.7b": Shape(28, 2048, 6144, 16, 8, 100_000),
    "3b": Shape(40, 2560, 8192, 40, 8, 100_000),
}


def quantised(folder: Path, name: str, layers: int | None = None) -> Path:
    """Write a model of this shape, or of fewer layers, in Q4_K_M and return its path."""
    shape = SHAPES[name]
    plain, small = folder / f"{name}-f16.gguf", folder / f"{name}-q4_k_m.gguf"
    _write(plain, replace(shape, layers=layers or shape.layers))
    llama_cpp.llama_log_set(_QUIET, None)
    wanted = llama_cpp.llama_model_quantize_default_params()
    wanted.ftype = llama_cpp.LLAMA_FTYPE_MOSTLY_Q4_K_M
    code = llama_cpp.llama_model_quantize(os.fsencode(plain), os.fsencode(small), wanted)
    plain.unlink()
    if code:
        raise RuntimeError(f"llama_model_quantize returned {code}")
    return small


def _write(path: Path, shape: Shape) -> None:
    random = np.random.default_rng(5)
    filling = [f"word{at}" for at in range(shape.words - len(LETTERS) - 1 - len(SPECIALS))]
    tokens = [*LETTERS, "th", *filling, *SPECIALS]
    out = gguf.GGUFWriter(str(path), "llama", use_temp_file=False)
    out.add_name(path.stem)
    out.add_file_type(1)
    out.add_context_length(32768)
    out.add_embedding_length(shape.wide)
    out.add_block_count(shape.layers)
    out.add_feed_forward_length(shape.hidden)
    out.add_head_count(shape.heads)
    out.add_head_count_kv(shape.shared)
    out.add_layer_norm_rms_eps(1e-5)
    out.add_rope_dimension_count(shape.wide // shape.heads)
    out.add_vocab_size(len(tokens))
    out.add_tokenizer_model("gpt2")
    out.add_tokenizer_pre("qwen2")
    out.add_token_list(tokens)
    out.add_token_types([1] * (len(tokens) - len(SPECIALS)) + [3] * len(SPECIALS))
    out.add_token_merges(["t h"])
    out.add_eos_token_id(len(tokens) - 2)
    out.add_bos_token_id(len(tokens) - 1)
    out.add_add_bos_token(False)
    out.add_chat_template(TEMPLATE)

    def some(rows: int, columns: int) -> NDArray[Any]:
        made: NDArray[Any] = random.standard_normal((rows, columns), dtype=np.float32)
        halved: NDArray[Any] = (made / np.sqrt(columns)).astype(np.float16)
        return halved

    keys = shape.wide // shape.heads * shape.shared
    out.add_tensor("token_embd.weight", some(len(tokens), shape.wide))
    out.add_tensor("output_norm.weight", np.ones(shape.wide, np.float32))
    for layer in range(shape.layers):
        name = f"blk.{layer}."
        out.add_tensor(name + "attn_norm.weight", np.ones(shape.wide, np.float32))
        out.add_tensor(name + "ffn_norm.weight", np.ones(shape.wide, np.float32))
        out.add_tensor(name + "attn_q.weight", some(shape.wide, shape.wide))
        out.add_tensor(name + "attn_k.weight", some(keys, shape.wide))
        out.add_tensor(name + "attn_v.weight", some(keys, shape.wide))
        out.add_tensor(name + "attn_output.weight", some(shape.wide, shape.wide))
        out.add_tensor(name + "ffn_gate.weight", some(shape.hidden, shape.wide))
        out.add_tensor(name + "ffn_up.weight", some(shape.hidden, shape.wide))
        out.add_tensor(name + "ffn_down.weight", some(shape.wide, shape.hidden))
    out.write_header_to_file()
    out.write_kv_data_to_file()
    out.write_tensors_to_file()
    out.close()
