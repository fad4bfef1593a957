"""Other programs that carry a frame from a visitor to a desk and back, to measure beside the relay.

All speak the same 32-byte header with a conversation in it, keep nothing, check nothing and
limit nothing: the least that each of them can do.
"""
