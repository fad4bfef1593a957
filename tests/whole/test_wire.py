"""The ledger and the wire say the same: a short form of ``python -m tests.bench ledger``."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.whole.wire.story import run
from tests.whole.wire.world import why_not

REFUSED = ["45.77.77.9 80", "spy.deskbell.test 80"]
LOOPBACK = "127.0.0.1 "


@pytest.mark.slow
@pytest.mark.model
def test_every_host_on_the_wire_is_in_the_ledger_and_the_other_way_round(tmp_path: Path) -> None:
    why = why_not()
    if why is not None:
        pytest.skip(why)
    found = run(tmp_path, short=True)
    assert found["not served"] == []
    assert found["commands done"]
    # The doctor also asks the website, which here is the demo's own, on a port of its own.
    abroad = [one for one in found["hosts and ports on the wire"] if not one.startswith(LOOPBACK)]
    assert abroad == [
        "cdn.deskbell.test 443",
        "mail.deskbell.test 587",
        "models.deskbell.test 443",
        "relay.deskbell.test 443",
        "www.deskbell.test 443",
    ]
    assert found["hosts and ports in the ledger"] == found["hosts and ports on the wire"]
    assert found["names equal"]
    assert found["datagrams to the name service only"]
    assert found["anything else on the wire"] == []
    assert found["packets that were not captured"] == 0
    assert found["refused, in the ledger"] == REFUSED
    assert found["with visitors' data"] == ["mail.deskbell.test", "relay.deskbell.test"]
    wire, ledger = (
        found[f"bytes {where}, out and in"] for where in ("on the wire", "in the ledger")
    )
    assert wire.keys() == ledger.keys()
    for name, counts in wire.items():
        # The other end goes on speaking while a socket is closed.
        assert ledger[name] == pytest.approx(counts, rel=0.02, abs=1000), name
