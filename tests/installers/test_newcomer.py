"""The newcomer's first hour: which steps it takes and what it writes down. The hour itself is a long
form, ``python3 installers/newcomer.py FOLDER``.
"""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from installers import newcomer
from installers.newcomer import Diary


class FakeRoot:
    """A machine on which lines are only read; those with a word of ``broken`` in them fail."""

    def __init__(self, folder: Path, broken: str = "") -> None:
        self.folder = folder
        (folder / "root").mkdir()
        self.broken = broken
        self.lines: list[str] = []

    def line(self, line: Sequence[str], person: bool, environment: Sequence[str]) -> list[str]:
        self.lines.append(line[-1])
        fails = self.broken and self.broken in line[-1]
        return ["sh", "-c", "echo what it printed; exit 3" if fails else "true"]


@pytest.fixture
def source(tmp_path: Path) -> str:
    project = tmp_path / "project"
    quiet = ["git", "-C", str(project), "-c", "user.name=a", "-c", "user.email=a@b.example"]
    subprocess.run(["git", "init", "-q", str(project)], check=True)
    subprocess.run([*quiet, "commit", "-q", "--allow-empty", "-m", "Begin"], check=True)
    return str(project)


def first_hour(root: FakeRoot, diary: Diary, source: str) -> str:
    newcomer._first_hour(root, diary, source, "-k relay")  # type: ignore[arg-type]
    return " | ".join(root.lines)


def test_the_hour_goes_from_the_clone_to_the_first_visitor(tmp_path: Path, source: str) -> None:
    diary = Diary(tmp_path / "log")
    root = FakeRoot(tmp_path)
    went = first_hour(root, diary, source)
    order = ["git clone", "run.py demo", "run.py test -k relay", "build archive deb", "build try"]
    places = [went.index(step) for step in order]
    assert places == sorted(places)
    assert diary.failed == []
    assert (tmp_path / "root/deskbell.bundle").stat().st_size > 0
    assert len((tmp_path / "log").read_text().splitlines()) == len(root.lines) + 1


def test_a_step_that_fails_is_written_down_and_does_not_hide_the_others(
    tmp_path: Path, source: str
) -> None:
    diary = Diary(tmp_path / "log")
    went = first_hour(FakeRoot(tmp_path, "run.py test"), diary, source)
    assert "build try" in went
    assert diary.failed == ["python3 installers/run.py test -k relay"]
    assert "FAILED with 3" in (tmp_path / "log").read_text()
    assert "what it printed" in diary.printed.read_text()


def test_nothing_is_installed_from_a_build_that_failed(tmp_path: Path, source: str) -> None:
    went = first_hour(FakeRoot(tmp_path, "build archive"), Diary(tmp_path / "log"), source)
    assert "build try" not in went


def test_it_answers_with_only_the_standard_library() -> None:
    script = Path(newcomer.__file__)
    done = subprocess.run(
        [sys.executable, "-S", "-I", script, "--help"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
