from __future__ import annotations

import plistlib
import re
from pathlib import Path

import pytest

from desktop.app.autostart import (
    LinuxAutostart,
    MacAutostart,
    WindowsAutostart,
    autostart,
    start_command,
)

COMMAND = ("/opt/my desk/bin/deskbell", "--profile", "/home/ana/100% $ure", "--minimized")


class FakeRegistry:
    def __init__(self) -> None:
        self.value: str | None = None

    def get(self) -> str | None:
        return self.value

    def put(self, command: str | None) -> None:
        self.value = command


def test_on_linux_a_desktop_file_comes_and_goes(tmp_path: Path) -> None:
    made = LinuxAutostart(tmp_path / "autostart", COMMAND)
    assert not made.is_on()
    made.turn(True)
    assert made.is_on()
    text = (tmp_path / "autostart" / "deskbell.desktop").read_text(encoding="utf-8")
    line = next(one for one in text.splitlines() if one.startswith("Exec="))
    # Undone as the specification says: first as a string value, then as quoted words.
    value = line.removeprefix("Exec=").replace("\\\\", "\\")
    words = re.findall(r'"((?:\\.|[^"\\])*)"', value)
    assert tuple(re.sub(r"\\(.)", r"\1", one).replace("%%", "%") for one in words) == COMMAND
    tried = next(one for one in text.splitlines() if one.startswith("TryExec="))
    assert tried.removeprefix("TryExec=").replace("\\\\", "\\") == COMMAND[0]
    made.turn(False)
    made.turn(False)
    assert not made.is_on()


def test_a_desktop_file_that_the_desktop_has_switched_off_is_off(tmp_path: Path) -> None:
    made = LinuxAutostart(tmp_path, COMMAND)
    made.turn(True)
    file = tmp_path / "deskbell.desktop"
    file.write_text(file.read_text(encoding="utf-8") + "Hidden=true\n", encoding="utf-8")
    assert not made.is_on()


def test_on_a_mac_a_launch_agent_comes_and_goes(tmp_path: Path) -> None:
    made = MacAutostart(tmp_path / "LaunchAgents", COMMAND)
    made.turn(True)
    assert made.is_on()
    agent = plistlib.loads(next((tmp_path / "LaunchAgents").iterdir()).read_bytes())
    assert tuple(agent["ProgramArguments"]) == COMMAND
    assert agent["RunAtLoad"] is True
    made.turn(False)
    assert not made.is_on()


def test_on_windows_a_value_of_the_run_key_comes_and_goes() -> None:
    registry = FakeRegistry()
    made = WindowsAutostart(registry, COMMAND)
    made.turn(True)
    assert made.is_on()
    assert registry.value is not None
    assert registry.value.startswith('"/opt/my desk/bin/deskbell" --profile ')
    made.turn(False)
    assert not made.is_on()


def test_a_profile_elsewhere_is_named_in_what_is_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = start_command(tmp_path)
    assert words[-3:] == ("--profile", str(tmp_path), "--minimized")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    here = autostart(tmp_path)
    here.turn(True)
    assert here.is_on()
