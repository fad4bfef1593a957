"""Whose libraries of the building system a build carries."""

import shutil
import sys
from pathlib import Path

import pytest

from installers.bundle import system_libraries

pytestmark = pytest.mark.skipif(not shutil.which("dpkg-query"), reason="Debian's tools")


def a_library(name: str) -> str:
    return next(str(one) for one in Path("/usr/lib").rglob(name))


def test_a_library_of_the_system_is_named_with_version_and_licence() -> None:
    (found,) = system_libraries.owners([a_library("libz.so.1")])
    assert found.name == "zlib1g"
    assert found.version
    assert found.purl == f"pkg:deb/debian/zlib1g@{found.version}"
    assert "zlib" in found.licence.lower()
    assert found.texts == (Path("/usr/share/doc/zlib1g/copyright"),)


def test_a_python_of_the_systems_own_hides_none_of_its_libraries(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "base_prefix", "/usr")
    assert [one.name for one in system_libraries.owners([a_library("libz.so.1")])] == ["zlib1g"]


def test_our_own_files_and_foreign_ones_are_nobodys(tmp_path: Path) -> None:
    ours = f"{sys.prefix}/lib/python3.11/site-packages/a.so"
    assert system_libraries.owners([ours, "relative.so"]) == []
    assert system_libraries.owners([str(tmp_path / "libnobody.so")]) == []


def test_a_package_without_its_text_says_where_it_is_told(tmp_path: Path) -> None:
    (found,) = system_libraries.owners([a_library("libz.so.1")], tmp_path)
    assert found.texts == ()
    assert "Debian" in found.licence
