"""This PC as the doctor sees it, on machines that are not this one."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import namedtuple
from pathlib import Path

import psutil
import pytest

from desktop.app.doctor import machine
from desktop.app.wordbook import Wordbook
from desktop.domain.checkup import State
from desktop.ui import spoken
from tests.app.command_line import environment

Memory = namedtuple("Memory", "total available")
Usage = namedtuple("Usage", "total used free")
GB = 1 << 30


@pytest.mark.parametrize(
    ("total", "available", "state"),
    [
        (2 * GB, GB, State.WRONG),
        (8 * GB, GB // 4, State.NOTE),
        (8 * GB, 3 * GB, State.FINE),
    ],
)
def test_little_memory_is_wrong_and_little_free_memory_a_note(
    total: int, available: int, state: State, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(psutil, "virtual_memory", lambda: Memory(total, available))
    assert machine.memory().state is state


def test_numbers_are_written_as_the_owners_language_writes_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(psutil, "virtual_memory", lambda: Memory(8 * GB, int(3.26 * GB)))
    monkeypatch.setattr("shutil.disk_usage", lambda _: Usage(9 * GB, 0, 5 * GB // 2))
    for finding, number in ((machine.memory(), "3.3"), (machine.disk(tmp_path), "2.5")):
        assert f"{number} GB" in finding.means
        assert number.replace(".", ",") in Wordbook("de").spoken(finding.means)
        spoken.speak("fr")
        try:
            assert number.replace(".", ",") in spoken.spoken(finding.means)
        finally:
            spoken.speak("en")


@pytest.mark.parametrize(("free", "state"), [(GB, State.WRONG), (3 * GB, State.FINE)])
def test_a_full_disk_is_wrong(
    free: int, state: State, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _: Usage(9 * GB, 0, free))
    assert machine.disk(tmp_path / "not" / "made").state is state


def test_a_folder_that_can_not_be_written_is_wrong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)
    finding = machine.disk(tmp_path)
    assert finding.state is State.WRONG
    assert "right to write" in finding.mend


def test_an_old_processor_is_a_note_because_the_desk_works_without_a_language_model(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("platform.machine", lambda: "x86_64")
    monkeypatch.setattr(machine, "instructions", lambda: frozenset({"sse2"}))
    finding = machine.processor()
    assert finding.state is State.NOTE
    assert finding.facts["lacking"] == "AVX2 BMI2 F16C FMA"


def test_a_key_in_a_keyring_that_is_gone_is_wrong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "vault.json").write_text('{"version": 1, "profile": "p", "kind": "keyring"}')
    monkeypatch.setattr("desktop.storage.keyrings.real_keyring", lambda: None)
    finding = machine.keyring(tmp_path)
    assert finding.state is State.WRONG
    assert "unlock" in finding.mend


@pytest.mark.parametrize(
    ("said", "means"),
    [
        ('{"display": true, "tray": true, "messages": true}', "shows notifications"),
        ('{"display": true, "tray": false, "messages": false}', "shows no notifications"),
        ('{"display": false, "tray": false, "messages": false}', "no desktop here"),
        ("a line of a library", "no desktop here"),
    ],
)
def test_what_the_desktop_offers_is_said(
    said: str, means: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine, "TRAY", (sys.executable, "-c", f"print({said!r})"))
    assert means in machine.notifications().means


def test_a_desktop_that_ends_the_process_which_asks_it_is_told_as_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(machine, "TRAY", (sys.executable, "-c", "import os; os.abort()"))
    assert machine.notifications().state is State.NOTE


@pytest.mark.parametrize(
    ("platform", "display"), [({}, False), ({"QT_QPA_PLATFORM": "offscreen"}, True)]
)
def test_the_desktop_is_asked_by_a_process_of_its_own(
    platform: dict[str, str], display: bool
) -> None:
    asked = subprocess.run(
        machine.TRAY, env=environment(platform), capture_output=True, text=True, check=True
    )
    assert json.loads(asked.stdout)["display"] is display
