"""A conversation put to a model in the form it was trained on: by our code, from the model's own template.

The template is code from a file that somebody downloaded, so it runs in Jinja's sandbox, on
placeholders: what the owner and visitors wrote is put in afterwards and never read as special
tokens. Text in, pieces out; tokens are the caller's business.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from jinja2 import TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

_LONGEST = 200_000
_MARK = re.compile("\ue000(\\d+)\ue001")


class TemplateFailedError(Exception):
    """The model's template can't put a conversation; choose another file of the model."""


@dataclass(frozen=True, slots=True)
class Turn:
    """``role`` is 'system', 'user' or 'assistant', as templates call them."""

    role: str
    text: str


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a prompt. ``special``: written by the template, so special tokens count as such."""

    text: str
    special: bool


def render(template: str, turns: Sequence[Turn], beginning: str = "", end: str = "") -> list[Piece]:
    """Return the pieces of a prompt that asks for the assistant's next turn, thinking off.

    ``beginning`` and ``end`` are how the model writes these tokens. Where the template knows
    no system turn, its text goes before that of the turn after it.

    Raises:
        TemplateFailedError: If the template is broken or leaves out what was said.
    """
    try:
        return _render(template, turns, beginning, end)
    except TemplateFailedError:
        if len(turns) < 2 or turns[0].role != "system":
            raise
        joined = Turn(turns[1].role, f"{turns[0].text}\n\n{turns[1].text}")
        return _render(template, [joined, *turns[2:]], beginning, end)


def _render(template: str, turns: Sequence[Turn], beginning: str, end: str) -> list[Piece]:
    if len(template) > _LONGEST:
        raise TemplateFailedError("the model's chat template is too long")
    environment = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True)
    environment.globals["raise_exception"] = _refuse
    environment.filters["tojson"] = _to_json
    try:
        text = environment.from_string(template).render(
            messages=[
                {"role": turn.role, "content": f"\ue000{at}\ue001"} for at, turn in enumerate(turns)
            ],
            add_generation_prompt=True,
            enable_thinking=False,
            bos_token=beginning,
            eos_token=end,
        )
    except (TemplateError, ArithmeticError, LookupError, TypeError, ValueError) as problem:
        raise TemplateFailedError(f"the model's chat template failed: {problem}") from problem
    parts = _MARK.split(text)
    if [int(one) for one in parts[1::2]] != list(range(len(turns))):
        raise TemplateFailedError("the model's chat template leaves out or repeats what was said")
    pieces = [
        Piece(turns[int(part)].text.strip(), False) if at % 2 else Piece(part, True)
        for at, part in enumerate(parts)
    ]
    return [one for one in pieces if one.text]


def _refuse(why: str) -> None:
    raise TemplateFailedError(f"the model's chat template refused: {str(why)[:200]}")


def _to_json(value: Any, indent: int | None = None) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent)
