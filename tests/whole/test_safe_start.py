"""Two starts that die, and the third one is safe: with the app and its processes as they are."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import psutil
import pytest

from desktop.app.starting import FILE
from tests.app.command_line import OPENED, ROOT, environment, opened, words_of
from tests.storage.conftest import ID, conversation
from tests.storage.conftest import said as written
from tests.whole.controlled import app, do, facts, headless, quit_app, until


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    folder = tmp_path / "profile"
    store = opened(folder)
    store.save(conversation(written("zebrafish")), [written("zebrafish")])
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


def crash_headless(profile: Path, where: str) -> int:
    with headless(profile, where) as process:
        return process.wait(300)


def doctor(profile: Path) -> dict[str, Any]:
    """Return what the doctor says of the starts, typed while the desk runs."""
    done = subprocess.run(
        words_of("--profile", profile, "doctor", "--json"),
        cwd=ROOT,
        env=environment(OPENED),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    found: list[dict[str, Any]] = json.loads(done.stdout)["findings"]
    return next(one for one in found if one["check"] == "starts")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to end it with")
def test_without_a_window_the_third_start_is_safe_too_and_says_so(profile: Path) -> None:
    assert crash_headless(profile, "profile") == -signal.SIGKILL
    with pytest.raises(AssertionError, match="ended"), headless(profile, "fault") as process:
        said(process, "never said")
    assert failed(profile) == 2
    with headless(profile) as process:
        # The sentence first, on standard error; then the status on standard output.
        assert process.stderr is not None
        assert "leaves the AI out and everything goes to people" in process.stderr.readline()
        said(process, "assistant away")
        told = doctor(profile)
        assert told["state"] == "note"
        assert told["facts"]["mode"] == "safe"
        children = psutil.Process(process.pid).children(recursive=True)
        assert not [one for one in children if "desktop.app.worker" in one.cmdline()]
        # Ended before it is through it would not count, and the next would be safe as well.
        while failed(profile) != 1:
            assert process.poll() is None
            time.sleep(0.1)
        process.send_signal(signal.SIGTERM)
        assert process.wait(300) == 0
    with headless(profile) as process:
        said(process, "assistant starting")
        process.send_signal(signal.SIGTERM)
        assert process.wait(300) == 0
        assert process.stderr is not None
        assert "leaves the AI out" not in process.stderr.read()
    assert failed(profile) <= 1, "ended on purpose, whether it was through by then or not"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to end it with")
def test_a_safe_start_without_a_window_that_fails_too_leaves_the_relay_out(profile: Path) -> None:
    for _ in range(3):
        assert crash_headless(profile, "profile") == -signal.SIGKILL
    with headless(profile) as process:
        said(process, "safe mode")
        assert doctor(profile)["facts"]["mode"] == "apart"
        process.send_signal(signal.SIGTERM)
        assert process.wait(300) == 0


def said(process: subprocess.Popen[str], words: str) -> None:
    """Read what a desk without a window prints until a line has these words."""
    assert process.stdout is not None
    seen = ""
    for line in process.stdout:
        seen += line
        if words in line:
            return
    raise AssertionError(f"it ended before it said '{words}': {seen}")
