"""Downloads from a server on this PC that breaks off, lies and forgets."""

from __future__ import annotations

import errno
import hashlib
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from desktop.app import download as subject
from desktop.app.download import DownloadError, download

WHOLE = bytes(range(256)) * 4000
SHA256 = hashlib.sha256(WHOLE).hexdigest()


class House:
    """A server whose behaviour a test sets. ``cut``: bytes after which a reply breaks off."""

    def __init__(self) -> None:
        self.body = WHOLE
        self.cut: int | None = None
        self.ranges = True
        self.moved_to: str | None = None
        self.asked: list[str | None] = []
        house = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                asked = self.headers.get("Range")
                house.asked.append(asked)
                if house.moved_to is not None:
                    self.send_response(302)
                    self.send_header("Location", house.moved_to)
                    self.end_headers()
                    return
                begin = int(asked[6:-1]) if asked and house.ranges else 0
                self.send_response(206 if begin else 200)
                body = house.body[begin:]
                if begin:
                    self.send_header("Content-Range", f"bytes {begin}-/{len(house.body)}")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body[: house.cut])
                self.close_connection = True

            def log_message(self, *_args: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}/model.gguf"


@pytest.fixture
def house() -> Iterator[House]:
    one = House()
    thread = threading.Thread(target=one.server.serve_forever)
    thread.start()
    yield one
    one.server.shutdown()
    thread.join()
    one.server.server_close()


def fetch(house: House, target: Path, sha256: str = SHA256) -> list[int]:
    seen: list[int] = []
    download(
        house.address,
        target,
        len(WHOLE),
        sha256,
        lambda have, _all: seen.append(have),
        lambda _seconds: None,
    )
    return seen


def test_a_file_comes_whole_and_says_how_far_it_is(house: House, tmp_path: Path) -> None:
    seen = fetch(house, tmp_path / "m.gguf")
    assert (tmp_path / "m.gguf").read_bytes() == WHOLE
    assert seen[-1] == len(WHOLE)
    assert not (tmp_path / "m.gguf.part").exists()


def test_it_goes_on_where_the_connection_broke(house: House, tmp_path: Path) -> None:
    house.cut = 300_000
    fetch(house, tmp_path / "m.gguf")
    assert house.asked == [None, "bytes=300000-", "bytes=600000-", "bytes=900000-"]
    assert (tmp_path / "m.gguf").read_bytes() == WHOLE


def test_it_goes_on_after_a_restart(house: House, tmp_path: Path) -> None:
    (tmp_path / "m.gguf.part").write_bytes(WHOLE[:1000])
    fetch(house, tmp_path / "m.gguf")
    assert house.asked == ["bytes=1000-"]
    assert (tmp_path / "m.gguf").read_bytes() == WHOLE


def test_a_server_that_knows_no_ranges_begins_again(house: House, tmp_path: Path) -> None:
    house.ranges = False
    (tmp_path / "m.gguf.part").write_bytes(b"x" * 1000)
    fetch(house, tmp_path / "m.gguf")
    assert (tmp_path / "m.gguf").read_bytes() == WHOLE


def test_another_file_of_the_same_length_is_thrown_away(house: House, tmp_path: Path) -> None:
    house.body = WHOLE[:-1] + b"!"
    with pytest.raises(DownloadError, match="not the file it should be"):
        fetch(house, tmp_path / "m.gguf")
    assert not list(tmp_path.iterdir())


def test_a_connection_that_never_gives_anything_ends_with_a_sentence(
    house: House, tmp_path: Path
) -> None:
    house.cut = 0
    with pytest.raises(DownloadError, match="Check the connection"):
        fetch(house, tmp_path / "m.gguf")
    assert len(house.asked) == 6


def test_a_full_disk_keeps_what_is_there(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "m.gguf.part").write_bytes(WHOLE[:1000])

    def full(*_args: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(subject, "_copy", full)
    with pytest.raises(DownloadError, match="disk is full"):
        fetch(house, tmp_path / "m.gguf")
    assert (tmp_path / "m.gguf.part").stat().st_size == 1000


def test_too_small_a_disk_is_said_before_anything_is_fetched(house: House, tmp_path: Path) -> None:
    with pytest.raises(DownloadError, match="GB more"):
        download(house.address, tmp_path / "m.gguf", 10**18, SHA256)
    assert not house.asked


def test_only_https_is_fetched_even_after_a_redirect(house: House, tmp_path: Path) -> None:
    with pytest.raises(DownloadError, match="only https"):
        download("http://example.com/m.gguf", tmp_path / "m.gguf", 10, SHA256)
    house.moved_to = "http://example.com/m.gguf"
    with pytest.raises(DownloadError, match="only https"):
        fetch(house, tmp_path / "m.gguf")
