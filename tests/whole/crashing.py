"""``deskbell``, as it is started, with a crash at a named moment. Run as a script by the tests.

``python -m tests.whole.crashing WHERE WORDS…``: WHERE is ``window`` (before it is drawn), ``profile``
(as the database is opened), ``fault`` (the desk ends by an exception of ours) or ``nowhere``.
"""

from __future__ import annotations

import os
import signal
import sys
from typing import Any


def _die(*_: Any, **__: Any) -> Any:
    os.kill(os.getpid(), signal.SIGKILL)


def _fault(*_: Any, **__: Any) -> Any:
    raise RuntimeError("a fault that the test has made")


def main() -> int:
    """Plant the crash and start."""
    where, *words = sys.argv[1:]
    if where == "window":
        import desktop.ui.window

        desktop.ui.window.MainWindow.__init__ = _die  # type: ignore[method-assign]
    elif where != "nowhere":
        import desktop.app.wiring

        desktop.app.wiring.open_store = _die if where == "profile" else _fault
    from desktop.app.main import main as deskbell

    return deskbell(words)


if __name__ == "__main__":
    sys.exit(main())
