import urllib.error
import urllib.request

import pytest

from server_stub.static import StaticError, load_table
from tests.processes import start_relay


@pytest.fixture
def assets(tmp_path):
    dist = tmp_path / "assets" / "widget" / "dist" / "0.1.0"
    dist.mkdir(parents=True)
    (dist / "widget.js").write_text("launcher")
    (dist / "strings.de.json").write_text("{}")
    (dist / ".hidden").write_text("no")
    return tmp_path / "assets"


@pytest.fixture
def site(tmp_path):
    folder = tmp_path / "site"
    (folder / "rooms").mkdir(parents=True)
    (folder / "index.html").write_text("<h1>Hotel</h1>")
    (folder / "rooms" / "index.html").write_text("<h1>Rooms</h1>")
    (folder / "mark.svg").write_text("<svg/>")
    return folder


def test_the_table_has_the_widget_by_version_and_nothing_hidden(assets):
    table = load_table(assets)
    assert set(table) == {"/w/0.1.0/widget.js", "/w/0.1.0/strings.de.json"}
    headers = dict(table["/w/0.1.0/widget.js"].headers)
    assert headers["Content-Type"] == "text/javascript; charset=utf-8"
    assert headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert headers["Access-Control-Allow-Origin"] == "*"


def test_the_demo_site_has_index_pages_and_is_not_cached(assets, site):
    table = load_table(assets, site)
    assert table["/"] is table["/index.html"]
    assert table["/rooms/"].body == b"<h1>Rooms</h1>"
    assert dict(table["/"].headers)["Cache-Control"] == "no-cache"


def test_the_demo_site_can_not_replace_a_widget_file(assets, site):
    (site / "w" / "0.1.0").mkdir(parents=True)
    (site / "w" / "0.1.0" / "widget.js").write_text("other")
    assert load_table(assets, site)["/w/0.1.0/widget.js"].body == b"launcher"


def test_a_checkout_without_a_built_widget_serves_none(tmp_path):
    assert load_table(tmp_path) == {}


def test_missing_folders_are_named_with_their_flag(tmp_path, assets):
    with pytest.raises(StaticError, match="--assets"):
        load_table(tmp_path / "none")
    with pytest.raises(StaticError, match="--demo-site"):
        load_table(assets, tmp_path / "none")


def test_a_link_out_of_the_folder_is_not_served(assets, tmp_path):
    (tmp_path / "secret").write_text("secret")
    (assets / "widget" / "dist" / "0.1.0" / "link.js").symlink_to(tmp_path / "secret")
    assert "/w/0.1.0/link.js" not in load_table(assets)


def _get(url, **headers):
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers)) as answer:
            return answer.status, dict(answer.headers), answer.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, dict(error.headers), error.read()


def test_the_relay_serves_the_table_and_404_for_everything_else(tmp_path, assets, site):
    large = b"x" * 2_000_000
    (site / "large.png").write_bytes(large)
    relay = start_relay(tmp_path / "relay", assets=str(assets), demo_site=str(site))
    try:
        status, headers, body = _get(f"{relay.http_url}/w/0.1.0/widget.js")
        assert (status, body) == (200, b"launcher")
        assert headers["Cache-Control"].endswith("immutable")
        assert headers["Access-Control-Allow-Origin"] == "*"
        again = _get(f"{relay.http_url}/w/0.1.0/widget.js", **{"If-None-Match": headers["ETag"]})
        assert again[0] == 304
        assert _get(f"{relay.http_url}/")[2] == b"<h1>Hotel</h1>"
        assert _get(f"{relay.http_url}/?from=mail")[2] == b"<h1>Hotel</h1>"
        assert _get(f"{relay.http_url}/large.png")[2] == large
        for path in ("/w/", "/w/0.1.0/", "/w/0.1.0/../../relay.toml", "/etc/passwd", "/v1/short"):
            assert _get(relay.http_url + path)[0] == 404
        (site / "index.html").write_text("changed")
        assert _get(f"{relay.http_url}/")[2] == b"<h1>Hotel</h1>"
    finally:
        relay.stop()


def test_health_and_metrics_are_answered_without_names(tmp_path):
    relay = start_relay(tmp_path)
    try:
        assert _get(f"{relay.http_url}/healthz")[::2] == (200, b"ok\n")
        status, _, body = _get(f"{relay.http_url}/metrics")
        assert status == 200
        assert b'deskbell_relay_connections{role="visitor"} 0\n' in body
        assert b"deskbell_relay_mailbox_envelopes 0\n" in body
        assert b"127.0.0.1" not in body
    finally:
        relay.stop()
