import json
import logging

from server_stub.journal import LibraryErrors


def _record(number):
    return logging.LogRecord("library", logging.ERROR, "here", 1, "failed", (number,), None)


def test_errors_that_strangers_cause_are_so_many_lines_a_minute_and_then_a_count(capfd):
    now = [0.0]
    errors = LibraryErrors(lambda: now[0])
    for number in range(1_000):
        errors.emit(_record(number))
    now[0] = 61.0
    errors.emit(_record(0))
    lines = [json.loads(line) for line in capfd.readouterr().err.splitlines()]
    assert [line["event"] for line in lines] == ["library"] * 10 + ["library_more", "library"]
    assert lines[10]["count"] == 990
    assert {line["message"] for line in lines if "message" in line} == {"failed"}
