"""What a language model wrote is believed only as far as one cited entry says the same.

Code, not another model. Stricter than needed: a true sentence in words of its own may be
refused, and then the owner's own words or a person answer. What the owner wrote needs no
check and does not come here. Usable on any draft from anywhere.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.answering.checking.claims import (
    Sentence,
    read_claims,
    stands_for,
    topic_words,
)
from desktop.answering.checking.facts import links, plain, read_facts
from desktop.answering.checking.nearness import Nearness, SharedWords
from desktop.answering.checking.support import (
    DENIALS,
    Source,
    Unsaid,
    read_source,
    unsupported,
)
from desktop.answering.checking.tables import PROMISE
from desktop.answering.ports import ModelDraft
from desktop.domain.decision import Passage

LONGEST = 1200
"""Characters of a reply; the model is held to about half of that."""

_MARKUP = re.compile(
    r"[<>{}`\\|]|\]\(|\]\[|!\[|\*\*|__|~~|^\s{0,3}(?:#{1,6}\s|[-*+]\s|>|\d+\.\s)|&(?:#\w+|\w+);"
    r"|\b(?:javascript|data|vbscript|file|mailto|tel):|\[/?\w+\]",
    re.IGNORECASE | re.MULTILINE,
)
_UNSEEN = ("Cf", "Cc", "Co", "Cs", "Cn", "Zl", "Zp")


@dataclass(frozen=True, slots=True)
class Refused:
    """A draft that must not be sent, and the first thing that was wrong with it."""

    why: str
    wording: bool = False
    """Nothing was wrong but that the words are no longer the entry's."""


def check_draft(
    draft: ModelDraft,
    passages: Sequence[Passage],
    *,
    question: str = "",
    language: str | None = None,
    written: str | None = None,
    nearness: Nearness | None = None,
    business: str = "",
) -> Refused | None:
    """Return why the draft must not be sent, or None where it says only what its entries say.

    ``passages`` are those that were shown to the model, ``question`` is what the visitor
    asked, ``language`` the visitor's language and ``written`` that of the reply, each where
    it is certain. ``business`` is the house's own name and kind. ``nearness`` can only refuse more, never less. Never raises.
    """
    by_id = {one.entry_id: one for one in passages}
    if not draft.entries or any(entry_id not in by_id for entry_id in draft.entries):
        return Refused("it cites an entry that was not found for this question")
    cited = [by_id[entry_id] for entry_id in dict.fromkeys(draft.entries)]
    quote = _spaced(draft.quote)
    if len(quote) < 3 or not any(quote in _spaced(one.answer) for one in cited):
        return Refused("its quote is not in the entry it cites")
    reply = unicodedata.normalize("NFKC", draft.reply).strip()
    if not reply or len(reply) > LONGEST:
        return Refused("it is empty or too long")
    why = (
        form_problem(draft.reply, reply)
        or _wrong_language(reply, cited, language, written)
        or _promised(reply, cited)
        or _foreign_links(reply, cited)
    )
    if why is not None:
        return Refused(why)
    sources = [read_source(one.title, one.question, one.answer, business) for one in cited]
    unsaid = _unsaid(reply, sources, question)
    if unsaid is not None:
        return Refused(unsaid.why, unsaid.wording)
    if _far(reply, cited, nearness or SharedWords()):
        return Refused("a sentence is not near anything that the entries say", wording=True)
    return None


def _spaced(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).split()).casefold()


def form_problem(raw: str, reply: str) -> str | None:
    """Say what is wrong with the form of a text, ``raw`` and normalised: nothing may hide in it."""
    unseen = any(
        unicodedata.category(one) in _UNSEEN and one != "\n"
        for text in (raw, reply)
        for one in text
    )
    if unseen or _MARKUP.search(reply):
        return "it holds markup or characters that cannot be seen"
    return None


def _wrong_language(
    reply: str, cited: Sequence[Passage], language: str | None, written: str | None
) -> str | None:
    if language and written and _tongue(language) != _tongue(written):
        return "it is not in the language of the visitor"
    for entry in cited:
        if language and entry.language and _tongue(language) != _tongue(entry.language):
            return "it is not in the language of the visitor"
    # Letters of a script that no cited entry is written in; also catches look-alikes of Latin ones.
    known = scripts("\n".join(f"{one.title}\n{one.question}\n{one.answer}" for one in cited))
    if scripts(reply) - known:
        return "it is not in the language of the entry"
    return None


def _tongue(tag: str) -> str:
    return tag.split("-", maxsplit=1)[0].lower()


def scripts(text: str) -> frozenset[str]:
    """Return the scripts of the letters of ``text``, by the first word of their Unicode names."""
    names = (unicodedata.name(one, "?") for one in text if one.isalpha())
    return frozenset(name.split(" ", maxsplit=1)[0] for name in names)


def _promised(reply: str, cited: Sequence[Passage]) -> str | None:
    own = {sentence.flat for one in cited for sentence in read_claims(one.answer)}
    for sentence in read_claims(reply):
        # 'We will keep your bags' in the owner's words is the owner's promise.
        if sentence.flat not in own and PROMISE.search(plain(sentence.flat)):
            return "it promises or claims an action that only a person can take"
    return None


def _foreign_links(reply: str, cited: Sequence[Passage]) -> str | None:
    told = [one.answer for one in cited]
    # Letter by letter: a look-alike letter leads elsewhere.
    strange = links(reply) - frozenset().union(*map(links, told))
    if not strange:
        known = {(fact.kind, fact.value) for text in told for fact in read_facts(text).facts}
        said = {(one.kind, one.value) for one in read_facts(reply).facts}
        strange = frozenset(value for kind, value in said - known if kind in ("link", "phone"))
    return f"the entries do not hold '{min(strange)}'" if strange else None


def _unsaid(reply: str, sources: Sequence[Source], question: str) -> Unsaid | None:
    told = read_claims(reply)
    if not any(not one.is_empty for one in told):
        return Unsaid("it says nothing of the entries")
    wording = None
    for sentence in told:
        if sentence.is_empty:
            return Unsaid("it agrees or refuses without saying to what")
        unsaid = unsupported(sentence, sources)
        if unsaid is not None and not unsaid.wording:
            return unsaid
        if sentence.agrees and not _may_agree(sentence, sources, question):
            return Unsaid("it says yes or no to something the entries do not hold")
        # What is worse may still come.
        wording = wording or unsaid
    return wording


def _may_agree(sentence: Sentence, sources: Sequence[Source], question: str) -> bool:
    """Say whether 'yes' or 'no' is covered: the entry says it itself, or holds all that was asked."""
    if any(sentence.flat == told.flat for source in sources for told in source.sentences):
        return True
    for source in sources:
        known = [*source.known, *(w for s in source.sentences for c in s.clauses for w in c.words)]
        force = frozenset().union(*(told.force for told in source.sentences))
        asked = read_claims(question)
        facts = {(f.kind, f.value) for told in source.sentences for f in told.facts}
        if (
            all(
                any(stands_for(w, k) for k in known) for w in topic_words(read_facts(question).rest)
            )
            and all(one.force - DENIALS - {"available"} <= force for one in asked)
            and all((f.kind, f.value) in facts for one in asked for f in one.facts)
        ):
            return True
    return False


def _far(reply: str, cited: Sequence[Passage], nearness: Nearness) -> bool:
    said = [one.flat for one in read_claims(reply)]
    told = [sentence.flat for one in cited for sentence in read_claims(one.answer)]
    titled = [*told, *(f"{one.title} {line}" for one in cited for line in told)]
    return any(near < nearness.enough for near in nearness.nearest(said, titled))
