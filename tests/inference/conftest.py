from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.inference.runtime import Runtime, RuntimeSettings
from tests.inference.gguf_files import random_model


@pytest.fixture(scope="session")
def random_gguf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return random_model(tmp_path_factory.mktemp("models") / "random.gguf")


@pytest.fixture(scope="session")
def loaded(random_gguf: Path) -> Iterator[Runtime]:
    """One runtime for all tests; each leaves its sequences empty."""
    runtime = Runtime(random_gguf, RuntimeSettings(cells=2048, sequences=8, batch=64, threads=1))
    yield runtime
    runtime.close()


@pytest.fixture
def runtime(loaded: Runtime) -> Iterator[Runtime]:
    yield loaded
    loaded.go_on()
    for sequence in range(loaded.settings.sequences):
        loaded.forget(sequence)
