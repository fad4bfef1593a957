"""The lock files: exact pins only, each package once, and the platform's own left out elsewhere."""

from pathlib import Path

import pytest

from installers import locks
from installers.locks import Pin


@pytest.mark.parametrize("name", ["run", "demo", "test", "model"])
def test_every_line_of_a_lock_is_an_exact_pin(name: str) -> None:
    assert locks.read(name)


def test_no_package_is_pinned_twice() -> None:
    names = [pin.name for lock in ("run", "demo", "test", "model") for pin in locks.read(lock)]
    assert len(names) == len(set(names))


def test_torch_is_the_version_that_has_a_small_build() -> None:
    assert locks.read("run")[0] == Pin("torch", "2.13.0")


def test_a_platform_gets_only_its_own_keyring() -> None:
    on_linux = {pin.name for pin in locks.read("run", "linux")}
    on_windows = {pin.name for pin in locks.read("run", "win32")}
    assert "secretstorage" in on_linux - on_windows
    assert "pywin32-ctypes" in on_windows - on_linux


def test_a_line_that_is_no_exact_pin_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "loose.txt").write_text("# comment\nnumpy==2.4.6\nscipy>=1\n")
    monkeypatch.setattr(locks, "LOCKS", tmp_path)
    with pytest.raises(ValueError, match=r"loose\.txt line 3"):
        locks.read("loose")


def test_a_changed_lock_has_another_digest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locks, "LOCKS", tmp_path)
    (tmp_path / "a.txt").write_text("numpy==1\n")
    before = locks.digest("a")
    (tmp_path / "a.txt").write_text("numpy==2\n")
    assert locks.digest("a") != before


def test_the_installed_versions_are_the_locked_ones() -> None:
    """The tests run in what the locks describe, not in something near it."""
    from importlib.metadata import distributions

    installed = {
        locks.normalise(found.metadata["Name"]): found.version.partition("+")[0]
        for found in distributions()
        if found.metadata["Name"]
    }
    differing = {
        pin.name: (pin.version, installed.get(pin.name))
        for lock in ("run", "demo", "test")
        for pin in locks.read(lock)
        if installed.get(pin.name) != pin.version
    }
    assert differing == {}
