"""A language model's draft, weighed: may it go, may a person read it, or is it of no use.

``checks`` says what must never be sent, sentence by sentence. Where only the wording is the
entry's no longer, ``checking.judge`` says whether a person should be shown the draft; nothing
here sends what the checks refused. Nearness in meaning comes from the worker where its model
reads the text, else from the words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.answering.checking.judge import judge
from desktop.answering.checking.nearness import Alike, Nearness, SharedWords, Wanted
from desktop.answering.checks import Refused, check_draft
from desktop.answering.ports import ModelDraft, SentenceComparer
from desktop.domain.decision import Passage

READABLE = 0.8
"""Judged chance of being faithful from which a draft in words of its own is worth a person's time."""
DOUBTFUL = 0.7
"""Below it a person reads what the checks would let go. On faithful_responses that holds back
all 6 of the others that the checks let go, and 1 in 100 of the faithful ones."""


class Use(StrEnum):
    SEND = "send"
    READ = "read"
    """A person reads it first."""
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Weighed:
    """``why`` is what the checks said, None where they let it go; ``faithful`` is 0 to 1."""

    use: Use
    why: str | None = None
    faithful: float | None = None


async def weigh(
    draft: ModelDraft,
    shown: Sequence[Passage],
    *,
    question: str,
    language: str | None,
    written: str | None,
    comparer: SentenceComparer | None = None,
    business: str = "",
) -> Weighed:
    """Return what the draft may be used for. ``shown`` are the passages that the model saw.

    Never raises.
    """

    def checked(nearness: Nearness) -> Refused | None:
        return check_draft(
            draft,
            shown,
            question=question,
            language=language,
            written=written,
            nearness=nearness,
            business=business,
        )

    def judged(nearness: Nearness) -> float:
        told = " ".join(one.answer for one in cited)
        asked = " ".join(f"{one.title} {one.question}" for one in cited)
        return judge(draft.reply, told, nearness, asked=asked)

    cited = [one for one in shown if one.entry_id in draft.entries]
    refused = checked(SharedWords())
    if refused is not None and not refused.wording:
        return Weighed(Use.NONE, refused.why)
    nearness: Nearness = SharedWords()
    if comparer is not None:
        wanted = Wanted()
        judged(wanted)
        checked(wanted)
        cosines = await comparer.alike(wanted.texts)
        if cosines is not None:
            nearness = Alike(wanted.texts, cosines)
            refused = refused or checked(nearness)
    faithful = judged(nearness)
    if refused is not None:
        use = Use.READ if faithful >= READABLE else Use.NONE
        return Weighed(use, refused.why, faithful)
    # The words alone say too little to doubt what the checks let go.
    doubtful = isinstance(nearness, Alike) and faithful < DOUBTFUL
    return Weighed(Use.READ if doubtful else Use.SEND, None, faithful)
