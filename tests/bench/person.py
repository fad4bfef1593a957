"""How long one person's data takes to be found and erased among 10,000 conversations.

Each has 10 messages, written in several scripts and sealed with a key of its own; ten of them
are the person's. Processor seconds of one look through everything, as the command line does it, and
of erasing what is theirs with its receipt.
"""

from __future__ import annotations

import random
import secrets
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop.app.profile import open_store
from desktop.domain.conversation import Conversation, Mode
from desktop.domain.message import Message, Sender
from desktop.domain.people import PersonFound
from desktop.engine.forgetting import forget_person
from desktop.privacy.matching import sought
from desktop.privacy.requests import find
from desktop.storage.vault import ThrowAwayVault
from tests.bench.inbox import TALK

CONVERSATIONS, MESSAGES, THEIRS = 10_000, 10, 10
WAYS = ("Anna Müller", "anna.mueller@example.org", "+49 170 1234567", "BK-2024 118")
SAID = (
    "Mueller, Anna here",
    "ANNA.MUELLER@example.org",
    "call 0170-1234567",
    "my booking is bk2024118",
)


def measure() -> dict[str, object]:
    """Fill a store, look for each way of naming the person, erase."""
    figures: dict[str, object] = {}
    with tempfile.TemporaryDirectory(prefix="deskbell-person-") as folder:
        key = secrets.token_bytes(32)
        store = open_store(Path(folder), ThrowAwayVault(key))
        rng = random.Random(7)
        begin = datetime.now(UTC) - timedelta(days=20)
        with store.transaction():
            for number in range(CONVERSATIONS):
                at = begin + timedelta(minutes=number)
                texts = [
                    rng.choice(TALK).format(
                        number=rng.randrange(10**6), room=rng.randrange(300), case=number
                    )
                    for _ in range(MESSAGES)
                ]
                if number % (CONVERSATIONS // THEIRS) == 0:
                    texts[0] = " and ".join(SAID)
                said = tuple(
                    Message(f"{number}-{each}", Sender.VISITOR, text, at)
                    for each, text in enumerate(texts)
                )
                store.save(Conversation(f"{number:032x}", at, at, Mode.DONE, said), said)
        ids: list[str] = []
        for way in WAYS:
            began = time.process_time()
            found = PersonFound("")
            for one in find(store, sought(way), way):
                found = one
            figures[f"processor seconds to find '{way}'"] = round(time.process_time() - began, 1)
            sure = [one.conversation_id for one in found.conversations if one.sure]
            figures[f"found for sure by '{way}'"] = len(sure)
            ids = ids or sure
        began = time.process_time()
        receipt = forget_person(store, ids, (), datetime.now(UTC), "bench")
        figures["processor seconds to erase them"] = round(time.process_time() - began, 2)
        figures["erased"] = dict(receipt.counts)
        store.close()
    return figures
