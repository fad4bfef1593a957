"""Requests about a person through the engine: visitors are answered meanwhile, nothing half is done."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.access import Did
from desktop.domain.conversation import Conversation, Mode, Visitor
from desktop.domain.intents import ShowConversation
from desktop.domain.leaving import ExportEverything, LeavingBegun, StopUsing
from desktop.domain.message import Message, Sender
from desktop.domain.operators import PinRefused, SetPin
from desktop.domain.people import (
    ErasePerson,
    ExportPerson,
    FindPerson,
    Part,
    PersonErased,
    PersonFound,
    Receipt,
    SaveReceipt,
)
from desktop.domain.snapshots import ConversationGone, Told
from desktop.engine.leaving import LeavingDesk
from desktop.engine.people import PeopleDesk
from desktop.storage.errors import DiskFullError
from tests.engine.conftest import NOW, VISITOR, Desk, NoFiles, Opener, RealStore, play


class Files:
    """Keeps what was to be written; can be refused."""

    def __init__(self) -> None:
        self.copies: list[dict[str, Any]] = []
        self.receipts: list[Receipt] = []
        self.full = False

    def write_copy(self, folder: Path, business: str, copy: dict[str, Any]) -> tuple[Path, ...]:
        self._check()
        self.copies.append(copy)
        return (folder / "copy.pdf",)

    def write_all(self, folder: Path, business: str, copy: dict[str, Any]) -> Path:
        self._check()
        self.copies.append(copy)
        return folder / "conversations.json"

    def write_receipt(self, path: Path, business: str, receipt: Receipt) -> None:
        self._check()
        self.receipts.append(receipt)

    def _check(self) -> None:
        if self.full:
            raise OSError(28, "No space left on device", "copy.pdf")


class Entries(NoFiles):
    def __init__(self) -> None:
        self.paths: list[Path] = []

    def write(self, path: Path, entries: object) -> int:
        self.paths.append(path)
        return 0


def kept(store: RealStore, number: int, *texts: str, name: str | None = None) -> str:
    conversation_id = f"{number:02x}" * 16
    messages = tuple(
        Message(f"{number}-{at}", Sender.VISITOR, text, NOW) for at, text in enumerate(texts)
    )
    talk = Conversation(conversation_id, NOW, NOW, Mode.DONE, messages, visitor=Visitor(name))
    store.save(talk, messages)
    return conversation_id


def with_files(desk: Desk) -> tuple[Files, Entries]:
    files, entries = Files(), Entries()
    desk.engine.people = PeopleDesk(desk.engine, files)
    desk.engine.leaving = LeavingDesk(desk.engine, files, entries)
    return files, entries


def test_a_person_is_found_copied_and_erased(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        files, _ = with_files(desk)
        ana = kept(desk.store, 1, "I am Anna Müller", name="Anna")
        kept(desk.store, 2, "Is there parking?")
        desk.engine.submit(ShowConversation(ana))
        desk.engine.submit(FindPerson("mueller anna"))
        found = await desk.until(
            lambda: next(
                (one for one in desk.shown if isinstance(one, PersonFound) and one.done), None
            )
        )
        assert [one.conversation_id for one in found.conversations] == [ana]
        desk.engine.submit(ExportPerson((ana,), (), "/anywhere"))
        await desk.until(lambda: files.copies)
        assert files.copies[0]["conversations"][0]["messages"][0]["text"] == "I am Anna Müller"
        desk.engine.submit(ErasePerson((ana,), ()))
        await desk.quiet()
        receipt = desk.last(PersonErased).receipt
        assert dict(receipt.counts)[Part.MESSAGES] == 1
        assert ConversationGone(ana) in desk.shown
        assert desk.store.row(ana) is None
        desk.engine.submit(SaveReceipt(receipt, "/anywhere/receipt.txt"))
        await desk.until(lambda: files.receipts)
        did = [line.did for line in reversed(desk.store.access().lines)]
        assert did == [
            Did.OPENED,
            Did.LOOKED_FOR,
            Did.PERSON_EXPORTED,
            Did.ERASED,
            Did.PERSON_ERASED,
        ]

    play(open_store, scene)


def test_a_visitor_is_answered_while_a_person_is_looked_for(
    open_store: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.engine.people.SLICE", 0.0)

    async def scene(desk: Desk) -> None:
        for number in range(1, 60):
            kept(desk.store, number, "Is there parking?")
        desk.engine.submit(FindPerson("Anna Müller"))
        desk.writes(1, "Is there parking?")
        await desk.until(lambda: desk.line.texts)
        done = [one for one in desk.shown if isinstance(one, PersonFound) and one.done]
        found = await desk.until(
            lambda: [one for one in desk.shown if isinstance(one, PersonFound) and one.done]
        )
        assert done == []
        assert found[0].looked == found[0].total

    play(open_store, scene)


def test_an_erasure_that_cannot_be_saved_erases_nothing_and_says_so(
    open_store: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene(desk: Desk) -> None:
        first, second = kept(desk.store, 1, "Anna Müller"), kept(desk.store, 2, "Anna Müller")
        real = desk.store.delete

        def full(conversation_id: str) -> None:
            if conversation_id == second:
                raise DiskFullError("the disk is full")
            real(conversation_id)

        monkeypatch.setattr(desk.store, "delete", full)
        desk.engine.submit(ErasePerson((first, second), ()))
        await desk.until(lambda: any("disk" in one.sentence for one in _told(desk)))
        assert {row.conversation_id for row in desk.store.rows()} == {first, second}
        assert desk.store.access().total == 0
        monkeypatch.setattr(desk.store, "delete", real)
        desk.engine.submit(ErasePerson((first, second), ()))
        await desk.quiet()
        assert list(desk.store.rows()) == []
        assert dict(desk.last(PersonErased).receipt.counts)[Part.CONVERSATIONS] == 2

    play(open_store, scene)


def test_a_copy_that_cannot_be_written_is_told(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        files, _ = with_files(desk)
        files.full = True
        desk.engine.submit(ExportPerson((kept(desk.store, 1, "Anna"),), (), "/full"))
        desk.engine.submit(ExportEverything("/full"))
        await desk.until(lambda: len([one for one in _told(desk) if one.problem]) == 2)

    play(open_store, scene)


def test_looking_again_gives_up_the_first_look(
    open_store: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.engine.people.SLICE", 0.0)

    async def scene(desk: Desk) -> None:
        for number in range(1, 30):
            kept(desk.store, number, "Anna Berg")
        desk.engine.submit(FindPerson("Anna Berg"))
        desk.engine.submit(FindPerson(""))
        desk.engine.submit(FindPerson("?!"))
        await desk.until(
            lambda: any(isinstance(one, PersonFound) and one.text == "?!" for one in desk.shown)
        )
        await asyncio.sleep(0)
        assert not any(
            isinstance(one, PersonFound) and one.text == "Anna Berg" and one.done
            for one in desk.shown
        )

    play(open_store, scene)


def test_everything_is_exported_before_the_end(open_store: Opener, tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        files, entries = with_files(desk)
        kept(desk.store, 1, "Is there parking?")
        kept(desk.store, 2, "Is there a pool?")
        desk.engine.submit(ExportEverything(str(tmp_path)))
        await desk.until(lambda: any("2 conversations" in one.sentence for one in _told(desk)))
        assert len(files.copies[0]["conversations"]) == 2
        assert [one.name for one in entries.paths] == ["knowledge.csv"]
        assert desk.store.access().lines[0].did is Did.ALL_EXPORTED

    play(open_store, scene)


def test_only_the_right_pin_ends_it(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        current = desk.engine.operators.current
        desk.engine.submit(SetPin(current, "4711"))
        desk.engine.submit(StopUsing("0000"))
        desk.engine.submit(StopUsing(None))
        await desk.quiet()
        assert LeavingBegun() not in desk.shown
        assert isinstance(desk.last(PinRefused), PinRefused)
        desk.engine.submit(StopUsing("4711"))
        await desk.quiet()
        assert LeavingBegun() in desk.shown

    play(open_store, scene)


def test_an_open_conversation_that_a_request_erases_is_gone_for_its_visitor_too(
    open_store: Opener,
) -> None:
    async def scene(desk: Desk) -> None:
        desk.writes(1, "I am Anna Müller, is there parking?")
        await desk.quiet()
        desk.engine.submit(ErasePerson((VISITOR,), ()))
        await desk.quiet()
        assert desk.store.load(VISITOR) is None
        assert desk.store.outbox(VISITOR) == []

    play(open_store, scene)


def _told(desk: Desk) -> list[Told]:
    return [one for one in desk.shown if isinstance(one, Told)]
