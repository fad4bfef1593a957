"""The erasure journal: what it says, where it lies, and older copies that come back."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path

import pytest

from desktop.storage.erasures import HEADER, chain_problem, marks
from tests.storage import unsealed
from tests.storage.conftest import AStore, conversation, open_store, said

IDS = [f"{number:08x}" + "0" * 24 for number in range(6)]


def filled(profile: Path) -> AStore:
    store = open_store(profile)
    for one in IDS:
        store.save(conversation(said(f"marker{one[:8]}"), conversation_id=one), [said(one)])
    return store


def listed(store: AStore) -> list[str]:
    return sorted(row.conversation_id for row in store.rows())


def journal(profile: Path) -> Path:
    (found,) = profile.parent.glob("*.erasures-*")
    return found


def test_the_journal_names_nobody_and_is_kept_beside_the_profile(profile: Path) -> None:
    store = filled(profile)
    assert list(profile.parent.glob("*.erasures-*")) == []
    store.delete(IDS[0])
    store.delete(IDS[1])
    lines = journal(profile).read_text().splitlines()
    assert lines[0] == HEADER.decode().strip()
    assert [line.split()[1] for line in lines[1:]] == [one.hex() for one in marks(store._database)]
    assert not any(one in line for one in IDS for line in lines)
    assert chain_problem(store._database) is None
    store.close()


def test_an_older_copy_in_place_of_the_profile_has_the_erasures_applied(
    profile: Path, tmp_path: Path
) -> None:
    filled(profile).close()
    shutil.copytree(profile, tmp_path / "older")
    store = open_store(profile)
    with store.transaction():
        for one in IDS[:3]:
            store.delete(one)
    store.close()
    shutil.rmtree(profile)
    shutil.copytree(tmp_path / "older", profile)
    store = open_store(profile)
    assert listed(store) == IDS[3:]
    assert len(marks(store._database)) == 3
    assert chain_problem(store._database) is None
    store.close()


def test_a_copy_from_before_there_were_keys_has_the_erasures_applied(
    profile: Path, tmp_path: Path
) -> None:
    unsealed.make(profile, IDS, tmp_path / "changes")
    shutil.copytree(profile, tmp_path / "older")
    store = open_store(profile)
    store.delete(IDS[2])
    store.close()
    shutil.rmtree(profile)
    shutil.copytree(tmp_path / "older", profile)
    store = open_store(profile)
    assert listed(store) == [one for one in IDS if one != IDS[2]]
    store.close()


def test_a_conversation_that_began_anew_is_not_taken_for_the_erased_one(
    profile: Path, tmp_path: Path
) -> None:
    store = filled(profile)
    store.delete(IDS[0])
    store.save(conversation(said("anew"), conversation_id=IDS[0]), [said("anew")])
    store.close()
    shutil.copytree(profile, tmp_path / "older")
    store = open_store(profile)
    store.delete(IDS[1])
    store.close()
    shutil.rmtree(profile)
    shutil.copytree(tmp_path / "older", profile)
    store = open_store(profile)
    assert store.messages(IDS[0]) == (said("anew"),)
    assert IDS[1] not in listed(store)
    store.close()


@pytest.mark.parametrize("damage", ["gone", "short", "flipped", "noise"])
def test_a_damaged_journal_beside_the_profile_is_written_anew(profile: Path, damage: str) -> None:
    store = filled(profile)
    for one in IDS[:3]:
        store.delete(one)
    store.close()
    path = journal(profile)
    whole = path.read_bytes()
    if damage == "gone":
        path.unlink()
    elif damage == "short":
        path.write_bytes(whole[:-20])
    elif damage == "flipped":
        path.write_bytes(whole[:-9] + bytes([whole[-9] ^ 1]) + whole[-8:])
    else:
        path.write_bytes(bytes(range(256)))
    store = open_store(profile)
    assert listed(store) == IDS[3:]
    store.delete(IDS[3])
    assert path.read_bytes().startswith(whole)
    assert chain_problem(store._database) is None
    store.close()


def test_an_erasure_that_is_undone_leaves_no_mark(profile: Path) -> None:
    store = filled(profile)
    with suppress(RuntimeError), store.transaction():
        store.delete(IDS[0])
        raise RuntimeError
    assert listed(store) == IDS
    assert marks(store._database) == []
    assert list(profile.parent.glob("*.erasures-*")) == []
    store.close()


def test_another_profile_in_the_same_place_has_a_journal_of_its_own(profile: Path) -> None:
    store = filled(profile)
    store.delete(IDS[0])
    store.close()
    shutil.rmtree(profile)
    other = open_store(profile, bytes(reversed(range(32))))
    other.save(conversation(said("hello"), conversation_id=IDS[0]), [said("hello")])
    other.close()
    other = open_store(profile, bytes(reversed(range(32))))
    assert listed(other) == [IDS[0]]
    other.delete(IDS[0])
    assert len(list(profile.parent.glob("*.erasures-*"))) == 2
    other.close()


def test_a_place_beside_the_profile_that_cannot_be_written_stops_no_erasure(
    profile: Path, caplog: pytest.LogCaptureFixture
) -> None:
    store = filled(profile)
    store.delete(IDS[0])
    path = journal(profile)
    path.unlink()
    path.mkdir()
    store.delete(IDS[1])
    assert listed(store) == IDS[2:]
    assert "journal" in caplog.text
    store.close()
    path.rmdir()
    store = open_store(profile)
    assert len(journal(profile).read_text().splitlines()) == 3
    store.close()


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE erasures SET mark = zeroblob(16) WHERE ordinal = 2",
        "DELETE FROM erasures WHERE ordinal = 2",
        "DELETE FROM erasures WHERE ordinal = 1",
    ],
)
def test_a_change_of_the_journal_is_noticed_with_its_place(store: AStore, change: str) -> None:
    for one in IDS[:3]:
        store.save(conversation(said(one), conversation_id=one), [said(one)])
        store.delete(one)
    assert chain_problem(store._database) is None
    store._database.all(change)
    assert chain_problem(store._database) == (1 if "ordinal = 1" in change else 2)
    assert "journal" in store.problems()[0]
