"""The doctor for the desk that runs; fits ``desktop.engine.checkup.Doctor``."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path

from desktop.app.doctor import checkup, worker
from desktop.app.doctor.profile import database, named_in
from desktop.app.owner_mail import MailStore
from desktop.app.version import version
from desktop.domain.checkup import Finding, report
from desktop.domain.sentence import Sentence
from desktop.inference.process import WorkerProcess
from desktop.storage.errors import StorageError


class DeskDoctor:
    """Belongs to the engine's thread. The slow looks are made in others."""

    def __init__(
        self,
        profile: Path,
        store: MailStore,
        key: bytes,
        running: WorkerProcess | None,
        restart: Callable[[], None],
    ) -> None:
        """``running`` is the desk's worker, None where a safe start left it out."""
        self._profile = profile
        self._store = store
        self._key = key
        self._running = running
        self._restart = restart

    async def examine(self) -> AsyncIterator[Finding]:
        """Give one finding after the other."""
        try:
            named = named_in(self._store)
        except StorageError:
            named = None

        async def look_at_worker() -> Finding:
            if self._running is not None:
                return await worker.asked(self._running)
            return await worker.tried(named.embedder if named else "")

        profile, key = self._profile, self._key
        looked = checkup.examine(profile, named, lambda: database(profile, key), look_at_worker)
        async for one in looked:
            yield one

    def report(self, findings: Sequence[Finding]) -> str:
        """Return the findings as support gets them."""
        return report(findings, version())

    def start_normally(self) -> None:
        """End the desk and begin again with nothing left out."""
        self._restart()


RESTARTED = Sentence("Deskbell starts as usual now.")
