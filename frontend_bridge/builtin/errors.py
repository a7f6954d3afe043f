"""What is wrong with a source: faults come in, one error with all their texts goes out.

A fault shows as `file:line:column: phase error: message`, the source line, a caret under the place
and, where one is known, a hint. Columns count from 1 in what is printed.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable
from enum import Enum

from pzjax.frontend_bridge.dump.syntax import Span
from pzjax.frontend_bridge.errors import FrontEndError

LONGEST = 200
"""How many characters of a line are shown."""

_LONG_WORD = re.compile(rf"(\S{{50}})\S{{{LONGEST},}}+")


class Phase(Enum):
    """The part of the front end that refused the program."""

    LEXER = "lexer"
    PARSER = "parser"
    SCOPING = "scoping"
    TYPING = "typing"
    CAUSALITY = "causality"
    INITIALIZATION = "initialization"


class Fault(Exception):
    """One thing that is wrong, at one place."""

    def __init__(self, phase: Phase, at: Span, message: str, hint: str | None = None) -> None:
        """Say what is wrong in one line and, in `hint`, what to do."""
        super().__init__(message)
        self.phase = phase
        self.at = at
        self.message = message
        self.hint = hint

    def render(self, path: str, lines: list[str]) -> str:
        """Give the text for the user; `lines` are those of the source."""
        at = self.at
        raw = lines[at.line - 1].rstrip("\r") if at.line <= len(lines) else ""
        end = min(at.end_column, len(raw)) if at.end_line == at.line else len(raw)
        column = len(_text(raw[: at.column])) + 1
        head = f"{path}:{at.line}:{column}: {self.phase.value} error: {_briefly(self.message)}\n"
        start, raw = _window(raw, at.column)
        before, under = _text(raw[: at.column - start]), _text(raw[at.column - start : end - start])
        blanks = "".join("\t" if c == "\t" else " " for c in before)
        number = f"{at.line:5} | "
        shown = (
            f"{number}{_text(raw)}\n{' ' * (len(number) - 2)}| {blanks}{'^' * max(1, len(under))}\n"
        )
        return head + shown + (f"  hint: {self.hint}\n" if self.hint else "")


def _window(line: str, column: int) -> tuple[int, str]:
    """What is shown of a line of which something begins at `column`, and where it begins: a long line is cut."""
    if len(line) <= LONGEST:
        return 0, line
    start = max(0, column - LONGEST // 2)
    return start, line[start : start + LONGEST]


def _briefly(message: str) -> str:
    """A message in which no word is long."""
    return _LONG_WORD.sub(lambda word: f"{word[1]}...", message)


def _text(raw: str) -> str:
    """What people see of a piece of a source, whose characters stand for bytes."""
    return raw.encode("latin-1").decode("utf-8", "replace")


class FrontEndErrors(FrontEndError):
    """All that is wrong with one source. `faults` is in the order of the source."""

    def __init__(self, faults: Iterable[Fault], path: str, text: str) -> None:
        """Render the faults of the source `text` of the file `path`."""
        self.faults = tuple(sorted(faults, key=lambda f: (f.at.line, f.at.column)))
        lines = text.split("\n")
        super().__init__("".join(fault.render(path, lines) for fault in self.faults))


def no_module(name: str) -> str:
    """What is told of a module that is not there."""
    return f"there is no module {name}"


class Places:
    """Turns offsets in a text into lines and columns."""

    def __init__(self, text: str) -> None:
        """Find the line breaks of a text."""
        self._starts = [0]
        position = text.find("\n")
        while position >= 0:
            self._starts.append(position + 1)
            position = text.find("\n", position + 1)

    def span(self, start: int, end: int) -> Span:
        """Give the place of `text[start:end]`."""
        line = bisect.bisect_right(self._starts, start)
        end_line = bisect.bisect_right(self._starts, end, lo=line - 1)
        starts = self._starts
        return Span(line, start - starts[line - 1], end_line, end - starts[end_line - 1])
