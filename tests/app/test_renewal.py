"""The keys of a desk on its disk: renewals that die half way, and backups from before and after."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.app.backups import backup_work, restore
from desktop.app.renewal import count_visit, days_left
from desktop.relay import succession
from desktop.relay.seal import b64
from desktop.storage import backup_file
from desktop.storage.argon import Argon2Cost
from tests.app.dying_desk import FileRing, keys, opened, vault_of
from tests.processes import ROOT
from tests.storage.conftest import AStore

KINDS = ("keyring", "passphrase")
NOW = datetime.now(UTC)


def begun(profile: Path, kind: str) -> str:
    """Make a profile with its first key; return the site's name."""
    store, _ = opened(profile, kind)
    try:
        keys(store)
        return b64(succession.load(store).site)
    finally:
        store.close()


def killed(folder: Path, kind: str, do: str, when: str) -> list[Path]:
    """Return the profiles of desks that were killed at one write each, in its order."""
    command = [sys.executable, "-m", "tests.app.dying_desk", str(folder), kind, do, when]
    said = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return [folder / f"{at}" for at in range(int(said))]


def live_keys(store: AStore) -> list[int]:
    return [one for one in (1, 2, 3) if store.secret_value(succession.secret_of(one))]


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX")
@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_renewal_that_is_killed_at_any_write_is_whole_or_has_not_begun(
    tmp_path: Path, kind: str, when: str
) -> None:
    whole = []
    for profile in killed(tmp_path, kind, "renew", when):
        store, _ = opened(profile, kind)
        try:
            desk, held = keys(store), succession.load(store)
            whole.append(held.number == 2)
            if held.number == 1:
                desk.renew(NOW)
                held = succession.load(store)
            # Whole now, whichever it was: both keys are there and a line can be made for each.
            assert (held.number, held.before, live_keys(store)) == (2, 1, [1, 2])
        finally:
            store.close()
    # There is one moment of decision: before it nothing has begun, after it all is done.
    assert len(whole) >= 2
    assert whole == sorted(whole)
    assert whole[0] is False


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX")
@pytest.mark.parametrize("kind", KINDS)
def test_an_end_that_is_killed_at_any_write_is_finished_at_the_next_start(
    tmp_path: Path, kind: str
) -> None:
    profiles = killed(tmp_path, kind, "end", "after")
    assert len(profiles) > 1
    for profile in profiles:
        store, _ = opened(profile, kind)
        try:
            desk, held = keys(store), succession.load(store)
            assert store.secret_value(succession.secret_of(2))
            if held.before is not None:
                # It has not begun: the older key counts as before.
                assert live_keys(store) == [1, 2]
                desk.end()
            desk.destroy()
            assert live_keys(store) == [2]
            assert succession.left_over(store, succession.load(store)) == []
        finally:
            store.close()


@pytest.mark.parametrize("days", [-31, -1, 0, 1, 29])
def test_the_days_left_are_counted_with_the_begun_one(days: int) -> None:
    until = NOW + timedelta(days=days, hours=1)
    assert days_left(until, NOW) == max(0, days + 1)


def test_only_the_last_seven_days_of_visits_are_kept(tmp_path: Path) -> None:
    begun(tmp_path / "desk", "passphrase")
    store, _ = opened(tmp_path / "desk", "passphrase")
    try:
        desk = keys(store)
        desk.renew(NOW)
        for day in range(-12, 1):
            count_visit(store, NOW + timedelta(days=day))
        assert desk.shown(NOW).visits == 7
        assert len(store.get("older_line_visits")) == 7
    finally:
        store.close()


WORDS = "correct horse battery"


@pytest.fixture
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup_file, "Argon2Cost", lambda: Argon2Cost(1, 8, 1))


def backed_up(profile: Path, kind: str, file: Path) -> None:
    store, _ = opened(profile, kind)
    try:
        backup_work(store, file, WORDS, NOW)()
    finally:
        store.close()


def renewed(profile: Path, kind: str, *, end: bool = False) -> str:
    store, _ = opened(profile, kind)
    try:
        desk = keys(store)
        desk.renew(NOW)
        if end:
            desk.end()
            desk.destroy()
        return b64(succession.load(store).site)
    finally:
        store.close()


def restored(file: Path, profile: Path, kind: str) -> str:
    ring = FileRing(profile.with_suffix(".ring"))
    return restore(file, profile, lambda: vault_of(profile, kind, ring), lambda: WORDS)


def state(profile: Path, kind: str) -> tuple[str, int | None, list[int]]:
    """Return the site's name, which older key counts, and which keys are there."""
    store, _ = opened(profile, kind)
    try:
        held = succession.load(store)
        return b64(held.site), held.before, live_keys(store)
    finally:
        store.close()


@pytest.mark.parametrize("end", [False, True])
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.usefixtures("cheap")
def test_a_backup_from_before_a_renewal_brings_the_older_key_not_back(
    tmp_path: Path, kind: str, end: bool
) -> None:
    profile, file = tmp_path / "desk", tmp_path / "before.backup"
    begun(profile, kind)
    backed_up(profile, kind, file)
    new = renewed(profile, kind, end=end)
    said = restored(file, profile, kind)
    assert "renewed key and its line stay in use" in said
    assert state(profile, kind) == ((new, None, [2]) if end else (new, 1, [1, 2]))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.usefixtures("cheap")
def test_a_copy_of_the_apps_own_holds_no_key_that_was_ended(tmp_path: Path, kind: str) -> None:
    profile = tmp_path / "desk"
    begun(profile, kind)
    store, _ = opened(profile, kind)
    copy = store.own_backups.finish(store.own_backups.begin(NOW)())
    store.close()
    new = renewed(profile, kind, end=True)
    restored(copy, profile, kind)
    assert state(profile, kind) == (new, None, [2])


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.usefixtures("cheap")
def test_a_backup_from_the_thirty_days_has_both_keys_on_another_computer(
    tmp_path: Path, kind: str
) -> None:
    profile, other, file = tmp_path / "desk", tmp_path / "other", tmp_path / "during.backup"
    begun(profile, kind)
    new = renewed(profile, kind)
    backed_up(profile, kind, file)
    restored(file, other, kind)
    assert state(other, kind) == (new, 1, [1, 2])
    # The first ended the older key meanwhile: a backup from before does not bring it back there.
    store, _ = opened(profile, kind)
    desk = keys(store)
    desk.end()
    desk.destroy()
    store.close()
    restored(file, profile, kind)
    assert state(profile, kind) == (new, None, [2])


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.usefixtures("cheap")
def test_on_a_computer_that_knows_of_no_renewal_the_owner_is_told_what_to_do(
    tmp_path: Path, kind: str
) -> None:
    profile, other, file = tmp_path / "desk", tmp_path / "other", tmp_path / "before.backup"
    old = begun(profile, kind)
    backed_up(profile, kind, file)
    renewed(profile, kind)
    said = restored(file, other, kind)
    assert "Where the key was renewed after this backup" in said
    assert state(other, kind) == (old, None, [1])
    # And a desk with other keys of its own takes the backup's, as before.
    third = tmp_path / "third"
    begun(third, kind)
    renewed(third, kind)
    assert "The line for your website is the backup's" in restored(file, third, kind)
    assert state(third, kind)[0] == old


@pytest.mark.usefixtures("cheap")
def test_a_renewed_backup_restored_over_the_older_state_brings_the_renewal(tmp_path: Path) -> None:
    profile, other, file = tmp_path / "desk", tmp_path / "other", tmp_path / "a.backup"
    begun(profile, "passphrase")
    backed_up(profile, "passphrase", file)
    restored(file, other, "passphrase")
    new = renewed(profile, "passphrase", end=True)
    backed_up(profile, "passphrase", tmp_path / "b.backup")
    restored(tmp_path / "b.backup", other, "passphrase")
    assert state(other, "passphrase") == (new, None, [2])
