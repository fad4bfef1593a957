"""pip: what is asked of it, where torch comes from, and the wheel that is built once."""

import hashlib
import subprocess
import sys
import threading
import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from installers import locks, packages
from installers.errors import SetUpError
from installers.locks import Pin
from installers.processes import Finished
from installers.progress import Progress
from installers.venv_folder import Venv

TORCH = Pin("torch", "2.13.0")
LLAMA = locks.read("model")[0]


class AnyHash(dict[str, tuple[str, ...]]):
    """Knows a hash for each pin."""

    def get(self, pin: str, default: object = None) -> tuple[str, ...]:  # type: ignore[override]
        return ("0" * 64,)

    def __getitem__(self, pin: str) -> tuple[str, ...]:
        return self.get(pin)


class FakePip:
    """Records what pip was asked; 'wheel' leaves a wheel, 'config' answers find-links."""

    def __init__(self, find_links: str = "", code: int = 0, lines: Sequence[str] = ()) -> None:
        self.find_links = find_links
        self.code = code
        self.lines = tuple(lines)
        self.asked: list[list[str]] = []
        self.environments: list[Mapping[str, str]] = []

    def __call__(
        self,
        arguments: Sequence[str],
        *,
        environment: Mapping[str, str] | None = None,
        on_line: Callable[[str], None] | None = None,
    ) -> Finished:
        asked = list(arguments[3:])
        if "-r" in asked:
            lines = Path(asked[asked.index("-r") + 1]).read_text().splitlines()
            assert all("--hash=sha256:" in line for line in lines)
            asked += [line.split()[0] for line in lines]
        self.asked.append(asked)
        self.environments.append(environment or {})
        if asked[0] == "config":
            return Finished(0, (f"global.find-links='{self.find_links}'",))
        if asked[0] == "wheel" and self.code == 0:
            folder = Path(asked[asked.index("-w") + 1])
            (folder / "llama_cpp_python-1-py3-none-any.whl").write_text("")
        return Finished(self.code, self.lines)

    def installs(self) -> list[list[str]]:
        return [asked for asked in self.asked if asked[0] == "install"]


@pytest.fixture
def venv(tmp_path: Path) -> Venv:
    venv = Venv(tmp_path)
    venv.packages.mkdir(parents=True)
    return venv


@pytest.fixture
def progress() -> Progress:
    return Progress(list[str]().append)


@pytest.fixture(autouse=True)
def on_linux_without_network(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(packages, "_answers", lambda url: False)
    monkeypatch.setattr(locks, "hashes", AnyHash)


def run_all(steps: Mapping[str, Callable[[], None]]) -> None:
    for step in steps.values():
        step()


def test_each_pin_is_installed_once_and_torch_alone(venv: Venv, progress: Progress) -> None:
    (venv.root / "torch-2.13.0+cpu-cp311-cp311-linux_x86_64.whl").write_text("")
    fake = FakePip(find_links=str(venv.root))
    pins = [TORCH, *(Pin(name, "1") for name in "abcde")]
    at_once, after = packages.steps(venv, pins, progress, fake)
    run_all(at_once)
    assert after == {}
    pinned = [[word for word in asked if "==" in word] for asked in fake.installs()]
    assert pinned[0] == ["torch==2.13.0"]
    assert sorted(word for words in pinned for word in words) == sorted(map(str, pins))
    assert all("--no-deps" in asked for asked in fake.installs())


def test_what_is_in_place_is_not_asked_for_again(venv: Venv, progress: Progress) -> None:
    info = venv.packages / "a-1.dist-info"
    info.mkdir()
    (info / "INSTALLER").write_text("pip")
    at_once, after = packages.steps(venv, [Pin("a", "1")], progress, FakePip())
    assert (at_once, after) == ({}, {})


def test_a_cpu_wheel_at_hand_is_used_without_asking_the_network(
    venv: Venv, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packages, "_answers", lambda url: pytest.fail("asked the network"))
    (venv.root / "torch-2.13.0+cpu-cp311-cp311-linux_x86_64.whl").write_text("")
    source = packages.torch_source(venv, TORCH, FakePip(find_links=str(venv.root)))
    assert source == ["--no-index", "--find-links", str(venv.root)]


def test_pytorchs_own_index_is_used_where_it_answers(
    venv: Venv, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packages, "_answers", lambda url: True)
    assert packages.torch_source(venv, TORCH, FakePip()) == [
        "--extra-index-url",
        packages.PYTORCH_CPU_INDEX,
    ]


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_windows_and_macos_take_the_ordinary_wheel(
    venv: Venv, monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    monkeypatch.setattr("sys.platform", platform)
    assert packages.torch_source(venv, TORCH, FakePip()) == []


def test_with_no_cpu_build_torch_comes_last_with_its_own_dependencies(
    venv: Venv, progress: Progress
) -> None:
    fake = FakePip()
    at_once, after = packages.steps(venv, [TORCH, Pin("a", "1")], progress, fake)
    run_all(at_once)
    assert not any("torch==2.13.0" in asked for asked in fake.installs())
    run_all(after)
    assert "--no-deps" not in fake.installs()[-1]
    assert "-c" in fake.installs()[-1]


@pytest.mark.parametrize(
    ("line", "advice"),
    [
        ("ERROR: [Errno 28] No space left on device", "The disk is full"),
        ("ERROR: Could not install: [Errno 13] Permission denied: 'x'", "can't be written"),
        ("WARNING: Failed to establish a new connection: [Errno -3]", "could not be reached"),
        ("Temporary failure in name resolution", "could not be reached"),
        ("SSL: CERTIFICATE_VERIFY_FAILED", "certificate"),
        ("ERROR: No matching distribution found for a==1", "could not be found"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE", "not the file that was tested"),
        ("something never seen before", "the lines above say why"),
    ],
)
def test_a_failing_pip_is_explained(venv: Venv, progress: Progress, line: str, advice: str) -> None:
    at_once, _ = packages.steps(venv, [Pin("a", "1")], progress, FakePip(code=1, lines=[line]))
    with pytest.raises(SetUpError, match=advice) as caught:
        run_all(at_once)
    assert line in str(caught.value)


def test_the_runtime_is_built_once_and_kept_for_later_clones(
    venv: Venv, progress: Progress, tmp_path: Path
) -> None:
    cache = tmp_path / "cache"
    first, second = FakePip(), FakePip()
    packages.install_model_runtime(venv, progress, first, cache)
    packages.install_model_runtime(venv, progress, second, cache)
    assert [asked[0] for asked in first.asked] == ["wheel", "install", "install"]
    assert [asked[0] for asked in second.asked] == ["install", "install"]
    assert any(word.endswith(".whl") for word in second.asked[0])


def test_the_build_is_portable_and_never_taken_from_pips_own_cache(
    venv: Venv, progress: Progress, tmp_path: Path
) -> None:
    fake = FakePip()
    packages.install_model_runtime(venv, progress, fake, tmp_path / "cache")
    assert "-DGGML_NATIVE=OFF" in fake.environments[0]["CMAKE_ARGS"]
    assert "--no-cache-dir" in fake.asked[0]


def test_the_build_shows_how_far_it_is(venv: Venv, tmp_path: Path) -> None:
    said: list[str] = []
    shown = threading.Event()

    class Building(FakePip):
        def __call__(
            self,
            arguments: Sequence[str],
            *,
            environment: Mapping[str, str] | None = None,
            on_line: Callable[[str], None] | None = None,
        ) -> Finished:
            if arguments[3] == "wheel":
                assert on_line is not None
                on_line("    [37/127] /usr/bin/c++ -c llama.cpp")
                assert shown.wait(30)
            return super().__call__(arguments, environment=environment, on_line=on_line)

    def write(line: str) -> None:
        said.append(line)
        if "built 37 of 127 files" in line:
            shown.set()

    progress = Progress(write, tick_seconds=0.01)
    progress.together(
        {
            packages.MODEL_STEP: lambda: packages.install_model_runtime(
                venv, progress, Building(), tmp_path / "cache"
            )
        }
    )
    assert any("built 37 of 127 files" in line for line in said)


def test_other_flags_are_another_wheel(tmp_path: Path) -> None:
    x86 = packages.wheel_folder(LLAMA, packages.build_flags("x86_64"), tmp_path)
    arm = packages.wheel_folder(LLAMA, packages.build_flags("aarch64"), tmp_path)
    assert x86 != arm
    assert "AVX" not in packages.build_flags("aarch64")


def test_a_build_without_a_compiler_says_what_to_install_and_keeps_nothing(
    venv: Venv, progress: Progress, tmp_path: Path
) -> None:
    fake = FakePip(code=1, lines=["CMake Error: CMAKE_CXX_COMPILER not set"])
    with pytest.raises(SetUpError, match=r"apt-get install g\+\+"):
        packages.install_model_runtime(venv, progress, fake, tmp_path / "cache")
    assert not list((tmp_path / "cache").rglob("*.whl"))


def test_a_cache_that_can_not_be_written_is_named(
    venv: Venv, progress: Progress, tmp_path: Path
) -> None:
    (tmp_path / "cache").write_text("a file where a folder should be")
    with pytest.raises(SetUpError, match="could not be kept"):
        packages.install_model_runtime(venv, progress, FakePip(), tmp_path / "cache")


def test_a_pin_without_a_hash_is_not_installed(
    venv: Venv, progress: Progress, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locks, "hashes", dict[str, tuple[str, ...]])
    fake = FakePip()
    at_once, _ = packages.steps(venv, [Pin("a", "1")], progress, fake)
    with pytest.raises(SetUpError, match=r"a==1.*installers\.pinning"):
        run_all(at_once)
    assert fake.installs() == []


def test_pip_refuses_a_file_that_is_not_the_pinned_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the real pip, and a small wheel in a folder."""
    wheel = tmp_path / "small_thing-1-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as file:
        file.writestr("small_thing.py", "")
        head = "Metadata-Version: 2.1\nName: small-thing\nVersion: 1\n"
        file.writestr("small_thing-1.dist-info/METADATA", head)
        file.writestr("small_thing-1.dist-info/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        file.writestr("small_thing-1.dist-info/RECORD", "")
    right = hashlib.sha256(wheel.read_bytes()).hexdigest()

    def install(known: str) -> str:
        monkeypatch.setattr(locks, "hashes", lambda: {"small-thing==1": (known,)})
        target = ["--no-index", "--find-links", str(tmp_path), "--target", str(tmp_path / "there")]
        with packages._asked_for([Pin("small-thing", "1")]) as asked:
            line = [sys.executable, "-m", "pip", "install", "--no-deps", *target, *asked]
            return subprocess.run(line, capture_output=True, text=True, check=False).stderr

    assert "DO NOT MATCH THE HASHES" in install("0" * 64)
    assert not (tmp_path / "there").exists()
    install(right)
    assert (tmp_path / "there/small_thing.py").is_file()
