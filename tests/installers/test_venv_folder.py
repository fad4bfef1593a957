"""The .venv beside the checkout: what counts as whole, half made or in the wrong place."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from installers import venv_folder
from installers.errors import SetUpError
from installers.locks import Pin
from installers.processes import Finished
from installers.venv_folder import Venv

PYPROJECT = """
[project]
name = "deskbell"
version = "0.1.0"
[project.scripts]
deskbell = "echoing:main"
"""


@pytest.fixture
def venv(tmp_path: Path) -> Venv:
    """A folder that looks like a venv with nothing but pip in it, made by this Python."""
    venv = Venv(tmp_path / "a checkout")
    venv.packages.mkdir(parents=True)
    venv.scripts.mkdir(parents=True, exist_ok=True)
    (venv.folder / "pyvenv.cfg").write_text("")
    venv.python.symlink_to(sys.executable)
    put(venv, "pip-23.2.1")
    (venv.root / "pyproject.toml").write_text(PYPROJECT)
    return venv


def put(venv: Venv, name: str, *, whole: bool = True) -> Path:
    folder = venv.packages / f"{name}.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("")
    if whole:
        (folder / "INSTALLER").write_text("pip\n")
    return folder


def test_a_package_at_its_pinned_version_is_not_absent(venv: Venv) -> None:
    put(venv, "Jinja2-3.1.6")
    put(venv, "jaraco.classes-3.4.0")
    pins = [Pin("jinja2", "3.1.6"), Pin("jaraco-classes", "3.4.0"), Pin("numpy", "2.4.6")]
    assert venv_folder.absent(pins, venv_folder.in_place(venv)) == [Pin("numpy", "2.4.6")]


def test_a_cpu_build_counts_as_the_version_it_is_a_build_of(venv: Venv) -> None:
    put(venv, "torch-2.13.0+cpu")
    assert venv_folder.absent([Pin("torch", "2.13.0")], venv_folder.in_place(venv)) == []


def test_another_version_is_absent(venv: Venv) -> None:
    put(venv, "torch-2.13.1+cpu")
    pin = Pin("torch", "2.13.0")
    assert venv_folder.absent([pin], venv_folder.in_place(venv)) == [pin]


def test_a_package_cut_off_half_way_is_absent_and_swept(venv: Venv) -> None:
    half = put(venv, "scipy-1.17.1", whole=False)
    whole = put(venv, "numpy-2.4.6")
    (venv.packages / "~cipy").mkdir()
    assert "scipy" not in venv_folder.in_place(venv)
    assert venv_folder.sweep(venv) == 1
    assert not half.exists()
    assert not (venv.packages / "~cipy").exists()
    assert whole.exists()


def test_nothing_is_wrong_with_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert venv_folder.what_is_wrong(Venv(tmp_path)) is None


def test_nothing_is_wrong_with_an_interrupted_set_up(venv: Venv) -> None:
    assert venv_folder.what_is_wrong(venv) is None
    assert venv_folder.read_stamp(venv) == {}


def test_a_venv_without_its_python_is_named(venv: Venv) -> None:
    venv.python.unlink()
    venv.python.symlink_to("/no/such/python")
    assert venv_folder.what_is_wrong(venv) == "has lost its Python"


def test_a_venv_with_half_a_pip_is_named(venv: Venv) -> None:
    (venv.packages / "pip-23.2.1.dist-info" / "INSTALLER").unlink()
    assert venv_folder.what_is_wrong(venv) == "has no whole pip"


def test_a_venv_that_is_only_a_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / ".venv").mkdir()
    assert venv_folder.what_is_wrong(Venv(tmp_path)) == "was left half made"


def test_a_stamp_is_read_back_as_written(venv: Venv) -> None:
    venv_folder.write_stamp(venv, {"demo": "abc"})
    assert venv_folder.read_stamp(venv) == {"demo": "abc"}
    assert venv_folder.what_is_wrong(venv) is None


def test_a_checkout_that_was_moved_is_set_up_anew(venv: Venv) -> None:
    venv_folder.write_stamp(venv, {"demo": "abc"})
    moved = Venv(venv.root.with_name("elsewhere"))
    venv.root.rename(moved.root)
    assert venv_folder.read_stamp(moved) == {}
    assert "another place" in str(venv_folder.what_is_wrong(moved))


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"stages": 3}', '{"circumstances": []}'])
def test_a_damaged_stamp_counts_as_none(venv: Venv, text: str) -> None:
    (venv.folder / venv_folder.STAMP).write_text(text)
    assert venv_folder.read_stamp(venv) == {}


def test_the_linked_project_runs_as_a_program_even_under_a_folder_with_a_space(venv: Venv) -> None:
    (venv.root / "echoing.py").write_text(
        "import sys\ndef main():\n    print(sys.argv[1:])\n    return 3\n"
    )
    venv_folder.link_project(venv)
    venv_folder.link_project(venv)  # a second set-up replaces the first
    environment = {**os.environ, "PYTHONPATH": str(venv.root)}
    ended = subprocess.run(
        [venv.scripts / "deskbell", "a b", "c"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.stdout.strip() == "['a b', 'c']"
    assert ended.returncode == 3
    assert (venv.packages / "deskbell.pth").read_text().strip() == str(venv.root)
    assert venv_folder.in_place(venv)["deskbell"] == "0.1.0"


def test_a_python_without_venv_says_what_to_install(tmp_path: Path) -> None:
    def runner(*_: object, **__: object) -> Finished:
        return Finished(1, ("The virtual environment was not created: ensurepip is not available",))

    with pytest.raises(SetUpError, match=r"apt-get install python3\.11-venv"):
        venv_folder.make(Venv(tmp_path), runner)
    assert not (tmp_path / ".venv").exists()
