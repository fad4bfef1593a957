"""A second start on the same profile: real processes, as a person would start them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from desktop.app.passphrase import THROW_AWAY
from desktop.app.places import ROOT
from desktop.app.single import Doorbell, OpenedLinks, bring_up_other, conversation_of, socket_name
from desktop.storage.lock_file import is_held
from desktop.storage.profile_lock import ProfileLock

ID = "7c1" + "0" * 29


@pytest.fixture
def rung(tmp_path: Path, qapp: QObject) -> Iterator[list[str]]:
    heard: list[str] = []
    parent = QObject()
    bell = Doorbell(tmp_path, heard.append, parent)
    assert bell.listening
    yield heard
    parent.deleteLater()


def say(tmp_path: Path, qtbot: QtBot, line: bytes) -> QLocalSocket:
    socket = QLocalSocket()
    socket.connectToServer(socket_name(tmp_path))
    assert socket.waitForConnected(2000)
    socket.write(line)
    socket.flush()
    return socket


def test_a_later_start_hands_its_link_over(tmp_path: Path, rung: list[str], qtbot: QtBot) -> None:
    link = f"deskbell://conversation/{ID}"
    program = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "from desktop.app.single import bring_up_other; app = QCoreApplication([]);"
        f"sys.exit(0 if bring_up_other(Path({str(tmp_path)!r}), {link!r}) else 3)"
    )
    other = subprocess.Popen([sys.executable, "-c", program], cwd=ROOT)
    qtbot.waitUntil(lambda: other.poll() is not None, timeout=30_000)
    assert other.returncode == 0
    assert rung == [link]
    assert conversation_of(rung[0]) == ID


def test_a_link_that_macos_gives_to_the_running_app_is_heard(qapp: QCoreApplication) -> None:
    link = f"deskbell://conversation/{ID}"
    heard: list[str] = []
    parent = QObject()
    OpenedLinks(qapp, heard.append, parent)
    QCoreApplication.sendEvent(qapp, QEvent(QEvent.Type.User))
    assert QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl(link)))
    parent.deleteLater()
    assert heard == [link]


def test_nobody_listening_is_said_at_once(tmp_path: Path, qapp: QObject) -> None:
    assert not bring_up_other(tmp_path)


def test_a_stranger_at_the_socket_rings_nothing(
    tmp_path: Path, rung: list[str], qtbot: QtBot
) -> None:
    for line in (b"\x00\xff\n", b"[]\n", b"{}\n", b"x" * 9000):
        socket = say(tmp_path, qtbot, line)
        qtbot.waitUntil(
            lambda socket=socket: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState
        )
    assert rung == []


@pytest.mark.parametrize(
    "link", ["", "deskbell://conversation/", "deskbell://erase/all", f"http://x/{ID}", ID]
)
def test_a_link_can_only_name_a_conversation(link: str) -> None:
    assert conversation_of(link) == ""


def test_a_profile_counts_as_held_only_while_somebody_has_it(tmp_path: Path) -> None:
    assert not is_held(tmp_path)
    lock = ProfileLock(tmp_path)
    assert is_held(tmp_path)
    lock.release()
    assert not is_held(tmp_path)


def test_the_second_start_of_the_app_ends_well_and_opens_no_second_window(tmp_path: Path) -> None:
    environment = {**os.environ, THROW_AWAY: "11" * 32, "QT_QPA_PLATFORM": "offscreen"}
    words = [sys.executable, "-m", "desktop.app.main", "--profile", str(tmp_path / "profile")]
    first = subprocess.Popen(
        [*words, "--control"],
        cwd=ROOT, env=environment, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    try:
        assert first.stdout is not None
        assert json.loads(first.stdout.readline()) == {"event": "painted"}
        for line in first.stdout:
            if json.loads(line)["event"] == "status":
                break
        second = subprocess.run(
            words, cwd=ROOT, env=environment, timeout=60, capture_output=True, check=False
        )
        assert second.returncode == 0, second.stderr
    finally:
        assert first.stdin is not None
        first.stdin.close()
        assert first.wait(30) == 0
        first.stdout.close()
