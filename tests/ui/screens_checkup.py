"""Samples for the doctor's window and the strip after a safe start."""

from __future__ import annotations

from desktop.domain.checkup import CheckupShown, Finding, Part, State
from desktop.domain.sentence import Sentence


def findings(*, wrong: bool = True) -> tuple[Finding, ...]:
    """Return a look at a desk whose mail server refuses the password."""
    fine, note = State.FINE, State.NOTE
    mail = (
        Finding(
            Part.MAIL,
            State.WRONG,
            Sentence("The mail server can't be used, so no e-mail goes out."),
            Sentence(
                "{host} does not accept the account name or password. Type them again in the"
                " settings.",
                host="mail.example.net",
            ),
        )
        if wrong
        else Finding(Part.MAIL, fine, Sentence("The mail server lets this desk in."))
    )
    return (
        Finding(Part.SYSTEM, fine, Sentence("Deskbell runs as it was made to.")),
        Finding(Part.PROCESSOR, fine, Sentence("It can run a language model.")),
        Finding(Part.MEMORY, fine, Sentence("{free} GB are free.", free=5.2)),
        Finding(
            Part.NOTIFICATIONS,
            note,
            Sentence(
                "This desktop shows no notifications. Somebody who waits is heard by the bell and"
                " seen in the window only."
            ),
            Sentence(
                "Leave Deskbell's window open, or turn on the tray in this desktop's settings."
            ),
        ),
        Finding(Part.DATABASE, fine, Sentence("The database is whole.")),
        Finding(Part.WORKER, fine, Sentence("It starts and answers.")),
        Finding(Part.RELAY, fine, Sentence("It answers.")),
        Finding(Part.CLOCK, fine, Sentence("This PC's clock is right.")),
        mail,
        Finding(Part.SITE, fine, Sentence("The line on your website is right.")),
    )


def checkup(*, wrong: bool = True) -> CheckupShown:
    """Return a whole look."""
    return CheckupShown(findings(wrong=wrong), '{"version": 1}')
