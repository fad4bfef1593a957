"""Says whether a command that a document names can be typed: program, words and options exist.

Nothing is started. A line of a block must be whole; words in running text may leave out what is
required, or end in the name of an option.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import re
import shlex
from collections.abc import Iterable

from desktop.app import main as desk
from installers import run, stages
from server_stub import config
from tests.bench.__main__ import NAMES

OURS = re.compile(
    r"^(?:\.venv/bin/)?(?:deskbell(?:-relay)?(?= |$)|python3? (?:installers/|-m (?:tests|desktop|installers)\b))"
)
"""How a command of ours begins."""


def complaint(line: str, *, whole: bool) -> str:
    """Return what is wrong with a command of ours, '' if nothing is."""
    words = [word.removeprefix(".venv/bin/") for word in shlex.split(line)]
    match words:
        case ["deskbell", "-m", module]:
            return _module(module)
        case ["deskbell", *rest]:
            return _deskbell(rest, whole)
        case ["deskbell-relay", *rest]:
            return _options(rest, config._parser(), whole)
        case ["python" | "python3", "installers/run.py", *rest]:
            return _entrance(rest, whole)
        case ["python" | "python3", "installers/newcomer.py", *_]:
            return ""
        case ["python" | "python3", "-m", "tests.bench", name, *_]:
            return _measurement(name)
        case ["python" | "python3", "-m", module, *_]:
            return _module(module)
    return "this is no command of ours"


def options() -> frozenset[str]:
    """Return every option of our programs."""
    parsers = [_whole_parser(), config._parser()]
    parsers += [_parser_of(name) for name in desk.COMMANDS]
    found = {word for parser in parsers for one in parser._actions for word in one.option_strings}
    return frozenset(found | set(re.findall(r"--[\w-]+", run.USAGE)))


def _deskbell(words: list[str], whole: bool) -> str:
    name = next((word for word in words if word in desk.COMMANDS), None)
    if name is None:
        plain = [word for word in words if re.fullmatch(r"[a-z-]+", word) and word[0] != "-"]
        return f"there is no command '{plain[0]}'" if plain else _known(words, _whole_parser())
    if whole:
        return _options(words, desk._parser(words), whole)
    at = words.index(name)
    return _known(words[:at], _whole_parser()) or _partly(words[at + 1 :], _parser_of(name))


def _partly(words: list[str], parser: argparse.ArgumentParser) -> str:
    first = next((one for one in parser._actions if not one.option_strings), None)
    choices = list(first.choices or ()) if first is not None else []
    if words and choices and re.fullmatch(r"[a-z-]+", words[0]) and words[0] not in choices:
        return f"'{words[0]}' is none of {', '.join(choices)}"
    return _known(words, parser)


def _known(words: Iterable[str], parser: argparse.ArgumentParser) -> str:
    there = {word for one in parser._actions for word in one.option_strings}
    missing = [word for word in words if word.startswith("--") and word not in there]
    return f"there is no option {missing[0]}" if missing else ""


def _options(words: list[str], parser: argparse.ArgumentParser, whole: bool) -> str:
    if not whole:
        return _known(words, parser)
    try:
        parser.parse_args(words)
    except (SystemExit, config.ConfigError) as error:
        return f"it is refused: {error}"
    return ""


def _entrance(words: list[str], whole: bool) -> str:
    verb, *rest = words
    if f"run.py {verb}" not in run.USAGE:
        return f"run.py has no '{verb}'"
    match verb:
        case "demo":
            return _deskbell(["demo", *rest], whole)
        case "setup" if rest and rest[0] not in stages.STAGES:
            return f"there is nothing named '{rest[0]}' to set up"
        case "bench" if rest:
            return _measurement(rest[0])
    return ""


def _measurement(name: str) -> str:
    return "" if name in NAMES or name.isupper() else f"there is no measurement '{name}'"


def _module(name: str) -> str:
    return "" if importlib.util.find_spec(name) else f"there is no module {name}"


def _whole_parser() -> argparse.ArgumentParser:
    return desk._parser([])


def _parser_of(command: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser()
    fill = getattr(importlib.import_module(desk.COMMANDS[command][0]), "add_arguments", None)
    if fill is not None:
        fill(parser)
    return parser
