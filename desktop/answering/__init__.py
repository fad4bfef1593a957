"""Turns a visitor's question into one decision: reply, draft or hand-off."""
