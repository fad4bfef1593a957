"""What a conversation is and may do next.

Pure values and functions. No clock, no ids made inside, no input or output: whatever
happens carries its own moment and its own fresh id, so the same events give the same
conversation on every machine.
"""
