"""What one connection asks for costs the others little, however often it asks."""

from server_stub.envelope import Close, Envelope, Flag, Type
from tests.server_stub.ends import Identity
from tests.server_stub.rules import House

IDENTITY = Identity()


def test_a_visitor_that_asks_whether_the_line_is_alive_is_answered():
    house = House()
    desk = house.desk(IDENTITY)
    visitor, conversation, _ = house.visitor(IDENTITY.site)
    house.give(visitor, Envelope(Type.PRESENCE, Flag.LAST, conversation))
    assert house.presence(visitor) == [{"desk": "away"}]
    house.give(visitor, Envelope(Type.PRESENCE, Flag.LAST, b"x" * 16))
    assert house.closed[visitor] == (Close.UNKNOWN, "unknown")
    assert house.presence(desk) == [{"visitor": "here"}]
