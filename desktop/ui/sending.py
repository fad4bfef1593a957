"""The one way out of this room: a function that takes an intent and returns at once."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from desktop.domain.intents import Intent

Send: TypeAlias = "Callable[[Intent], None]"
