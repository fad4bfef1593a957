"""Domain values to JSON text and back. Not a general serialiser: only the types listed here.

Tolerant in one direction: a field that a newer or older version wrote and this one doesn't
know is dropped, a field that is missing takes its default. Moments are UTC in ISO 8601.
"""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Hashable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar

from desktop.domain.sentence import Sentence
from desktop.storage.errors import DamagedRecordError

T = TypeVar("T")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def micros(moment: datetime) -> int:
    """Return microseconds since 1970, exactly. ``moment`` must know its zone."""
    return (moment - _EPOCH) // _MICROSECOND


def moment(microseconds: int) -> datetime:
    """Return the UTC moment of :func:`micros`."""
    return _EPOCH + timedelta(microseconds=microseconds)


def encode(value: object, *, leave_out: frozenset[str] = frozenset()) -> str:
    """Return a dataclass of the domain as JSON text, without the fields named in ``leave_out``."""
    plain = _plain(value)
    return json.dumps(
        {name: one for name, one in plain.items() if name not in leave_out},
        ensure_ascii=False,
        separators=(",", ":"),
    )


def decode(kind: type[T], text: str, /, **known: object) -> T:
    """Return the value that :func:`encode` made; ``known`` gives fields that were left out.

    Raises:
        DamagedRecordError: If the text is not JSON of that kind.
    """
    try:
        raw = json.loads(text)
        if not isinstance(raw, dict):
            raise TypeError(f"a {type(raw).__name__} where an object was expected")
        return typing.cast(T, _built(kind, raw, known))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise DamagedRecordError(
            Sentence(
                "A stored {kind} can't be read ({why}). Nothing else is affected. Please"
                " report this, and keep a copy of the profile folder.",
                kind=kind.__name__.lower(),
                why=error,
            )
        ) from error


def _plain(value: Any) -> Any:
    match value:
        case None | bool() | int() | float():
            return value
        case str():
            return str(value)
        case datetime():
            if value.tzinfo is None:
                raise TypeError("a moment without a zone can't be stored")
            return value.astimezone(UTC).isoformat()
        case date():
            return value.isoformat()
        case tuple() | list():
            return [_plain(one) for one in value]
        case dict():
            return {str(name): _plain(one) for name, one in value.items()}
        case _ if is_dataclass(value):
            return {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
        case _:
            raise TypeError(f"{type(value).__name__} can't be stored")


@cache
def _hints(kind: Hashable) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _built(kind: type[Any], raw: Mapping[str, Any], known: Mapping[str, object]) -> Any:
    hints = _hints(typing.cast(Hashable, kind))
    given: dict[str, Any] = dict(known)
    for one in fields(kind):
        if one.name in given:
            continue
        if one.name in raw:
            given[one.name] = _value(hints[one.name], raw[one.name])
        elif one.default is MISSING and one.default_factory is MISSING:
            raise KeyError(one.name)
    return kind(**given)


def _value(hint: Any, raw: Any) -> Any:
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        if raw is None:
            return None
        (only,) = (one for one in inner if one is not type(None))
        return _value(only, raw)
    if origin is tuple and len(inner) == 2 and inner[1] is Ellipsis:
        return tuple(_value(inner[0], one) for one in _of(list, raw))
    if origin is dict:
        return {name: _value(inner[1], one) for name, one in _of(dict, raw).items()}
    if is_dataclass(hint):
        return _built(typing.cast("type[Any]", hint), _of(dict, raw), {})
    if hint is float:
        return float(_of((int, float), raw))
    if hint is datetime:
        return datetime.fromisoformat(_of(str, raw))
    if hint is date:
        return date.fromisoformat(_of(str, raw))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint(raw)
    if hint in (str, int, bool):
        return _of(hint, raw)
    raise TypeError(f"{hint} can't be read back")


def _of(kind: Any, raw: Any) -> Any:
    if not isinstance(raw, kind):
        raise TypeError(f"a {type(raw).__name__} in a wrong place")
    return raw
