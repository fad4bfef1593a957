"""What the widget is told of the business, signed by the desk. Not how the widget shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class WidgetSettings:
    """The settings of ``docs/protocol.md``, field by field."""

    name: str
    accent: str = "#1f5f5b"
    """A colour as ``#rrggbb``; the widget corrects it where its contrast is too weak."""
    greeting: Mapping[str, str] = field(default_factory=dict)
    """Language tag to text."""
    languages: tuple[str, ...] = ("en",)
    hours: tuple[tuple[int, str, str], ...] = ()
    """(weekday from 0 = Monday, "07:00", "22:00")."""
    closed: tuple[str, ...] = ()
    """Days as "2026-12-24"."""
    zone: str = "UTC"
    retention_days: int = 30
    side: str = "end"
    """``end`` or ``start`` of the page's lines: right or left, mirrored where they run leftwards."""
    icon: str = ""
    """``bubble``, ``bell``, ``key``, or none."""

    def to_json(self) -> dict[str, object]:
        """Return the object that is signed."""
        return {
            "accent": self.accent,
            "closed": list(self.closed),
            "greeting": dict(self.greeting),
            "hours": [list(span) for span in self.hours],
            "icon": self.icon,
            "languages": list(self.languages),
            "name": self.name,
            "retention_days": self.retention_days,
            "side": self.side,
            "zone": self.zone,
        }
