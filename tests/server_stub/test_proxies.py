"""The two examples of TLS in front of a relay, each really run: what must pass does, the rest not."""

import asyncio
import base64
import hashlib
import json

import pytest
from websockets.exceptions import InvalidStatus

from server_stub import __version__
from server_stub.config import load_config
from server_stub.envelope import Close, Type
from server_stub.login import b64
from tests.processes import ROOT
from tests.server_stub import proxies
from tests.server_stub.ends import ORIGIN, Desk, Identity, Visitor, replied, run
from tests.server_stub.proxies import DEPLOY, HOST

WIDGET = ROOT / "assets" / "widget" / "dist"
ADDRESS = 20
"""Connections of one address."""
VISITOR_AT = "127.0.0.77"
"""An address that nothing else comes from, so that it can be searched for."""


@pytest.fixture(scope="module", params=sorted(proxies.STARTS))
def proxied(request, relay_for_module, tmp_path_factory):
    """Return a relay set up as in its example, and one proxy before it."""
    if why := proxies.missing(request.param):
        pytest.skip(why)
    example = load_config(["--config", str(DEPLOY / "relay.toml")], {})
    relay = relay_for_module(
        trust_forwarded=example.trust_forwarded,
        exempt_loopback=False,
        limits={"connections_address": ADDRESS},
    )
    proxy = proxies.STARTS[request.param](tmp_path_factory.mktemp("proxy"), relay.port)
    try:
        proxy.wait()
        yield relay, proxy
    finally:
        proxy.stop()


def ways(proxy):
    """Return the address of the relay behind a proxy, and what a client needs to get there."""
    options = {"ssl": proxy.trusted, "host": "127.0.0.1", "port": proxy.port}
    return f"wss://{HOST}:{proxy.port}", options


async def logged_in(proxy, identity):
    url, options = ways(proxy)
    desk = await Desk.dial(url, **options)
    await desk.hello(url, identity, host=f"{HOST}:{proxy.port}")
    desk.welcome = json.loads((await desk.until(Type.WELCOME)).body)
    await desk.resume()
    return desk


@pytest.mark.parametrize("name", sorted(proxies.STARTS))
def test_messages_cross_a_proxy_and_nobody_writes_down_where_they_came_from(name, start, tmp_path):
    if why := proxies.missing(name):
        pytest.skip(why)
    relay = start(trust_forwarded=True)
    folder = tmp_path / "proxy"
    folder.mkdir()
    proxy = proxies.STARTS[name](folder, relay.port)

    async def test():
        identity = Identity()
        desk = await logged_in(proxy, identity)
        url, options = ways(proxy)
        options["local_addr"] = (VISITOR_AT, 0)
        visitor = await Visitor.login(url, identity.site, **options)
        sent = visitor.says(0, bytes(16_000))
        assert await visitor.stored(sent)
        assert await desk.until(Type.MSG) == sent
        assert await desk.stored(replied(visitor.conversation, 0))
        assert (await visitor.until(Type.MSG)).sequence == 0
        # An upgrade of the relay: both ends are told, through the proxy, to come back at once.
        await asyncio.to_thread(relay.stop)
        assert await visitor.close_code() == Close.RESTARTING
        assert await desk.close_code() == Close.RESTARTING

    try:
        proxy.wait()
        run(test())
    finally:
        proxy.stop()
    written = relay.log.read_text() + proxy.log()
    assert '"stopped"' in written
    assert VISITOR_AT not in written


def test_the_widgets_files_arrive_unchanged_and_to_be_kept(proxied):
    _, proxy = proxied
    folder = next(WIDGET.iterdir())
    for file in folder.iterdir():
        answer = proxy.get(f"/w/{folder.name}/{file.name}", Connection="close")
        assert (answer.status, answer.body) == (200, file.read_bytes())
        assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
        assert answer.headers["access-control-allow-origin"] == "*"
        assert answer.headers["x-content-type-options"] == "nosniff"
        again = proxy.get(
            f"/w/{folder.name}/{file.name}",
            If_None_Match=answer.headers["etag"],
            Connection="close",
        )
        assert (again.status, again.body) == (304, b"")


def test_a_browser_is_told_to_come_with_tls_only(proxied):
    _, proxy = proxied
    for path in ("/healthz", f"/w/{__version__}/widget.js", "/none", f"/v1/{'A' * 43}"):
        found = proxy.get(path, Connection="close").headers["strict-transport-security"]
        assert found.startswith("max-age=31536000")


def test_health_is_told_and_counts_are_not(proxied):
    _, proxy = proxied
    assert proxy.get("/healthz", Connection="close").body == b"ok\n"
    refused = proxy.get("/metrics", Connection="close")
    assert refused.status == 404
    assert b"deskbell_relay" not in refused.body


def test_an_upgrade_passes_with_its_headers_and_without_compression(proxied):
    _, proxy = proxied

    async def test():
        identity = Identity()
        await logged_in(proxy, identity)
        path = f"/v1/{b64(identity.site)}"
        answer = await asyncio.to_thread(proxy.upgrade, path, Origin=ORIGIN)
        assert answer.status == 101
        assert answer.headers["upgrade"] == "websocket"
        assert answer.headers["connection"].lower() == "upgrade"
        assert answer.headers["sec-websocket-protocol"] == "db.v1"
        assert "sec-websocket-extensions" not in answer.headers
        assert "set-cookie" not in answer.headers

    run(test())


def test_a_foreign_page_is_refused_before_the_upgrade(proxied):
    _, proxy = proxied

    async def test():
        identity = Identity()
        await logged_in(proxy, identity)
        path = f"/v1/{b64(identity.site)}"
        for origin in ("https://evil.example", "null", f"{ORIGIN}.evil.example", f"{ORIGIN}:444"):
            answer = await asyncio.to_thread(proxy.upgrade, path, Origin=origin)
            assert answer.status == 403, origin
        page = await asyncio.to_thread(proxy.upgrade, "/desk/v1", Origin=ORIGIN)
        assert page.status == 403

    run(test())


def test_the_address_that_counts_is_the_one_that_the_proxy_saw(proxied):
    _, proxy = proxied

    async def test():
        identity = Identity()
        await logged_in(proxy, identity)
        url, options = ways(proxy)
        # Whoever puts an address of their own into the header gains nothing.
        claims = [{"X-Forwarded-For": f"198.51.100.{number}"} for number in range(ADDRESS + 1)]
        here = {**options, "local_addr": (VISITOR_AT, 0)}
        for claim in claims[:ADDRESS]:
            await Visitor.dial(url, identity.site, additional_headers=claim, **here)
        path = f"/v1/{b64(identity.site)}"
        with pytest.raises(InvalidStatus, match="429"):
            await Visitor.dial(url, identity.site, additional_headers=claims[ADDRESS], **here)
        # Another address still gets in.
        answer = await asyncio.to_thread(proxy.upgrade, path, Origin=ORIGIN)
        assert answer.status == 101

    run(test())


def test_the_tag_that_was_given_out_fits_the_file_behind_the_proxy(proxied):
    _, proxy = proxied
    folder = next(WIDGET.iterdir())
    told = json.loads((folder / "manifest.json").read_text())
    body = proxy.get(f"/w/{folder.name}/widget.js", Connection="close").body
    digest = "sha384-" + base64.b64encode(hashlib.sha384(body).digest()).decode()
    assert digest in json.dumps(told)
