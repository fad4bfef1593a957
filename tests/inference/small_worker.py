"""A worker without a model, run as a child process by test_process.py. Its argument says how it behaves."""

from __future__ import annotations

import os
import sys

from desktop.inference.pipe import Decoder, frame


def main(behaviour: str) -> int:
    if behaviour == "never starts":
        send({"event": "failed", "sentence": "the model file is gone"})
        return 3
    send({"event": "ready"})
    decoder = Decoder()
    while data := os.read(0, 65536):
        for message in decoder.feed(data):
            match message.get("method"):
                case "ping" if behaviour != "hangs":
                    send({"id": message["id"], "result": {}})
                case "echo":
                    send({"id": message["id"], "result": message["params"]})
                case "refuse":
                    send({"id": message["id"], "error": {"kind": "TestError", "sentence": "no"}})
                case "crash":
                    os._exit(9)
                case "nonsense":
                    os.write(1, b"\xff\xff\xff\xff nonsense")
    return 0


def send(message: dict[str, object]) -> None:
    os.write(1, frame(message))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
