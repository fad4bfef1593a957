from server_stub.collecting import Collecting


class _Gc:
    def __init__(self):
        self.done = []

    def collect(self):
        self.done.append("collect")
        return 0

    def freeze(self):
        self.done.append("freeze")

    def unfreeze(self):
        self.done.append("unfreeze")


def test_those_who_come_and_stay_are_put_aside_by_hundreds():
    gc = _Gc()
    collecting = Collecting(gc)
    for here in range(0, 10_001, 100):
        collecting.tick(here, here)
    assert gc.done == ["freeze"] * 20


def test_those_who_come_and_go_at_once_are_left_to_the_collector():
    gc = _Gc()
    collecting = Collecting(gc)
    for number in range(50_000):
        collecting.gone(number + 1)
        if number % 1_000 == 0:
            collecting.tick(3, number)
    assert gc.done == []


def test_once_as_many_have_gone_as_are_here_all_is_looked_through_in_one_go():
    gc = _Gc()
    collecting = Collecting(gc)
    collecting.tick(4_000, 4_000)
    for number in range(1_999):
        collecting.gone(number)
    collecting.tick(2_001, 4_000)
    assert gc.done == ["freeze"]
    collecting.gone(1_999)
    collecting.tick(2_000, 4_000)
    assert gc.done == ["freeze", "unfreeze", "collect", "freeze"]
    collecting.tick(2_000, 4_000)
    assert len(gc.done) == 4
    collecting.tick(2_500, 4_500)
    assert gc.done[4:] == ["freeze"]
