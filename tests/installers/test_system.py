"""System packages: what is missing, and what apt-get is asked for."""

import shutil
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from installers import system
from installers.errors import SetUpError
from installers.processes import Finished
from installers.progress import Progress
from installers.system import Need


class FakeSystem:
    """Answers dpkg-query and apt-get from two lists."""

    def __init__(self, installed: Sequence[str] = (), codes: Sequence[int] = ()) -> None:
        self.installed = list(installed)
        self.codes = list(codes)
        self.ran: list[list[str]] = []

    def __call__(
        self,
        arguments: Sequence[str],
        *,
        environment: Mapping[str, str] | None = None,
        on_line: Callable[[str], None] | None = None,
    ) -> Finished:
        self.ran.append(list(arguments))
        lines: list[str] = []
        if arguments[0] == "dpkg-query":
            for name in arguments[3:]:
                lines.append(
                    f"{name} installed"
                    if name in self.installed
                    else f"dpkg-query: no packages found matching {name}"
                )
        if on_line:
            for line in lines:
                on_line(line)
        code = self.codes.pop(0) if "apt-get" in arguments and self.codes else 0
        return Finished(code, ("E: Unable to locate package",) if code else tuple(lines))

    def verbs(self) -> list[str]:
        return [
            next(word for word in line if word in ("update", "install"))
            for line in self.ran
            if "apt-get" in line
        ]


def test_only_what_dpkg_does_not_know_is_missing() -> None:
    needs = [Need(("libegl1",)), Need(("libgl1",))]
    assert system.missing(needs, FakeSystem(["libegl1"])) == [Need(("libgl1",))]


def test_either_name_of_a_renamed_package_is_enough() -> None:
    need = Need(("libglib2.0-0t64", "libglib2.0-0"))
    assert system.missing([need], FakeSystem(["libglib2.0-0t64"])) == []
    assert system.missing([need], FakeSystem(["libglib2.0-0"])) == []


def test_a_package_that_was_removed_but_left_its_settings_is_missing() -> None:
    def runner(
        arguments: Sequence[str],
        *,
        environment: Mapping[str, str] | None = None,
        on_line: Callable[[str], None] | None = None,
    ) -> Finished:
        assert on_line is not None
        on_line("xvfb config-files")
        on_line("xvfb not-installed")
        return Finished(0, ())

    assert system.missing([Need(("xvfb",))], runner) == [Need(("xvfb",))]


def test_a_program_on_the_path_spares_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: "/x" if name == "google-chrome" else None)
    fake = FakeSystem()
    assert system.missing([Need(("chromium",), ("chromium", "google-chrome"))], fake) == []
    assert fake.ran == []


@pytest.fixture
def as_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "elevation", lambda runner: [])


@pytest.mark.usefixtures("as_root")
def test_package_lists_are_not_fetched_when_they_are_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "_has_package_lists", lambda: True)
    fake = FakeSystem()
    system.install([Need(("new-name", "xvfb"))], Progress(list[str]().append), "s", fake)
    assert fake.verbs() == ["install"]
    assert fake.ran[-1][-1] == "xvfb"


@pytest.mark.usefixtures("as_root")
def test_old_package_lists_are_fetched_again_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "_has_package_lists", lambda: True)
    fake = FakeSystem(codes=[100, 0, 0])
    system.install([Need(("xvfb",))], Progress(list[str]().append), "s", fake)
    assert fake.verbs() == ["install", "update", "install"]


@pytest.mark.usefixtures("as_root")
def test_a_fresh_container_fetches_the_lists_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "_has_package_lists", lambda: False)
    fake = FakeSystem()
    system.install([Need(("xvfb",))], Progress(list[str]().append), "s", fake)
    assert fake.verbs() == ["update", "install"]


@pytest.mark.usefixtures("as_root")
def test_apt_failing_twice_is_an_error_that_shows_its_lines(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(system, "_has_package_lists", lambda: True)
    with pytest.raises(SetUpError, match="Unable to locate package"):
        system.install(
            [Need(("xvfb",))], Progress(list[str]().append), "s", FakeSystem(codes=[100, 0, 100])
        )


def test_without_root_or_sudo_the_person_gets_the_exact_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(system, "elevation", lambda runner: None)
    monkeypatch.setattr(system, "is_debian", lambda: True)
    said: list[str] = []
    fake = FakeSystem()
    system.install([Need(("xvfb",)), Need(("nodejs",))], Progress(said.append), "s", fake)
    assert "sudo apt-get install xvfb nodejs" in said[0]
    assert fake.ran == []


def test_the_demo_does_not_wait_for_what_only_tests_need() -> None:
    of_tests = {need.install_name() for need in system.TEST} - {
        need.install_name() for need in system.DEMO
    }
    assert of_tests == {
        "caddy",
        "desktop-file-utils",
        "firefox-esr",
        "g++",
        "iproute2",
        "libfaketime",
        "nftables",
        "nginx-light",
        "nodejs",
        "redis-server",
        "shellcheck",
        "xvfb",
        "xz-utils",
    }


def test_a_build_asks_for_pythons_shared_library_only_where_it_is_missing(tmp_path: Path) -> None:
    library = tmp_path / "libpython3.11.so.1.0"
    (need,) = system.shared_python(library)
    assert need.install_name() == "libpython3.11"
    library.touch()
    assert system.shared_python(library) == ()


def test_elsewhere_the_loader_and_the_path_tell_what_is_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(system, "is_debian", lambda: False)
    monkeypatch.setattr(shutil, "which", lambda name: None)
    libc = Need(("libc6",), library="libc.so.6")
    unseen = Need(("libegl1",), library="libno-such-thing.so.9")
    node = Need(("nodejs",), ("node",), "tests of the widget")
    font = Need(("fonts-noto-core",))
    found = system.missing_without_dpkg([libc, unseen, node, font], "linux")
    assert found == [unseen, node]
    said = system.advice(found)
    assert "libno-such-thing.so.9" in said
    assert "node (in Debian: nodejs), for tests of the widget" in said


def test_windows_and_macos_need_no_qt_libraries_and_find_their_browser_elsewhere(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    assert system.missing_without_dpkg(system.DEMO, "darwin") == []
