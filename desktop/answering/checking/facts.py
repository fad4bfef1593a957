"""The facts in a text, each in one way of writing: times, money, dates, days, numbers, links.

'9–18h' and '9am–6pm' are one, as are '1.200,50 €' and 'EUR 1,200.50', 'lundi' and 'Monday',
'٩' and '9'. Facts keep their order and whether they begin or end something. No judgement of
truth here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from desktop.answering.checking.tables import (
    CALENDAR,
    CALENDAR_UNSPACED,
    FROM,
    MONEY,
    NUMBERS,
    UNTIL,
)
from desktop.domain.words import fold

_E_MAIL = re.compile(r"[\w.+-]+@[a-z0-9\u00df-\u04ff-]+(?:\.[a-z0-9\u00df-\u04ff-]+)+")
# Korean and Japanese put their particles right behind an address: 'example.com에서'.
_LABEL = r"[^\W_\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]"
_REST = r"[^\s\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]"
_LINK = re.compile(
    rf"(?<![a-z])[a-z][a-z0-9+.-]{{1,9}}://{_REST}+|(?<![a-z])www\.{_REST}+|(?<![a-z])(?:tel|mailto|sms):{_REST}+"
    rf"|(?<![a-z0-9.-])(?:{_LABEL}(?:(?:{_LABEL}|-)*{_LABEL})?\.)+(?:[a-z]{{2,18}}|[^\W\d_\u0000-\u024f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]{{2,10}})(?![a-z0-9_-])(?:/{_REST}*)?"
)
_HANDLE = re.compile(r"(?<!\w)[@#]\w{2,}")
_PHONE = re.compile(r"\+?\(?\d[\d ()/.\-\u2010-\u2015]{5,}\d")
_DATE = re.compile(
    r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b|\b(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})?(?!\d)|(\d{1,4})[年년]|(\d{1,2})[月월]\s*(\d{1,2})[日일]"
)
_AM = r"a\.?m\b\.?|صباحا|ص\b|(?:de la|da|du) (?:manana|manha|matin)|morgens|vormittags"
_PM = r"p\.?m\b\.?|مساء|م\b|(?:de la|da) (?:tarde|noche|noite)|(?:de l'apres-midi|du soir)|nachmittags|abends"
_PLAIN = r"uhr\b|hrs?\b|hs\b|h\b|heures?\b|horas?\b|o'clock\b|[시時点]"
_CLOCK = rf"(?:(오전|오후|午前|午後)\s*)?(\d{{1,2}})(?:\s*[:h](\d{{2}})(?!\d)|[시時点]\s*(\d{{1,2}})[분分]|[시時点]\s*(반|半)|\.(\d{{2}})(?=\s*(?:uhr|h\b|{_AM}|{_PM}|[-\u2010-\u2015~〜])))?\s*({_AM}|{_PM}|{_PLAIN})?"
_DASH = r"\s*(?:[-\u2010-\u2015~〜]|\b(?:to|until|till|bis|a|à|as|ate|hasta|and|und|et|y|e)\b|부터|から|(?:إلى|الى|حتى))\s*(?:a las? |las? |a la |as )?"
_RANGE = re.compile(rf"(?<![\d.,:]){_CLOCK}{_DASH}{_CLOCK}(?![\d:])")
_TIME = re.compile(rf"(?<![\d.,:]){_CLOCK}(?![\d:])")
_SIGNS = "|".join(sorted((re.escape(one) for one in MONEY), key=len, reverse=True))
_AMOUNT = r"\d+(?:[.,'\u2019\u00a0\u202f ]\d{3})*(?:[.,]\d{1,2})?(?!\d)"
_MONEY = re.compile(
    rf"(?<![a-z])({_SIGNS})\s*({_AMOUNT})|(?<![\d.,])({_AMOUNT})(?:,-)?\s*({_SIGNS})(?![a-z])"
)
_NUMBER = re.compile(r"\d+(?:[.,'\u2019]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?")
_HAN = re.compile(r"[〇零一二三四五六七八九十百千万]+")
_HAN_DIGITS = {one: n for n, one in enumerate("零一二三四五六七八九")} | {"〇": 0}
_HAN_UNITS = {"十": 10, "百": 100, "千": 1000, "万": 10000}
_NATIVE = re.compile(
    r"(하나|한|두|둘|세|셋|네|넷|다섯|여섯|일곱|여덟|아홉|열)\s*(?=시|명|개|대|마리|잔|박|분|살|곳|번|배|사람)"
)
_NATIVE_VALUES = {
    "하나": "1", "한": "1", "두": "2", "둘": "2", "세": "3", "셋": "3", "네": "4", "넷": "4",
    "다섯": "5", "여섯": "6", "일곱": "7", "여덟": "8", "아홉": "9", "열": "10",
}  # fmt: skip
_CALENDAR_CONCEPTS = {fold(word): concept for word, concept in CALENDAR_UNSPACED}
_CALENDAR = re.compile("|".join(sorted(map(re.escape, _CALENDAR_CONCEPTS), key=len, reverse=True)))
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Fact:
    """``value`` in one way of writing; ``role`` is 'from' or 'until' where the text says so."""

    kind: str
    value: str
    role: str = ""
    at: int = 0
    """Where it stands in the text that was read."""


@dataclass(frozen=True, slots=True)
class Read:
    """The facts of a text in order, and the folded text with the facts taken out of it."""

    facts: tuple[Fact, ...]
    rest: str


def read_facts(text: str) -> Read:
    """Return every fact of ``text``, in order. Never raises."""
    return _Reader(plain(text)).read()


def plain(text: str) -> str:
    """Return folded text in which the digits of every script are 0 to 9."""
    folded = fold(text).replace("\u066b", ".").replace("\u066c", ",")
    return "".join(
        str(unicodedata.digit(one))
        if one.isdigit() and not one.isascii() and unicodedata.digit(one, -1) >= 0
        else one
        for one in folded
    )


def links(text: str) -> frozenset[str]:
    """Return the links and addresses of ``text`` letter by letter: 'ı' is no 'i' there, and 'é' no 'e'."""
    exact = unicodedata.normalize("NFKC", text).casefold()
    mails = _E_MAIL.findall(exact)
    return frozenset(map(_bare_link, (*mails, *_LINK.findall(_E_MAIL.sub(" ", exact)))))


def _bare_link(found: str) -> str:
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", found.rstrip(".,;:)/!?\"'"))


def amount(text: str) -> str:
    """Return a number in one way of writing: '1.200,50' and '1,200.50' are '1200.5'."""
    bare = re.sub(r"[\s'\u2019]", "", text).strip(".,")
    at = max(bare.rfind("."), bare.rfind(","))
    head, tail = bare, ""
    # One sign and three digits behind it part thousands; anything else parts the cents.
    if at >= 0 and (len(bare) - at - 1 != 3 or len({one for one in bare if one in ".,"}) == 2):
        head, tail = bare[:at], bare[at + 1 :]
        if bare.count(bare[at]) > 1:
            head, tail = bare, ""
    whole = re.sub(r"\D", "", head).lstrip("0") or "0"
    cents = tail.rstrip("0")
    return f"{whole}.{cents}" if cents else whole


_Maker = Callable[[re.Match[str]], list[Fact]]


class _Reader:
    """Takes facts out of one text, the most telling kinds first."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._found: list[Fact] = []

    def read(self) -> Read:
        for pattern in (_E_MAIL, _LINK, _HANDLE):
            self._take(pattern, self._link)
        self._take(_DATE, self._date)
        self._take(_MONEY, self._money)
        self._take(_RANGE, self._range)
        self._take(_TIME, self._time)
        self._take(_PHONE, self._phone)
        self._take(_NATIVE, lambda match: [Fact("number", _NATIVE_VALUES[match[1]])])
        self._take(_HAN, lambda match: [Fact("number", str(_han(match.group())))])
        self._take(_NUMBER, self._number)
        self._take(_CALENDAR, lambda match: [_calendar(_CALENDAR_CONCEPTS[match.group()])])
        self._take(_WORD, self._word)
        facts = sorted(self._found, key=lambda one: one.at)
        return Read(tuple(facts), self._text)

    def _take(self, pattern: re.Pattern[str], make: _Maker) -> None:
        def blank(match: re.Match[str]) -> str:
            made = make(match)
            if not made:
                return match.group()
            for n, fact in enumerate(made):
                role = fact.role or self._role(match)
                self._found.append(Fact(fact.kind, fact.value, role, match.start() + n))
            return " " * len(match.group())

        self._text = pattern.sub(blank, self._text)

    def _role(self, match: re.Match[str]) -> str:
        before = _WORD.findall(self._text[: match.start()])[-2:]
        behind = self._text[match.end() : match.end() + 3]
        for word in reversed(before):
            if word in FROM:
                return "from"
            if word in UNTIL:
                return "until"
        if behind.startswith(("부터", "から")):
            return "from"
        return "until" if behind.startswith(("까지", "まで")) else ""

    @staticmethod
    def _link(match: re.Match[str]) -> list[Fact]:
        return [Fact("link", _bare_link(match.group()))]

    @staticmethod
    def _phone(match: re.Match[str]) -> list[Fact]:
        digits = re.sub(r"\D", "", match.group())
        return [Fact("phone", digits)] if len(digits) >= 7 else []

    @staticmethod
    def _date(match: re.Match[str]) -> list[Fact]:
        year, month, day, first, second, short, only, month_cjk, day_cjk = match.groups()
        if year:
            return [Fact("date", f"{int(day)}.{int(month)}.{year}")]
        if only:
            return [Fact("number", str(int(only)))]
        if month_cjk:
            return [Fact("date", f"{int(day_cjk)}.{int(month_cjk)}.")]
        if not 1 <= int(second) <= 31 or not 1 <= int(first) <= 31:
            return []
        return [Fact("date", f"{int(first)}.{int(second)}.{short or ''}")]

    @staticmethod
    def _money(match: re.Match[str]) -> list[Fact]:
        before, first, second, after = match.groups()
        return [Fact("money", f"{MONEY[before or after]}{amount(first or second)}")]

    def _range(self, match: re.Match[str]) -> list[Fact]:
        one, other = match.groups()[:7], match.groups()[7:]
        if not any(map(_is_clock, (one, other))):
            return []
        if not _half(one) and _half(other) and int(one[1]) <= 12:
            # '2-4pm' is in the afternoon, '10-2pm' begins before noon.
            same = int(one[1]) % 12 < int(other[1]) % 12
            one = (*one[:6], _half(other) if same else ("am" if _half(other) == "pm" else "pm"))
        first, second = _value(one), _value(other)
        if first is None or second is None:
            return []
        return [Fact("time", first, "from"), Fact("time", second, "until")]

    @staticmethod
    def _time(match: re.Match[str]) -> list[Fact]:
        groups = match.groups()
        value = _value(groups) if _is_clock(groups) else None
        return [Fact("time", value)] if value else []

    @staticmethod
    def _number(match: re.Match[str]) -> list[Fact]:
        return [Fact("number", amount(match.group()))]

    @staticmethod
    def _word(match: re.Match[str]) -> list[Fact]:
        word = match.group()
        concept = CALENDAR.get(word) or CALENDAR.get(word.removesuffix("s"))
        if concept is not None:
            return [_calendar(concept)]
        number = NUMBERS.get(word)
        if number in ("noon", "midnight"):
            return [_calendar(number)]
        return [Fact("number", number)] if number else []


def _calendar(concept: str) -> Fact:
    if concept in ("noon", "midnight"):
        return Fact("time", "12:00" if concept == "noon" else "0:00")
    return Fact("day", concept)


def _is_clock(groups: tuple[str | None, ...]) -> bool:
    return any((groups[0], groups[2], groups[3], groups[4], groups[5], groups[6]))


def _half(groups: tuple[str | None, ...]) -> str:
    """Return 'am', 'pm' or nothing."""
    if groups[0]:
        return "am" if groups[0] in ("오전", "午前") else "pm"
    mark = groups[6] or ""
    if mark in ("am", "pm"):
        return mark
    if re.fullmatch(_AM, mark):
        return "am"
    return "pm" if re.fullmatch(_PM, mark) else ""


def _value(groups: tuple[str | None, ...]) -> str | None:
    hour = int(groups[1] or 0)
    minute = groups[2] or groups[3] or groups[5] or ("30" if groups[4] else "0")
    half = _half(groups)
    if half == "pm" and hour < 12:
        hour += 12
    elif half == "am" and hour == 12:
        hour = 0
    if hour > 24 or int(minute) > 59:
        return None
    return f"{hour}:{int(minute):02}"


def _han(text: str) -> int:
    total = part = 0
    for one in text:
        if one in _HAN_DIGITS:
            part = part * 10 + _HAN_DIGITS[one]
        else:
            total += (part or 1) * _HAN_UNITS[one]
            part = 0
    return total + part
