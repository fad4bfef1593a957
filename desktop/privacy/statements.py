"""The table of the privacy page: which fact calls for which sentence. Pure.

A line is said where its check, a look at the facts, holds. What holds whatever is set up has a
``proof`` instead: the test of the program that would fail if it were not so. A line with
neither does not exist, and a test sees to that.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.domain.privacy_report import (
    Answer,
    Facts,
    Keeper,
    Keys,
    ModelFile,
    Question,
)
from desktop.domain.sentence import Sentence
from desktop.privacy.companies import mail_away, relay_away

Check = Callable[[Facts], bool]
Says = Callable[[Facts], Sentence]
_NAMED = 3
"""Operators that are named before the rest becomes a number."""

QUESTIONS: dict[Question, Sentence] = {
    Question.WHERE: Sentence("Where does the AI run?"),
    Question.TRAINING: Sentence("Is anything used for training?"),
    Question.ON_THE_WAY: Sentence("Who can read messages on the way?"),
    Question.KEPT: Sentence("How long is it kept?"),
    Question.HERE: Sentence("Who can read them here?"),
    Question.AGREEMENT: Sentence("Is there an agreement?"),
    Question.STOP: Sentence("What if I stop using it?"),
    Question.COMPANIES: Sentence("Which other companies are involved?"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of an answer; ``short`` is the answer in a few words."""

    question: Question
    says: Says
    when: Check | None = None
    proof: str = ""
    """'tests/…py::test_…' for what holds in every state."""
    short: bool = False


def _file(state: ModelFile) -> Check:
    return lambda facts: facts.model is not None and facts.model.file is state


def _model(facts: Facts) -> str:
    return facts.model.name if facts.model is not None else ""


def _checked_on(facts: Facts) -> object:
    return (
        facts.model.checked_on if facts.model and facts.model.checked_on else facts.made_at.date()
    )


def _relay(facts: Facts) -> str:
    return facts.relay.host if facts.relay is not None else ""


def _mail(facts: Facts) -> str:
    return facts.mail.host if facts.mail is not None else ""


def _run_by(keeper: Keeper) -> Check:
    return lambda facts: relay_away(facts) and facts.keeper is keeper


def _without_pin(facts: Facts) -> tuple[str, ...]:
    return tuple(one.name for one in facts.operators if not one.has_pin)


def _somebody_has_a_pin(facts: Facts) -> bool:
    return any(one.has_pin for one in facts.operators)


def _names(facts: Facts) -> str:
    return ", ".join(one.name for one in facts.operators[:_NAMED])


_WHERE = (
    Line(
        Question.WHERE,
        lambda facts: Sentence("On this PC"),
        proof="tests/privacy/test_statements.py::test_no_program_of_an_ai_company_is_part_of_deskbell",
        short=True,
    ),
    Line(
        Question.WHERE,
        lambda facts: Sentence(
            "No language model is installed: answers are your own words, found on this PC."
        ),
        lambda facts: facts.model is None,
    ),
    Line(
        Question.WHERE,
        lambda facts: Sentence(
            "{model}, file checked on {day}.", model=_model(facts), day=_checked_on(facts)
        ),
        _file(ModelFile.UNCHANGED),
    ),
    Line(
        Question.WHERE,
        lambda facts: Sentence("{model}, a file on this PC.", model=_model(facts)),
        _file(ModelFile.UNCHECKED),
    ),
    Line(
        Question.WHERE,
        lambda facts: Sentence(
            "{model}: the file is not the one that was installed. Install it again.",
            model=_model(facts),
        ),
        _file(ModelFile.CHANGED),
    ),
    Line(
        Question.WHERE,
        lambda facts: Sentence("The operating system keeps what runs it off the network."),
        lambda facts: facts.held,
    ),
    Line(
        Question.WHERE,
        lambda facts: Sentence("No message is sent to an AI company."),
        proof="tests/privacy/test_statements.py::test_no_program_of_an_ai_company_is_part_of_deskbell",
    ),
)

_TRAINING = (
    Line(
        Question.TRAINING,
        lambda facts: Sentence("Never"),
        lambda facts: facts.model is None or facts.model.file is not ModelFile.CHANGED,
        short=True,
    ),
    Line(
        Question.TRAINING,
        lambda facts: Sentence("The model file has changed"),
        _file(ModelFile.CHANGED),
        short=True,
    ),
    Line(
        Question.TRAINING,
        lambda facts: Sentence("There is no language model here that could be trained."),
        lambda facts: facts.model is None,
    ),
    Line(
        Question.TRAINING,
        lambda facts: Sentence(
            "The model file is read-only; its checksum has not changed since it was installed."
        ),
        lambda facts: (
            _file(ModelFile.UNCHANGED)(facts) and bool(facts.model and facts.model.read_only)
        ),
    ),
    Line(
        Question.TRAINING,
        lambda facts: Sentence("The model file's checksum has not changed since it was installed."),
        lambda facts: (
            _file(ModelFile.UNCHANGED)(facts) and not (facts.model and facts.model.read_only)
        ),
    ),
    Line(
        Question.TRAINING,
        lambda facts: Sentence("The model file's checksum has not been checked yet."),
        _file(ModelFile.UNCHECKED),
    ),
    Line(
        Question.TRAINING,
        lambda facts: Sentence(
            "Its checksum is another one than when it was installed. Deskbell did not do that;"
            " find out who did."
        ),
        _file(ModelFile.CHANGED),
    ),
    Line(
        Question.TRAINING,
        lambda facts: Sentence("Deskbell has no part that could train a language model."),
        proof="tests/privacy/test_statements.py::test_nothing_in_deskbell_trains_a_model",
    ),
)

_ON_THE_WAY = (
    Line(
        Question.ON_THE_WAY,
        lambda facts: Sentence("No one"),
        lambda facts: facts.relay is not None,
        short=True,
    ),
    Line(
        Question.ON_THE_WAY,
        lambda facts: Sentence("No website is connected"),
        lambda facts: facts.relay is None,
        short=True,
    ),
    Line(
        Question.ON_THE_WAY,
        lambda facts: Sentence(
            "Sealed in the visitor's browser, opened here. The relay passes on what it can't read."
        ),
        lambda facts: facts.relay is not None,
    ),
    Line(
        Question.ON_THE_WAY,
        lambda facts: Sentence("Until you name a relay in Settings, no visitor can write."),
        lambda facts: facts.relay is None,
    ),
    Line(
        Question.ON_THE_WAY,
        lambda facts: Sentence(
            "E-mail is not sealed: what is mailed, {host} can read.", host=_mail(facts)
        ),
        mail_away,
    ),
)

_KEPT = (
    Line(
        Question.KEPT,
        lambda facts: Sentence("1 day"),
        lambda facts: facts.shortest == facts.longest == 1,
        short=True,
    ),
    Line(
        Question.KEPT,
        lambda facts: Sentence("{n} days", n=facts.longest),
        lambda facts: facts.shortest == facts.longest != 1,
        short=True,
    ),
    Line(
        Question.KEPT,
        lambda facts: Sentence("{least} to {most} days", least=facts.shortest, most=facts.longest),
        lambda facts: facts.shortest != facts.longest,
        short=True,
    ),
    Line(
        Question.KEPT,
        lambda facts: Sentence("Then erased from this PC; none is due this week."),
        lambda facts: facts.due == 0,
    ),
    Line(
        Question.KEPT,
        lambda facts: Sentence("Then erased from this PC. One conversation is due this week."),
        lambda facts: facts.due == 1,
    ),
    Line(
        Question.KEPT,
        lambda facts: Sentence(
            "Then erased from this PC. {n} conversations are due this week.", n=facts.due
        ),
        lambda facts: facts.due > 1,
    ),
)

_HERE = (
    Line(
        Question.HERE,
        lambda facts: Sentence("Anyone at this PC"),
        lambda facts: not _somebody_has_a_pin(facts),
        short=True,
    ),
    Line(
        Question.HERE,
        lambda facts: Sentence("{names}", names=_names(facts)),
        lambda facts: _somebody_has_a_pin(facts) and len(facts.operators) <= _NAMED,
        short=True,
    ),
    Line(
        Question.HERE,
        lambda facts: Sentence(
            "{names} and {n} more", names=_names(facts), n=len(facts.operators) - _NAMED
        ),
        lambda facts: _somebody_has_a_pin(facts) and len(facts.operators) > _NAMED,
        short=True,
    ),
    Line(
        Question.HERE,
        lambda facts: Sentence("No PIN is set: give each operator one in Settings."),
        lambda facts: not _somebody_has_a_pin(facts),
    ),
    Line(
        Question.HERE,
        lambda facts: Sentence(
            "Without a PIN, and so open to anyone here: {names}.",
            names=", ".join(_without_pin(facts)[:_NAMED]),
        ),
        lambda facts: _somebody_has_a_pin(facts) and bool(_without_pin(facts)),
    ),
    Line(
        Question.HERE,
        lambda facts: Sentence("Each signs in with a PIN."),
        lambda facts: _somebody_has_a_pin(facts) and not _without_pin(facts),
    ),
    Line(
        Question.HERE,
        lambda facts: Sentence("Encrypted on disk; the key is in this computer's keyring."),
        lambda facts: facts.keys is Keys.KEYRING,
    ),
    Line(
        Question.HERE,
        lambda facts: Sentence("Encrypted on disk, behind a passphrase that each start asks for."),
        lambda facts: facts.keys is Keys.PASSPHRASE,
    ),
    Line(
        Question.HERE,
        lambda facts: Sentence("A throw-away profile: its key is kept nowhere."),
        lambda facts: facts.keys is Keys.NOWHERE,
    ),
    Line(
        Question.HERE,
        lambda facts: Sentence(
            "{n} openings in 30 days, every one in the access record.", n=facts.openings or 0
        ),
        lambda facts: (facts.openings or 0) > 1 and facts.broken_at is None,
    ),
    Line(
        Question.HERE,
        lambda facts: Sentence("One opening in 30 days; it is in the access record."),
        lambda facts: facts.openings == 1 and facts.broken_at is None,
    ),
    Line(
        Question.HERE,
        lambda facts: Sentence(
            "No conversation was opened in 30 days; the access record would show it."
        ),
        lambda facts: facts.openings == 0 and facts.broken_at is None,
    ),
    Line(
        Question.HERE,
        lambda facts: Sentence(
            "The access record is not as it was written, from line {n} on.", n=facts.broken_at or 0
        ),
        lambda facts: facts.broken_at is not None,
    ),
)

_AGREEMENT = (
    Line(
        Question.AGREEMENT,
        lambda facts: Sentence("With whoever runs the relay"),
        lambda facts: _run_by(Keeper.HOSTED)(facts) or _run_by(Keeper.UNKNOWN)(facts),
        short=True,
    ),
    Line(
        Question.AGREEMENT,
        lambda facts: Sentence("You run the relay yourself"),
        _run_by(Keeper.OWN),
        short=True,
    ),
    Line(
        Question.AGREEMENT,
        lambda facts: Sentence("No relay of another company"),
        lambda facts: not relay_away(facts),
        short=True,
    ),
    Line(
        Question.AGREEMENT,
        lambda facts: Sentence(
            "A draft to sign with {company} is in the PDF.", company=facts.company
        ),
        lambda facts: _run_by(Keeper.HOSTED)(facts) and bool(facts.company),
    ),
    Line(
        Question.AGREEMENT,
        lambda facts: Sentence("A draft to sign with the company is in the PDF."),
        lambda facts: _run_by(Keeper.HOSTED)(facts) and not facts.company,
    ),
    Line(
        Question.AGREEMENT,
        lambda facts: Sentence(
            "Deskbell can't know who runs {host}. Say so on this page.", host=_relay(facts)
        ),
        _run_by(Keeper.UNKNOWN),
    ),
    Line(
        Question.AGREEMENT,
        lambda facts: Sentence(
            "If you rent the machine it runs on, the agreement is with who rents it to you."
        ),
        _run_by(Keeper.OWN),
    ),
    Line(
        Question.AGREEMENT,
        lambda facts: Sentence("A draft for later is in the PDF."),
        lambda facts: not relay_away(facts),
    ),
    Line(
        Question.AGREEMENT,
        lambda facts: Sentence("The makers of Deskbell get no data, so there is none with them."),
        proof="tests/privacy/test_statements.py::test_no_address_of_the_makers_is_contacted",
    ),
)

_STOP = (
    Line(
        Question.STOP,
        lambda facts: Sentence("Erase everything"),
        proof="tests/app/test_privacy_command.py::test_stopping_leaves_no_conversation_and_no_key",
        short=True,
    ),
    Line(
        Question.STOP,
        lambda facts: Sentence(
            "One button deletes all conversations and the keys that could read them."
        ),
        proof="tests/app/test_privacy_command.py::test_stopping_leaves_no_conversation_and_no_key",
    ),
    Line(
        Question.STOP,
        lambda facts: Sentence(
            "Sealed messages that still wait at {host} end with its time limit.",
            host=_relay(facts),
        ),
        relay_away,
    ),
    Line(
        Question.STOP,
        lambda facts: Sentence("There is no account to cancel."),
        proof="tests/server_stub/test_login.py::test_a_signed_hello_of_any_shape_is_taken_or_refused_by_name",
    ),
)

_COMPANIES = (
    Line(
        Question.COMPANIES,
        lambda facts: Sentence("None"),
        lambda facts: not relay_away(facts) and not mail_away(facts),
        short=True,
    ),
    Line(
        Question.COMPANIES,
        lambda facts: Sentence("One"),
        lambda facts: relay_away(facts) is not mail_away(facts),
        short=True,
    ),
    Line(
        Question.COMPANIES,
        lambda facts: Sentence("Two"),
        lambda facts: relay_away(facts) and mail_away(facts),
        short=True,
    ),
    Line(
        Question.COMPANIES,
        lambda facts: Sentence(
            "{host} passes on sealed messages and can't read them.", host=_relay(facts)
        ),
        relay_away,
    ),
    Line(
        Question.COMPANIES,
        lambda facts: Sentence("{host} delivers your e-mail and can read it.", host=_mail(facts)),
        mail_away,
    ),
    Line(
        Question.COMPANIES,
        lambda facts: Sentence("Nothing of a visitor is sent to another machine."),
        lambda facts: not relay_away(facts) and not mail_away(facts),
    ),
)

LINES: tuple[Line, ...] = (
    *_WHERE,
    *_TRAINING,
    *_ON_THE_WAY,
    *_KEPT,
    *_HERE,
    *_AGREEMENT,
    *_STOP,
    *_COMPANIES,
)


def said(facts: Facts) -> tuple[Line, ...]:
    """Return the lines whose checks hold."""
    return tuple(line for line in LINES if line.when is None or line.when(facts))


def answers(facts: Facts) -> dict[Question, Answer]:
    """Return the answer to each question."""
    lines = said(facts)
    made = {}
    for question, words in QUESTIONS.items():
        mine = [line for line in lines if line.question is question]
        short = next(line.says(facts) for line in mine if line.short)
        details = tuple(line.says(facts) for line in mine if not line.short)
        made[question] = Answer(words, short, details)
    return made
