"""What a scripted visitor sees. Not how it came there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from desktop.relay.copies import Gathered


@dataclass(frozen=True, slots=True)
class Shown:
    """One line that the visitor sees, in the order in which it came to be there."""

    id: str
    sender: str
    """visitor, assistant, operator or notice."""
    text: str
    at: int
    """The writer's time, in milliseconds."""
    shown_at: int
    """When it was shown here."""
    entry: str | None = None
    name: str | None = None
    notice: str | None = None
    answers: str | None = None
    edited: bool = False
    state: str = "waiting"
    """Of the visitor's own: waiting, delivered or read."""


class Page:
    """What the widget shows, fed with opened inner messages."""

    def __init__(self) -> None:
        self.shown: list[Shown] = []
        self.desk = "offline"
        """online, away or offline, as the relay says."""
        self.assistant: bool | None = None
        self.person: bool | None = None
        """Who is there, as the desk says under seal; None before it has."""
        self.typing: str | None = None
        self.asked_contact = False
        self.erased_at: int | None = None
        self.saved = Gathered()

    @property
    def texts(self) -> list[str]:
        """The texts of ``shown``."""
        return [one.text for one in self.shown]

    def take(self, inner: dict[str, Any], now: int) -> None:
        """Fold one inner message of the desk's into the page; a message is shown once."""
        match inner:
            case {"type": "text", "id": str(made_id)}:
                self.typing = None
                if all(one.id != made_id for one in self.shown):
                    self.shown.append(_line(inner, now))
            case {"type": "history", "items": [*items]}:
                known = {one.id for one in self.shown}
                earlier = [_line(one, now) for one in items if one["id"] not in known]
                self.shown = earlier + self.shown
            case {"type": "receipt", "ref": [*refs], "state": str(state)}:
                for ref in refs:
                    self._change(ref, state=state)
            case {"type": "edited", "ref": str(ref), "text": str(text)}:
                self._change(ref, text=text, edited=True)
            case {"type": "presence"}:
                self.assistant = inner.get("assistant") is True
                self.person = inner.get("person") is True
            case {"type": "typing"}:
                self.typing = str(inner.get("sender"))
            case {"type": "contact"}:
                self.asked_contact = True
            case {"type": "save"}:
                self.saved.take(inner)
            case {"type": "erase", "at": int(at)}:
                self.erased_at = at
            case _:
                pass

    def _change(self, message_id: object, **fields: Any) -> None:
        self.shown = [replace(one, **fields) if one.id == message_id else one for one in self.shown]


def _line(inner: dict[str, Any], now: int) -> Shown:
    return Shown(
        str(inner["id"]),
        str(inner["sender"]),
        str(inner["text"]),
        int(inner["at"]),
        now,
        inner.get("entry"),
        inner.get("name"),
        inner.get("notice"),
        inner.get("answers"),
        edited=inner.get("edited") is True,
    )
