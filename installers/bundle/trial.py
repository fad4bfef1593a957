"""Tries the Linux packages where a stranger would: in a bare Debian, as an ordinary person.

``python3 installers/run.py build try`` makes the root with debootstrap (root and a Debian mirror
needed), installs the ``.deb`` with apt, starts relay and app under Xvfb there, lets a visitor ask
from outside, removes the package, and does the same with the portable archive and its
``install.sh``. Prints each step with its seconds; ends with 1 at the first that fails. With ``/``
for the root it tries them on this very system, which installers/newcomer.py does inside its own.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from installers.bundle.desktop_files import APP_ID, SIDES

if TYPE_CHECKING:
    from desktop.relay.visitor import ScriptedVisitor

SUITE = "bookworm"
PERSON = "owner"
PASSPHRASE = "only for this trial"
QUESTION = "What time is breakfast?"
READY_SECONDS = 180.0
ASK_SECONDS = 60.0
_MOUNTED = (Path("/proc"), Path("/dev"), Path("/tmp/.X11-unix"))


class TrialError(Exception):
    """A step of the trial failed; the text says which and what was seen."""


class Root:
    """A bare Debian in a folder, and what runs in it.

    ``brought``: folders and files of this machine that are seen in it under the same names.
    """

    def __init__(self, folder: Path, brought: Sequence[Path] = ()) -> None:
        self.folder = folder
        self._brought = tuple(brought)
        self._began = time.monotonic()
        self._running: list[subprocess.Popen[bytes]] = []

    def say(self, text: str) -> None:
        """Print a step with the seconds since the trial began."""
        print(f"[{time.monotonic() - self._began:5.0f} s] {text}", flush=True)

    def make(self) -> None:
        """Bring up the bare system, or use the one that is there."""
        if not (self.folder / "etc/debian_version").is_file():
            self.folder.mkdir(parents=True, exist_ok=True)
            _run("debootstrap", "--variant=minbase", SUITE, str(self.folder))
        self.inside("apt-get", "update", "-q")
        if PERSON not in (self.folder / "etc/passwd").read_text(encoding="utf-8"):
            self.inside("useradd", "--create-home", PERSON)

    @contextlib.contextmanager
    def mounted(self) -> Iterator[None]:
        """Have /proc, /dev and the display's sockets in it meanwhile; end what runs, afterwards."""
        (self.folder / "tmp/.X11-unix").mkdir(parents=True, exist_ok=True)
        places = () if self.folder == Path("/") else (*_MOUNTED, *self._brought)
        for place in places:
            within = self.folder / place.relative_to("/")
            if place.is_dir():
                within.mkdir(parents=True, exist_ok=True)
            else:
                within.parent.mkdir(parents=True, exist_ok=True)
                within.touch()
            _run("mount", "--rbind", str(place), str(within))
            _run("mount", "--make-rslave", str(within))
        try:
            yield
        finally:
            for process in reversed(self._running):
                _end(process)
            for place in reversed(places):
                within = self.folder / place.relative_to("/")
                subprocess.run(["umount", "-l", str(within)], check=False)

    def inside(self, *line: str, person: bool = False, environment: Sequence[str] = ()) -> str:
        """Run a program in the root and return what it printed.

        Raises:
            TrialError: If it fails.
        """
        return _run(*self.line(line, person, environment))

    def start(
        self, name: str, *line: str, environment: Sequence[str] = ()
    ) -> subprocess.Popen[bytes]:
        """Start a program in the root as the ordinary person; what it says goes to a log there."""
        log = (self.folder / "tmp" / f"{name}.log").open("wb")
        process = subprocess.Popen(
            self.line(line, True, environment),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        self._running.append(process)
        return process

    def stop(self) -> None:
        """End what was started, last first."""
        while self._running:
            _end(self._running.pop())

    def log(self, name: str) -> str:
        """Return what a program that was started has said."""
        return (self.folder / "tmp" / f"{name}.log").read_text(encoding="utf-8", errors="replace")

    def line(self, line: Sequence[str], person: bool, environment: Sequence[str]) -> list[str]:
        """Return what runs a program in the root, with a clean environment and no more."""
        home = f"/home/{PERSON}" if person else "/root"
        place = (
            f"PATH={home}/.local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
        )
        clean = ["env", "-i", f"HOME={home}", place, "LANG=C.UTF-8", *environment]
        if not person:
            clean += ["DEBIAN_FRONTEND=noninteractive"]
        as_person = ["setpriv", f"--reuid={PERSON}", f"--regid={PERSON}", "--clear-groups"]
        return ["chroot", str(self.folder), *(as_person if person else []), *clean, *line]


def main(arguments: Sequence[str]) -> int:
    """Try ``arguments``: the .deb, the archive, and the folder for the root; returns the exit code."""
    deb, packed, folder = (Path(one).resolve() for one in arguments)
    root = Root(folder)
    try:
        with Screen() as display:
            root.say(f"a bare {SUITE} in {folder}")
            root.make()
            with root.mounted():
                _try_deb(root, deb, display)
                _try_archive(root, packed, display)
    except TrialError as error:
        root.say(f"FAILED: {error}")
        return 1
    root.say("All of it worked.")
    return 0


def _try_deb(root: Root, deb: Path, display: str) -> None:
    shutil.copy(deb, root.folder / "tmp" / deb.name)
    root.say(f"apt-get install ./{deb.name}")
    root.inside("apt-get", "install", "-q", "-y", "--no-install-recommends", f"/tmp/{deb.name}")
    (root.folder / "tmp" / deb.name).unlink()
    _is_in_the_menu(root.folder / "usr/share")
    _serve(root, display, "/usr/lib/deskbell/lib/assets/demo")
    root.say("apt-get remove deskbell")
    root.inside("apt-get", "remove", "-q", "-y", "deskbell")
    if (root.folder / "usr/lib/deskbell").exists():
        raise TrialError("removing the package left files in /usr/lib/deskbell")
    data = root.folder / f"home/{PERSON}/.local/share/Deskbell"
    if not data.is_dir():
        raise TrialError("removing the package took the person's data away")
    shutil.rmtree(data)


def _try_archive(root: Root, packed: Path, display: str) -> None:
    home = f"/home/{PERSON}"
    root.say(f"unpack {packed.name}, ./install.sh")
    shutil.copy(packed, root.folder / "tmp" / packed.name)
    # A bare Debian has no xz program; whoever unpacks the archive has.
    root.inside("apt-get", "install", "-q", "-y", "--no-install-recommends", "xz-utils")
    root.inside("tar", "-C", home, "-xf", f"/tmp/{packed.name}", person=True)
    (root.folder / "tmp" / packed.name).unlink()
    name = packed.name.removesuffix(".tar.xz")
    root.inside("sh", f"{home}/{name}/install.sh", person=True)
    shutil.rmtree(root.folder / home[1:] / name)
    program = f"{home}/.local/share/deskbell-program"
    _is_in_the_menu(root.folder / home[1:] / ".local/share")
    _serve(root, display, f"{program}/lib/assets/demo")
    root.say("uninstall.sh, data too")
    root.inside("sh", f"{program}/uninstall.sh", "--with-data", person=True)
    for left in (".local/share/deskbell-program", ".local/share/Deskbell", ".local/bin/deskbell"):
        if os.path.lexists(root.folder / home[1:] / left):
            raise TrialError(f"uninstalling left {left}")


def _is_in_the_menu(share: Path) -> None:
    """Look for entry and icons in ``share``.

    Raises:
        TrialError: If one is missing.
    """
    icons = [share / f"icons/hicolor/{side}x{side}/apps/deskbell.png" for side in SIDES]
    for file in (share / f"applications/{APP_ID}.desktop", *icons):
        if not file.is_file():
            raise TrialError(f"{file} is missing")


def _serve(root: Root, display: str, demo: str) -> None:
    """Set a profile up, start relay and app, and have a visitor answered from outside."""
    port = _free_port()
    secret = root.folder / "tmp/passphrase"
    secret.write_text(PASSPHRASE, encoding="utf-8")
    secret.chmod(0o644)
    given = ["DESKBELL_PASSPHRASE_FILE=/tmp/passphrase", f"DISPLAY={display}"]
    root.say(root.inside("deskbell", "--version", person=True).strip())
    root.say("deskbell setup, with the demo's hotel")
    printed = root.inside(
        *("deskbell", "setup", "--business", f"{demo}/hotel.json"),
        *("--knowledge", f"{demo}/knowledge.jsonl"),
        *("--relay", f"ws://127.0.0.1:{port}", "--website", f"http://127.0.0.1:{port}"),
        person=True,
        environment=given,
    )
    site = re.search(r'data-site="([^"]+)"', printed)
    if site is None:
        raise TrialError(f"'deskbell setup' printed no tag: {printed}")
    relay = ("--host", "127.0.0.1", "--port", str(port), "--data", "/tmp/relay")
    root.start("relay", "deskbell-relay", *relay)
    root.say("deskbell, under Xvfb")
    app = root.start("app", "deskbell", environment=given)
    try:
        asyncio.run(_ask(root, app, f"ws://127.0.0.1:{port}", site[1]))
        root.say("a second start, with a link: the window that is there comes up")
        second = ("timeout", "60", "deskbell", f"deskbell://conversation/{'0' * 32}")
        root.inside(*second, person=True, environment=given)
        if app.poll() is not None:
            raise TrialError("the first app ended when a second was started")
    finally:
        root.stop()
        shutil.rmtree(root.folder / "tmp/relay", ignore_errors=True)


async def _ask(root: Root, app: subprocess.Popen[bytes], url: str, site: str) -> None:
    from desktop.relay.visitor import ScriptedVisitor, VisitorError

    deadline = time.monotonic() + READY_SECONDS
    while app.poll() is None:
        visitor = ScriptedVisitor(url=url, site=site, origin=url.replace("ws", "http", 1))
        try:
            # The relay knows the site once the desk has logged in, and who asks before the
            # assistant is ready is handed over: another visitor tries again.
            answer = await _answer(visitor)
        except (VisitorError, TimeoutError) as error:
            if time.monotonic() > deadline:
                shown = [f"{one.sender}: {one.text}" for one in visitor.shown]
                raise TrialError(
                    f"no visitor was answered ({error}); on the page: {shown}; relay: "
                    f"{root.log('relay')[-1000:]}; app: {root.log('app')[-2000:]}"
                ) from error
            await asyncio.sleep(1)
        else:
            root.say(f"a visitor asked '{QUESTION}' and read: {answer}")
            return
        finally:
            await visitor.close()
    raise TrialError(f"the app ended with {app.returncode}: {root.log('app')[-2000:]}")


async def _answer(visitor: ScriptedVisitor) -> str:
    await visitor.connect(20)
    await visitor.write(QUESTION)
    await visitor.wait_until(lambda: any(one.entry for one in visitor.shown), ASK_SECONDS)
    return next(one.text for one in visitor.shown if one.entry)


class Screen:
    """An Xvfb of our own."""

    def __enter__(self) -> str:
        self._display = f":{90 + secrets.randbelow(9)}"
        line = ["Xvfb", self._display, "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
        self._process = subprocess.Popen(line, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(100):
            if Path(f"/tmp/.X11-unix/X{self._display[1:]}").exists():
                return self._display
            time.sleep(0.1)
        raise TrialError("Xvfb did not start; is it installed?")

    def __exit__(self, *_: object) -> None:
        _end(self._process)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _run(*line: str) -> str:
    try:
        done = subprocess.run(line, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    except FileNotFoundError:
        raise TrialError(f"{line[0]} is not here; install it and try again") from None
    said = (done.stdout + done.stderr).decode(errors="replace")
    if done.returncode:
        raise TrialError(f"{' '.join(line)} ended with {done.returncode}: {said[-2000:]}")
    return said


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
