"""The app on a profile that an older version left: the inbox works while the index is built anew."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest

from desktop.inference.embedder import SentenceEmbedder
from desktop.knowledge import index
from desktop.storage.connection import connect
from desktop.storage.database import NAME
from desktop.storage.upgrade import BACKUPS
from tests.storage.old_profiles import fill
from tests.storage.old_profiles.laying import FILES, laid
from tests.whole.controlled import app, do, facts, quit_app, until

OLD = FILES[8]
"""Of the last version without a key for each conversation: all of it is sealed in the upgrade."""


def old_index(folder: Path, monkeypatch: pytest.MonkeyPatch) -> set[Path]:
    """Leave the table of an older index in ``folder``, as the version before had it."""
    monkeypatch.setattr(index, "SCHEMA", index.SCHEMA - 1)
    index.Index(folder, SentenceEmbedder())
    return set(folder.glob("*.lance"))


def settle(profile: Path) -> None:
    """Let retention leave old conversations alone, take made-up keys of the line out, and the PIN."""
    business = json.dumps({**fill.SETTINGS["business"], "retention_days": 3650})
    with closing(connect(profile / NAME, fill.KEY)) as database:
        database.execute("UPDATE settings SET value = ? WHERE name = 'business'", (business,))
        database.execute("UPDATE operators SET pin = NULL")
        for table in ("epochs", "prekeys", "outbox"):
            database.execute(f"DELETE FROM {table}")


@pytest.mark.model
def test_the_inbox_works_while_the_index_is_built_anew_after_an_upgrade(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As a folder may be named; too long for a socket in it, too.
    profile = tmp_path / ("호텔 am See, Büro & 'Rezeption' 50% " + "ä" * 70)
    laid(OLD, profile)
    settle(profile)
    tables = old_index(profile / "index", monkeypatch)
    assert tables
    with app(profile) as process:
        told = facts(process)
        assert until(told, "knowledge")["entries"] == len(fill.ENTRIES)
        do(process, do="intent", name="ShowConversation", fields={"conversation_id": fill.ASKED})
        shown = until(told, "shown", conversation=fill.ASKED)
        assert [one["text"] for one in shown["messages"]] == [
            text for _, _, text in fill.SAID[fill.ASKED]
        ]
        do(process, do="intent", name="TakeOver", fields={"conversation_id": fill.ASKED})
        until(told, "shown", conversation=fill.ASKED, mode="operator")
        # All of it was told before this, in the order in which it came.
        until(told, "status", assistant="ready")
        do(process, do="try", text="Is the pool heated?")
        assert until(told, "tried")["zone"] == "verbatim"
        assert quit_app(process) == 0
    assert not tables & set((profile / "index").glob("*.lance")), "the old table is left behind"
    assert not list((profile / BACKUPS).glob("before-*")), "in that copy nothing could be erased"
