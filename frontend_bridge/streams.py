"""The standard streams of a command: closed and full ones come in, one line and exit code 1 go out.

A process may start without standard input, output or error. The next file that it opens would take the
place, and what is meant for the terminal would end up in it.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO

FAILED = 1
CLOSED_PIPE = 141

_INPUT, _OUTPUT, _ERROR = range(3)


@contextmanager
def standard(command: str) -> Iterator[None]:
    """A block that may use the standard streams, whatever they are.

    An error of the system that nothing in it explains ends the process with one line, where there is
    a standard error to say it; a reader of standard output that went away ends it without a word.

    Args:
        command: the name of the command, for the message.
    """
    mend()
    try:
        yield
    except OSError as error:
        if not isinstance(error, BrokenPipeError):
            what = error.filename or "can't use the standard streams"
            with suppress(OSError):
                os.write(_ERROR, f"{command}: {what}: {error.strerror}\n".encode())
        abandon()
        sys.exit(CLOSED_PIPE if isinstance(error, BrokenPipeError) else FAILED)


def mend() -> None:
    """Gives each standard stream that is closed a file.

    Reading from that of standard input, and writing to that of standard output, fails as it does on
    a closed one. What goes to a closed standard error goes nowhere.
    """
    if sys.stdin is None:
        sys.stdin = open(_placed(_INPUT, os.O_WRONLY))  # noqa: SIM115
    if sys.stdout is None:
        sys.stdout = open(_placed(_OUTPUT, os.O_RDONLY), "w")  # noqa: SIM115
    if sys.stderr is None:
        sys.stderr = open(_placed(_ERROR, os.O_WRONLY), "w")  # noqa: SIM115


def write_whole(stream: BinaryIO, content: bytes) -> None:
    """Writes all of some bytes: an unbuffered stream (PYTHONUNBUFFERED) takes a part where a signal comes."""
    rest = memoryview(content)
    while rest:
        rest = rest[stream.write(rest) :]


def abandon() -> None:
    """Sends what is left in the buffers nowhere: the interpreter would try again as it ends."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(io.UnsupportedOperation):  # a stand-in, which is in memory
            lead_nowhere(stream.fileno())


def lead_nowhere(descriptor: int) -> None:
    """Makes a descriptor one of the file that takes everything."""
    _placed(descriptor, os.O_WRONLY)


def _placed(number: int, flags: int) -> int:
    """Opens the file that is always empty at a number."""
    nowhere = os.open(os.devnull, flags)
    if nowhere == number:
        os.set_inheritable(number, True)
    else:
        os.dup2(nowhere, number)
        os.close(nowhere)
    return number
