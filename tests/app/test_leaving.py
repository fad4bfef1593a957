"""Stop using it: nothing of ours is left, nothing of anybody else's is touched."""

from __future__ import annotations

import os
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

from desktop.app import leaving
from desktop.app.leaving import OURS, StillRunningError, erase_everything
from desktop.app.main import main
from desktop.app.places import MARK
from desktop.app.profile import make_line, open_store
from desktop.domain.access import Did
from desktop.storage.errors import KeyMissingError, NoKeyringError
from desktop.storage.vault import forget_keys, open_vault
from tests.app.command_line import OPENED, opened, refused
from tests.storage.conftest import NOON


class MemoryKeyring(KeyringBackend):
    """Keeps passwords in a dict; can be locked."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.locked:
            raise keyring.errors.KeyringLocked("locked")
        if (service, username) not in self.kept:
            raise PasswordDeleteError(username)
        del self.kept[service, username]


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "desk" / "profile"


def lived_in(profile: Path, backend: KeyringBackend) -> None:
    """Leave everything behind that a desk leaves."""
    profile.parent.mkdir(exist_ok=True)
    store = open_store(profile, open_vault(profile, ask_passphrase=None, backend=backend))
    make_line(store, lambda event: None)
    store.put_secret_value("mail-password", b"secret")
    store.put_secret_value("something-newer", b"secret")
    store.note_access(NOON, "Ana", Did.OPENED, about="7c" * 16)
    store.note_confirmed(NOON)
    store.close()
    for name in ("index", "index-two", "trial", "prefixes", "models", "embedders", "backups"):
        (profile / name).mkdir(exist_ok=True)
        (profile / name / "file").write_text("x")
    for name in ("window.json", "connections.jsonl"):
        (profile / name).write_text("{}")
    (profile.parent / f"{profile.name}.erasures-12345678").write_text("x")


def test_keys_files_journal_and_folder_are_gone(profile: Path) -> None:
    backend = MemoryKeyring()
    lived_in(profile, backend)
    assert len(backend.kept) >= 5
    told = erase_everything(profile, forget=lambda folder: forget_keys(folder, backend))
    assert backend.kept == {}
    assert list(profile.parent.iterdir()) == []
    assert told.left == ()
    assert "Everything is erased" in told.sentence()
    assert "72 hours" in told.sentence()


def test_the_journal_beside_a_folder_with_a_strange_name_is_gone_and_another_folders_stays(
    profile: Path,
) -> None:
    backend = MemoryKeyring()
    strange = profile.with_name("desk[1]")
    lived_in(strange, backend)
    others = strange.with_name("desk1.erasures-12345678")
    others.write_text("x")
    erase_everything(strange, forget=lambda folder: forget_keys(folder, backend))
    assert list(strange.parent.iterdir()) == [others]


def test_files_that_are_not_ours_stay(profile: Path) -> None:
    backend = MemoryKeyring()
    lived_in(profile, backend)
    (profile / "holiday.jpg").write_text("mine")
    (profile / "letters").mkdir()
    erase_everything(profile, forget=lambda folder: forget_keys(folder, backend))
    assert sorted(one.name for one in profile.iterdir()) == ["holiday.jpg", "letters"]


def test_the_start_with_the_computer_ends(profile: Path) -> None:
    backend = MemoryKeyring()
    ended: list[Path] = []
    lived_in(profile, backend)
    erase_everything(
        profile,
        forget=lambda folder: forget_keys(folder, backend),
        stop_starting=ended.append,
    )
    assert ended == [profile]


def test_a_keyring_that_cannot_be_reached_leaves_everything_as_it_was(profile: Path) -> None:
    lived_in(profile, MemoryKeyring())
    before = sorted(one.name for one in profile.iterdir())

    def away(folder: Path) -> tuple[str, ...]:
        raise NoKeyringError("not now")

    with pytest.raises(NoKeyringError):
        erase_everything(profile, forget=away)
    assert sorted(one.name for one in profile.iterdir()) == before


def test_an_entry_that_the_keyring_keeps_is_named(profile: Path) -> None:
    backend = MemoryKeyring()
    lived_in(profile, backend)
    backend.locked = True
    told = erase_everything(profile, forget=lambda folder: forget_keys(folder, backend))
    assert "keyring: database" in told.left
    assert "by hand" in told.sentence()


def test_a_database_that_was_copied_away_no_longer_opens(profile: Path, tmp_path: Path) -> None:
    backend = MemoryKeyring()
    lived_in(profile, backend)
    copied = tmp_path / "copied"
    copied.mkdir()
    for name in ("deskbell.db", "vault.json"):
        (copied / name).write_bytes((profile / name).read_bytes())
    erase_everything(profile, forget=lambda folder: forget_keys(folder, backend))
    with pytest.raises(KeyMissingError):
        open_vault(copied, ask_passphrase=None, backend=backend)


def test_what_a_power_cut_broke_off_is_finished_at_the_next_start(
    profile: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, value in OPENED.items():
        monkeypatch.setenv(name, value)
    profile.parent.mkdir()
    opened(profile).close()
    (profile / MARK).touch()
    assert main(["--profile", str(profile), "operators", "list"]) == 0
    assert "Everything is erased" in capsys.readouterr().out
    assert not profile.exists()


def test_wherever_it_is_broken_off_the_next_start_finishes_it(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    remove_as_ever, steps = leaving._remove, 0
    for stop_at in range(60):
        backend = MemoryKeyring()
        lived_in(profile, backend)
        removed = 0

        def removing(path: Path, *, stop_at: int = stop_at) -> int:
            nonlocal removed
            if removed == stop_at:
                raise KeyboardInterrupt
            removed += 1
            return remove_as_ever(path)

        def forget(folder: Path, kept: KeyringBackend = backend) -> tuple[str, ...]:
            return forget_keys(folder, kept)

        monkeypatch.setattr(leaving, "_remove", removing)
        try:
            erase_everything(profile, forget=forget)
        except KeyboardInterrupt:
            # The keys go first: nothing of what is left can be read.
            assert backend.kept == {}
            assert (profile / MARK).exists()
            steps += 1
            monkeypatch.setattr(leaving, "_remove", remove_as_ever)
            assert erase_everything(profile, forget=forget).left == ()
        assert list(profile.parent.iterdir()) == []
    assert 10 < steps < 60


def test_the_command_wants_a_yes_and_a_desk_that_does_not_run(
    profile: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, value in OPENED.items():
        monkeypatch.setenv(name, value)
    words = ["--profile", str(profile), "stop", "--erase-everything"]
    profile.mkdir(parents=True)
    assert main(words) == 1
    assert "nothing of Deskbell" in capsys.readouterr().err
    store = opened(profile)
    with pytest.raises(StillRunningError):
        erase_everything(profile)
    said = refused(*words, "--yes", given=OPENED)
    assert "Quit it first" in said
    store.close()
    monkeypatch.setattr("builtins.input", lambda _: "no")
    assert main(words) == 1
    assert (profile / "deskbell.db").exists()
    monkeypatch.setattr("builtins.input", lambda _: "ERASE")
    assert main(words) == 0
    assert not profile.exists()


def test_every_name_that_a_desk_writes_is_known(profile: Path) -> None:
    lived_in(profile, MemoryKeyring())
    ours = [path for name in OURS for path in profile.glob(name)]
    assert {one.name for one in profile.iterdir()} == {one.name for one in ours}
    assert os.path.isdir(profile)
