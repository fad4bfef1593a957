"""Starts are counted so that neither a kill nor a quick shutdown counts as what it is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.app.doctor.machine import starts as starts_finding
from desktop.app.leaving import erase_everything
from desktop.app.starting import FILE, Starts
from desktop.domain.checkup import State
from desktop.domain.starting import StartMode


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profile"


def killed(profile: Path) -> StartMode:
    """A start that nothing more is heard of."""
    return Starts(profile).begin()


def good(profile: Path) -> StartMode:
    starts = Starts(profile)
    mode = starts.begin()
    starts.through()
    return mode


def test_after_two_starts_that_did_not_get_through_the_third_is_safe(profile: Path) -> None:
    assert [killed(profile), killed(profile)] == [StartMode.NORMAL] * 2
    assert killed(profile) is StartMode.SAFE


def test_where_a_safe_start_fails_too_the_next_one_leaves_the_relay_out(profile: Path) -> None:
    for _ in range(3):
        killed(profile)
    assert killed(profile) is StartMode.APART
    assert killed(profile) is StartMode.APART


def test_a_good_start_ends_the_row(profile: Path) -> None:
    killed(profile)
    assert good(profile) is StartMode.NORMAL
    assert killed(profile) is StartMode.NORMAL
    assert killed(profile) is StartMode.NORMAL
    assert killed(profile) is StartMode.SAFE


def test_after_a_good_safe_start_the_next_is_usual_and_its_failure_makes_the_next_safe(
    profile: Path,
) -> None:
    killed(profile)
    killed(profile)
    assert good(profile) is StartMode.SAFE
    assert killed(profile) is StartMode.NORMAL
    assert good(profile) is StartMode.SAFE
    assert good(profile) is StartMode.NORMAL
    assert [killed(profile), killed(profile)] == [StartMode.NORMAL] * 2


def test_being_switched_off_after_a_good_start_counts_for_nothing(profile: Path) -> None:
    for _ in range(5):
        assert good(profile) is StartMode.NORMAL


def test_quitting_in_the_first_seconds_counts_for_nothing(profile: Path) -> None:
    for _ in range(5):
        starts = Starts(profile)
        assert starts.begin() is StartMode.NORMAL
        starts.ended()


def test_quitting_between_two_crashes_does_not_hide_them(profile: Path) -> None:
    killed(profile)
    starts = Starts(profile)
    starts.begin()
    starts.ended()
    killed(profile)
    assert killed(profile) is StartMode.SAFE


def test_a_fault_of_ours_counts_also_where_the_app_then_closes_in_order(profile: Path) -> None:
    for _ in range(2):
        starts = Starts(profile)
        starts.begin()
        starts.failed()
        starts.through()
        starts.ended()
    assert killed(profile) is StartMode.SAFE


def test_starting_normally_from_a_safe_start_is_a_start_of_its_own(profile: Path) -> None:
    killed(profile)
    killed(profile)
    starts = Starts(profile)
    assert starts.begin() is StartMode.SAFE
    starts.through()
    starts.begin_normally()
    assert starts.mode is StartMode.NORMAL
    assert killed(profile) is StartMode.SAFE
    starts.through()
    assert killed(profile) is StartMode.NORMAL


@pytest.mark.parametrize(
    "damage", ["", "{", "[]", '{"failed": -3}', '{"failed": "2"}', '{"failed": null}', "\x00" * 40]
)
def test_a_file_that_a_power_cut_has_torn_counts_as_none(profile: Path, damage: str) -> None:
    profile.mkdir()
    (profile / FILE).write_text(damage)
    assert starts_finding(profile).state is State.FINE
    assert killed(profile) is StartMode.NORMAL
    assert killed(profile) is StartMode.NORMAL
    assert killed(profile) is StartMode.SAFE


def test_a_profile_that_can_not_be_written_starts_as_usual(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    starts = Starts(tmp_path / "file")
    assert starts.begin() is StartMode.NORMAL
    starts.through()
    starts.ended()


def test_the_doctor_tells_of_a_safe_start_until_one_is_as_usual(profile: Path) -> None:
    assert starts_finding(profile).state is State.FINE
    killed(profile)
    killed(profile)
    good(profile)
    assert starts_finding(profile).state is State.NOTE
    assert starts_finding(profile).facts == {"failed": 1, "mode": "safe"}
    good(profile)
    assert starts_finding(profile).state is State.FINE


def test_stopping_for_good_takes_the_count_away_and_it_does_not_come_back(profile: Path) -> None:
    starts = Starts(profile)
    starts.begin()
    assert (profile / FILE).exists()
    erase_everything(profile, forget=lambda _: (), stop_starting=lambda _: None)
    starts.ended()
    starts.through()
    assert not profile.exists()
