"""A damaged database, and the copies that the app makes by itself."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.app.backups import restore
from desktop.app.going_back import go_back, usable
from desktop.app.profile import open_store
from desktop.domain.conversation import Conversation
from desktop.domain.message import Message, Sender
from desktop.storage.connection import PAGE_BYTES
from desktop.storage.database import NAME
from desktop.storage.errors import DamagedDatabaseError, StorageError, WrongKeyError
from desktop.storage.upgrade import BACKUPS
from desktop.storage.vault import ThrowAwayVault
from tests.app.command_line import KEY, OPENED, ROOT, environment

VAULT = ThrowAwayVault(KEY)
NOON = (datetime.now(UTC) - timedelta(days=20)).replace(hour=12, minute=0)
"""Young enough for retention to leave it alone."""
NEWEST = NOON + timedelta(days=1)
IDS = [f"{number:032x}" for number in range(40)]
MARKERS = [f"marker{one[-4:]} " + "so it was said " * 20 for one in IDS]


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """A profile with forty conversations, and two copies of it."""
    made = tmp_path / "profile"
    store = open_store(made, VAULT)
    for one, text in zip(IDS, MARKERS, strict=True):
        message = Message("m1", Sender.VISITOR, text, NOON)
        store.save(Conversation(one, NOON, NOON, messages=(message,)), [message])
    for day in range(2):
        copies = store.own_backups
        copies.finish(copies.begin(NOON + timedelta(days=day))())
    store.close()
    return made


def found(profile: Path) -> list[str]:
    store = open_store(profile, VAULT)
    texts = sorted(one.text for row in store.rows() for one in store.messages(row.conversation_id))
    store.close()
    return texts


def damage(file: Path, page: int) -> bytes:
    """Damage one page, and return the file as it then is."""
    with file.open("rb+") as opened:
        opened.seek(page * PAGE_BYTES + 1000)
        opened.write(b"damaged")
    return file.read_bytes()


def deep(profile: Path) -> bytes:
    """Damage a page that opening does not read."""
    last = (profile / NAME).stat().st_size // PAGE_BYTES - 2
    return damage(profile / NAME, last)


def test_damage_that_opening_does_not_see_is_no_obstacle_for_a_restore(profile: Path) -> None:
    damaged = deep(profile)
    open_store(profile, VAULT).close()
    copies = usable(profile, VAULT)
    assert [one.made_at for one in copies] == [NEWEST, NOON]
    assert go_back(profile, copies, VAULT) is copies[0]
    assert found(profile) == MARKERS
    (aside,) = profile.glob("set-aside-*")
    assert (aside / NAME).read_bytes() == damaged


def test_where_the_newest_copy_is_damaged_too_the_one_before_is_used(profile: Path) -> None:
    deep(profile)
    copies = usable(profile, VAULT)
    newest = copies[0].path
    damage(newest, newest.stat().st_size // PAGE_BYTES - 2)
    assert go_back(profile, copies, VAULT) is copies[1]
    assert found(profile) == MARKERS


def test_a_damaged_beginning_looks_like_another_key_and_is_mended_the_same(profile: Path) -> None:
    damage(profile / NAME, 0)
    with pytest.raises(WrongKeyError):
        open_store(profile, VAULT)
    copies = usable(profile, VAULT)
    go_back(profile, copies, VAULT)
    assert found(profile) == MARKERS
    assert copies[1].path.exists(), "the others stay where they are"


def test_where_no_copy_opens_everything_stays_where_it_is(profile: Path) -> None:
    damaged = deep(profile)
    copies = usable(profile, VAULT)
    for one in copies:
        damage(one.path, one.path.stat().st_size // PAGE_BYTES - 2)
    with pytest.raises(StorageError):
        go_back(profile, copies, VAULT)
    assert (profile / NAME).read_bytes() == damaged
    assert not list(profile.glob("set-aside-*"))


def test_copies_of_another_key_are_not_offered(profile: Path) -> None:
    assert usable(profile, ThrowAwayVault(bytes(32))) == []
    damage(profile / BACKUPS / usable(profile, VAULT)[0].path.name, 0)
    assert len(usable(profile, VAULT)) == 1


def test_what_was_erased_is_in_no_copy_that_is_gone_back_to(profile: Path) -> None:
    store = open_store(profile, VAULT)
    store.delete(IDS[0])
    store.close()
    deep(profile)
    go_back(profile, usable(profile, VAULT), VAULT)
    assert found(profile) == MARKERS[1:]


def test_the_damage_itself_is_still_told_where_a_backup_is_damaged_as_well(profile: Path) -> None:
    deep(profile)
    newest = usable(profile, VAULT)[0].path
    damage(newest, newest.stat().st_size // PAGE_BYTES - 2)
    with pytest.raises(DamagedDatabaseError):
        restore(newest, profile, lambda: VAULT, lambda: "")
    assert not list(profile.glob("set-aside-*"))


_PERSON = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
app = QApplication([])
profile, wanted = Path(sys.argv[1]), sys.argv[2]
def look():
    for box in app.topLevelWidgets():
        if isinstance(box, QMessageBox) and box.isVisible():
            print(box.text(), flush=True)
            (button,) = [one for one in box.buttons() if one.text() == wanted] or [box.buttons()[0]]
            button.click()
        elif hasattr(box, "inbox") and box.inbox.list.model.rowCount() == 40:
            app.quit()
watch = QTimer()
watch.timeout.connect(look)
watch.start(50)
sys.argv = ["deskbell", "--profile", str(profile)]
from desktop.app.main import main
sys.exit(main())
"""
"""A person at the app: presses the wanted button, and quits once the inbox is there."""


@pytest.mark.parametrize(("button", "code"), [("Go back to the copy", 0), ("Close Deskbell", 1)])
def test_the_app_offers_the_copy_and_goes_on_with_it(profile: Path, button: str, code: int) -> None:
    damage(profile / NAME, 0)
    ran = subprocess.run(
        [sys.executable, "-c", _PERSON, str(profile), button],
        cwd=ROOT,
        env=environment({**OPENED, "QT_QPA_PLATFORM": "offscreen"}),
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert ran.returncode == code, ran.stderr
    assert "Deskbell made a copy of everything by itself" in ran.stdout
    day = NEWEST.astimezone()
    assert f"{day.day} {day:%b %Y}, " in ran.stdout
    assert bool(list(profile.glob("set-aside-*"))) == (code == 0)
    if code == 0:
        # And what the desk has answered since.
        assert set(MARKERS) <= set(found(profile))
