"""Starting Deskbell with the computer: one place of the operating system's per platform.

The setting is not kept anywhere else, so what is shown is always what will happen. Per person,
no administrator.
"""

from __future__ import annotations

import os
import plistlib
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from desktop.app.places import default_profile

LABEL = "app.deskbell.desk"
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
RUN_NAME = "Deskbell"
_BACKSLASH = "\\"


class Autostart(Protocol):
    """What starts with the computer."""

    def is_on(self) -> bool:
        """Say whether Deskbell starts with the computer."""

    def turn(self, on: bool) -> None:
        """Let it start with the computer, or no longer.

        Raises:
            OSError: If the place can't be written.
        """


class Registry(Protocol):
    """The named values under the key of what Windows starts; see :class:`WindowsRunKey`."""

    def get(self) -> str | None: ...
    def put(self, command: str | None) -> None: ...


class LinuxAutostart:
    """A desktop file in the autostart folder (freedesktop.org's Desktop Application Autostart)."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self._file = folder / "deskbell.desktop"
        self._command = command

    def is_on(self) -> bool:
        try:
            return "Hidden=true" not in self._file.read_text(encoding="utf-8")
        except OSError:
            return False

    def turn(self, on: bool) -> None:
        if not on:
            self._file.unlink(missing_ok=True)
            return
        self._file.parent.mkdir(parents=True, exist_ok=True)
        self._file.write_text(
            "[Desktop Entry]\nType=Application\nName=Deskbell\n"
            f"Exec={' '.join(_quoted(word) for word in self._command)}\n"
            # Nothing is started, and nothing complained of, once the program is removed.
            f"TryExec={self._command[0].replace(_BACKSLASH, _BACKSLASH * 2)}\n"
            "Icon=deskbell\nTerminal=false\nX-GNOME-Autostart-enabled=true\n",
            encoding="utf-8",
        )


class MacAutostart:
    """A launch agent of the person's own."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self._file = folder / f"{LABEL}.plist"
        self._command = command

    def is_on(self) -> bool:
        return self._file.is_file()

    def turn(self, on: bool) -> None:
        if not on:
            self._file.unlink(missing_ok=True)
            return
        self._file.parent.mkdir(parents=True, exist_ok=True)
        agent = {
            "Label": LABEL,
            "ProgramArguments": list(self._command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        self._file.write_bytes(plistlib.dumps(agent))


class WindowsAutostart:
    """A value under the person's own Run key."""

    def __init__(self, registry: Registry, command: Sequence[str]) -> None:
        self._registry = registry
        self._command = command

    def is_on(self) -> bool:
        return bool(self._registry.get())

    def turn(self, on: bool) -> None:
        self._registry.put(subprocess.list2cmdline(self._command) if on else None)


class WindowsRunKey:
    """``HKEY_CURRENT_USER\\...\\Run``, the value 'Deskbell'."""

    def get(self) -> str | None:
        if sys.platform != "win32":
            raise OSError("only Windows has a registry")
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
                return str(winreg.QueryValueEx(key, RUN_NAME)[0])
        except FileNotFoundError:
            return None

    def put(self, command: str | None) -> None:
        if sys.platform != "win32":
            raise OSError("only Windows has a registry")
        import winreg

        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
            if command is not None:
                winreg.SetValueEx(key, RUN_NAME, 0, winreg.REG_SZ, command)
                return
            try:
                winreg.DeleteValue(key, RUN_NAME)
            except FileNotFoundError:
                return


def autostart(profile: Path) -> Autostart:
    """Return what this platform has."""
    command = start_command(profile)
    if sys.platform == "win32":
        return WindowsAutostart(WindowsRunKey(), command)
    if sys.platform == "darwin":
        return MacAutostart(Path.home() / "Library" / "LaunchAgents", command)
    config = os.environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
    return LinuxAutostart(Path(config) / "autostart", command)


def start_command(profile: Path) -> tuple[str, ...]:
    """Return what starts this Deskbell in the tray, with this profile."""
    program = Path(sys.executable)
    own = program.with_name("deskbell.exe" if sys.platform == "win32" else "deskbell")
    if getattr(sys, "frozen", False):
        words: tuple[str, ...] = (str(program),)
    elif own.is_file():
        words = (str(own),)
    else:
        words = (str(program), "-m", "desktop.app.main")
    if profile != default_profile():
        words += ("--profile", str(profile.resolve()))
    return (*words, "--minimized")


def _quoted(word: str) -> str:
    """Quote one word for Exec= (Desktop Entry Specification, 'The Exec key')."""
    escaped = "".join("\\" + one if one in '"`$\\' else one for one in word)
    # '%' begins a field code, and a backslash is read once more as that of a string value.
    return '"' + escaped.replace("\\", "\\\\").replace("%", "%%") + '"'
