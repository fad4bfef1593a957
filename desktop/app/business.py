"""The owner's business as settings: name, hours, greeting, relay, and the tag for the website.

It reads and checks; it stores through ``Store.get`` and ``Store.put`` and connects nothing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desktop.answering.drafting import House
from desktop.app.places import newest_widget
from desktop.domain.conversation import Mode
from desktop.domain.keeping import DAYS, KEEP, LANES, KeepTimes
from desktop.domain.schedule import Schedule
from desktop.domain.sentence import Sentence
from desktop.domain.trust import Trust
from desktop.relay.settings import WidgetSettings

BUSINESS = "business"
RELAY = "relay"
ORIGINS = "origins"
EMBEDDER = "embedder"
PLAIN_ACCENT = "#0F766E"
SIDES = ("end", "start")
ICONS = ("", "bubble", "bell", "key")
"""What the widget can show on its button; each is a drawing in ``launcher.js``."""


class BusinessError(ValueError):
    """What was said of the business can't be used; the text names the field and what fits."""


class SettingsStore(Protocol):
    """The part of the store that keeps settings."""

    def get(self, key: str, default: Any = None) -> Any: ...
    def put(self, key: str, value: Any) -> None: ...


@dataclass(frozen=True, slots=True)
class Business:
    """What the widget shows and the assistant knows of the business."""

    name: str
    zone: str = "UTC"
    hours: tuple[tuple[int, str, str], ...] = ()
    """(weekday 0 = Monday, '07:00', '22:00')."""
    closed: tuple[str, ...] = ()
    """Dates, 'YYYY-MM-DD'."""
    languages: tuple[str, ...] = ("en",)
    greeting: Mapping[str, str] | None = None
    accent: str = PLAIN_ACCENT
    side: str = "end"
    icon: str = ""
    retention_days: int = 30
    """Of every list that has no number of its own in ``keep``."""
    keep: tuple[tuple[Mode, int], ...] = ()
    topics: Trust = Trust.DRAFT
    """How each topic begins, until the owner decides about it."""
    phone: str | None = None
    """What a visitor in an emergency is told to call, besides the emergency number."""

    def schedule(self) -> Schedule:
        """Return the opening hours that the hand-off line and the widget go by."""
        return Schedule(
            self.zone,
            tuple((day, _clock(begins), _clock(ends)) for day, begins, ends in self.hours),
            frozenset(date.fromisoformat(day) for day in self.closed),
        )

    def house(self) -> House:
        """Return what the language model is told of the business."""
        return House(self.name, self.phone or "", self.hours, self.closed)

    def keep_times(self) -> KeepTimes:
        """Return how long conversations are kept."""
        return KeepTimes(self.retention_days, self.keep)

    def widget_settings(self) -> WidgetSettings:
        """Return what the desk signs and the widget shows."""
        return WidgetSettings(
            name=self.name,
            accent=self.accent,
            side=self.side,
            icon=self.icon,
            greeting=dict(self.greeting or {}),
            languages=tuple(self.languages),
            zone=self.zone,
            hours=self.hours,
            closed=self.closed,
            retention_days=self.keep_times().longest,
        )


def from_json(raw: object) -> Business:
    """Return the business described by a parsed ``hotel.json``.

    Raises:
        BusinessError: Naming the first field that does not fit.
    """
    if not isinstance(raw, dict):
        raise BusinessError("The business file must hold one JSON object, with at least a name.")
    name = raw.get("name")
    if not isinstance(name, str) or not name.strip():
        raise BusinessError("The business needs a 'name'.")
    zone = raw.get("zone", "UTC")
    try:
        ZoneInfo(str(zone))
    except (ZoneInfoNotFoundError, ValueError):
        raise BusinessError(
            f"The time zone {zone!r} is unknown; write it as 'Europe/Lisbon'."
        ) from None
    hours = []
    for span in _list(raw, "hours"):
        try:
            day, begins, ends = span
            _clock(begins)
            _clock(ends)
            if day not in range(7):
                raise ValueError
        except (TypeError, ValueError):
            raise BusinessError(
                f'Opening hours {span!r} should be [weekday 0 to 6, "07:00", "22:00"].'
            ) from None
        hours.append((day, begins, ends))
    closed, languages = _list(raw, "closed"), _list(raw, "languages", ("en",))
    for day in closed:
        try:
            date.fromisoformat(day)
        except (TypeError, ValueError):
            raise BusinessError(f"The closed day {day!r} should be written '2026-12-24'.") from None
    days = raw.get("retention_days", DAYS)
    if not _is_days(days):
        raise BusinessError("'retention_days' should be a number of days from 1 to 3650.")
    keep = raw.get("keep") or {}
    lanes = [mode.value for mode in LANES]
    if not isinstance(keep, dict) or not all(
        mode in lanes and _is_days(one) for mode, one in keep.items()
    ):
        raise BusinessError(
            "'keep' should be days by list, such as {\"done\": 14}; the lists are "
            + ", ".join(lanes)
            + "."
        )
    if not all(isinstance(one, str) for one in languages):
        raise BusinessError('\'languages\' should be a list such as ["en", "pt-BR"].')
    greeting = raw.get("greeting") or {}
    if not isinstance(greeting, dict) or not all(isinstance(one, str) for one in greeting.values()):
        raise BusinessError('\'greeting\' should be texts by language, such as {"en": "Hello."}.')
    accent = raw.get("accent", "#0F766E")
    if not isinstance(accent, str) or not re.fullmatch(r"#[0-9A-Fa-f]{6}", accent):
        raise BusinessError("'accent' should be a colour such as \"#0F766E\".")
    side, icon = raw.get("side", "end"), raw.get("icon", "")
    if side not in SIDES:
        raise BusinessError('\'side\' should be "end" (right) or "start" (left).')
    if icon not in ICONS:
        raise BusinessError('\'icon\' should be "bubble", "bell", "key", or "" for none.')
    topics = raw.get("topics", Trust.DRAFT.value)
    if topics not in [one.value for one in Trust]:
        raise BusinessError('\'topics\' should be "off", "draft" or "auto".')
    address = raw.get("address")
    phone = raw.get("phone", address.get("phone") if isinstance(address, dict) else None)
    if phone is not None and not (isinstance(phone, str) and 3 <= len(phone.strip()) <= 40):
        raise BusinessError("'phone' should be a number as you would write it down, in quotes.")
    return Business(
        name=name.strip(),
        zone=str(zone),
        hours=tuple(hours),
        closed=tuple(closed),
        languages=tuple(languages),
        greeting=dict(greeting),
        accent=accent,
        side=side,
        icon=icon,
        retention_days=days,
        keep=tuple((Mode(mode), one) for mode, one in keep.items()),
        topics=Trust(topics),
        phone=phone.strip() if phone else None,
    )


def _is_days(days: object) -> bool:
    return isinstance(days, int) and not isinstance(days, bool) and 1 <= days <= KEEP


def _list(raw: Mapping[str, Any], name: str, default: Sequence[Any] = ()) -> Sequence[Any]:
    found = raw.get(name, default)
    if not isinstance(found, list | tuple):
        raise BusinessError(f"'{name}' should be a list, in square brackets.")
    return found


def read_business(path: Path) -> Business:
    """Read a business file.

    Raises:
        BusinessError: With what to do.
    """
    try:
        return from_json(json.loads(path.read_text(encoding="utf-8")))
    except OSError as error:
        raise BusinessError(
            f"{path} can't be read: {error.strerror}. Check the name and that you may open it."
        ) from error
    except json.JSONDecodeError as error:
        raise BusinessError(
            f"{path} is not JSON (line {error.lineno}: {error.msg}). Mend that line."
        ) from error
    except (UnicodeDecodeError, RecursionError):
        raise BusinessError(
            f"{path} is not JSON in UTF-8. Save it as UTF-8 text; assets/demo/hotel.json is an"
            " example."
        ) from None


def load_business(store: SettingsStore) -> Business:
    """Return the stored business, or one that has only a name yet."""
    kept = store.get(BUSINESS)
    return from_json(kept) if kept else Business(name="Front desk")


def keep_business(store: SettingsStore, business: Business) -> None:
    """Store the business."""
    store.put(
        BUSINESS,
        {
            "name": business.name,
            "zone": business.zone,
            "hours": [list(span) for span in business.hours],
            "closed": list(business.closed),
            "languages": list(business.languages),
            "greeting": dict(business.greeting or {}),
            "accent": business.accent,
            "side": business.side,
            "icon": business.icon,
            "retention_days": business.retention_days,
            "keep": {mode.value: days for mode, days in business.keep},
            "topics": business.topics.value,
            "phone": business.phone,
        },
    )


def check_relay_url(url: str) -> str:
    """Return a relay address as ``ws://host:port`` or ``wss://host``.

    Raises:
        BusinessError: If it is none, or would travel in clear text over a network.
    """
    try:
        parts = urlsplit(url.strip().rstrip("/"))
        host, _ = parts.hostname, parts.port  # a port that is none raises
    except ValueError:
        parts, host = urlsplit(""), None
    scheme = {"http": "ws", "https": "wss"}.get(parts.scheme, parts.scheme)
    if scheme not in ("ws", "wss") or not host:
        raise BusinessError(
            Sentence(
                "{address} is no relay address; write it as wss://relay.example.com.",
                address=repr(url),
            )
        )
    if scheme == "ws" and host not in ("127.0.0.1", "localhost", "::1"):
        raise BusinessError(
            Sentence(
                "{address} is not encrypted on the way. Use wss:// for a relay on another machine.",
                address=url,
            )
        )
    return f"{scheme}://{parts.netloc}"


def check_website(website: str) -> str:
    """Return a website's address as browsers name it, 'https://www.example.com'.

    Raises:
        BusinessError: If it is none.
    """
    try:
        parts = urlsplit(website if "//" in website else f"https://{website}")
        host, number = parts.hostname, parts.port
    except ValueError:
        parts, host, number = urlsplit(""), None, None
    if parts.scheme not in ("http", "https") or not host or any(one.isspace() for one in host):
        raise BusinessError(
            Sentence(
                "{address} is no website; write it as https://www.example.com.",
                address=repr(website),
            )
        )
    port = f":{number}" if number and number not in (80, 443) else ""
    return f"{parts.scheme}://{host.lower()}{port}"


def looks(business: Business) -> dict[str, str]:
    """Return the attributes that tell the launcher what it can't know before the first click."""
    told = {"accent": business.accent.upper(), "side": business.side, "icon": business.icon}
    plain = {"accent": PLAIN_ACCENT, "side": "end", "icon": ""}
    return {f"data-{name}": one for name, one in told.items() if one != plain[name]}


def tag(site: str, relay: str | None, business: Business | None = None) -> str:
    """Return the line to paste into the website. Without ``relay`` the script's address is relative.

    ``business`` gives the button's looks before the first click, where they are not the usual ones.

    The hash is that of our own copy of the widget, never asked of the relay: a relay can't
    name the script it would like to be trusted with.
    """
    manifest = json.loads((newest_widget() / "manifest.json").read_text(encoding="utf-8"))
    version, integrity = manifest["version"], manifest["integrity"]
    base = relay.replace("ws", "http", 1) if relay else ""
    extra = "".join(f' {name}="{one}"' for name, one in looks(business).items()) if business else ""
    return (
        f'<script src="{base}/w/{version}/widget.js" integrity="{integrity}" '
        f'crossorigin="anonymous" data-site="{site}"{extra} async></script>'
    )


def _clock(text: str) -> time:
    return time.fromisoformat(text if ":" in text else f"{text}:00")
