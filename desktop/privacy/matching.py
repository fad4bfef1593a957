"""Whether a text speaks of the person who is looked for: by name, e-mail, telephone, booking number.

The same thing is written in many ways: +49 170 … and 0170-…, Müller and Mueller, 'Silva, Ana',
BK-2024 118. What certainly means the same is sure; what may mean somebody else too (a surname
alone, one letter off, a number inside a longer one) is told as such, and a person decides. Two
addresses that differ in a dot are two people's, whatever one mail provider makes of them.
Pure: it reads no storage and keeps nothing.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from phonenumbers import (
    NumberParseException,
    PhoneNumber,
    is_possible_number,
    is_valid_number,
    national_significant_number,
    parse,
    region_code_for_number,
)
from rapidfuzz.distance import DamerauLevenshtein

from desktop.privacy.numbers import REGIONS, plain_digits

LONGEST = 200
"""Characters of what is looked for."""
LONGEST_TEXT = 100_000
"""Characters of one text that are read."""
SHORTEST_NUMBER = 4
"""A booking number has so many letters and digits at least."""
SURE_NUMBER = 6
"""A shorter one is also a room, a price or a year."""
TYPO_FROM = 6
"""In a word of so many letters one may be wrong."""
_APART = 2
"""Words that may stand between those of a name."""


class How(StrEnum):
    """By what a text was found."""

    EMAIL = "email"
    PHONE = "phone"
    NUMBER = "number"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Match:
    """A text speaks of the person; ``sure`` where nobody else can be meant by the same words."""

    how: How
    sure: bool


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for, taken apart once. Nothing in it: nothing can be found."""

    email: str = ""
    phones: frozenset[str] = frozenset()
    """Digits as they may stand in a text, with and without the country."""
    perhaps_phones: frozenset[str] = frozenset()
    """The same for countries that may be meant."""
    number: str = ""
    """Letters and digits of a booking number."""
    words: tuple[str, ...] = ()
    """Words of a name, folded."""

    def __bool__(self) -> bool:
        return bool(self.email or self.phones or self.perhaps_phones or self.number or self.words)


def sought(text: str, regions: tuple[str, ...] = REGIONS) -> Sought:
    """Take apart what a person typed.

    Args:
        text: A name, an e-mail address, a telephone number or a booking number.
        regions: Two-letter codes of the countries whose telephone numbers are written without
            their country; the business's own first.
    """
    plain = plain_digits(unicodedata.normalize("NFKC", text[:LONGEST])).strip()
    if "@" in plain:
        return Sought(email=_email(plain))
    letters = sum(one.isalpha() for one in plain)
    digits = sum(one.isdigit() for one in plain)
    if not digits:
        return Sought(words=_words(plain))
    phones, perhaps = (frozenset(), frozenset()) if letters else _phones(plain, regions)
    number = "".join(one for one in plain if one.isalnum()).casefold()
    if phones and plain.lstrip("( ").startswith("+"):
        number = ""
    return Sought(
        phones=phones,
        perhaps_phones=perhaps - phones,
        number=number if len(number) >= SHORTEST_NUMBER else "",
    )


def regions_of(phone: str | None) -> tuple[str, ...]:
    """Return the countries to try, that of the business's own number first where it tells it."""
    try:
        own = region_code_for_number(parse(phone or "", None))
    except NumberParseException:
        own = None
    return tuple(dict.fromkeys((own, *REGIONS))) if own else REGIONS


def match(wanted: Sought, text: str) -> Match | None:
    """Say how a text speaks of the person; the surest of several ways, None for none."""
    plain = text[:LONGEST_TEXT]
    if not plain.isascii():
        plain = plain_digits(unicodedata.normalize("NFKC", plain))
    found: list[Match] = []
    if wanted.email and _has_email(wanted.email, plain):
        found.append(Match(How.EMAIL, sure=True))
    if wanted.phones or wanted.perhaps_phones:
        found += _phones_in(wanted, plain)
    if wanted.number:
        found += _number_in(wanted.number, plain)
    if wanted.words:
        found += _name_in(wanted.words, plain)
    return max(found, key=lambda one: one.sure, default=None)


_AT = re.compile(r"\s?(?:@|[(\[{]\s?at\s?[)\]}])\s?", re.IGNORECASE)
_DOT = re.compile(r"\s?[(\[{]\s?dot\s?[)\]}]\s?", re.IGNORECASE)


def _email(text: str) -> str:
    folded = _DOT.sub(".", _AT.sub("@", text)).casefold().strip(" <>()[].,;:'\"")
    name, _, host = folded.rpartition("@")
    return f"{name}@{_host(host)}" if name and host else ""


def _has_email(email: str, text: str) -> bool:
    if "@" not in text and "at" not in text.casefold():
        return False
    name, _, host = email.rpartition("@")
    hosts = "|".join(re.escape(one) for one in sorted({host, _readable(host)}))
    folded = _DOT.sub(".", _AT.sub("@", text)).casefold()
    pattern = rf"(?<![\w.+-]){re.escape(name)}@(?:{hosts})(?![\w-]|\.[\w-])"
    return re.search(pattern, folded) is not None


def _host(host: str) -> str:
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return host


def _readable(host: str) -> str:
    try:
        return host.encode("ascii").decode("idna")
    except UnicodeError:
        return host


_RUN = re.compile(r"[+(]{0,2}\d(?:[ \t\u00a0.()\-/:‐-–]{0,3}\d){4,40}")
_LONG_PHONE = 9
_BETWEEN = re.compile(r"\D+")


def _phones(text: str, regions: tuple[str, ...]) -> tuple[frozenset[str], frozenset[str]]:
    digits = "".join(one for one in text if one.isdigit())
    if not 6 <= len(digits) <= 17:
        return frozenset(), frozenset()
    own, others = _parsed(text, regions[:1]), _parsed(text, regions)
    sure = {form for number in own for form in _forms(number)}
    if len(digits) >= _LONG_PHONE:
        # However it is written, the very same digits mean the same.
        sure.add(digits)
    return frozenset(sure), frozenset(form for one in others for form in _forms(one))


def _parsed(text: str, regions: tuple[str, ...]) -> Iterator[PhoneNumber]:
    number = text.lstrip("( ")
    if number.startswith("00"):
        number = "+" + number[2:]
    for region in (None,) if number.startswith("+") else regions:
        try:
            parsed = parse(number, region)
        except NumberParseException:
            continue
        if is_valid_number(parsed) or (region is None and is_possible_number(parsed)):
            yield parsed


def _forms(number: PhoneNumber) -> Iterator[str]:
    country, national = str(number.country_code), national_significant_number(number)
    if len(national) < 6:
        return
    trunk = "" if national.startswith("0") else "0"
    for before in (country, f"00{country}", f"011{country}", f"010{country}"):
        yield before + national
        yield before + trunk + national
    yield trunk + national
    yield national


def _phones_in(wanted: Sought, text: str) -> Iterator[Match]:
    if sum(map(text.count, "0123456789")) < 6:
        return
    for run in _RUN.finditer(text):
        abroad = run.group().lstrip("(").startswith(("+", "00"))
        groups = [one for one in _BETWEEN.split(run.group()) if one]
        for begin in range(len(groups)):
            digits = ""
            for group in groups[begin:]:
                digits += group
                if len(digits) > 20:
                    break
                if digits in wanted.phones:
                    # Behind another country's number the same digits are another person's.
                    yield Match(How.PHONE, sure=not (abroad and begin))
                elif digits in wanted.perhaps_phones:
                    yield Match(How.PHONE, sure=False)


_APART_FROM_LETTERS = re.compile(r"[\W_]+")
_JOINT = r"[\s\-‐-–—._/#:]{0,3}"


def _number_in(number: str, text: str) -> Iterator[Match]:
    around = text.casefold()
    if number not in _APART_FROM_LETTERS.sub("", around):
        # Most texts end here, at a small part of what the next pattern costs.
        return
    pattern = _JOINT.join(re.escape(one) for one in number)
    for found in re.finditer(rf"(?<![^\W_]){pattern}(?![^\W_])", around):
        before, after = around[: found.start()], around[found.end() :]
        inside = number.isdigit() and (
            re.search(r"\d[ .\-/]$", before) or re.match(r"[ .\-/:]\d", after)
        )
        yield Match(How.NUMBER, sure=len(number) >= SURE_NUMBER and not inside)


# What German, Danish, Norwegian, Polish and others write in two letters where there is no key
# for one; taken to the plain letter, so that Müller, Mueller and Muller are one.
_LETTERS = str.maketrans(
    {"ø": "o", "æ": "a", "œ": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "þ": "th"}
)
_TWO = re.compile("ae|oe|ue|aa")
_APOSTROPHES = re.compile("['’‘ʼ`´]")
_WORD = re.compile(r"[^\W_]+")
_UNSPACED = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def folded(word: str) -> str:
    """Return a word of a name as all its spellings have it: small, without marks, ue as u."""
    small = _APOSTROPHES.sub("", unicodedata.normalize("NFKC", word)).casefold()
    if _UNSPACED.search(small):
        return small
    bare = "".join(
        one for one in unicodedata.normalize("NFKD", small) if not unicodedata.combining(one)
    )
    return _TWO.sub(lambda two: two.group()[0], bare.translate(_LETTERS))


def _words(text: str) -> tuple[str, ...]:
    if text.isascii():
        small = _APOSTROPHES.sub("", text).casefold()
        return tuple(_WORD.findall(_TWO.sub(lambda two: two.group()[0], small)))
    return tuple(folded(one) for one in _WORD.findall(_APOSTROPHES.sub("", text)))


def _name_in(wanted: tuple[str, ...], text: str) -> Iterator[Match]:
    joined = "".join(wanted)
    if _UNSPACED.search(joined):
        # No spaces between words there, and the family name may come first or last.
        orders = {"".join(one) for one in itertools.permutations(wanted[:4])}
        squeezed = "".join(_words(text))
        if any(one in squeezed for one in orders):
            yield Match(How.NAME, sure=len(joined) >= 3)
        return
    words = _words(text)
    if _in_one_place(wanted, words) or _run_together(wanted, words):
        yield Match(How.NAME, sure=len(wanted) > 1)
    elif _nearly(wanted, words):
        yield Match(How.NAME, sure=False)


def _in_one_place(wanted: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Say whether all words of the name stand close together, in any order."""
    if not set(wanted) <= set(words):
        return False
    reach = len(wanted) + _APART
    return any(
        word in wanted and set(wanted) <= set(words[max(0, at - reach + 1) : at + 1])
        for at, word in enumerate(words)
    )


def _run_together(wanted: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Say whether they are written without the space or hyphen, or with one more."""
    orders = {"".join(one) for one in itertools.permutations(wanted[:4])}
    shortest = len("".join(wanted[:4]))
    if shortest < 5:
        return False
    for at in range(len(words)):
        piece = ""
        for word in words[at : at + 4]:
            piece += word
            if piece in orders:
                return True
            if len(piece) > shortest:
                break
    return False


def _nearly(wanted: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Say whether the name stands there with a first name's initial, or with one letter off."""
    begins = {one[0] for one in wanted}
    if sum(word[0] in begins for word in words) < len(wanted):
        return False
    reach = len(wanted) + _APART
    for at in range(len(words)):
        window = words[at : at + reach]
        full = 0
        for one in wanted:
            if any(word == one or _one_off(one, word) for word in window):
                full += len(one) > 2
            elif not any(len(word) == 1 and one.startswith(word) for word in window):
                break
        else:
            if full:
                return True
    return False


def _one_off(one: str, other: str) -> bool:
    if min(len(one), len(other)) < TYPO_FROM or one[0] != other[0]:
        return False
    return DamerauLevenshtein.distance(one, other, score_cutoff=1) <= 1
