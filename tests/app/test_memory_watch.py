from __future__ import annotations

from desktop.app.memory_watch import IN_A_ROW, watch_memory


def watched(readings: list[int], least: int = 100) -> tuple[list[str], int]:
    """Return what was said, and how many readings were taken, of these and then none left."""
    left, said = list(readings), []

    def free() -> int:
        return left.pop(0) if left else 0

    watch_memory(free, said.append, least, pause=lambda _seconds: None)
    return said, len(readings) - len(left)


def test_a_moment_of_little_memory_is_no_reason_to_stop() -> None:
    said, taken = watched([500, 50, 50, 500, 50, 500] + [50] * IN_A_ROW)
    assert taken == 6 + IN_A_ROW
    assert len(said) == 1


def test_the_owner_reads_how_much_was_left_and_what_to_do() -> None:
    said, _taken = watched([90 * 1024**2] * IN_A_ROW, least=100 * 1024**2)
    assert "only 90 MB" in said[0]
    assert "smaller model" in said[0]
