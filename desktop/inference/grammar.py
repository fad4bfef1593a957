"""The form of a draft: a grammar that lets the model write nothing else, and the reading of it.

The token the model wants is tested against the grammar first; only where it is refused are
the others. Testing the whole vocabulary each time would cost more than the model's own work.
"""

from __future__ import annotations

import ctypes
import json
from collections.abc import Sequence
from typing import Any

import numpy as np

from desktop.inference.runtime import Logits, Runtime

_STRING = r"""string ::= "\"" letter* "\""
letter ::= [^"\\\x00-\x1f\x7f] | "\\" ["\\n]
"""


def draft_grammar(entries: Sequence[str]) -> str:
    """Return the grammar (GBNF) of a draft that may cite ``entries`` and no other.

    A hand-off ends at once: nothing would be done with more.
    """
    if not entries:
        return 'root ::= "{\\"status\\":\\"hand_off\\"}"\n'
    ids = " | ".join(_literal(json.dumps(one, ensure_ascii=False)) for one in entries)
    return (
        'root ::= "{\\"status\\":\\"" ("hand_off\\"}" | ("answer" | "clarify") "\\",\\"entries\\":['
        '" id ("," id)? "],\\"quote\\":" string ",\\"reply\\":" string "}")\n'
        f"id ::= {ids}\n" + _STRING
    )


def fields_grammar(fields: Sequence[str]) -> str:
    """Return the grammar of texts in JSON under these names: ``{"wants":"…","said":"…"}``."""
    parts = ' "," '.join(f"{_literal(json.dumps(one) + ':')} string" for one in fields)
    return f'root ::= "{{" {parts} "}}"\n' + _STRING


def _literal(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + escaped.replace("\n", "\\n").replace("\r", "\\r") + '"'


def read_object(text: str) -> dict[str, Any] | None:
    """Return the JSON object that ``text`` is, None while it is not complete."""
    if not text.rstrip().endswith("}"):
        return None
    try:
        read = json.loads(text)
    except ValueError:
        return None
    return read if isinstance(read, dict) else None


class GrammarError(Exception):
    """llama.cpp can't read a grammar of ours."""


class GrammarChooser:
    """The most likely token that the grammar allows."""

    def __init__(self, runtime: Runtime, grammar: str) -> None:
        """Read ``grammar``.

        Raises:
            GrammarError: If it can't be read.
        """
        import llama_cpp

        self._lib: Any = llama_cpp
        self._sampler = runtime.sampler(grammar)
        if not self._sampler:
            raise GrammarError("the grammar of a draft could not be read")
        self._one: Any = (llama_cpp.llama_token_data * 1)()
        self.tested = 0
        """How often the whole vocabulary had to be tested."""

    def next(self, logits: Logits) -> int:
        """Return the next token; the grammar then stands behind it."""
        token = int(np.argmax(logits))
        if not self._allows(token):
            token = self._best_allowed(logits)
        self._lib.llama_sampler_accept(self._sampler, token)
        return token

    def close(self) -> None:
        """Free what llama.cpp holds."""
        if self._sampler:
            self._lib.llama_sampler_free(self._sampler)
            self._sampler = None

    def _allows(self, token: int) -> bool:
        self._one[0].id, self._one[0].logit = token, 0.0
        self._apply(self._one, 1)
        return bool(self._one[0].logit > -1.0)

    def _best_allowed(self, logits: Logits) -> int:
        self.tested += 1
        count = len(logits)
        all_ = (self._lib.llama_token_data * count)()
        # The same memory as columns: id, logit and p are four bytes each.
        table = np.frombuffer(all_, dtype=[("id", "<i4"), ("logit", "<f4"), ("p", "<f4")])
        table["id"] = np.arange(count, dtype=np.int32)
        table["logit"] = logits
        self._apply(all_, count)
        return int(np.argmax(table["logit"]))

    def _apply(self, tokens: Any, count: int) -> None:
        several = self._lib.llama_token_data_array(
            ctypes.cast(tokens, ctypes.POINTER(self._lib.llama_token_data)), count, -1, False
        )
        self._lib.llama_sampler_apply(self._sampler, ctypes.byref(several))
