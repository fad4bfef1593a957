"""A retriever and a language model that say what the test wants."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.answering.ports import (
    ChatModelError,
    DraftRequest,
    ModelDraft,
    Query,
    RetrieverAwayError,
)
from desktop.domain.decision import Passage


def passage(
    entry_id: str, question: str, answer: str, dense: float = 0.2, *, alone: bool = True
) -> Passage:
    return Passage(
        entry_id=entry_id,
        entry_version=1,
        title=entry_id,
        question=question,
        answer=answer,
        dense=dense,
        dense_answer=dense * 0.7,
        text=dense * 10,
        fused=dense / 60,
        may_answer_alone=alone,
    )


PARKING = ("parking", "Do you have parking?", "Eight spaces behind the house, €12 a night.")
BREAKFAST = ("breakfast", "When is breakfast?", "Breakfast is served from 7:00 to 10:30.")
PETS = ("pets", "Can I bring my dog?", "Small dogs are welcome for €15 per night.")
FILLER = [
    passage(name, f"What about {name}?", f"This is about {name}.", 0.05)
    for name in ("laundry", "lift", "garden", "invoice", "minibar", "bicycles")
]


class ScriptedRetriever:
    """Finds an entry surely where the question holds its key word, others weakly."""

    def __init__(self, *, away: bool = False, alone: bool = True) -> None:
        self.asked: list[str] = []
        self.away = away
        self._alone = alone

    @property
    def found_by(self) -> str:
        return "scripted 0"

    async def retrieve(self, queries: Sequence[Query]) -> list[list[Passage]]:
        if self.away:
            raise RetrieverAwayError("the test says so")
        self.asked += [query.text for query in queries]
        return [self._find(query.text) for query in queries]

    def _find(self, text: str) -> list[Passage]:
        found = []
        for key, (entry_id, question, answer) in {
            "parking": PARKING,
            "breakfast": BREAKFAST,
            "dog": PETS,
        }.items():
            strength = 0.95 if key in text.lower() else 0.1
            found.append(passage(entry_id, question, answer, strength, alone=self._alone))
        return sorted([*found, *FILLER], key=lambda one: -one.dense)


class ScriptedModel:
    """Writes the draft it was given, or none."""

    def __init__(self, draft: ModelDraft | None) -> None:
        self._draft = draft
        self.requests: list[DraftRequest] = []

    @property
    def model(self) -> str:
        return "f00d"

    async def draft(self, request: DraftRequest) -> ModelDraft:
        self.requests.append(request)
        if self._draft is None:
            raise ChatModelError("no model")
        return self._draft
