import sqlite3
import threading

import pytest

from server_stub.envelope import Envelope
from server_stub.limits import Limits
from server_stub.mailbox import Mailbox, MailboxError
from server_stub.mailbox_requests import (
    Fetch,
    Fetched,
    Kept,
    Purge,
    Purged,
    Put,
    Request,
    SaveSite,
    SiteRecord,
    Take,
)
from tests.server_stub.ends import EPOCH, replied, said

SITE = b"s" * 32
CONVERSATION = b"c" * 16
NOW = 1_795_300_000_000
LATER = NOW + 1_000


class Box:
    """A mailbox whose answers can be waited for."""

    def __init__(self, folder, *, limits=None, size=1 << 26):
        self.answers = []
        self.arrived = threading.Condition()
        self.mailbox = Mailbox(
            folder, limits or Limits(), self._on_answers, size=size, ballast=16_384
        )
        self.sites = self.mailbox.sites()
        self.mailbox.start()

    def _on_answers(self, answers):
        with self.arrived:
            self.answers += answers
            self.arrived.notify()

    def ask(self, request: Request):
        with self.arrived:
            count = len(self.answers)
            assert self.mailbox.submit(request)

            def answered():
                # Not those of requests before it that were not waited for.
                return [one for one in self.answers[count:] if _asked(one) in {None, id(request)}]

            assert self.arrived.wait_for(answered, timeout=10)
            return answered()[0]

    def put(self, envelope: Envelope, *, site=SITE, expires=LATER) -> str:
        kept = self.ask(Put(1, site, envelope, expires))
        assert isinstance(kept, Kept)
        return kept.outcome

    def fetch(self, conversation=None, *, epoch=EPOCH, after=0, now=NOW) -> Fetched:
        fetched = self.ask(Fetch(1, SITE, conversation, epoch, after, now))
        assert isinstance(fetched, Fetched)
        return fetched


def _asked(answer):
    """Say which request an answer names, by identity; None where it names none."""
    match answer:
        case Kept():
            return id(answer.put)
        case Fetched():
            return id(answer.fetch)
        case _:
            return None


@pytest.fixture
def open_box(tmp_path):
    boxes = []

    def opened(**options):
        boxes.append(Box(tmp_path, **options))
        return boxes[-1]

    yield opened
    for box in boxes:
        if box.mailbox._thread.is_alive():
            box.mailbox.stop()


def test_what_was_stored_is_there_after_a_restart_in_order(open_box):
    box = open_box()
    sent = [said(CONVERSATION, sequence, bytes([sequence])) for sequence in (0, 2, 1)]
    assert [box.put(envelope) for envelope in sent] == ["stored"] * 3
    box.mailbox.stop()
    again = open_box()
    assert again.fetch().envelopes == tuple(sent)
    assert (again.mailbox.rows, again.mailbox.bytes) == (3, 3 * 33)


def test_a_repeated_envelope_is_kept_once(open_box):
    box = open_box()
    assert box.put(said(CONVERSATION, 0)) == "stored"
    assert box.put(said(CONVERSATION, 0)) == "duplicate"
    assert box.put(said(CONVERSATION, 0, epoch=8)) == "stored"
    assert box.put(replied(CONVERSATION, 0)) == "stored"
    assert box.put(said(CONVERSATION, 0), site=b"t" * 32) == "stored"


def test_what_was_taken_is_gone_and_its_bytes_are_overwritten(open_box, tmp_path):
    box = open_box()
    marker = b"a ciphertext nobody else has 4711"
    box.put(said(CONVERSATION, 0, marker))
    box.mailbox.submit(Take(SITE, said(CONVERSATION, 0).key))
    assert box.fetch().envelopes == ()
    box.mailbox.stop()
    kept = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert marker not in kept


def test_a_visitor_gets_its_epoch_and_other_epochs_are_dropped(open_box):
    box = open_box()
    box.put(replied(CONVERSATION, 0, epoch=6))
    box.put(replied(CONVERSATION, 0, epoch=7))
    box.put(replied(b"d" * 16, 0, epoch=6))
    box.put(said(CONVERSATION, 0))
    assert box.fetch(CONVERSATION, epoch=7).envelopes == (replied(CONVERSATION, 0, epoch=7),)
    assert box.mailbox.rows == 3


def test_pages_go_on_where_the_last_one_ended(open_box):
    box = open_box()
    sent = [said(bytes([number % 7] * 16), number) for number in range(150)]
    for envelope in sent:
        box.mailbox.submit(Put(1, SITE, envelope, LATER))
    got, after, more = [], 0, True
    while more:
        page = box.fetch(after=after)
        got += page.envelopes
        after, more = page.last, page.more
    assert got == sent


def test_a_page_of_large_envelopes_fits_half_an_out_queue(open_box):
    box = open_box()
    for sequence in range(9):
        box.put(replied(CONVERSATION, sequence, bytes(16_000)))
    page = box.fetch(CONVERSATION)
    assert sum(len(envelope.body) for envelope in page.envelopes) <= 64 * 1024
    assert page.more
    assert len(page.envelopes) == 4


def test_quotas_hold_for_a_conversation_and_for_a_site(open_box):
    box = open_box(limits=Limits(mailbox_conversation=3, mailbox_site=5))
    assert [box.put(said(CONVERSATION, n)) for n in range(4)] == ["stored"] * 3 + ["mailbox_full"]
    assert [box.put(said(b"d" * 16, n)) for n in range(3)] == ["stored"] * 2 + ["mailbox_full"]
    assert box.put(said(CONVERSATION, 0), site=b"t" * 32) == "stored"
    box.mailbox.submit(Take(SITE, said(CONVERSATION, 0).key))
    assert box.put(said(CONVERSATION, 9)) == "stored"


def _crowd(box, one, most=200):
    """Fill a site with conversations that take all they can; return how many it needed."""
    for number in range(most):
        outcomes = [box.put(one((number + 1).to_bytes(16, "big"), at)) for at in range(64)]
        if outcomes[0] == "mailbox_full":
            return number
    raise AssertionError("It was never full.")


@pytest.mark.parametrize("size", [10, 8_000])
def test_conversations_that_take_all_they_can_leave_the_others_room_for_a_few_messages(
    open_box, size
):
    box = open_box(limits=Limits(mailbox_site=400, mailbox_site_bytes=1 << 20))
    for number in range(4):
        for at in range(128):
            box.put(said((number + 1).to_bytes(16, "big"), at, bytes(size)))
    assert [box.put(said(CONVERSATION, at, b"good evening")) for at in range(8)] == ["stored"] * 8
    assert box.put(said(CONVERSATION, 8, b"good evening")) == "mailbox_full"
    box.mailbox.submit(Take(SITE, said(CONVERSATION, 0).key))
    assert box.put(said(CONVERSATION, 8, b"good evening")) == "stored"
    assert _crowd(box, said) > 16


def test_replies_that_nobody_fetches_leave_visitors_a_quarter_of_their_sites_room(open_box):
    box = open_box(limits=Limits(mailbox_site=400))
    _crowd(box, replied)
    assert box.mailbox.rows == 300
    assert box.put(said(CONVERSATION, 0)) == "stored"
    assert box.put(replied(CONVERSATION, 0)) == "mailbox_full"


def test_a_sites_bytes_are_counted(open_box):
    box = open_box(limits=Limits(mailbox_site_bytes=40_000))
    outcomes = [box.put(said(CONVERSATION, n, bytes(15_000))) for n in range(3)]
    assert outcomes == ["stored", "stored", "mailbox_full"]


def test_what_expired_is_not_delivered_and_is_purged(open_box):
    box = open_box()
    box.put(said(CONVERSATION, 0), expires=NOW + 1)
    box.put(said(CONVERSATION, 1), expires=NOW + 100)
    assert [each.sequence for each in box.fetch(now=NOW + 1).envelopes] == [1]
    assert box.ask(Purge(NOW + 1, 0)) == Purged(1, ())
    assert box.mailbox.rows == 1


def test_a_full_mailbox_refuses_still_deletes_and_takes_again(open_box):
    box = open_box(size=64 * 4096, limits=Limits(mailbox_conversation=1_000))
    outcomes, number = [], 0
    while "storage_full" not in outcomes:
        outcomes.append(box.put(said(CONVERSATION, number, bytes(8_000))))
        number += 1
        assert number < 100
    stored = outcomes.count("stored")
    assert stored > 10
    for sequence in range(stored):
        box.mailbox.submit(Take(SITE, said(CONVERSATION, sequence).key))
    assert box.fetch().envelopes == ()
    assert box.put(said(CONVERSATION, 500, bytes(8_000))) == "stored"


def test_a_disk_that_refuses_a_commit_loses_nothing_that_was_stored(open_box):
    # The page cap itself, past the 80 % that are watched: what a full disk looks like.
    box = open_box(size=1 << 26, limits=Limits(mailbox_conversation=1_000))
    assert box.put(said(CONVERSATION, 0)) == "stored"
    (pages,) = box.mailbox._connection.execute("PRAGMA page_count").fetchone()
    box.mailbox._connection.execute(f"PRAGMA max_page_count = {pages}")
    assert box.put(said(CONVERSATION, 1, bytes(16_000))) == "storage_full"
    assert box.mailbox.failure == "OperationalError"
    assert box.mailbox.rows == 1
    assert box.fetch().envelopes == (said(CONVERSATION, 0),)
    box.mailbox._connection.execute("PRAGMA max_page_count = 10000")
    assert box.put(said(CONVERSATION, 1, bytes(16_000))) == "stored"
    assert box.mailbox.failure is None


def test_too_much_on_its_way_to_the_disk_is_refused(tmp_path):
    mailbox = Mailbox(
        tmp_path, Limits(mailbox_pending=100), lambda answers: None, size=1 << 26, ballast=0
    )
    assert mailbox.submit(Put(1, SITE, said(CONVERSATION, 0, bytes(60)), LATER))
    assert not mailbox.submit(Put(1, SITE, said(CONVERSATION, 1), LATER))
    mailbox.start()
    mailbox.stop()


def test_a_clock_that_does_not_let_it_sleep_costs_nothing_but_the_pause(open_box, monkeypatch):
    lingers = threading.Event()

    def sleep(_):
        lingers.set()
        raise OSError(22, "Invalid argument")

    monkeypatch.setattr("server_stub.mailbox.time.sleep", sleep)
    box = open_box()
    # Only what was taken makes it linger.
    box.mailbox.submit(Take(SITE, said(CONVERSATION, 0).key))
    assert lingers.wait(10)
    assert box.put(said(CONVERSATION, 1)) == "stored"


def test_sites_are_remembered_and_forgotten_when_long_unseen(open_box):
    record = SiteRecord(SITE, b"k" * 32, b"l" * 16, ("https://a.example",), b"set", None, NOW)
    box = open_box()
    box.ask(SaveSite(1, record))
    box.mailbox.stop()
    again = open_box()
    assert again.sites == [record]
    assert again.ask(Purge(NOW, NOW)) == Purged(0, ())
    assert again.ask(Purge(NOW, NOW + 1)) == Purged(0, (SITE,))


def test_a_second_relay_on_the_same_folder_is_refused(open_box, tmp_path):
    open_box()
    with pytest.raises(MailboxError, match=r"Another relay is using .* --data"):
        Box(tmp_path)


def test_a_damaged_file_is_named_and_left_alone(tmp_path):
    file = tmp_path / "mailbox.sqlite"
    file.write_bytes(b"this is no database" * 1000)
    with pytest.raises(MailboxError, match="is damaged"):
        Box(tmp_path)
    assert file.read_bytes().startswith(b"this is no database")


def test_a_folder_that_is_a_file_is_refused_with_a_sentence(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(MailboxError, match="may not write to"):
        Box(tmp_path / "file")


def test_a_newer_relays_mailbox_is_refused(open_box, tmp_path):
    open_box().mailbox.stop()
    with sqlite3.connect(tmp_path / "mailbox.sqlite") as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(MailboxError, match="newer relay"):
        Box(tmp_path)


def test_nothing_but_the_envelope_and_the_site_is_in_the_schema(open_box):
    box = open_box()
    columns = {
        table: [row[1] for row in box.mailbox._connection.execute(f"PRAGMA table_info({table})")]
        for table in ("site", "envelope")
    }
    assert columns == {
        "site": ["site", "ticket_key", "log_epoch", "origins", "settings", "bundle", "seen"],
        "envelope": [
            "place",
            "site",
            "conversation",
            "down",
            "epoch",
            "sequence",
            "expires",
            "frame",
        ],
    }


def test_where_room_is_scarce_it_is_left_to_sites_that_hold_little(open_box):
    box = open_box(size=1 << 20, limits=Limits(mailbox_site_bytes=1 << 22))
    big, outcomes = bytes(8_000), []
    while not outcomes or outcomes[-1] == "stored":
        number = len(outcomes)
        outcomes.append(box.put(said(number.to_bytes(16, "big"), 0, big)))
    assert outcomes[-1] == "storage_full"
    assert box.put(said(CONVERSATION, 0, big), site=b"t" * 32) == "stored"


def test_it_is_empty_for_a_site_only_when_nothing_waits_or_is_on_its_way(open_box):
    box = open_box()
    assert box.mailbox.empty(SITE)
    for sequence in range(50):
        assert box.mailbox.submit(Put(1, SITE, said(CONVERSATION, sequence), LATER))
        assert not box.mailbox.empty(SITE)
    assert box.mailbox.empty(b"t" * 32)
    assert len(box.fetch().envelopes) == 50
    for sequence in range(50):
        box.mailbox.submit(Take(SITE, said(CONVERSATION, sequence).key))
    box.fetch()
    assert box.mailbox.empty(SITE)
