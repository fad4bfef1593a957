from __future__ import annotations

import sys

from PySide6.QtCore import QTimer


def test_calls_that_return_nothing_keep_the_count_of_none(qapp: object) -> None:
    # PySide6 6.12.0 lost one reference at each such call; before Python 3.12, where None is
    # immortal, that ends in 'Fatal Python error: none_dealloc'.
    timer = QTimer()
    before = sys.getrefcount(None)
    for _ in range(500):
        timer.stop()
    assert abs(sys.getrefcount(None) - before) < 100
