"""Applies the owner's trust to decisions, counts what became of answers, makes the offers.

The rule is ``domain.trust``. What is counted is counted in the transaction of the event that
it follows from, so a crash can't count it twice or not at all.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.domain.decision import Decision
from desktop.domain.effects import Judged
from desktop.domain.entry import EntryState
from desktop.domain.events import AnswerReady
from desktop.domain.trust import (
    GENERAL,
    AutoOffered,
    ChooseTrust,
    DeclineAuto,
    FellBack,
    Topic,
    TopicShown,
    TopicsShown,
    Trust,
    Verdict,
    choose,
    decline,
    key_of,
    permitted,
    weigh,
)

if TYPE_CHECKING:
    from desktop.engine.engine import Engine

TrustIntent = ChooseTrust | DeclineAuto


class Trusting:
    """The topics of one desk."""

    def __init__(self, engine: Engine, begins: Trust) -> None:
        """``begins`` is the trust of a topic about which the owner has not decided."""
        self._engine = engine
        self._begins = begins
        self._news: list[AutoOffered | FellBack] = []
        self._changed = False

    def applied(self, event: AnswerReady) -> AnswerReady:
        """Return the event with a decision that goes no further than the topics allow."""
        return replace(event, decision=self._permitted(event.decision))

    def _permitted(self, decision: Decision) -> Decision:
        parts = decision.parts
        ids = dict.fromkeys(one.entry_id for part in parts for one in part.evidence)
        return permitted(decision, [self._topic_of(one).trust for one in ids])

    def count(self, judged: Judged) -> None:
        """Count what became of an answer, once for each topic it rests on. In a transaction."""
        topics = {key_of(one.name): one for one in map(self._topic_of, judged.entry_ids)}
        for topic in topics.values():
            after = weigh(topic, judged.verdict)
            self._engine.store.save_topic(after)
            self._changed = self._changed or judged.verdict is not Verdict.ALONE
            if after.fell_back and not topic.fell_back:
                self._news.append(FellBack(after))
            elif after.offered and not topic.offered:
                self._news.append(AutoOffered(after))

    def rolled_back(self) -> None:
        """What was counted is not kept: say nothing of it."""
        self._news.clear()

    def tell(self) -> None:
        """After the commit: show the topics where they changed, and what is new about them."""
        news, self._news = self._news, []
        if self._changed or news:
            self._changed = False
            self.show()
        for one in news:
            self._engine.showcase.publish(one)

    def handle(self, intent: TrustIntent) -> None:
        """Carry out what the owner decided about a topic.

        Raises:
            StorageError: Where it could not be saved.
        """
        topic = self._topic(intent.topic)
        match intent:
            case ChooseTrust(_, trust):
                after = choose(topic, trust)
            case DeclineAuto():
                after = decline(topic)
        with self._engine.store.transaction():
            self._engine.store.save_topic(after)
        with self._engine.telling():
            self.show()

    def show(self) -> None:
        """Publish every topic that an entry has."""
        counts: dict[str, int] = {}
        names: dict[str, str] = {}
        for entry in self._engine.store.entries():
            if entry.state is not EntryState.PUBLISHED:
                continue
            key = key_of(entry.topic)
            names.setdefault(key, " ".join((entry.topic or GENERAL).split()))
            counts[key] = counts.get(key, 0) + 1
        keys = sorted(names, key=lambda key: (key == GENERAL, key))
        shown = tuple(
            TopicShown(replace(self._topic(names[key]), name=names[key]), counts[key])
            for key in keys
        )
        self._engine.showcase.publish(TopicsShown(shown))

    def _topic(self, name: str | None) -> Topic:
        kept = self._engine.store.topic(name)
        return kept or Topic(" ".join((name or GENERAL).split()), self._begins)

    def _topic_of(self, entry_id: str) -> Topic:
        entry = self._engine.store.entry(entry_id)
        return self._topic(entry.topic if entry is not None else GENERAL)
