"""What a summary and a digest say: taken from what was written, masked, in the owner's language.

No sentence of a visitor's is put in other words here. A ``Wording`` may offer some; they are used
only where every number, day, address and link in them stands in the conversation. Sends nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from desktop.answering.checking.facts import links, read_facts
from desktop.domain.conversation import Conversation, Mode
from desktop.domain.letters import Piece, Post, Shape, last_word, plain_text
from desktop.domain.message import Message, Sender
from desktop.domain.overview import Kind
from desktop.domain.sentence import Sentence, together
from desktop.domain.summary import summarise

MOST = 12
"""Items of one kind in a digest; the rest is told as a number."""
LONGEST = 240
"""Characters of one quoted line."""
LONGEST_WORDING = 500

_LINK = re.compile(
    r"\b[a-z][a-z0-9+.-]{1,12}://\S+|\bwww\.\S+|\b(?:[\w-]+\.)+[a-z]{2,24}/\S*"
    r"|\b(?:[\w-]+\.)+(?:com|net|org|info|io|ru|cn|top|xyz|shop|online|site|link|click|app)\b",
    re.IGNORECASE,
)

Speak = Callable[[str], str]
Mask = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Item:
    """One conversation in a digest. Texts are masked and short."""

    name: str
    text: str | None
    at: datetime | None = None
    conversation_id: str = ""


@dataclass(frozen=True, slots=True)
class Digest:
    """What one digest tells, of the stretch from ``since`` to ``until`` in the desk's own time."""

    since: datetime
    until: datetime
    needs: tuple[Item, ...] = ()
    promised: tuple[Item, ...] = ()
    confirmed: int = 0
    silent: int = 0
    person: int = 0
    unanswered: int = 0
    questions: tuple[tuple[str, int], ...] = ()
    """New open questions, and how often each was asked."""


def quoted(text: str, mask: Mask) -> str:
    """Return somebody's words as they may stand in an e-mail: one line, masked, without links."""
    plain = " ".join("".join(one if one.isprintable() else " " for one in text).split())
    # Masked first and cut then: half a card number would not be recognised as one.
    masked = _LINK.sub("[link]", mask(plain))
    return masked if len(masked) <= LONGEST else masked[: LONGEST - 1].rstrip() + "…"


def spoken_lines(messages: Iterable[Message], mask: Mask) -> tuple[tuple[str, str], ...]:
    """Return what was said, masked, for a ``Wording``."""
    return tuple(
        (str(one.sender), quoted(one.text, mask))
        for one in messages
        if one.sender is not Sender.NOTICE
    )


def borne_out(wording: str, said: Sequence[tuple[str, str]], mask: Mask) -> str | None:
    """Return a wording as it may be sent, None where anything in it was not said."""
    short = quoted(wording, mask)
    if not short or len(wording) > LONGEST_WORDING or mask(wording) != wording:
        return None
    source = "\n".join(text for _, text in said)
    known = {(one.kind, one.value) for one in read_facts(source).facts}
    used = {(one.kind, one.value) for one in read_facts(wording).facts}
    if used - known or links(wording) - links(source):
        return None
    return " ".join(wording.split())


def conversation_letter(
    letter_id: str,
    business: str,
    name: str,
    conversation: Conversation,
    mask: Mask,
    local: Callable[[datetime], datetime],
    speak: Speak,
) -> Post:
    """Return the summary of one conversation."""
    # All of it: 'settled' marks that nothing is left to answer, not that nothing was said.
    summary = summarise(replace(conversation, settled=None))
    named = quoted(name, mask)
    asked = [one for one in conversation.messages if one.sender is Sender.VISITOR]
    pieces = [Piece(Shape.HEADING, _name_line(named, business, speak))]
    when = f"{_stamp(local(conversation.opened_at))} – {_stamp(local(conversation.changed_at))}"
    pieces.append(Piece(Shape.SMALL, when))
    lines: list[str] = []
    if asked:
        first = quoted(asked[0].text, mask)
        lines.append(speak(Sentence("They asked: {text}", text=first)))
    if len(asked) > 1 and summary.wants:
        lines.append(speak(Sentence("Last: {text}", text=quoted(summary.wants, mask))))
    if summary.answered:
        titles = ", ".join(quoted(one, mask) for one in summary.answered)
        lines.append(speak(Sentence("Answered from: {titles}", titles=titles)))
    if summary.last_reply is not None:
        reply = quoted(summary.last_reply, mask)
        said = (
            Sentence("Your reply: {text}", text=reply)
            if summary.by_person
            else Sentence("The AI's reply: {text}", text=reply)
        )
        lines.append(speak(said))
    lines.append(speak(_ended(conversation)))
    pieces += [Piece(Shape.ITEM, one) for one in lines]
    return _post(letter_id, pieces, speak, _name_line(named, business, speak))


def _name_line(name: str, business: str, speak: Speak) -> str:
    return speak(Sentence("{business}: the conversation with {name}", business=business, name=name))


def _ended(conversation: Conversation) -> Sentence:
    last = last_word(conversation)
    if last is not None and last.sender is Sender.VISITOR and conversation.mode is not Mode.DONE:
        return Sentence("Nobody has answered their last message.")
    if conversation.mode is Mode.DONE:
        return Sentence("It was marked as done.")
    return Sentence("They have left.")


def with_wording(post: Post, wording: str) -> Post:
    """Return a summary that begins with ``wording``."""
    first, *rest = post.pieces
    pieces = (first, Piece(Shape.TEXT, wording), *rest)
    return replace(post, pieces=pieces, text=plain_text(pieces))


def digest_letter(letter_id: str, business: str, day: date, digest: Digest, speak: Speak) -> Post:
    """Return the digest of a day as a post."""
    subject = speak(
        Sentence("{business}: your digest of {day}", business=business, day=day.isoformat())
    )
    since, until = _stamp(digest.since), _stamp(digest.until)
    pieces = [Piece(Shape.HEADING, subject), Piece(Shape.SMALL, f"{since} – {until}")]
    pieces += _part(Sentence("Needs you"), digest.needs, Sentence("Nobody waits for you."), speak)
    pieces += _part(
        Sentence("Promised for today"),
        digest.promised,
        Sentence("Nothing that your replies promise in words is due today."),
        speak,
    )
    pieces.append(Piece(Shape.HEADING, speak(Sentence("Answered"))))
    pieces += [
        Piece(Shape.ITEM, speak(one))
        for one in (
            Sentence("By the AI alone, and the visitor was content: {n}", n=digest.confirmed),
            Sentence("By the AI alone, and the visitor said nothing: {n}", n=digest.silent),
            Sentence("By a person: {n}", n=digest.person),
            Sentence("Closed without a reply: {n}", n=digest.unanswered),
        )
    ]
    asked = tuple(
        Item(f"{number} ×" if number > 1 else "", text) for text, number in digest.questions
    )
    pieces += _part(
        Sentence("New open questions"), asked, Sentence("No new question is open."), speak
    )
    return _post(letter_id, pieces, speak, subject)


def _part(head: Sentence, items: Sequence[Item], none: Sentence, speak: Speak) -> list[Piece]:
    pieces = [Piece(Shape.HEADING, speak(head))]
    if not items:
        return [*pieces, Piece(Shape.TEXT, speak(none))]
    for one in items[:MOST]:
        about = " · ".join(part for part in (one.name, _stamp(one.at) if one.at else "") if part)
        pieces.append(
            Piece(Shape.ITEM, "\n".join(part for part in (about, one.text or "") if part))
        )
    if len(items) > MOST:
        more = Sentence("And {n} more.", n=len(items) - MOST)
        pieces.append(Piece(Shape.TEXT, speak(more)))
    return pieces


def _post(letter_id: str, pieces: list[Piece], speak: Speak, subject: str) -> Post:
    foot = together(
        Sentence("Written on this PC and sent by your own mail server."),
        Sentence(
            "E-mail addresses, telephone and card numbers that were recognised are masked; names"
            " and free text may remain."
        ),
        Sentence("To get no more of these: Deskbell, Settings, E-mail, Summaries, Off."),
    )
    whole = (*pieces, Piece(Shape.SMALL, speak(foot)))
    return Post(letter_id, None, subject, plain_text(whole), whole)


def _stamp(at: datetime) -> str:
    return at.strftime("%Y-%m-%d %H:%M")


def count_kinds(kinds: Iterable[Kind]) -> dict[str, int]:
    """Return the numbers of a digest from how each conversation was dealt with."""
    counts = {"confirmed": 0, "silent": 0, "person": 0, "unanswered": 0}
    names = {
        Kind.CONFIRMED: "confirmed",
        Kind.SILENT: "silent",
        Kind.DENIED: "silent",
        Kind.PERSON: "person",
        Kind.UNANSWERED: "unanswered",
    }
    for kind in kinds:
        if kind in names:
            counts[names[kind]] += 1
    return counts
