"""The line's memory under two identity keys of one site: nothing of one is the other's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.relay.desk import DAY_MS, DeskLine
from desktop.relay.seal import open_bundle
from desktop.relay.statics import STATIC_MS
from tests.storage.conftest import AStore, open_store

NOW = 1_795_348_800_000


@pytest.fixture
def store(tmp_path: Path) -> Iterator[AStore]:
    made = open_store(tmp_path / "profile")
    yield made
    made.close()


def test_each_key_renews_its_own_static_key_and_prekeys(store: AStore) -> None:
    clock = [NOW]
    lines = [DeskLine(store.shelf_of(number), lambda: clock[0]) for number in (1, 2)]
    assert lines[0].site != lines[1].site

    def bundles() -> list[tuple[bytes, int]]:
        for line in lines:
            line.rotate()
        return [bundle_of(line, clock[0]) for line in lines]

    before = bundles()
    # Made in the same second: one number under both keys, and no clash.
    assert before[0][1] == before[1][1]
    assert before[0][0] != before[1][0]
    clock[0] += DAY_MS
    assert [static for static, _ in bundles()] == [static for static, _ in before]
    clock[0] += STATIC_MS
    after = bundles()
    assert {static for static, _ in after}.isdisjoint({static for static, _ in before})
    assert len(store.shelf_of(1).prekeys()) + len(store.shelf_of(2).prekeys()) == len(
        store.prekeys()
    )
    store.destroy_identity(1)
    assert store.shelf_of(1).prekeys() == []
    assert [store.secret_value(name) for name in ("identity", "static", "static-before")] == [
        b""
    ] * 3
    # The other goes on as it was.
    assert bundle_of(lines[1], clock[0]) == after[1]


def bundle_of(line: DeskLine, now: int) -> tuple[bytes, int]:
    opened = open_bundle(line.bundle().body, line.site, now)
    return opened.static, opened.preid
