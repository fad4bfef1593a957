"""What a schema change may call that SQL has no word for: making and sealing with keys.

Only for changes of rows that are there; day by day ``keys`` does this. No change reads what it
has sealed.
"""

from __future__ import annotations

import os

import apsw

from desktop.storage.sealing import (
    KEY_BYTES,
    WRAPPING,
    Sealer,
    derived,
    measured,
    place_of,
    storable,
    wrap,
)

SQLiteValue = str | int | float | bytes | None


def offer(connection: apsw.Connection, database_key: bytes) -> None:
    """Let SQL on ``connection`` call these functions.

    - ``derived_key(purpose)``: 32 bytes that follow from the database's key.
    - ``new_key(conversation)``: a fresh wrapped key of the conversation's first life.
    - ``sealed(conversation, place, …)``: the values, joined, sealed with the key of
      ``new_key``, which must have been called for the conversation.
    - ``measured(text)``: the text after the 4 bytes of its length, as a message is sealed.
    - ``one_line(text)``: the text without line ends.
    """
    wrapping = Sealer(derived(database_key, WRAPPING))
    made: dict[str, Sealer] = {}

    def derived_key(*given: SQLiteValue) -> bytes:
        return derived(database_key, str(given[0]))

    def new_key(*given: SQLiteValue) -> bytes:
        conversation_id, key = str(given[0]), os.urandom(KEY_BYTES)
        made[conversation_id] = Sealer(key)
        return wrap(wrapping, conversation_id, 0, key)

    def sealed(*given: SQLiteValue) -> bytes:
        conversation, place, *values = given
        content = b"".join(
            one if isinstance(one, bytes) else storable(str(one)).encode() for one in values
        )
        at = place_of(str(conversation), str(place))
        return made[str(conversation)].seal(content, at)

    def length_first(*given: SQLiteValue) -> bytes:
        return measured(str(given[0]))

    def one_line(*given: SQLiteValue) -> str:
        return " ".join(str(given[0]).split())

    connection.create_scalar_function("derived_key", derived_key, 1)
    connection.create_scalar_function("new_key", new_key, 1)
    connection.create_scalar_function("sealed", sealed)
    connection.create_scalar_function("measured", length_first, 1)
    connection.create_scalar_function("one_line", one_line, 1)


def withdraw(connection: apsw.Connection) -> None:
    """Take the functions back, and with them the keys that they remember."""
    for name, count in (
        ("derived_key", 1),
        ("new_key", 1),
        ("sealed", -1),
        ("measured", 1),
        ("one_line", 1),
    ):
        connection.create_scalar_function(name, None, count)
