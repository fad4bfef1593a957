"""The entrance, as an older Python sees it."""

import ast
from pathlib import Path

import pytest

from installers import run

SOURCE = Path(run.__file__).read_text(encoding="utf-8")


def test_the_entrance_is_readable_by_python_3_8() -> None:
    ast.parse(SOURCE, feature_version=(3, 8))


def test_another_python_goes_on_with_3_11_or_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.version_info", (3, 13, 1, "final", 0))
    monkeypatch.setattr("shutil.which", lambda name: None)
    assert run.main(["demo"]) == 2
    said = capsys.readouterr().err
    assert "needs Python 3.11 and this is 3.13" in said
    assert "apt-get install python3.11" in said


def test_a_python_that_pretends_to_be_3_11_is_not_started_again_and_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.version_info", (3, 13, 1, "final", 0))
    monkeypatch.setenv("DESKBELL_STARTED_AGAIN", "1")
    monkeypatch.setattr("subprocess.call", lambda *_, **__: pytest.fail("started again"))
    assert run.main(["demo"]) == 2
