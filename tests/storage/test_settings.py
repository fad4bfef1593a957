from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.storage.conftest import AStore, open_store

values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.text(), values)))
def test_the_last_value_of_each_setting_survives_a_restart(puts: list[tuple[str, Any]]) -> None:
    with TemporaryDirectory() as folder:
        store = open_store(Path(folder))
        for key, value in puts:
            store.put(key, value)
        store.close()
        again = open_store(Path(folder))
        for key, value in dict(puts).items():
            assert again.get(key) == json.loads(json.dumps(value))
        again.close()


def test_a_setting_that_was_never_put_is_the_default(store: AStore) -> None:
    assert store.get("hours") is None
    assert store.get("hours", "always") == "always"


def test_a_value_that_json_cannot_hold_is_our_own_mistake(store: AStore) -> None:
    with pytest.raises(ValueError):
        store.put("x", float("nan"))
    assert store.get("x") is None
