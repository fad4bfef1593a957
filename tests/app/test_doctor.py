"""``deskbell doctor`` names what is wrong, says how to mend it, and changes nothing."""

from __future__ import annotations

import asyncio
import json
import socket
from pathlib import Path

import pytest
from websockets.asyncio.server import ServerConnection

from desktop.app import business as owner
from desktop.app.doctor import Finding, examine
from desktop.relay.seal import b64
from tests.app.command_line import KEY, OPENED, deskbell, opened
from tests.relay.fake_relay import relay, welcome
from tests.relay.small_desk import now_ms


@pytest.fixture(autouse=True)
def _key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DESKBELL_THROW_AWAY_KEY", KEY.hex())


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profile"


def set_up(profile: Path, url: str = "") -> None:
    store = opened(profile)
    owner.keep_business(store, owner.Business("Casa do Rio"))
    if url:
        store.put(owner.RELAY, url)
    store.close()


def found(profile: Path) -> dict[str, Finding]:
    return {one.name: one for one in examine(profile)}


def greeted(profile: Path, ahead: int) -> Finding:
    """Examine with a relay whose clock is ``ahead`` ms before ours."""

    async def play(socket: ServerConnection) -> None:
        await welcome(socket, {"nonce": b64(bytes(32)), "time": now_ms() + ahead})
        await socket.wait_closed()

    async def scene() -> dict[str, Finding]:
        async with relay(play) as url:
            set_up(profile, url)
            return await asyncio.to_thread(found, profile)

    return asyncio.run(scene())["Relay"]


def test_a_new_profile_is_fine_and_is_not_made(profile: Path) -> None:
    seen = found(profile)
    assert seen["Conversations"].fine
    assert "deskbell setup --relay" in seen["Relay"].means
    assert not profile.exists()


def test_a_relay_that_answers_with_our_time_is_fine(profile: Path) -> None:
    assert greeted(profile, 0).fine


@pytest.mark.parametrize("ahead", [-11 * 60_000, 11 * 60_000])
def test_a_wrong_clock_is_said_with_what_to_do(profile: Path, ahead: int) -> None:
    finding = greeted(profile, ahead)
    assert not finding.fine
    assert "11 minutes off" in finding.means
    assert "clock" in finding.mend


def test_a_relay_out_of_reach_is_said_with_what_to_do(profile: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    set_up(profile, f"ws://127.0.0.1:{port}")
    finding = found(profile)["Relay"]
    assert not finding.fine
    assert "internet connection" in finding.mend


def test_a_profile_that_is_a_file_is_found(profile: Path) -> None:
    profile.write_text("a letter")
    finding = found(profile)["Conversations"]
    assert not finding.fine
    assert "--profile" in finding.mend


def test_a_profile_that_another_key_protects_is_found_once(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up(profile)
    monkeypatch.setenv("DESKBELL_THROW_AWAY_KEY", "ff" * 32)
    seen = found(profile)
    assert "can't be opened" in seen["Conversations"].means
    assert "Nothing was changed" in seen["Conversations"].mend
    assert "Relay" not in seen


def test_a_profile_in_use_is_fine(profile: Path) -> None:
    set_up(profile)
    store = opened(profile)
    try:
        seen = found(profile)
    finally:
        store.close()
    assert seen["Conversations"].fine
    assert "is running" in seen["Conversations"].means


def test_a_damaged_database_is_found_and_left_alone(profile: Path) -> None:
    set_up(profile)
    file = profile / "deskbell.db"
    content = file.read_bytes()
    file.write_bytes(content[:4096] + b"\xa5" * (len(content) - 4096))
    finding = found(profile)["Conversations"]
    assert not finding.fine
    assert "damaged" in finding.mend
    assert "backup" in finding.mend
    assert file.read_bytes()[4096:] == b"\xa5" * (len(content) - 4096)


def test_for_support_it_is_json_without_a_name_and_ends_with_1_where_something_is_wrong(
    profile: Path,
) -> None:
    set_up(profile, "ws://127.0.0.1:1")
    ended = deskbell("--profile", profile, "doctor", "--json", given=OPENED)
    findings = {one["name"]: one for one in json.loads(ended.stdout)}
    assert ended.returncode == 1
    assert ended.stderr == ""
    assert not findings["Relay"]["fine"]
    assert set(findings["Relay"]) == {"name", "fine", "means", "mend"}
    assert "Casa do Rio" not in ended.stdout
