"""Stage 0: what is for a person at once, and what is taken out of a visitor's text.

No model, no knowledge: patterns over folded text, and the arithmetic of card and account
numbers. The rule that fired is the reason code that the operator sees.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.answering.rules_table import TABLE
from desktop.domain.decision import Reason
from desktop.domain.words import fold

LONGEST = 2000
"""Characters of one question; a longer one is for a person."""

_ORDER = (
    Reason.EMERGENCY,
    Reason.MEDICAL,
    Reason.ORDERS,
    Reason.PAYMENT_NUMBER,
    Reason.LEGAL,
    Reason.ASKED_FOR_PERSON,
    Reason.REFUND,
    Reason.COMPLAINT,
    Reason.OWN_BOOKING,
    Reason.LIVE_FACT,
)
"""Which reason the operator reads where several rules fire."""

_COMPILED = tuple(
    (reason, language, re.compile(fold(pattern))) for reason, language, pattern in TABLE
)

# Marks that chat templates give a meaning to. A visitor has no reason to write them.
_MARKS = re.compile(
    r"<\|[^|<>\n]{0,40}\|>"
    r"|</?s>"
    r"|\[/?(?:INST|SYS|SYSTEM|ASSISTANT|USER)\]"
    r"|<</?SYS>>"
    r"|</?(?:system|assistant|user|human|start_of_turn|end_of_turn|think|tool_call|bos|eos)>"
    r"|^\s*#{2,}\s*(?:system|assistant|user|human|instruction|response)\s*:?\s*$",
    re.IGNORECASE | re.MULTILINE,
)
# Zero width, bidirectional control, variation tags, other controls: unseen by a person.
_UNSEEN = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f"
    "\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
# A joiner means something inside Arabic or an emoji, and nothing between Latin letters.
_JOINER_IN_LATIN = re.compile("(?<=[ -\u024f])[\u200c\u200d]+|[\u200c\u200d]+(?=[ -\u024f])")
_BLANKS = re.compile(r"[^\S\n]+")

_DIGITS = re.compile(r"(?<![\w+])\d(?:[ .\-]?\d){12,18}(?!\w)")
_IBAN = re.compile(r"\b[a-z]{2}\d{2}(?: ?[a-z0-9]){11,30}\b", re.IGNORECASE)
_IBAN_LENGTHS = {
    country: length
    for length, countries in {
        15: "NO", 16: "BE", 18: "DK FI FO GL NL", 19: "MK SI", 20: "AT BA EE KZ LT LU XK",
        21: "CH CR HR LI LV", 22: "BG BH DE GB GE IE ME RS", 23: "AE GI IL IQ OM TL", 24: "AD CZ ES MD PK RO SA SE SK TN VG",
        25: "LY PT ST", 26: "IS TR", 27: "BI DJ FR GR IT MC MR SM", 28: "AL AZ BY CY DO GT HU LB PL SV",
        29: "BR EG PS QA UA", 30: "JO KW MU YE", 31: "MT SC", 32: "LC NI", 33: "RU",
    }.items()
    for country in countries.split()
}  # fmt: skip
"""Characters of an account number by country (the registry of ISO 13616)."""
_DOCUMENT = re.compile(
    r"\b(?:passport|reisepass|passeport|pasaporte|passaporte|ausweis|personalausweis|dni|nie|cpf|ssn|social security|id card|cvv|cvc)\b"
    r"(?: ?(?:number|no\.?|nr\.?|nummer|numero|code))?(?: (?:is|ist|est|es|e))?[:# ]{1,3}(?=[a-z0-9.\-]*\d)[a-z0-9][a-z0-9.\-]{2,}"
)


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A visitor's text without what a person can't see; ``marks`` says that role marks were in it."""

    text: str
    marks: bool = False


@dataclass(frozen=True, slots=True)
class Fired:
    """The rule that fired; ``language`` is that of the pattern, None for arithmetic and limits."""

    reason: Reason
    language: str | None = None


def clean(text: str) -> Cleaned:
    """Return ``text`` without control tokens, role marks, zero-width and bidi characters.

    Never raises; cleaning a clean text changes nothing.
    """
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "ignore")
    marks = False
    while True:
        bare = _JOINER_IN_LATIN.sub("", _UNSEEN.sub("", text))
        # Taking one mark out can join the halves of another.
        without = _MARKS.sub(" ", bare)
        marks = marks or without != bare
        without = "\n".join(_BLANKS.sub(" ", line).strip() for line in without.splitlines()).strip()
        if without == text:
            return Cleaned(without, marks)
        text = without


def check(cleaned: Cleaned) -> Fired | None:
    """Return the rule that sends this text to a person, or None."""
    if len(cleaned.text) > LONGEST:
        return Fired(Reason.TOO_LONG)
    fired = {one.reason: one for one in reversed(list(_fired(cleaned)))}
    return next((fired[reason] for reason in _ORDER if reason in fired), None)


def _fired(cleaned: Cleaned) -> Iterator[Fired]:
    if cleaned.marks:
        yield Fired(Reason.ORDERS)
    folded = fold(cleaned.text)
    if holds_payment_number(cleaned.text) or _DOCUMENT.search(folded):
        yield Fired(Reason.PAYMENT_NUMBER)
    for reason, language, pattern in _COMPILED:
        if pattern.search(folded):
            yield Fired(reason, language)


def holds_payment_number(text: str) -> bool:
    """Say whether a card number (Luhn) or an account number (IBAN, ISO 13616) is in ``text``."""
    for match in _DIGITS.finditer(text):
        digits = [int(one) for one in match.group() if one.isdigit()]
        if digits[0] in range(2, 7) and _luhn(digits):
            return True
    return any(_is_iban(match.group()) for match in _IBAN.finditer(text))


def _luhn(digits: list[int]) -> bool:
    total = 0
    for place, digit in enumerate(reversed(digits)):
        doubled = digit * 2 if place % 2 else digit
        total += doubled - 9 if doubled > 9 else doubled
    return total % 10 == 0 and len(set(digits)) > 1


def _is_iban(text: str) -> bool:
    bare = text.replace(" ", "").upper()
    # The pattern may run on into the words behind; the country says how long an IBAN is.
    length = _IBAN_LENGTHS.get(bare[:2], 0)
    piece = bare[:length]
    if not length or len(piece) < length or not piece.isascii():
        return False
    moved = piece[4:] + piece[:4]
    return int("".join(str(int(one, 36)) for one in moved)) % 97 == 1
