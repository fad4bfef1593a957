"""``deskbell site`` as it is typed, beside a Deskbell that runs and without one."""

from __future__ import annotations

import asyncio
import json
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.app.doctor.profile import key_of_the_line, named_in
from desktop.app.profile import make_line
from desktop.app.renewal import DeskKeys, count_visit
from desktop.domain.checkup import State
from desktop.relay.seal import unb64
from desktop.relay.succession import OVERLAP_MS, open_succession
from tests.app.command_line import OPENED, ROOT, deskbell, environment, opened, words_of
from tests.app.test_headless import set_up
from tests.processes import start_relay


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to end it with")
def test_the_key_is_renewed_and_ended_from_the_command_line(tmp_path: Path) -> None:
    profile, relay = tmp_path / "profile", start_relay(tmp_path / "relay")
    try:
        site = set_up(profile, relay)
        asyncio.run(_scene(profile, site))
    finally:
        relay.stop()


async def _typed(profile: Path, *words: str) -> tuple[int, dict[str, str], str]:
    done = await asyncio.to_thread(deskbell, "--profile", profile, "site", *words, given=OPENED)
    told = json.loads(done.stdout) if "--json" in words and done.returncode == 0 else {}
    return done.returncode, told, done.stdout + done.stderr


async def _scene(profile: Path, site: str) -> None:
    code, told, _ = await _typed(profile, "--json")
    assert (code, told["site"], told["older_until"], told["succession"]) == (0, site, "", "")
    code, _, said = await _typed(profile, "renew", "--yes")
    assert (code, "the Deskbell that runs" in said) == (1, True)
    desk = await asyncio.create_subprocess_exec(
        *words_of("--profile", profile, "headless"),
        cwd=ROOT,
        env=environment(OPENED),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
    )
    try:
        assert desk.stdout is not None
        async with asyncio.timeout(60):
            while not (said_now := await desk.stdout.readline()).startswith(b"relay connected"):
                assert said_now, "it ended before it was connected"
        # Nobody types the word, so nothing is done.
        code, _, said = await _typed(profile, "renew")
        assert (code, "Nothing was changed" in said) == (1, True)
        code, told, said = await _typed(profile, "renew", "--yes", "--json")
        assert code == 0, said
        assert told["site"] != site
        assert told["site"] in told["line"]
        succession = open_succession(unb64(told["succession"]))
        assert succession.old == unb64(site)
        assert succession.until - succession.since == OVERLAP_MS
        code, _, said = await _typed(profile, "renew", "--yes")
        assert (code, "still under way" in said) == (1, True)
        code, told, said = await _typed(profile, "end-older", "--yes", "--json")
        assert (code, told["older_until"]) == (0, ""), said
        code, _, said = await _typed(profile, "end-older", "--yes")
        assert (code, "no older line" in said) == (1, True)
    finally:
        desk.terminate()
        await desk.communicate()
    code, _, said = await _typed(profile)
    assert (code, told["site"] in said) == (0, True)


def test_the_doctor_says_until_when_the_older_line_works_and_whether_it_is_used(
    tmp_path: Path,
) -> None:
    store = opened(tmp_path / "profile")
    try:
        keys = DeskKeys(store, make_line(store, lambda event: None))
        assert key_of_the_line(named_in(store)).state is State.FINE
        old = named_in(store).expected.site
        keys.renew(datetime.now(UTC))
        named = named_in(store)
        assert named.expected.older == old
        assert named.expected.older_until is not None
        unused = key_of_the_line(named)
        assert (unused.state, unused.mend) == (State.NOTE, "")
        count_visit(store, datetime.now(UTC))
        used = key_of_the_line(named_in(store))
        assert "visitors still come by it" in used.means
        assert "doctor --site" in used.mend
        assert used.facts == {"keys": 2, "days": 30, "visits": 1}
        keys.end()
        keys.destroy()
        assert key_of_the_line(named_in(store)).state is State.FINE
        assert (named_in(store).expected.older, named_in(store).expected.older_until) == (old, None)
        store.put_secret_value("identity.2", b"\x01" * 32)
        broken = key_of_the_line(named_in(store))
        assert broken.state is State.WRONG
        assert "restore" in broken.mend
    finally:
        store.close()
