"""Brings the locked packages into ``.venv`` with pip, and builds the chat model's runtime.

Versions and everything they pull in are pinned, so pip resolves nothing (``--no-deps``), and each
file must have one of the hashes in ``locks/hashes.txt``.
"""

from __future__ import annotations

import contextlib
import glob
import hashlib
import os
import platform
import re
import shutil
import sys
import tempfile
import urllib.request
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from installers import locks, venv_folder
from installers.errors import SetUpError, explain
from installers.locks import Pin
from installers.processes import Finished, Runner, run
from installers.progress import Progress
from installers.venv_folder import Venv

STEP = "Python packages"
TORCH_STEP = "torch"
Step = Callable[[], None]
MODEL_STEP = "chat model runtime"
PYTORCH_CPU_INDEX = "https://download.pytorch.org/whl/cpu"
# Portable to any x86-64 PC since about 2013; GGML_NATIVE would tie the wheel to the CPU it was
# built on.
X86_FLAGS = (
    "-DGGML_NATIVE=OFF -DGGML_AVX=ON -DGGML_AVX2=ON -DGGML_FMA=ON -DGGML_F16C=ON "
    "-DGGML_BMI2=ON -DLLAVA_BUILD=OFF"
)
OTHER_FLAGS = "-DGGML_NATIVE=OFF -DLLAVA_BUILD=OFF"
_PIP_ENVIRONMENT = {
    "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    "PIP_NO_INPUT": "1",
    "PIP_USER": "0",
    "PIP_ROOT_USER_ACTION": "ignore",
    "PYTHONPATH": "",
}


def steps(
    venv: Venv, pins: Sequence[Pin], progress: Progress, runner: Runner = run
) -> tuple[dict[str, Step], dict[str, Step]]:
    """Return the steps that bring what is not in place: those to run at once, then those after.

    Three pips work at once on 2 cores: one has torch, the largest, alone; the others share the
    rest. They never write the same file. pip compiles to bytecode (15 s here): where Python is
    told not to write it later, every start would pay 12 s for torch instead.
    """
    wanted = venv_folder.absent(pins, venv_folder.in_place(venv))
    torch = [pin for pin in wanted if pin.name == "torch"]
    rest = [pin for pin in wanted if pin.name != "torch"]
    lanes = [lane for lane in (rest[0::2], rest[1::2]) if lane]
    at_once: dict[str, Step] = {}
    after: dict[str, Step] = {}
    if torch:
        source = torch_source(venv, torch[0], runner)
        step = _lane(venv, TORCH_STEP, torch, source, progress, runner)
        if source is None:
            after[TORCH_STEP] = step
        else:
            at_once[TORCH_STEP] = step
    for number, lane in enumerate(lanes, 1):
        name = f"{STEP} {number}/{len(lanes)}"
        at_once[name] = _lane(venv, name, lane, [], progress, runner)
    return at_once, after


def _lane(
    venv: Venv,
    name: str,
    pins: Sequence[Pin],
    source: list[str] | None,
    progress: Progress,
    runner: Runner,
) -> Step:
    state = ["starting"]

    def describe() -> str:
        left = len(venv_folder.absent(pins, venv_folder.in_place(venv)))
        return f"{len(pins) - left} of {len(pins)} in place, {state[0]}"

    def work() -> None:
        progress.watch(name, describe)
        if source is None:
            progress.say(
                "No CPU build of torch is at hand. The ordinary one for Linux brings gigabytes "
                "of GPU libraries; this takes a while."
            )
            arguments = ["-c", str(locks.LOCKS / "run.txt")]
        else:
            arguments = ["--no-deps", *source]
        # Where torch brings its own dependencies, those are in no lock and have no hash here.
        with _asked_for(pins, checked=source is not None) as asked:
            _pip_install(venv, [*arguments, *asked], state, runner)

    return work


@contextlib.contextmanager
def _asked_for(pins: Sequence[Pin], *, checked: bool = True) -> Iterator[list[str]]:
    """Give pip's arguments that ask for these pins, each file of which must have a known hash.

    Raises:
        SetUpError: If a pin has no hash.
    """
    if not checked:
        yield [str(pin) for pin in pins]
        return
    known = locks.hashes()
    if missing := [str(pin) for pin in pins if not known.get(str(pin))]:
        raise SetUpError(
            f"installers/locks/{locks.HASHES} has no hash for {', '.join(missing)}. After changing "
            "a lock, run: python -m installers.pinning"
        )
    with tempfile.TemporaryDirectory(prefix="deskbell-pins-") as folder:
        file = Path(folder) / "pins.txt"
        lines = [
            " ".join([str(pin), *(f"--hash=sha256:{one}" for one in known[str(pin)])])
            for pin in pins
        ]
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        yield ["--require-hashes", "-r", str(file)]


def torch_source(venv: Venv, torch: Pin, runner: Runner = run) -> list[str] | None:
    """Return pip's extra arguments for torch, or None if torch must bring its own dependencies.

    The one place that decides where torch comes from:

    1. Windows and macOS: the ordinary wheel is a CPU build. Nothing extra.
    2. Linux with a CPU wheel in a folder pip is configured to look into: that one.
    3. Linux where PyTorch's own CPU index answers: that index beside the ordinary one.
    4. Else the ordinary Linux wheel, which can't be imported without the CUDA packages it names.
    """
    if sys.platform != "linux":
        return []
    for folder in find_links(venv, runner):
        if glob.glob(os.path.join(folder, f"torch-{torch.version}+cpu-cp311-*.whl")):
            # Asked for with hashes, pip prefers a file whose hash an index names to one in a
            # folder, and would take the ordinary wheel.
            return ["--no-index", "--find-links", folder]
    if _answers(f"{PYTORCH_CPU_INDEX}/torch/"):
        return ["--extra-index-url", PYTORCH_CPU_INDEX]
    return None


def build_flags(machine: str = platform.machine()) -> str:
    """Return the CMake flags that the runtime is built with on this kind of CPU."""
    return X86_FLAGS if machine.lower() in ("x86_64", "amd64") else OTHER_FLAGS


def wheel_folder(pin: Pin, flags: str, cache: Path) -> Path:
    """Return where the wheel built with these flags is kept for later clones."""
    kind = f"{flags} {sys.platform} {platform.machine()} cp311"
    name = f"{pin.name}-{pin.version}-{hashlib.sha256(kind.encode()).hexdigest()[:10]}"
    return cache / "wheels" / name


def cache_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """Return this person's cache folder for Deskbell."""
    if sys.platform == "win32":
        local = environment.get("LOCALAPPDATA") or str(Path.home() / "AppData" / "Local")
        return Path(local) / "deskbell" / "Cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "deskbell"
    return Path(environment.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "deskbell"


def install_model_runtime(
    venv: Venv, progress: Progress, runner: Runner = run, cache: Path | None = None
) -> None:
    """Install llama-cpp-python, from the wheel kept earlier or else built from source.

    Raises:
        SetUpError: If it can't be built or installed; says why.
    """
    pins = locks.read("model")
    wanted = venv_folder.absent(pins, venv_folder.in_place(venv))
    state = ["installing"]
    progress.watch(MODEL_STEP, lambda: state[0])
    for pin in wanted:
        if pin.name == "llama-cpp-python":
            kept = wheel_folder(pin, build_flags(), cache or cache_folder())
            wheels = sorted(kept.glob("*.whl")) or [_build(venv, pin, kept, state, runner)]
            _pip_install(venv, ["--no-deps", str(wheels[0])], state, runner)
    if others := [pin for pin in wanted if pin.name != "llama-cpp-python"]:
        with _asked_for(others) as asked:
            _pip_install(venv, ["--no-deps", *asked], state, runner)


def _build(venv: Venv, pin: Pin, kept: Path, state: list[str], runner: Runner) -> Path:
    state[0] = "building from source (6 to 9 minutes on 2 cores)"

    def follow(line: str) -> None:
        if match := re.match(r"\s*\[(\d+)/(\d+)\] ", line):
            state[0] = f"built {match[1]} of {match[2]} files (6 to 9 minutes on 2 cores)"

    try:
        kept.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=kept) as folder, _asked_for([pin]) as asked:
            finished = runner(
                [
                    str(venv.python), "-m", "pip", "wheel", "--no-deps", "-w", folder,
                    "--no-binary", pin.name,
                    # pip's cache of built wheels does not look at CMAKE_ARGS.
                    "--no-cache-dir",
                    "--verbose",
                    *asked,
                ],
                environment={**_PIP_ENVIRONMENT, "CMAKE_ARGS": build_flags()},
                on_line=follow,
            )  # fmt: skip
            wheels = list(Path(folder).glob("*.whl"))
            if finished.code != 0 or not wheels:
                raise explain("Building the chat model's runtime", finished.lines)
            target = kept / wheels[0].name
            shutil.move(wheels[0], target)
    except OSError as error:
        raise SetUpError(
            f"The built wheel could not be kept in {kept} ({error}). Make that folder writable, or "
            "free some space, and run the same line again."
        ) from error
    return target


def _pip_install(venv: Venv, arguments: Sequence[str], state: list[str], runner: Runner) -> None:
    def follow(line: str) -> None:
        if match := re.match(r"\s*(Collecting|Downloading|Installing) (\S+)(?: (\(.*\)))?", line):
            verb, what, size = match.groups()
            name = what.rsplit("/", 1)[-1].split("-")[0]
            state[0] = (
                "unpacking" if verb == "Installing" else f"fetching {name} {size or ''}".strip()
            )

    finished = runner(
        [
            str(venv.python),
            "-m",
            "pip",
            "install",
            "--progress-bar",
            "off",
            *arguments,
        ],
        environment=_PIP_ENVIRONMENT,
        on_line=follow,
    )
    if finished.code != 0:
        raise explain("Installing Python packages", _without_noise(finished))


def _without_noise(finished: Finished) -> list[str]:
    noise = ("WARNING: Location", "[notice]", "Looking in ", "Requirement already")
    return [line for line in finished.lines if not line.startswith(noise)]


def find_links(venv: Venv, runner: Runner = run) -> list[str]:
    """Return the local folders of pip's ``find-links`` setting."""
    finished = runner(
        [str(venv.python), "-m", "pip", "config", "list"], environment=_PIP_ENVIRONMENT
    )
    folders: list[str] = []
    for line in finished.lines:
        key, _, value = line.partition("=")
        if key.endswith(".find-links"):
            folders += value.strip("'\"").replace("file://", "").replace("\\n", " ").split()
    return folders


def _answers(url: str) -> bool:
    """Return whether the address answers within four seconds."""
    try:
        with urllib.request.urlopen(urllib.request.Request(url, method="HEAD"), timeout=4) as reply:
            return bool(reply.status == 200)
    except (OSError, ValueError):
        return False
