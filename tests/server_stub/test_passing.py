from server_stub.envelope import STORED, Envelope, Flag, Type
from server_stub.mailbox_requests import Put, Take
from server_stub.passing import MOST, Passing
from tests.server_stub.ends import EPOCH, Desk, Identity, Visitor, replied, run, said

SITE = b"s" * 32
OTHER = b"t" * 32
CONVERSATION = b"c" * 16


class House:
    """What waits, what has gone on to the disk, and the turns that are due."""

    def __init__(self):
        self.kept = []
        self.turns = []
        self.passing = Passing(self.kept.append, lambda _, turn: self.turns.append(turn))

    def add(self, sequence, *, site=SITE, peer=1, body=b"sealed"):
        put = Put(peer, site, said(CONVERSATION, sequence, body), 0, live=True)
        self.passing.add(put)
        return put

    def take(self, envelope: Envelope, site=SITE):
        return self.passing.taken(Take(site, envelope.key))

    def turn(self):
        turns, self.turns[:] = self.turns[:], []
        for turn in turns:
            turn()


def test_what_is_taken_in_time_needs_no_disk():
    house = House()
    put = house.add(0)
    house.turn()
    assert house.take(put.envelope) == put
    assert house.take(put.envelope) is None
    house.turn()
    assert house.kept == []


def test_what_nobody_takes_goes_on_after_one_to_two_turns_in_its_order():
    house = House()
    first = house.add(0)
    house.turn()
    second = house.add(1)
    assert house.kept == []
    house.turn()
    assert house.kept == [first]
    house.turn()
    assert house.kept == [first, second]


def test_no_turn_is_due_while_nothing_waits():
    house = House()
    house.add(0)
    while house.turns:
        house.turn()
    assert len(house.kept) == 1
    house.add(1)
    assert len(house.turns) == 1


def test_whoever_reads_the_mailbox_finds_what_waited_for_that_site():
    house = House()
    first = house.add(0)
    house.turn()
    second, foreign = house.add(1), house.add(0, site=OTHER)
    house.passing.settle(SITE)
    assert house.kept == [first, second]
    assert house.take(foreign.envelope, OTHER) == foreign


def test_a_repeat_sends_the_earlier_one_to_the_disk_so_that_both_are_answered():
    house = House()
    first, second = house.add(0, peer=1), house.add(0, peer=2)
    assert house.kept == [first]
    assert house.take(second.envelope) == second


def test_more_than_may_wait_goes_straight_on_behind_what_waited():
    house = House()
    big = bytes(15_000)
    puts = [house.add(number, body=big) for number in range(MOST // len(big) + 1)]
    assert house.kept == puts
    small = house.add(9_999)
    assert house.kept == puts
    assert house.take(small.envelope) == small


def test_nothing_is_left_at_the_end():
    house = House()
    puts = [house.add(0), house.add(0, site=OTHER)]
    house.turn()
    puts.append(house.add(1))
    house.passing.settle_all()
    assert house.kept == [puts[0], puts[2], puts[1]]


def test_a_visitor_that_comes_back_at_once_gets_what_its_old_socket_never_took(start):
    async def test():
        relay, identity = start(), Identity()
        desk = await Desk.login(relay.url, identity)
        visitor = await Visitor.login(relay.url, identity.site)
        first = visitor.says(0)
        await visitor.send(first)
        assert await desk.until(Type.MSG) == first
        await desk.take(first)
        assert (await visitor.until(Type.ACK)).body == STORED
        for sequence in range(20):
            reply = replied(visitor.conversation, sequence)
            await desk.send(reply)
            visitor = await Visitor.login(relay.url, identity.site, known=visitor)
            assert await visitor.until(Type.MSG) == reply
            await visitor.take(reply)

    run(test())


def test_a_repeat_of_what_lies_on_the_disk_is_deleted_there_when_it_is_taken(start):
    async def test():
        relay, identity = start(), Identity()
        desk = await Desk.login(relay.url, identity)
        visitor = await Visitor.login(relay.url, identity.site)
        await desk.close()
        sent = visitor.says(0)
        assert await visitor.stored(sent)
        desk = await Desk.login(relay.url, identity)
        assert await desk.until(Type.MSG) == sent
        await visitor.send(sent)
        # Once this has come through, the relay has heard the repeat.
        flags = Flag.EPHEMERAL | Flag.LAST
        await visitor.send(Envelope(Type.EPH, flags, visitor.conversation, EPOCH))
        await desk.until(Type.EPH)
        await desk.take(sent)
        # The mailbox keeps the order: once this is stored, the delete is done.
        assert await desk.stored(replied(visitor.conversation, 0))
        relay.kill()
        relay.restart()
        again = await Desk.login(relay.url, identity)
        new = await Visitor.login(relay.url, identity.site)
        marker = new.says(0)
        await new.send(marker)
        assert await again.until(Type.MSG) == marker

    run(test())


def test_what_a_desk_did_not_take_before_it_died_comes_again_before_what_came_later(start):
    async def test():
        relay, identity = start(), Identity()
        desk = await Desk.login(relay.url, identity)
        for _ in range(12):
            visitor = await Visitor.login(relay.url, identity.site)
            sent = [visitor.says(sequence) for sequence in range(6)]
            for envelope in sent[:3]:
                await visitor.send(envelope)
            while await desk.until(Type.MSG) != sent[2]:
                pass
            desk.socket.transport.abort()
            await desk.socket.wait_closed()
            for envelope in sent[3:]:
                await visitor.send(envelope)
            for _ in sent:
                assert (await visitor.until(Type.ACK)).body == STORED
            desk = await Desk.login(relay.url, identity)
            assert [await desk.until(Type.MSG) for _ in sent] == sent
            for envelope in sent:
                await desk.take(envelope)
            await visitor.close()

    run(test())
