"""The checks of ``run.py test``, in order, with one summary. Not set-up."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from installers.venv_folder import Venv

ENVIRONMENT = {
    "QT_QPA_PLATFORM": "offscreen",
    "HF_HUB_OFFLINE": "1",
    "TOKENIZERS_PARALLELISM": "false",
}
WIDGET_TESTS = ("*.test.js", "*.test.mjs")
MYPY_PACKAGES = ("desktop", "server_stub", "installers", "tests.bench")


@dataclass(frozen=True)
class Check:
    """One program to run, and the name it has in the summary."""

    name: str
    arguments: tuple[str, ...]


@dataclass(frozen=True)
class Outcome:
    """How one check ended; ``note`` says more than the code where there is more to say."""

    name: str
    code: int
    seconds: float
    note: str = ""


class Call(Protocol):
    """Anything that runs a check to its end, showing its output, and returns its exit code."""

    def __call__(self, arguments: Sequence[str], environment: Mapping[str, str]) -> int:
        """Run it."""
        ...


def plan(venv: Venv, pytest_arguments: Sequence[str]) -> list[Check]:
    """Return the checks to run; with arguments for pytest, pytest alone."""
    python = str(venv.python)
    pytest = Check("pytest", (python, "-m", "pytest", "-q", *pytest_arguments))
    if pytest_arguments:
        return [pytest]
    packages = [
        word
        for name in MYPY_PACKAGES
        if (venv.root / name.replace(".", "/")).is_dir()
        for word in ("-p", name)
    ]
    checks = [
        Check("ruff format", (python, "-m", "ruff", "format", "--check", ".")),
        Check("ruff check", (python, "-m", "ruff", "check", ".")),
        Check("mypy", (python, "-m", "mypy", *packages)),
        Check("import-linter", (str(venv.script("lint-imports")), "--no-cache")),
        pytest,
    ]
    widget = widget_tests(venv.root)
    if widget:
        node = shutil.which("node") or "node"
        checks.append(Check("node --test", (node, *_node_flags(node), "--test", *widget)))
    return checks


def _node_flags(node: str) -> tuple[str, ...]:
    """Return what this node needs so that the tests find WebCrypto, as in a browser."""
    try:
        version = subprocess.run(
            [node, "--version"], check=False, capture_output=True, text=True
        ).stdout
    except OSError:
        return ()
    # Debian 12's node 18 keeps it behind a flag; later ones have it, and drop the flag in time.
    return ("--experimental-global-webcrypto",) if version.startswith("v18.") else ()


def widget_tests(root: Path) -> list[str]:
    """Return the widget's test files; named one by one because node versions differ on folders."""
    folder = root / "tests" / "widget"
    return sorted(str(path) for pattern in WIDGET_TESTS for path in folder.rglob(pattern))


def call(arguments: Sequence[str], environment: Mapping[str, str]) -> int:
    """Run one check with its output shown as it comes."""
    try:
        return subprocess.run(
            list(arguments),
            check=False,
            stdin=subprocess.DEVNULL,
            env={**os.environ, **environment},
        ).returncode
    except FileNotFoundError:
        print(f"{arguments[0]}: no such program", flush=True)
        return 127


def run_all(checks: Sequence[Check], root: Path, runner: Call = call) -> list[Outcome]:
    """Run every check, also after one has failed: a person wants all the findings at once."""
    os.chdir(root)
    outcomes: list[Outcome] = []
    for check in checks:
        print(f"\n== {check.name}", flush=True)
        began = time.monotonic()
        code = runner(check.arguments, ENVIRONMENT)
        outcomes.append(Outcome(check.name, code, time.monotonic() - began))
    return outcomes


def summary(outcomes: Sequence[Outcome]) -> str:
    """Return the closing table, one line a check."""
    lines = [
        f"  {outcome.name:<20} {'ok' if outcome.code == 0 else 'FAILED':<7}"
        f" {outcome.seconds:6.1f} s{'  ' + outcome.note if outcome.note else ''}"
        for outcome in outcomes
    ]
    failed = [outcome.name for outcome in outcomes if outcome.code != 0]
    last = f"Failed: {', '.join(failed)}." if failed else "All checks passed."
    return "\n".join(["", "Summary", *lines, last])


def exit_code(outcomes: Sequence[Outcome]) -> int:
    """Return 0 only if every check passed."""
    return 1 if any(outcome.code != 0 for outcome in outcomes) else 0
