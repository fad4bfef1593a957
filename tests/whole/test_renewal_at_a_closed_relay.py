"""A renewal at a relay that doesn't serve everybody: listed sites, an invitation code."""

from __future__ import annotations

import asyncio
import contextlib
from datetime import UTC, datetime
from pathlib import Path

from desktop.app.renewal import DeskKeys
from desktop.relay.line import INVITE, LineRefused
from desktop.relay.line_events import LineEvent
from desktop.relay.site_line import SiteLine
from tests.processes import start_relay
from tests.relay.small_desk import ORIGIN, SETTINGS, no_pause
from tests.storage.conftest import AStore, open_store
from tests.whole.conftest import until


def a_line(store: AStore, url: str, heard: list[LineEvent]) -> SiteLine:
    return SiteLine(
        url=url,
        store=store,
        settings=SETTINGS,
        origins=(ORIGIN,),
        on_event=heard.append,
        pause=no_pause,
    )


async def renewed_at(store: AStore, url: str, heard: list[LineEvent]) -> tuple[bool, bool]:
    """Renew while connected; return whether the new and the older name are logged in then."""
    line = a_line(store, url, heard)
    running = asyncio.create_task(line.run())
    try:
        await until(lambda: line.up)
        DeskKeys(store, line).renew(datetime.now(UTC))
        refused = lambda: any(isinstance(one, LineRefused) for one in heard)  # noqa: E731
        await until(lambda: line.older_up and (line.up or refused()))
        return line.up, line.older_up
    finally:
        running.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await running


def test_a_relay_that_lists_its_sites_refuses_the_new_line_and_goes_on_with_the_older(
    tmp_path: Path,
) -> None:
    store, heard = open_store(tmp_path / "desk"), list[LineEvent]()
    relay = start_relay(tmp_path / "relay", sites=[a_line(store, "", heard).site])
    try:
        assert asyncio.run(renewed_at(store, relay.url, heard)) == (False, True)
        (refused,) = [one for one in heard if isinstance(one, LineRefused)]
        assert "listed" in refused.sentence
    finally:
        relay.stop()
        store.close()


def test_an_invitation_code_counts_for_both_names(tmp_path: Path) -> None:
    store, heard = open_store(tmp_path / "desk"), list[LineEvent]()
    store.put_secret_value(INVITE, b"a code")
    relay = start_relay(tmp_path / "relay", invite="a code")
    try:
        assert asyncio.run(renewed_at(store, relay.url, heard)) == (True, True)
    finally:
        relay.stop()
        store.close()
