"""The ``.venv`` beside the checkout: make it, see what is in it, remember that it is whole.

Nothing here downloads. A set-up that was interrupted leaves no stamp, so the next one goes on.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
import sys
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from installers.errors import SetUpError, explain
from installers.locks import Pin, normalise
from installers.processes import Runner, run

STAMP = "deskbell-set-up.json"


@dataclass(frozen=True)
class Venv:
    """Where the parts of one virtual environment are."""

    root: Path

    @property
    def folder(self) -> Path:
        """The environment's own folder."""
        return self.root / ".venv"

    @property
    def scripts(self) -> Path:
        """The folder of its programs."""
        return self.folder / ("Scripts" if sys.platform == "win32" else "bin")

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.scripts / ("python.exe" if sys.platform == "win32" else "python")

    @property
    def packages(self) -> Path:
        """Its site-packages."""
        if sys.platform == "win32":
            return self.folder / "Lib" / "site-packages"
        return self.folder / "lib" / "python3.11" / "site-packages"

    def script(self, name: str) -> Path:
        """Return the path of one of its programs."""
        return self.scripts / (f"{name}.exe" if sys.platform == "win32" else name)


def circumstances(venv: Venv) -> dict[str, str]:
    """Return what an environment can't survive a change of: the Python, the machine, the place."""
    return {
        "python": platform.python_version(),
        "base": os.path.realpath(getattr(sys, "_base_executable", sys.executable)),
        "machine": f"{sys.platform} {platform.machine()}",
        "root": str(venv.root),
    }


def read_stamp(venv: Venv) -> dict[str, str]:
    """Return stage → lock hash for the stages that were finished here, empty if none were."""
    try:
        stamp = json.loads((venv.folder / STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(stamp, dict) or stamp.get("circumstances") != circumstances(venv):
        return {}
    stages = stamp.get("stages")
    return {str(k): str(v) for k, v in stages.items()} if isinstance(stages, dict) else {}


def write_stamp(venv: Venv, stages: dict[str, str]) -> None:
    """Remember that these stages are whole. Atomic."""
    target = venv.folder / STAMP
    partial = target.with_suffix(".part")
    stamp = {"circumstances": circumstances(venv), "stages": stages}
    partial.write_text(json.dumps(stamp, indent=1), encoding="utf-8")
    partial.replace(target)


def what_is_wrong(venv: Venv) -> str | None:
    """Return why the folder can't be used as it is, as the end of a sentence, or None.

    A venv that another Python made, that lost its interpreter or that was moved with its
    checkout can't be mended: its programs carry absolute paths.
    """
    if not venv.folder.exists():
        return None
    if not (venv.folder / "pyvenv.cfg").is_file() or not venv.packages.is_dir():
        return "was left half made"
    if not venv.python.exists():
        return "has lost its Python"
    if "pip" not in in_place(venv):
        return "has no whole pip"
    try:
        stamp = json.loads((venv.folder / STAMP).read_text(encoding="utf-8"))
        made_for = stamp["circumstances"]
    except (OSError, ValueError, LookupError, TypeError):
        made_for = None
    if made_for is not None and made_for != circumstances(venv):
        return "was made for another Python or in another place"
    return None


def make(venv: Venv, runner: Runner = run) -> None:
    """Make the empty environment, with the Python that runs this.

    Raises:
        SetUpError: If the folder can't be made; says what to do.
    """
    if venv.folder.exists():
        try:
            shutil.rmtree(venv.folder)
        except OSError as error:
            raise SetUpError(
                f"The old .venv could not be removed ({error}). Close programs that use it, "
                "delete the folder by hand and run the same line again."
            ) from error
    finished = runner([sys.executable, "-m", "venv", str(venv.folder)])
    if finished.code != 0:
        shutil.rmtree(venv.folder, ignore_errors=True)
        if any("ensurepip" in line for line in finished.lines):
            raise SetUpError(
                "This Python has no venv module. Install it (Debian and Ubuntu: "
                "apt-get install python3.11-venv) and run the same line again."
            )
        raise explain("Making .venv", finished.lines)


def in_place(venv: Venv) -> dict[str, str]:
    """Return name → version of every whole package; a few milliseconds.

    pip writes INSTALLER after all other files of a package, so a package that was cut off half
    way has none and does not count.
    """
    found: dict[str, str] = {}
    try:
        entries = list(os.scandir(venv.packages))
    except OSError:
        return found
    for entry in entries:
        if entry.name.endswith(".dist-info") and os.path.exists(
            os.path.join(entry.path, "INSTALLER")
        ):
            name, _, version = entry.name.removesuffix(".dist-info").rpartition("-")
            found[normalise(name)] = version
    return found


def absent(pins: Iterable[Pin], found: dict[str, str]) -> list[Pin]:
    """Return the pins that are not in place at their version; a local part (``+cpu``) is ignored."""
    return [pin for pin in pins if found.get(pin.name, "").partition("+")[0] != pin.version]


def sweep(venv: Venv) -> int:
    """Remove the records of half-installed packages, so that pip installs them anew; their count."""
    halves = [
        folder
        for folder in venv.packages.glob("*.dist-info")
        if not (folder / "INSTALLER").exists()
    ]
    for folder in (*halves, *venv.packages.glob("~*")):
        shutil.rmtree(folder, ignore_errors=True)
    return len(halves)


def link_project(venv: Venv) -> None:
    """Make the checkout importable and give it its two programs, with no build and no network.

    The same as ``pip install --editable``, which would need setuptools' build step and several
    seconds.
    """
    project = tomllib.loads((venv.root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    name, version = project["name"], project["version"]
    for old in venv.packages.glob(f"{name}-*.dist-info"):
        shutil.rmtree(old)
    (venv.packages / f"{name}.pth").write_text(f"{venv.root}\n", encoding="utf-8")
    info = venv.packages / f"{name}-{version}.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n", encoding="utf-8"
    )
    written = [f"{name}.pth", f"{info.name}/METADATA", f"{info.name}/entry_points.txt"]
    points = ["[console_scripts]"]
    for program, target in project["scripts"].items():
        points.append(f"{program} = {target}")
        written += [
            f"../../../{path.parent.name}/{path.name}" for path in _write(venv, program, target)
        ]
    (info / "entry_points.txt").write_text("\n".join(points) + "\n", encoding="utf-8")
    (info / "RECORD").write_text(
        "".join(f"{path},,\n" for path in (*written, f"{info.name}/RECORD")), encoding="utf-8"
    )
    (info / "INSTALLER").write_text("deskbell\n", encoding="utf-8")


def _write(venv: Venv, program: str, target: str) -> list[Path]:
    module, _, function = target.partition(":")
    body = (
        f"import sys\nfrom {module} import {function}\n\n"
        f'if __name__ == "__main__":\n    sys.exit({function}())\n'
    )
    if sys.platform == "win32":
        script = venv.scripts / f"{program}-script.py"
        script.write_text(body, encoding="utf-8")
        starter = venv.scripts / f"{program}.cmd"
        starter.write_text(f'@"{venv.python}" "{script}" %*\r\n', encoding="utf-8")
        return [script, starter]
    script = venv.scripts / program
    # Through /bin/sh: a #! line breaks on spaces and after 127 bytes.
    script.write_text(
        f"#!/bin/sh\n'''exec' \"{venv.python}\" \"$0\" \"$@\"\n' '''\n{body}", encoding="utf-8"
    )
    script.chmod(0o755)
    return [script]
