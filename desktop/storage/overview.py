"""The overview's figures: tallies of conversations that are here, counts of those that are gone."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable
from datetime import date, datetime, tzinfo

from desktop.domain.conversation import Conversation
from desktop.domain.message import Message
from desktop.domain.overview import Count, Overview, Tally, counts, erased, overview, tally
from desktop.domain.schedule import Schedule
from desktop.storage.codec import decode, encode, moment
from desktop.storage.database import Database
from desktop.storage.errors import DamagedRecordError

log = logging.getLogger(__name__)


class OverviewShelf:
    """The tables ``tallies`` and ``counts``."""

    def __init__(
        self,
        database: Database,
        load: Callable[[str], Conversation | None],
        messages: Callable[[str], tuple[Message, ...]],
        zone: tzinfo | None = None,
    ) -> None:
        """``zone`` is in whose days and hours is counted; None: this computer's."""
        self._database = database
        self._load, self._messages = load, messages
        self._zone = zone
        self._schedule = Schedule()
        self._says_thanks: Callable[[str], bool] = lambda text: False

    def count_by(self, schedule: Schedule, says_thanks: Callable[[str], bool]) -> None:
        """Tell when the desk is open, and how to know a text that is thanks and nothing else."""
        self._schedule, self._says_thanks = schedule, says_thanks

    def tally_some(self, most: int) -> bool:
        """Make up to ``most`` tallies that are missing; return whether there are more to make."""
        rows = self._database.all(
            "SELECT id FROM conversations WHERE id NOT IN (SELECT conversation FROM tallies)"
            " LIMIT ?",
            (most + 1,),
        )
        with self._database.transaction():
            for (conversation_id,) in rows[:most]:
                made = self._tally(str(conversation_id))
                self._database.all(
                    "INSERT INTO tallies (conversation, day, fields) VALUES (?, ?, ?)",
                    (
                        conversation_id,
                        made.day.isoformat() if made else "",
                        encode(made) if made else "",
                    ),
                )
        return len(rows) > most

    def overview(self, since: date, until: date) -> Overview:
        """Return the figures of these days, as far as the tallies are made."""
        between = (since.isoformat(), until.isoformat())
        counted: Counter[Count] = Counter()
        for what, which, kind, number in self._database.all(
            "SELECT what, which, kind, sum(number) FROM counts WHERE day BETWEEN ? AND ?"
            " GROUP BY what, which, kind",
            between,
        ):
            counted[str(what), str(which), str(kind)] += int(number or 0)
        for (fields,) in self._database.all(
            "SELECT fields FROM tallies WHERE day BETWEEN ? AND ?", between
        ):
            counted.update(counts(decode(Tally, str(fields))))
        longest = self._database.one("SELECT min(waiting_since) FROM conversations")
        waiting = longest[0] if longest else None
        return overview(since, until, counted, moment(int(waiting)) if waiting else None)

    def keep_counts(self, conversation_id: str) -> None:
        """Add a conversation to the counts that stay; it must be erased in the same transaction."""
        made = self._tally(conversation_id)
        if made is None:
            return
        kept = erased(made)
        for (what, which, kind), number in counts(kept).items():
            self._database.all(
                "INSERT INTO counts (day, what, which, kind, number) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT (day, what, which, kind) DO UPDATE SET"
                " number = number + excluded.number",
                (kept.day.isoformat(), what, which, kind, number),
            )

    def local(self, at: datetime) -> datetime:
        """Return a moment in the desk's own time."""
        return at.astimezone(self._zone)

    def _tally(self, conversation_id: str) -> Tally | None:
        try:
            conversation = self._load(conversation_id)
            if conversation is None:
                return None
            return tally(
                conversation,
                self._messages(conversation_id),
                local=self.local(conversation.opened_at),
                topic_of=self._topic,
                says_thanks=self._says_thanks,
                while_closed=not self._schedule.at(conversation.opened_at).open,
            )
        except DamagedRecordError as error:
            # One that can't be read is missing in the figures; it must still be erasable.
            log.warning("not counted: %s", error)
            return None

    def _topic(self, entry_id: str) -> str | None:
        """Return the newest topic of an entry, also of one that was removed."""
        row = self._database.one(
            "SELECT json_extract(fields, '$.topic') FROM entry_versions WHERE id = ?"
            " ORDER BY version DESC LIMIT 1",
            (entry_id,),
        )
        return str(row[0]) if row and row[0] else None
