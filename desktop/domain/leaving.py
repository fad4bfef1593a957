"""Stopping to use Deskbell: everything is erased, and the keys with it. What is wanted and told."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ExportEverything:
    """Write all conversations and the whole knowledge into a folder."""

    folder: str


@dataclass(frozen=True, slots=True)
class StopUsing:
    """Erase everything and end. ``pin`` of the operator at the desk, None for one who has none."""

    pin: str | None = None


@dataclass(frozen=True, slots=True)
class LeavingBegun:
    """It was wanted by somebody who may: the app ends and erases everything."""


LeavingIntent = ExportEverything | StopUsing
