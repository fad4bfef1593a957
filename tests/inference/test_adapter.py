from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from desktop.inference.adapter import FILE, INWARD, OUTWARD, AdapterError, apply, digest


def network() -> torch.nn.Module:
    return torch.nn.Sequential(torch.nn.Linear(3, 2), torch.nn.Tanh())


def test_a_pair_is_added_to_the_weights_it_names(tmp_path: Path) -> None:
    inward, outward = np.ones((1, 3), np.float16), np.full((2, 1), 0.5, np.float16)
    np.savez(tmp_path / "a.npz", **{"0" + INWARD: inward, "0" + OUTWARD: outward})
    changed = network()
    before = changed[0].weight.detach().clone()
    apply(changed, tmp_path / "a.npz")
    assert torch.allclose(changed[0].weight, before + 0.5)


def test_a_pair_of_another_model_is_refused_with_a_sentence(tmp_path: Path) -> None:
    odd = np.ones((1, 5), np.float16)
    np.savez(tmp_path / "a.npz", **{"0" + INWARD: odd, "0" + OUTWARD: odd.T})
    with pytest.raises(AdapterError, match="Install Deskbell again"):
        apply(network(), tmp_path / "a.npz")


def test_a_damaged_or_missing_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.npz").write_bytes(b"nothing of the kind")
    with pytest.raises(AdapterError):
        apply(network(), tmp_path / "a.npz")
    with pytest.raises(AdapterError):
        digest(tmp_path / "none.npz")


def test_what_ships_is_small() -> None:
    assert 0 < FILE.stat().st_size < 1_000_000
