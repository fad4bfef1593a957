"""A file in the shape of a language model, to measure this PC before one is downloaded.

Its weights are noise, laid out and packed as those of a model of 1.7 billion parameters, but with
a few of its layers: reading and writing cost per byte what they cost with the whole. It can say
nothing and is erased after the measurement. Layout as in ``gguf.py``.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import numpy as np

LAYERS = 8
_WIDE, _HIDDEN, _HEADS, _SHARED = 2048, 6144, 16, 8
_ALIGNED = 32
_F32, _Q4_K = 0, 12
_BLOCK_VALUES, _BLOCK_BYTES = 256, 144
_HALF = np.float16(0.001).tobytes()
_SPECIALS = ("<|im_start|>", "<|im_end|>", "<|endoftext|>")
_TEMPLATE = (
    "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n"
    "{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)


def write_stand_in(path: Path, layers: int = LAYERS) -> Path:
    """Write the file, some 28 MB for each of ``layers``, and return its path. Raises ``OSError``."""
    words = [*_letters(), "th", *_SPECIALS]
    tensors = list(_tensors(len(words), layers))
    with path.open("wb") as file:
        pairs = list(_pairs(words, layers))
        file.write(b"GGUF" + struct.pack("<IQQ", 3, len(tensors), len(pairs)))
        for name, kind, value in pairs:
            file.write(_text(name) + struct.pack("<I", kind) + value)
        offset = 0
        for name, rows, columns, kind in tensors:
            shape = (columns, rows) if rows else (columns,)
            file.write(_text(name) + struct.pack("<I", len(shape)))
            file.write(struct.pack(f"<{len(shape)}Q", *shape) + struct.pack("<IQ", kind, offset))
            offset += _padded(_bytes(rows, columns, kind))
        _fill(file)
        noise = _noise(_bytes(_HIDDEN, _WIDE, _Q4_K))
        for _name, rows, columns, kind in tensors:
            size = _bytes(rows, columns, kind)
            file.write(np.ones(columns, "<f4").tobytes() if kind == _F32 else noise[:size])
            _fill(file)
    return path


def _tensors(words: int, layers: int) -> Iterator[tuple[str, int, int, int]]:
    """Give (name, rows, columns, type); 0 rows: one row of plain numbers."""
    yield "token_embd.weight", words, _WIDE, _Q4_K
    yield "output_norm.weight", 0, _WIDE, _F32
    keys = _WIDE // _HEADS * _SHARED
    for layer in range(layers):
        for name, rows, columns in (
            ("attn_norm", 0, _WIDE),
            ("ffn_norm", 0, _WIDE),
            ("attn_q", _WIDE, _WIDE),
            ("attn_k", keys, _WIDE),
            ("attn_v", keys, _WIDE),
            ("attn_output", _WIDE, _WIDE),
            ("ffn_gate", _HIDDEN, _WIDE),
            ("ffn_up", _HIDDEN, _WIDE),
            ("ffn_down", _WIDE, _HIDDEN),
        ):
            yield f"blk.{layer}.{name}.weight", rows, columns, _Q4_K if rows else _F32


def _pairs(words: list[str], layers: int) -> Iterator[tuple[str, int, bytes]]:
    number, single, text, array = 4, 6, 8, 9
    yield "general.architecture", text, _text("llama")
    yield "general.name", text, _text("Stand-in")
    for name, value in (
        ("context_length", 32768),
        ("embedding_length", _WIDE),
        ("block_count", layers),
        ("feed_forward_length", _HIDDEN),
        ("attention.head_count", _HEADS),
        ("attention.head_count_kv", _SHARED),
        ("rope.dimension_count", _WIDE // _HEADS),
        ("vocab_size", len(words)),
    ):
        yield f"llama.{name}", number, struct.pack("<I", value)
    yield "llama.attention.layer_norm_rms_epsilon", single, struct.pack("<f", 1e-5)
    yield "tokenizer.ggml.model", text, _text("gpt2")
    yield "tokenizer.ggml.pre", text, _text("qwen2")
    yield "tokenizer.ggml.tokens", array, _array(text, [_text(one) for one in words])
    kinds = [1] * (len(words) - len(_SPECIALS)) + [3] * len(_SPECIALS)
    yield "tokenizer.ggml.token_type", array, _array(5, [struct.pack("<i", one) for one in kinds])
    yield "tokenizer.ggml.merges", array, _array(text, [_text("t h")])
    yield "tokenizer.ggml.eos_token_id", number, struct.pack("<I", len(words) - 2)
    yield "tokenizer.ggml.bos_token_id", number, struct.pack("<I", len(words) - 1)
    yield "tokenizer.ggml.add_bos_token", 7, b"\0"
    yield "tokenizer.chat_template", text, _text(_TEMPLATE)


def _letters() -> list[str]:
    """Return a sign for each byte, as byte-level vocabularies write them, in byte order."""
    plain = {*range(33, 127), *range(161, 173), *range(174, 256)}
    others = iter(range(256, 512))
    return [chr(byte if byte in plain else next(others)) for byte in range(256)]


def _noise(size: int) -> bytes:
    """Return packed weights: random, but for the two small factors that each block begins with."""
    blocks = np.random.default_rng(5).integers(
        0, 256, (size // _BLOCK_BYTES, _BLOCK_BYTES), np.uint8
    )
    blocks[:, :4] = np.frombuffer(_HALF * 2, np.uint8)
    return blocks.tobytes()


def _bytes(rows: int, columns: int, kind: int) -> int:
    if kind == _F32:
        return columns * 4
    return rows * columns // _BLOCK_VALUES * _BLOCK_BYTES


def _padded(size: int) -> int:
    return -(-size // _ALIGNED) * _ALIGNED


def _fill(file: BinaryIO) -> None:
    file.write(bytes(_padded(file.tell()) - file.tell()))


def _text(words: str) -> bytes:
    said = words.encode()
    return struct.pack("<Q", len(said)) + said


def _array(kind: int, items: list[bytes]) -> bytes:
    return struct.pack("<IQ", kind, len(items)) + b"".join(items)
