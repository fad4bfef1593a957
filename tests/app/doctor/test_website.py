"""``deskbell doctor --site``: says of a page whether the line on it is right, and what to do."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from desktop.app import business as owner
from desktop.app import places
from desktop.app.doctor import network, website
from desktop.app.doctor.profile import Named
from desktop.app.doctor.website import Expected, examine_page
from desktop.app.fetching import WebFetcher
from desktop.app.profile import make_line
from desktop.domain.checkup import Finding, State
from desktop.knowledge.reading.pages import Page
from tests.app.command_line import KEY, OPENED, deskbell, opened

SITE = "s" * 43
RELAY = "wss://relay.example.com"
HOTEL = owner.Business("Casa do Rio", accent="#7A1FA2", icon="bell")
EXPECTED = Expected(SITE, RELAY, ("https://www.casa.example",), HOTEL)
LINE = owner.tag(SITE, RELAY, HOTEL)


def looked(
    line: str = LINE,
    *policies: str,
    address: str = "https://www.casa.example/rooms",
    expected: Expected = EXPECTED,
) -> dict[str, Finding]:
    body = f"<!doctype html><title>Casa</title><p>Hello</p>{line}".encode()
    found = examine_page(Page(address, "page", body, None, policies), expected)
    return {one.aspect: one for one in found}


def wrong(*about: str, **more: object) -> set[str]:
    return {one.aspect for one in looked(*about, **more).values() if not one.fine}  # type: ignore[arg-type]


def test_the_line_from_the_settings_is_right() -> None:
    found = looked()
    assert all(one.fine for one in found.values()), found
    assert set(found) == {"page", "address", "line", "desk", "script", "relay", "looks", "policy"}


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("", {"line"}),
        (LINE + LINE.replace("async", "defer"), {"line"}),
        (LINE.replace(SITE, "t" * 43), {"desk"}),
        (LINE.replace(SITE, "t"), {"desk"}),
        (LINE.replace("sha384-", "sha384-A"), {"script"}),
        (LINE.replace("integrity=", "data-was="), {"script"}),
        (LINE.replace("/w/0", "/w/99"), {"script"}),
        (LINE.replace("/w/0.1.0", "/w/../.."), {"script"}),
        (LINE.replace('crossorigin="anonymous" ', ""), {"line"}),
        (LINE.replace("relay.example.com", "relay.other.example"), {"relay"}),
        (LINE.replace("<script ", '<script type="text/rocketscript" '), {"line"}),
        (LINE.replace("<script ", '<script type="module" '), {"line"}),
        (LINE.replace(" src=", " data-src="), {"line"}),
    ],
)
def test_what_is_wrong_with_a_line_is_named_with_what_to_do(line: str, names: set[str]) -> None:
    found = looked(line)
    assert {one.aspect for one in found.values() if not one.fine} >= names
    assert all(one.mend for one in found.values() if not one.fine)


def test_a_line_that_no_browser_runs_is_none_and_one_that_is_read_is_told() -> None:
    for hidden in (
        f"<!-- {LINE} -->",
        f"<noscript>{LINE}</noscript>",
        f"<template>{LINE}</template>",
    ):
        assert "has no line" in looked(hidden)["line"].means
        assert looked(hidden + LINE)["line"].fine
    shown = looked(LINE.replace("<", "&lt;").replace(">", "&gt;"))["line"]
    assert not shown.fine
    assert "words that visitors read" in shown.means
    assert "custom code" in shown.mend
    script = f"<script>const added = {LINE.replace('</script>', '')!r}</script>"
    assert "has no line" in looked(script)["line"].means


def test_an_older_script_that_is_unchanged_goes_on_working(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for version in ("0.1.0", "0.2.0", "0.10.0"):
        shutil.copytree(places.WIDGETS / "0.1.0", tmp_path / version)
    monkeypatch.setattr(places, "WIDGETS", tmp_path)
    monkeypatch.setattr(website, "WIDGETS", tmp_path)
    found = looked()["script"]
    assert found.fine
    assert found.means.startswith("The script is unchanged, version 0.1.0; 0.10.0 is newer")
    assert not looked(LINE.replace("sha384-", "sha384-A"))["script"].fine
    assert "0.10.0." in looked(LINE.replace("/w/0.1.0/", "/w/0.10.0/"))["script"].means


def test_other_looks_are_told_and_wrong_they_are_not() -> None:
    found = looked(LINE.replace("#7A1FA2", "#000000"))["looks"]
    assert found.fine
    assert "otherwise" in found.means


def test_a_page_without_encryption_or_not_in_the_settings_is_wrong() -> None:
    assert wrong(address="http://www.casa.example/") == {"page", "address"}
    assert wrong(address="https://casa.example/") == {"address"}


STRICT = f"script-src https://relay.example.com; connect-src https://relay.example.com {RELAY}"


@pytest.mark.parametrize(
    ("policy", "missing"),
    [
        (STRICT, ""),
        ("default-src 'none'; " + STRICT, ""),
        ("default-src *", "connect-src wss://relay.example.com"),
        ("default-src https: wss:", ""),
        ("script-src *.example.com; connect-src *.example.com wss://*.example.com", ""),
        ("img-src 'self'", ""),
        ("default-src 'self'", "script-src https://relay.example.com"),
        ("script-src 'self' https://relay.example.com; connect-src 'self'", "connect-src"),
        ("connect-src https://relay.example.com", "connect-src wss://relay.example.com"),
        ("script-src 'strict-dynamic' 'nonce-abc' https:", "script-src"),
        (STRICT + "; require-trusted-types-for 'script'; trusted-types other", "trusted-types"),
        (STRICT + "; trusted-types deskbell", ""),
    ],
)
def test_a_policy_that_keeps_the_widget_out_is_told_what_to_add(policy: str, missing: str) -> None:
    found = looked(LINE, policy)["policy"]
    if "default-src *" in policy:
        # A star stands for the schemes of the network, wss among them.
        missing = ""
    assert found.fine == (not missing), found
    assert missing in found.mend


def test_each_policy_of_a_page_counts_also_one_in_its_head() -> None:
    assert not looked(LINE, STRICT, "default-src 'self'")["policy"].fine
    meta = "<meta http-equiv=Content-Security-Policy content=\"default-src 'self'\">"
    assert not looked(meta + LINE, STRICT)["policy"].fine


def test_a_nonce_of_the_page_lets_the_script_in() -> None:
    line = LINE.replace("<script ", '<script nonce="abc" ')
    policy = "script-src 'strict-dynamic' 'nonce-abc'"
    assert looked(line, policy)["policy"].fine


def test_a_relay_at_the_websites_own_address_is_its_self() -> None:
    own = Expected(SITE, "wss://www.casa.example", EXPECTED.websites, HOTEL)
    line = owner.tag(SITE, own.relay, HOTEL)
    assert looked(line, "default-src 'self'", expected=own)["policy"].fine
    assert not looked(line, "default-src 'none'", expected=own)["policy"].fine
    assert not looked(LINE, "default-src 'self'")["policy"].fine


Answer = tuple[int, dict[str, str], list[bytes]]
HTML = {"Content-Type": "text/html"}


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ((302, {"Location": "/"}, []), "without an end"),
        ((302, {"Location": "http://other.example/"}, []), "which you did not name"),
        ((200, HTML, [b"x" * 1_000_001] * 10), "larger than 10 MB"),
        ((200, HTML, [b"<p>drop by drop"] * 10_000), "too slowly"),
        ((404, HTML, []), "answered 404"),
        ((200, {"Content-Type": "image/png"}, [b"x"]), "no text"),
    ],
)
def test_a_page_that_can_not_be_had_is_told_with_what_to_do(answer: Answer, said: str) -> None:
    slow = said == "too slowly"
    with served(answer, pause=0.02 if slow else 0.0) as address:
        (found,) = network.page(address, Named(), WebFetcher(slowest=0.5 if slow else 30.0))
    assert (found.aspect, found.fine) == ("page", False)
    assert said in found.mend


def test_without_a_profile_the_hash_is_still_compared() -> None:
    found = looked(expected=Expected())
    assert found["desk"].fine
    assert "not compared" in found["desk"].means
    assert not looked(LINE.replace("sha384-", "sha384-A"), expected=Expected())["script"].fine


@contextmanager
def served(answer: Answer, pause: float = 0.0) -> Iterator[str]:
    status, headers, pieces = answer
    over = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            # Who has read enough hangs up.
            with suppress(OSError):
                for piece in pieces:
                    self.wfile.write(piece)
                    if over.wait(pause):
                        return

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        over.set()
        server.shutdown()
        server.server_close()
        thread.join(5)


def test_the_command_reads_the_page_and_says_it_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DESKBELL_THROW_AWAY_KEY", KEY.hex())
    profile = tmp_path / "profile"
    store = opened(profile)
    owner.keep_business(store, HOTEL)
    make_line(store, lambda event: None)
    store.close()
    headers = {**HTML, "Content-Security-Policy": "default-src 'self'"}
    with served((200, headers, [f"<p>Hello</p>{LINE}".encode()])) as address:
        done = deskbell("--profile", str(profile), "doctor", "--site", address, given=OPENED)
    assert done.returncode == 1, done.stderr
    assert "WRONG  Desk: The line belongs to another desk" in done.stdout
    assert "WRONG  Policy: The page's Content-Security-Policy keeps the widget out" in done.stdout
    assert "Add to it: script-src https://relay.example.com" in done.stdout


def test_a_page_with_the_line_from_before_a_renewal_is_told_until_when_it_works() -> None:
    until = datetime(2026, 12, 22, 9, tzinfo=UTC)
    renewed = replace(EXPECTED, site="n" * 43, older=SITE, older_until=until)
    found = looked(expected=renewed)["desk"]
    assert (found.state, found.fine) == (State.NOTE, True)
    assert "2026-12-22" in found.means
    assert "Copy the line" in found.mend
    ended = looked(expected=replace(renewed, older_until=None))["desk"]
    assert ended.state is State.WRONG
    assert "has ended" in ended.means
    assert looked(LINE.replace(SITE, "n" * 43), expected=renewed)["desk"].state is State.FINE
