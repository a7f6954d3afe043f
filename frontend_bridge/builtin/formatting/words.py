"""A source as words: a text comes in, its tokens and comments go out, each with the blanks before it.

They are the pieces that layout moves and never changes.
"""

from __future__ import annotations

from dataclasses import dataclass

from pzjax.frontend_bridge.builtin.errors import Fault, Places
from pzjax.frontend_bridge.builtin.parsing.lexer import after_comment, tokens

COMMENT, EOF = "COMMENT", "EOF"

VALUES = frozenset(
    ["INT", "FLOAT", "CHAR", "STRING", "LIDENT", "UIDENT", "true", "false", "_", ")", "]", "|]", "}", "done", "end"]
)  # fmt: skip
"""The kinds of tokens with which an expression can end."""


@dataclass(frozen=True)
class Word:
    """A token or a comment.

    Attributes:
        kind: that of the token, or COMMENT; EOF behind the last one.
        text: as it stands in the source.
        breaks: how many lines end before it, since the word before.
        spaced: whether there is a blank before it.
        column: of its first line in the source, from 0.
    """

    kind: str
    text: str
    breaks: int
    spaced: bool
    column: int


def words(text: str) -> tuple[list[Word], list[Fault]]:
    """The words of a source, the last of kind EOF, and what is wrong with its characters."""
    places = Places(text)
    found, faults = tokens(text, places)
    if faults:
        return [], faults
    made: list[Word] = []
    position = 0
    for token in found:
        while (start := text.find("(*", position, token.start)) >= 0:
            end, _ = after_comment(text, start, places)
            made.append(_word(text, COMMENT, position, start, end))
            position = end
        made.append(_word(text, token.kind, position, token.start, token.end))
        position = token.end
    return made, []


def _word(text: str, kind: str, before: int, start: int, end: int) -> Word:
    column = start - text.rfind("\n", 0, start) - 1
    return Word(kind, text[start:end], text.count("\n", before, start), before < start, column)
