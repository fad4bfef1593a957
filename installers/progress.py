"""Shows that set-up is alive: elapsed seconds, the step, how far it is. No colours, no cursor tricks."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait

TICK_SECONDS = 5.0


class Progress:
    """Prints lines that begin with the seconds since set-up began. Safe from several threads."""

    def __init__(
        self,
        write: Callable[[str], object] | None = None,
        clock: Callable[[], float] = time.monotonic,
        tick_seconds: float = TICK_SECONDS,
    ) -> None:
        self._write = write or _print
        self._clock = clock
        self._began = clock()
        self._tick_seconds = tick_seconds
        self._lock = threading.Lock()
        self._states: dict[str, Callable[[], str]] = {}

    def seconds(self) -> float:
        """Return the seconds since set-up began."""
        return self._clock() - self._began

    def say(self, text: str) -> None:
        """Print one line."""
        with self._lock:
            self._write(f"[{self.seconds():4.0f} s] {text}")

    def watch(self, step: str, state: Callable[[], str]) -> None:
        """Let the ticks show what ``state`` returns for this step until it ends."""
        self._states[step] = state

    def together(self, steps: Mapping[str, Callable[[], None]]) -> None:
        """Run the steps at the same time, with a line of progress every few seconds.

        All are waited for even when one fails: a half-run ``dpkg`` or ``pip`` is worse than a
        late message.

        Raises:
            BaseException: The first step's failure, once all have ended.
        """
        failures: list[BaseException] = []
        with ThreadPoolExecutor(max_workers=max(1, len(steps))) as pool:
            running: dict[Future[None], str] = {
                pool.submit(work): name for name, work in steps.items()
            }
            while running:
                done, _ = wait(running, self._tick_seconds, FIRST_COMPLETED)
                for future in done:
                    name = running.pop(future)
                    self._states.pop(name, None)
                    failure = future.exception()
                    if failure is None:
                        self.say(f"{name}: done")
                    else:
                        self.say(f"{name}: failed")
                        failures.append(failure)
                if running and not done:
                    self.say(" · ".join(self._describe(name) for name in running.values()))
        if failures:
            raise failures[0]

    def _describe(self, name: str) -> str:
        state = self._states.get(name)
        return f"{name}: {state()}" if state else name


def _print(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
