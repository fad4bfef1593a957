"""Runs other programs for set-up and hands their lines on. The seam that tests replace."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

KEPT_LINES = 60


@dataclass(frozen=True)
class Finished:
    """How a program ended: its exit code and the last lines it printed."""

    code: int
    lines: tuple[str, ...]


class Runner(Protocol):
    """Anything that can run a program to its end."""

    def __call__(
        self,
        arguments: Sequence[str],
        *,
        environment: Mapping[str, str] | None = None,
        on_line: Callable[[str], None] | None = None,
    ) -> Finished:
        """Run it, hand each printed line to ``on_line``, return how it ended."""
        ...


def run(
    arguments: Sequence[str],
    *,
    environment: Mapping[str, str] | None = None,
    on_line: Callable[[str], None] | None = None,
) -> Finished:
    """Run a program with no standard input; both its output streams are read as one.

    A program that isn't there ends with code 127, as in a shell.
    """
    try:
        # A group of its own is not made on purpose: Ctrl-C reaches the whole family.
        process = subprocess.Popen(
            list(arguments),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env={**os.environ, **environment} if environment else None,
            text=True,
            encoding="utf-8",
            errors="replace",
        )
    except FileNotFoundError:
        return Finished(127, (f"{arguments[0]}: no such program",))
    kept: list[str] = []
    with process:
        assert process.stdout is not None
        for raw in process.stdout:
            line = raw.rstrip()
            if not line:
                continue
            kept.append(line)
            del kept[:-KEPT_LINES]
            if on_line:
                on_line(line)
    return Finished(process.returncode, tuple(kept))
