"""What a language model wrote is believed only as far as the cited entries say the same.

Code, not another model. Stricter than needed: a true sentence in words of its own may be
refused, and then the owner's own words or a person answer. What the owner wrote needs no
check and does not come here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.answering.features import content_words
from desktop.answering.ports import ModelDraft
from desktop.domain.decision import Passage
from desktop.domain.words import fold

LONGEST = 1200
"""Characters of a reply; the model is held to about half of that."""
_SHARED = 0.6
"""Share of a sentence's content words that the cited entries must hold."""

_E_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LINK = re.compile(
    r"\b(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|eu|de|fr|es|pt|kr|jp|io|info|example|hotel|uk|at|ch|it|nl|me|co)\b(?:/\S*)?"
)
_PHONE = re.compile(r"\+?\d[\d ()/.\-]{5,}\d")
_TIME = re.compile(r"\b(\d{1,2})(?:[:.h](\d{2}))?\s*(a\.?m\.?|p\.?m\.?|uhr|h\b|o'clock|시|時)?")
_NUMBER = re.compile(r"\d+(?:[.,'  ]\d{3})*(?:[.,]\d+)?|\d+")
_MONEY = re.compile(
    r"([€$£¥₩])\s*(\d[\d.,]*)|(\d[\d.,]*)\s*(€|\$|£|¥|₩|eur\b|euros?\b|usd\b|dollars?\b|gbp\b|pounds?\b|won\b|yen\b|원|円|%)"
)
_CURRENCY = {
    "eur": "€", "euro": "€", "euros": "€", "usd": "$", "dollar": "$", "dollars": "$", "gbp": "£",
    "pound": "£", "pounds": "£", "won": "₩", "원": "₩", "yen": "¥", "円": "¥",
}  # fmt: skip
_NUMBER_WORDS = {
    word: value
    for value, names in {
        2: "two zwei deux dos dois duas", 3: "three drei trois tres", 4: "four vier quatre cuatro quatro",
        5: "five fünf cinq cinco", 6: "six sechs seis", 7: "seven sieben sept siete sete",
        8: "eight acht huit ocho oito", 9: "nine neun neuf nueve nove", 10: "ten zehn dix diez dez",
        11: "eleven elf onze once", 12: "twelve zwölf douze doce doze noon midday mittag midi mediodía",
        13: "thirteen dreizehn treize trece treze", 14: "fourteen vierzehn quatorze catorce catorze",
        15: "fifteen fünfzehn quinze quince", 16: "sixteen sechzehn seize dieciséis dezesseis",
        17: "seventeen siebzehn", 18: "eighteen achtzehn", 19: "nineteen neunzehn",
        20: "twenty zwanzig vingt veinte vinte", 30: "thirty dreißig trente treinta trinta half",
        40: "forty vierzig quarante cuarenta quarenta", 50: "fifty fünfzig cinquante cincuenta cinquenta",
        60: "sixty sechzig soixante sesenta sessenta", 70: "seventy siebzig setenta",
        80: "eighty achtzig ochenta oitenta", 90: "ninety neunzig noventa",
        100: "hundred hundert cent cien cem", 1000: "thousand tausend mille mil",
    }.items()
    for word in fold(names).split()
}  # fmt: skip
_CALENDAR = frozenset(
    fold(
        "monday tuesday wednesday thursday friday saturday sunday january february march april june july "
        "august september october november december montag dienstag mittwoch donnerstag freitag samstag "
        "sonntag januar februar märz mai juni juli oktober dezember lundi mardi mercredi jeudi vendredi "
        "samedi dimanche janvier février mars avril juin juillet août septembre octobre novembre décembre "
        "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio "
        "agosto septiembre octubre noviembre diciembre segunda terça quarta quinta sexta janeiro fevereiro "
        "maio junho julho setembro outubro dezembro weekdays weekends weekend daily wochenende täglich "
        "tomorrow today tonight yesterday morgen heute demain aujourd'hui mañana hoy amanhã hoje"
    ).split()
)
_STRONG = frozenset(
    fold(
        "free always never guarantee guaranteed guarantees every all any unlimited refund refunded "
        "refundable complimentary discount cheaper gratis kostenlos immer nie niemals garantiert garantie "
        "rabatt gratuit gratuite gratuitement toujours jamais garanti remise siempre nunca jamás "
        "garantizado descuento sempre grátis garantido desconto available verfügbar disponible disponível"
    ).split()
)
_NEGATIONS = frozenset(
    fold(
        "no not cannot none without nicht kein keine keinen ohne pas sans sin não sem nunca n't"
    ).split()
)
_PROMISE = re.compile(
    fold(
        r"\b(?:i|we)(?:'ve| have)? (?:just |already |now )?(?:booked|reserved|cancelled|canceled|changed|refunded|arranged|confirmed|sent|noted|informed|asked|forwarded|checked)\b"
        r"|\b(?:i|we)(?:'ll| will| am going to|'m going to| are going to| promise)\b"
        r"|\b(?:your|the) (?:booking|reservation|room|table|refund) (?:is|has been) (?:confirmed|booked|cancelled|reserved|approved|changed)\b"
        r"|\b(?:ich|wir) (?:habe|haben|werde|werden|kümmere|kümmern|verspreche)\b"
        r"|\b(?:j'ai|nous avons|je vais|nous allons|je promets)\b"
        r"|\b(?:he|hemos|voy a|vamos a|prometo) (?:reserva|cancela|confirma|reembols|pregunta|envia)\w*"
        r"|\b(?:eu|nós)? ?(?:vou|vamos|reservei|cancelei|confirmei|prometo)\b"
    )
)
_MARKUP = re.compile(r"[<>{}`\\]|\]\(|&(?:#\w+|\w+);|\bjavascript:|\bdata:")
_SENTENCE = re.compile(r"(?<=[.!?。！？])\s+|\n+")


@dataclass(frozen=True, slots=True)
class Refused:
    """A draft that must not be sent, and the first thing that was wrong with it."""

    why: str


def check_draft(draft: ModelDraft, passages: Sequence[Passage]) -> Refused | None:
    """Return why the draft must not be sent, or None where it says only what the entries say.

    ``passages`` are those that were shown to the model. Never raises.
    """
    by_id = {one.entry_id: one for one in passages}
    if not draft.entries or any(entry_id not in by_id for entry_id in draft.entries):
        return Refused("it cites an entry that was not found for this question")
    cited = [by_id[entry_id] for entry_id in dict.fromkeys(draft.entries)]
    source = "\n".join(f"{one.title}. {one.answer}" for one in cited)
    quote = _flat(draft.quote)
    if len(quote) < 3 or not any(quote in _flat(one.answer) for one in cited):
        return Refused("its quote is not in the entry it cites")
    reply = unicodedata.normalize("NFKC", draft.reply).strip()
    if not reply or len(reply) > LONGEST:
        return Refused("it is empty or too long")
    if _MARKUP.search(reply) or any(
        unicodedata.category(one) in ("Cf", "Cc", "Co", "Cs") and one != "\n" for one in reply
    ):
        return Refused("it holds markup or characters that cannot be seen")
    if _PROMISE.search(fold(reply)):
        return Refused("it promises or claims an action that only a person can take")
    for find in (_links, _money, _facts, _calendar, _strong):
        if strange := find(reply) - find(source):
            return Refused(f"the entries do not say '{min(strange)}'")
    if bool(_negations(reply)) != bool(_negations(source)):
        return Refused("it says yes where the entry says no, or the other way round")
    told = frozenset(content_words(source))
    for sentence in _SENTENCE.split(reply):
        asked = content_words(sentence)
        held = sum(word in told for word in asked)
        if asked and held < _SHARED * len(asked):
            return Refused("a sentence says something that is not in the entries")
    return None


def _flat(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).split()).casefold()


def _plain(text: str) -> str:
    """Return folded text in which the digits of every script are 0 to 9."""
    folded = fold(text)
    return "".join(
        str(unicodedata.digit(one)) if one.isdigit() and unicodedata.digit(one, -1) >= 0 else one
        for one in folded
    )


def _links(text: str) -> set[str]:
    plain = _plain(text)
    found = {one.strip(".,;") for one in _E_MAIL.findall(plain)}
    found |= {one.rstrip(".,;)/") for one in _LINK.findall(plain)}
    for phone in _PHONE.findall(plain):
        digits = re.sub(r"\D", "", phone)
        if len(digits) >= 7:
            found.add(digits)
    return found


def _money(text: str) -> set[str]:
    found = set()
    for before, first, second, after in _MONEY.findall(_plain(text)):
        sign = before or after
        found.add(f"{_CURRENCY.get(sign, sign)}{_amount(first or second)}")
    return found


def _facts(text: str) -> set[str]:
    """Return numbers and times of day, each in one way of writing: ``9am``, ``9:00`` and ``9 h`` are one."""
    plain = _plain(text)
    found = set()
    for hour, minute, mark in _TIME.findall(plain):
        if not (minute or mark):
            continue
        value = int(hour)
        if mark.startswith("p") and value < 12:
            value += 12
        elif mark.startswith("a") and value == 12:
            value = 0
        found.add(f"{value}:{minute or '00'}")
    rest = _TIME.sub(
        lambda match: " " if match.group(2) or match.group(3) else match.group(), plain
    )
    found |= {_amount(one) for one in _NUMBER.findall(rest)}
    for word in re.findall(r"[^\W\d_]+", rest):
        if word in _NUMBER_WORDS:
            found.add(str(_NUMBER_WORDS[word]))
    # '9' next to '9:00': an entry that says 9:00 also says 9 o'clock.
    return found


def _amount(text: str) -> str:
    """Return a number in one way of writing: ``1.200,50`` and ``1,200.50`` are ``1200.50``."""
    bare = re.sub(r"[\s'  ]", "", text).strip(".,")
    head, mark, tail = bare, "", ""
    for sign in ".,":
        at = bare.rfind(sign)
        if at > max(bare.rfind("." if sign == "," else ","), -1) and len(bare) - at - 1 != 3:
            head, mark, tail = bare[:at], sign, bare[at + 1 :]
    whole = re.sub(r"\D", "", head).lstrip("0") or "0"
    cents = tail.rstrip("0") if mark else ""
    return f"{whole}.{cents}" if cents else whole


def _calendar(text: str) -> set[str]:
    return {
        word.removesuffix("s")
        for word in re.findall(r"[^\W\d_]+", fold(text))
        if word in _CALENDAR or word.removesuffix("s") in _CALENDAR
    }


def _strong(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]+", fold(text))) & _STRONG


def _negations(text: str) -> set[str]:
    return set(re.findall(r"n't\b|[^\W\d_]+", fold(text))) & _NEGATIONS
