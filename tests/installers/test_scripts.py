"""The installers' scripts of all three systems, as far as they can be looked at or run here.

Inno Setup's compiler and Apple's tools are not here: their scripts are read, and Apple's tools
played by programs that write down how they were called.
"""

import os
import plistlib
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from installers.bundle import contents, debian, desktop_files, launcher, macos, windows
from installers.errors import SetUpError
from installers.translations import LANGUAGES
from tests.installers import inno

LINUX = Path(debian.__file__).with_name("linux")
SCRIPT = windows.SCRIPT.read_text(encoding="utf-8-sig")
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="scripts of Linux")


def said(*line: object, **more: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(word) for word in line],
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
        **more,  # type: ignore[call-overload]
    )


# Windows


def test_the_windows_script_is_sound() -> None:
    assert inno.complaints(SCRIPT) == []


@pytest.mark.parametrize(
    ("was", "instead"),
    [
        ("PrivilegesRequired=lowest", "PrivilegeRequired=lowest"),
        ("Flags: uninsdeletekey", "Flags: uninsdeletkey"),
        ("{autoprograms}", "{autoprogram}"),
        ("Tasks: desktopicon", "Tasks: deskicon"),
        ("{localappdata}", "{localapdata}"),
        ("Languages\\German.isl", "Languages\\Deutsch.isl"),
        ("    end;\n", "\n"),
        ('Filename: "{app}\\deskbell.exe"; Tasks', 'Filename: "{app}\\deskbell.exe; Tasks'),
    ],
)
def test_a_slip_in_the_windows_script_is_noticed(was: str, instead: str) -> None:
    assert was in SCRIPT
    assert inno.complaints(SCRIPT.replace(was, instead, 1))


def test_the_windows_script_is_marked_as_utf_8() -> None:
    assert windows.SCRIPT.read_bytes().startswith(b"\xef\xbb\xbf")


def test_the_windows_script_names_only_what_it_is_given_and_speaks_the_apps_languages() -> None:
    assert set(re.findall(r"\{#(\w+)\}", SCRIPT)) == {"Version", "Folder", "Icon"}
    assert "PrivilegesRequired=lowest" in SCRIPT
    spoken = set(re.findall(r'^Name: "(\w+)"; MessagesFile', SCRIPT, re.MULTILINE))
    assert len(spoken) == 1 + len(LANGUAGES)
    for key in ("Autostart", "EraseData"):
        assert set(re.findall(rf"^(\w+)\.{key}=", SCRIPT, re.MULTILINE)) == spoken


def test_windows_waits_for_the_running_program_by_the_name_that_it_holds() -> None:
    (name,) = re.findall(r"^AppMutex=(\w+)$", SCRIPT, re.MULTILINE)
    assert f'"{name}"' in Path(launcher.__file__).read_text(encoding="utf-8")


def test_windows_is_asked_for_data_and_keeps_it_unless_the_answer_is_yes() -> None:
    asked = SCRIPT.partition("[Code]")[2]
    assert "MB_DEFBUTTON2) = IDYES" in asked
    assert "not UninstallSilent" in asked


# macOS


def test_the_macos_files_can_be_read() -> None:
    entitlements = plistlib.loads(macos.ENTITLEMENTS.read_bytes())
    assert all(entitlements.values())
    (kind,) = contents.INFO_PLIST["CFBundleURLTypes"]  # type: ignore[misc]
    assert kind["CFBundleURLSchemes"] == ["deskbell"]  # type: ignore[index]


@pytest.fixture
def apple(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put programs with the names of Apple's on the path; returns where they write their words."""
    programs, calls = tmp_path / "programs", tmp_path / "calls"
    programs.mkdir()
    for name in ("codesign", "hdiutil", "xcrun"):
        (programs / name).write_text(f'#!/bin/sh\necho "{name} $*" >> "{calls}"\n')
        (programs / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}:/usr/bin:/bin")
    (tmp_path / "Deskbell.app/Contents/MacOS").mkdir(parents=True)
    return calls


@linux_only
def test_the_mac_app_is_signed_checked_and_put_into_an_image(tmp_path: Path, apple: Path) -> None:
    macos.make(tmp_path / "deskbell", tmp_path, "0.1.0")
    signed, checked, imaged = apple.read_text().splitlines()
    assert "--options runtime --sign - " in signed
    assert f"--entitlements {macos.ENTITLEMENTS}" in signed
    assert "--timestamp" not in signed
    assert "--verify" in checked
    assert "-format ULMO" in imaged
    image = tmp_path / "work/dmg"
    assert (image / "Applications").readlink() == Path("/Applications")
    assert (image / "Deskbell.app").is_dir()


@linux_only
def test_with_an_identity_the_image_is_notarised_and_stapled(
    tmp_path: Path, apple: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DESKBELL_SIGN_AS", "Developer ID Application: A House")
    monkeypatch.setenv("DESKBELL_NOTARY_PROFILE", "house")
    macos.make(tmp_path / "deskbell", tmp_path, "0.1.0")
    signed, _, _, sent, stapled = apple.read_text().splitlines()
    assert "--timestamp" in signed
    assert "--keychain-profile house --wait" in sent
    assert stapled.startswith("xcrun stapler staple")


@linux_only
def test_a_signature_that_fails_ends_the_making(
    tmp_path: Path, apple: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "programs/codesign").write_text("#!/bin/sh\nexit 3\n")
    with pytest.raises(SetUpError, match="codesign --force failed with 3"):
        macos.make(tmp_path / "deskbell", tmp_path, "0.1.0")
    assert not apple.exists()


# Linux


@linux_only
@pytest.mark.parametrize("script", sorted(LINUX.glob("*.sh")), ids=lambda one: one.name)
def test_a_shell_script_can_be_read_by_any_shell(script: Path) -> None:
    assert said("sh", "-n", script).returncode == 0
    if shutil.which("shellcheck"):
        assert said("shellcheck", "--shell=sh", script).stdout == ""


@linux_only
@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-utils")
@pytest.mark.parametrize("program", ["deskbell", '"/home/A person/.local/share/x/deskbell"'])
def test_the_menu_entry_is_as_the_desktops_want_it(tmp_path: Path, program: str) -> None:
    file = tmp_path / f"{desktop_files.APP_ID}.desktop"
    file.write_text(desktop_files.desktop_entry(program), encoding="utf-8")
    told = said("desktop-file-validate", file)
    assert (told.returncode, told.stdout) == (0, "")


def test_the_window_names_the_menu_entry_that_it_belongs_to() -> None:
    window = (Path(windows.__file__).parents[2] / "desktop/app/window.py").read_text()
    assert f'setDesktopFileName("{desktop_files.APP_ID}")' in window


@linux_only
@pytest.mark.parametrize("word", ["remove", "purge", "upgrade"])
def test_the_debian_package_says_where_the_data_stays_and_takes_none(
    tmp_path: Path, word: str
) -> None:
    script = tmp_path / "postrm"
    script.write_text(debian.MAINTAINER_SCRIPT)
    told = said("sh", script, word)
    assert told.returncode == 0
    assert (".local/share/Deskbell" in told.stdout) is (word != "upgrade")
    assert "rm " not in debian.MAINTAINER_SCRIPT


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """A home folder with a program that only writes down its words, installed from the archive."""
    home = tmp_path / "home"
    program = home / ".local/share/deskbell-program"
    program.mkdir(parents=True)
    shutil.copy(LINUX / "uninstall.sh", program)
    (program / "deskbell").write_text('#!/bin/sh\necho "$*" >> "$HOME/words"\n')
    (program / "deskbell").chmod(0o755)
    (home / ".local/share/Deskbell").mkdir()
    (home / ".local/share/Deskbell.erasures-1").touch()
    return home


def away(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    place = {"HOME": str(home), "PATH": "/usr/bin:/bin"}
    return said("sh", home / ".local/share/deskbell-program/uninstall.sh", *words, env=place)


@linux_only
def test_taking_the_data_away_lets_the_program_erase_its_keys_first(installed: Path) -> None:
    told = away(installed, "--with-data")
    assert told.returncode == 0
    assert (installed / "words").read_text() == "stop --erase-everything --yes\n"
    assert "keyring" not in told.stdout
    assert list((installed / ".local/share").iterdir()) == []


@linux_only
@pytest.mark.parametrize(("typed", "stays"), [("erase", False), ("", True), ("yes", True)])
def test_at_a_terminal_it_asks_about_the_data_and_keeps_them_unless_told_to_erase(
    installed: Path, typed: str, stays: bool
) -> None:
    import pty

    ours, its = pty.openpty()
    try:
        os.write(ours, f"{typed}\n".encode())
        told = subprocess.run(
            ["sh", installed / ".local/share/deskbell-program/uninstall.sh"],
            env={"HOME": str(installed), "PATH": "/usr/bin:/bin"},
            stdin=its,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    finally:
        os.close(ours)
        os.close(its)
    assert told.returncode == 0
    assert "Type 'erase' to erase them for good" in told.stdout
    assert not (installed / ".local/share/deskbell-program").exists()
    assert (installed / ".local/share/Deskbell").exists() is stays
    assert ("They stay in" in told.stdout) is stays
    assert (installed / "words").exists() is not stays


@linux_only
def test_keys_that_could_not_be_erased_are_told(installed: Path) -> None:
    (installed / ".local/share/deskbell-program/deskbell").write_text("#!/bin/sh\nexit 1\n")
    told = away(installed, "--with-data")
    assert told.returncode == 0
    assert "keyring" in told.stdout
    assert not (installed / ".local/share/Deskbell").exists()


@linux_only
def test_a_program_that_runs_is_neither_replaced_nor_removed(installed: Path) -> None:
    program = installed / ".local/share/deskbell-program/deskbell"
    shutil.copy("/bin/sleep", program)
    running = subprocess.Popen([program, "60"])
    try:
        # Until the new process is the copied program.
        while Path(f"/proc/{running.pid}/exe").resolve() != program:
            assert running.poll() is None
            time.sleep(0)
        told = away(installed)
        assert told.returncode == 1
        assert "Quit it" in told.stderr
        assert program.exists()
        again = said(
            "sh", LINUX / "install.sh", env={"HOME": str(installed), "PATH": "/usr/bin:/bin"}
        )
        assert again.returncode == 1
        assert program.exists()
    finally:
        running.kill()
        running.wait()
    assert away(installed).returncode == 0
    assert not program.exists()
    assert (installed / ".local/share/Deskbell").is_dir()
