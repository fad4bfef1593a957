"""The demo: a relay on loopback, an invented hotel with its website, and the real app."""
