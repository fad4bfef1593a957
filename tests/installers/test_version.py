"""One version: pyproject.toml says it, and whatever else names one says the same."""

import json
import re
import tomllib
from pathlib import Path

import pytest

import server_stub
from desktop.app import version as asked
from desktop.app.main import main
from desktop.app.places import newest_widget
from installers.bundle import contents, debian, desktop_files, inventory
from server_stub.config import load_config

ROOT = Path(__file__).resolve().parents[2]
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]


def test_the_app_says_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert asked.version() == VERSION
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"deskbell {VERSION}\n"


def test_the_relay_says_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert server_stub.__version__ == VERSION
    with pytest.raises(SystemExit) as ended:
        load_config(["--version"], {})
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"deskbell-relay {VERSION}\n"


def test_a_built_program_carries_it_and_an_installed_one_knows_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (str(ROOT / "pyproject.toml"), ".") in contents.own_data(str(ROOT))
    monkeypatch.setattr(asked, "ROOT", tmp_path)
    monkeypatch.setattr(asked.importlib.metadata, "version", lambda name: f"{name} as installed")
    assert asked.version() == "deskbell as installed"
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "of others"\nversion = "9"\n')
    assert asked.version() == "deskbell as installed"


def test_the_widget_that_the_tag_names_has_it() -> None:
    # Its address holds the version. A release that leaves the widget as it was leaves this as it
    # was too, so that no owner has to paste another tag for nothing.
    widget = newest_widget()
    manifest = json.loads((widget / "manifest.json").read_text(encoding="utf-8"))
    source = (ROOT / "assets/widget/build.mjs").read_text(encoding="utf-8")
    assert f'VERSION = "{widget.name}"' in source
    assert manifest["version"] == widget.name == VERSION


def test_the_packages_have_it() -> None:
    assert contents.version(str(ROOT)) == VERSION
    assert f"\nVersion: {VERSION}\n" in debian.control(VERSION, "amd64", 1)
    assert f'version="{VERSION}"' in desktop_files.metainfo(VERSION, "2026-01-01")
    assert inventory.bill([], VERSION)["metadata"]["component"]["version"] == VERSION
    script = (ROOT / "installers/bundle/deskbell.iss").read_text(encoding="utf-8")
    assert "AppVersion={#Version}" in script


def test_the_documents_name_no_other_version_of_the_widget() -> None:
    named = {
        version
        for file in [ROOT / "README.md", ROOT / "assets/widget/README.md", *ROOT.glob("docs/*.md")]
        for version in re.findall(r"/w/(\d[\d.]*\d)/", file.read_text(encoding="utf-8"))
    }
    assert named == {VERSION}
