"""What the files of a sentence-transformers model folder say of the model. Loads no weights.

Read are ``modules.json``, the pooling and the lengths, the prompts, and which languages the
card (``README.md``) declares. A folder without ``modules.json`` counts as a plain network
with mean pooling, as sentence-transformers takes it.
"""

from __future__ import annotations

import hashlib
import json
import platform
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LONGEST = 512
"""Tokens of a text that are read: some models take tens of thousands, in minutes and gigabytes."""
_PREFIXES = {"e5": ("query: ", "passage: ")}
"""What a family of models wants before a question and before a passage, where its files do not say."""
_OLD_POOLING = {
    "pooling_mode_cls_token": "cls",
    "pooling_mode_max_tokens": "max",
    "pooling_mode_mean_tokens": "mean",
    "pooling_mode_mean_sqrt_len_tokens": "mean_sqrt_len_tokens",
    "pooling_mode_weightedmean_tokens": "weightedmean",
    "pooling_mode_lasttoken": "lasttoken",
}
_SETTINGS = ("*.json", "*_Pooling/config.json", "*_Dense/*")


class EmbedderError(Exception):
    """The embedding model cannot be used; the text says why and what to do."""


@dataclass(frozen=True, slots=True)
class ModelFolder:
    """One model's files. ``pooling`` is empty where the modules end with something else."""

    path: Path
    pooling: tuple[str, ...]
    modules: tuple[str, ...]
    """Kinds of the modules after the network and its pooling."""
    before_query: str
    before_passage: str
    longest: int
    lower_case: bool
    languages: int | None
    """How many languages the card declares; None where it says nothing."""


def read_folder(path: Path) -> ModelFolder:
    """Read the settings of the model in ``path``.

    Raises:
        EmbedderError: If the folder or a file that it needs is missing or damaged.
    """
    if not path.is_dir():
        raise EmbedderError(
            f"There is no embedding model at {path}. Give the folder that holds the model's "
            "config.json, its tokenizer and its weights."
        )
    modules = _json(path / "modules.json", default=[])
    if not isinstance(modules, list) or not all(isinstance(one, dict) for one in modules):
        raise _damaged(path / "modules.json")
    kinds = [str(one.get("type", "")).rpartition(".")[2] for one in modules]
    pooling: tuple[str, ...] = ("mean",)
    if "Pooling" in kinds:
        place = str(modules[kinds.index("Pooling")].get("path", ""))
        pooling = _pooling(_object(path / place / "config.json", needed=True))
    first = str(modules[0].get("path", "")) if modules else ""
    lengths = _object(path / first / "sentence_bert_config.json")
    prompts = _object(path / "config_sentence_transformers.json").get("prompts") or {}
    if not isinstance(prompts, dict):
        raise _damaged(path / "config_sentence_transformers.json")
    before = next(
        (
            pair
            for name, pair in _PREFIXES.items()
            if name in re.split(r"[-_]", path.resolve().name.lower())
        ),
        ("", ""),
    )
    config = _object(path / "config.json", needed=True)
    longest = lengths.get("max_seq_length") or config.get("max_position_embeddings") or LONGEST
    return ModelFolder(
        path,
        pooling,
        tuple(kind for kind in kinds[1:] if kind not in ("Pooling", "Normalize")),
        str(prompts.get("query") or before[0]),
        str(prompts.get("passage") or prompts.get("document") or before[1]),
        min(int(longest), LONGEST),
        bool(lengths.get("do_lower_case")),
        declared_languages(path),
    )


def weights_of(path: Path) -> Path:
    """Return the file with the weights to use: torch's where there are any, else ONNX.

    Raises:
        EmbedderError: If there is none.
    """
    torch = sorted(path.glob("*.safetensors"))
    if torch:
        return torch[0]
    onnx = [one for one in (*path.glob("onnx/*.onnx"), *path.glob("*.onnx")) if one.is_file()]
    if not onnx:
        raise EmbedderError(
            f"{path} holds no model weights (*.safetensors or onnx/*.onnx). "
            "Choose the folder that holds the model's config.json and its weights."
        )
    return min(onnx, key=lambda one: (_fitness(one.stem.lower()), one.name))


def _fitness(name: str) -> int:
    """Return how far an ONNX file suits this PC, best 0.

    Integer weights for AVX-512 with VNNI overflow silently on processors without it, so that
    they stand behind even the large file.
    """
    small = "int8" in name or "quantized" in name
    arm = platform.machine().lower() in ("arm64", "aarch64")
    if not small:
        return 2 if name == "model" else 3
    if "arm64" in name:
        return 0 if arm else 5
    if "avx512" in name:
        return 5 if arm or not _has_vnni() else 0
    if "avx2" in name:
        return 4 if arm else 0
    return 1


def _has_vnni() -> bool:
    try:
        flags = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return "avx512_vnni" in flags or "avx_vnni" in flags


def hash_of(paths: list[Path]) -> str:
    """Return the SHA-256 of the files' contents one after another, in hexadecimal.

    Raises:
        EmbedderError: If one can't be read.
    """
    digest = hashlib.sha256()
    for path in paths:
        try:
            with path.open("rb") as file:
                while piece := file.read(1 << 20):
                    digest.update(piece)
        except OSError as problem:
            raise EmbedderError(
                f"{path} cannot be read: {problem.strerror or problem}. "
                "Check that the file is whole and that you may open it."
            ) from problem
    return digest.hexdigest()


def settings_of(path: Path) -> list[Path]:
    """Return the small files that a vector hangs on beside the weights, in a fixed order."""
    return sorted({one for pattern in _SETTINGS for one in path.glob(pattern) if one.is_file()})


def declared_languages(path: Path) -> int | None:
    """Return how many languages the card declares, 'multilingual' as many; None where it is silent."""
    try:
        card = (path / "README.md").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    head = re.match(r"---\n(.*?)\n---", card, re.DOTALL)
    found = head and re.search(
        r"^language:[ \t]*(.*(?:\n[ \t]*-[ \t]*.*)*)", head.group(1), re.MULTILINE
    )
    if not found:
        return None
    named = {one.lower() for one in re.findall(r"[A-Za-z]{2,}", found.group(1))}
    return 100 if "multilingual" in named else len(named) or None


def _pooling(config: dict[str, Any]) -> tuple[str, ...]:
    modes = config.get("pooling_mode")
    if modes is None:
        return tuple(mode for name, mode in _OLD_POOLING.items() if config.get(name)) or ("mean",)
    return (modes,) if isinstance(modes, str) else tuple(map(str, modes))


def _object(path: Path, *, needed: bool = False) -> dict[str, Any]:
    found = _json(path, default=None if needed else {})
    if not isinstance(found, dict):
        raise _damaged(path)
    return found


def _json(path: Path, default: Any) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        if default is not None:
            return default
        raise EmbedderError(
            f"{path} is missing. Copy the whole folder of the model, with its small files."
        ) from None
    except (OSError, ValueError, RecursionError) as problem:
        raise _damaged(path) from problem


def _damaged(path: Path) -> EmbedderError:
    return EmbedderError(f"{path} is damaged. Copy that file of the model again.")
