"""The one way in which a conversation is erased and noted, whoever wants it.

An operator, the visitor, the days it is kept for, a request about a person, in the app or on the
command line: all of them end here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol

from desktop.domain.access import BY_ITSELF, Did
from desktop.domain.people import Part, Receipt
from desktop.privacy.requests import Kept, count


class Forgetful(Kept, Protocol):
    """A store that can erase."""

    def transaction(self) -> AbstractContextManager[None]: ...
    def delete(self, conversation_id: str) -> None: ...
    def drop_question(self, question_id: str) -> None: ...
    def note_access(
        self, at: datetime, operator: str, did: Did, *, about: str = "", detail: str = ""
    ) -> int: ...
    def access_hash(self, number: int) -> str: ...


def forget(store: Forgetful, conversation_id: str, did: Did, at: datetime, operator: str) -> None:
    """Erase what is kept of a conversation and note it, in the transaction that is open.

    Raises:
        StorageError: If it can't be erased.
    """
    known = store.row(conversation_id) is not None
    store.delete(conversation_id)
    if known:
        store.note_access(at, "" if did in BY_ITSELF else operator, did, about=conversation_id)


def forget_person(
    store: Forgetful,
    conversation_ids: Sequence[str],
    question_ids: Iterable[str],
    at: datetime,
    operator: str,
) -> Receipt:
    """Erase what belongs to a person, all of it or nothing; return the receipt.

    Raises:
        StorageError: If it could not be erased; then it is all there.
    """
    questions = list(question_ids)
    with store.transaction():
        counts = count(store, conversation_ids, questions)
        for one in conversation_ids:
            forget(store, one, Did.ERASED, at, operator)
        for one in questions:
            store.drop_question(one)
        erased = dict(counts)[Part.CONVERSATIONS]
        number = store.note_access(at, operator, Did.PERSON_ERASED, detail=str(erased))
    return Receipt(number, at, counts, store.access_hash(number))
