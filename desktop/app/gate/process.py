"""This process's own gate, and how each of our processes puts itself behind it.

The desk and the commands write what happens into a file in the profile (``slips``), from which
the desk takes it into its ledger. Worker, writer and reading process have no profile and no
network: what they refuse goes to the desk as a line on standard error.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from desktop.app.gate import guard
from desktop.app.gate.slips import Slips, note_from, slip_of
from desktop.app.logs import set_up
from desktop.domain.ledger import ConnectionNote, Held, Process
from desktop.privacy.gate import Gate

_MARK = "deskbell-gate "

slips = Slips()
gate = Gate(slips.keep)


def stand() -> None:
    """Let nothing out of this process but through the gate. First thing in every command."""
    guard.stand(gate.refuse)


def keep_in(profile: Path, process: Process) -> None:
    """Say what this process is, and where its ledger lies."""
    gate.process = process
    slips.keep_in(profile)


def stand_apart(process: Process) -> None:
    """Take the network away from this process, and the starting of programs. First thing in it."""
    from desktop.app.gate.confinement import confine

    apart = Gate(lambda note: _say({"note": slip_of(note)}), process)
    guard.stand(apart.refuse, apart=True)
    set_up()
    held = Held.SYSTEM if confine() else Held.PYTHON
    _say({"held": held.value, "process": process.value})


def heard(line: str) -> Held | ConnectionNote | None:
    """Return what a line on a process's standard error says of its gate; None for any other line."""
    if not line.startswith(_MARK):
        return None
    try:
        said = json.loads(line[len(_MARK) :])
        return note_from(said["note"]) if "note" in said else Held(said["held"])
    except (ValueError, KeyError, TypeError):
        return None


def _say(said: dict[str, Any]) -> None:
    # One write, so that lines of several threads don't mix.
    try:
        os.write(2, f"{_MARK}{json.dumps(said)}\n".encode())
    except OSError:
        pass
