"""Calls as the people at the desk hear and see them: sound, badge, and that they end."""

from __future__ import annotations

import array
import wave
from datetime import datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.keeping import ShowKeeping
from desktop.domain.mail_setup import MailShown
from desktop.domain.ringing import ChooseRinging, Ringing, RingingShown, Volume
from desktop.domain.snapshots import Alerted, AlertEnded
from desktop.ui import alerts as alerts_module
from desktop.ui import bell as bell_module
from desktop.ui.alerts import Alerts
from desktop.ui.badge import badged
from desktop.ui.bell import RATE, Bell, bell, play_file
from desktop.ui.pages import Page
from tests.ui.conftest import Desk
from tests.ui.screens import ident


class SilentBell(Bell):
    """Notes what would have been heard."""

    def __init__(self) -> None:
        super().__init__()
        self.rung: list[Volume] = []

    def ring(self, volume: Volume) -> None:
        if volume is not Volume.OFF:
            self.rung.append(volume)


class Scene:
    """Alerts with a bell that is heard here only, and a clock in hand."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.bell = SilentBell()
        self.now = datetime(2026, 11, 22, 12, 0)
        self.badges: list[int] = []
        monkeypatch.setattr(alerts_module, "mark_taskbar", self.badges.append)
        self.window = QWidget()
        self.alerts = Alerts(self.window, QIcon(), bell=self.bell, now=lambda: self.now)

    def call(self, short: str) -> None:
        self.alerts.begin(Alerted(ident(short), f"Guest {short}", "needs a person."))


@pytest.fixture
def scene(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Scene:
    made = Scene(monkeypatch)
    qtbot.addWidget(made.window)
    return made


def test_each_call_rings_and_the_badge_counts_who_waits_until_they_are_handled(
    scene: Scene,
) -> None:
    scene.call("7C1")
    scene.call("4F2")
    scene.call("7C1")
    assert scene.bell.rung == [Volume.NORMAL] * 3
    scene.alerts.end(ident("7C1"))
    scene.alerts.end(ident("4F2"))
    assert scene.badges == [1, 2, 2, 1, 0]
    assert scene.alerts.waiting == ()


def test_in_quiet_hours_the_badge_counts_and_nothing_rings(scene: Scene) -> None:
    scene.alerts.use_ringing(Ringing(Volume.LOUD, time(22), time(7)))
    scene.now = datetime(2026, 11, 22, 23, 30)
    scene.call("7C1")
    assert scene.bell.rung == []
    assert scene.badges == [1]
    scene.now = datetime(2026, 11, 23, 7, 0)
    scene.call("7C1")
    assert scene.bell.rung == [Volume.LOUD]


def test_off_means_no_sound_at_all(scene: Scene) -> None:
    scene.alerts.use_ringing(Ringing(Volume.OFF))
    scene.call("7C1")
    assert scene.bell.rung == []


@pytest.mark.parametrize("number", [1, 9, 10, 250])
def test_the_tray_icon_shows_a_number_and_only_while_somebody_waits(
    qtbot: QtBot, number: int
) -> None:
    plain = QPixmap(64, 64)
    plain.fill(QColor("#0f766e"))
    icon = QIcon(plain)
    assert badged(icon, 0) is icon
    for side in (16, 32, 64):
        before = icon.pixmap(side, side).toImage()
        after = badged(icon, number).pixmap(side, side).toImage()
        assert after.size() == before.size()
        assert after.pixelColor(1, 1) == before.pixelColor(1, 1)
        corner = after.pixelColor(round(side * 0.68), round(side * 0.42))
        assert corner != before.pixelColor(1, 1)


def test_the_bell_is_a_short_sound_without_clipping_and_louder_when_it_should_be() -> None:
    peaks = []
    for volume in Volume:
        samples = array.array("h", bell(volume))
        assert 0.5 < len(samples) / RATE < 1.5
        peaks.append(max(abs(one) for one in samples))
        assert abs(samples[-1]) < 2_000
    assert peaks == sorted(peaks)
    assert peaks[0] == 0
    assert 20_000 < peaks[-1] < 32_767


def test_the_bell_is_written_once_as_a_wav_file_that_players_know(qtbot: QtBot) -> None:
    played: list[Path] = []

    def play(path: Path) -> bool:
        played.append(path)
        with wave.open(str(path)) as file:
            assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        return True

    made = Bell(play)
    made.ring(Volume.OFF)
    made.ring(Volume.QUIET)
    made.ring(Volume.QUIET)
    assert len(played) == 2
    assert len(set(played)) == 1


def test_where_nothing_can_play_the_computer_beeps(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    beeps: list[bool] = []
    monkeypatch.setattr(QApplication, "beep", lambda: beeps.append(True))
    monkeypatch.setattr(bell_module, "PLAYERS", (("no-such-player", ()),))
    monkeypatch.setattr(bell_module.sys, "platform", "linux")
    assert not play_file(Path("nothing.wav"))
    Bell(play_file).ring(Volume.NORMAL)
    assert beeps == [True]


def test_the_window_rings_as_chosen_and_stops_when_the_engine_says_so(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = SilentBell()
    monkeypatch.setattr(desk.window.alerts, "_bell", heard)
    desk.window.receive(RingingShown(Ringing(Volume.LOUD)))
    desk.window.receive(Alerted(ident("7C1"), "Guest 7C1", "needs a person."))
    assert heard.rung == [Volume.LOUD]
    desk.window.receive(AlertEnded(ident("7C1")))
    assert desk.window.alerts.waiting == ()


def test_the_owner_chooses_how_it_rings_and_hears_it(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = SilentBell()
    monkeypatch.setattr(desk.window.alerts, "_bell", heard)
    desk.window.show_page(Page.SETTINGS)
    desk.window.show()
    desk.take()
    card = desk.window.settings.ringing
    qtbot.keyClick(card.volume.button(3), Qt.Key.Key_Space)
    card.listen.click()
    assert heard.rung == [Volume.LOUD]
    card.quiet.setChecked(True)
    card.ends.setTime(QTime(6, 30))
    assert desk.take() == [
        ChooseRinging(Ringing(Volume.LOUD)),
        ChooseRinging(Ringing(Volume.LOUD, time(22), time(7))),
        ChooseRinging(Ringing(Volume.LOUD, time(22), time(6, 30))),
    ]
    card.volume.button(0).click()
    assert not card.listen.isEnabled()


def test_settings_that_were_kept_are_shown_and_send_nothing(desk: Desk) -> None:
    desk.window.receive(RingingShown(Ringing(Volume.QUIET, time(21), time(8))))
    desk.window.show_page(Page.SETTINGS)
    card = desk.window.settings.ringing
    assert (card.volume.at, card.quiet.isChecked()) == (1, True)
    assert card.begins.time() == QTime(21, 0)
    # The card of another topic asks for what it shows.
    assert [one for one in desk.take() if not isinstance(one, ShowKeeping)] == []


def test_the_settings_say_honestly_whether_an_e_mail_follows(desk: Desk) -> None:
    desk.window.show_page(Page.SETTINGS)
    card = desk.window.settings.ringing
    assert "E-mail is not set up" in card.mail.text()
    desk.window.receive(MailShown(True))
    assert "you also get an e-mail" in card.mail.text()
