"""What the app says about versions, rehearsals and findings. Values in, sentences out; no widgets."""

from __future__ import annotations

from desktop.domain.entry import Entry
from desktop.domain.findings import Finding, Kind
from desktop.domain.rehearsal import Move, Outcome, Rehearsed, Who
from desktop.ui.plain_text import isolated, one_line
from desktop.ui.wording import long_date, say


def field_name(field: str) -> str:
    """Return the name of an entry's field as the form has it."""
    return {
        "title": say("Title"),
        "questions": say("Ways of asking"),
        "answer": say("Your answer"),
        "topic": say("Topic"),
        "language": say("Language"),
        "valid_from": say("First day"),
        "valid_to": say("Last day"),
        "review_on": say("Look at it again"),
        "may_answer_alone": say("The AI may answer by itself"),
        "state": say("State"),
    }[field]


def value_words(text: str) -> str:
    """Return a field's value as a person says it."""
    return {
        "True": say("yes"),
        "False": say("no"),
        "published": say("Published"),
        "draft": say("Draft"),
    }.get(text, text)


def _title(outcome: Outcome) -> str:
    return isolated(one_line(outcome.title, 60) or say("Entry without a title"))


def outcome_words(outcome: Outcome) -> str:
    """Say who answers: 'Answered from Parking', 'Draft from Parking', 'A person'."""
    if outcome.who is Who.PERSON:
        return say("A person answers")
    if outcome.entry_id is None:
        return say("The AI answers by itself")
    if outcome.who is Who.DRAFT:
        return say("Draft from {title}").format(title=_title(outcome))
    return say("Answered from {title}").format(title=_title(outcome))


def move_sentence(move: Move) -> str:
    """Say how many questions go which new way."""
    n, before, after = len(move.questions), move.before, move.after
    if after.who is Who.PERSON:
        one, more = say("1 would go to a person."), say("{n} would go to a person.")
    elif after.who is Who.DRAFT and before.kind[1] == after.kind[1]:
        one = say("1 from {title} would wait for your yes.")
        more = say("{n} from {title} would wait for your yes.")
    elif before.who is Who.PERSON and after.who is Who.ALONE:
        one = say("1 would now be answered by {title} instead of a person.")
        more = say("{n} would now be answered by {title} instead of a person.")
    elif before.who is Who.PERSON:
        one = say("1 would get a draft from {title}.")
        more = say("{n} would get a draft from {title}.")
    elif before.kind[1] == after.kind[1]:
        one = say("1 would be answered by {title} without waiting for your yes.")
        more = say("{n} would be answered by {title} without waiting for your yes.")
    elif after.who is Who.DRAFT:
        one = say("1 would get a draft from {title} instead of {other}.")
        more = say("{n} would get a draft from {title} instead of {other}.")
    else:
        one = say("1 would now be answered by {title} instead of {other}.")
        more = say("{n} would now be answered by {title} instead of {other}.")
    return (one if n == 1 else more).format(n=n, title=_title(after), other=_title(before))


def expected_words(rehearsed: Rehearsed, titles: dict[str, str]) -> str:
    """Say what the owner expects of a kept question that comes out otherwise; empty if it does not."""
    if rehearsed.as_expected:
        return ""
    if rehearsed.expected is None:
        return say("You expect a person here.")
    title = titles.get(rehearsed.expected)
    if title is None:
        return say("You expect an entry here that no longer exists.")
    return say("You expect {title} here.").format(title=isolated(one_line(title, 60)))


def finding_sentence(finding: Finding, entries: dict[str, Entry]) -> str:
    """Say in one sentence what is worth a look."""

    def named(entry_id: str | None) -> str:
        entry = entries.get(entry_id or "")
        return isolated(
            (one_line(entry.title, 60) if entry else "") or say("Entry without a title")
        )

    one, other = named(finding.entry_id), named(finding.other_id)
    day = long_date(finding.day) if finding.day else ""
    match finding.kind:
        case Kind.EXPIRED:
            sentence = say("{one} ended on {day}, so the AI does not use it any more.")
        case Kind.REVIEW:
            sentence = say("You wanted to look at {one} again on {day}.")
        case Kind.DOUBLE:
            sentence = say("{one} and {other} say the same. One of them is enough.")
        case Kind.CONTRADICTION:
            sentence = {
                "time": say("{one} and {other} are asked alike and name different times."),
                "money": say("{one} and {other} are asked alike and name different prices."),
                "date": say("{one} and {other} are asked alike and name different dates."),
                "day": say("{one} and {other} are asked alike and name different days."),
                "phone": say(
                    "{one} and {other} are asked alike and name different numbers to call."
                ),
                "link": say("{one} and {other} are asked alike and name different addresses."),
                "not": say("{one} says yes where {other} says no, or the other way round."),
            }.get(
                finding.what, say("{one} and {other} are asked alike and name different numbers.")
            )
    return sentence.format(one=one, other=other, day=day)


def finding_head(kind: Kind) -> str:
    """Return the heading under which a finding stands."""
    return {
        Kind.CONTRADICTION: say("Contradiction"),
        Kind.DOUBLE: say("Twice the same"),
        Kind.EXPIRED: say("Has ended"),
        Kind.REVIEW: say("To look at again"),
    }[kind]
