"""The workflows, as far as they can be read here: their steps, and the commands of ours in them."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from installers.bundle import build
from tests.docs import commands

FOLDER = Path(__file__).resolve().parents[2] / ".github/workflows"
FILES = sorted(FOLDER.glob("*.yml"))
SYSTEMS = {"ubuntu": "linux", "windows": "win32", "macos": "darwin"}


def read(file: Path) -> dict[Any, Any]:
    found = yaml.safe_load(file.read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def steps(file: Path) -> list[dict[str, Any]]:
    return [step for job in read(file)["jobs"].values() for step in job["steps"]]


def lines(file: Path) -> list[str]:
    return [
        line.strip().removeprefix("sudo ").replace("python3.11 ", "python3 ")
        for step in steps(file)
        for line in step.get("run", "").splitlines()
    ]


@pytest.mark.parametrize("file", FILES, ids=lambda one: one.name)
def test_a_workflow_may_only_read_and_ends_by_itself(file: Path) -> None:
    flow = read(file)
    assert flow["permissions"] == {"contents": "read"}
    # YAML reads a bare 'on' as true.
    assert flow[True]
    for job in flow["jobs"].values():
        assert 0 < job["timeout-minutes"] <= 90
        assert job["runs-on"]


@pytest.mark.parametrize("file", FILES, ids=lambda one: one.name)
def test_each_step_either_runs_or_uses_an_action_at_a_version(file: Path) -> None:
    for step in steps(file):
        assert ("run" in step) != ("uses" in step)
        assert "uses" not in step or re.fullmatch(r"actions/[\w-]+@v\d+", step["uses"])


@pytest.mark.parametrize("file", FILES, ids=lambda one: one.name)
def test_our_commands_in_it_exist(file: Path) -> None:
    ours = [line for line in lines(file) if "installers/" in line]
    assert ours
    bare = [re.sub(r"\$\{\{.*?\}\}", "", line) for line in ours]
    assert [line for line in bare if commands.complaint(line, whole=True)] == []


def test_every_kind_of_package_is_built_on_its_own_system() -> None:
    (job,) = read(FOLDER / "packages.yml")["jobs"].values()
    for row in job["strategy"]["matrix"]["include"]:
        platform = SYSTEMS[row["system"].partition("-")[0]]
        assert set(row["kinds"].split()) == set(build.packages_of(platform))
