"""What each line of ``run.py`` sets up and then starts.

A stage is a name, the locks it needs and the things the system must bring. A stage that is
whole has its locks' hash in the stamp, so the next start does next to nothing.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from installers import checks, locks, packages, system, translations, venv_folder
from installers.errors import SetUpError, no_space
from installers.processes import Runner, run
from installers.progress import Progress
from installers.system import Need
from installers.venv_folder import Venv

ROOT = Path(__file__).resolve().parent.parent
STAGES: dict[str, tuple[tuple[str, ...], tuple[Need, ...]]] = {
    "demo": (("run", "demo"), system.DEMO),
    "model": (("run", "model"), system.MODEL),
    "test": (("run", "demo", "test", "audit", "model"), system.TEST),
    "audit": (("run", "demo", "test", "audit"), ()),
    "build": (("run", "model", "build"), system.BUILD),
}
# Measured on Linux: 2.0 GB and 2.4 GB unpacked, and pip's downloads beside them.
NEEDED_BYTES = 3_500_000_000
SYSTEM_STEP = "system packages"


def main(verb: str, arguments: Sequence[str], usage: str) -> int:
    """Set up what the verb needs and start it; returns the exit code."""
    venv = Venv(ROOT)
    try:
        match verb:
            case "demo":
                set_up("demo", venv)
                _speak(venv)
                return _hand_over([str(venv.python), "-m", "desktop.app.main", "demo", *arguments])
            case "test":
                return _test(venv, arguments)
            case "bench":
                set_up("test", venv)
                return _hand_over([str(venv.python), "-m", "tests.bench", *arguments])
            case "audit":
                set_up("audit", venv)
                return _hand_over([str(venv.python), "-m", "installers.audit", *arguments])
            case "build":
                set_up("build", venv)
                _speak(venv)
                return _build(venv, arguments)
            case "setup" if not arguments or arguments[0] in STAGES:
                set_up(arguments[0] if arguments else "demo", venv)
                _speak(venv)
                print("Everything is in place.")
                return 0
            case _:
                print(usage, file=sys.stderr)
                return 2
    except SetUpError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"\n{_in_words(error)}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. Run the same line again; it goes on where it stopped.", file=sys.stderr)
        return 130


def set_up(
    stage: str,
    venv: Venv,
    runner: Runner = run,
    progress: Progress | None = None,
) -> None:
    """Bring one stage into being, or return at once if it is whole.

    Raises:
        SetUpError: If it can't be; the text says what to do.
    """
    lock_names, needs = STAGES[stage]
    pins = [pin for name in lock_names for pin in locks.read(name)]
    digest = locks.digest(*lock_names)
    debian = system.is_debian()
    missing = system.missing(needs, runner) if debian else []
    wrong = venv_folder.what_is_wrong(venv)
    done = {} if wrong else venv_folder.read_stamp(venv)
    whole = done.get(stage) == digest and not venv_folder.absent(pins, venv_folder.in_place(venv))
    if whole and not missing:
        return
    progress = progress or Progress()
    progress.say(f"Setting up for '{stage}' in {venv.folder}. The next start takes a moment only.")
    at_once: dict[str, Callable[[], None]] = {}
    if not debian and (unseen := system.missing_without_dpkg(needs)):
        progress.say(system.advice(unseen))
        progress.say("Going on without; what needs them will say so.")
    if missing:
        _plan_system(missing, at_once, progress, runner)
    if whole:
        progress.together(at_once)
        return
    _make_room(venv, wrong, progress, runner)
    steps, after = packages.steps(
        venv,
        [pin for name in lock_names if name != "model" for pin in locks.read(name)],
        progress,
        runner,
    )
    progress.together({**at_once, **steps})
    if after:
        progress.together(after)
    venv_folder.link_project(venv)
    if "model" in lock_names:
        progress.together(
            {packages.MODEL_STEP: lambda: packages.install_model_runtime(venv, progress, runner)}
        )
    # What is whole for the tests is whole for the demo.
    finished = {
        name: locks.digest(*names)
        for name, (names, _) in STAGES.items()
        if set(names) <= set(lock_names)
    }
    venv_folder.write_stamp(venv, {**venv_folder.read_stamp(venv), **finished})
    progress.say("Set up.")


def _plan_system(
    missing: Sequence[Need],
    at_once: dict[str, Callable[[], None]],
    progress: Progress,
    runner: Runner,
) -> None:
    if system.elevation(runner) is None:
        progress.say(system.advice(missing))
        progress.say("Going on without; what needs them will say so.")
        return
    names = ", ".join(need.install_name() for need in missing)
    progress.say(f"Missing on this system, installed with apt-get: {names}")

    def work() -> None:
        try:
            system.install(missing, progress, SYSTEM_STEP, runner)
        except SetUpError as error:
            # A desk that is offline today may lack a font; that is no reason not to start.
            progress.say(f"{error}\nGoing on without; what needs them will say so.")

    at_once[SYSTEM_STEP] = work


def _make_room(venv: Venv, wrong: str | None, progress: Progress, runner: Runner) -> None:
    """Have a usable venv folder, with no half-installed package in it."""
    if not os.access(venv.root, os.W_OK):
        raise SetUpError(
            f"{venv.root} can't be written to. Put the checkout into a folder of your own and run "
            "the same line there."
        )
    free = shutil.disk_usage(venv.root).free
    if free < NEEDED_BYTES and not venv_folder.in_place(venv).get("torch"):
        raise no_space(str(venv.root), free, NEEDED_BYTES)
    if wrong:
        progress.say(f"The .venv here {wrong}, so it is made anew.")
    if wrong or not venv.folder.exists():
        if importlib.util.find_spec("ensurepip") is None and system.is_debian():
            progress.say("This Python has no venv module yet.")
            system.install([system.VENV], progress, SYSTEM_STEP, runner)
        progress.say("Making .venv")
        venv_folder.make(venv, runner)
    elif halves := venv_folder.sweep(venv):
        progress.say(f"An earlier set-up was cut off; {halves} half-installed packages are redone.")


def _test(venv: Venv, arguments: Sequence[str]) -> int:
    trouble: list[checks.Outcome] = []
    try:
        set_up("test", venv)
    except SetUpError as error:
        # Without a C++ compiler all but the chat model's runtime is there: the checks still
        # tell something, and the summary says what is missing.
        left = venv_folder.absent(
            [*locks.read("run"), *locks.read("test")], venv_folder.in_place(venv)
        )
        if left:
            raise
        print(f"\n{error}\n", file=sys.stderr)
        trouble.append(checks.Outcome("set-up", 1, 0.0, "see the top of this output"))
    _speak(venv)
    outcomes = [*trouble, *checks.run_all(checks.plan(venv, arguments), venv.root)]
    print(checks.summary(outcomes), flush=True)
    return checks.exit_code(outcomes)


def _build(venv: Venv, arguments: Sequence[str]) -> int:
    """Build the packages, or try built ones out: ``try DEB ARCHIVE FOLDER``."""
    part = "trial" if arguments[:1] == ["try"] else "build"
    rest = arguments[1:] if part == "trial" else arguments
    return _hand_over([str(venv.python), "-m", f"installers.bundle.{part}", *rest])


def _speak(venv: Venv) -> None:
    """Compile the app's translations where that is due. Without them the app speaks English."""
    if not translations.stale():
        return
    line = [str(venv.python), "-m", "installers.translations", "build"]
    if subprocess.run(line, check=False, cwd=venv.root).returncode:
        print("The translations could not be made; the app speaks English.", file=sys.stderr)


def _hand_over(line: list[str]) -> int:
    """Become the program where the system can, so that signals and exit codes are its own."""
    sys.stdout.flush()
    os.chdir(ROOT)
    if sys.platform != "win32":
        os.execv(line[0], line)
    return subprocess.call(line)


def _in_words(error: OSError) -> str:
    place = f" ({error.filename})" if error.filename else ""
    reason = error.strerror or str(error)
    return (
        f"Set-up stopped: {reason}{place}. Free space or mend the permissions there, then run the "
        "same line again; it goes on where it stopped."
    )
