"""The owner's knowledge: its files, and the index that finds entries."""

import os

# LanceDB warns on stderr of every table that it makes for the first time, with its path.
os.environ.setdefault("LANCEDB_LOG", "error")
