"""Finds out the facts that the privacy page speaks of, and publishes the report made of them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Protocol
from zoneinfo import ZoneInfo

from desktop.domain import keeping
from desktop.domain.keeping import LANES, KeepTimes
from desktop.domain.ledger import LedgerRow
from desktop.domain.privacy_report import (
    LONGEST_COMPANY,
    AtDesk,
    Contact,
    Facts,
    Keeper,
    Keys,
    ModelFacts,
    NameKeeper,
    Place,
    PrivacyShown,
    ShowPrivacy,
)
from desktop.domain.summaries import from_json
from desktop.engine.digests import CHOSEN
from desktop.privacy.papers import report

if TYPE_CHECKING:
    from desktop.engine.engine import Engine
    from desktop.engine.ports import Store

KEEPER = "relay_keeper"
"""The setting that keeps who runs the relay, as the owner says."""
_WEEK, _MONTH = timedelta(days=7), timedelta(days=30)


class PrivacySource(Protocol):
    """What is known of this PC beside the store."""

    @property
    def version(self) -> str: ...
    def keys(self) -> Keys: ...
    def model(self) -> ModelFacts | None: ...
    def held(self) -> bool: ...
    def relay(self) -> Place | None: ...
    def mail(self) -> Place | None: ...


def facts(
    store: Store,
    source: PrivacySource,
    *,
    business: str,
    zone: str,
    keep: KeepTimes,
    now: datetime,
) -> Facts:
    """Return the state of this PC.

    Raises:
        StorageError: If it can't be read.
    """
    kept = store.get(KEEPER)
    keeper, company = kept if isinstance(kept, list) and len(kept) == 2 else ("", "")
    broken = store.broken_access()
    return Facts(
        made_at=now.astimezone(ZoneInfo(zone)),
        version=source.version,
        business=business,
        model=source.model(),
        held=source.held(),
        relay=source.relay(),
        keeper=Keeper(keeper) if keeper in list(Keeper) else Keeper.UNKNOWN,
        company=str(company),
        mail=source.mail(),
        summaries=from_json(store.get(CHOSEN)).wish,
        shortest=min(keep.of(lane) for lane in LANES),
        longest=keep.longest,
        due=len(keeping.due(store.rows(), keep, now + _WEEK)),
        keys=source.keys(),
        operators=tuple(AtDesk(one.name, one.has_pin) for one in store.operators()),
        openings=sum(store.openings_since(now - _MONTH).values()),
        broken_at=broken.number if broken is not None else None,
        contacts=_contacts(store.ledger(now - _MONTH)),
    )


def _contacts(rows: Iterable[LedgerRow]) -> tuple[Contact, ...]:
    """Return the ledger by host and purpose, whatever the port; the latest first."""
    found: dict[tuple[str, str, bool], Contact] = {}
    for row in rows:
        key = row.host, str(row.purpose), row.refused
        known = found.get(key)
        found[key] = Contact(
            row.host,
            str(row.purpose),
            row.bytes_out + (known.bytes_out if known else 0),
            max(row.last_at, known.last_at) if known else row.last_at,
            row.refused,
        )
    return tuple(sorted(found.values(), key=lambda one: one.last_at, reverse=True))


class PrivacyDesk:
    """Answers ``ShowPrivacy``."""

    def __init__(self, engine: Engine, source: PrivacySource | None) -> None:
        self._engine = engine
        self._source = source

    def handle(self, intent: ShowPrivacy | NameKeeper) -> None:
        """Carry out a wish, and publish the report.

        Raises:
            StorageError: If nothing could be read or kept.
        """
        engine = self._engine
        if isinstance(intent, NameKeeper):
            company = " ".join(intent.company.split())[:LONGEST_COMPANY]
            engine.store.put(KEEPER, [str(intent.keeper), company])
        made = self.facts()
        if made is not None:
            engine.showcase.publish(PrivacyShown(report(made)))

    def facts(self) -> Facts | None:
        """Return the state of this PC, None where nobody knows it.

        Raises:
            StorageError: If it can't be read.
        """
        engine = self._engine
        if self._source is None:
            return None
        settings = engine.settings
        engine.ledger.take_in()
        return facts(
            engine.store,
            self._source,
            business=settings.business or "Deskbell",
            zone=settings.schedule.zone,
            keep=settings.keep,
            now=engine.clock(),
        )
