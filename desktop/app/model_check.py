"""A language model tried on this PC: does it load, keep its form, hand over, keep numbers, how fast.

Asks the demo hotel's questions. It measures mechanics and a little behaviour; whether a model
answers well on an owner's own knowledge ``deskbell eval --model`` tells.
"""

from __future__ import annotations

import queue
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.answering.checks import check_draft
from desktop.answering.drafting import House, read_draft
from desktop.answering.ports import DraftRequest
from desktop.app.drafter import Drafter, known
from desktop.app.files import EntryFiles
from desktop.app.places import DEMO
from desktop.app.recommending import SLOW, Measured
from desktop.domain.decision import Passage
from desktop.domain.entry import Entry
from desktop.inference.lane import Written

ANSWERED = 4
"""Questions that the demo hotel's knowledge answers, each by the entry it was made from."""
REFUSED = ("Do you have a helicopter landing pad?", "What is the capital of Mongolia?")
_PATIENCE = 600.0


@dataclass(frozen=True, slots=True)
class Report:
    """What was found, in sentences, and whether the model is of use here."""

    lines: tuple[str, ...]
    usable: bool
    measured: Measured

    @property
    def seconds(self) -> float:
        """Expected for one answer."""
        return self.measured.seconds()


def examine_model(path: Path, folder: Path) -> Report:
    """Try a model file; ``folder`` is for its scratch files.

    Raises:
        ProcessorError: If this PC can't run any.
        ModelFileError: If it is no usable model; the text says why.
    """
    entries = EntryFiles().read(DEMO / "knowledge.jsonl")[0]
    drafter = Drafter(path, folder)
    try:
        lines = [f"{drafter.lane.name}: it loads, and its template puts a conversation."]
        reading, writing = drafter.lane.speed()
        told = [one for one in entries if any(letter.isdigit() for letter in one.answer)]
        drafter.know(House("Hotel"), known(entries))
        whole = kept = 0
        for number, entry in enumerate(told[:ANSWERED], 1):
            request = _request(
                entry.questions[0] if entry.questions else entry.title, entries, entry
            )
            draft = read_draft(_written(drafter, number, request).object)
            whole += draft is not None
            if draft is not None and draft.status == "answer":
                kept += check_draft(draft, request.passages, question=request.question) is None
        refused = 0
        for number, question in enumerate(REFUSED, ANSWERED + 1):
            written = _written(drafter, number, _request(question, entries, entries[0]))
            draft = read_draft(written.object)
            whole += draft is not None
            refused += draft is not None and draft.status == "hand_off"
    finally:
        drafter.lane.close()
    asked = len(told[:ANSWERED]) + len(REFUSED)
    measured = Measured(path.name, path.stat().st_size, reading, writing)
    seconds = measured.seconds()
    lines += [
        f"It reads {reading:.0f} and writes {writing:.1f} tokens a second on this PC: about "
        f"{seconds:.0f} seconds for an answer.",
        f"{whole} of {asked} drafts were whole and in the right form.",
        f"{kept} of {len(told[:ANSWERED])} answers with numbers passed every check.",
        f"{refused} of {len(REFUSED)} questions without an entry were handed to a person.",
    ]
    usable = whole == asked and refused == len(REFUSED) and kept * 2 >= ANSWERED
    usable = usable and seconds <= SLOW
    lines.append(_verdict(usable, whole < asked, refused < len(REFUSED), seconds))
    return Report(tuple(lines), usable, measured)


def _verdict(usable: bool, formless: bool, invents: bool, seconds: float) -> str:
    if usable:
        return "Verdict: of use on this PC. Every draft still goes through the checks."
    if formless:
        return "Verdict: not of use. It does not keep to the form of a draft."
    if invents:
        return "Verdict: not of use. It answers what no entry answers."
    if seconds > SLOW:
        return "Verdict: too slow on this PC. Choose a smaller model."
    return "Verdict: of little use. Its answers seldom pass the checks."


def _request(question: str, entries: Sequence[Entry], best: Entry) -> DraftRequest:
    near = [best, *(one for one in entries if one is not best)][:5]
    return DraftRequest(question, (), tuple(map(_passage, near)), "en")


def _passage(entry: Entry) -> Passage:
    asked = entry.questions[0] if entry.questions else entry.title
    return Passage(
        entry.id, entry.version, entry.title, asked, entry.answer, 0.0, 0.0, 0.0, 0.0, entry.language
    )  # fmt: skip


def _written(drafter: Drafter, number: int, request: DraftRequest) -> Written:
    ended: queue.SimpleQueue[Written] = queue.SimpleQueue()
    drafter.draft(number, request, _PATIENCE, ended.put)
    return ended.get(timeout=2 * _PATIENCE)
