"""What an effect puts on the wire. It fills in inner messages and sends nothing itself."""

from __future__ import annotations

from datetime import datetime

from desktop.domain.effects import AskContact, AskSurvey, Effect, Send, SendChange, TellRead
from desktop.relay import door

LONGEST_TITLE = 120
"""Characters of an entry's title that travel with a message; the text needs the rest."""


def inner_of(
    effect: Effect, *, made_id: str, at: datetime, name: str | None
) -> dict[str, object] | None:
    """Return the inner message that ``effect`` sends, or None where it sends nothing.

    ``made_id`` is for a message that has no id yet; ``name`` is how operators are called.
    """
    match effect:
        case Send(message):
            inner = door.inner_of(message, name=name)
            if "entry" in inner:
                inner["entry"] = str(inner["entry"])[:LONGEST_TITLE]
            return inner
        case SendChange(message_id, text):
            return door.edited_of(made_id, at, message_id, text)
        case AskContact():
            return door.contact_request(made_id, at)
        case AskSurvey():
            return door.survey_request(made_id, at)
        case TellRead(message_ids):
            return door.read_receipt(made_id, at, message_ids)
        case _:
            return None
