"""The connection ledger against the wire: the whole demo, letters, a model, a page, in a namespace.

The desk and its commands run in a network namespace of their own, everybody else (relay, mail
server, website, the models' host, name service, visitors, browser) in another. Every packet of the desk's
is captured by the kernel (AF_PACKET); the hosts and ports that connections were asked for on the
wire are compared with the ledger's. Needs Linux and root. The demo's nine scenes are played; of the
letters one is the test letter and one the digest of the day; what visitors waited for may add more.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.whole.wire.story import run
from tests.whole.wire.world import why_not


def measure() -> dict[str, object]:
    """Return both sides and whether they are equal."""
    why = why_not()
    if why is not None:
        return {"not measured": why}
    with tempfile.TemporaryDirectory(prefix="deskbell-bench-") as folder:
        return dict(run(Path(folder), short=False))
