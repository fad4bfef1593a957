"""The owner's business between the settings page and the store: read, checked, kept, told to the line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from desktop.app import business as owner
from desktop.domain.business import BusinessShown
from desktop.domain.keeping import KeepTimes
from desktop.domain.schedule import Schedule
from desktop.relay.settings import WidgetSettings


class Line(Protocol):
    """The part of the line to the relay that follows the owner's settings."""

    @property
    def site(self) -> str: ...
    def update_settings(self, settings: WidgetSettings) -> None: ...
    def move(self, url: str, origins: tuple[str, ...]) -> None: ...


class OwnerSettings:
    """Belongs to the engine's thread, as the store does."""

    def __init__(
        self,
        store: owner.SettingsStore,
        line: Line,
        moved: Callable[[], None] = lambda: None,
        changed: Callable[[], None] = lambda: None,
    ) -> None:
        """``moved`` is called when the relay or the websites are others than before, ``changed``
        at every change."""
        self._store, self._line, self._moved, self._changed = store, line, moved, changed

    def shown(self) -> BusinessShown:
        """Return what is kept."""
        kept = owner.load_business(self._store)
        said = self._store.get(owner.BUSINESS) is not None
        relay = str(self._store.get(owner.RELAY, ""))
        return BusinessShown(
            name=kept.name if said else "",
            phone=kept.phone or "",
            zone=kept.zone if said else "",
            hours=kept.hours,
            closed=kept.closed,
            languages=kept.languages,
            greeting=tuple((kept.greeting or {}).items()),
            accent=kept.accent,
            side=kept.side,
            icon=kept.icon,
            relay=relay,
            websites=tuple(self._store.get(owner.ORIGINS, [])),
            tag=owner.tag(self._line.site, relay or None, kept),
        )

    def schedule(self) -> Schedule:
        """Return the opening hours that are kept."""
        return owner.load_business(self._store).schedule()

    def keep_for(self, times: KeepTimes) -> None:
        """Keep how long conversations are kept; the widget tells visitors the longest of it."""
        kept = replace(
            owner.load_business(self._store), retention_days=times.days, keep=times.lanes
        )
        owner.keep_business(self._store, kept)
        self._line.update_settings(kept.widget_settings())

    def check(self, wanted: BusinessShown) -> Callable[[], None]:
        """Return what keeps ``wanted`` and lets the line follow.

        Raises:
            BusinessError: If something in it can't be used; the text says what would fit.
        """
        before = self.shown()
        kept = owner.load_business(self._store)
        business = owner.from_json(
            {
                "name": wanted.name or (kept.name if not before.name else ""),
                "phone": wanted.phone.strip() or None,
                "zone": wanted.zone or kept.zone,
                "hours": [list(span) for span in wanted.hours],
                "closed": list(wanted.closed),
                "languages": list(wanted.languages),
                "greeting": dict(wanted.greeting),
                "accent": wanted.accent,
                "side": wanted.side,
                "icon": wanted.icon,
                "retention_days": kept.retention_days,
                "keep": {mode.value: days for mode, days in kept.keep},
                "topics": kept.topics.value,
            }
        )
        relay = owner.check_relay_url(wanted.relay) if wanted.relay.strip() else ""
        websites = tuple(
            dict.fromkeys(owner.check_website(one) for one in wanted.websites if one.strip())
        )

        def keep() -> None:
            owner.keep_business(self._store, business)
            self._store.put(owner.RELAY, relay)
            self._store.put(owner.ORIGINS, list(websites))
            self._line.update_settings(business.widget_settings())
            if (relay, websites) != (before.relay, before.websites):
                self._line.move(relay, websites)
                self._moved()
            self._changed()

        return keep
