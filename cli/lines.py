"""Lines of text from outside: a stream of bytes comes in, lines go out, or one error that says what is there instead.

Text is UTF-8, with or without a mark at its beginning, and may be compressed by gzip. Lines are read as they
come: the next one may be long in coming.
"""

from __future__ import annotations

import codecs
import gzip
import io
import itertools
import zlib
from collections.abc import Iterator
from typing import Any, NoReturn

from pzjax.cli.columns.faults import Fault
from pzjax.cli.formats import GZIP, foreign

HEAD = 256
"""How many bytes tell what a file is."""

LONGEST = 1 << 26
"""How many characters a line has at most: more are no line, and would fill the memory."""

MOST = 1 << 16
"""How many bytes are read at a time."""


def lines(stream: Any, file: str) -> Iterator[str]:
    """The lines of a stream, with their ends as they are; see `blocks`."""
    return itertools.chain.from_iterable(blocks(stream, file))


def blocks(stream: Any, file: str) -> Iterator[list[str]]:
    """The lines of a stream, with their ends as they are, as many at a time as are there.

    Args:
        stream: bytes; it stays open.
        file: the name of the file, for messages.

    Raises:
        Fault: it can't be read, or is no text in UTF-8.
    """
    try:
        buffered = stream if hasattr(stream, "peek") else io.BufferedReader(stream)
        if buffered.peek(len(GZIP)).startswith(GZIP):
            buffered = gzip.GzipFile(fileobj=buffered)
        told = foreign(buffered.peek(HEAD))
        if told is not None:
            raise Fault(f"{file}: error: {told}")
        yield from _split(buffered, file)
    except (EOFError, zlib.error, gzip.BadGzipFile):
        raise Fault(f"{file}: error: the gzip data is damaged, or not whole") from None
    except OSError as error:
        raise Fault(f"pzjax: can't read {file}: {error.strerror}") from None


def _split(stream: Any, file: str) -> Iterator[list[str]]:
    """The lines of a stream that is known to be no other file."""
    decoder = codecs.getincrementaldecoder("utf-8-sig")("surrogateescape")
    done, begun, size = 0, list[str](), 0  # how many lines there were; the pieces of the next one
    ends = False
    while not ends:
        content = stream.read1(MOST)
        ends = not content
        begun.append(decoder.decode(content, final=ends))
        size += len(begun[-1])
        if not ends and "\n" not in begun[-1] and size < LONGEST:
            continue
        found = [*io.StringIO("".join(begun), newline="")]
        begun, size = [], 0
        if found and not ends and not found[-1].endswith("\n") and len(found[-1]) < LONGEST:
            begun, size = [found[-1]], len(found.pop())
        if found:
            _check(found, done, file)
            done += len(found)
            yield found


def _check(found: list[str], done: int, file: str) -> None:
    """Refuses lines that are no text."""
    text = "".join(found)
    if text.isascii() and "\0" not in text and len(text) < LONGEST:
        return
    for number, line in enumerate(found, done + 1):
        place = f"{file}:{number}"
        if len(line) >= LONGEST:
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
