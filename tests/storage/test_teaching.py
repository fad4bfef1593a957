from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from desktop.domain.message import Sender
from desktop.domain.open_questions import Asked, Shelf, Why
from tests.storage.conftest import ID, NOON, AStore, conversation, said

ASKED = Asked(ID, "m1", "Charger?", NOON, Why.NO_ANSWER, "en")


def test_an_open_question_survives_a_restart_with_what_was_told_later(
    store: AStore, reopened: Callable[[], AStore]
) -> None:
    store.note_question(ASKED, "Charger?", None)
    (first,) = store.open_questions()
    store.place_question(first.id, first.id)
    store.note_question(ASKED, "Charger?", "At the station.")
    (kept,) = reopened().open_questions()
    assert kept == replace(first, group=first.id, told="At the station.")


def test_other_words_are_gathered_anew(store: AStore) -> None:
    store.note_question(ASKED, "Charger?", None)
    (first,) = store.open_questions()
    store.place_question(first.id, first.id)
    store.note_question(ASKED, "Charger?\nFor a bike.", None)
    assert store.open_questions()[0].group == 0
    assert store.noted_questions(ID) == {"m1": ("Charger?\nFor a bike.", None)}


def test_deleting_a_conversation_takes_its_questions_along(store: AStore) -> None:
    other = "11" * 16
    for one in (ID, other):
        store.save(conversation(said("Charger?"), conversation_id=one), [said("Charger?")])
        store.note_question(replace(ASKED, conversation_id=one), "Charger?", None)
    store.keep_question("May dogs come?", None, None, ID)
    store.keep_question("Is there parking?", "parking", None, None)
    store.delete(ID)
    assert [one.conversation_id for one in store.open_questions()] == [other]
    assert [one.text for one in store.saved_questions()] == ["Is there parking?"]


def test_a_question_that_the_owner_typed_too_stays_when_the_conversation_goes(
    store: AStore,
) -> None:
    store.save(conversation(said("May dogs come?")), [said("May dogs come?")])
    store.keep_question("May dogs come?", None, None, ID)
    store.keep_question("May dogs come?", "pets", None, None)
    store.delete(ID)
    assert [(one.text, one.expected) for one in store.saved_questions()] == [
        ("May dogs come?", "pets")
    ]


def test_who_joins_what_is_not_for_the_assistant_stands_there_too(store: AStore) -> None:
    for number in range(3):
        store.note_question(replace(ASKED, message_id=f"m{number}"), f"Gossip {number}?", None)
    first, second, third = (one.id for one in store.open_questions())
    store.place_question(first, first)
    store.shelve_questions([first], Shelf.NOT_FOR_AI)
    store.place_question(second, first)
    store.shelve_questions([third], Shelf.DONE, "entry")
    shelves = {one.id: (one.shelf, one.entry_id) for one in store.open_questions()}
    assert shelves[second] == (Shelf.NOT_FOR_AI, None)
    assert shelves[third] == (Shelf.DONE, "entry")


def test_the_conversations_written_in_last_come_first(store: AStore) -> None:
    for number in range(3):
        messages = [said(f"q{number}", f"a{number}"), said("yes", f"b{number}", Sender.ASSISTANT)]
        made = conversation(*messages, conversation_id=f"{number:032x}")
        store.save(made, messages)
    store.save(conversation(said("again", "z"), conversation_id=f"{0:032x}"), [said("again", "z")])
    found = store.latest_conversations(2)
    assert [one[-1] for one, _ in found] == ["0", "2"]
    assert [message.text for message in found[0][1]] == ["q0", "yes", "again"]


def test_a_finding_stays_fine(store: AStore, reopened: Callable[[], AStore]) -> None:
    store.note_fine("abc")
    store.note_fine("abc")
    assert reopened().fine_findings() == {"abc"}
