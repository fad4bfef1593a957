"""llama.cpp as this house uses it: one model, one memory, many sequences. Decides nothing.

Thin over the low-level calls of llama-cpp-python. One thread may use it; only ``interrupt``
may be called from another. Positions and sequences are the caller's business (``scheduler``).
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.inference.cpu import check_processor
from desktop.inference.gguf import ModelFile, ModelFileError, read_model_file

Logits = NDArray[np.float32]

FEW, MANY = 7, 8
"""Up to ``FEW`` rows llama.cpp multiplies one by one, from ``MANY`` on in tiles, and the two round
differently (x86-64, measured). A token that always goes the same way comes out the same."""
_BF16 = 30
"""ggml's number of the type; llama-cpp-python has no name for it."""
_ABORTED = 2
"""What llama_decode returns when it was interrupted."""
_kept: list[Any] = []
"""What llama.cpp may call as long as the process lives."""


@dataclass(frozen=True, slots=True)
class RuntimeSettings:
    """``cells`` is how many tokens are remembered over all sequences, ``batch`` how many are
    read in one call at most."""

    cells: int = 8192
    sequences: int = 10
    batch: int = 128
    threads: int = 0
    """0: as many as there are processors, four at most."""

    @property
    def used_threads(self) -> int:
        return self.threads or min(4, os.cpu_count() or 1)


@dataclass(frozen=True, slots=True)
class Step:
    """One token to read: where in which sequence, and whether what may follow it is wanted."""

    token: int
    position: int
    sequence: int
    wanted: bool = False


class InterruptedDecodeError(Exception):
    """The call was stopped by ``interrupt``; the sequences in it are as they were before it."""


class DecodeError(Exception):
    """llama.cpp could not go on; the text holds its code."""


class Runtime:
    """A loaded model. ``close`` frees it."""

    def __init__(self, path: Path, settings: RuntimeSettings | None = None) -> None:
        """Load a model file.

        Raises:
            ProcessorError: If this PC can't run it.
            ModelFileError: If the file is no usable language model, or there is no memory for it.
        """
        check_processor()
        self.file: ModelFile = read_model_file(path)
        self.settings = settings or RuntimeSettings()
        import llama_cpp

        self._lib: Any = llama_cpp
        _kept.append(llama_cpp.llama_log_callback(lambda _level, _text, _data: None))
        llama_cpp.llama_log_set(_kept[-1], None)
        llama_cpp.llama_backend_init()
        wanted = llama_cpp.llama_model_default_params()
        # Weights rearranged in memory read prompts a sixth faster, but round by how many rows
        # are read at once, write a little slower, and take the file's size in memory once more.
        wanted.use_extra_bufts = False
        self._model = llama_cpp.llama_model_load_from_file(os.fsencode(path), wanted)
        if not self._model:
            raise ModelFileError(
                f"{path.name} could not be loaded: it is damaged, of a kind that this version "
                "does not know, or larger than the free memory. Check it with 'deskbell models "
                "verify', or choose a smaller model."
            )
        self._vocabulary = llama_cpp.llama_model_get_vocab(self._model)
        self.words = int(llama_cpp.llama_vocab_n_tokens(self._vocabulary))
        self._interrupted = ctypes.create_string_buffer(b"0")
        self._context = llama_cpp.llama_init_from_model(self._model, self._parameters())
        if not self._context:
            llama_cpp.llama_model_free(self._model)
            raise ModelFileError(
                f"There is not enough memory for {path.name}. Close other programs, or choose a "
                "smaller model."
            )
        self._memory = llama_cpp.llama_get_memory(self._context)
        self._batch = llama_cpp.llama_batch_init(self.settings.batch, 0, 1)
        self._pieces: dict[int, bytes] = {}

    def _parameters(self) -> Any:
        lib, settings = self._lib, self.settings
        wanted = lib.llama_context_default_params()
        wanted.n_ctx = settings.cells + MANY
        wanted.n_batch = wanted.n_ubatch = settings.batch
        wanted.n_seq_max = settings.sequences + 2
        # One token of each sequence may be asked for: room for more would cost a vocabulary
        # (150,000 numbers) for each token of the batch.
        wanted.n_outputs_max = wanted.n_seq_max
        wanted.n_threads = wanted.n_threads_batch = settings.used_threads
        # One memory for all, so that copying a prefix to a sequence copies nothing.
        wanted.kv_unified = True
        wanted.swa_full = True
        wanted.no_perf = True
        # Flash attention passes over others' cells, so that it sums up the same beside others,
        # as long as a sequence's own cells stay in order (see ``bury``). Where keys and values
        # are of one type it takes short cuts that depend on how many cells are in use: hence
        # values of another 16-bit type, which it also sums up in 32 bits.
        wanted.flash_attn_type = lib.LLAMA_FLASH_ATTN_TYPE_ENABLED
        wanted.type_v = _BF16
        wanted.abort_callback = ctypes.cast(_digit_reader(), lib.ggml_abort_callback)
        wanted.abort_callback_data = ctypes.cast(self._interrupted, ctypes.c_void_p)
        return wanted

    @property
    def build(self) -> str:
        """What the runtime is and how it was built: a saved memory fits no other."""
        info = self._lib.llama_print_system_info().decode("utf-8", "replace")
        return f"{self._lib.__version__} {info} f16 bf16"

    def close(self) -> None:
        """Free the model. Nothing else may be called afterwards."""
        self._lib.llama_batch_free(self._batch)
        self._lib.llama_free(self._context)
        self._lib.llama_model_free(self._model)

    # Text and tokens

    def tokens(self, text: str, *, special: bool = False) -> list[int]:
        """Return the tokens of ``text``. Without ``special``, '<|im_end|>' is ten letters."""
        data = text.encode("utf-8", "replace")
        room = len(data) + 8
        while True:
            into = (ctypes.c_int32 * room)()
            count = self._lib.llama_tokenize(
                self._vocabulary, data, len(data), into, room, False, special
            )
            if count >= 0:
                return list(into[:count])
            room = -count

    @property
    def beginning(self) -> int | None:
        """The token that a prompt begins with, where the model wants one."""
        if not self._lib.llama_vocab_get_add_bos(self._vocabulary):
            return None
        return int(self._lib.llama_vocab_bos(self._vocabulary))

    def name_of(self, token: int) -> str:
        """Return how a special token is written, '' for none."""
        if token < 0:
            return ""
        return str(self._lib.llama_vocab_get_text(self._vocabulary, token).decode("utf-8"))

    @property
    def beginning_name(self) -> str:
        return self.name_of(int(self._lib.llama_vocab_bos(self._vocabulary)))

    @property
    def end_name(self) -> str:
        return self.name_of(int(self._lib.llama_vocab_eos(self._vocabulary)))

    def ends(self, token: int) -> bool:
        """Say whether a token ends what the model writes."""
        return bool(self._lib.llama_vocab_is_eog(self._vocabulary, token))

    def piece(self, token: int) -> bytes:
        """Return the bytes that a token stands for; none for a special one."""
        known = self._pieces.get(token)
        if known is None:
            buffer = ctypes.create_string_buffer(256)
            length = self._lib.llama_token_to_piece(self._vocabulary, token, buffer, 256, 0, False)
            if length < 0:
                buffer = ctypes.create_string_buffer(-length)
                length = self._lib.llama_token_to_piece(
                    self._vocabulary, token, buffer, -length, 0, False
                )
            known = self._pieces[token] = buffer.raw[: max(0, length)]
        return known

    def sampler(self, grammar: str) -> Any:
        """Return llama.cpp's reader of a grammar, None where it can't be read; free it afterwards."""
        return self._lib.llama_sampler_init_grammar(self._vocabulary, grammar.encode(), b"root")

    # Reading

    def decode(self, steps: Sequence[Step], least: int = 0) -> None:
        """Read tokens, at most ``settings.batch``; ``logits`` then tells what may follow.

        Fewer than ``least`` are filled up with tokens that are forgotten at once.

        Raises:
            InterruptedDecodeError: If ``interrupt`` was called; nothing was read.
            DecodeError: If llama.cpp could not; nothing was read.
        """
        batch = self._batch
        for at, step in enumerate(steps):
            batch.token[at] = step.token
            batch.pos[at] = step.position
            batch.n_seq_id[at] = 1
            batch.seq_id[at][0] = step.sequence
            batch.logits[at] = step.wanted
        filler = self.settings.sequences
        for at in range(len(steps), least):
            batch.token[at], batch.pos[at] = steps[0].token, at - len(steps)
            batch.n_seq_id[at], batch.seq_id[at][0], batch.logits[at] = 1, filler, False
        batch.n_tokens = max(len(steps), least)
        code = self._lib.llama_decode(self._context, batch)
        if len(steps) < least:
            self.forget(filler)
        if code == 0:
            # Reading it waits for the end of the work.
            self._lib.llama_synchronize(self._context)
            return
        first: dict[int, int] = {}
        for step in steps:
            first.setdefault(step.sequence, step.position)
        for sequence, position in first.items():
            self.forget(sequence, position)
        if code == _ABORTED:
            raise InterruptedDecodeError
        raise DecodeError(f"llama_decode returned {code}")

    def logits(self, at: int) -> Logits:
        """Return the weight of each token to follow the ``at``-th of the last call, shape (words,).

        Valid until the next call.
        """
        pointer = self._lib.llama_get_logits_ith(self._context, at)
        return np.ctypeslib.as_array(pointer, shape=(self.words,))

    def interrupt(self) -> None:
        """Stop the call that runs now, or else the next one. From any thread."""
        self._interrupted[0] = b"1"

    def go_on(self) -> None:
        """Take ``interrupt`` back."""
        self._interrupted[0] = b"0"

    # Sequences

    def copy(self, source: int, target: int, end: int) -> None:
        """Let ``target`` begin with the first ``end`` tokens of ``source``."""
        self._lib.llama_memory_seq_cp(self._memory, source, target, 0, end)

    def forget(self, sequence: int, begin: int = 0) -> None:
        """Forget a sequence from position ``begin`` on."""
        self._lib.llama_memory_seq_rm(self._memory, sequence, begin, -1)

    def bury(self, sequence: int, begin: int) -> None:
        """Free a sequence, but leave its cells from ``begin`` on in use until ``dig``.

        Cells that were freed would be filled with the next tokens of others, whose cells would
        then no longer lie in their order.
        """
        self._lib.llama_memory_seq_cp(
            self._memory, sequence, self.settings.sequences + 1, begin, -1
        )
        self.forget(sequence)

    def dig(self) -> None:
        """Free the cells of all that was buried."""
        self.forget(self.settings.sequences + 1)

    def clear(self) -> None:
        """Forget everything, so that the next cells are the first ones."""
        self._lib.llama_memory_clear(self._memory, False)

    def save(self, sequence: int, tokens: Sequence[int], path: Path) -> int:
        """Write the memory of a sequence to a file and return its bytes, 0 where that failed."""
        array = (ctypes.c_int32 * len(tokens))(*tokens)
        return int(
            self._lib.llama_state_seq_save_file(
                self._context, os.fsencode(path), sequence, array, len(tokens)
            )
        )

    def load(self, sequence: int, path: Path, most: int) -> list[int] | None:
        """Read the memory of a sequence back; return its tokens, None where that failed.

        Only for files whose hash is known: llama.cpp believes what stands in them.
        """
        array, count = (ctypes.c_int32 * most)(), ctypes.c_size_t(0)
        read = self._lib.llama_state_seq_load_file(
            self._context, os.fsencode(path), sequence, array, most, ctypes.byref(count)
        )
        return list(array[: count.value]) if read else None


def _digit_reader() -> Any:
    # llama.cpp asks after each step of its graph, about a thousand times for a token, whether
    # to stop. A Python function would take the interpreter's lock each time; C's atoi, given
    # the address of "0" or "1", answers in nanoseconds.
    library = ctypes.cdll.msvcrt if sys.platform == "win32" else ctypes.CDLL(None)
    return library.atoi
