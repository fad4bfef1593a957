"""The relay: passes sealed envelopes between widgets and desks; knows no content."""

__version__ = "0.1.0"
