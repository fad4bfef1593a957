"""A second start on the same profile: real processes, as a person would start them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.app.only_window import NAME, OnlyWindow
from desktop.app.passphrase import THROW_AWAY
from desktop.app.places import ROOT
from desktop.app.second import GIVEN_UP, HEARD, OURS, ring_at
from desktop.app.single import Doorbell, Knock, OpenedLinks, conversation_of, socket_name
from desktop.storage.lock_file import is_held
from desktop.storage.profile_lock import ProfileLock

ID = "7c1" + "0" * 29
WATCHES: list[QTimer] = []
"""Kept alive until the end."""


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


FIRST = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop.app.only_window import OnlyWindow
from desktop.app.single import Doorbell
app = QCoreApplication([])
place = OnlyWindow(Path(sys.argv[1]))
assert place.take()
print("taken", flush=True)
word = sys.stdin.readline().strip()
if word == "listen":
    bell = Doorbell(place.profile, lambda link: (print(link, flush=True), app.quit()), app)
    print("listening", flush=True)
    sys.exit(app.exec())
"""


@pytest.fixture
def first(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the window's place, and does what it is told."""
    process = subprocess.Popen(
        [sys.executable, "-c", FIRST, str(tmp_path)],
        cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stdout.readline() == "taken\n"
    with process:
        yield process
        process.kill()


def told(first: subprocess.Popen[str], word: str) -> str:
    """Tell the other process a word, and return the next line it says."""
    assert first.stdin is not None
    assert first.stdout is not None
    first.stdin.write(f"{word}\n")
    first.stdin.flush()
    return first.stdout.readline().strip()


def test_a_later_start_hands_its_link_over(
    tmp_path: Path, qtbot: QtBot, first: subprocess.Popen[str]
) -> None:
    assert told(first, "listen") == "listening"
    link = f"deskbell://conversation/{ID}"
    knock = Knock(OnlyWindow(tmp_path), link)
    with qtbot.waitSignal(knock.over, timeout=30_000) as over:
        knock.begin()
    assert over.args == [True]
    assert first.stdout is not None
    assert first.stdout.readline().strip() == link
    assert conversation_of(link) == ID


def test_a_first_start_that_does_not_listen_yet_is_waited_for(
    tmp_path: Path,
    qtbot: QtBot,
    first: subprocess.Popen[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("desktop.app.single.TELL_AFTER_MS", 1)
    knock = Knock(OnlyWindow(tmp_path))
    with qtbot.waitSignal(knock.waiting, timeout=30_000):
        knock.begin()
    with qtbot.waitSignal(knock.over, timeout=30_000) as over:
        told(first, "listen")
    assert over.args == [True]


@pytest.mark.skipif(sys.platform == "win32", reason="stops a process by a signal")
def test_a_first_start_that_is_busy_is_waited_for_and_the_person_is_told(
    tmp_path: Path,
    qtbot: QtBot,
    first: subprocess.Popen[str],
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    assert told(first, "listen") == "listening"
    first.send_signal(signal.SIGSTOP)
    monkeypatch.setattr("desktop.app.single.TELL_AFTER_MS", 1)

    def wake() -> None:
        (box,) = boxes()
        assert str(first.pid) in box.informativeText()
        first.send_signal(signal.SIGCONT)

    when_told(wake)
    assert ring_at(OnlyWindow(tmp_path), "") == HEARD
    assert "comes up as soon as it can" in capfd.readouterr().err
    assert boxes() == []


def boxes() -> list[QMessageBox]:
    return [
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, QMessageBox) and one.isVisible()
    ]


def when_told(act: Callable[[], None]) -> None:
    """Do something once the box stands there."""
    timer = QTimer()

    def look() -> None:
        if boxes():
            timer.stop()
            act()

    timer.timeout.connect(look)
    timer.start(20)
    WATCHES.append(timer)


def test_a_first_start_that_ends_unheard_leaves_its_place_to_the_second(
    tmp_path: Path,
    qtbot: QtBot,
    first: subprocess.Popen[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("desktop.app.single.TELL_AFTER_MS", 1)
    place = OnlyWindow(tmp_path)
    when_told(first.kill)
    assert ring_at(place, "") == OURS
    assert not OnlyWindow(tmp_path).take()
    place.release()
    assert OnlyWindow(tmp_path).take()


def test_a_person_need_not_wait(
    tmp_path: Path,
    qtbot: QtBot,
    first: subprocess.Popen[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("desktop.app.single.TELL_AFTER_MS", 1)

    def press() -> None:
        boxes()[0].buttons()[0].click()

    when_told(press)
    assert ring_at(OnlyWindow(tmp_path), "") == GIVEN_UP
    assert not OnlyWindow(tmp_path).take()


def test_without_a_place_to_write_the_start_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    place = OnlyWindow(tmp_path / "file" / "profile")
    assert place.take()
    assert place.holder() == ""
    place.release()


def test_a_link_that_macos_gives_to_the_running_app_is_heard(qapp: QCoreApplication) -> None:
    link = f"deskbell://conversation/{ID}"
    heard: list[str] = []
    parent = QObject()
    OpenedLinks(qapp, heard.append, parent)
    QCoreApplication.sendEvent(qapp, QEvent(QEvent.Type.User))
    assert QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl(link)))
    parent.deleteLater()
    assert heard == [link]


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


def test_a_second_start_of_the_app_at_any_moment_ends_well_and_opens_no_second_window(
    tmp_path: Path,
) -> None:
    profile = tmp_path / "profile"
    environment = {**os.environ, THROW_AWAY: "11" * 32, "QT_QPA_PLATFORM": "offscreen"}
    words = [sys.executable, "-m", "desktop.app.main", "--profile", str(profile)]
    first = subprocess.Popen(
        [*words, "--control"],
        cwd=ROOT, env=environment, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    try:
        # A double click: the first has taken the place and painted nothing yet.
        while not (profile / NAME).exists():
            assert first.poll() is None
        for _ in range(2):
            second = subprocess.run(
                words, cwd=ROOT, env=environment, timeout=100, capture_output=True, check=False
            )
            assert second.returncode == 0, second.stderr
            assert b"already open" not in second.stderr
        assert first.poll() is None
    finally:
        assert first.stdin is not None
        assert first.stdout is not None
        first.stdin.close()
        first.stdout.read()
        assert first.wait(30) == 0
        first.stdout.close()
