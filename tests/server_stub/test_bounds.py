"""What one connection asks for costs the others little, however often it asks."""

from server_stub.envelope import TAKEN, Close, Envelope, Flag, Type
from server_stub.limits import AddressBook, Limits
from server_stub.mailbox_requests import SaveSite
from server_stub.node_relay import NodeRelay
from server_stub.notices import Passed, Tell
from server_stub.outgoing import Rules
from tests.server_stub.ends import EPOCH, Identity, replied
from tests.server_stub.rules import House

IDENTITY = Identity()
FAR = "203.0.113.9"


def test_a_visitor_that_asks_whether_the_line_is_alive_is_answered():
    house = House()
    desk = house.desk(IDENTITY)
    visitor, conversation, _ = house.visitor(IDENTITY.site)
    house.give(visitor, Envelope(Type.PRESENCE, Flag.LAST, conversation))
    assert house.presence(visitor) == [{"desk": "away"}]
    house.give(visitor, Envelope(Type.PRESENCE, Flag.LAST, b"x" * 16))
    assert house.closed[visitor] == (Close.UNKNOWN, "unknown")
    assert house.presence(desk) == [{"visitor": "here"}]


def test_whoever_asks_for_its_mail_all_the_time_is_closed_and_may_come_again():
    house = House()
    desk = house.desk(IDENTITY)
    visitor, conversation, ticket = house.visitor(IDENTITY.site)
    for peer, where in ((desk, bytes(16)), (visitor, conversation)):
        for _ in range(100):
            house.give(peer, Envelope(Type.RESUME, Flag.LAST, where, EPOCH))
        assert house.closed[peer] == (Close.RATE_LIMITED, "too many resumes")
    desk = house.desk(IDENTITY)
    back, _, _ = house.visitor(IDENTITY.site, conversation=conversation, ticket=ticket)
    house.give(desk, replied(conversation, 0))
    assert house.got(back, Type.MSG) == [replied(conversation, 0)]


def test_who_says_resume_without_end_asks_the_mailbox_one_thing_at_a_time():
    house = House()
    house.desk(IDENTITY)
    visitor, conversation, _ = house.visitor(IDENTITY.site)
    house.holding = True
    for epoch in range(1, 15):
        house.give(visitor, Envelope(Type.RESUME, Flag.LAST, conversation, epoch))
    assert len(house.held_back) == 1
    house.answer_next()
    assert len(house.held_back) == 1
    house.answer_next()
    assert house.held_back == []
    house.holding = False
    desk = house.desk(IDENTITY)
    house.give(desk, replied(conversation, 0, epoch=99))
    assert [envelope.epoch for envelope in house.got(visitor, Type.MSG)] == [99]


def test_of_many_bundles_one_is_saved_at_a_time_and_the_newest_last():
    house = House()
    desk = house.desk(IDENTITY)
    house.holding = True
    for number in range(500):
        house.give(desk, Envelope(Type.BUNDLE, Flag.LAST, body=b"bundle %d" % number))
    assert len(house.held_back) == 1
    house.answer_next()
    (last,) = house.held_back
    assert isinstance(last, SaveSite)
    assert last.record.bundle == b"bundle 499"
    house.release()
    visitor, _, _ = house.visitor(IDENTITY.site)
    assert house.got(visitor, Type.BUNDLE)[0].body == b"bundle 499"


def test_a_desk_that_changes_its_mind_all_the_time_is_told_of_now_and_then_and_rightly():
    house = House()
    desk = house.desk(IDENTITY)
    visitor, _, _ = house.visitor(IDENTITY.site)
    for number in range(400):
        body = b'{"person": true}' if number % 2 else b'{"person": false}'
        house.give(desk, Envelope(Type.PRESENCE, Flag.LAST, body=body))
        if number % 40 == 0:
            house.wait(1)
    assert len(house.presence(visitor)) < 9
    house.wait(11)
    assert house.presence(visitor)[-1] == {"desk": "online"}


def test_a_refusal_has_no_room_for_anything_else():
    house = House()
    desk = house.desk(IDENTITY)
    visitor, conversation, _ = house.visitor(IDENTITY.site)
    long = Envelope(Type.NACK, Flag.STORE | Flag.LAST, conversation, EPOCH, body=bytes(257))
    house.give(desk, long)
    assert house.closed[desk] == (Close.BAD_FRAME, "refusal")
    assert house.got(visitor, Type.NACK) == []


def _log_in(house, identity, address):
    peer = house.number()
    house.act(house.relay.desk_opened(peer, house.now, address))
    house.log_in(peer, identity)
    return peer


def test_an_address_that_logs_desks_in_all_the_time_has_to_wait():
    house = House()
    peers = [_log_in(house, IDENTITY, FAR) for _ in range(31)]
    assert house.closed[peers[-1]] == (Close.RATE_LIMITED, "too many logins")
    assert house.closed[peers[0]] == (Close.REPLACED, "replaced")
    assert _log_in(house, IDENTITY, "203.0.113.10") not in house.closed
    house.wait(2)
    assert _log_in(house, IDENTITY, FAR) not in house.closed


def test_an_address_founds_only_so_many_sites():
    house = House()
    peers = [_log_in(house, Identity(), FAR) for _ in range(11)]
    assert [peer for peer in peers if peer in house.closed] == [peers[-1]]
    assert house.closed[peers[-1]] == (Close.RATE_LIMITED, "too many new sites")
    assert _log_in(house, Identity(), "127.0.0.1") not in house.closed


def test_an_address_opens_only_so_many_connections_after_each_other():
    limits = Limits(connects_burst=5, connects_rate=1.0)
    book = AddressBook(limits)
    assert [book.arrive(FAR, 0.0) for _ in range(6)] == [True] * 5 + [False]
    assert book.arrive("203.0.113.10", 0.0)
    assert book.arrive(FAR, 1.0)
    assert all(book.arrive("127.0.0.1", 0.0) for _ in range(50))
    book.forget_idle(3.0)
    assert len(book) == 1
    book.forget_idle(10.0)
    assert len(book) == 0


def test_the_count_of_connections_follows_who_comes_is_replaced_and_goes():
    house = House()
    desk = house.desk(IDENTITY)
    visitor, conversation, ticket = house.visitor(IDENTITY.site)
    house.visitor(IDENTITY.site)
    house.visitor(IDENTITY.site, conversation=conversation, ticket=ticket)
    house.desk(IDENTITY)
    assert house.relay.connections == (1, 2)
    house.leave(desk)
    house.leave(visitor)
    assert house.relay.connections == (1, 2)
    for peer in range(1, 6):
        house.leave(peer)
    assert house.relay.connections == (0, 0)


class _NodeHouse(House):
    def __init__(self):
        super().__init__()
        self.relay = NodeRelay(Rules())
        self.told = []

    def act(self, out):
        out = list(out)
        self.told += [each.notice for each in out if isinstance(each, Tell)]
        super().act(each for each in out if not isinstance(each, Tell))


def test_a_node_passes_typing_on_only_where_its_receiver_may_be():
    house = _NodeHouse()
    desk = house.desk(IDENTITY)
    house.told.clear()
    flags = Flag.EPHEMERAL | Flag.DOWN | Flag.LAST
    house.give(desk, Envelope(Type.EPH, flags, b"c" * 16, EPOCH))
    assert house.told == []
    # A refusal has to come through even where its visitor's coming was not heard of.
    refused = Envelope(Type.NACK, Flag.STORE | Flag.LAST, b"c" * 16, EPOCH, body=b"{}")
    house.give(desk, refused)
    assert house.told == [Passed(refused)]


def test_acknowledging_what_never_came_is_no_mistake_and_no_answer():
    house = House()
    desk = house.desk(IDENTITY)
    before = len(house.sent[desk])
    for number in range(100):
        house.give(desk, Envelope(Type.ACK, Flag.LAST, b"c" * 16, EPOCH, number, TAKEN))
    assert desk not in house.closed
    assert len(house.sent[desk]) == before
