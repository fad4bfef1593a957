"""Which embedding model a desk finds with: what was chosen, what is installed, what was measured.

Told in a small file beside the index, so that the worker knows at its next start which index
is whole and ``doctor`` can say why. Names folders; loads no model.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

BUILT_IN = "built-in"
"""How the embedded default is named in the setting."""
INSTALLED = "embedders"
"""Folder in the profile; each folder in it is a model that may be chosen."""
MUCH = 0.02
"""By how much of the owner's own ways of asking another model must find more to be taken: with
100 of them, two. A smaller lead is chance and not worth building an index anew."""
ENOUGH = 20
"""Ways of asking below which nothing is chosen by measuring."""
_FILE = "embedders.json"
_DEFAULT = "all-MiniLM-L6-v2"


@dataclass(frozen=True, slots=True)
class Tried:
    """What one model found of the owner's own ways of asking, each left out in its turn."""

    model: str
    """Its folder, empty for the embedded default."""
    name: str
    asked: int
    right: int


@dataclass(frozen=True, slots=True)
class Serving:
    """The model whose index is whole, and what was measured. ``model`` as in ``Tried``."""

    model: str = ""
    name: str = ""
    tried: tuple[Tried, ...] = field(default=())


def read_serving(index: Path) -> Serving | None:
    """Return what is kept beside the index in ``index``; None where there is no whole index."""
    try:
        kept: dict[str, Any] = json.loads((index / _FILE).read_text(encoding="utf-8"))
        tried = tuple(Tried(**one) for one in kept["tried"])
        return Serving(str(kept["model"]), str(kept["name"]), tried)
    except FileNotFoundError:
        # Written by a version that knew the embedded default only.
        return Serving() if any(index.glob("entries_*.lance")) else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def write_serving(index: Path, serving: Serving) -> None:
    """Keep it. A file that can't be written costs one building of the index, no more."""
    made = index / f"{_FILE}.new"
    try:
        made.write_text(json.dumps(asdict(serving), indent=1), encoding="utf-8")
        made.replace(index / _FILE)
    except OSError:
        made.unlink(missing_ok=True)


def installed(folder: Path | None) -> list[str]:
    """Return the model folders in ``folder``, and the embedded default as an empty name."""
    if folder is None or not folder.is_dir():
        return [""]
    return ["", *sorted(str(one) for one in folder.iterdir() if (one / "config.json").is_file())]


@dataclass(frozen=True, slots=True)
class Plan:
    """Which model to begin with, and which to build an index for meanwhile."""

    first: str
    later: tuple[str, ...] = ()
    is_chosen: bool = False
    """The later one was chosen by a person and is taken over whatever is measured."""


def plan(serving: Serving | None, chosen: str, candidates: Sequence[str]) -> Plan:
    """Return what to do at the start of the worker.

    ``chosen`` is the setting: a folder, ``BUILT_IN``, or empty where nobody chose.
    """
    if chosen:
        wanted = "" if chosen in (BUILT_IN, _DEFAULT) else chosen
        if serving is None or serving.model == wanted:
            return Plan(wanted)
        return Plan(serving.model, (wanted,), is_chosen=True)
    first = serving.model if serving and serving.model in candidates else ""
    known = {one.model for one in serving.tried if one.asked >= ENOUGH} if serving else set()
    return Plan(first, tuple(one for one in candidates if one != first and one not in known))


def checked(text: str) -> str:
    """Return ``text`` as the setting keeps it: ``BUILT_IN``, or the full path of a model folder.

    Raises:
        EmbedderError: If the folder is no model; the text says what is missing.
    """
    from desktop.inference.model_folder import read_folder, weights_of

    if text in (BUILT_IN, _DEFAULT):
        return BUILT_IN
    folder = Path(text).expanduser().resolve()
    read_folder(folder)
    weights_of(folder)
    return str(folder)


def better(tried: Sequence[Tried], serving: str) -> str:
    """Return the model to go on with: the one that finds most, if it is well ahead."""
    now = next((one for one in tried if one.model == serving), None)
    best = max(tried, key=lambda one: one.right / max(1, one.asked), default=None)
    if best is None or now is None or min(best.asked, now.asked) < ENOUGH:
        return serving
    ahead = best.right / best.asked - now.right / now.asked
    return best.model if ahead >= MUCH else serving
