"""What the AI may answer alone, topic by topic: the evidence in a sentence, and the owner's choice.

It shows and asks. What counts as evidence, and when Auto is offered or lost, is ``domain.trust``.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

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
)
from desktop.ui.controls import Segments, button, frame, label
from desktop.ui.plain_text import isolated, one_line
from desktop.ui.sending import Send
from desktop.ui.wording import say

_CHOICES = (Trust.OFF, Trust.DRAFT, Trust.AUTO)


def name_of(topic: Topic) -> str:
    """Return a topic's name; entries without one share 'General'."""
    return one_line(topic.name, 60) if topic.name != GENERAL else say("General")


def evidence_sentences(topic: Topic) -> str:
    """Say what speaks for a topic, and what would have to happen next."""
    match topic.trust:
        case Trust.OFF:
            said = [say("Every question on this comes to you, without a draft.")]
        case Trust.AUTO:
            said = [_alone(topic)]
        case Trust.DRAFT:
            said = [_drafts(topic)]
    if topic.liked or topic.disliked:
        said.append(
            say("Thumbs from the people who asked: {up} up, {down} down.").format(
                up=topic.liked, down=topic.disliked
            )
        )
    return " ".join(said)


def _alone(topic: Topic) -> str:
    if topic.alone == 0:
        return say("The AI answers alone. Nobody has asked since.")
    if topic.corrected:
        return say(
            "The AI answered {n} alone; you corrected 1. One more correction brings Draft back."
        ).format(n=topic.alone)
    return say("The AI answered {n} alone; none was corrected.").format(n=topic.alone)


def _drafts(topic: Topic) -> str:
    if topic.judged == 0:
        if topic.fell_back:
            return say("Back to Draft, because two of its answers were corrected.")
        return say("You see each answer before it goes out. None has come up yet.")
    # The sentence that owners know: 'you changed 2 of 61'.
    counted = say("You changed {changed} of {all} answers.").format(
        changed=topic.not_as_is, all=topic.judged
    )
    if topic.offered:
        return counted + " " + say("The AI could answer these alone.")
    needed = topic.still_needed
    next_step = (
        say("One more that you send as it is, and Auto is offered.")
        if needed == 1
        else say("{n} more that you send as they are, and Auto is offered.").format(n=needed)
    )
    return f"{counted} {next_step}"


def news_sentence(news: AutoOffered | FellBack) -> str:
    """Say once that a topic could be Auto, or that it is no longer."""
    topic = news.topic
    name = isolated(name_of(topic))
    if isinstance(news, FellBack):
        return say(
            "{topic} is back to Draft, because two of its answers were corrected. You see the next"
            " ones before they go out."
        ).format(topic=name)
    return say(
        "{topic}: you changed {changed} of {all} answers. In Settings you can let the AI answer"
        " these alone."
    ).format(topic=name, changed=topic.not_as_is, all=topic.judged)


class TopicRow(QFrame):
    """One topic."""

    def __init__(self, send: Send) -> None:
        super().__init__()
        self._send, self._topic = send, ""
        self.name = label("", "name")
        self.entries = label("", "muted")
        self.said = label("", "muted", wrap=True)
        self.choice = Segments([say("Off"), say("Draft"), say("Auto")], "")
        self.choice.setFixedWidth(max(230, self.choice.sizeHint().width()))
        self.agree = button(say("Let the AI answer alone"), "primary", small=True)
        self.decline = button(say("Not now"), small=True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.name)
        head.addWidget(self.entries, 1)
        head.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignRight)
        self._offer = QFrame()
        buttons = QHBoxLayout(self._offer)
        buttons.setContentsMargins(0, 2, 0, 2)
        buttons.setSpacing(8)
        buttons.addWidget(self.agree)
        buttons.addWidget(self.decline)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.said)
        column.addWidget(self._offer)
        self.choice.chosen.connect(lambda at: self._choose(_CHOICES[at]))
        self.agree.clicked.connect(lambda: self._choose(Trust.AUTO))
        self.decline.clicked.connect(lambda: self._send(DeclineAuto(self._topic)))

    def show_topic(self, shown: TopicShown) -> None:
        """Show a topic, its evidence and what may be chosen."""
        topic, name = shown.topic, name_of(shown.topic)
        self._topic = topic.name
        self.name.setText(name)
        self.entries.setText(
            say("1 entry") if shown.entries == 1 else say("{n} entries").format(n=shown.entries)
        )
        self.said.setText(evidence_sentences(topic))
        self.choice.choose(_CHOICES.index(topic.trust))
        self.choice.setAccessibleName(
            say("How far the AI is trusted with {topic}").format(topic=name)
        )
        for at in range(len(_CHOICES)):
            one = self.choice.button(at)
            one.setAccessibleName(say("{choice} for {topic}").format(choice=one.text(), topic=name))
        self._offer.setVisible(topic.offered)
        self.agree.setAccessibleName(say("Let the AI answer {topic} alone").format(topic=name))
        self.decline.setAccessibleName(say("Not now, {topic} stays in Draft").format(topic=name))

    def _choose(self, trust: Trust) -> None:
        self._send(ChooseTrust(self._topic, trust))


class TopicsCard(QFrame):
    """All topics, one row each; rows stay where they are while their numbers change."""

    def __init__(self, send: Send) -> None:
        super().__init__()
        self.setObjectName("card")
        self._send = send
        self.rows: list[TopicRow] = []
        self._about = label(
            say(
                "Draft: you see each answer before it goes out. Auto: the AI sends what it is sure"
                " of. Two corrections bring a topic back to Draft."
            ),
            "muted",
            wrap=True,
        )
        self._none = label(
            say("Topics come with your entries. Write the first one under Knowledge."),
            "muted",
            wrap=True,
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 10, 12, 10)
        self._column.setSpacing(7)
        self._column.addWidget(self._about)
        self._column.addWidget(self._none)
        self._lines: list[QFrame] = []

    def show_topics(self, shown: TopicsShown) -> None:
        """Show every topic that entries have."""
        self._none.setVisible(not shown.topics)
        while len(self.rows) < len(shown.topics):
            line = frame("line")
            line.setFixedHeight(1)
            row = TopicRow(self._send)
            self._column.addWidget(line)
            self._column.addWidget(row)
            self._lines.append(line)
            self.rows.append(row)
        for at, row in enumerate(self.rows):
            used = at < len(shown.topics)
            row.setVisible(used)
            self._lines[at].setVisible(used)
            if used:
                row.show_topic(shown.topics[at])
