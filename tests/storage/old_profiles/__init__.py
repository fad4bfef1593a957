"""Databases as each schema version's own code wrote them, for the test of upgrades.

``make.py`` wrote the files; ``fill.py`` says what is in them. The files are SQLite databases
without encryption, compressed, so that they are small; a test encrypts them as profiles are.
``schema-01.encrypted.db`` is as it was written: it shows that the cipher has stayed the same.
"""
