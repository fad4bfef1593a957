"""``deskbell doctor`` names what is wrong, says how to mend it, names nobody, and changes nothing."""

from __future__ import annotations

import asyncio
import json
import shutil
import socket
import sys
from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path
from typing import Any

import apsw
import pytest
from websockets.asyncio.server import ServerConnection

from desktop.app import business as owner
from desktop.app.chosen_model import choose_model, models_folder
from desktop.app.doctor import machine
from desktop.app.doctor.command import examine
from desktop.app.main import main
from desktop.app.owner_mail import MAIL, PASSWORD
from desktop.app.profile import make_line
from desktop.app.starting import FILE as STARTS
from desktop.domain.checkup import NAMES, Finding, Part, State
from desktop.domain.sentence import Sentence
from desktop.relay.seal import b64
from desktop.storage import upgrade
from tests.app.command_line import KEY, OPENED, deskbell, opened
from tests.mail.post_office import ACCOUNT, open_office
from tests.mail.post_office import PASSWORD as ITS_PASSWORD
from tests.relay.fake_relay import relay, welcome
from tests.relay.small_desk import now_ms
from tests.storage.conftest import ID, conversation, said

SERVER = {
    "host": "127.0.0.1",
    "security": "none",
    "sender": "desk@quokka.example",
    "owner": "zoe@quokka.example",
    "account": ACCOUNT,
}


@pytest.fixture(autouse=True)
def _key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DESKBELL_THROW_AWAY_KEY", KEY.hex())
    nothing = '{"display": true, "tray": false, "messages": false}'
    monkeypatch.setattr(machine, "TRAY", (sys.executable, "-c", f"print('{nothing}')"))


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profile"


async def working(_embedder: str) -> Finding:
    """Stands for the worker process, which other tests start."""
    return Finding(Part.WORKER, State.FINE, Sentence("It starts and answers."))


def set_up(profile: Path, **settings: object) -> None:
    store = opened(profile)
    owner.keep_business(store, owner.Business("Casa do Rio"))
    make_line(store, lambda event: None)
    for name, value in settings.items():
        store.put(name, value)
    store.put_secret_value(PASSWORD, ITS_PASSWORD.encode())
    store.close()


def found(profile: Path) -> dict[Part, Finding]:
    return {one.part: one for one in examine(profile, working)}


def beside(
    profile: Path, scene: Callable[[Callable[[], Awaitable[None]]], Coroutine[Any, Any, None]]
) -> dict[Part, Finding]:
    """Examine in a thread while ``scene`` runs something on a loop here."""
    seen: dict[Part, Finding] = {}

    async def look() -> None:
        seen.update(await asyncio.to_thread(found, profile))

    asyncio.run(scene(look))
    return seen


def greeted(profile: Path, ahead: int) -> dict[Part, Finding]:
    """Examine with a relay whose clock is ``ahead`` ms before ours."""

    async def play(socket: ServerConnection) -> None:
        await welcome(socket, {"nonce": b64(bytes(32)), "time": now_ms() + ahead})
        await socket.wait_closed()

    async def scene(look: Callable[[], Awaitable[None]]) -> None:
        async with relay(play) as url:
            set_up(profile, relay=url)
            await look()

    return beside(profile, scene)


def test_a_new_profile_is_fine_and_is_not_made(profile: Path) -> None:
    seen = found(profile)
    assert list(seen) == list(Part)
    assert all(one.fine for one in seen.values()), seen
    assert "deskbell setup --relay" in seen[Part.RELAY].mend
    assert not profile.exists()


def test_every_part_has_a_name() -> None:
    assert list(NAMES) == list(Part)


def test_what_is_not_fine_says_what_to_do(profile: Path) -> None:
    set_up(profile, relay="ws://127.0.0.1:1", mail={**SERVER, "port": 1})
    seen = found(profile).values()
    assert all(one.mend for one in seen if not one.fine)
    assert all(one.means.endswith(".") for one in seen)


def test_a_relay_that_answers_with_our_time_is_fine(profile: Path) -> None:
    seen = greeted(profile, 0)
    assert (seen[Part.RELAY].state, seen[Part.CLOCK].state) == (State.FINE, State.FINE)


@pytest.mark.parametrize("ahead", [-11 * 60_000, 11 * 60_000])
def test_a_wrong_clock_is_said_with_what_to_do(profile: Path, ahead: int) -> None:
    seen = greeted(profile, ahead)
    assert seen[Part.RELAY].state is State.FINE
    assert seen[Part.CLOCK].state is State.WRONG
    assert "11 minutes off" in seen[Part.CLOCK].means
    assert "clock" in seen[Part.CLOCK].mend


def test_a_relay_out_of_reach_is_said_with_what_to_do(profile: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    set_up(profile, relay=f"ws://127.0.0.1:{port}")
    finding = found(profile)[Part.RELAY]
    assert finding.state is State.WRONG
    assert "internet connection" in finding.mend


# The tests' mail server warns of what it was told to do: ask for a password without TLS.
@pytest.mark.filterwarnings("ignore:Requiring AUTH", "ignore:Session.login_data")
@pytest.mark.parametrize(("password", "state"), [(ITS_PASSWORD, State.FINE), ("no", State.WRONG)])
def test_the_mail_server_is_logged_in_to_and_gets_no_letter(
    profile: Path, password: str, state: State
) -> None:
    received: list[object] = []

    async def scene(look: Callable[[], Awaitable[None]]) -> None:
        async with open_office(log_in=True) as office:
            set_up(profile, **{MAIL: {**SERVER, "port": office.port}})
            store = opened(profile)
            store.put_secret_value(PASSWORD, password.encode())
            store.close()
            await look()
            received.extend(office.received)

    finding = beside(profile, scene)[Part.MAIL]
    assert finding.state is state, finding
    assert (state is State.FINE) or "password" in finding.mend
    assert received == []


def test_a_mail_server_out_of_reach_is_said(profile: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    set_up(profile, **{MAIL: {**SERVER, "port": port}})
    finding = found(profile)[Part.MAIL]
    assert finding.state is State.WRONG
    assert "could not be reached" in finding.mend


def test_a_profile_that_is_a_file_is_found(profile: Path) -> None:
    profile.write_text("a letter")
    finding = found(profile)[Part.DATABASE]
    assert finding.state is State.WRONG
    assert "--profile" in finding.mend


def test_a_profile_that_another_key_protects_is_found_and_the_rest_is_looked_at(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up(profile)
    monkeypatch.setenv("DESKBELL_THROW_AWAY_KEY", "ff" * 32)
    seen = found(profile)
    assert seen[Part.DATABASE].state is State.WRONG
    assert "Nothing was changed" in seen[Part.DATABASE].mend
    assert seen[Part.RELAY].state is State.UNKNOWN
    assert seen[Part.DISK].state is State.FINE


def test_a_passphrase_that_nobody_can_type_here_is_not_called_damage(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up(profile)
    (profile / "vault.json").write_text(
        json.dumps(
            {
                "version": 1,
                "profile": "p",
                "kind": "passphrase",
                "argon2id": {"salt": "00", "time_cost": 1, "memory_kib": 8, "parallelism": 1},
            }
        )
    )
    monkeypatch.delenv("DESKBELL_THROW_AWAY_KEY")
    seen = found(profile)
    assert seen[Part.DATABASE].state is State.UNKNOWN
    assert "DESKBELL_PASSPHRASE_FILE" in seen[Part.DATABASE].mend
    assert seen[Part.KEYRING].facts["kind"] == "passphrase"


def test_while_the_app_has_the_profile_open_everything_is_looked_at(profile: Path) -> None:
    set_up(profile)
    store = opened(profile)
    store.save(conversation(said("zebrafish")), [said("zebrafish")])
    try:
        seen = found(profile)
        assert store.messages(ID) == (said("zebrafish"),)
    finally:
        store.close()
    assert seen[Part.DATABASE].means == "The database is whole."
    assert seen[Part.RELAY].state is State.NOTE


def test_a_damaged_database_is_found_and_left_alone(profile: Path) -> None:
    set_up(profile)
    file = profile / "deskbell.db"
    content = file.read_bytes()
    file.write_bytes(content[:4096] + b"\xa5" * (len(content) - 4096))
    seen = found(profile)
    assert seen[Part.DATABASE].state is State.WRONG
    assert "backup" in seen[Part.DATABASE].mend
    assert seen[Part.RELAY].state is State.UNKNOWN
    assert seen[Part.SYSTEM].state is State.FINE
    assert file.read_bytes()[4096:] == b"\xa5" * (len(content) - 4096)


def test_an_older_database_is_told_and_not_upgraded(
    profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up(profile)
    before = (profile / "deskbell.db").read_bytes()
    changes = Path(shutil.copytree(upgrade.FOLDER, tmp_path / "changes"))
    (changes / f"{len(upgrade.migrations()) + 1:04d}-next.sql").write_text("-- Next.\n")
    newer = upgrade.migrations(changes)
    monkeypatch.setattr(upgrade, "migrations", lambda: newer)
    finding = found(profile)[Part.DATABASE]
    assert finding.state is State.NOTE
    assert "older" in finding.means
    assert (profile / "deskbell.db").read_bytes() == before


def test_a_newer_database_is_told(profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    set_up(profile)
    known = upgrade.migrations()[:-1]
    monkeypatch.setattr(upgrade, "migrations", lambda: known)
    finding = found(profile)[Part.DATABASE]
    assert finding.state is State.WRONG
    assert "newer" in finding.mend


def test_looking_changes_no_file(profile: Path) -> None:
    set_up(profile, relay="ws://127.0.0.1:1")
    before = {path: path.read_bytes() for path in profile.rglob("*") if path.is_file()}
    found(profile)
    after = {path: path.read_bytes() for path in profile.rglob("*") if path.is_file()}
    assert after == before


def test_a_changed_language_model_is_found_byte_for_byte(profile: Path) -> None:
    set_up(profile)
    models_folder(profile).mkdir()
    file = models_folder(profile) / "small.gguf"
    file.write_bytes(b"abc")
    whole = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    choose_model(profile, file, whole)
    assert found(profile)[Part.MODEL].state is State.FINE
    file.write_bytes(b"abd")
    assert found(profile)[Part.MODEL].state is State.WRONG
    file.unlink()
    assert found(profile)[Part.MODEL].state is State.WRONG


def test_a_safe_start_is_told(profile: Path) -> None:
    profile.mkdir()
    (profile / STARTS).write_text('{"failed": 1, "mode": "safe"}')
    finding = found(profile)[Part.STARTS]
    assert finding.state is State.NOTE
    assert "Start normally" in finding.mend


def test_a_look_that_fails_in_a_way_of_its_own_is_told_and_the_others_go_on(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_profile: Path) -> Finding:
        raise apsw.InternalError("the database of zoe@quokka.example")

    monkeypatch.setattr(machine, "disk", broken)
    seen = found(profile)
    assert list(seen) == list(Part)
    assert seen[Part.DISK].state is State.UNKNOWN
    assert "zoe" not in repr(seen[Part.DISK])


MARKERS = ("quokka", "zoe", "casa do rio", "4711", "zebrafish", "marsupial", "secret")


def test_in_a_profile_full_of_names_neither_form_names_one_of_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("desktop.app.doctor.worker.tried", working)
    home = tmp_path / "zoe-quokka"
    profile = home / "marsupial-inn"
    home.mkdir()
    set_up(
        profile,
        relay="ws://quokka.invalid:1",
        origins=["https://www.marsupial.invalid"],
        **{MAIL: {**SERVER, "host": "mail.quokka.invalid", "security": "tls", "port": 465}},
    )
    store = opened(profile)
    store.save(conversation(said("zebrafish, booking 4711")), [said("zebrafish, booking 4711")])
    store.put(owner.EMBEDDER, str(home / "quokka-model"))
    store.close()
    models_folder(profile).mkdir()
    choose_model(profile, models_folder(profile) / "zoes-quokka.gguf", "00" * 32)
    for words in (["doctor", "--json"], ["doctor"]):
        assert main(["--profile", str(profile), *words]) == 1
        told = "".join(capsys.readouterr()).lower()
        assert [one for one in (*MARKERS, str(tmp_path)) if one in told] == []
        assert "not be reached" in told or "can't be reached" in told


def test_for_support_it_is_json_of_a_stable_shape_also_where_a_worker_is_started(
    profile: Path,
) -> None:
    set_up(profile)
    ended = deskbell("--profile", profile, "doctor", "--json", given=OPENED)
    assert ended.returncode == 0, ended.stdout
    assert ended.stderr == ""
    told = json.loads(ended.stdout)
    assert set(told) == {"version", "deskbell", "findings"}
    assert told["version"] == 1
    assert [one["check"] for one in told["findings"]] == [part.value for part in Part]
    for one in told["findings"]:
        assert set(one) == {"check", "state", "means", "mend", "facts"}
        assert one["state"] in ("fine", "note")
    worker = next(one for one in told["findings"] if one["check"] == "worker")
    assert worker["facts"]["dimension"] == 384
