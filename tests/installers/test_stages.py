"""Setting up a stage from nothing, again, and after something broke. No network, no real pip."""

import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from installers import locks, packages, stages, system, venv_folder
from installers.errors import SetUpError
from installers.locks import Pin
from installers.processes import Finished
from installers.progress import Progress
from installers.venv_folder import Venv


class FakeMachine:
    """A venv is made and pip 'installs' by writing the records that pip would write."""

    def __init__(self, venv: Venv) -> None:
        self.venv = venv
        self.ran: list[list[str]] = []
        self.asked: list[str] = []
        """Pins that pip was asked for."""
        self.offline = False

    def __call__(
        self,
        arguments: Sequence[str],
        *,
        environment: Mapping[str, str] | None = None,
        on_line: Callable[[str], None] | None = None,
    ) -> Finished:
        words = list(arguments)
        self.ran.append(words)
        if words[1:3] == ["-m", "venv"]:
            self.venv.packages.mkdir(parents=True)
            self.venv.scripts.mkdir(parents=True, exist_ok=True)
            (self.venv.folder / "pyvenv.cfg").write_text("")
            self.venv.python.symlink_to(sys.executable)
            self.record("pip", "23.2.1")
        if words[1:4] == ["-m", "pip", "install"]:
            if self.offline:
                return Finished(1, ("Failed to establish a new connection",))
            asked = [word for word in words if "==" in word]
            if "-r" in words:
                lines = Path(words[words.index("-r") + 1]).read_text().splitlines()
                asked += [line.split()[0] for line in lines]
            self.asked += asked
            for word in asked:
                self.record(*word.split("=="))
        return Finished(0, ())

    def record(self, name: str, version: str) -> None:
        info = self.venv.packages / f"{name}-{version}.dist-info"
        info.mkdir(exist_ok=True)
        (info / "INSTALLER").write_text("pip")

    def pip_installs(self) -> int:
        return sum(words[1:4] == ["-m", "pip", "install"] for words in self.ran)


@pytest.fixture
def venv(tmp_path: Path) -> Venv:
    (tmp_path / "pyproject.toml").write_text(
        '[project]\nname = "deskbell"\nversion = "0.1.0"\n[project.scripts]\ndeskbell = "a:b"\n'
    )
    return Venv(tmp_path)


@pytest.fixture
def machine(venv: Venv, monkeypatch: pytest.MonkeyPatch) -> FakeMachine:
    monkeypatch.setattr(system, "is_debian", lambda: False)
    monkeypatch.setattr(system, "missing_without_dpkg", lambda needs: [])
    monkeypatch.setattr(packages, "torch_source", lambda *_: [])
    monkeypatch.setattr(stages, "NEEDED_BYTES", 0)
    return FakeMachine(venv)


def set_up(machine: FakeMachine, said: list[str] | None = None, stage: str = "demo") -> None:
    lines = said if said is not None else []
    stages.set_up(stage, machine.venv, machine, Progress(lines.append))


def test_a_clone_ends_with_every_pin_in_place_and_the_project_linked(machine: FakeMachine) -> None:
    set_up(machine)
    found = venv_folder.in_place(machine.venv)
    assert venv_folder.absent(locks.read("run"), found) == []
    assert found["deskbell"] == "0.1.0"


def test_the_demo_never_installs_the_model_runtime_or_the_tests_tools(machine: FakeMachine) -> None:
    set_up(machine)
    found = venv_folder.in_place(machine.venv)
    others = [*locks.read("test"), *locks.read("model")]
    assert venv_folder.absent(others, found) == others


def test_the_second_start_runs_nothing_and_says_nothing(machine: FakeMachine) -> None:
    set_up(machine)
    machine.ran.clear()
    said: list[str] = []
    set_up(machine, said)
    assert (machine.ran, said) == ([], [])


def test_an_interrupted_set_up_goes_on_where_it_stopped(machine: FakeMachine) -> None:
    machine.offline = True
    with pytest.raises(SetUpError, match="could not be reached"):
        set_up(machine)
    assert venv_folder.read_stamp(machine.venv) == {}
    half = machine.venv.packages / "numpy-2.4.6.dist-info"
    half.mkdir()
    machine.record("scipy", "1.17.1")
    machine.offline = False
    machine.ran.clear()
    said: list[str] = []
    set_up(machine, said)
    assert any("1 half-installed" in line for line in said)
    assert "numpy==2.4.6" in machine.asked
    assert "scipy==1.17.1" not in machine.asked
    assert not any(words[1:3] == ["-m", "venv"] for words in machine.ran)


def test_a_package_that_someone_removed_is_brought_back(machine: FakeMachine) -> None:
    set_up(machine)
    (machine.venv.packages / "numpy-2.4.6.dist-info" / "INSTALLER").unlink()
    machine.ran.clear()
    set_up(machine)
    assert machine.pip_installs() == 1


def test_a_venv_that_lost_its_python_is_made_anew_with_a_sentence(machine: FakeMachine) -> None:
    set_up(machine)
    machine.venv.python.unlink()
    said: list[str] = []
    set_up(machine, said)
    assert any("has lost its Python, so it is made anew" in line for line in said)
    assert machine.venv.python.exists()


def test_a_changed_lock_is_installed_at_the_next_start(
    machine: FakeMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up(machine)
    changed = [Pin("numpy", "9.9.9")]
    monkeypatch.setattr(locks, "read", lambda name: changed if name == "run" else [])
    monkeypatch.setattr(locks, "digest", lambda *names: "changed")
    monkeypatch.setattr(locks, "hashes", lambda: {"numpy==9.9.9": ("0" * 64,)})
    machine.asked.clear()
    set_up(machine)
    assert machine.asked == ["numpy==9.9.9"]


def test_what_is_set_up_for_the_tests_is_set_up_for_the_demo(
    machine: FakeMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def runtime(venv: Venv, progress: Progress, runner: object) -> None:
        for pin in locks.read("model"):
            machine.record(pin.name, pin.version)

    monkeypatch.setattr(packages, "install_model_runtime", runtime)
    set_up(machine, stage="test")
    machine.ran.clear()
    set_up(machine, stage="test")
    set_up(machine, stage="demo")
    assert machine.ran == []


def test_a_full_disk_is_noticed_before_anything_starts(
    machine: FakeMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stages, "NEEDED_BYTES", 10**18)
    with pytest.raises(SetUpError, match="are free on the disk"):
        set_up(machine)
    assert machine.ran == []


def test_a_folder_that_can_not_be_written_is_named(
    machine: FakeMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)
    with pytest.raises(SetUpError, match="can't be written to"):
        set_up(machine)
    assert machine.ran == []


def test_missing_system_packages_without_root_are_told_and_set_up_goes_on(
    machine: FakeMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system, "is_debian", lambda: True)
    monkeypatch.setattr(system, "missing", lambda *_: [system.Need(("libegl1",))])
    monkeypatch.setattr(system, "elevation", lambda runner: None)
    said: list[str] = []
    set_up(machine, said)
    assert any("sudo apt-get install libegl1" in line for line in said)
    assert venv_folder.read_stamp(machine.venv)


def test_apt_failing_does_not_keep_the_demo_from_starting(
    machine: FakeMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def install(*_: object) -> None:
        raise SetUpError("The package index could not be reached.")

    monkeypatch.setattr(system, "is_debian", lambda: True)
    monkeypatch.setattr(system, "missing", lambda *_: [system.Need(("chromium",))])
    monkeypatch.setattr(system, "elevation", lambda runner: [])
    monkeypatch.setattr(system, "install", install)
    said: list[str] = []
    set_up(machine, said)
    assert any("Going on without" in line for line in said)
    assert venv_folder.read_stamp(machine.venv)


def test_an_unknown_word_shows_how_to_call_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert stages.main("dmeo", [], "usage: …") == 2
    assert "usage" in capsys.readouterr().err


def test_a_set_up_error_is_printed_as_a_sentence_and_not_as_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> None:
        raise SetUpError("The disk is full.")

    monkeypatch.setattr(stages, "set_up", fail)
    assert stages.main("setup", [], "") == 1
    assert capsys.readouterr().err.strip() == "The disk is full."


def test_an_error_of_the_disk_is_told_in_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device", "/some/file")

    monkeypatch.setattr(stages, "set_up", fail)
    assert stages.main("setup", [], "") == 1
    assert "No space left on device (/some/file)" in capsys.readouterr().err


def test_the_file_itself_answers_with_only_the_standard_library() -> None:
    ended = subprocess.run(
        [sys.executable, "-S", str(stages.ROOT / "installers" / "run.py"), "--help"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0
    assert "run.py demo" in ended.stdout
