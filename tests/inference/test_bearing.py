from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from desktop.answering.prior import WITH_BEARING
from desktop.inference.adapter import AdapterError
from desktop.inference.bearing import Bearings

VECTORS = np.random.default_rng(0).normal(size=(200, 12)).astype(np.float32) * np.arange(12)


def test_the_directions_are_those_in_which_questions_differ_most() -> None:
    bearings = Bearings.learned(VECTORS, 3)
    found = np.array([bearings.of(one) for one in VECTORS])
    assert found.shape == (200, 3)
    assert np.allclose(found.mean(0), 0, atol=1e-3)
    assert np.allclose(found.std(0), 1, atol=1e-2)
    assert np.allclose(np.corrcoef(found.T), np.eye(3), atol=1e-2)
    # The last columns spread most.
    assert abs(np.corrcoef(found[:, 0], VECTORS[:, 11])[0, 1]) > 0.5


def test_what_is_written_is_read(tmp_path: Path) -> None:
    bearings = Bearings.learned(VECTORS, 3)
    bearings.write(tmp_path / "bearing.npz")
    again = Bearings.read(tmp_path / "bearing.npz")
    assert np.allclose(again.of(VECTORS[0]), bearings.of(VECTORS[0]), atol=0.02)


@pytest.mark.parametrize("content", [None, b"", b"nothing of the kind"])
def test_a_lost_or_damaged_file_says_what_to_do(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "bearing.npz"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(AdapterError, match="Install Deskbell again"):
        Bearings.read(path)


def test_what_ships_is_what_the_shipped_weights_were_fitted_with() -> None:
    (turned,) = {len(row) for layer in WITH_BEARING["layers"] for row in layer[4]}
    assert len(Bearings.read().of(np.zeros(384, np.float32))) == turned
