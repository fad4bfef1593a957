"""``python3 installers/newcomer.py FOLDER``: a newcomer's first hour, on a clean machine, with times.

Makes a bare Debian in FOLDER (root, debootstrap and a Debian mirror needed), clones the project
there, runs the README's two commands, builds the packages, installs the ``.deb`` and the archive
as an ordinary person would, and lets a first visitor ask. Each step's seconds, and how busy the
machine was, go to the log; what the steps printed lies beside it. Standard library only.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))

from installers.bundle.trial import SUITE, Root, TrialError  # noqa: E402

PLACE = "/root/deskbell"
ENTRANCE = "python3 installers/run.py"
HANDED_ON = ("PIP_", "SSL_CERT_", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_", "https_")
"""How variables begin without which this machine would not reach a package index."""


class Diary:
    """Writes down each step with its seconds, on the screen and into the log."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._began = time.monotonic()
        self.failed: list[str] = []
        file.write_text("", encoding="utf-8")

    @property
    def printed(self) -> Path:
        """The file into which the steps print."""
        return self._file.with_name(self._file.name + ".printed")

    def note(self, text: str) -> None:
        """Write one line, with the seconds since the beginning."""
        line = f"[{time.monotonic() - self._began:6.0f} s] {text}"
        print(line, flush=True)
        with self._file.open("a", encoding="utf-8") as log:
            log.write(line + "\n")

    def step(self, name: str, line: Sequence[str]) -> bool:
        """Run one step to its end; returns whether it went well."""
        began = time.monotonic()
        with self.printed.open("ab") as out:
            out.write(f"\n\n== {name}\n".encode())
            out.flush()
            done = subprocess.run(
                line, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT, check=False
            )
        good = done.returncode == 0
        if not good:
            self.failed.append(name)
        busy = f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()}"
        how = "done" if good else f"FAILED with {done.returncode}"
        self.note(f"{name}: {how} in {time.monotonic() - began:.0f} s ({busy})")
        return good


def main(arguments: Sequence[str]) -> int:
    """Go through the first hour; returns 0 only if each step went well."""
    parser = argparse.ArgumentParser(prog="installers/newcomer.py", description=__doc__)
    parser.add_argument("folder", type=Path, help="for the bare Debian; made if it is not there")
    parser.add_argument("--source", default=str(ROOT), help="what is cloned")
    parser.add_argument(
        "--bring",
        type=Path,
        action="append",
        default=[],
        help="a folder or file of this machine to see there too, such as a folder of wheels",
    )
    parser.add_argument("--tests", default="", help="arguments of 'run.py test'; all without")
    parser.add_argument("--log", type=Path, default=Path("newcomer.log"))
    wanted = parser.parse_args(arguments)
    diary = Diary(wanted.log)
    root = Root(wanted.folder.resolve(), [one.resolve() for one in wanted.bring])
    try:
        began = time.monotonic()
        root.make()
        diary.note(f"a bare {SUITE}, before the newcomer: {time.monotonic() - began:.0f} s")
        with root.mounted():
            _first_hour(root, diary, wanted.source, wanted.tests)
    except TrialError as error:
        diary.note(f"FAILED: {error}")
        return 1
    diary.note(f"FAILED: {', '.join(diary.failed)}" if diary.failed else "All of it worked.")
    return 1 if diary.failed else 0


def _first_hour(root: Root, diary: Diary, source: str, tests: str) -> None:
    handed = [f"{name}={value}" for name, value in os.environ.items() if name.startswith(HANDED_ON)]

    def inside(name: str, line: str) -> bool:
        return diary.step(name, root.line(["sh", "-ec", line], False, handed))

    # A bundle is one file, so nothing of this machine has to be seen there.
    bundle = root.folder / "root/deskbell.bundle"
    made = diary.step(
        "(the project as one file)", ["git", "-C", source, "bundle", "create", str(bundle), "HEAD"]
    )
    if not made:
        return
    needs = "git python3 ca-certificates"
    inside(
        f"apt-get install {needs}",
        f"DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends {needs}",
    )
    if not inside("git clone", f"rm -rf {PLACE} && git clone /root/deskbell.bundle {PLACE}"):
        return
    inside(f"{ENTRANCE} demo --script", f"cd {PLACE} && {ENTRANCE} demo --script")
    inside(f"{ENTRANCE} demo --script, once more", f"cd {PLACE} && {ENTRANCE} demo --script")
    test = f"{ENTRANCE} test {tests}".rstrip()
    inside(test, f"cd {PLACE} && {test}")
    if inside(f"{ENTRANCE} build archive deb", f"cd {PLACE} && {ENTRANCE} build archive deb"):
        inside(
            ".deb and archive installed, a visitor answered, removed",
            f"cd {PLACE} && {ENTRANCE} build try dist/*.deb dist/*.tar.xz /",
        )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
