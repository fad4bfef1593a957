"""An import ends in drafts, and only what the operator accepts is answered."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from desktop.domain.entry import Entry, EntryState
from desktop.domain.importing import (
    AcceptEntries,
    Business,
    DiscardEntries,
    ImportEnded,
    ImportKnowledge,
    ImportProgress,
    JoinEntries,
    StopImport,
    TakeStarterSet,
)
from desktop.domain.snapshots import AssistantState, KnowledgeShown, Told
from desktop.engine.importing import PORTION
from desktop.knowledge.jsonl import BadLine
from desktop.knowledge.reading.found import NO_ID, Step
from tests.engine.conftest import Desk, Opener, play

POOL = Entry(
    NO_ID,
    "Pool",
    ("Is there a pool?",),
    "Yes, in the garden.",
    state=EntryState.DRAFT,
    source="faq.pdf#page=2",
)


async def imported(desk: Desk, *found: Entry | BadLine | Step) -> ImportEnded:
    """Import what the reader finds; wait for the end."""
    before = sum(isinstance(one, ImportEnded) for one in desk.shown)
    desk.reader.gives = list(found)
    desk.engine.submit(ImportKnowledge("/home/anna/faq.pdf"))
    await desk.until(lambda: sum(isinstance(one, ImportEnded) for one in desk.shown) > before)
    return desk.last(ImportEnded)


async def until_published(desk: Desk, count: int) -> None:
    await desk.until(
        lambda: sum(one.state is EntryState.PUBLISHED for one in desk.store.entries()) == count
    )


def drafts(desk: Desk) -> list[Entry]:
    return [one for one in desk.store.entries() if one.state is EntryState.DRAFT]


def test_what_is_found_waits_as_drafts_and_is_in_no_index(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await desk.until(lambda: desk.engine.status.assistant is AssistantState.READY)
        ended = await imported(
            desk, Step(1, 3), POOL, BadLine(7, "no answer."), replace(POOL, answer="")
        )
        assert (ended.name, ended.added, ended.to_fill_in) == ("faq.pdf", 2, 1)
        assert ended.left_out == ("line 7: no answer.",)
        assert ImportProgress("faq.pdf", 1, 3, 0) in desk.shown
        kept = drafts(desk)
        assert [one.source for one in kept] == ["faq.pdf#page=2"] * 2
        assert len({one.id for one in kept} | {NO_ID}) == 3
        assert all(one.state is EntryState.DRAFT for one in desk.knowledge.known.values())
        assert desk.last(KnowledgeShown).entries == tuple(kept)

    play(open_store, scene)


def test_drafts_survive_a_restart(open_store: Opener) -> None:
    async def first(desk: Desk) -> None:
        await imported(desk, POOL)

    async def second(desk: Desk) -> None:
        shown = await desk.until(
            lambda: [one for one in desk.shown if isinstance(one, KnowledgeShown)]
        )
        assert shown[0].entries[0].to_review

    play(open_store, first)
    play(open_store, second)


def test_accepting_publishes_with_a_way_of_asking_and_tells_the_index(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await desk.until(lambda: desk.engine.status.assistant is AssistantState.READY)
        await imported(desk, replace(POOL, questions=()), replace(POOL, title="Bar", answer=""))
        desk.engine.submit(AcceptEntries(tuple(one.id for one in drafts(desk))))
        await until_published(desk, 1)
        (left,) = drafts(desk)
        assert left.to_fill_in
        accepted = next(one for one in desk.store.entries() if one.id != left.id)
        assert accepted.questions == ("Pool",)
        assert accepted.source == "faq.pdf#page=2"
        await desk.until(lambda: accepted.id in desk.knowledge.known)

    play(open_store, scene)


def test_the_same_document_imported_twice_adds_nothing(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await imported(desk, POOL)
        again = await imported(desk, POOL, replace(POOL, title="Bar"))
        assert (again.added, again.unchanged) == (1, 1)
        assert len(drafts(desk)) == 2

    play(open_store, scene)


def test_a_changed_row_of_an_export_waits_beside_the_published_entry(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await desk.until(lambda: desk.engine.status.assistant is AssistantState.READY)
        desk.store.save_entry(
            Entry("pets", "Pets", ("Dogs?",), "Small dogs are welcome."), "Desk 1", based_on=0
        )
        same = Entry("pets", "Pets", ("Dogs?",), "Small dogs are welcome.", source="a.csv#line=2")
        ended = await imported(desk, same, replace(same, answer="All dogs are welcome."))
        assert (ended.added, ended.unchanged) == (1, 1)
        (draft,) = drafts(desk)
        assert draft.replaces == "pets"
        published = desk.store.entry("pets")
        assert published is not None
        assert published.answer == "Small dogs are welcome."

        desk.engine.submit(AcceptEntries((draft.id,)))
        await desk.until(lambda: not drafts(desk))
        after = desk.store.entry("pets")
        assert after is not None
        assert (after.answer, after.version, after.replaces) == ("All dogs are welcome.", 2, None)
        await desk.until(lambda: "pets" in desk.knowledge.known)

    play(open_store, scene)


def test_what_was_found_before_a_document_broke_off_is_kept(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        desk.reader.problem = "The document could not be read to its end."
        ended = await imported(desk, POOL)
        assert ended.problem == "The document could not be read to its end."
        assert ended.added == len(drafts(desk)) == 1

    play(open_store, scene)


def test_a_stopped_import_leaves_nothing_and_ends_the_reading(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        desk.reader.gate.clear()
        desk.reader.gives = [POOL, Step(1, 300)]
        desk.engine.submit(ImportKnowledge("faq.pdf"))
        await desk.until(
            lambda: any(isinstance(one, ImportProgress) and one.found for one in desk.shown)
        )
        desk.engine.submit(ImportKnowledge("other.pdf"))
        await desk.until(lambda: any(isinstance(one, Told) for one in desk.shown))
        assert "running already" in desk.last(Told).sentence
        desk.engine.submit(StopImport())
        await desk.until(lambda: any(isinstance(one, ImportEnded) for one in desk.shown))
        assert desk.last(ImportEnded).stopped
        assert desk.reader.closed == 1
        assert drafts(desk) == []
        desk.reader.gate.set()
        assert (await imported(desk, POOL)).added == 1

    play(open_store, scene)


def test_discarded_drafts_leave_no_trace_and_published_entries_stay(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        desk.store.save_entry(Entry("pets", "Pets", ("Dogs?",), "Yes."), "Desk 1", based_on=0)
        await imported(desk, POOL)
        (draft,) = drafts(desk)
        desk.engine.submit(DiscardEntries((draft.id, "pets")))
        await desk.until(lambda: not drafts(desk))
        assert desk.store.entry_versions(draft.id) == ()
        assert desk.store.entry("pets") is not None

    play(open_store, scene)


def test_joined_drafts_keep_all_ways_of_asking_and_all_text(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await imported(
            desk,
            POOL,
            replace(POOL, title="Hours", questions=(), answer="From 8 to 20."),
            replace(POOL, title="Children", questions=("Children?",), answer="With an adult."),
        )
        desk.engine.submit(JoinEntries(tuple(one.id for one in drafts(desk))))
        await desk.until(lambda: len(drafts(desk)) == 1)
        (whole,) = drafts(desk)
        assert whole.questions == ("Is there a pool?", "Children?")
        assert whole.answer == "Yes, in the garden.\n\nHours\nFrom 8 to 20.\n\nWith an adult."

    play(open_store, scene)


def test_a_starter_set_is_taken_once_and_cannot_be_published_empty(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        desk.engine.submit(TakeStarterSet(Business.HOTEL, "de"))
        await desk.until(lambda: drafts(desk))
        first = drafts(desk)
        assert all(one.to_fill_in and one.hint and one.language == "de" for one in first)
        desk.engine.submit(TakeStarterSet(Business.HOTEL, "de"))
        desk.engine.submit(AcceptEntries(tuple(one.id for one in first)))
        await desk.quiet()
        for _ in range(20):
            await asyncio.sleep(0)
        assert drafts(desk) == first

    play(open_store, scene)


def test_a_visitor_is_answered_while_many_drafts_are_accepted(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await desk.until(lambda: desk.engine.status.assistant is AssistantState.READY)
        many = [replace(POOL, title=f"Pool {n}", answer=f"Pool {n}.") for n in range(5 * PORTION)]
        await imported(desk, *many)
        desk.engine.submit(AcceptEntries(tuple(one.id for one in drafts(desk))))
        desk.writes(1, "hello?")
        await desk.until(lambda: desk.assistant.questions)
        assert drafts(desk), "all were published before the visitor's message was looked at"
        await until_published(desk, len(many))

    play(open_store, scene)
