"""The questions on which a calibration is measured: the owner's own, left out, and strange ones."""

from __future__ import annotations

from datetime import date

from desktop.answering.probability import Trial
from desktop.knowledge.finder import Sought
from desktop.knowledge.index import Index

OUT_OF_SCOPE = (
    "Tell me a joke",
    "What is the capital of France?",
    "How do I sort a list in Python?",
    "Who won the match last night?",
    "What's the meaning of life?",
    "Can you do my homework?",
    "How old is the universe?",
    "What should I cook tonight?",
    "Is it going to rain on Sunday?",
    "Which phone should I buy?",
    "How do I reset my e-mail password?",
    "Translate good evening into Italian",
    "What is the stock price of that company?",
    "Do you believe in ghosts?",
    "How many people live in Tokyo?",
    "My printer does not print",
    "What time is it in New York?",
    "Write a poem about the sea",
    "How do I learn to play the guitar?",
    "Who are you going to vote for?",
)
"""What no front desk's knowledge answers; ours, written for this."""


def trials(index: Index) -> list[Trial]:
    """Return the leave-one-out trials of an index, with questions that nothing answers."""
    found = [
        Trial(one.text, one.entry_id, one.passages, one.entry_id is None)
        for one in index.leave_one_out()
    ]
    strange = index.find([Sought(text, date.today(), limit=15) for text in OUT_OF_SCOPE])
    return found + [
        Trial(text, None, tuple(passages))
        for text, passages in zip(OUT_OF_SCOPE, strange, strict=True)
    ]
