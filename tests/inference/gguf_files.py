"""Small GGUF files, built here: real to llama.cpp, but nobody trained them. Not tests themselves.

``random_model`` has random weights, so that every token depends on all before it.
``scripted_model`` writes the pieces it is given, one after the other, whatever it is asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import gguf
import numpy as np
from numpy.typing import NDArray

TEMPLATE = (
    "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n"
    "{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
SPECIALS = ("<|im_start|>", "<|im_end|>", "<|endoftext|>")


def _letters() -> list[str]:
    """Return the sign that byte-level vocabularies write for each byte, in byte order."""
    plain = [*range(33, 127), *range(161, 173), *range(174, 256)]
    signs, more = {}, 0
    for byte in range(256):
        if byte in plain:
            signs[byte] = chr(byte)
        else:
            signs[byte] = chr(256 + more)
            more += 1
    return [signs[byte] for byte in range(256)]


LETTERS = _letters()


def written(text: str) -> str:
    """Return ``text`` in the signs of a byte-level vocabulary."""
    return "".join(LETTERS[byte] for byte in text.encode())


def random_model(
    path: Path,
    *,
    seed: int = 1,
    template: str | None = TEMPLATE,
    specials: Sequence[str] = SPECIALS,
) -> Path:
    """Write a model of two layers with random weights and return its path."""
    return _write(path, [], np.random.default_rng(seed), template=template, specials=specials)


def scripted_model(path: Path, pieces: Sequence[str], *, wide: int = 128) -> Path:
    """Write a model that says ``pieces``, each of which may occur once, and then ends."""
    assert len(set(pieces)) == len(pieces)
    return _write(path, list(pieces), np.random.default_rng(7), wide=wide, scripted=True)


def _write(
    path: Path,
    pieces: list[str],
    random: np.random.Generator,
    *,
    wide: int = 128,
    template: str | None = TEMPLATE,
    scripted: bool = False,
    specials: Sequence[str] = SPECIALS,
) -> Path:
    tokens = [*LETTERS, "th", *map(written, pieces), *specials]
    kinds = [1] * (len(tokens) - len(specials)) + [3] * len(specials)
    layers, hidden, heads = 2, wide * 2, 4
    out = gguf.GGUFWriter(str(path), "llama")
    out.add_name("Small")
    out.add_context_length(4096)
    out.add_embedding_length(wide)
    out.add_block_count(layers)
    out.add_feed_forward_length(hidden)
    out.add_head_count(heads)
    out.add_head_count_kv(heads // 2)
    out.add_layer_norm_rms_eps(1e-5)
    out.add_rope_dimension_count(wide // heads)
    out.add_vocab_size(len(tokens))
    out.add_tokenizer_model("gpt2")
    out.add_tokenizer_pre("qwen2")
    out.add_token_list(tokens)
    out.add_token_types(kinds)
    out.add_token_merges(["t h"])
    out.add_eos_token_id(len(tokens) - 2)
    out.add_bos_token_id(len(tokens) - 1)
    out.add_add_bos_token(False)
    if template is not None:
        out.add_chat_template(template)

    def some(*shape: int, scale: float = 1.0) -> NDArray[Any]:
        made: NDArray[Any] = random.standard_normal(shape) * scale / np.sqrt(shape[-1])
        single: NDArray[Any] = made.astype(np.float32)
        return single

    embedding = some(len(tokens), wide)
    output = some(len(tokens), wide, scale=4)
    if scripted:
        embedding /= np.linalg.norm(embedding, axis=1, keepdims=True)
        output = np.zeros_like(embedding)
        first = 257
        output[first] += embedding[LETTERS.index(written("\n"))]
        for at in range(first, first + len(pieces)):
            after = at + 1 if at + 1 < first + len(pieces) else len(tokens) - 2
            output[after] += embedding[at]
    silent = 0.0 if scripted else 1.0
    out.add_tensor("token_embd.weight", embedding)
    out.add_tensor("output.weight", output)
    out.add_tensor("output_norm.weight", np.ones(wide, np.float32))
    for layer in range(layers):
        name = f"blk.{layer}."
        out.add_tensor(name + "attn_norm.weight", np.ones(wide, np.float32))
        out.add_tensor(name + "ffn_norm.weight", np.ones(wide, np.float32))
        out.add_tensor(name + "attn_q.weight", some(wide, wide, scale=2))
        out.add_tensor(name + "attn_k.weight", some(wide // 2, wide, scale=2))
        out.add_tensor(name + "attn_v.weight", some(wide // 2, wide))
        out.add_tensor(name + "attn_output.weight", some(wide, wide, scale=2 * silent))
        out.add_tensor(name + "ffn_gate.weight", some(hidden, wide))
        out.add_tensor(name + "ffn_up.weight", some(hidden, wide))
        out.add_tensor(name + "ffn_down.weight", some(wide, hidden, scale=2 * silent))
    out.write_header_to_file()
    out.write_kv_data_to_file()
    out.write_tensors_to_file()
    out.close()
    return path
