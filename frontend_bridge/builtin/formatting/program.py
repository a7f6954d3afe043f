"""The layout of a source: a text comes in, the same program in the house's layout goes out.

Lines end where the author ends them; blanks between words, columns of lines and empty lines are the house's. Comments
stay where they are, and are moved as a whole.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from pzjax.frontend_bridge.builtin.errors import Fault
from pzjax.frontend_bridge.builtin.formatting.indentation import Indentation
from pzjax.frontend_bridge.builtin.formatting.spacing import between
from pzjax.frontend_bridge.builtin.formatting.words import COMMENT, EOF, Word, words
from pzjax.frontend_bridge.builtin.parsing.source import parse

BLANKS = " \t\r\f"
"""Blanks, apart from the ends of lines. Others are parts of characters, which take several bytes."""

LINES = 2
"""How many lines end at most between two words: one empty line."""


@dataclass
class Line:
    """A line that is being made.

    Attributes:
        text: what is on it; a string or a comment in it may have several lines.
        comment: the comment that ends it.
    """

    text: str = ""
    comment: Word | None = None

    @property
    def width(self) -> int:
        """How many characters are on the last line of the text."""
        return len(self.text) - self.text.rfind("\n") - 1


def formatted(text: str, *, interface: bool = False) -> tuple[str, list[Fault]]:
    """A source in the house's layout, or what is wrong with it.

    Args:
        text: the source, a character a byte.
        interface: whether it is a `.zli`.

    Returns:
        The source, with the same words in the same order; empty where there are faults.
    """
    found, faults = words(text)
    if not faults:
        _, faults = parse(text, "", interface)
    if faults:
        return "", faults
    made = _laid_out(found)
    assert _meaning(words(made)[0]) == _meaning(found), "layout changes no word"
    return made, []


def _meaning(found: Sequence[Word]) -> list[tuple[str, list[str]]]:
    return [
        (word.kind, re.split("[ \t\r\n\f]+", word.text) if word.kind == COMMENT else [word.text])
        for word in found
    ]


def _laid_out(found: Sequence[Word]) -> str:
    """The words in lines."""
    indentation = Indentation()
    lines: list[Line] = []
    column: int | None = None  # that of the next token, once a comment before it wants to know
    for place, word in enumerate(found):
        if column is None:
            following = next(one for one in found[place:] if one.kind != COMMENT)
            column = 0 if following.kind == EOF else indentation.column(following)
        if word.kind == EOF:
            break
        starts_line = word.breaks > 0 or place == 0
        if starts_line:
            lines += [Line() for _ in range(min(word.breaks, LINES) - 1 if place else 0)]
            lines.append(Line(" " * column))
        line = lines[-1]
        if word.kind == COMMENT and not starts_line and found[place + 1].breaks:
            line.comment = word
            continue
        if not starts_line:
            line.text += between(found, place)
        at = line.width
        if word.kind == COMMENT:
            line.text += _moved(word, at)
            continue
        line.text += word.text
        ends_line = found[place + 1].breaks > 0
        indentation.placed(word, at, starts_line=starts_line, ends_line=ends_line)
        column = None
    _comment(lines)
    return "".join(f"{line.text.rstrip(BLANKS)}\n" for line in lines)


def _comment(lines: Sequence[Line]) -> None:
    """Puts comments behind lines; those that stand under one another keep doing so."""
    for _, group in itertools.groupby(lines, lambda line: line.comment and line.comment.column):
        under = [line for line in group if line.comment is not None]
        at = max((line.width for line in under), default=0) + 1
        for line in under:
            assert line.comment is not None
            line.text = line.text + " " * (at - line.width) + _moved(line.comment, at)


def _moved(comment: Word, column: int) -> str:
    """A comment at a column; its lines move together."""
    first, *others = comment.text.split("\n")
    moved = [first.rstrip(BLANKS)]
    for line in others:
        content = line.strip(BLANKS)
        indent = max(0, len(line) - len(line.lstrip(BLANKS)) + column - comment.column)
        moved.append(" " * indent + content if content else "")
    return "\n".join(moved)
