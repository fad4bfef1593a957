"""Models for the window: judged for this PC, fetched from a host on loopback, copied, stopped."""

from __future__ import annotations

import asyncio
import hashlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from desktop.app import model_keeper
from desktop.app.catalogue import Offered, read_catalogue
from desktop.app.chosen_model import chosen_model, models_folder
from desktop.app.model_keeper import DeskModels
from desktop.app.recommending import Measured, keep_measured
from desktop.engine.model_offers import ModelOfferError
from tests.inference.gguf_files import random_model


class Host:
    """Serves one file slowly enough that a test can stop it half-way."""

    def __init__(self, body: bytes) -> None:
        self.go_on = threading.Event()
        host = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                asked = self.headers.get("Range")
                begin = int(asked[6:-1]) if asked else 0
                self.send_response(206 if begin else 200)
                if begin:
                    self.send_header("Content-Range", f"bytes {begin}-/{len(body)}")
                self.send_header("Content-Length", str(len(body) - begin))
                self.end_headers()
                half = max(begin, len(body) // 2)
                self.wfile.write(body[begin:half])
                self.wfile.flush()
                host.go_on.wait(20)
                self.wfile.write(body[half:])

            def log_message(self, *_args: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}"


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A real model file, longer than what is read of a download at once."""
    made = random_model(tmp_path / "small.gguf")
    with made.open("ab") as file:
        file.write(bytes(3 << 20))
    return made


@pytest.fixture
def host(model: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Host]:
    """A host of the catalogue's only model."""
    body = model.read_bytes()
    made = Host(body)
    offered: Offered = replace(
        next(one for one in read_catalogue() if one.can_be_added and one.purpose == "replies"),
        name="small",
        file="small.gguf",
        bytes=len(body),
        sha256=hashlib.sha256(body).hexdigest(),
    )
    monkeypatch.setattr(model_keeper, "read_catalogue", lambda: [offered])
    thread = threading.Thread(target=made.server.serve_forever, args=(0.05,))
    thread.start()
    yield made
    made.go_on.set()
    made.server.shutdown()
    made.server.server_close()
    thread.join()


def test_offers_are_judged_for_this_pc_with_the_recommended_one_first(tmp_path: Path) -> None:
    keeper = DeskModels(tmp_path, None, memory=16)
    assert {one.seconds for one in keeper.offers()} == {None}
    assert not keeper.is_measured()
    keep_measured(tmp_path, Measured("a stand-in", 640_000_000, reading=30, writing=10))
    assert keeper.is_measured()
    assert not keeper.is_measured(by_a_model=True)
    first, *others = keeper.offers()
    assert first.recommended
    assert first.seconds is not None
    assert not any(one.recommended for one in others)
    small = DeskModels(tmp_path, None, memory=2).offers()
    assert not any(one.fits for one in small)


def test_a_model_is_fetched_with_progress_and_answers_from_the_next_start_on(
    tmp_path: Path, host: Host
) -> None:
    keeper = DeskModels(tmp_path / "profile", None, host=host.address, memory=16)
    host.go_on.set()
    seen: list[tuple[int, int]] = []
    asyncio.run(keeper.add("small", lambda have, size: seen.append((have, size))))
    assert seen[-1][0] == seen[-1][1]
    assert keeper.chosen() == "small.gguf"
    assert not keeper.in_use()
    keeper.use_none()
    assert keeper.chosen() == ""
    assert keeper.in_use()


def test_a_download_that_is_stopped_goes_on_where_it_was(tmp_path: Path, host: Host) -> None:
    keeper = DeskModels(tmp_path / "profile", None, host=host.address, memory=16)
    part = models_folder(tmp_path / "profile") / "small.gguf.part"

    async def scene() -> None:
        begun = asyncio.Event()
        adding = asyncio.create_task(keeper.add("small", lambda have, size: begun.set()))
        async with asyncio.timeout(20):
            await begun.wait()
            adding.cancel()
            with pytest.raises(asyncio.CancelledError):
                await adding
        host.go_on.set()

    asyncio.run(scene())
    assert part.stat().st_size > 0
    assert keeper.chosen() == ""
    asyncio.run(keeper.add("small", lambda have, size: None))
    assert keeper.chosen() == "small.gguf"
    assert not part.exists()


def test_a_file_of_the_owners_is_copied_and_what_is_none_is_refused(
    tmp_path: Path, model: Path
) -> None:
    profile = tmp_path / "profile"
    keeper = DeskModels(profile, None, memory=16)
    (tmp_path / "notes.gguf").write_text("my notes")
    for wrong in ("notes.gguf", "nowhere.gguf"):
        with pytest.raises(ModelOfferError):
            asyncio.run(keeper.take(str(tmp_path / wrong), lambda have, size: None))
    asyncio.run(keeper.take(str(model), lambda have, size: None))
    chosen = chosen_model(profile)
    assert chosen is not None
    assert chosen.path.read_bytes() == model.read_bytes()


def test_a_copy_that_is_stopped_leaves_nothing(tmp_path: Path, model: Path) -> None:
    profile = tmp_path / "profile"

    def stop(have: int, size: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        model_keeper.add_file(profile, model, stop)
    assert list(models_folder(profile).iterdir()) == []


@pytest.mark.parametrize("name", ["", "no-such-model", "../../etc/passwd", "x" * 10_000])
def test_a_name_that_the_catalogue_does_not_have_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(ModelOfferError):
        asyncio.run(DeskModels(tmp_path, None).add(name, lambda have, size: None))


def test_a_measurement_that_fails_is_told_and_leaves_no_figure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[list[str]] = []

    async def failing(*words: str, **_how: object) -> asyncio.subprocess.Process:
        made.append(list(words))
        return await started(words[0], "-c", "raise SystemExit(1)")

    started: Callable[..., object] = asyncio.create_subprocess_exec
    monkeypatch.setattr("asyncio.create_subprocess_exec", failing)
    keeper = DeskModels(tmp_path, None)
    with pytest.raises(ModelOfferError, match="could not be measured"):
        asyncio.run(keeper.measure())
    assert made[0][-2:] == ["models", "measure"]
    assert not keeper.is_measured()
