"""Lines of text from outside: a stream of bytes comes in, lines go out, or one error that says what is there instead.

Text is UTF-8, with or without a mark at its beginning, and may be compressed by gzip. Lines are read as they
come: the next one may be long in coming.
"""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Generator
from typing import Any, NoReturn

from pzjax.cli.columns.faults import Fault
from pzjax.cli.formats import GZIP, foreign

HEAD = 256
"""How many bytes tell what a file is."""

LONGEST = 1 << 26
"""How many characters a line has at most: more are no line, and would fill the memory."""


def lines(stream: Any, file: str) -> Generator[str]:
    """The lines of a stream, with their ends as they are.

    Args:
        stream: bytes; it stays open, and may be closed after these lines are.
        file: the name of the file, for messages.

    Raises:
        Fault: it can't be read, or is no text in UTF-8.
    """
    try:
        buffered = _peekable(stream)
        if buffered.peek(len(GZIP)).startswith(GZIP):
            buffered = gzip.GzipFile(fileobj=buffered)
        told = foreign(buffered.peek(HEAD))
        if told is not None:
            raise Fault(f"{file}: error: {told}")
        text = io.TextIOWrapper(buffered, "utf-8-sig", errors="surrogateescape", newline="")
        try:
            number = 0
            while line := text.readline(LONGEST):
                number += 1
                if not line.isascii() or "\0" in line or len(line) == LONGEST:
                    _check(line, f"{file}:{number}")
                yield line
        finally:
            text.detach()
    except (EOFError, zlib.error, gzip.BadGzipFile):
        raise Fault(f"{file}: error: the gzip data is damaged, or not whole") from None
    except OSError as error:
        raise Fault(f"pzjax: can't read {file}: {error.strerror}") from None


def _peekable(stream: Any) -> Any:
    return stream if hasattr(stream, "peek") else io.BufferedReader(stream)


def _check(line: str, place: str) -> None:
    """Refuses a line that is no text."""
    if len(line) == LONGEST:
        _fail(place, 1, f"the line has more than {LONGEST} characters")
    if "\0" in line:
        _fail(place, line.index("\0") + 1, "a byte 0 is no text")
    try:
        line.encode()
    except UnicodeEncodeError as error:
        byte = ord(line[error.start]) & 0xFF
        _fail(
            place,
            error.start + 1,
            f"the byte {byte:#x} is not UTF-8; if the file is in Latin-1: iconv -f latin1 -t utf-8",
        )


def _fail(place: str, column: int, problem: str) -> NoReturn:
    raise Fault(f"{place}:{column}: error: {problem}")
