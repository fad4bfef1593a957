"""The places outside this PC that take part, and what each of them sees. Pure."""

from __future__ import annotations

from desktop.domain.privacy_report import Company, Facts, Keeper
from desktop.domain.sentence import Sentence
from desktop.domain.summaries import Wish


def relay_away(facts: Facts) -> bool:
    """Say whether there is a relay, and not on this PC."""
    return facts.relay is not None and not facts.relay.here


def mail_away(facts: Facts) -> bool:
    """Say whether there is a mail server, and not on this PC."""
    return facts.mail is not None and not facts.mail.here


def companies(facts: Facts) -> tuple[Company, ...]:
    """Return the places outside this PC that take part, and what each of them sees."""
    found = []
    if facts.relay is not None and relay_away(facts):
        name = facts.relay.host
        if facts.keeper is Keeper.OWN:
            name = Sentence("{host}, run by yourself", host=name)
        elif facts.company and facts.keeper is Keeper.HOSTED:
            name = Sentence("{host}, run by {company}", host=name, company=facts.company)
        found.append(
            Company(
                name,
                Sentence("Passes on sealed messages. Can't read them."),
                Sentence("Network addresses, times and sizes of sealed messages."),
            )
        )
    if facts.mail is not None and mail_away(facts):
        does = (
            Sentence("Delivers notices to you and replies to visitors who have left.")
            if facts.summaries is Wish.OFF
            else Sentence(
                "Delivers notices and summaries to you, and replies to visitors who left."
            )
        )
        sees = (
            Sentence("The whole of these e-mails, and the addresses of visitors who get one.")
            if facts.summaries is Wish.OFF
            else Sentence(
                "The whole of these e-mails, summaries masked, and the addresses of visitors who"
                " get one."
            )
        )
        found.append(Company(facts.mail.host, does, sees))
    return tuple(found)
