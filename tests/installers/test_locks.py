"""The lock files: exact pins only, each package once, and the platform's own left out elsewhere."""

from importlib.metadata import distributions
from pathlib import Path

import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement

from installers import locks, pinning
from installers.locks import Pin


@pytest.mark.parametrize("name", locks.NAMES)
def test_every_line_of_a_lock_is_an_exact_pin(name: str) -> None:
    assert locks.read(name)


def test_no_package_is_pinned_twice() -> None:
    names = [pin.name for lock in locks.NAMES for pin in locks.read(lock)]
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
    installed = {
        locks.normalise(found.metadata["Name"]): found.version.partition("+")[0]
        for found in distributions()
        if found.metadata["Name"]
    }
    differing = {
        pin.name: (pin.version, installed.get(pin.name))
        for lock in ("run", "demo", "test", "audit")
        for pin in locks.read(lock)
        if installed.get(pin.name) != pin.version
    }
    assert differing == {}


@pytest.mark.parametrize("system", locks.SYSTEMS)
@pytest.mark.parametrize("python", ["3.11.0", "3.11.2", "3.11.14"])
def test_what_a_locked_package_needs_is_locked_too(system: str, python: str) -> None:
    """On the oldest Python 3.11 as well: Debian 12 has 3.11.2, and some needs end at 3.11.3."""
    names = {pin.name for name in locks.NAMES for pin in locks.read(name, system)} | {"pip"}
    here = default_environment() | {
        "python_full_version": python,
        "sys_platform": system,
        "platform_system": {"linux": "Linux", "win32": "Windows", "darwin": "Darwin"}[system],
        "os_name": "nt" if system == "win32" else "posix",
        "extra": "",
    }
    missing = [
        f"{found.metadata['Name']} needs {wanted}"
        for found in distributions()
        if locks.normalise(found.metadata["Name"] or "") in names - {"pip"}
        for wanted in map(Requirement, found.requires or ())
        if wanted.marker is None or wanted.marker.evaluate(here)
        if locks.normalise(wanted.name) not in names
    ]
    assert missing == []


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_every_pin_has_the_hashes_of_its_files(platform: str) -> None:
    known = locks.hashes()
    pins = [str(pin) for name in locks.NAMES for pin in locks.read(name, platform)]
    assert [pin for pin in pins if not known.get(pin)] == []
    assert len({one for ones in known.values() for one in ones}) == sum(map(len, known.values()))


def test_a_line_that_is_no_hash_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / locks.HASHES).write_text("numpy==1\n    abc\n")
    monkeypatch.setattr(locks, "LOCKS", tmp_path)
    with pytest.raises(ValueError, match=r"hashes\.txt line 2"):
        locks.hashes()


def test_the_container_installs_the_locked_files_and_no_others() -> None:
    written = (pinning.ROOT / pinning.CONTAINER).read_text()
    assert written == pinning.for_the_container()
    assert {line.split("==")[0] for line in written.splitlines() if "==" in line} == {
        *pinning.RELAY
    }


@pytest.mark.parametrize(
    ("name", "is_ours"),
    [
        ("some_thing-1.2-py3-none-any.whl", True),
        ("Some.Thing-1.2.tar.gz", True),
        ("some_thing-1.2+cpu-cp311-cp311-manylinux_2_28_x86_64.whl", True),
        ("some_thing-1.2-cp38-abi3-win_amd64.whl", True),
        ("some_thing-1.2-cp312-cp312-win_amd64.whl", False),
        ("some_thing-1.2-cp311-cp311-musllinux_1_2_x86_64.whl", False),
        ("some_thing-1.20-py3-none-any.whl", False),
        ("some_thing_else-1.2-py3-none-any.whl", False),
    ],
)
def test_only_files_that_can_be_installed_here_get_a_hash(name: str, is_ours: bool) -> None:
    assert pinning.belongs(name, Pin("some-thing", "1.2")) is is_ours


def test_the_file_of_hashes_is_read_as_it_was_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locks, "LOCKS", tmp_path)
    page = {
        "files": [
            {"filename": "a-1-py3-none-any.whl", "hashes": {"sha256": "b" * 64}},
            {"filename": "a-1.tar.gz", "hashes": {"sha256": "a" * 64}},
            {"filename": "a-2.tar.gz", "hashes": {"sha256": "c" * 64}},
        ]
    }
    found = {Pin("a", "1"): pinning.of_index(page, Pin("a", "1"))}
    (tmp_path / locks.HASHES).write_text(pinning.written(found))
    assert locks.hashes() == {"a==1": ("a" * 64, "b" * 64)}
