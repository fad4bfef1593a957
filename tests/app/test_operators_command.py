from __future__ import annotations

from pathlib import Path

import pytest

from desktop.app.main import main
from desktop.domain.access import COMMAND_LINE, Did, Setting
from tests.app.command_line import OPENED, opened


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, value in OPENED.items():
        monkeypatch.setenv(name, value)
    store = opened(tmp_path)
    store.save_operator("ana", "Ana", 1)
    store.set_pin("ana", "4711")
    store.save_operator("ben", "Ben", 2)
    store.close()
    return tmp_path


def test_the_owner_removes_a_forgotten_pin(
    profile: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--profile", str(profile), "operators", "reset-pin", "ana"]) == 0
    assert main(["--profile", str(profile), "operators", "list"]) == 0
    assert "Ana: no PIN" in capsys.readouterr().out
    store = opened(profile)
    line = store.access().lines[0]
    store.close()
    assert (line.operator, line.did, line.detail) == (COMMAND_LINE, Did.CHANGED, Setting.PIN)


def test_an_unknown_name_changes_nothing_and_names_the_known_ones(
    profile: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--profile", str(profile), "operators", "reset-pin", "Eve"]) == 1
    assert "Ana, Ben" in capsys.readouterr().err
    main(["--profile", str(profile), "operators", "list"])
    assert "Ana: has a PIN" in capsys.readouterr().out
