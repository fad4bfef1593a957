"""Pages are fetched from where the owner said, and from nowhere else."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from desktop.app import fetching
from desktop.app.fetching import WebFetcher
from desktop.knowledge.reading.found import UnreadableError

Answer = tuple[int, dict[str, str], bytes]
PAGE: Answer = (200, {"Content-Type": "text/html; charset=cp1252"}, b"<p>H\xe4user</p>")


@contextmanager
def site(answers: dict[str, Answer]) -> Iterator[tuple[str, list[str]]]:
    """Serve a small site on loopback; give its address and what was asked of it."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(f"{self.headers['Host']} {self.path} {self.headers.get('Cookie')}")
            status, headers, body = answers[self.path]
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value.replace("PORT", str(self.server.server_address[1])))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}", asked
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def refused(fetch: Callable[[], object]) -> str:
    with pytest.raises(UnreadableError) as problem:
        fetch()
    return str(problem.value)


def test_a_page_in_the_own_network_is_fetched_where_the_owner_typed_its_number() -> None:
    with site({"/faq?a=%C3%A4": PAGE}) as (address, asked):
        page = WebFetcher().fetch(f"{address}/faq?a=ä#part")
    assert (page.kind, page.encoding, page.body) == ("page", "cp1252", b"<p>H\xe4user</p>")
    assert asked == [f"{address.removeprefix('http://')} /faq?a=%C3%A4 None"]


def test_a_name_on_the_internet_that_leads_into_the_own_network_is_not_followed() -> None:
    with site({"/": PAGE}) as (address, asked):
        port = address.rsplit(":", 1)[1]
        lying = WebFetcher(resolve=lambda host, port: ["127.0.0.1"])
        assert "own network" in refused(lambda: lying.fetch(f"http://www.example.com:{port}/"))
        for inner in (
            "10.0.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "::1",
            "fd00::1",
            "::ffff:10.0.0.1",
        ):
            other = WebFetcher(resolve=lambda host, port, inner=inner: [inner])  # type: ignore[misc]
            assert "own network" in refused(lambda other=other: other.fetch("https://example.com"))  # type: ignore[misc]
    assert asked == []


def test_no_page_can_send_us_into_the_own_network() -> None:
    with site({"/secret": PAGE}) as (inner, inner_asked):
        with site({"/": (302, {"Location": f"{inner}/secret"}, b"")}) as (address, asked):
            assert "own network" in refused(lambda: WebFetcher().fetch(address))
    assert len(asked) == 1
    assert inner_asked == []


def test_a_page_that_moved_is_followed_a_few_times() -> None:
    moved: Answer = (301, {"Location": "/b"}, b"")
    with site({"/a": moved, "/b": PAGE}) as (address, _):
        assert WebFetcher().fetch(f"{address}/a").address == f"{address}/b"
    with site({"/a": (302, {"Location": "/a"}, b"")}) as (address, asked):
        assert "without an end" in refused(lambda: WebFetcher().fetch(f"{address}/a"))
        assert len(asked) == 5


@pytest.mark.parametrize(
    "place",
    [
        "ftp://example.org/a",
        "file:///etc/passwd",
        "https://",
        "https://a:b@example.org",
        "http://[",
        "nothing",
    ],
)
def test_what_is_no_address_of_a_page_is_refused(place: str) -> None:
    assert "no address of a web page" in refused(lambda: WebFetcher().fetch(place))


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ((404, {"Content-Type": "text/html"}, b"gone"), "answered 404"),
        ((200, {"Content-Type": "image/png"}, b"x"), "no text (image/png)"),
        ((200, {"Content-Type": "text/html"}, b"a" * 20_000), "larger than"),
        (
            (
                200,
                {"Content-Type": "text/html", "Content-Encoding": "gzip"},
                gzip.compress(b"a" * 50_000),
            ),
            "larger than",
        ),
        (
            (200, {"Content-Type": "text/html", "Content-Encoding": "gzip"}, b"no gzip"),
            "not answer",
        ),
        ((302, {}, b""), "without an end"),
    ],
)
def test_a_page_that_cannot_be_used_is_explained(
    answer: Answer, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "LARGEST", 10_000)
    with site({"/": answer}) as (address, _):
        assert words in refused(lambda: WebFetcher().fetch(address))


def test_packed_pages_are_unpacked() -> None:
    packed: Answer = (
        200,
        {"Content-Type": "text/html", "Content-Encoding": "gzip"},
        gzip.compress(b"<p>a"),
    )
    with site({"/": packed}) as (address, _):
        assert WebFetcher().fetch(address).body == b"<p>a"


def test_a_site_that_is_not_there_or_not_wanted_any_more_is_told() -> None:
    with site({"/": PAGE}) as (address, asked):
        assert "stopped" in refused(lambda: WebFetcher().fetch(address, lambda: False))
        assert asked == []
    assert "does not answer" in refused(lambda: WebFetcher().fetch(address))

    def nowhere(host: str, port: int) -> list[str]:
        raise OSError("no such host")

    assert "can't be found" in refused(lambda: WebFetcher(nowhere).fetch("https://example.org"))


def test_a_slow_site_is_left_after_a_while() -> None:
    with site({"/": PAGE}) as (address, _):
        assert "too slowly" in refused(lambda: WebFetcher(slowest=-1.0).fetch(address))
