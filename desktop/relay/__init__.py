"""Keeps one connection to the relay: seals, opens, turns envelopes into domain events."""
