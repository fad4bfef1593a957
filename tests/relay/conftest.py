"""Relays for the tests of this room. Properties are about what holds, never about how long it takes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.processes import RelayProcess, start_relay
from tests.relay.two_ends import Desk, Widget

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

# So that tests need not wait for the one message a second of a true visitor.
QUICK = {"message_burst": 2000, "message_rate": 1000.0, "visitor_burst": 20_000}


@pytest.fixture(scope="module")
def relay(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RelayProcess]:
    made = start_relay(tmp_path_factory.mktemp("relay"), limits=QUICK)
    yield made
    made.stop()


@pytest.fixture
def own_relay(tmp_path: Path) -> Iterator[RelayProcess]:
    made = start_relay(tmp_path / "relay", limits=QUICK)
    yield made
    made.kill()


@pytest.fixture
def desk() -> Iterator[Desk]:
    made = Desk()
    yield made
    for state, _ in made.store.held.epochs.values():
        json.loads(state)


@pytest.fixture
def widget(desk: Desk) -> Widget:
    return Widget(desk)
