"""Messages with unique markers both ways, and a search of the relay for them.

While they are live, while they wait in its mailbox, and after they were taken. Two controls
have to be found, or the search proves nothing: the widget's settings, which pass through the
relay readable, and a conversation's number, which it stores.
"""

from __future__ import annotations

import asyncio
import re
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path

from desktop.relay.visitor import ScriptedVisitor
from tests.processes import start_relay
from tests.relay.small_desk import ORIGIN, SETTINGS, SmallDesk
from tests.whole.markers import found_in_files, found_in_memory

MARK = b"zqMARKq[ud][0-9]{6}"
_LIMITS = {
    "message_burst": 1_000_000,
    "message_rate": 100_000.0,
    "visitor_burst": 1_000_000,
    "mailbox_conversation": 2_000,
}


@dataclass
class Looked:
    """What was found."""

    messages: int = 0
    control_in_memory: bool = False
    control_in_files: bool = False
    in_memory: set[bytes] = field(default_factory=set)
    in_files: set[bytes] = field(default_factory=set)


def _waiting(url: str) -> int:
    """Return how many envelopes wait in the relay's mailbox."""
    with urllib.request.urlopen(f"{url}/metrics", timeout=10) as answer:
        lines = answer.read().decode().splitlines()
    name = "deskbell_relay_mailbox_envelopes "
    return next(int(line.removeprefix(name)) for line in lines if line.startswith(name))


async def look(folder: Path, messages: int) -> Looked:
    """Write so many messages, each answered with a word of its own; search three times."""
    relay = start_relay(folder / "relay", limits=_LIMITS)
    looked = Looked()

    def search() -> None:
        pid = relay.process.pid
        looked.in_memory |= found_in_memory(pid, MARK)
        looked.in_files |= found_in_files(relay.folder, MARK)
        name = SETTINGS.name.encode()
        looked.control_in_memory |= bool(found_in_memory(pid, name))
        conversation = re.escape(visitor.conversation)  # any of its bytes may mean something
        looked.control_in_files |= bool(found_in_files(relay.folder, conversation))

    def answer(text: str) -> str:
        return text.replace("zqMARKqu", "zqMARKqd")

    try:
        desk = SmallDesk(relay.url, answer=answer)
        visitor = ScriptedVisitor(url=relay.url, site=desk.line.site, origin=ORIGIN)
        async with desk:
            await desk.until_up()
            await visitor.connect()
            for number in range(messages):
                await visitor.write(f"zqMARKqu{number:06d}")
                if number % 200 == 199:
                    await visitor.wait_until(lambda: not visitor.waiting, 60)
            await visitor.wait_until(lambda: len(visitor.texts) == 2 * messages, 60)
            looked.messages = messages
            search()
        # The desk is away: these wait at the relay, sealed.
        for number in range(20):
            await visitor.write(f"zqMARKqu9{number:05d}")
        while await asyncio.to_thread(_waiting, relay.http_url) < 20:
            pass
        search()
        async with desk:
            await visitor.wait_until(lambda: not visitor.waiting, 60)
            search()
        await visitor.close()
    finally:
        relay.kill()
    return looked
