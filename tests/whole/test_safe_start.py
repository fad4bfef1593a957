"""Two starts that die, and the third one is safe: with the app and its processes as they are."""

from __future__ import annotations

import json
import signal
from pathlib import Path

import pytest

from desktop.app.starting import FILE
from tests.app.command_line import opened
from tests.storage.conftest import ID, conversation, said
from tests.whole.controlled import app, do, facts, quit_app, until


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    folder = tmp_path / "profile"
    store = opened(folder)
    store.save(conversation(said("zebrafish")), [said("zebrafish")])
    store.close()
    return folder


def crash(profile: Path, where: str) -> int:
    with app(profile, where) as process:
        return process.wait(300)


def failed(profile: Path) -> int:
    return int(json.loads((profile / FILE).read_text())["failed"])


def test_the_third_start_is_safe_its_inbox_readable_and_the_way_back_works(profile: Path) -> None:
    assert crash(profile, "profile") == -signal.SIGKILL
    assert crash(profile, "window") == -signal.SIGKILL
    assert failed(profile) == 2
    with app(profile) as process:
        told = facts(process)
        assert until(told, "start")["mode"] == "safe"
        assert until(told, "row")["conversation"] == ID
        until(told, "status", assistant="away")
        do(process, do="intent", name="ShowConversation", fields={"conversation_id": ID})
        assert until(told, "shown")["messages"][0]["text"] == "zebrafish"
        do(process, do="intent", name="StartNormally")
        assert until(told, "start")["mode"] == "normal"
        assert failed(profile) == 2, "until it is through, its failure would be one more"
        until(told, "status", assistant="ready")
        # The answer to this comes after the start was noted as through.
        do(process, do="page", name="knowledge", call=1)
        until(told, "done", call=1)
        process.kill()
    assert failed(profile) == 0, "killed after a good start"


def test_a_fault_of_ours_at_each_start_leads_there_too_and_a_doctor_looks_at_it(
    profile: Path,
) -> None:
    assert [crash(profile, "fault"), crash(profile, "fault")] == [1, 1]
    with app(profile) as process:
        told = facts(process)
        assert until(told, "start")["mode"] == "safe"
        until(told, "status", assistant="away")
        do(process, do="intent", name="ExamineDesk")
        checkup = until(told, "checkup")
        assert checkup["states"]["starts"] == "note"
        assert checkup["states"]["worker"] == "fine", "tried, though it was left out"
        assert checkup["states"]["database"] == "fine"
        assert "zebrafish" not in checkup["report"]
        assert quit_app(process) == 0


def test_shutting_the_computer_down_at_once_is_no_failed_start(profile: Path) -> None:
    for _ in range(2):
        with app(profile) as process:
            told = facts(process)
            until(told, "row")
            process.send_signal(signal.SIGTERM)
            assert process.wait(300) == 0
    assert failed(profile) == 0


def test_what_is_in_the_way_is_told_and_is_no_failed_start(profile: Path) -> None:
    (profile / "deskbell.db").write_bytes(b"torn")
    for _ in range(2):
        assert crash(profile, "nowhere") == 1
    assert failed(profile) == 0
