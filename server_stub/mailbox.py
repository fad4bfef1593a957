"""The mailbox: sealed envelopes that wait until their receiver has taken them.

SQLite in a thread of its own. Requests go in, in order; answers come out in batches, after
the commit that covers the batch has reached the disk. What is kept of an envelope is its
header, its expiry and its ciphertext; of a site its bundle, settings, origins, the name of
its log and the key of its tickets. No address, no page, no time of arrival.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import queue
import sqlite3
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from server_stub.envelope import Envelope, from_bytes
from server_stub.limits import Limits, has_room
from server_stub.mailbox_requests import (
    Answer,
    Fetch,
    Fetched,
    FindSite,
    Kept,
    Outcome,
    Purge,
    Purged,
    Put,
    Request,
    SaveSite,
    SiteRecord,
    SiteSaved,
    Take,
    refused,
)
from server_stub.waiting import Coming, Key, Waiting

PAGE = 4_096
FULL_AT = 0.8
"""Share of the page cap from which new envelopes are refused, so that deletes still work."""
_SCARCE = 0.2
"""Share of the page cap that is left to sites with less than a 32nd of what one may hold."""
_SMALL = 32
_BATCH = 1024
_LINGER = 0.025
"""Seconds in which deletes are gathered: nobody waits for them."""
_ROWS = 64
_DESK_PAGE = 256 * 1024
_VISITOR_PAGE = 64 * 1024
"""Bytes of one answer to a Fetch; a page has to fit the emptier half of an out-queue."""
_SCHEMA = """
CREATE TABLE IF NOT EXISTS site (
    site BLOB PRIMARY KEY,       -- SHA-256 of the desk's identity key
    ticket_key BLOB NOT NULL,    -- the relay's own; tickets of visitors are made with it
    log_epoch BLOB NOT NULL,     -- another one tells both ends that this store was lost
    origins TEXT NOT NULL,       -- JSON list
    settings BLOB NOT NULL,      -- signed by the desk
    bundle BLOB,                 -- signed by the desk
    seen INTEGER NOT NULL        -- ms of the desk's last login
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS envelope (
    place INTEGER PRIMARY KEY AUTOINCREMENT,  -- the order of arrival
    site BLOB NOT NULL,
    conversation BLOB NOT NULL,
    down INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    frame BLOB NOT NULL,
    UNIQUE (site, conversation, down, epoch, sequence)
);
CREATE INDEX IF NOT EXISTS envelope_waiting ON envelope (site, down, place);
CREATE INDEX IF NOT EXISTS envelope_expires ON envelope (expires);
"""
_VERSION = 1


class MailboxError(Exception):
    """The mailbox can't be opened; the message is a sentence for whoever runs the relay."""


class Mailbox:
    """The store and its thread.

    ``on_answers`` is called in the mailbox's thread with the answers of one commit.
    """

    def __init__(
        self,
        folder: Path,
        limits: Limits,
        on_answers: Callable[[list[Answer]], None],
        *,
        size: int,
        ballast: int,
    ) -> None:
        self._path = folder / "mailbox.sqlite"
        self._ballast_path = folder / "ballast"
        self._ballast = ballast
        self._pages = max(size // PAGE, 16)
        self._limits = limits
        self._on_answers = on_answers
        self._requests: queue.SimpleQueue[Request | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="mailbox")
        self._waiting = Waiting()
        self._coming = Coming(limits.mailbox_pending)
        self._free_pages = 0
        self.failure: str | None = None
        """The last thing the disk refused, without content; None while all is well."""
        try:
            self._connection = self._open(folder)
            self._load()
        except sqlite3.DatabaseError as error:
            raise MailboxError(self._sentence(error)) from error
        except OSError as error:
            raise MailboxError(self._sentence(error)) from error

    def sites(self) -> list[SiteRecord]:
        """Return every known site. Only before :meth:`start`."""
        return [
            SiteRecord(
                site, ticket_key, log_epoch, tuple(json.loads(origins)), settings, bundle, seen
            )
            for site, ticket_key, log_epoch, origins, settings, bundle, seen in self._connection.execute(
                "SELECT site, ticket_key, log_epoch, origins, settings, bundle, seen FROM site"
            )
        ]

    def start(self) -> None:
        """Start answering requests."""
        self._thread.start()

    def stop(self) -> None:
        """Finish every request that was submitted, then close the file. Blocks."""
        self._requests.put(None)
        self._thread.join()

    def submit(self, request: Request) -> bool:
        """Queue a request; False, not queued, if a ``Put`` comes while too much is pending."""
        if isinstance(request, Put) and not self._coming.add(request):
            return False
        self._requests.put(request)
        return True

    def empty(self, site: bytes) -> bool:
        """True if nothing waits for a site, neither on the disk nor on its way there."""
        return self._coming.none_of(site) and not self._waiting.of(site)[0]

    def _open(self, folder: Path) -> sqlite3.Connection:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        connection = sqlite3.connect(
            self._path, timeout=1.0, isolation_level=None, check_same_thread=False
        )
        self._path.chmod(0o600)
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute(f"PRAGMA page_size = {PAGE}")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA journal_size_limit = 16777216")
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version > _VERSION:
            raise MailboxError(
                f"The mailbox {self._path} was made by a newer relay. Start that version, "
                "or give another folder with --data."
            )
        connection.executescript(
            f"BEGIN IMMEDIATE; {_SCHEMA} PRAGMA user_version = {_VERSION}; COMMIT"
        )
        # A write that changes nothing takes the exclusive lock now rather than at the first
        # envelope, so that a second relay on the same folder is refused at its start.
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("COMMIT")
        connection.execute(f"PRAGMA max_page_count = {self._pages}")
        self._make_ballast()
        return connection

    def _load(self) -> None:
        self._waiting.load(
            self._connection.execute(
                "SELECT site, conversation, down, epoch, sequence, length(frame) FROM envelope"
            )
        )

    def _make_ballast(self) -> None:
        if self._ballast_path.exists() and self._ballast_path.stat().st_size == self._ballast:
            return
        with open(self._ballast_path, "wb") as file:
            # Written, not sparse: it has to take the room that it gives back.
            for _ in range(self._ballast // 65_536):
                file.write(os.urandom(65_536))
            file.write(os.urandom(self._ballast % 65_536))
            file.flush()
            os.fsync(file.fileno())

    def _sentence(self, error: Exception) -> str:
        number = getattr(error, "errno", None)
        text = str(error)
        if number in {errno.ENOSPC, errno.EFBIG, errno.EDQUOT} or "full" in text or "I/O" in text:
            return (
                f"The disk has no room for the mailbox in {self._path.parent}. Free at least "
                f"{(self._ballast + 16 * PAGE) // 1024} KiB there, or give another folder with --data."
            )
        if "locked" in text:
            return (
                f"Another relay is using the mailbox in {self._path.parent}. Stop it, "
                "or give this one its own folder with --data."
            )
        if isinstance(error, sqlite3.DatabaseError) and (
            "malformed" in text or "not a database" in text
        ):
            return (
                f"The mailbox {self._path} is damaged. Move it away and start again: "
                "desks and widgets send again what has no receipt."
            )
        return (
            f"The relay may not write to {self._path.parent}. Give it the right to, "
            "or give another folder with --data."
        )

    def _run(self) -> None:
        running = True
        while running:
            batch, running = self._gathered()
            if not batch:
                continue
            before = self.failure
            try:
                answers = self._commit(batch)
            except Exception as error:
                # This thread must outlive anything: without it nothing is ever stored
                # again, and the senders would wait for an answer for ever.
                self.failure = type(error).__name__
                answers = [answer for request in batch for answer in refused(request)]
            self._coming.done(request for request in batch if isinstance(request, Put))
            if answers or self.failure != before:
                self._on_answers(answers)
        try:
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlite3.Error:
            pass  # the WAL is read again at the next start
        self._connection.close()

    def _gathered(self) -> tuple[list[Request], bool]:
        """Wait for a request; return it with those behind it, and False after the last."""
        batch: list[Request] = []
        request = self._requests.get()
        lingered = False
        while request is not None:
            batch.append(request)
            if len(batch) >= _BATCH:
                return batch, True
            if self._requests.empty():
                if lingered or not all(isinstance(each, Take) for each in batch):
                    return batch, True
                lingered = True
                # Under libfaketime a sleep fails with EINVAL while the clock is moved.
                with contextlib.suppress(OSError):
                    time.sleep(_LINGER)
                if self._requests.empty():
                    return batch, True
            request = self._requests.get()
        return batch, False

    def _commit(self, batch: list[Request]) -> list[Answer]:
        rest, settled = self._without_taken(batch)
        answers = self._try(rest) if rest else []
        if answers is None:
            # SQLite may have rolled the whole batch back; one by one, only those that
            # really don't fit are refused.
            answers = []
            for request in rest:
                answers += self._try([request]) or self._without_room(request)
        answers += settled
        if any(isinstance(request, Purge) for request in batch):
            self._tidy()
        return answers

    def _without_taken(self, batch: list[Request]) -> tuple[list[Request], list[Answer]]:
        """Leave out what is taken in the same batch; its receiver has it: that is more than stored."""
        taken = {
            (request.site, request.key): at
            for at, request in enumerate(batch)
            if isinstance(request, Take)
        }
        rest: list[Request] = []
        settled: list[Answer] = []
        written: set[tuple[bytes, Key]] = set()
        for at, request in enumerate(batch):
            if isinstance(request, Put):
                where = request.site, request.envelope.key
                if taken.get(where, -1) > at:
                    settled.append(Kept(request, "stored"))
                    continue
                written.add(where)
            elif isinstance(request, Take):
                where = request.site, request.key
                if where not in written and not self._waiting.may_hold(*where):
                    continue
            rest.append(request)
        return rest, settled

    def _try(self, batch: list[Request]) -> list[Answer] | None:
        """Do the batch in one commit; None if the disk refused, and then nothing is done."""
        connection = self._connection
        try:
            self._waiting.begin()
            connection.execute("BEGIN IMMEDIATE")
            self._measure()
            answers = [answer for request in batch for answer in self._do(request)]
            connection.execute("COMMIT")
        except sqlite3.Error as error:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            self._waiting.roll_back()
            self.failure = type(error).__name__
            return None
        self.failure = None
        return answers

    def _measure(self) -> None:
        (pages,) = self._connection.execute("PRAGMA page_count").fetchone()
        (unused,) = self._connection.execute("PRAGMA freelist_count").fetchone()
        self._free_pages = int(self._pages * FULL_AT) - (pages - unused)

    def _without_room(self, request: Request) -> list[Answer]:
        if isinstance(request, Take | Purge):
            # A delete writes to the WAL before it frees anything: give it the ballast.
            self._ballast_path.unlink(missing_ok=True)
            return self._try([request]) or []
        return refused(request)

    def _tidy(self) -> None:
        try:
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self._make_ballast()
        except (sqlite3.Error, OSError) as error:
            self.failure = type(error).__name__

    def _do(self, request: Request) -> Iterable[Answer]:
        match request:
            case Put():
                return [Kept(request, self._put(request))]
            case Take():
                self._take(request)
                return []
            case Fetch():
                return [self._fetch(request)]
            case SaveSite():
                self._save_site(request.record)
                return [SiteSaved(request.peer, request.record, ok=True)]
            case Purge():
                return [self._purge(request)]
            case FindSite():
                return []  # all sites of a single node are known to its rules

    def _put(self, put: Put) -> Outcome:
        envelope = put.envelope
        key = envelope.key
        where = (put.site, *key)
        connection = self._connection
        if (
            self._waiting.may_hold(put.site, key)
            and connection.execute(
                "SELECT 1 FROM envelope WHERE site = ? AND conversation = ? AND down = ?"
                " AND epoch = ? AND sequence = ?",
                where,
            ).fetchone()
        ):
            return "duplicate"
        frame = envelope.to_bytes()
        held = self._waiting.of(put.site)
        (own,) = connection.execute(
            "SELECT count(*) FROM envelope WHERE site = ? AND conversation = ?",
            (put.site, envelope.conversation),
        ).fetchone()
        if not has_room(self._limits, held, own, len(frame), down=envelope.down):
            return "mailbox_full"
        needed = len(frame) // PAGE + 1
        if needed > self._free_pages:
            self._measure()  # deletes of the same commit may have made room
        if needed > self._free_pages or self._too_much(held[1] + len(frame)):
            return "storage_full"
        connection.execute(
            "INSERT INTO envelope (site, conversation, down, epoch, sequence, expires, frame)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (*where, put.expires_ms, frame),
        )
        self._free_pages -= needed
        self._waiting.add(put.site, key, len(frame))
        return "stored"

    def _too_much(self, size: int) -> bool:
        """Where room is scarce it is kept for sites that hold little: sites cost nothing to make."""
        scarce = self._free_pages < self._pages * _SCARCE
        return scarce and size > self._limits.mailbox_site_bytes // _SMALL

    def _take(self, take: Take) -> None:
        deleted = self._connection.execute(
            "DELETE FROM envelope WHERE site = ? AND conversation = ? AND down = ?"
            " AND epoch = ? AND sequence = ? RETURNING length(frame)",
            (take.site, *take.key),
        ).fetchall()
        for (size,) in deleted:
            self._waiting.drop(take.site, take.key, size)

    def _fetch(self, fetch: Fetch) -> Fetched:
        connection = self._connection
        if fetch.conversation is None:
            room = _DESK_PAGE
            rows = connection.execute(
                "SELECT place, frame FROM envelope WHERE site = ? AND down = 0 AND place > ?"
                " AND expires > ? ORDER BY place LIMIT ?",
                (fetch.site, fetch.after, fetch.now_ms, _ROWS + 1),
            ).fetchall()
        else:
            room = _VISITOR_PAGE
            deleted = connection.execute(
                "DELETE FROM envelope WHERE site = ? AND conversation = ? AND down = 1"
                " AND epoch <> ? RETURNING epoch, sequence, length(frame)",
                (fetch.site, fetch.conversation, fetch.epoch),
            ).fetchall()
            for epoch, sequence, size in deleted:
                key = fetch.conversation, True, epoch, sequence
                self._waiting.drop(fetch.site, key, size)
            rows = connection.execute(
                "SELECT place, frame FROM envelope WHERE site = ? AND conversation = ? AND down = 1"
                " AND epoch = ? AND place > ? AND expires > ? ORDER BY place LIMIT ?",
                (
                    fetch.site,
                    fetch.conversation,
                    fetch.epoch,
                    fetch.after,
                    fetch.now_ms,
                    _ROWS + 1,
                ),
            ).fetchall()
        page: list[Envelope] = []
        last = fetch.after
        for place, frame in rows[:_ROWS]:
            room -= len(frame)
            if room < 0:
                break
            page.append(from_bytes(frame))
            last = place
        return Fetched(fetch, tuple(page), last, more=len(page) < len(rows))

    def _save_site(self, record: SiteRecord) -> None:
        self._connection.execute(
            "INSERT OR REPLACE INTO site (site, ticket_key, log_epoch, origins, settings, bundle, seen)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                record.site,
                record.ticket_key,
                record.log_epoch,
                json.dumps(record.origins),
                record.settings,
                record.bundle,
                record.seen_ms,
            ),
        )

    def _purge(self, purge: Purge) -> Purged:
        expired = self._connection.execute(
            "DELETE FROM envelope WHERE expires <= ?"
            " RETURNING site, conversation, down, epoch, sequence, length(frame)",
            (purge.now_ms,),
        ).fetchall()
        for site, conversation, down, epoch, sequence, size in expired:
            self._waiting.drop(site, (conversation, bool(down), epoch, sequence), size)
        sites = self._connection.execute(
            "DELETE FROM site WHERE seen < ? AND NOT EXISTS"
            " (SELECT 1 FROM envelope WHERE envelope.site = site.site) RETURNING site",
            (purge.unseen_before_ms,),
        ).fetchall()
        return Purged(len(expired), tuple(site for (site,) in sites))

    @property
    def rows(self) -> int:
        """Envelopes on the disk."""
        return self._waiting.rows

    @property
    def bytes(self) -> int:
        """Their size."""
        return self._waiting.bytes
