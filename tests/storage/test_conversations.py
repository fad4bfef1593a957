from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.conversation import (
    RECENT,
    Conversation,
    GivenUp,
    Mode,
    Visitor,
    WaitingDraft,
)
from desktop.domain.decision import Fit, Looked, Passage, Reason, Zone
from desktop.domain.letters import Letter, LetterKind
from desktop.domain.message import Delivery, Evidence, Message, Sender
from desktop.domain.open_questions import Asked, Why
from desktop.domain.snapshots import Counts
from desktop.relay.ports import OutboxRow
from desktop.storage.conversations import guest_name
from tests.storage.conftest import ID, NOON, AStore, conversation, open_store, said

OTHER = "abc" + "1" * 29


def test_everything_about_a_conversation_survives_a_restart(
    store: AStore, reopened: Callable[[], AStore]
) -> None:
    evidence = Evidence("parking", 3, "Parking", "We have 12 spaces", 0.97)
    messages = (
        said("Can I park?"),
        Message(
            "m2", Sender.ASSISTANT, "Yes.", NOON, Delivery.READ, (evidence,), "m1", "Ada", True, -1
        ),
    )
    whole = Conversation(
        ID,
        NOON - timedelta(days=1),
        NOON,
        Mode.WAITING,
        messages,
        Visitor("Ana", "ana@example.org", "pt-BR", "https://example.org/rooms"),
        WaitingDraft("d1", "We do.", "m1", (evidence,)),
        GivenUp(Reason.LIVE_FACT, NOON, "A person will look."),
        "Ada",
        Looked(
            Zone.DRAFT,
            0.5,
            (
                Passage(
                    "parking", 3, "Parking", "Can I park?", "Yes.", 0.9, 0.8, 3.5, 0.03, "en", False
                ),
            ),
            {"margin": 0.25},
            {"retrieve": 12.5},
            "pt",
            Fit.CLOSE,
            Reason.NOT_ALONE,
            "all-MiniLM-L6-v2 53aa",
            "f00d",
        ),
        True,
        False,
    )
    assert whole.looked is not None
    messages = (messages[0], replace(messages[1], looked=whole.looked.short))
    whole = replace(whole, messages=messages)
    store.save(whole, messages)
    again = reopened()
    assert again.load(ID) == whole
    assert again.messages(ID) == messages
    row = again.row(ID)
    assert row is not None
    assert (row.name, row.snippet, row.waiting_since) == ("Ana", "Yes.", NOON)
    assert row.unread
    assert not row.present


def test_a_conversation_that_was_never_kept_is_none(store: AStore) -> None:
    assert store.load(ID) is None
    assert store.row(ID) is None
    assert store.messages(ID) == ()


def test_only_the_newest_messages_are_loaded_and_all_are_kept(store: AStore) -> None:
    now = conversation()
    for number in range(RECENT + 5):
        message = said(str(number), f"m{number}")
        now = now.with_message(message)
        store.save(now, [message])
    assert store.load(ID) == now
    assert [one.text for one in store.messages(ID)] == [str(n) for n in range(RECENT + 5)]


def test_a_changed_message_keeps_its_place(store: AStore) -> None:
    first, second = said("first", "m1"), said("second", "m2")
    store.save(conversation(first, second), [first, second])
    changed = replace(first, text="changed", delivery=Delivery.READ, rating=1)
    store.save(conversation(changed, second), [changed])
    assert store.messages(ID) == (changed, second)


def test_the_same_message_id_may_occur_in_two_conversations(store: AStore) -> None:
    store.save(conversation(said("one")), [said("one")])
    store.save(conversation(said("two"), conversation_id=OTHER), [said("two")])
    assert store.has_message(ID, "m1")
    assert store.has_message(OTHER, "m1")
    assert not store.has_message(ID, "m2")
    assert store.messages(OTHER) == (said("two"),)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.text(), max_size=5), st.one_of(st.none(), st.text()))
def test_whatever_a_visitor_types_is_kept_and_can_be_searched(
    texts: list[str], name: str | None
) -> None:
    with TemporaryDirectory() as folder:
        store = open_store(Path(folder))
        messages = tuple(said(text, str(n)) for n, text in enumerate(texts))
        whole = replace(conversation(*messages), visitor=Visitor(name=name))
        store.save(whole, messages)
        assert store.load(ID) == whole
        row = store.row(ID)
        assert row is not None
        assert len(row.snippet) <= 120
        assert len((row.snippet + row.name).splitlines()) <= 1
        for text in texts:
            store.search(text)
        store.delete(ID)
        assert store.search("a") == ()
        assert store.problems() == ()
        store.close()


def test_half_a_surrogate_pair_is_kept_as_a_replacement_sign(store: AStore) -> None:
    store.save(conversation(said("broken \ud83d end")), [said("broken \ud83d end")])
    assert store.messages(ID)[0].text == "broken \ufffd end"
    assert store.search("\udc00") == (ID,)


def test_a_name_cannot_turn_the_line_around_or_break_it() -> None:
    assert guest_name(ID, "Eve\u202e\nexample\u2028more") == "Eve example more"
    assert guest_name(ID, " \u2067 ") == "Guest 7C1"
    assert guest_name(ID, None) == "Guest 7C1"
    assert len(guest_name(ID, "x" * 1000)) == 60


def test_the_snippet_is_the_start_of_what_somebody_said_on_one_line(store: AStore) -> None:
    notice = said("A person has taken over.", "m2", Sender.NOTICE)
    store.save(conversation(said("Is there\n\na  lift?"), notice), [])
    row = store.row(ID)
    assert row is not None
    assert row.snippet == "Is there a lift?"


def test_a_row_is_unsent_while_the_relay_lacks_a_reply_of_ours(store: AStore) -> None:
    reply = said("Yes.", "m2", Sender.OPERATOR)
    store.save(conversation(said("Lift?"), reply), [said("Lift?"), reply])

    def unsent() -> bool:
        row = store.row(ID)
        assert row is not None
        return row.unsent

    store.add_to_outbox(OutboxRow(ID, "a receipt", "{}"))
    assert not unsent()
    store.add_to_outbox(OutboxRow(ID, "m2", "{}"))
    assert unsent()
    assert store.waiting_to_send() == 1
    store.save_sealed(ID, "m2", 1, 7, b"sealed")
    store.mark_stored(ID, 1, 7)
    assert not unsent()
    assert store.waiting_to_send() == 0
    store.clear_stored()
    assert unsent()
    store.clear_from_outbox(ID, ["m2"])
    assert not unsent()


def test_ten_thousand_conversations_are_listed_newest_first(store: AStore) -> None:
    with store.transaction():
        for number in range(10_000):
            message = said(f"question {number}", f"m{number}")
            one = Conversation(
                f"{number:032x}",
                NOON,
                NOON + timedelta(seconds=number),
                list(Mode)[number % 4],
                (message,),
            )
            store.save(one, [message])
    rows = list(store.rows())
    assert len(rows) == 10_000
    assert rows[0].conversation_id == f"{9_999:032x}"
    assert [row.changed_at for row in rows] == sorted((r.changed_at for r in rows), reverse=True)
    assert store.counts() == Counts(2500, 2500, 2500, 2500)
    assert store.search("question 4321") == (f"{4321:032x}",)


@pytest.mark.parametrize(
    ("texts", "query", "found"),
    [
        (["Is there a garage?"], "garage", True),
        (["Is there a garage?"], "GAR", True),
        (["Is there a garage?"], "arage", False),
        (["Wo ist das Frühstück?"], "fruhstuck", True),
        (["Où est l'hôtel ?"], "hotel", True),
        (["a garage", "and breakfast"], "garage breakfast", True),
        (["a garage", "and breakfast"], "garage dinner", False),
        (["주차장이 있나요"], "차장이", True),
        (["주차장이 있나요"], "있나", True),
        (["東京タワーは近いですか"], "タワー", True),
        (["東京タワーは近いですか"], "東京", True),
        (["停车场在哪里"], "停车场", True),
        (["ที่จอดรถอยู่ไหน"], "จอดรถ", True),
        (["هل يوجد موقف سيارات"], "موقف", True),
        (["100% sure"], "%", True),
        (["sure"], "%", False),
        (["snake_case"], "_", True),
        (['she said "so"'], '"so"', True),
        (["x"], 'x" OR "y', False),
        (["x NEAR y"], "NEAR(", True),
        (["x"], "  ", False),
        (["👍 fine"], "👍", True),
        (["ana@example.org wrote"], "ana@example.org", True),
    ],
)
def test_search_finds(store: AStore, texts: list[str], query: str, found: bool) -> None:
    messages = [said(text, str(number)) for number, text in enumerate(texts)]
    store.save(conversation(*messages), messages)
    assert store.search(query) == ((ID,) if found else ())


def test_search_follows_an_edited_message(store: AStore) -> None:
    store.save(conversation(said("breakfast 朝食は")), [said("breakfast 朝食は")])
    store.save(conversation(said("dinner 夕食は")), [said("dinner 夕食は")])
    assert store.search("breakfast") == ()
    assert store.search("朝食は") == ()
    assert store.search("dinner 夕食は") == (ID,)


def test_search_finds_a_visitor_by_name_or_address(store: AStore) -> None:
    store.save(replace(conversation(), visitor=Visitor("Ana Lima", "ana@example.org")), [])
    assert store.search("lima") == (ID,)
    assert store.search("example.org") == (ID,)


@pytest.mark.parametrize(
    ("whole", "owed"),
    [
        (conversation(said("Lift?")), True),
        (conversation(said("Lift?"), said("Yes.", "m2", Sender.ASSISTANT)), False),
        (conversation(said("Yes.", "m0", Sender.ASSISTANT), said("Thanks, and parking?")), True),
        (conversation(said("Lift?"), said("You are offline.", "m2", Sender.NOTICE)), True),
        (replace(conversation(said("Lift?")), mode=Mode.OPERATOR), False),
        (replace(conversation(said("Lift?")), mode=Mode.WAITING), False),
        (replace(conversation(said("Lift?")), draft=WaitingDraft("d", "Yes.", "m1")), False),
        (replace(conversation(said("Lift?")), draft=WaitingDraft("d", "Yes.", "m0")), True),
        (conversation(), False),
    ],
)
def test_what_the_assistant_still_owes_is_known_after_a_restart(
    store: AStore, reopened: Callable[[], AStore], whole: Conversation, owed: bool
) -> None:
    store.save(whole, whole.messages)
    assert reopened().unfinished() == ((ID,) if owed else ())


def test_deleting_leaves_nothing_of_the_conversation_in_any_table(store: AStore) -> None:
    text = "zebrafish quokka 駐車場はどこ"
    kept = said("other words", "k")
    store.save(conversation(kept, conversation_id=OTHER), [kept])
    store.save(conversation(said(text)), [said(text)])
    store.save_epoch_state(ID, 1, b"zebrafish", 1)
    store.save_conversation_secret(ID, b"quokka")
    store.add_to_outbox(OutboxRow(ID, "m1", "zebrafish"))
    assert {"messages", "conversation_keys", "epochs", "outbox"} <= set(_traces(store))
    store.delete(ID)
    assert _traces(store) == []
    assert store.messages(OTHER) == (kept,)
    assert store.search("other") == (OTHER,)


def test_deleting_leaves_no_mark_of_any_kind_that_a_conversation_can_leave(store: AStore) -> None:
    marks = [f"{word}quokka" for word in PLACES]
    at = dict(zip(PLACES, marks, strict=True))
    evidence = Evidence("parking", 1, at["title"], at["quote"], 0.9)
    found = Passage("parking", 1, at["found"], "q", "", 0.9, 0.8, 3.5, 0.03)
    looked = Looked(Zone.DRAFT, 0.5, (found,))
    answer = Message(
        "m2", Sender.ASSISTANT, at["reply"], NOON, evidence=(evidence,), answers="m1", looked=looked
    )
    whole = Conversation(
        ID,
        NOON,
        NOON,
        Mode.WAITING,
        (said(at["message"]), answer),
        Visitor(at["name"], f"{at['email']}@example.org", "en", f"/{at['page']}"),
        WaitingDraft("d1", at["draft"], "m1", (evidence,)),
        GivenUp(Reason.LIVE_FACT, NOON, at["told"]),
        at["operator"],
        looked,
    )
    store.save(whole, whole.messages)
    store.tally_some(10)
    asked = Asked(ID, "m1", at["asked"], NOON, Why.BY_PERSON, "en", at["answered"])
    store.note_question(asked, at["asked"], at["answered"])
    store.keep_question(at["kept"], None, "en", ID)
    store.note_opening(ID, at["opening"], NOON)
    store.add_letter(Letter(at["letter"], LetterKind.VISITOR_REPLY, ID, at["about"], NOON))
    store.save_visitor_ticket(ID, at["ticket"])
    store.add_resume_link(at["link"].encode(), ID, 2**40)
    store.save_conversation_secret(ID, at["secret"].encode())
    store.save_epoch_state(ID, 1, at["epoch"].encode(), 1)
    store.add_to_outbox(OutboxRow(ID, "m2", at["outbox"]))
    looked_for = tuple(one.encode() for one in (ID, *marks))
    # Before as well: what somebody said is sealed, and only ids and names of operators are not.
    legible = {at[one].encode() for one in ("opening", "letter", "about", "link", "secret")}
    assert {one for one in looked_for if _tables_with(store, one)} == {ID.encode(), *legible}
    store.delete(ID)
    assert [table for one in looked_for for table in _tables_with(store, one)] == []


PLACES = (
    *("message", "reply", "name", "email", "page", "draft", "told", "operator", "title", "quote"),
    *("found", "asked", "answered", "kept", "opening", "letter", "about", "ticket", "link"),
    *("secret", "epoch", "outbox"),
)


def _traces(store: AStore) -> list[str]:
    """Where a word of the conversation, its id or a piece of either index still stands."""
    marks = (b"zebrafish", b"quokka", ID.encode(), "駐車場".encode())
    return [table for mark in marks for table in _tables_with(store, mark)]


def _tables_with(store: AStore, mark: bytes) -> list[str]:
    database = store._database
    tables = [
        str(row[0]) for row in database.all("SELECT name FROM sqlite_schema WHERE type = 'table'")
    ]
    found = []
    for table in tables:
        for row in database.all(f"SELECT * FROM {table}"):
            content = b" ".join(
                value if isinstance(value, bytes) else str(value).encode() for value in row
            )
            found += [table] if mark in content else []
    return found


def test_deleting_empties_the_log_even_inside_a_transaction(store: AStore, profile: Path) -> None:
    store.save(conversation(said("hello")), [said("hello")])
    with store.transaction():
        store.delete(ID)
    assert (profile / "deskbell.db-wal").stat().st_size == 0
