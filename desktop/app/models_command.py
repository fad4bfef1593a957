"""``deskbell models``: which language models there are, add one, verify it, try it on this PC."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from desktop.app import catalogue
from desktop.app.adding import add_file, add_offered
from desktop.app.catalogue import Offered, read_catalogue
from desktop.app.chosen_model import choose_model, chosen_model, models_folder
from desktop.app.download import DownloadError
from desktop.app.integrity import sha256_of
from desktop.app.recommending import (
    STAND_IN,
    Measured,
    Suited,
    keep_measured,
    read_measured,
    suited,
)

_TIMES = 3
_STEP = 0.01
"""Share of a download after which it is told anew."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Fill in the arguments of ``deskbell models``."""
    parser.add_argument("do", choices=("list", "add", "verify", "check", "measure", "remove"))
    parser.add_argument("what", nargs="?", default="", help="a name of the list, or a GGUF file")
    parser.add_argument("--host", default=catalogue.HOST, help=argparse.SUPPRESS)


def run(arguments: argparse.Namespace) -> int:
    """Do it; return 1 where it could not be done, after saying why."""
    from desktop.inference.cpu import ProcessorError
    from desktop.inference.gguf import ModelFileError

    try:
        match arguments.do:
            case "list":
                return _list(arguments.profile)
            case "add":
                return _add(arguments.profile, arguments.what, arguments.host)
            case "verify":
                return _verify(arguments.profile)
            case "check":
                return _check(arguments.profile, arguments.what)
            case "measure":
                return _measure(arguments.profile)
            case _:
                choose_model(arguments.profile, None)
                print("No language model is used any more; its file is still in the folder.")
                return 0
    except (DownloadError, ModelFileError, ProcessorError) as problem:
        print(f"deskbell: {problem}", file=sys.stderr)
        return 1


def _list(profile: Path) -> int:
    import psutil

    total = psutil.virtual_memory().total / 1024**3
    chosen = chosen_model(profile)
    used = chosen.path.name if chosen else ""
    measured = read_measured(profile)
    here = {one.offered.name: one for one in suited(read_catalogue(), total, measured)}
    for one in read_catalogue():
        size = f"{one.bytes / 1000**3:.1f} GB" if one.bytes else "size not known"
        print(f"{one.name:24} {one.title}, {size}, {one.licence or 'licence not known'}")
        print(f"{'':24} {_remark(one, total, used)}{_expected(here.get(one.name))}")
    if measured is None:
        print(
            "How long an answer takes here is not known yet: 'deskbell models measure' measures it, "
            "and 'deskbell models check FILE' more exactly with a model that you have."
        )
    else:
        print(f"Seconds are reckoned by size from {measured.file}, which was tried on this PC.")
    if used and used not in {one.file for one in read_catalogue()}:
        print(f"{used:24} imported from a file; in use")
    print("Nobody at Deskbell has run these files. 'deskbell models check FILE' tries one here.")
    return 0


def _remark(one: Offered, total: float, used: str) -> str:
    if one.purpose == "finding":
        return "finds instead of writes; copy its folder and name it with --embedder"
    if not one.can_be_added:
        return "not verified, so it can't be added by name; import its file instead"
    if one.file == used:
        return "in use"
    if one.memory is not None and one.memory > total * 0.8:
        return f"needs {one.memory:.1f} GB of memory, too much for the {total:.0f} GB of this PC"
    told = "for trying out only" if one.purpose == "self-test" else "fits this PC"
    return f"{told}; needs {one.memory or 0:.1f} GB of memory"


def _expected(suits: Suited | None) -> str:
    if suits is None or suits.seconds is None:
        return ""
    said = f"; about {max(1, round(suits.seconds))} s for an answer here"
    return f"{said}; recommended" if suits.recommended else said


def _add(profile: Path, what: str, host: str) -> int:
    offered = next((one for one in read_catalogue() if one.name == what), None)
    target = (
        add_offered(profile, offered, host, _Told())
        if offered is not None
        else add_file(profile, Path(what))
    )
    print(f"{target.name} is here and verified. It is used from the next start on.")
    print(f"Try it on this PC: deskbell models check {target}")
    return 0


def _verify(profile: Path) -> int:
    from desktop.inference.gguf import read_model_file

    chosen = chosen_model(profile)
    if chosen is None:
        print("No language model is in use. 'deskbell models list' names some.")
        return 0
    read_model_file(chosen.path)
    if sha256_of(chosen.path) != chosen.sha256:
        print(f"deskbell: {chosen.path.name} has been changed. Add it again.", file=sys.stderr)
        return 1
    print(f"{chosen.path.name} is whole. SHA-256 {chosen.sha256}")
    return 0


def _check(profile: Path, what: str) -> int:
    from desktop.app.model_check import examine_model

    chosen = chosen_model(profile)
    path = Path(what) if what else chosen.path if chosen else None
    if path is None:
        raise DownloadError("Name a file: deskbell models check FILE.")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        report = examine_model(path, Path(folder))
    keep_measured(profile, report.measured)
    for line in report.lines:
        print(line)
    return 0 if report.usable else 1


def _measure(profile: Path) -> int:
    """Measure this PC without a model, by noise in the shape of one; see ``stand_in``."""
    from desktop.inference.cpu import check_processor
    from desktop.inference.lane import Lane
    from desktop.inference.stand_in import write_stand_in

    check_processor()
    folder = models_folder(profile)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder, ignore_cleanup_errors=True) as scratch:
        file = write_stand_in(Path(scratch) / "stand-in.gguf")
        lane = Lane(file, Path(scratch), model="stand-in")
        try:
            # The best of them: whatever else the PC does meanwhile only slows it down.
            speeds = [lane.speed(undisturbed=True) for _ in range(_TIMES)]
        finally:
            lane.close()
        reading, writing = (max(one) for one in zip(*speeds, strict=True))
        measured = Measured(STAND_IN, file.stat().st_size, reading, writing)
    keep_measured(profile, measured)
    print(
        f"This PC reads about {measured.bytes * reading / 1000**3:.1f} and writes about "
        f"{measured.bytes * writing / 1000**3:.1f} tokens a second with a model of 1 GB."
    )
    return 0


class _Told:
    """Prints how far a download is, at each hundredth."""

    def __init__(self) -> None:
        self._told = -1.0

    def __call__(self, have: int, size: int) -> None:
        share = have / size
        if share - self._told >= _STEP or have == size:
            self._told = share
            end = "\n" if have == size else "\r"
            print(f"{share:4.0%} of {size / 1000**3:.1f} GB", end=end, flush=True)
