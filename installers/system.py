"""System libraries and programs that pip can't bring: which are needed, which are missing, apt.

Only Debian and Ubuntu are installed for; elsewhere the person is told what to install.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
import sysconfig
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from installers.errors import explain
from installers.processes import Finished, Runner, run
from installers.progress import Progress


@dataclass(frozen=True)
class Need:
    """One thing the system must bring.

    ``packages``: Debian names, newest first: any one of them installed is enough, the last is
    what gets installed. ``programs``: any of these on the PATH is enough as well. ``library``:
    the file that the dynamic loader must find, to tell where there is no dpkg.
    """

    packages: tuple[str, ...]
    programs: tuple[str, ...] = ()
    why: str = "the app's window"
    library: str = ""

    def install_name(self) -> str:
        """Return the package to ask apt for."""
        return self.packages[-1]


def _qt(library: str, *packages: str) -> Need:
    return Need(packages, library=library)


DEMO: tuple[Need, ...] = (
    _qt("libEGL.so.1", "libegl1"),
    _qt("libGL.so.1", "libgl1"),
    _qt("libOpenGL.so.0", "libopengl0"),
    _qt("libglib-2.0.so.0", "libglib2.0-0t64", "libglib2.0-0"),
    _qt("libdbus-1.so.3", "libdbus-1-3"),
    _qt("libfontconfig.so.1", "libfontconfig1"),
    _qt("libfreetype.so.6", "libfreetype6"),
    _qt("libxkbcommon.so.0", "libxkbcommon0"),
    _qt("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    _qt("libX11-xcb.so.1", "libx11-xcb1"),
    _qt("libxcb-cursor.so.0", "libxcb-cursor0"),
    _qt("libxcb-icccm.so.4", "libxcb-icccm4"),
    _qt("libxcb-image.so.0", "libxcb-image0"),
    _qt("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    _qt("libxcb-randr.so.0", "libxcb-randr0"),
    _qt("libxcb-render-util.so.0", "libxcb-render-util0"),
    _qt("libxcb-shape.so.0", "libxcb-shape0"),
    _qt("libxcb-xinerama.so.0", "libxcb-xinerama0"),
    _qt("libxcb-xkb.so.1", "libxcb-xkb1"),
    Need(("fonts-noto-core",), why="letters of all scripts"),
    Need(("fonts-noto-cjk",), why="Chinese, Japanese and Korean letters"),
    Need(
        ("chromium",),
        ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"),
        "the demo's visitor in a real browser",
    ),
    # The node that playwright brings is linked against it; g++ would bring it too.
    Need(("libatomic1",), why="the demo's visitor in a real browser"),
)
COMPILER = Need(("g++",), ("g++", "clang++"), "building the chat model's runtime")
MODEL: tuple[Need, ...] = (*DEMO, COMPILER)
PACKING = Need(("xz-utils",), ("xz",), "packing the portable archive")
TEST: tuple[Need, ...] = (
    *MODEL,
    Need(("xvfb",), ("Xvfb",), "tests of real windows"),
    Need(("redis-server",), ("redis-server", "valkey-server"), "tests of several relays"),
    Need(("nodejs",), ("node",), "tests of the widget"),
    Need(("firefox-esr",), ("firefox-esr", "firefox"), "tests of the widget in a second browser"),
    Need(("libfaketime",), why="tests of clocks that are moved"),
    Need(("iproute2",), ("ip",), "tests that see every packet of the desk's"),
    Need(("nftables",), ("nft",), "lines that end without a word"),
    Need(("shellcheck",), ("shellcheck",), "the installers' scripts"),
    PACKING,
    Need(("desktop-file-utils",), ("desktop-file-validate",), "the menu entry"),
    Need(("nginx", "nginx-light"), ("nginx",), "the example of a relay behind TLS"),
    Need(("caddy",), ("caddy",), "the other example of a relay behind TLS"),
)


def shared_python(library: Path | None = None) -> tuple[Need, ...]:
    """Return the need for Python as a shared library, empty where this Python brings it.

    Debian's is linked without it and has it in a package of its own; a built program needs it.
    """
    folder, name = (sysconfig.get_config_var(word) or "" for word in ("LIBDIR", "INSTSONAME"))
    if (library or Path(folder) / name).is_file():
        return ()
    return (Need(("libpython3.11",), why="building the program", library="libpython3.11.so.1.0"),)


BUILD: tuple[Need, ...] = (
    *MODEL,
    *(shared_python() if sys.platform == "linux" else ()),
    Need(("binutils",), ("objdump",), "building the program"),
    Need(("dpkg-dev", "dpkg"), ("dpkg-deb",), "the Debian package"),
    PACKING,
)
# Debian splits what `python -m venv` needs into a package of its own.
VENV = Need(("python3.11-venv",), why="Python's own folder for packages")


def missing(needs: Iterable[Need], runner: Runner = run) -> list[Need]:
    """Return the needs that are not met. Asks dpkg once; about 20 ms."""
    left = [need for need in needs if not any(shutil.which(name) for name in need.programs)]
    if not left:
        return []
    names = [name for need in left for name in need.packages]
    lines: list[str] = []
    runner(
        ["dpkg-query", "-W", "-f=${Package} ${db:Status-Status}\\n", *names], on_line=lines.append
    )
    installed = {line.split()[0] for line in lines if line.endswith(" installed")}
    return [need for need in left if not installed.intersection(need.packages)]


def missing_without_dpkg(needs: Iterable[Need], platform: str = sys.platform) -> list[Need]:
    """Return the needs that are seen to be missing where only the loader and the PATH can tell.

    Fonts can't be told that way and are never in the answer.
    """
    left = [need for need in needs if need.programs and not any(map(shutil.which, need.programs))]
    if platform != "linux":
        # Chromium: Chrome or Edge are found by the demo itself, they are not on the PATH there.
        return [need for need in left if "chromium" not in need.packages]
    return [
        *(need for need in needs if need.library and not _loads(need.library)),
        *left,
    ]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def is_debian() -> bool:
    """Return whether apt-get and dpkg are here."""
    return sys.platform == "linux" and bool(shutil.which("apt-get") and shutil.which("dpkg-query"))


def elevation(runner: Runner = run) -> list[str] | None:
    """Return what to put before apt-get: nothing for root, sudo if it asks no password, else None."""
    if sys.platform == "win32":
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and runner(["sudo", "-n", "true"]).code == 0:
        return ["sudo", "-n"]
    return None


def advice(needs: Sequence[Need]) -> str:
    """Return the sentence for a person who has to install the needs by hand."""
    if is_debian():
        names = " ".join(need.install_name() for need in needs)
        return f"Please install what is missing:\n    sudo apt-get install {names}"
    lines = [
        f"    {need.library or need.programs[0]} (in Debian: {need.install_name()}), for {need.why}"
        for need in needs
    ]
    return "Please install with this system's own package manager:\n" + "\n".join(lines)


def install(needs: Sequence[Need], progress: Progress, step: str, runner: Runner = run) -> None:
    """Install the needs with apt-get; package lists are fetched only when they must be.

    Raises:
        SetUpError: If apt-get fails twice, the second time with fresh package lists.
    """
    prefix = elevation(runner)
    if prefix is None:
        progress.say(advice(needs))
        return
    state = ["waiting for apt-get"]
    progress.watch(step, lambda: state[0])
    apt = _Apt(prefix, runner, lambda line: _follow(line, state))
    names = [need.install_name() for need in needs]
    if not _has_package_lists():
        apt.run("update")
    finished = apt.run("install", *names)
    if finished.code != 0:
        # Old lists name versions the mirror has since removed.
        apt.run("update")
        finished = apt.run("install", *names)
    if finished.code != 0:
        raise explain("Installing system packages", finished.lines)


@dataclass(frozen=True)
class _Apt:
    prefix: list[str]
    runner: Runner
    on_line: Callable[[str], None]

    def run(self, verb: str, *names: str) -> Finished:
        environment: Mapping[str, str] = {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
        # sudo drops the environment, so it is given on the line as well.
        spelled = [f"{key}={value}" for key, value in environment.items()] if self.prefix else []
        return self.runner(
            [
                *self.prefix,
                *spelled,
                "apt-get",
                "-y",
                "-o",
                "Dpkg::Use-Pty=0",
                "-o",
                "DPkg::Lock::Timeout=120",
                "-o",
                "Acquire::Retries=3",
                *(["--no-install-recommends"] if verb == "install" else []),
                verb,
                *names,
            ],
            environment=environment,
            on_line=self.on_line,
        )


def _follow(line: str, state: list[str]) -> None:
    first = line.split(" ", 1)[0]
    if first.startswith(("Get:", "Hit:")):
        words = line.split()
        state[0] = f"fetching {words[4] if len(words) > 5 else words[1]}"
    elif first in ("Unpacking", "Setting"):
        state[0] = line.split(" (", maxsplit=1)[0].lower()[:60]


def _has_package_lists() -> bool:
    return any(Path("/var/lib/apt/lists").glob("*_Packages*"))
