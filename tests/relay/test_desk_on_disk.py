"""The desk's side of the wire on the encrypted database, its process ending at every step."""

from __future__ import annotations

from pathlib import Path

from desktop.relay.desk import DAY_MS, PREKEY_KEPT_MS, DeskLine, Opened
from server_stub.envelope import Envelope, Type
from tests.relay.two_ends import ID, Desk, Widget, text
from tests.storage.conftest import AStore, open_store
from tests.vectors.make import inner_id


class DiskDesk(Desk):
    """Every envelope and every reply meets a process that has just started."""

    def __init__(self, profile: Path) -> None:
        self.profile = profile
        self.now = 1_800_000_000_000
        self.disk: AStore = open_store(profile)
        self.line = DeskLine(self.disk, lambda: self.now)
        with self.disk.transaction():
            self.line.rotate()

    def restart(self) -> None:
        self.disk.close()
        self.disk = open_store(self.profile)
        self.line = DeskLine(self.disk, lambda: self.now)

    def open(self, envelope: Envelope) -> Opened | None:
        self.restart()
        with self.disk.transaction():
            return self.line.open(envelope)

    def post(self, inner: dict[str, object], *, keep: bool = True) -> None:
        self.restart()
        with self.disk.transaction():
            self.line.post(ID, inner, keep=keep)


def test_a_conversation_outlives_a_process_that_ends_at_every_step(tmp_path: Path) -> None:
    desk = DiskDesk(tmp_path / "profile")
    widget = Widget(desk)
    site = desk.line.site
    desk.open(widget.begin(text("first")))
    lost = desk.frames()
    desk.restart()
    with desk.disk.transaction():
        desk.line.resend()
    assert desk.frames() == lost
    widget.hear(lost)
    for turn in range(3):
        message = widget.epoch.seal(text(f"up {turn}"))
        opened = desk.open(message)
        assert opened is not None
        assert opened.inner["text"] == f"up {turn}"
        assert desk.open(message) is None
        desk.post(text(f"down {turn}"))
        assert widget.hear(desk.frames())[-1]["text"] == f"down {turn}"
    desk.open(widget.begin(text("reloaded")))
    heard = [one.get("text") for one in widget.hear(desk.frames())]
    assert heard == [None, "down 0", "down 1", "down 2", None]
    refs = [inner_id(f"down {turn}") for turn in range(3)]
    back = {"type": "receipt", "id": inner_id("r"), "at": 1, "state": "read", "ref": refs}
    desk.open(widget.epoch.seal(back))
    assert [row for row in desk.disk.outbox(ID) if row.message_id[0] != "~"] == []
    assert desk.line.site == site
    desk.disk.close()


def test_old_prekeys_are_destroyed_on_disk_and_their_hs1_is_unreadable(tmp_path: Path) -> None:
    desk = DiskDesk(tmp_path / "profile")
    late = Widget(desk).begin(text("sealed long ago"))
    for wait in (DAY_MS, PREKEY_KEPT_MS):
        desk.now += wait
        with desk.disk.transaction():
            desk.line.rotate()
    assert desk.open(late) is None
    assert [one.type for one in desk.frames()] == [Type.NACK]
    desk.disk.close()
