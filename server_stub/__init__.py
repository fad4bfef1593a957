"""The relay: passes sealed envelopes between widgets and desks; knows no content."""
