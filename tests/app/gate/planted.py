"""The real worker with requests planted in it that try to reach the network. Run by test_worker_apart.py."""

from __future__ import annotations

import ctypes
import os
import socket
import subprocess
import sys
import urllib.request
from typing import Any

from desktop.app import worker


def _asked(params: dict[str, Any]) -> str:
    return str(urllib.request.urlopen(params["address"], timeout=5).status)


def _looked_up(params: dict[str, Any]) -> str:
    return str(socket.getaddrinfo(params["host"], 443))


def _sent(params: dict[str, Any]) -> str:
    return str(socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", 9)))


def _native(params: dict[str, Any]) -> str:
    """Connect as a library in C would: Python's hook sees nothing of it."""
    libc = ctypes.CDLL(None, use_errno=True)
    made = libc.socket(socket.AF_INET, socket.SOCK_STREAM, 0)
    if made < 0:
        return f"no socket: {os.strerror(ctypes.get_errno())}"
    place = socket.AF_INET.to_bytes(2, sys.byteorder) + int(params["port"]).to_bytes(2, "big")
    place += bytes([127, 0, 0, 1]) + bytes(8)
    return f"connect gave {libc.connect(made, place, len(place))}"


def _native_program(params: dict[str, Any]) -> str:
    libc = ctypes.CDLL(None, use_errno=True)
    child = os.fork if params.get("by_python") else libc.fork
    number = child()
    if number == 0:
        libc.execv(b"/bin/true", (ctypes.c_char_p * 2)(b"true", None))
        os._exit(ctypes.get_errno())
    return os.strerror(os.waitstatus_to_exitcode(os.waitpid(number, 0)[1]))


def _program(params: dict[str, Any]) -> str:
    return subprocess.run(["true"], check=True).args[0]


class PlantedRoom(worker.Room):
    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.methods |= {
            "plant.urllib": _asked,
            "plant.look_up": _looked_up,
            "plant.datagram": _sent,
            "plant.native": _native,
            "plant.native_program": _native_program,
            "plant.program": _program,
        }


if __name__ == "__main__":
    worker.Room = PlantedRoom  # type: ignore[misc]
    sys.exit(worker.main())
