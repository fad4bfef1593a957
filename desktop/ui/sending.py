"""The one way out of this room: a function that takes an intent and returns at once."""

from collections.abc import Callable

from desktop.domain.intents import Intent

Send = Callable[[Intent], None]
