from __future__ import annotations

from typing import Any

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import SecretService, fail, null
from keyring.backends.chainer import ChainerBackend

from desktop.storage.keyrings import name_of, real_keyring


class PlaintextKeyring(KeyringBackend):
    """As keyrings.alt has it: passwords in a readable file."""

    priority = -1.0
    __module__ = "keyrings.alt.file"

    def get_password(self, service: str, username: str) -> str | None:
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        raise AssertionError("a refused keyring was written to")


class PlaintextInDisguise(SecretService.Keyring):
    """Passes an ``isinstance`` test, and keeps what it likes where it likes."""

    priority = -1.0


def chain(*links: KeyringBackend) -> KeyringBackend:
    class Chain(ChainerBackend):
        priority = -1.0
        backends: Any = links

    return made(Chain)


def made(kind: Any) -> KeyringBackend:
    backend = kind()
    assert isinstance(backend, KeyringBackend)
    return backend


@pytest.mark.parametrize(
    "kind", [PlaintextKeyring, PlaintextInDisguise, fail.Keyring, null.Keyring]
)
def test_what_is_not_the_operating_systems_own_keyring_is_refused(kind: Any) -> None:
    assert real_keyring(made(kind)) is None
    assert real_keyring(chain(made(kind))) is None


def test_a_chain_with_nothing_in_it_is_refused() -> None:
    assert real_keyring(chain()) is None


def test_of_a_chain_only_the_real_link_is_used() -> None:
    real = made(SecretService.Keyring)
    assert real_keyring(chain(made(PlaintextKeyring), made(null.Keyring), real)) is real


def test_a_real_keyring_is_taken() -> None:
    real = made(SecretService.Keyring)
    assert real_keyring(real) is real
    assert name_of(real) == "keyring.backends.SecretService.Keyring"


def test_every_name_that_counts_as_real_is_a_backend_of_the_library() -> None:
    from importlib import import_module
    from importlib.util import find_spec

    from desktop.storage.keyrings import REAL

    for full in REAL:
        module, _, kind = full.rpartition(".")
        assert find_spec(module) is not None
        # The macOS one loads Apple's own library, so it can be imported on a Mac only.
        if not module.endswith(".macOS"):
            assert issubclass(getattr(import_module(module), kind), KeyringBackend)
