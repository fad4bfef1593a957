"""The language model. None is installed yet: this says so, in the place where one will be."""

from __future__ import annotations


class NoModelError(Exception):
    """No language model is installed: confident answers are the owner's words, the rest goes to people."""

    def __init__(self) -> None:
        super().__init__(
            "No language model is installed. Answers come word for word from your knowledge; "
            "add a model with 'deskbell models add' if you want drafts in free words."
        )
