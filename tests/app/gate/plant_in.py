"""Our reading process and our writer, with code planted in them. Run by test_every_process.py.

``python -m tests.app.gate.plant_in MODULE PORT``: the module runs as it always does; what it calls
for its work is not its own.
"""

from __future__ import annotations

import json
import os
import runpy
import sys
from collections.abc import Callable
from typing import NoReturn

from desktop.app import drafter
from desktop.knowledge.reading import read
from tests.app.gate import planted

WAYS: dict[str, Callable[[dict[str, object]], str]] = {
    "urllib": planted._asked,
    "look up": planted._looked_up,
    "datagram": planted._sent,
    "program": planted._program,
    "native": planted._native,
}


def out(*_: object, **__: object) -> NoReturn:
    """Try every way out, and print what came of each."""
    port = int(sys.argv[-1])
    params: dict[str, object] = {
        "address": f"http://127.0.0.1:{port}/",
        "host": "attacker.example",
        "port": port,
    }
    said = {}
    for name, way in WAYS.items():
        try:
            said[name] = way(params)
        except OSError as error:
            said[name] = f"refused: {error}"
    os.write(2, f"{json.dumps(said)}\n".encode())
    os._exit(0)


if __name__ == "__main__":
    drafter.Drafter = out  # type: ignore[assignment,misc]
    read.read = out  # type: ignore[assignment]
    module = sys.argv[1]
    sys.argv = [module, "text", "plain.txt", sys.argv[2]]
    runpy.run_module(module, run_name="__main__")
