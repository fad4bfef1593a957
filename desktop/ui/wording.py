"""What the app says: reasons as sentences, times, languages. Text in, text out; no widgets."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from desktop.domain.conversation import Mode
from desktop.domain.decision import Reason, Zone
from desktop.domain.message import Delivery
from desktop.ui.plain_text import isolated, one_line
from desktop.ui.spoken import locale

if TYPE_CHECKING:
    from desktop.domain.summary import Summary

GENERATED_NAME = re.compile(r"Guest ([0-9A-F]{3,6})")


def say(text: str) -> str:
    """Return ``text`` in the operator's language."""
    return QCoreApplication.translate("wording", text)


def reason_sentence(reason: Reason, guest: str = "guest") -> str:
    """Say why the assistant stopped, as the operator reads it."""
    sentences = {
        Reason.ASKED_FOR_PERSON: say("The {guest} asked for a person."),
        Reason.COMPLAINT: say("It reads like a complaint, and those are for a person."),
        Reason.REFUND: say("It is about a refund, which only a person can promise."),
        Reason.LEGAL: say("It is about a legal matter."),
        Reason.MEDICAL: say("It may be about somebody's health."),
        Reason.EMERGENCY: say("It may be an emergency. Please look at once."),
        Reason.LIVE_FACT: say("It has no answer about live availability."),
        Reason.OWN_BOOKING: say("It is about the {guest}'s own booking, which the AI can't see."),
        Reason.PAYMENT_NUMBER: say("The message seems to hold a card or account number."),
        Reason.ORDERS: say("The message tries to give the AI orders."),
        Reason.TOO_LONG: say("The message is too long for the AI to be sure of it."),
        Reason.TOO_MANY: say("Too many messages came at once."),
        Reason.NO_ANSWER: say("Nothing in your knowledge answers this."),
        Reason.UNSURE: say("It is not sure enough to answer alone."),
        Reason.IN_PART: say("Your knowledge answers only a part of what was asked."),
        Reason.NOT_ALONE: say("You want to see answers from this entry before they go out."),
        Reason.TOPIC_IN_DRAFT: say("You want to see answers on this topic before they go out."),
        Reason.TOPIC_OFF: say("You answer this topic without the AI."),
        Reason.OWN_WORDS: say("It wrote more freely than your entries. Please read it first."),
        Reason.CHECK_FAILED: say("Its answer held something that your entries don't say."),
        Reason.ASSISTANT_AWAY: say("The AI was not running."),
    }
    return sentences[reason].format(guest=guest)


def zone_words(zone: Zone) -> str:
    """Say in a few words what the assistant does with a question of that zone."""
    return {
        Zone.VERBATIM: say("Answers by itself"),
        Zone.MODEL: say("Answers by itself, in its own sentence"),
        Zone.DRAFT: say("Draft for you"),
        Zone.HANDOFF: say("Asks a person"),
    }[zone]


def said_sentence(summary: Summary) -> str:
    """Say what the visitor was answered so far."""
    if summary.last_reply is None:
        return say("Nothing was answered yet.")
    words = isolated(one_line(summary.last_reply, 200))
    if summary.by_person:
        return say("You wrote: {words}").format(words=words)
    if summary.answered:
        titles = ", ".join(isolated(one_line(one, 60)) for one in summary.answered)
        return say("The AI answered about {titles}.").format(titles=titles)
    return say("The AI wrote: {words}").format(words=words)


def missing_sentence(summary: Summary) -> str:
    """Say what the visitor still needs, and whether they can be written to."""
    reasons = {
        Reason.ASKED_FOR_PERSON: say("A person to talk to."),
        Reason.COMPLAINT: say("Somebody who sees to the complaint."),
        Reason.REFUND: say("Your decision about the money."),
        Reason.LIVE_FACT: say("What only you can see now, such as what is free."),
        Reason.OWN_BOOKING: say("A look into their booking."),
        Reason.PAYMENT_NUMBER: say("A safe way to pay, without the number written here."),
        Reason.UNSURE: say("Your yes to an answer."),
        Reason.IN_PART: say("An answer to the rest of the question."),
        Reason.NOT_ALONE: say("Your yes to an answer."),
        Reason.TOPIC_IN_DRAFT: say("Your yes to an answer."),
        Reason.NO_ANSWER: say("An answer. No entry holds one."),
        Reason.OWN_WORDS: say("Your yes to an answer."),
        Reason.CHECK_FAILED: say("An answer that your entries bear out."),
        Reason.ASSISTANT_AWAY: say("An answer. The AI was not running."),
    }
    if summary.missing is not None:
        missing = reasons.get(summary.missing, say("Your judgement."))
    else:
        missing = say("Your answer.") if summary.open else say("Nothing, as far as is known.")
    if summary.has_draft:
        missing += " " + say("A draft is ready.")
    if not summary.has_email:
        missing += " " + say("No e-mail address was left.")
    return missing


def percent(probability: float) -> str:
    """Return 0.934 as '93%'. Never '100%' for anything less than certain."""
    number = min(99, int(probability * 100)) if probability < 1 else 100
    return say("{n}%").format(n=number)


def mode_words(mode: Mode) -> str:
    """Return the word on a conversation's pill."""
    return {
        Mode.WAITING: say("Needs you"),
        Mode.ASSISTANT: say("AI"),
        Mode.OPERATOR: say("You"),
        Mode.DONE: say("Done"),
    }[mode]


MODE_PILL = {
    Mode.WAITING: "wait",
    Mode.ASSISTANT: "ai",
    Mode.OPERATOR: "you",
    Mode.DONE: "done",
}


def delivery_words(delivery: Delivery) -> str:
    """Say how far a reply has come."""
    return {
        Delivery.WAITING: say("waiting to send"),
        Delivery.SENT: say("sent"),
        Delivery.DELIVERED: say("delivered"),
        Delivery.READ: say("read"),
    }[delivery]


def visitor_word(word: str) -> str:
    """Return the owner's word for a visitor in the operator's language; an unknown one as it is."""
    return {
        "guest": say("guest"),
        "customer": say("customer"),
        "visitor": say("visitor"),
    }.get(word, word)


def shown_name(name: str, guest: str) -> str:
    """Return a made-up name ('Guest 7C1') with the owner's own word for a visitor."""
    made_up = GENERATED_NAME.fullmatch(name)
    return f"{guest.capitalize()} {made_up[1]}" if made_up else name


def ago(moment: datetime, now: datetime) -> str:
    """Say briefly how long ago: 'now', '2 min', '3 h', 'Yesterday', '4 Nov'."""
    seconds = (now - moment).total_seconds()
    if seconds < 60:
        return say("now")
    if seconds < 3600:
        return say("{n} min").format(n=int(seconds // 60))
    here, today = moment.astimezone(), now.astimezone().date()
    if here.date() == today or seconds < 6 * 3600:
        return say("{n} h").format(n=int(seconds // 3600))
    if here.date() == today - timedelta(days=1):
        return say("Yesterday")
    return short_date(here.date(), today)


def waited(since: datetime, now: datetime) -> str:
    """Return how long somebody has waited: '2:14', '1:02:14', '3 days'."""
    seconds = max(0, int((now - since).total_seconds()))
    if seconds >= 48 * 3600:
        return say("{n} days").format(n=seconds // 86400)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def clock(moment: datetime) -> str:
    """Return the local time of day, '14:02'."""
    here = moment.astimezone()
    return locale().toString(QTime(here.hour, here.minute), say("HH:mm"))


def day_line(moment: datetime, now: datetime) -> str:
    """Return the separator above the first message of a day: 'Today, 14:02'."""
    here, today = moment.astimezone(), now.astimezone().date()
    if here.date() == today:
        day = say("Today")
    elif here.date() == today - timedelta(days=1):
        day = say("Yesterday")
    else:
        day = long_date(here.date())
    return f"{day}, {clock(moment)}"


def short_date(day: date, today: date) -> str:
    """Return '4 Nov', with the year when it is another one."""
    if day.year != today.year:
        return long_date(day)
    return locale().toString(_qdate(day), say("d MMM"))


def long_date(day: date) -> str:
    """Return '21 Dec 2026'."""
    return locale().toString(_qdate(day), say("d MMM yyyy"))


def language_name(code: str | None) -> str:
    """Return 'German' for 'de'; the code itself where it is unknown; empty for None."""
    if not code:
        return ""
    written = QLocale(code.replace("-", "_"))
    if written.language() in (QLocale.Language.C, QLocale.Language.AnyLanguage):
        return code[:12]
    short = QLocale.languageToCode(written.language())
    name = _languages().get(short) or QLocale.languageToString(written.language())
    if "-" in code or "_" in code:
        where = QLocale.territoryToString(written.territory())
        if locale().language() is not QLocale.Language.English:
            where = QLocale.territoryToCode(written.territory())
        return f"{name} ({where})"
    return name


def _languages() -> dict[str, str]:
    return {
        "ar": say("Arabic"),
        "cs": say("Czech"),
        "da": say("Danish"),
        "de": say("German"),
        "el": say("Greek"),
        "en": say("English"),
        "es": say("Spanish"),
        "fi": say("Finnish"),
        "fr": say("French"),
        "he": say("Hebrew"),
        "hi": say("Hindi"),
        "hu": say("Hungarian"),
        "id": say("Indonesian"),
        "it": say("Italian"),
        "ja": say("Japanese"),
        "ko": say("Korean"),
        "nl": say("Dutch"),
        "no": say("Norwegian"),
        "pl": say("Polish"),
        "pt": say("Portuguese"),
        "ro": say("Romanian"),
        "ru": say("Russian"),
        "sv": say("Swedish"),
        "th": say("Thai"),
        "tr": say("Turkish"),
        "uk": say("Ukrainian"),
        "vi": say("Vietnamese"),
        "zh": say("Chinese"),
    }


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
