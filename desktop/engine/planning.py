"""Which drafts an import adds to the entries that are there. Pure but for the ids it is given.

Used by the desk and by the command line, so that both treat a file alike.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from desktop.domain.entry import Entry, EntryState
from desktop.domain.words import fold
from desktop.knowledge.reading.found import NO_ID


class Plan:
    """Compares what is found with what is known, one entry after the other."""

    def __init__(self, known: Iterable[Entry], new_id: Callable[[], str]) -> None:
        self._new_id = new_id
        self._known = {entry.id: entry for entry in known}
        self._texts = {_text(entry) for entry in self._known.values()}
        self._replaced = {
            (entry.replaces, _text(entry)) for entry in self._known.values() if entry.replaces
        }
        self.unchanged = 0

    def draft_of(self, found: Entry) -> Entry | None:
        """Return the draft to add for an entry that was found, None where it is known just so."""
        if found.id == NO_ID:
            if _text(found) in self._texts:
                self.unchanged += 1
                return None
            return self._added(replace(found, id=self._new_id(), state=EntryState.DRAFT))
        known = self._known.get(found.id)
        if known is None:
            return self._added(replace(found, state=EntryState.DRAFT))
        if same(known, found) or (found.id, _text(found)) in self._replaced:
            self.unchanged += 1
            return None
        # A draft of its own: what is answered now goes on until somebody says yes.
        return self._added(
            replace(found, id=self._new_id(), state=EntryState.DRAFT, replaces=found.id, version=1)
        )

    def _added(self, entry: Entry) -> Entry:
        self._known[entry.id] = entry
        self._texts.add(_text(entry))
        if entry.replaces:
            self._replaced.add((entry.replaces, _text(entry)))
        return entry


def same(one: Entry, other: Entry) -> bool:
    """Say whether two entries differ in nothing that their owner wrote."""
    return _written(one) == _written(other)


def accepted(draft: Entry) -> Entry:
    """Return the draft as it is published."""
    return replace(
        draft,
        state=EntryState.PUBLISHED,
        questions=draft.questions or (draft.title,),
        hint=None,
        replaces=None,
    )


def joined(drafts: list[Entry]) -> Entry:
    """Return the first draft with the ways of asking and the texts of all, each once, in order.

    Raises:
        ValueError: If there is none.
    """
    if not drafts:
        raise ValueError("there is nothing to join")
    first = drafts[0]
    questions = dict.fromkeys(one for draft in drafts for one in draft.questions)
    answers = [first.answer]
    for draft in drafts[1:]:
        # A heading that nobody would ask stays what it is: a line of the text.
        asked = any(fold(draft.title) in fold(one) for one in draft.questions)
        beginning = draft.answer.startswith(draft.title.rstrip("…"))
        answers.append(draft.answer if asked or beginning else f"{draft.title}\n{draft.answer}")
    return replace(
        first,
        questions=tuple(questions),
        answer="\n\n".join(filter(None, (answer.strip() for answer in answers))),
        hint=first.hint or next((draft.hint for draft in drafts if draft.hint), None),
    )


def _written(entry: Entry) -> Entry:
    return replace(
        entry,
        version=1,
        changed_at=None,
        source=None,
        replaces=None,
        hint=None,
        state=EntryState.PUBLISHED,
    )


def _text(entry: Entry) -> str:
    return "\n".join((entry.title, *entry.questions, entry.answer))
