"""What is asked in a visitor's messages: the parts of a question, and the texts to look for. Finds nothing itself.

Messages in a row are one question. It is cut where a sentence that asks ends, and inside a
sentence where a word for 'and' is followed by the beginning of another question; 'and' between
two things ('towels and sheets?') cuts nothing, and neither does a second half that points back
at the first ('and is it free?').
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.answering.features import content_words

MOST_PARTS = 10
_SHORT = 3
"""Content words up to which a message may lean on the turn before it."""

_OPENERS = {
    "en": r"what|what's|when|where|which|who|how|why|is|are|does|did|can|could|may|will|would|should|was"
    r"|(?:do|have) (?:you|i|we|they|the|your|my|our|guests|all|any|rooms?)|has (?:the|your|it)",
    "de": r"(?:ab|bis|um|zu|für) (?:wann|wie|welche\w*|was)|was|wann|wo|wie|wer|wohin|woher|welche\w*"
    r"|gibt|ist|sind|kann|können|könnte\w*|haben|habt|hat|darf|dürf(?:en|te\w*)|muss|müssen|wird|werden"
    r"|bieten|braucht|brauche|soll|sollen|kostet|kosten|liegt|akzeptier\w+|nehmen sie|nehmt",
    "fr": r"est-ce|qu'est-ce|y a|il y a|à quel\w*|de quel\w*|quel\w*|quand|où|comment|combien|pourquoi"
    r"|(?:je|on|nous) (?:peux|peut|pouvons|dois|doit)|peut-on|faut|avez|pouvez|acceptez|proposez"
    r"|\w+-(?:t-)?(?:je|tu|il|elle|on|nous|vous|ils|elles|ce)",
    "es": r"(?:a|de|desde|hasta) qu[ée]|qu[ée]|cu[áa]l\w*|cu[áa]ndo|d[óo]nde|c[óo]mo|cu[áa]nt\w+|hay|tienen"
    r"|ten[ée]is|puedo|podemos|pueden|se puede\w*|es|está|están|son|aceptan|ofrecen|sirven|admiten|incluye\w*"
    r"|cuesta|debo|tengo que|necesito",
    "pt": r"(?:a|de|até) que|que horas|qual|quais|quando|onde|como|quant\w+|tem|têm|há|posso|podemos"
    r"|pode|podem|é|está|são|aceitam|oferecem|servem|inclui\w*|custa|devo|preciso",
}
_OPENER = "|".join(_OPENERS.values())
_AND = r"(?:and(?: also)?|also|plus|und(?: auch)?|sowie|et(?: aussi)?|y(?: también)?|e(?: também)?|&|\+)"
_JOIN = re.compile(
    rf"[,;]?\s+{_AND}\s+(?=[¿¡]?(?:{_OPENER})\b)"
    # Arabic writes 'and' as a part of the next word.
    r"|[،,;]?\s+و(?=(?:هل|كم|متى|أين|اين|كيف|ماذا|لماذا|من أين|أي|ما (?:هو|هي|هى))\b)"
    r"|\s+(?:그리고|또|또한|아울러)\s+"
    # Korean and Japanese end a question by its last word.
    r"|(?<=나요)[,.]?\s+|(?<=까요)[,.]?\s+|(?<=가요)[,.]?\s+|(?<=[습합입됩갑옵립칩]니까)[,.]?\s+"
    r"|(?<=[すたん]か)(?![、,\s]*それとも)(?:[、,\s]+(?:また|それと|そして|あと)?|(?:また|それと|そして|あと))、?"
    r"|[、。]\s*(?:また|それと|そして|あと)[、は]",
    re.IGNORECASE,
)
_COMMA = re.compile(
    r"[,;]\s+(?=(?:is|are|do|does|can|could|may|will|ist|sind|kann|können|darf|dürfen|gibt|haben)\b)",
    re.IGNORECASE,
)
_VERB_FIRST = re.compile(
    r"^\W*(?:is|are|do|does|can|could|may|will|ist|sind|kann|können|darf|dürfen|gibt|haben)\b", re.I
)
_LINK = re.compile(
    rf"^\W*(?:{_AND}\s+|و(?=هل|كم|متى|أين|كيف|ماذا)|그리고\s*|또\s+|また、?|それと、?)", re.I
)
_SENTENCE = re.compile(r"(?<=[?？؟。！])\s*|(?<=[.!])\s+|\n+")
_TOLD = re.compile(
    r"^\W*(?:i|i'm|i've|we|we're|my|our|ich|wir|mein\w*|unser\w*|j'|je (?!peux|dois)|nous (?!pouvons)|mon|ma|mes|notre|nos"
    r"|yo|nosotros|mi|mis|nuestr\w+|eu|nós|meu|minha|nosso|nossa)\b",
    re.IGNORECASE,
)
_ASKS_INSIDE = re.compile(
    r"\b(?:what|when|where|which|how|if|whether|wann|wo|wie|welche\w*|ob|quand|où|comment|combien|quel\w*|si"
    r"|cu[áa]ndo|d[óo]nde|c[óo]mo|cu[áa]nt\w+|qu[ée]|quando|onde|como|quant\w+|qual)\b",
    re.IGNORECASE,
)
_POINTING = re.compile(
    r"\b(?:it|that|this|these|those|they|them|he|she|him|her|one|ones|so|too|either|both|then"
    r"|das|es|dies\w*|ihn|ihm|sie|auch|dann|dafür|davon|damit|darin|dazu|dort|ça|cela|ce|il|elle|ils|elles|le|la|les|y|en|aussi"
    r"|eso|esto|lo|él|ella|también|isso|isto|ele|ela|também|그거|그것|이거|それ|これ|هذا|ذلك)\b",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"\b(?:it(?! (?:possible|ok|okay|allowed|required|necessary|safe)\b)|its|them|ones?|so|then|(?<=are )they|they(?= (?:are|cost))"
    # 'This hotel' is no more than 'you'.
    r"|(?:this|that|these|those)(?=\W*$|[?.,!]| (?:is|are|was|too|also|possible|allowed|included?|costs?|free|extra|open|all|ok|okay|fine)\b)"
    r"|das|(?<!gibt )es|er|dies\w*|ihn|dafür|davon|damit|darin|dazu|dort|denn|ça|cela|eso|esto|él|ella|isso|isto|ele|ela)\b"
    r"|(?<!y a-t)(?<!faut)-(?:il|elle|ils|elles)\b|그거|그것|이거|거기|それ|これ|そこ|هذا|ذلك|هناك",
    re.IGNORECASE,
)
_IS_QUESTION = re.compile(
    rf"[?？؟]|^\W*(?:{_OPENER}|do|have|has|any)\b|^\W*(?:هل|كم|متى|أين|كيف|ماذا)\b"
    r"|(?:나요|까요|가요|까|니까|か|ですか)\W*$"
    r"|\b(?:know|find out|tell me|ask|wonder(?:ing)?|wissen|sagen|fragen|savoir|dire|saber|decir|dizer)\b.{0,20}"
    r"\b(?:if|whether|what|when|where|how|ob|was|wann|wo|wie|si|quand|où|combien|se|cu[áa]ndo|d[óo]nde|quando|onde)\b",
    re.IGNORECASE,
)
_THINGS = re.compile(
    r"\s+(?:and|or|und|oder|et|ou|y|e|o|&|\+)\s+|\s+و(?=\w)|(?<=\w)(?:와|과|하고|이랑|랑)\s+|と|や",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Asking:
    """The texts that are looked for: each part alone, then all together where there are several,
    then with the turn before where the message leans on it, then its bare question."""

    parts: tuple[str, ...]
    merged: str | None
    together: str | None
    bare: str | None
    """The question without the statements around it, where it can stand alone."""
    are_questions: bool = False
    """Each of several parts asks by itself, so that an answer to one is half an answer."""

    @property
    def texts(self) -> list[str]:
        more = (self.merged, self.together, self.bare)
        return [*self.parts, *(one for one in more if one is not None)]

    @property
    def last(self) -> str:
        """Everything of the last turn."""
        return self.merged or self.parts[0]


def read(texts: Sequence[str], history: Sequence[tuple[str, str]]) -> Asking:
    """Return what to look for; ``texts`` are the messages of the last turn, at least one."""
    last = " ".join(texts)
    parts = questions(texts)
    are_questions = len(parts) > 1
    if not are_questions:
        # 'Hi. I come by car' is no two questions, but each message may be found by itself.
        telling = [text for text in texts if content_words(text)][-MOST_PARTS:]
        parts = telling if len(telling) > 1 else [last]
    merged = last if len(parts) > 1 else None
    before = next((text for sender, text in reversed(history) if sender == "visitor"), None)
    together = None
    if before and len(content_words(last)) <= _SHORT:
        together = f"{before} {last}"
    return Asking(tuple(parts), merged, together, None if merged else _bare(last), are_questions)


def asks(text: str) -> bool:
    """Say whether ``text`` reads like a question, in any shipped language."""
    return bool(_IS_QUESTION.search(text))


def questions(texts: Sequence[str]) -> list[str]:
    """Return the questions in some messages, each so that it can stand alone; none where they are one."""
    found: list[str] = []
    told = ""
    for sentence in (one for text in texts for one in _SENTENCE.split(text)):
        if not sentence or not content_words(sentence):
            continue
        halves = _halves(sentence)
        if len(halves) == 1 and not asks(_LINK.sub("", sentence)):
            told = f"{told} {sentence.strip()}".strip()
            continue
        for half in halves:
            # What points at a statement before it ('We have a dog. Is that all right?') takes it along.
            if told and _leans(half):
                found.append(f"{told} {half}")
            elif found and _leans(half):
                found[-1] = f"{found[-1]} {half}"
            else:
                found.append(half)
            told = ""
    return found[-MOST_PARTS:] if len(found) > 1 else []


def things(text: str) -> list[str]:
    """Return what the sentences that ask are about; 'and' and 'or' stand between two things."""
    sentences = [one for one in _SENTENCE.split(text) if one and one.strip()]
    asking = [one for one in sentences if asks(_LINK.sub("", one))] or sentences
    sides = [
        side.strip()
        for sentence in asking
        for side in _THINGS.split(sentence)
        if side and content_words(side)
    ]
    return sides or [text]


def _halves(sentence: str) -> list[str]:
    """Return the questions in one sentence, the whole sentence where it is one."""
    found = [sentence.strip()]
    for cut in (_JOIN, _COMMA):
        found = [half for one in found for half in _cut(one, cut)]
    return found


def _cut(text: str, at: re.Pattern[str]) -> list[str]:
    halves: list[str] = []
    for piece in filter(None, (one.strip(" ,،、;") for one in at.split(text) if one)):
        if halves and (
            not content_words(halves[-1]) or _leans(piece) or not _asks_as_half(halves[-1], at)
        ):
            start = text.index(halves[-1])
            end = text.index(piece, start + len(halves[-1])) + len(piece)
            halves[-1] = text[start:end]
        else:
            halves.append(piece)
    return halves or [text]


def _asks_as_half(text: str, cut: re.Pattern[str]) -> bool:
    if cut is _COMMA:
        # 'If I come late, can I still check in?'
        return bool(_VERB_FIRST.search(text))
    return not _TOLD.search(text) or bool(_ASKS_INSIDE.search(text))


def _leans(half: str) -> bool:
    """Say whether ``half`` can't be understood without what stands before it."""
    return bool(_BACK.search(half)) or not content_words(half)


def _bare(text: str) -> str | None:
    """Return the one question of ``text`` without the statements around it.

    None where there are no statements, or where the question points at them ('is that all
    right?') and so can't stand alone.
    """
    sentences = [one for one in _SENTENCE.split(text) if one and one.strip()]
    asking = [one for one in sentences if asks(one)]
    if len(asking) != 1 or len(sentences) == 1:
        return None
    points = _POINTING.search(asking[0]) or not content_words(asking[0])
    return None if points else asking[0].strip()
