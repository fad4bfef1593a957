"""The owner's knowledge: its files, and the index that finds entries."""
