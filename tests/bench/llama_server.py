"""llama.cpp's own server under the same load as the model lane, for one row of its benchmark."""

from __future__ import annotations

import http.client
import json
import subprocess
import threading
import time
from pathlib import Path

import numpy as np

VISITORS = 4
_PATIENCE = 120.0


def against_server(
    server: str, model: Path, threads: int, question: int, written: int
) -> dict[str, float]:
    """Start ``server`` on loopback, let four visitors ask at once, and return rate and waiting."""
    port = 18_000 + int(time.time()) % 2_000
    arguments = [
        server, "--model", str(model), "--host", "127.0.0.1", "--port", str(port),
        "--ctx-size", "8192", "--parallel", str(VISITORS), "--threads", str(threads),
        "--no-webui", "--no-warmup",
    ]  # fmt: skip
    process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait(port)
        _ask(port, 99, question, 2)
        firsts: list[float] = []
        began = time.perf_counter()

        def visit(seed: int) -> None:
            firsts.append(_ask(port, seed, question, written) - began)

        visitors = [threading.Thread(target=visit, args=(20 + one,)) for one in range(VISITORS)]
        for one in visitors:
            one.start()
        for one in visitors:
            one.join()
        took = time.perf_counter() - began
    finally:
        process.kill()
        process.wait()
    return {
        "d: 4 visitors at llama.cpp's server, tokens/s in all": VISITORS * written / took,
        "d: 4 visitors at llama.cpp's server, first token of the last, s": max(firsts),
    }


def _wait(port: int) -> None:
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        try:
            line = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
            line.request("GET", "/health")
            if line.getresponse().status == 200:
                return
        except OSError:
            pass
        time.sleep(0.2)
    raise RuntimeError("llama.cpp's server did not start")


def _ask(port: int, seed: int, question: int, written: int) -> float:
    """Ask and read all of it; return when the first token came, in ``perf_counter`` seconds."""
    prompt = [int(one) for one in np.random.default_rng(seed).integers(300, 4000, question)]
    wanted = {
        "prompt": prompt, "n_predict": written, "temperature": 0.0, "stream": True,
        "ignore_eos": True, "cache_prompt": False,
    }  # fmt: skip
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=_PATIENCE)
    line.request("POST", "/completion", json.dumps(wanted), {"Content-Type": "application/json"})
    answer = line.getresponse()
    first = 0.0
    while part := answer.readline():
        if part.startswith(b"data:") and not first:
            first = time.perf_counter()
    return first
