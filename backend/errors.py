"""What can go wrong between a dump and its Python module, as one class.

An error names the file, the position in it where one is known, what is wrong, and what to do. The
command line prints it as one line and exits with 1.
"""

from __future__ import annotations

from pzjax.backend.quoting import one_line
from pzjax.frontend_bridge.dump.syntax import Span


class TranslationError(Exception):
    """A program that can't be translated.

    Attributes:
        message: what is wrong and what to do, in one line.
        at: where in the Zelus source, if known.
        source: the Zelus source file; the command line fills it in.
        declaration: the name of the value that can't be translated, where it is one, and others may be.
    """

    def __init__(self, message: str, at: Span | None = None) -> None:
        """An error at a position of the Zelus source."""
        super().__init__(message)
        self.message = message
        self.at = at
        self.source: str | None = None
        self.declaration: str | None = None

    def __str__(self) -> str:
        """`file:line:col: error: message`, columns from 1."""
        place = one_line(self.source or "<dump>")
        if self.at is not None:
            place += f":{self.at.line}:{self.at.column + 1}"
        return f"{place}: error: {self.message}"
