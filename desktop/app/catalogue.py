"""The models that can be added by name: where from, how large, and what their bytes must be.

Only reads the list that ships with the app. What could not be established stands as null
there, and such a model can be imported from a file but not added by name.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from desktop.app.places import ASSETS

FILE = ASSETS / "models" / "catalogue.json"
HOST = "https://huggingface.co"

_WORKING = 1.3
"""Memory beside the file, in GB: what the lane remembers, and the app."""


@dataclass(frozen=True, slots=True)
class Offered:
    """One model of the catalogue. ``parameters`` in thousand millions."""

    name: str
    title: str
    purpose: str
    """'replies', 'self-test' or 'finding'."""
    repository: str
    revision: str | None
    file: str | None
    bytes: int | None
    sha256: str | None
    licence: str | None
    languages: tuple[str, ...] | None
    parameters: float | None
    prompt: str | None = None
    """How a conversation of '{system}' and '{asked}' is put to it, thinking off."""

    @property
    def can_be_added(self) -> bool:
        """Whether all is known that a verified download needs."""
        return None not in (self.revision, self.file, self.bytes, self.sha256)

    @property
    def memory(self) -> float | None:
        """GB of memory that the model needs, working memory included."""
        return self.bytes / 1024**3 + _WORKING if self.bytes else None

    def address(self, host: str = HOST) -> str:
        """Return where exactly this file lies."""
        return f"{host}/{self.repository}/resolve/{self.revision}/{quote(self.file or '')}"


def read_hosts(path: Path = FILE) -> tuple[str, ...]:
    """Return the hosts that models may be fetched from, the ones they are sent on to included."""
    return tuple(json.loads(path.read_text(encoding="utf-8"))["hosts"])


def read_catalogue(path: Path = FILE) -> list[Offered]:
    """Return the models of the catalogue, in its order."""
    kept = json.loads(path.read_text(encoding="utf-8"))
    return [
        Offered(**{**one, "languages": tuple(one["languages"]) if one["languages"] else None})
        for one in kept["models"]
    ]
