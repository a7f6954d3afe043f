"""Places: ours count lines from 1 and bytes from 0, an editor's count lines from 0 and units of UTF-16."""

from __future__ import annotations

from lsprotocol import types as lsp
from pzjax.frontend_bridge.builtin.tooling.occurrences import Position
from pzjax.frontend_bridge.dump.syntax import Span


def as_bytes(text: str) -> str:
    """A text as the front end has it: a character a byte of UTF-8."""
    return text.encode("utf-8", "surrogateescape").decode("latin-1")


def as_text(text: str) -> str:
    """A text of the front end as an editor has it."""
    return text.encode("latin-1").decode("utf-8", "replace")


class Lines:
    """The lines of a source, to turn places into one another."""

    def __init__(self, text: str) -> None:
        """The lines of a text, a character a byte."""
        self._lines = text.split("\n")

    def position(self, line: int, column: int) -> lsp.Position:
        """A place of ours as an editor's."""
        text = self._lines[line - 1] if line <= len(self._lines) else ""
        return lsp.Position(line - 1, _units(as_text(text[:column])))

    def range(self, at: Span) -> lsp.Range:
        """From where to where a place goes."""
        return lsp.Range(
            self.position(at.line, at.column), self.position(at.end_line, at.end_column)
        )

    def ours(self, position: lsp.Position) -> Position:
        """An editor's place as one of ours."""
        line = self._lines[position.line] if position.line < len(self._lines) else ""
        text = as_text(line)
        taken = units = 0
        while taken < len(text) and units < position.character:
            units += _units(text[taken])
            taken += 1
        return position.line + 1, len(text[:taken].encode("utf-8"))


def _units(text: str) -> int:
    return len(text) + sum(character > "\uffff" for character in text)
