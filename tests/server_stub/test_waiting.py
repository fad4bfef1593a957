from hypothesis import given
from hypothesis import strategies as st

from server_stub.mailbox_requests import Put
from server_stub.waiting import Coming, Waiting
from tests.server_stub.ends import said

SITES = [b"s" * 32, b"t" * 32]
KEYS = [(b"c" * 16, down, epoch, 3) for down in (False, True) for epoch in (6, 7)]
_rows = st.sets(st.tuples(st.sampled_from(SITES), st.sampled_from(KEYS)))
_steps = st.lists(st.tuples(st.sampled_from(SITES), st.sampled_from(KEYS)))


def _flip(waiting, rows, steps):
    for row in steps:
        if row in rows:
            rows.remove(row)
            waiting.drop(*row, 10)
        else:
            rows.add(row)
            waiting.add(*row, 10)


def _agrees(waiting, rows):
    assert (waiting.rows, waiting.bytes) == (len(rows), 10 * len(rows))
    for site in SITES:
        count = sum(at == site for at, _ in rows)
        assert waiting.of(site) == (count, 10 * count)
    for site in SITES:
        for key in KEYS:
            assert waiting.may_hold(site, key) or (site, key) not in rows


@given(_rows, _steps, _steps)
def test_counts_follow_the_rows_and_go_back_with_a_transaction(rows, steps, undone):
    waiting = Waiting()
    waiting.load([(site, *key, 10) for site, key in rows])
    waiting.begin()
    _flip(waiting, rows, steps)
    _agrees(waiting, rows)
    waiting.begin()
    _flip(waiting, rows.copy(), undone)
    waiting.roll_back()
    _agrees(waiting, rows)
    for site in SITES:
        for key in KEYS:
            assert waiting.may_hold(site, key) == ((site, key) in rows)


def test_beyond_its_marks_it_takes_nothing_for_sure_until_all_are_gone():
    waiting = Waiting(marks=2)
    rows = [(SITES[0], key) for key in KEYS]
    for row in rows:
        waiting.add(*row, 10)
    for row in rows[:3]:
        waiting.drop(*row, 10)
    assert all(waiting.may_hold(*row) for row in rows)
    waiting.drop(*rows[3], 10)
    assert not any(waiting.may_hold(*row) for row in rows)


def test_what_is_on_its_way_is_bounded_and_known_by_site():
    coming = Coming(100)
    puts = [Put(1, site, said(b"c" * 16, 0, bytes(8)), 0) for site in (*SITES, SITES[0])]
    assert [coming.add(put) for put in puts] == [True, True, False]
    assert [coming.none_of(site) for site in (*SITES, b"u" * 32)] == [False, False, True]
    coming.done(puts[:1])
    assert [coming.none_of(site) for site in SITES] == [True, False]
    assert coming.add(puts[2])


def test_a_site_that_pours_leaves_the_others_half_of_what_may_be_on_its_way():
    coming = Coming(64 * 1024)
    pours = [Put(1, SITES[0], said(b"c" * 16, n, bytes(1_000)), 0) for n in range(64)]
    let_in = [coming.add(put) for put in pours]
    assert 30 < sum(let_in) < 35
    others = [Put(1, bytes([n] * 32), said(b"c" * 16, 0, bytes(1_000)), 0) for n in range(20)]
    assert all(coming.add(put) for put in others)
    coming.done(put for put, was in zip(pours, let_in, strict=True) if was)
    coming.done(others)
    assert coming.none_of(SITES[0])
    assert all(coming.add(put) for put in pours[:30])
