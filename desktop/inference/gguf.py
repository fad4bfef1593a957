"""What stands in a GGUF file, read without loading it. No weights are touched, no native code runs.

A language model that would end the process that loads it (cut short, not GGUF, only a
vocabulary, an embedding model) is refused here, with a sentence. Layout: the GGUF version 3
specification in the ggml repository, ``docs/gguf.md``.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from desktop.domain.sentence import Sentence

ARCHITECTURES = frozenset(
    {"llama", "qwen2", "qwen3", "granite", "gemma2", "gemma3", "gemma4", "phi3", "smollm3"}
)
"""Text models whose memory of a sequence can be copied and cut, as the scheduler does."""

_MOST_PAIRS, _MOST_TENSORS = 10_000, 100_000
_LONGEST_STRING = 16 * 1024 * 1024
_LONGEST_ARRAY = 4_000_000
_KEPT = 64
"""Longer arrays (the vocabulary) are skipped; their length is kept."""

_SCALARS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}  # fmt: skip
_STRING, _ARRAY = 8, 9

_BLOCKS = {
    0: (1, 4), 1: (1, 2), 2: (32, 18), 3: (32, 20), 6: (32, 22), 7: (32, 24), 8: (32, 34),
    9: (32, 36), 10: (256, 84), 11: (256, 110), 12: (256, 144), 13: (256, 176), 14: (256, 210),
    15: (256, 292), 16: (256, 66), 17: (256, 74), 18: (256, 98), 19: (256, 50), 20: (32, 18),
    21: (256, 110), 22: (256, 82), 23: (256, 136), 24: (1, 1), 25: (1, 2), 26: (1, 4), 27: (1, 8),
    28: (1, 8), 29: (256, 56), 30: (1, 2), 34: (256, 54), 35: (256, 66), 39: (32, 17),
}  # fmt: skip
"""Values and bytes of one block, by ggml's number of the type."""


class ModelFileError(Exception):
    """The file is no language model that can be used here; the text says why and what to do."""


@dataclass(frozen=True, slots=True)
class Array:
    """A list in the file. ``items`` is empty where it was too long to be worth keeping."""

    length: int
    items: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class ModelFile:
    """The head of a GGUF file. ``size`` in bytes."""

    path: Path
    size: int
    metadata: dict[str, Any]
    tensors: int

    @property
    def architecture(self) -> str:
        return str(self.metadata.get("general.architecture", ""))

    @property
    def name(self) -> str:
        return str(self.metadata.get("general.name") or self.path.stem)

    @property
    def template(self) -> str:
        """The chat template in the file, '' where it has none."""
        return str(self.metadata.get("tokenizer.chat_template", ""))

    @property
    def memory_per_token(self) -> int:
        """Bytes that a token takes in memory while it is remembered, at 16 bits a value."""
        heads = self.number("attention.head_count") or 1
        per_head = self.number("attention.key_length") or self.number("embedding_length") // heads
        shared = self.number("attention.head_count_kv") or heads
        return self.number("block_count") * shared * per_head * 2 * 2

    def number(self, key: str) -> int:
        """Return a whole number of the architecture's own settings, 0 where it is missing."""
        value = self.metadata.get(f"{self.architecture}.{key}", 0)
        if isinstance(value, Array):
            value = max((one for one in value.items if isinstance(one, int)), default=0)
        return value if isinstance(value, int) else 0


def read_model_file(path: Path) -> ModelFile:
    """Read and check the head of a file that should be a language model.

    Raises:
        ModelFileError: If it is missing, cut short, not GGUF, or no language model.
    """
    found = read_head(path)
    if not found.tensors:
        raise ModelFileError(
            Sentence(
                "{file} holds a vocabulary but no weights. Choose the model's full file; it is"
                " several hundred megabytes or more.",
                file=path.name,
            )
        )
    if found.architecture not in ARCHITECTURES:
        raise ModelFileError(
            Sentence(
                "{file} is a model of the kind '{kind}', which can't write replies here."
                " 'deskbell models list' names models that can.",
                file=path.name,
                kind=found.architecture[:40] or "unknown",
            )
        )
    if not found.template:
        raise ModelFileError(
            Sentence(
                "{file} does not say how a conversation is put to it (it has no chat template)."
                " Choose the model's 'instruct' file.",
                file=path.name,
            )
        )
    return found


def read_head(path: Path) -> ModelFile:
    """Read the head of any GGUF file.

    Raises:
        ModelFileError: If it is missing, cut short or not GGUF.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            return _read(path, size, _Reader(file, size))
    except OSError as problem:
        raise ModelFileError(
            Sentence(
                "{file} can't be read ({why}). Check the name, or import the model again.",
                file=path,
                why=problem.strerror or str(problem),
            )
        ) from problem
    except (struct.error, UnicodeDecodeError, ValueError, OverflowError, RecursionError):
        raise ModelFileError(
            Sentence(
                "{file} is damaged or was not fully copied. Download or copy it again.",
                file=path.name,
            )
        ) from None


class _Reader:
    """Reads values one after the other, never past the end of the file."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file = file
        self._size = size

    @property
    def at(self) -> int:
        return self._file.tell()

    def take(self, count: int) -> bytes:
        if count < 0 or count > self._size - self._file.tell():
            raise ValueError("past the end")
        return self._file.read(count)

    def skip(self, count: int) -> None:
        if count < 0 or count > self._size - self._file.tell():
            raise ValueError("past the end")
        self._file.seek(count, 1)

    def one(self, form: str) -> Any:
        form = "<" + form
        return struct.unpack(form, self.take(struct.calcsize(form)))[0]

    def text(self) -> str:
        return self.take(self._length()).decode("utf-8", "replace")

    def skip_text(self) -> None:
        self.skip(self._length())

    def _length(self) -> int:
        length = int(self.one("Q"))
        if length > _LONGEST_STRING:
            raise ValueError("a text is too long")
        return length

    def value(self, kind: int) -> Any:
        if kind == _STRING:
            return self.text()
        if kind == _ARRAY:
            return self._array()
        if kind not in _SCALARS:
            raise ValueError("an unknown kind of value")
        return self.one(_SCALARS[kind])

    def _array(self) -> Array:
        kind, length = self.one("I"), self.one("Q")
        if kind == _ARRAY or length > _LONGEST_ARRAY:
            raise ValueError("an array that is not expected")
        if length <= _KEPT:
            return Array(length, tuple(self.value(kind) for _ in range(length)))
        if kind == _STRING:
            for _ in range(length):
                self.skip_text()
        elif kind in _SCALARS:
            self.skip(length * struct.calcsize("<" + _SCALARS[kind]))
        else:
            raise ValueError("an unknown kind of value")
        return Array(length)


def _read(path: Path, size: int, reader: _Reader) -> ModelFile:
    if size < 24 or reader.take(4) != b"GGUF":
        raise ModelFileError(
            Sentence(
                "{file} is not a GGUF file. Choose a model file that ends in .gguf.",
                file=path.name,
            )
        )
    version = reader.one("I")
    if version not in (2, 3):
        raise ModelFileError(
            Sentence(
                "{file} is of GGUF version {version}; versions 2 and 3 can be read. Download a"
                " newer file of the same model.",
                file=path.name,
                version=str(version),
            )
        )
    tensors, pairs = reader.one("Q"), reader.one("Q")
    if tensors > _MOST_TENSORS or pairs > _MOST_PAIRS:
        raise ValueError("impossible counts")
    metadata: dict[str, Any] = {}
    for _ in range(pairs):
        key = reader.text()
        metadata[key] = reader.value(reader.one("I"))
    end = 0
    for _ in range(tensors):
        reader.skip_text()
        rank = reader.one("I")
        if not 1 <= rank <= 4:
            raise ValueError("a tensor of an impossible shape")
        count = 1
        for _ in range(rank):
            count *= reader.one("Q")
        kind, offset = reader.one("I"), reader.one("Q")
        values, block = _BLOCKS.get(kind, (1, 0))
        end = max(end, offset + -(-count // values) * block)
    aligned = metadata.get("general.alignment", 32)
    if not isinstance(aligned, int) or not 1 <= aligned <= 1 << 20:
        raise ValueError("an impossible alignment")
    begin = -(-reader.at // aligned) * aligned
    if tensors and begin + end > size:
        raise ValueError("the weights are not all there")
    return ModelFile(path, size, metadata, tensors)
