"""What was learned on top of the embedded model: a small addition to the weights of its upper layers.

Not a model of its own and not a trainer: it adds the file beside it (low-rank pairs, Hu et
al. 2021) to weights that are already loaded, once, so that a question costs what it did
before. Made by ``tests/development_data/fit_adapter.py`` from public data, never from an
owner's conversations (docs/adr/0007).
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np

FILE = Path(__file__).with_name("adapter.npz")
"""For the embedded default alone; other models are used as they come."""

INWARD, OUTWARD = "|inward", "|outward"


class AdapterError(Exception):
    """The learned addition does not fit the embedding model; the text says what to do."""


def digest(path: Path = FILE) -> str:
    """Return the SHA-256 of an adapter file, in hexadecimal.

    Raises:
        AdapterError: If it is not there.
    """
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as problem:
        raise AdapterError(LOST) from problem


def apply(network: Any, path: Path = FILE) -> None:
    """Add an adapter's pairs to the weights of ``network``, a torch module, in place.

    Raises:
        AdapterError: If the file is missing or was made for another model.
    """
    import torch

    try:
        with np.load(path, allow_pickle=False) as pairs:
            names = [name.removesuffix(INWARD) for name in pairs if name.endswith(INWARD)]
            parts = dict(network.named_modules())
            with torch.no_grad():
                for name in names:
                    inward = pairs[name + INWARD].astype(np.float32)
                    outward = pairs[name + OUTWARD].astype(np.float32)
                    parts[name].weight += torch.from_numpy(outward @ inward)
    except (OSError, EOFError, ValueError, KeyError, RuntimeError, BadZipFile) as problem:
        raise AdapterError(LOST) from problem


LOST = (
    "A file that teaches the built-in embedding model this trade is missing or damaged. "
    "Install Deskbell again to put it right."
)
