"""Keeps how loudly the desk is called. It rings nothing; the window does."""

from __future__ import annotations

from datetime import time
from typing import Any

from desktop.domain.ringing import Ringing, Volume
from desktop.engine.ports import Store

KEY = "ringing"


def kept_ringing(store: Store) -> Ringing:
    """Return what was chosen last; what can't be read counts as not chosen."""
    kept: Any = store.get(KEY, {})
    try:
        return Ringing(
            Volume(kept.get("volume", Volume.NORMAL)),
            *(None if kept.get(one) is None else time.fromisoformat(kept[one]) for one in _HOURS),
        )
    except (AttributeError, TypeError, ValueError):
        return Ringing()


def keep_ringing(store: Store, ringing: Ringing) -> None:
    """Keep a choice. Raises ``StorageError``."""
    hours = {one: getattr(ringing, one) for one in _HOURS}
    store.put(
        KEY,
        {"volume": int(ringing.volume)}
        | {one: None if at is None else at.isoformat("minutes") for one, at in hours.items()},
    )


_HOURS = ("quiet_from", "quiet_to")
