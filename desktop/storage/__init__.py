"""Remembers conversations, entries, settings, the outbox and the desk's keys on this PC.

Everything lies in one encrypted database in the profile folder; its key lies in the
operating system's keyring, or comes from a passphrase. Nothing here knows what a
conversation may do next: that is the domain's business. Called from one thread only.
"""
