"""What an owner says of the business, and the tag that comes of it."""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.app.business import (
    Business,
    BusinessError,
    check_relay_url,
    from_json,
    keep_business,
    load_business,
    read_business,
    tag,
)
from desktop.app.places import DEMO, newest_widget


class Kept:
    """Settings in memory."""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}

    def get(self, key: str, default: Any = None) -> Any:
        return self.values.get(key, default)

    def put(self, key: str, value: Any) -> None:
        self.values[key] = json.loads(json.dumps(value))


def test_the_demo_hotel_is_read_and_kept_whole() -> None:
    hotel = read_business(DEMO / "hotel.json")
    kept = Kept()
    keep_business(kept, hotel)
    assert load_business(kept) == hotel
    assert hotel.name == "Casa do Rio"
    assert hotel.schedule().zone == "Europe/Lisbon"


def test_a_business_that_was_never_named_still_has_settings() -> None:
    assert load_business(Kept()).widget_settings().name == "Front desk"


@pytest.mark.parametrize(
    ("raw", "named"),
    [
        ([], "JSON object"),
        ({}, "name"),
        ({"name": "  "}, "name"),
        ({"name": "X", "zone": "Mars/Olympus"}, "Mars/Olympus"),
        ({"name": "X", "hours": [[7, "07:00", "22:00"]]}, "weekday"),
        ({"name": "X", "hours": [[1, "seven", "22:00"]]}, "seven"),
        ({"name": "X", "closed": ["24.12."]}, "24.12."),
        ({"name": "X", "retention_days": 0}, "retention_days"),
        ({"name": "X", "keep": {"done": 0}}, "keep"),
        ({"name": "X", "keep": {"yesterday": 3}}, "keep"),
        ({"name": "X", "keep": [3]}, "keep"),
    ],
)
def test_a_field_that_does_not_fit_is_named(raw: object, named: str) -> None:
    with pytest.raises(BusinessError, match=named.replace(".", r"\.")):
        from_json(raw)


def test_a_broken_file_is_named_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "hotel.json"
    file.write_text('{"name": "X",\n oops}', encoding="utf-8")
    with pytest.raises(BusinessError, match="line 2"):
        read_business(file)
    with pytest.raises(BusinessError, match="can't be read"):
        read_business(tmp_path / "nowhere.json")


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists, max_leaves=5))
def test_whatever_is_said_of_the_hours_is_taken_or_refused_in_words(hours: object) -> None:
    try:
        made = from_json({"name": "X", "hours": hours if isinstance(hours, list) else [hours]})
    except BusinessError:
        return
    assert isinstance(made, Business)


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("wss://relay.example.com/", "wss://relay.example.com"),
        ("https://relay.example.com", "wss://relay.example.com"),
        ("ws://127.0.0.1:8700", "ws://127.0.0.1:8700"),
    ],
)
def test_a_relay_address_is_brought_into_one_form(said: str, kept: str) -> None:
    assert check_relay_url(said) == kept


@pytest.mark.parametrize("said", ["relay", "ws://relay.example.com", "ftp://x", "", "wss://"])
def test_an_address_that_is_none_or_travels_in_clear_text_is_refused(said: str) -> None:
    with pytest.raises(BusinessError):
        check_relay_url(said)


def test_the_tag_carries_the_hash_of_our_own_copy_of_the_script() -> None:
    line = tag("s" * 43, "wss://relay.example.com")
    manifest = json.loads((newest_widget() / "manifest.json").read_text(encoding="utf-8"))
    script = (newest_widget() / "widget.js").read_bytes()
    digest = base64.b64encode(hashlib.sha384(script).digest()).decode("ascii")
    assert f'integrity="sha384-{digest}"' in line
    assert f'src="https://relay.example.com/w/{manifest["version"]}/widget.js"' in line
    assert f'data-site="{"s" * 43}"' in line


def test_the_tag_says_how_the_button_looks_only_where_it_is_not_as_usual() -> None:
    plain = tag("s" * 43, None, Business("Casa do Rio"))
    assert plain == tag("s" * 43, None)
    dressed = Business("Casa do Rio", accent="#f2b705", side="start", icon="bell")
    line = tag("s" * 43, None, dressed)
    assert 'data-accent="#F2B705" data-side="start" data-icon="bell" async' in line


def test_side_and_icon_are_signed_for_the_widget_and_kept() -> None:
    store = Kept()
    keep_business(store, Business("Casa do Rio", side="start", icon="key"))
    told = load_business(store).widget_settings().to_json()
    assert (told["side"], told["icon"]) == ("start", "key")


@pytest.mark.parametrize("field", ["side", "icon"])
def test_a_side_or_an_icon_that_the_widget_does_not_know_is_refused(field: str) -> None:
    with pytest.raises(BusinessError, match=field):
        from_json({"name": "Casa do Rio", field: '"><script>'})
