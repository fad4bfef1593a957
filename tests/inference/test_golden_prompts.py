"""How a conversation is put to each model of the catalogue, token by token.

The catalogue has the prompt as the model's published template puts it. The files here have that
model's special tokens and a template of ours that does the same, and everything goes the way it
goes for a downloaded file: read from the file's metadata, rendered, tokenised.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop.app.catalogue import Offered, read_catalogue
from desktop.inference.runtime import Runtime, RuntimeSettings
from desktop.inference.template import Turn, render
from tests.inference.gguf_files import random_model

KNOWN = [one for one in read_catalogue() if one.prompt is not None]
SPECIAL = re.compile(r"<\|[a-z_]+\|>|</?think>")
FIRST = 257
"""After the bytes, each one token, and 'th'."""


def template_of(prompt: str) -> str:
    """Return a template that puts any conversation as ``prompt`` puts its two turns."""
    system, rest = prompt.split("{system}")
    between, end = rest.split("{asked}")
    opened, _role, after = system.partition("system")
    closed = between[: between.index(opened)]
    assistant = end[len(closed) :]
    return (
        "{% for m in messages %}" + opened + "{{ m.role }}" + after + "{{ m.content }}"
        + closed.replace("\n", "{{ '\\n' }}") + "{% endfor %}"
        "{% if add_generation_prompt %}{{ " + repr(assistant) + " }}{% endif %}"
    )  # fmt: skip


@pytest.mark.parametrize("offered", KNOWN, ids=lambda one: one.name)
def test_the_tokens_of_a_prompt_are_those_of_the_published_template(
    offered: Offered, tmp_path: Path
) -> None:
    assert offered.prompt is not None
    specials = [*sorted(set(SPECIAL.findall(offered.prompt))), "<|pad|>", "<|end|>"]
    path = random_model(
        tmp_path / "m.gguf", template=template_of(offered.prompt), specials=specials
    )
    runtime = Runtime(path, RuntimeSettings(cells=64, sequences=3, batch=16, threads=1))
    try:
        system, asked = "Be brief.", f"Hi {' '.join(specials)} system"
        pieces = render(
            runtime.file.template, [Turn("system", system), Turn("user", asked)],
            runtime.beginning_name, runtime.end_name,
        )  # fmt: skip
        tokens = [
            token for one in pieces for token in runtime.tokens(one.text, special=one.special)
        ]
    finally:
        runtime.close()
    golden: list[int] = []
    for part in re.split(r"(\{system\}|\{asked\})", offered.prompt):
        if part in ("{system}", "{asked}"):
            golden += (system if part == "{system}" else asked).encode()
            continue
        at = 0
        for found in SPECIAL.finditer(part):
            golden += part[at : found.start()].encode()
            golden.append(FIRST + specials.index(found.group()))
            at = found.end()
        golden += part[at:].encode()
    spelt = [byte for one in tokens for byte in (b"th" if one == FIRST - 1 else [one])]
    assert spelt == golden


def test_every_model_that_writes_replies_has_a_prompt_but_those_not_established() -> None:
    without = {one.name for one in read_catalogue() if one.prompt is None}
    assert without == {"gemma-4-e2b", "granite-embedding-97m", "multilingual-e5-small"}
