"""Which language model this profile uses: one small file beside the models. Downloads nothing."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from desktop.storage.durable import write_whole

FOLDER = "models"
_CHOSEN = "chosen.json"


@dataclass(frozen=True, slots=True)
class ChosenModel:
    """``sha256`` is what the file had when it was verified."""

    path: Path
    sha256: str


def models_folder(profile: Path) -> Path:
    """Return the folder in which the profile's models lie."""
    return profile / FOLDER


def chosen_model(profile: Path) -> ChosenModel | None:
    """Return the model that answers, None where there is none; its file may be gone by now."""
    folder = models_folder(profile)
    try:
        kept = json.loads((folder / _CHOSEN).read_text(encoding="utf-8"))
        name, sha256 = kept["file"], kept["sha256"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if not isinstance(name, str) or not isinstance(sha256, str) or Path(name).name != name:
        return None
    return ChosenModel(folder / name, sha256)


def choose_model(profile: Path, path: Path | None, sha256: str = "") -> None:
    """Let ``path``, a file in the models' folder, answer from the next start on; None: no model."""
    file = models_folder(profile) / _CHOSEN
    if path is None:
        file.unlink(missing_ok=True)
        return
    write_whole(file, json.dumps({"file": path.name, "sha256": sha256}).encode())
