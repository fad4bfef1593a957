"""What the line tells the engine, and the sentences a person reads when it fails."""

from __future__ import annotations

import ssl
from dataclasses import dataclass

from websockets.exceptions import InvalidHandshake, InvalidStatus, InvalidURI, ProxyError

from server_stub.envelope import Close, Envelope


@dataclass(frozen=True, slots=True)
class LineUp:
    """Logged in; what waited is on its way in both directions."""


@dataclass(frozen=True, slots=True)
class LineLost:
    """Not connected; the line goes on trying by itself."""

    sentence: str


@dataclass(frozen=True, slots=True)
class LineRefused:
    """Not connected, and trying again would not help: a person has to do something."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Arrived:
    """A sealed envelope: ``Line.open`` it in a transaction, then ``Line.flush`` with it."""

    envelope: Envelope


@dataclass(frozen=True, slots=True)
class Stored:
    """The relay has a message of ours safely; the visitor may not have it yet."""

    conversation_id: str
    message_id: str


@dataclass(frozen=True, slots=True)
class VisitorPresence:
    """Whether the visitor's page is connected to the relay."""

    conversation_id: str
    here: bool


LineEvent = LineUp | LineLost | LineRefused | Arrived | Stored | VisitorPresence

_REFUSED = {
    Close.BAD_FRAME: "The relay does not understand this version of Deskbell. Update Deskbell or the relay, then connect again.",
    Close.VERSION: "The relay speaks another version of the protocol. Update Deskbell or the relay, then connect again.",
    Close.UNKNOWN: "The relay does not serve this site. Ask whoever runs the relay to list it.",
    Close.BLOCKED: "The relay's owner has blocked this site. Ask whoever runs the relay.",
    Close.REPLACED: "Another computer has connected with this desk's key, so this one has stopped. If that was not you, somebody has a copy of this profile: close Deskbell there.",
}
_LOGIN = {
    "host": "The relay is known by another name than the one you gave. Name it as whoever runs it does: deskbell setup --relay wss://…",
    "site": "The relay only serves listed sites and this one is not listed. Ask whoever runs the relay to add it.",
    "invite": "The relay asks for an invitation code. This version can't send one; ask whoever runs the relay to list this site instead.",
    "origins": "The relay does not accept the addresses of your website. Enter each as https://www.example.com, with nothing after it.",
    "settings": "The relay does not accept the widget's settings. Shorten the greetings.",
}


def refusal(code: int, reason: str) -> str:
    """Return what to tell the person after a close code that forbids another try."""
    if code == Close.LOGIN_FAILED and reason in _LOGIN:
        return _LOGIN[reason]
    if code == Close.LOGIN_FAILED and reason == "clock":
        return "The relay refused the login because this computer's clock is wrong. Set the date and time, then connect again."
    if code in _REFUSED:
        return _REFUSED[Close(code)]
    return "The relay refused this desk. Check its address (deskbell setup --relay), or ask whoever runs it."


def wrong_clock(ahead: int) -> str:
    """Return what to tell the person where the clocks differ by ``ahead`` ms (ours minus theirs)."""
    minutes = round(abs(ahead) / 60_000)
    amount = f"{minutes} minutes" if minutes < 120 else f"{round(minutes / 60)} hours"
    if minutes >= 2 * 24 * 60:
        amount = f"{round(minutes / 1440)} days"
    side = "ahead of" if ahead > 0 else "behind"
    return f"This computer's clock is {amount} {side} the relay's. Set the date and time of this computer, and Deskbell connects by itself."


def loss(error: BaseException) -> str:
    """Return what to tell the person while the line goes on trying."""
    match error:
        case ssl.SSLCertVerificationError():
            return "The relay's certificate does not hold, so nothing was sent. Check this computer's date and the relay's address; Deskbell keeps trying."
        case InvalidStatus() | InvalidHandshake() if not isinstance(error, ProxyError):
            return "Something answers at the relay's address, but it is not a relay. Check the address (deskbell setup --relay); Deskbell keeps trying."
        case ProxyError():
            return "The proxy does not let Deskbell through to the relay. Check this computer's proxy; Deskbell keeps trying."
        case OSError() | TimeoutError():
            return "The relay can't be reached. Visitors' messages wait there, sealed; Deskbell keeps trying. Check the internet connection if this lasts."
        case _:
            return "The connection to the relay was lost. Nothing is lost; Deskbell connects again by itself."


def unusable(error: InvalidURI | ValueError) -> str:
    """Return what to tell the person where the relay's address is no address."""
    return f"The relay's address can't be used: {error}. Enter it as wss://relay.example.com."
