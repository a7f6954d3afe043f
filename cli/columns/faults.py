"""What is wrong with data from outside: errors with one line for the user; and how data is shown in it."""

from __future__ import annotations

SHOWN = 40
"""How many characters of a wrong value a message shows."""

Path = tuple[str | int, ...]
"""Where a part of a value is: the names and indexes that lead to it."""


class Fault(Exception):
    """Data can't be used; the message is whole, with the place."""


class Unfit(Exception):
    """Something is not what is wanted.

    Attributes:
        wanted: what is wanted.
        path: where it is.
    """

    def __init__(self, wanted: str, path: Path = ()) -> None:
        """What is at `path` is not `wanted`."""
        super().__init__(wanted, path)
        self.wanted = wanted
        self.path = path


def printable(text: str) -> str:
    """A text from outside as a message shows it: on one line, and without what a terminal obeys."""
    return text if text.isprintable() else repr(text)[1:-1]


def shown(text: str, length: int = SHOWN) -> str:
    """The beginning of a text, for messages."""
    text = printable(text)
    return text if len(text) <= length else f"{text[: length - 3]}..."
