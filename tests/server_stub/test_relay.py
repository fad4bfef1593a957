import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server_stub.envelope import STORED, Close, Envelope, Flag, Type
from server_stub.limits import Limits
from server_stub.login import b64
from server_stub.mailbox_requests import SiteSaved
from server_stub.outgoing import Rules
from tests.server_stub.ends import EPOCH, Identity, replied, said
from tests.server_stub.rules import House

IDENTITY = Identity()


def test_a_desk_logs_in_by_its_signature_and_is_told_its_name():
    house = House()
    desk = house.desk(IDENTITY)
    welcome = json.loads(house.sent[desk][1].body)
    assert welcome["site"] == b64(IDENTITY.site)
    assert welcome["visitors"] == []
    assert desk not in house.closed


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"time": 1_795_300_000_000 - 301_000}, "clock"),
        ({"time": 1_795_300_000_000 + 301_000}, "clock"),
        ({"v": 2}, "hello"),
        ({"origins": "https://hotel.example"}, "hello"),
        ({"origins": ["hotel.example"]}, "origins"),
        ({"settings": "not base64!"}, "settings"),
        ({"settings": b64(bytes(9000))}, "settings"),
        ({"origins": None}, "hello"),
    ],
)
def test_a_desk_that_says_something_wrong_is_told_what(changes, reason):
    house = House()
    desk, nonce = house.dial_desk()
    fields = {"time": house.ms, **changes}
    body = IDENTITY.hello(nonce, "relay.example:443", fields.pop("time"), **fields)
    house.give(desk, Envelope(Type.HELLO, Flag.LAST, body=body))
    assert house.closed[desk] == (Close.LOGIN_FAILED, reason)


@pytest.mark.parametrize("at", [0, 40, -1, -66, -100])
def test_a_desk_with_one_bit_wrong_is_refused(at):
    house = House()
    desk, nonce = house.dial_desk()
    body = bytearray(IDENTITY.hello(nonce, "relay.example:443", house.ms))
    body[at] ^= 1
    house.give(desk, Envelope(Type.HELLO, Flag.LAST, body=bytes(body)))
    assert house.closed[desk] == (Close.LOGIN_FAILED, "signature")


def test_a_signature_for_another_nonce_is_refused():
    house = House()
    _, foreign = house.dial_desk()
    desk, _ = house.dial_desk()
    body = IDENTITY.hello(foreign, "relay.example:443", house.ms)
    house.give(desk, Envelope(Type.HELLO, Flag.LAST, body=body))
    assert house.closed[desk] == (Close.LOGIN_FAILED, "signature")


def test_a_restricted_relay_takes_only_its_hosts_sites_and_invited():
    def refused(rules, **changes):
        house = House(rules)
        return house.closed.get(house.desk(IDENTITY, **changes))

    assert refused(Rules(public_hosts=("other.example",))) == (4004, "host")
    assert refused(Rules(public_hosts=("relay.example:443",))) is None
    assert refused(Rules(sites=(bytes(32),))) == (4004, "site")
    assert refused(Rules(sites=(IDENTITY.site,))) is None
    assert refused(Rules(invite="a word")) == (4004, "invite")
    assert refused(Rules(invite="a word"), invite="another") == (4004, "invite")
    assert refused(Rules(invite="a word"), invite="a word") is None


def test_a_newer_desk_replaces_the_older():
    house = House()
    older = house.desk(IDENTITY)
    visitor, _, _ = house.visitor(IDENTITY.site)
    newer = house.desk(IDENTITY)
    assert house.closed[older][0] == Close.REPLACED
    house.leave(older)
    house.wait(15)
    assert newer not in house.closed
    assert house.presence(visitor) == []


def test_who_does_not_say_hello_is_closed_after_five_seconds():
    house = House()
    desk, _ = house.dial_desk()
    visitor = house.dial_visitor(IDENTITY.site)
    house.wait(4)
    assert house.closed == {}
    house.wait(2)
    assert house.closed[desk][0] == house.closed[visitor][0] == Close.NO_HELLO


def test_an_unknown_site_and_a_wrong_ticket_are_answered_alike():
    house = House()
    house.desk(IDENTITY)
    _, conversation, ticket = house.visitor(IDENTITY.site)
    stranger, _, _ = house.visitor(bytes(32))
    guesser, _, _ = house.visitor(IDENTITY.site, conversation=bytes(16), ticket=b64(bytes(32)))
    other, _, _ = house.visitor(IDENTITY.site, conversation=b"x" * 16, ticket=ticket)
    broken, _, _ = house.visitor(IDENTITY.site, conversation=conversation, ticket="%")
    answers = {house.closed[peer] for peer in (stranger, guesser, other, broken)}
    assert len(answers) == 1
    assert answers.pop()[0] == Close.UNKNOWN
    assert house.sent[stranger] == house.sent[guesser] == []


def test_a_ticket_brings_a_visitor_back_and_replaces_its_older_socket():
    house = House()
    house.desk(IDENTITY)
    older, conversation, ticket = house.visitor(IDENTITY.site)
    newer, again, _ = house.visitor(IDENTITY.site, conversation=conversation, ticket=ticket)
    assert again == conversation
    assert house.closed[older][0] == Close.REPLACED
    assert newer not in house.closed


def test_a_visitor_gets_settings_presence_and_the_bundle():
    house = House()
    desk = house.desk(IDENTITY)
    house.give(desk, Envelope(Type.PRESENCE, Flag.LAST, body=b'{"person": true}'))
    visitor, conversation, _ = house.visitor(IDENTITY.site)
    welcome, bundle = house.sent[visitor]
    fields = json.loads(welcome.body)
    assert fields["conversation"] == conversation.hex()
    assert (fields["desk"], fields["settings"]) == ("online", b64(b"settings"))
    assert (bundle.type, bundle.body, bundle.conversation) == (Type.BUNDLE, b"bundle", conversation)


def test_a_message_goes_on_at_once_and_stored_is_said_only_after_the_disk():
    house = House()
    desk = house.desk(IDENTITY)
    visitor, conversation, _ = house.visitor(IDENTITY.site)
    house.holding = True
    envelope = said(conversation, 0)
    house.give(visitor, envelope)
    assert house.got(desk, Type.MSG) == [envelope]
    assert house.got(visitor, Type.ACK) == []
    house.release()
    assert house.got(visitor, Type.ACK) == [envelope.acknowledged(STORED)]


def test_a_repeated_envelope_is_passed_on_once_and_acknowledged_twice():
    house = House()
    desk = house.desk(IDENTITY)
    visitor, conversation, _ = house.visitor(IDENTITY.site)
    for _ in range(2):
        house.give(visitor, said(conversation, 0))
    assert len(house.got(desk, Type.MSG)) == 1
    assert len(house.got(visitor, Type.ACK)) == 2


def test_an_envelope_that_was_taken_is_passed_on_again_when_it_is_sent_again():
    house = House()
    desk = house.desk(IDENTITY)
    visitor, conversation, _ = house.visitor(IDENTITY.site)
    envelope = said(conversation, 0)
    house.give(visitor, envelope)
    house.give(desk, envelope.acknowledged(b"\x02"))
    assert house.mailbox.kept == {}
    house.give(visitor, envelope)
    assert len(house.got(desk, Type.MSG)) == 2


def test_nothing_is_delivered_before_resume_and_then_oldest_first():
    house = House()
    first = house.desk(IDENTITY)
    visitor, conversation, _ = house.visitor(IDENTITY.site)
    house.leave(first)
    sent = [said(conversation, sequence) for sequence in range(4)]
    for envelope in sent[:3]:
        house.give(visitor, envelope)
    desk = house.desk(IDENTITY, resume=False)
    house.give(visitor, sent[3])
    assert house.got(desk, Type.MSG) == []
    house.give(desk, Envelope(Type.RESUME, Flag.LAST))
    assert house.got(desk, Type.MSG) == sent


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(["write", "release"]), max_size=24), st.integers(1, 4))
def test_what_arrives_during_resume_is_neither_lost_nor_overtaken(steps, page):
    house = House(Rules(limits=Limits(message_burst=100)))
    house.mailbox.page = page
    first = house.desk(IDENTITY)
    visitor, conversation, _ = house.visitor(IDENTITY.site)
    house.leave(first)
    sequence = 0
    for sequence in range(5):
        house.give(visitor, said(conversation, sequence))
    desk = house.desk(IDENTITY, resume=False)
    house.holding = True
    house.give(desk, Envelope(Type.RESUME, Flag.LAST))
    for step in steps:
        if step == "write":
            sequence += 1
            house.give(visitor, said(conversation, sequence))
        elif house.held_back:
            house.answer_next()
    house.release()
    got = [envelope.sequence for envelope in house.got(desk, Type.MSG)]
    assert list(dict.fromkeys(got)) == list(range(sequence + 1))


def test_a_reply_waits_for_a_visitor_who_left_and_only_in_its_epoch():
    house = House()
    desk = house.desk(IDENTITY)
    visitor, conversation, ticket = house.visitor(IDENTITY.site)
    house.leave(visitor)
    reply = replied(conversation, 0)
    house.give(desk, reply)
    assert house.got(desk, Type.ACK) == [reply.acknowledged(STORED)]
    back, _, _ = house.visitor(IDENTITY.site, conversation=conversation, ticket=ticket)
    assert house.got(back, Type.MSG) == [reply]


def test_a_visitor_can_not_write_into_another_conversation():
    house = House()
    desk = house.desk(IDENTITY)
    _, theirs, _ = house.visitor(IDENTITY.site)
    visitor, _, _ = house.visitor(IDENTITY.site)
    house.give(visitor, said(theirs, 0))
    assert house.closed[visitor][0] == Close.UNKNOWN
    assert house.got(desk, Type.MSG) == []


def test_a_visitor_can_not_acknowledge_another_conversations_envelopes():
    house = House()
    desk = house.desk(IDENTITY)
    theirs, conversation, _ = house.visitor(IDENTITY.site)
    house.leave(theirs)
    reply = replied(conversation, 0)
    house.give(desk, reply)
    visitor, _, _ = house.visitor(IDENTITY.site)
    house.give(visitor, reply.acknowledged(b"\x02"))
    assert house.closed[visitor][0] == Close.UNKNOWN
    assert len(house.mailbox.kept) == 1


def test_a_desk_can_not_reach_another_sites_visitor():
    house = House()
    house.desk(IDENTITY)
    visitor, conversation, _ = house.visitor(IDENTITY.site)
    stranger = house.desk(Identity())
    house.give(stranger, replied(conversation, 0))
    assert house.got(visitor, Type.MSG) == []


@pytest.mark.parametrize(
    "envelope",
    [
        Envelope(Type.MSG, Flag.STORE | Flag.DOWN),
        Envelope(Type.MSG, Flag.LAST),
        Envelope(Type.HELLO, Flag.LAST),
        Envelope(Type.BUNDLE, Flag.LAST, body=b"mine"),
        Envelope(Type.HS2, Flag.STORE),
        Envelope(Type.ACK, Flag.DOWN, body=b"\x01"),
        Envelope(Type.MSG, Flag.STORE, sequence=2**53),
    ],
)
def test_a_visitor_that_breaks_the_rules_is_closed_with_4000(envelope):
    house = House()
    house.desk(IDENTITY)
    visitor, conversation, _ = house.visitor(IDENTITY.site)
    house.give(visitor, replace(envelope, conversation=conversation))
    assert house.closed[visitor][0] == Close.BAD_FRAME


def test_a_text_frame_and_an_unknown_version_are_closed_and_an_ignorable_type_is_not():
    house = House()
    house.desk(IDENTITY)
    texter, _, _ = house.visitor(IDENTITY.site)
    house.give(texter, "hello")
    assert house.closed[texter][0] == Close.BAD_FRAME
    future, conversation, _ = house.visitor(IDENTITY.site)
    house.give(future, Envelope(0x80, Flag.LAST, conversation))
    assert future not in house.closed
    house.give(future, b"\x02" + Envelope(Type.MSG).to_bytes()[1:])
    assert house.closed[future][0] == Close.VERSION


@pytest.mark.parametrize("resume", [True, False])
def test_an_unreadable_message_is_dropped_and_its_visitor_is_told_also_while_catching_up(resume):
    house = House()
    desk = house.desk(IDENTITY)
    visitor, conversation, _ = house.visitor(IDENTITY.site, resume=resume)
    envelope = said(conversation, 0)
    house.give(visitor, envelope)
    house.give(desk, envelope.refused(b'{"code":"unreadable"}'))
    assert house.mailbox.kept == {}
    assert [json.loads(each.body) for each in house.got(visitor, Type.NACK)] == [
        {"code": "unreadable"}
    ]


@pytest.mark.parametrize("outcome", ["mailbox_full", "storage_full"])
def test_an_envelope_that_finds_no_room_is_refused_by_name_and_may_come_again(outcome):
    house = House()
    desk = house.desk(IDENTITY)
    visitor, conversation, _ = house.visitor(IDENTITY.site)
    house.mailbox.outcome = outcome
    house.give(visitor, said(conversation, 0))
    assert json.loads(house.got(visitor, Type.NACK)[0].body) == {"code": outcome}
    house.mailbox.outcome = "stored"
    house.give(visitor, said(conversation, 0))
    assert len(house.got(visitor, Type.ACK)) == 1
    assert len(house.got(desk, Type.MSG)) == 2


def test_ten_messages_may_come_at_once_and_then_one_a_second():
    house = House()
    house.desk(IDENTITY)
    visitor, conversation, _ = house.visitor(IDENTITY.site)
    for sequence in range(12):
        house.give(visitor, said(conversation, sequence))
    assert [each.sequence for each in house.got(visitor, Type.NACK)] == [10, 11]
    assert json.loads(house.got(visitor, Type.NACK)[0].body) == {"code": "rate_limited"}
    house.wait(1)
    house.give(visitor, said(conversation, 10))
    assert len(house.got(visitor, Type.ACK)) == 11


def test_a_flood_of_frames_closes_the_visitor():
    house = House()
    house.desk(IDENTITY)
    visitor, conversation, _ = house.visitor(IDENTITY.site)
    for sequence in range(400):
        house.give(visitor, Envelope(Type.EPH, Flag.EPHEMERAL, conversation, EPOCH, sequence))
    assert house.closed[visitor][0] == Close.RATE_LIMITED


def test_presence_follows_the_desk_and_offline_is_told_after_ten_seconds():
    house = House()
    desk = house.desk(IDENTITY)
    visitor, _, _ = house.visitor(IDENTITY.site)
    house.give(desk, Envelope(Type.PRESENCE, Flag.LAST, body=b'{"person": true}'))
    house.leave(desk)
    house.wait(9)
    assert house.presence(visitor) == [{"desk": "online"}]
    house.wait(2)
    assert house.presence(visitor)[1:] == [{"desk": "offline"}]
    house.desk(IDENTITY)
    assert house.presence(visitor)[2:] == [{"desk": "online"}]


def test_a_desk_that_says_goodbye_is_offline_at_once():
    house = House()
    desk = house.desk(IDENTITY)
    visitor, _, _ = house.visitor(IDENTITY.site)
    house.give(desk, Envelope(Type.BYE, Flag.LAST))
    assert house.presence(visitor) == [{"desk": "offline"}]
    assert house.closed[desk][0] == 1000


def test_the_desk_hears_of_a_visitor_once_though_its_line_flickers():
    house = House()
    desk = house.desk(IDENTITY)
    visitor, conversation, ticket = house.visitor(IDENTITY.site)
    for _ in range(3):
        house.leave(visitor)
        house.wait(5)
        visitor, _, _ = house.visitor(IDENTITY.site, conversation=conversation, ticket=ticket)
    assert house.presence(desk) == [{"visitor": "here"}]
    house.leave(visitor)
    house.wait(11)
    assert house.presence(desk) == [{"visitor": "here"}, {"visitor": "gone"}]


def test_a_desk_with_thousands_of_visitors_hears_of_all_of_them():
    house = House()
    house.desk(IDENTITY)
    conversations = {house.visitor(IDENTITY.site)[1].hex() for _ in range(1_000)}
    desk = house.desk(IDENTITY)
    listed = set(json.loads(house.sent[desk][1].body)["visitors"])
    later = {each.conversation.hex() for each in house.got(desk, Type.PRESENCE)}
    assert listed | later == conversations
    assert all(len(each.to_bytes()) <= 16_384 for each in house.sent[desk])


def test_a_visitor_whose_origin_was_removed_is_closed():
    house = House()
    house.desk(IDENTITY)
    visitor, _, _ = house.visitor(IDENTITY.site)
    house.desk(IDENTITY, origins=["https://new.example"])
    assert house.closed[visitor][0] == Close.UNKNOWN


def test_origins_are_compared_as_they_are_normalised():
    house = House()
    house.desk(IDENTITY, origins=["HTTPS://Hotel.Example:443", "http://127.0.0.1:8700/"])
    allowed = house.relay.origin_allowed
    assert allowed(IDENTITY.site, "https://hotel.example")
    assert allowed(IDENTITY.site, "http://127.0.0.1:8700")
    for origin in (
        "null",
        "http://hotel.example",
        "https://hotel.example.evil",
        "https://hotel.exampl",
    ):
        assert not allowed(IDENTITY.site, origin)


def test_an_ephemeral_envelope_is_passed_on_but_never_kept():
    house = House()
    desk = house.desk(IDENTITY)
    visitor, conversation, _ = house.visitor(IDENTITY.site)
    typing = Envelope(
        Type.EPH, Flag.EPHEMERAL | Flag.DOWN | Flag.LAST, conversation, EPOCH, 0, b"x"
    )
    house.give(desk, typing)
    assert house.got(visitor, Type.EPH) == [typing]
    house.leave(visitor)
    house.give(desk, replace(typing, sequence=1))
    assert house.mailbox.kept == {}


def test_one_address_opens_five_conversations_a_minute_and_three_at_a_time():
    house = House()
    house.desk(IDENTITY)
    address = "203.0.113.9"
    live = [house.visitor(IDENTITY.site, address=address)[0] for _ in range(4)]
    assert [peer in house.closed for peer in live] == [False, False, False, True]
    assert house.closed[live[3]][0] == Close.RATE_LIMITED
    for peer in live[:3]:
        house.leave(peer)
    for _ in range(2):
        peer, _, _ = house.visitor(IDENTITY.site, address=address)
        house.leave(peer)
    assert house.visitor(IDENTITY.site, address=address)[0] in house.closed
    assert house.visitor(IDENTITY.site, address="203.0.113.10")[0] not in house.closed
    house.wait(13)
    assert house.visitor(IDENTITY.site, address=address)[0] not in house.closed


def test_a_full_site_refuses_the_next_visitor():
    house = House(Rules(limits=Limits(connections_site=2)))
    house.desk(IDENTITY)
    peers = [house.visitor(IDENTITY.site)[0] for _ in range(3)]
    assert house.closed == {peers[2]: (Close.OVERLOADED, "site is full")}


def test_a_relay_full_of_sites_refuses_a_new_one_and_keeps_the_old():
    house = House(Rules(limits=Limits(sites=1)))
    house.desk(IDENTITY)
    assert house.closed[house.desk(Identity())][0] == Close.STORAGE_FULL
    assert house.desk(IDENTITY) not in house.closed


def test_a_desk_whose_site_can_not_be_saved_is_told_that_the_storage_is_full():
    house = House()
    house.holding = True
    desk, nonce = house.dial_desk()
    body = IDENTITY.hello(nonce, "relay.example:443", house.ms)
    house.give(desk, Envelope(Type.HELLO, Flag.LAST, body=body))
    (request,) = house.held_back
    house.act(house.relay.answered(SiteSaved(desk, request.record, ok=False), house.now))
    assert house.closed[desk][0] == Close.STORAGE_FULL


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.booleans(), st.binary(max_size=80)), max_size=10))
def test_random_frames_close_their_sender_and_nobody_else(frames):
    house = House()
    desk = house.desk(IDENTITY)
    honest, conversation, _ = house.visitor(IDENTITY.site)
    for shaped, noise in frames:
        visitor, own, _ = house.visitor(IDENTITY.site)
        kind = noise[0] % 14 if noise else 0
        header = Envelope(kind, Flag(len(noise) % 32), own, EPOCH, 0).header
        house.give(visitor, header + noise if shaped else noise)
    house.give(honest, said(conversation, 0))
    assert {desk, honest}.isdisjoint(house.closed)
    assert said(conversation, 0) in house.got(desk, Type.MSG)
