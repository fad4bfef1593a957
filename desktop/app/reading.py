"""Reads documents in a process of their own, so that no document holds up or ends the desk.

``python -m desktop.app.reading KIND NAME [ENCODING]`` reads standard input, or with KIND
``file`` the file NAME, and writes one line of JSON for each draft, bad line and step.
``DocumentReader`` is the other end. The network is used by the desk's own process alone.
"""

from __future__ import annotations

import asyncio
import contextlib
import sys
import threading
import time
from collections.abc import AsyncGenerator, Callable, Sequence
from pathlib import Path

from desktop.app.gate.process import stand_apart
from desktop.domain.ledger import Process
from desktop.domain.sentence import Sentence, sentence_of
from desktop.knowledge.jsonl import EntryFormatError
from desktop.knowledge.reading.found import Found, Step, UnreadableError, from_line, problem_line
from desktop.knowledge.reading.pages import Fetcher, Page, is_address

MEMORY = 3_000_000_000
"""Bytes of address space for the process that reads; where the system can limit it."""
PATIENCE = 120.0
"""Seconds without a line from it after which it counts as hung."""
_LONGEST_LINE = 16_000_000
_EVERY = 0.1
"""Seconds between two steps that are told."""
READER = (sys.executable, "-m", "desktop.app.reading")


class DocumentReader:
    """Reads a file or a page into drafts; fits ``desktop.engine.ports.DraftReader``."""

    def __init__(
        self,
        fetcher: Fetcher,
        *,
        command: Sequence[str] = READER,
        patience: float = PATIENCE,
        hear: Callable[[str], bool] = lambda _line: False,
    ) -> None:
        """``hear`` gets what the process says of its gate."""
        self._fetcher = fetcher
        self._command = command
        self._patience = patience
        self._hear = hear

    async def read(self, place: str) -> AsyncGenerator[Found, None]:
        """Give what is found at a path or an address, as it is found.

        Leaving the iteration ends the reading.

        Raises:
            UnreadableError: If nothing more can be read; what was given before it holds.
        """
        if is_address(place):
            page = await self._fetched(place)
            words = [page.kind, page.address, page.encoding or ""]
            body = page.body
        else:
            words, body = ["file", place], b""
        process = await asyncio.create_subprocess_exec(
            *self._command,
            *words,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            limit=_LONGEST_LINE,
        )
        given = asyncio.ensure_future(_give(process, body))
        heard = asyncio.ensure_future(self._listen(process))
        try:
            while line := await self._line(process):
                yield from_line(line.decode("utf-8"))
            if await process.wait() != 0:
                raise UnreadableError(
                    Sentence(
                        "The document ended the program that reads it. It may be damaged, or need"
                        " more memory than this PC has."
                    )
                )
        except EntryFormatError as problem:
            raise UnreadableError(
                Sentence("The document could not be read to its end.")
            ) from problem
        finally:
            given.cancel()
            if process.returncode is None:
                with contextlib.suppress(ProcessLookupError):
                    process.kill()
                await process.wait()
            await asyncio.gather(given, heard, return_exceptions=True)

    async def _listen(self, process: asyncio.subprocess.Process) -> None:
        """Hear of refused connections; what libraries say of a document is nobody's business."""
        assert process.stderr is not None
        with contextlib.suppress(ValueError):
            while line := await process.stderr.readline():
                self._hear(line.decode("utf-8", "replace").rstrip())

    async def _line(self, process: asyncio.subprocess.Process) -> bytes:
        assert process.stdout is not None
        try:
            async with asyncio.timeout(self._patience):
                return await process.stdout.readline()
        except TimeoutError:
            raise UnreadableError(
                Sentence(
                    "The document takes too long to read, so reading it was ended. Save it anew, or"
                    " split it, and import that."
                )
            ) from None

    async def _fetched(self, address: str) -> Page:
        stopped = threading.Event()
        try:
            return await asyncio.to_thread(
                self._fetcher.fetch, address, lambda: not stopped.is_set()
            )
        finally:
            stopped.set()


async def _give(process: asyncio.subprocess.Process, body: bytes) -> None:
    assert process.stdin is not None
    with contextlib.suppress(OSError):
        process.stdin.write(body)
        await process.stdin.drain()
    process.stdin.close()


def main(words: Sequence[str]) -> int:
    """Read one document to standard output."""
    _limit_memory()
    from desktop.answering.language import certain_language_of
    from desktop.knowledge.reading.read import read, read_file

    kind, name = words[0], words[1]
    out = sys.stdout.buffer
    pending = bytearray()
    told = time.monotonic()
    try:
        found = (
            read_file(Path(name), certain_language_of)
            if kind == "file"
            else read(
                sys.stdin.buffer.read(),
                kind,
                name,
                certain_language_of,
                encoding=(words[2] if len(words) > 2 else "") or None,
            )
        )
        for one in found:
            soon = time.monotonic() - told < _EVERY
            if isinstance(one, Step) and soon:
                continue
            pending += to_bytes(one)
            if not soon:
                told = time.monotonic()
                out.write(pending)
                out.flush()
                pending.clear()
    except UnreadableError as problem:
        pending += problem_line(sentence_of(problem)).encode() + b"\n"
    except MemoryError:
        pending += _said(
            Sentence(
                "The document needs more memory than Deskbell gives to one document. Split it and"
                " import the parts."
            )
        )
    except Exception as problem:
        # Another library's fault over somebody's document: the owner's text is still theirs.
        print(f"{type(problem).__name__}: {problem}", file=sys.stderr)
        pending += _said(
            Sentence(
                "The document is made in a way that Deskbell can't read ({why}). Save its text as"
                " a new document and import that.",
                why=type(problem).__name__,
            )
        )
    out.write(pending)
    out.flush()
    return 0


def to_bytes(found: Found) -> bytes:
    """Return ``found`` as a line for the pipe."""
    from desktop.knowledge.reading.found import to_line

    return to_line(found).encode("utf-8", "replace") + b"\n"


def _said(sentence: Sentence) -> bytes:
    return problem_line(sentence).encode() + b"\n"


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows
        return
    limit: Callable[[int, tuple[int, int]], None] = resource.setrlimit
    with contextlib.suppress(ValueError, OSError):
        limit(resource.RLIMIT_AS, (MEMORY, MEMORY))


if __name__ == "__main__":
    stand_apart(Process.READING)
    with contextlib.suppress(BrokenPipeError):
        sys.exit(main(sys.argv[1:]))
