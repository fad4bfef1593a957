"""What is reached over the network: relay with its clock, mail server, website. All by the gate."""

from __future__ import annotations

import asyncio
import time

from desktop.app.doctor.profile import Named
from desktop.domain.checkup import Facts, Finding, Part, State
from desktop.domain.sentence import Sentence, sentence_of
from desktop.knowledge.reading.pages import Fetcher

CLOCK_SECONDS = 300
"""How far the relay lets a desk's clock be off."""
_UNREAD = Sentence("It was not looked at, because the settings can't be read.")


async def relay(named: Named | None) -> list[Finding]:
    """Ask the relay for its greeting; tell whether it answers and how the clocks differ."""
    from desktop.app.gate.places import dial_for, relay_place
    from desktop.app.gate.process import gate
    from desktop.domain.ledger import Purpose
    from desktop.relay.probe import RelayUnreachableError, relay_clock

    if named is None:
        return [Finding(part, State.UNKNOWN, _UNREAD) for part in (Part.RELAY, Part.CLOCK)]
    clock = Sentence("It can't be compared: only a relay that answers tells the time.")
    no_clock = Finding(Part.CLOCK, State.NOTE, clock)
    if not named.relay:
        nowhere = Finding(
            Part.RELAY,
            State.NOTE,
            Sentence("No relay is set up yet, so no visitor can write."),
            Sentence("Name one in Settings, or with 'deskbell setup --relay wss://…'."),
            {"named": False},
        )
        return [nowhere, no_clock]
    began = time.monotonic()
    try:
        with gate.opened(Purpose.RELAY, lambda: relay_place(named.relay)):
            theirs = await relay_clock(named.relay, dial_for(Purpose.RELAY))
        ahead = time.time() - theirs / 1000
    except RelayUnreachableError as error:
        lost = Finding(
            Part.RELAY,
            State.WRONG,
            Sentence("It can't be reached, so messages in both directions wait."),
            sentence_of(error),
            {"named": True, "cause": type(error.__cause__).__name__},
        )
        return [lost, no_clock]
    facts: Facts = {"named": True, "ms": round(1000 * (time.monotonic() - began))}
    return [
        Finding(Part.RELAY, State.FINE, Sentence("It answers."), facts=facts),
        _clock(ahead),
    ]


def _clock(ahead: float) -> Finding:
    facts: Facts = {"ahead_seconds": round(ahead, 1)}
    if abs(ahead) > CLOCK_SECONDS:
        return Finding(
            Part.CLOCK,
            State.WRONG,
            Sentence(
                "This PC's clock is {number} minutes off, so the relay refuses it.",
                number=round(abs(ahead) / 60),
            ),
            Sentence("Let the internet set this PC's clock, then start Deskbell again."),
            facts,
        )
    means = Sentence("This PC's clock is right.")
    return Finding(Part.CLOCK, State.FINE, means, facts=facts)


async def mail(named: Named | None) -> Finding:
    """Reach the owner's mail server as it is set up, log in, and send nothing."""
    from desktop.app.gate.places import dial_for, mail_of
    from desktop.app.gate.process import gate
    from desktop.domain.ledger import Purpose
    from desktop.domain.letters import LetterError
    from desktop.mail.room import MailRoom

    if named is None:
        return Finding(Part.MAIL, State.UNKNOWN, _UNREAD)
    server, password = named.mail, named.password
    if server is None:
        means = Sentence(
            "It is not set up. When somebody waits and nobody comes, you hear of it at this PC only."
        )
        return Finding(Part.MAIL, State.NOTE, means, facts={"named": False})
    facts: Facts = {
        "named": True,
        "security": str(server.security),
        "port": server.port,
        "login": bool(server.account),
    }
    dial = dial_for(Purpose.MAIL)
    room = MailRoom(lambda: server, lambda: password, lambda: "", dial=dial)
    try:
        with gate.opened(Purpose.MAIL, mail_of(lambda: server)):
            await room.log_in()
    except LetterError as error:
        return Finding(
            Part.MAIL,
            State.WRONG,
            Sentence("The mail server can't be used, so no e-mail goes out."),
            sentence_of(error),
            {**facts, "cause": type(error.__cause__).__name__},
        )
    means = Sentence("The mail server lets this desk in.")
    return Finding(Part.MAIL, State.FINE, means, facts=facts)


async def website(named: Named | None) -> Finding:
    """Look at the line on the first page of the owner's website."""
    if named is None:
        return Finding(Part.SITE, State.UNKNOWN, _UNREAD)
    if not named.expected.websites or not named.relay:
        means = Sentence("No website is connected yet.")
        mend = Sentence(
            "Name it in Settings → Your website, and paste the line that is shown there."
        )
        return Finding(Part.SITE, State.NOTE, means, mend, {"named": False})
    address = named.expected.websites[0]
    findings = await asyncio.to_thread(page, address, named)
    wrong = next((one for one in findings if not one.fine), None)
    facts: Facts
    if wrong is None:
        older = next((one for one in findings if one.aspect == "desk" and one.mend), None)
        if older is not None:
            facts = {"named": True, "aspect": older.aspect}
            return Finding(Part.SITE, older.state, older.means, older.mend, facts)
        means = Sentence("The line on your website is right.")
        return Finding(Part.SITE, State.FINE, means, facts={"named": True})
    facts = {"named": True, "aspect": wrong.aspect}
    if wrong.aspect == "line" and len(findings) < 4:
        # The first page may have none on purpose.
        means = Sentence("The first page of your website has no line of Deskbell's.")
        mend = Sentence(
            "If it is on other pages, look at one of them with 'deskbell doctor --site ADDRESS'."
            " Else copy the line from Settings → Your website and paste it before </body>."
        )
        return Finding(Part.SITE, State.NOTE, means, mend, facts)
    return Finding(Part.SITE, wrong.state, wrong.means, wrong.mend, facts)


def page(address: str, named: Named, fetcher: Fetcher | None = None) -> list[Finding]:
    """Fetch one page of the owner's website and look at the line on it."""
    from desktop.app.doctor.website import examine_page
    from desktop.app.fetching import WebFetcher
    from desktop.knowledge.reading.found import UnreadableError

    wanted = address if "//" in address else f"https://{address}"
    try:
        fetched = (fetcher or WebFetcher()).fetch(wanted, lambda: True)
    except UnreadableError as error:
        means = Sentence("The page could not be read.")
        return [Finding(Part.SITE, State.WRONG, means, sentence_of(error), aspect="page")]
    return examine_page(fetched, named.expected)
