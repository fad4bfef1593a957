"""The checks of what a language model wrote, for any draft from anywhere; ``desktop.answering.checks`` is the door."""
