"""``deskbell doctor --site``: says of a page whether the line on it is right, and what to do."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from desktop.app import business as owner
from desktop.app.doctor.website import Expected, examine_page
from desktop.app.profile import make_line
from desktop.domain.checkup import Finding
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


def test_without_a_profile_the_hash_is_still_compared() -> None:
    found = looked(expected=Expected())
    assert found["desk"].fine
    assert "not compared" in found["desk"].means
    assert not looked(LINE.replace("sha384-", "sha384-A"), expected=Expected())["script"].fine


@contextmanager
def served(body: str) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Security-Policy", "default-src 'self'")
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
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
    with served(f"<p>Hello</p>{LINE}") as address:
        done = deskbell("--profile", str(profile), "doctor", "--site", address, given=OPENED)
    assert done.returncode == 1, done.stderr
    assert "WRONG  Desk: The line belongs to another desk" in done.stdout
    assert "WRONG  Policy: The page's Content-Security-Policy keeps the widget out" in done.stdout
    assert "Add to it: script-src https://relay.example.com" in done.stdout
