"""What the line tells the engine, and the sentences a person reads when it fails."""

from __future__ import annotations

import ssl
from dataclasses import dataclass

from websockets.exceptions import InvalidHandshake, InvalidStatus, InvalidURI, ProxyError

from desktop.domain.sentence import Sentence, together
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
    replaced: bool = False
    """Another computer has logged in with the same key."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """A sealed envelope: ``Line.open`` it in a transaction, then ``Line.flush`` with it."""

    envelope: Envelope
    site: str = ""
    """The name it came under, where a site has two of them."""


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


@dataclass(frozen=True, slots=True)
class OlderLine:
    """How the line of a site's older key stands; the desk's own standing is the newer one's."""

    event: LineUp | LineLost | LineRefused


@dataclass(frozen=True, slots=True)
class NobodyThere:
    """A reply can't reach its visitor: the key that the conversation began under is gone."""

    conversation_id: str


LineEvent = (
    LineUp | LineLost | LineRefused | Arrived | Stored | VisitorPresence | OlderLine | NobodyThere
)

_REFUSED = {
    Close.BAD_FRAME: Sentence(
        "The relay does not understand this version of Deskbell. Update Deskbell or the relay, then connect again."
    ),
    Close.VERSION: Sentence(
        "The relay speaks another version of the protocol. Update Deskbell or the relay, then connect again."
    ),
    Close.UNKNOWN: Sentence(
        "The relay does not serve this site. Ask whoever runs the relay to list it."
    ),
    Close.BLOCKED: Sentence("The relay's owner has blocked this site. Ask whoever runs the relay."),
    Close.REPLACED: Sentence(
        "Another computer has connected with this desk's key, so this one has stopped. If that was not you, somebody has a copy of this profile: close Deskbell there."
    ),
}
_LOGIN = {
    "host": Sentence(
        "The relay is known by another name than the one you gave. Name it as whoever runs it does: deskbell setup --relay wss://…"
    ),
    "site": Sentence(
        "The relay only serves listed sites and this one is not listed. Ask whoever runs the relay to add it."
    ),
    "invite": Sentence(
        "The relay asks for an invitation code, or for another one. Ask whoever runs the relay for it, close Deskbell and name it: deskbell setup --invite CODE"
    ),
    "origins": Sentence(
        "The relay does not accept the addresses of your website. Enter each as https://www.example.com, with nothing after it."
    ),
    "settings": Sentence("The relay does not accept the widget's settings. Shorten the greetings."),
}


def refusal(code: int, reason: str) -> Sentence:
    """Return what to tell the person after a close code that forbids another try."""
    if code == Close.LOGIN_FAILED and reason in _LOGIN:
        return _LOGIN[reason]
    if code == Close.LOGIN_FAILED and reason == "clock":
        return Sentence(
            "The relay refused the login because this computer's clock is wrong. Set the date and time, then connect again."
        )
    if code in _REFUSED:
        return _REFUSED[Close(code)]
    return Sentence(
        "The relay refused this desk. Check its address (deskbell setup --relay), or ask whoever runs it."
    )


def wrong_clock(ahead: int) -> Sentence:
    """Return what to tell the person where the clocks differ by ``ahead`` ms (ours minus theirs)."""
    minutes = round(abs(ahead) / 60_000)
    if minutes >= 2 * 24 * 60:
        amount = Sentence("{n} days", n=round(minutes / 1440))
    elif minutes >= 120:
        amount = Sentence("{n} hours", n=round(minutes / 60))
    else:
        amount = Sentence("{n} minutes", n=minutes)
    off = (
        Sentence("This computer's clock is {amount} ahead of the relay's.", amount=amount)
        if ahead > 0
        else Sentence("This computer's clock is {amount} behind the relay's.", amount=amount)
    )
    return together(
        off,
        Sentence("Set the date and time of this computer, and Deskbell connects by itself."),
    )


def loss(error: BaseException) -> Sentence:
    """Return what to tell the person while the line goes on trying."""
    match error:
        case ssl.SSLCertVerificationError():
            return Sentence(
                "The relay's certificate does not hold, so nothing was sent. Check this computer's date and the relay's address; Deskbell keeps trying."
            )
        case InvalidStatus() | InvalidHandshake() if not isinstance(error, ProxyError):
            return Sentence(
                "Something answers at the relay's address, but it is not a relay. Check the address (deskbell setup --relay); Deskbell keeps trying."
            )
        case ProxyError():
            return Sentence(
                "The proxy does not let Deskbell through to the relay. Check this computer's proxy; Deskbell keeps trying."
            )
        case OSError() | TimeoutError():
            return Sentence(
                "The relay can't be reached. Visitors' messages wait there, sealed; Deskbell keeps trying. Check the internet connection if this lasts."
            )
        case _:
            return Sentence(
                "The connection to the relay was lost. Nothing is lost; Deskbell connects again by itself."
            )


def unusable(error: InvalidURI | ValueError) -> Sentence:
    """Return what to tell the person where the relay's address is no address."""
    return Sentence(
        "The relay's address can't be used: {why}. Enter it as wss://relay.example.com.", why=error
    )
