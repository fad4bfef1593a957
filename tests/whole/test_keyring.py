"""A keyring that goes away while the desk runs, and a line that drops meanwhile."""

from __future__ import annotations

import asyncio
from pathlib import Path

from desktop.app.profile import open_store
from desktop.relay.line import LineUp
from desktop.storage.vault import open_vault
from tests.processes import RelayProcess
from tests.relay.small_desk import ORIGIN, SmallDesk
from tests.storage.test_vault import InMemoryKeyring
from tests.whole.conftest import until, visiting


def test_visitors_are_answered_after_a_drop_though_the_keyring_is_locked(
    relay: RelayProcess, tmp_path: Path
) -> None:
    ring = InMemoryKeyring()
    profile = tmp_path / "desk"
    store = open_store(profile, open_vault(profile, ask_passphrase=None, backend=ring))

    async def scene() -> None:
        desk = SmallDesk(relay.url, store, origins=(ORIGIN, "https://www.casadorio.example"))
        async with desk:
            await until(lambda: any(isinstance(one, LineUp) for one in desk.events))
            async with visiting(relay, desk.line.site) as visitor:
                ring.locked = True
                desk.events.clear()
                await asyncio.to_thread(relay.restart)
                await until(lambda: any(isinstance(one, LineUp) for one in desk.events), 30)
                await visitor.write("Is there parking?")
                await visitor.wait_until(lambda: "You wrote: Is there parking?" in visitor.texts)

    try:
        asyncio.run(scene())
    finally:
        store.close()
