"""Relays for tests over real sockets."""

import pytest

from tests.processes import start_relay


@pytest.fixture
def start(tmp_path):
    """Start relays that are ended with the test."""
    relays = []

    def started(**config):
        relays.append(start_relay(tmp_path / f"relay{len(relays)}", **config))
        return relays[-1]

    yield started
    for relay in relays:
        relay.kill()
        assert '"error"' not in relay.log.read_text()


@pytest.fixture(scope="module")
def relay_for_module(tmp_path_factory):
    """Start one relay for tests that leave nothing behind; each brings its own identity."""
    relays = []

    def started(**config):
        relays.append(start_relay(tmp_path_factory.mktemp("relay"), **config))
        return relays[-1]

    yield started
    for relay in relays:
        assert relay.process.poll() is None, relay.log.read_text()
        relay.stop()
        assert '"error"' not in relay.log.read_text()
