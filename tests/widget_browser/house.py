"""A real relay, a small desk and the owner's page: what a visit needs but for the browser."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.relay.settings import WidgetSettings
from tests.processes import RelayProcess, start_relay
from tests.widget_browser.site import OwnSite, strict_policy, tag
from tests.widget_browser.small_desk import SmallDesk

SETTINGS = WidgetSettings(
    name="Casa do Rio",
    accent="#0F766E",
    greeting={"en": "Hello! Ask me about check-in.", "ar": "مرحبًا! اسألني."},
    languages=("en", "ar"),
    hours=tuple((day, "00:00", "24:00") for day in range(7)),
    zone="Europe/Lisbon",
)


@dataclass
class Premises:
    """The page stands under the strict policy of assets/widget/README.md."""

    relay: RelayProcess
    desk: SmallDesk
    site: OwnSite


@contextlib.contextmanager
def premises(folder: Path) -> Iterator[Premises]:
    """Open a house on loopback; ``folder`` keeps the relay's files."""
    relay = start_relay(folder / "relay", presence_debounce=0.2)
    site = OwnSite()
    desk = SmallDesk(relay.url, SETTINGS, [site.origin])
    try:
        desk.connect()
        site.tag = tag(relay.http_url, desk.site)
        site.headers["Content-Security-Policy"] = strict_policy(relay.http_url)
        yield Premises(relay, desk, site)
    finally:
        desk.close()
        relay.stop()
        site.close()
