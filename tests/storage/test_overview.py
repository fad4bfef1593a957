"""The figures are right against a plain recount, and all that an erasure leaves."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.conversation import Conversation, Mode, Visitor
from desktop.domain.entry import Entry
from desktop.domain.message import Evidence, Message, Sender
from desktop.domain.overview import Kind
from desktop.storage.conversations import ConversationShelf
from tests.storage.conftest import AStore, open_store

BEGAN = datetime(2026, 11, 1, 8, 30, tzinfo=UTC)
FIRST, LAST = date(2026, 11, 1), date(2026, 11, 30)


@contextmanager
def a_store() -> Iterator[AStore]:
    with tempfile.TemporaryDirectory() as folder:
        made = open_store(Path(folder) / "profile")
        made._zone = UTC
        made.save_entry(Entry("parking", 0, "Parking", (), "Free.", topic="Arrival"), "Desk 1")
        made.count_by(made._schedule, lambda text: text == "thanks")
        yield made
        made.close()


def refreshed(store: AStore) -> AStore:
    while store.tally_some(7):
        pass
    return store


senders = st.sampled_from([Sender.VISITOR, Sender.ASSISTANT, Sender.OPERATOR, Sender.NOTICE])
lines = st.tuples(
    senders,
    st.sampled_from(["thanks", "a question"]),
    st.integers(0, 90),
    st.sampled_from([None, 1, -1]),
    st.booleans(),
)
conversations = st.tuples(
    st.integers(0, 29 * 24),
    st.sampled_from(list(Mode)),
    st.sampled_from([None, "de", "pt-BR", "ko"]),
    st.lists(lines, min_size=1, max_size=6),
)


def build(at: int, made: tuple[int, Mode, str | None, list[tuple[object, ...]]]) -> Conversation:
    hours, mode, language, texts = made
    began = BEGAN + timedelta(hours=hours)
    moment = began
    messages = []
    for number, (sender, text, minutes, rating, sourced) in enumerate(texts):
        moment += timedelta(minutes=minutes)  # type: ignore[arg-type]
        ours = sender in (Sender.ASSISTANT, Sender.OPERATOR)
        used = (Evidence("parking", 1, "Parking", "Free.", 0.9),) if sourced and ours else ()
        messages.append(
            Message(
                f"{at}-{number}",
                sender,  # type: ignore[arg-type]
                text,  # type: ignore[arg-type]
                moment,
                rating=rating if sender is Sender.ASSISTANT else None,  # type: ignore[arg-type]
                evidence=used,
            )
        )
    return Conversation(
        f"{at:032x}",
        began,
        moment,
        mode=mode,
        messages=tuple(messages),
        visitor=Visitor(written=language),
    )


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(conversations, max_size=8), st.data())
def test_the_figures_agree_with_a_plain_recount_before_and_after_erasing(
    drawn: list[tuple[int, Mode, str | None, list[tuple[object, ...]]]], data: st.DataObject
) -> None:
    made = [build(at, one) for at, one in enumerate(drawn)]
    with a_store() as store:
        for one in made:
            store.save(one, one.messages)
        whole = refreshed(store).overview(FIRST, LAST)

        replied = [m for one in made for m in one.messages if m.sender is Sender.ASSISTANT]
        assert whole.number == len(made)
        assert sum(sum(split.values()) for split in whole.hours.values()) == len(made)
        assert sum(sum(split.values()) for _, split in whole.languages) == len(made)
        assert {hour: sum(split.values()) for hour, split in whole.hours.items()} == Counter(
            one.opened_at.hour for one in made
        )
        assert {name: sum(split.values()) for name, split in whole.languages} == Counter(
            (one.visitor.written or "").split("-")[0] for one in made
        )
        assert whole.thumbs_up == sum(m.rating == 1 for m in replied)
        assert whole.thumbs_down == sum(m.rating == -1 for m in replied)
        assert whole.kinds.get(Kind.PERSON, 0) == sum(
            any(m.sender is Sender.OPERATOR for m in one.messages) for one in made
        )
        assert dict(whole.topics).keys() <= {"", "Arrival"}
        assert sum(dict(whole.topics).get("Arrival", {}).values()) == sum(
            any(m.evidence for m in one.messages) for one in made
        )

        gone = [one for one in made if data.draw(st.booleans())]
        for one in gone:
            store.delete(one.id)
        after = refreshed(store).overview(FIRST, LAST)
        still_open = sum(kind_of(store, one) is Kind.OPEN for one in made if one not in gone)
        assert after.kinds.get(Kind.OPEN, 0) == still_open
        settled = {Kind.OPEN, Kind.UNANSWERED}
        assert {k: n for k, n in after.kinds.items() if k not in settled} == {
            k: n for k, n in whole.kinds.items() if k not in settled
        }
        assert after.number == whole.number
        assert after.waits == whole.waits
        assert (after.thumbs_up, after.thumbs_down) == (whole.thumbs_up, whole.thumbs_down)


def kind_of(store: AStore, one: Conversation) -> Kind:
    made = store._tally(one.id)
    assert made is not None
    return made.kind


def answered(at: int = 1) -> Conversation:
    return build(
        at,
        (
            5,
            Mode.ASSISTANT,
            "de",
            [(Sender.VISITOR, "secret words", 0, None, False), (Sender.ASSISTANT, "x", 1, 1, True)],
        ),
    )


def test_erasing_leaves_the_figures_and_nothing_else() -> None:
    with a_store() as store:
        one = answered()
        store.save(one, one.messages)
        before = refreshed(store).overview(FIRST, LAST)
        store.delete(one.id)
        assert store.overview(FIRST, LAST) == before
        tables = [
            str(name)
            for (name,) in store._database.all(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
            )
        ]
        left = {name: store._database.all(f"SELECT * FROM {name}") for name in tables}
        for name, rows in left.items():
            for row in rows:
                assert one.id not in map(str, row), name
                assert not any("secret" in str(value) for value in row), name
        assert sorted(left["counts"]) == [
            ("2026-11-01", "conversations", "", "confirmed", 1),
            ("2026-11-01", "hour", "13", "confirmed", 1),
            ("2026-11-01", "language", "de", "confirmed", 1),
            ("2026-11-01", "thumb", "up", "", 1),
            ("2026-11-01", "topic", "Arrival", "confirmed", 1),
        ]


def test_an_erasure_that_fails_counts_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    with a_store() as store:
        one = answered()
        store.save(one, one.messages)
        before = refreshed(store).overview(FIRST, LAST)
        failing = ConversationShelf.delete

        def fail(self: ConversationShelf, conversation_id: str) -> None:
            failing(self, conversation_id)
            raise OSError("no")

        monkeypatch.setattr(ConversationShelf, "delete", fail)
        with pytest.raises(OSError, match="no"):
            store.delete(one.id)
        assert refreshed(store).overview(FIRST, LAST) == before


def test_a_change_is_counted_the_next_time() -> None:
    with a_store() as store:
        one = answered()
        store.save(one, one.messages)
        assert refreshed(store).overview(FIRST, LAST).thumbs_up == 1
        rated = replace(one.messages[1], rating=-1)
        store.save(one.with_changed(rated), [rated])
        after = refreshed(store).overview(FIRST, LAST)
        assert (after.thumbs_up, after.thumbs_down) == (0, 1)
        assert after.kinds == {Kind.DENIED: 1}


def test_days_outside_the_period_are_left_out() -> None:
    with a_store() as store:
        one = answered()
        store.save(one, one.messages)
        refreshed(store)
        assert store.overview(FIRST + timedelta(days=1), LAST).number == 0
        store.delete(one.id)
        assert store.overview(FIRST + timedelta(days=1), LAST).number == 0


def test_a_damaged_conversation_is_not_counted_and_can_be_erased() -> None:
    with a_store() as store:
        one = answered()
        store.save(one, one.messages)
        store._database.all("UPDATE conversations SET sealed = x'7b'")
        assert refreshed(store).overview(FIRST, LAST).number == 0
        store.delete(one.id)
        assert store.row(one.id) is None
