"""The boundary of a command: an error that nobody expected comes in, one line and an exit code go out.

Each command runs inside one. What it expects it tells by itself, with place and remedy, and what the system refuses
`streams.standard` tells; what is left is a full memory, or a fault of pzjax: then a file has the traceback, and the
line asks for it.
"""

from __future__ import annotations

import sys
import tempfile
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from pzjax.frontend_bridge.streams import FAILED


@contextmanager
def boundary(program: str, *ends: type[Exception]) -> Iterator[None]:
    """End the process with one line for what nobody expected within the block.

    Args:
        program: how the line begins.
        ends: how the command ends by itself.

    Raises:
        SystemExit: with the code 1.
    """
    expected: tuple[type[Exception], ...] = (OSError, *ends)
    try:
        yield
    except expected:
        raise
    except Exception as error:
        with suppress(OSError, ValueError):  # standard error may be closed
            print(f"{program}: {_told(error)}", file=sys.stderr, flush=True)
        sys.exit(FAILED)


def _told(error: Exception) -> str:
    if isinstance(error, MemoryError):
        return "the memory is full"
    report = "something went wrong that was not expected; please report it"
    try:
        with tempfile.NamedTemporaryFile(
            "w", prefix="pzjax-error-", suffix=".txt", errors="backslashreplace", delete=False
        ) as file:
            traceback.print_exception(error, file=file)
    except OSError as failure:
        return f"{report} (no file could be written that says more: {failure.strerror})"
    return f"{report}, with the file {file.name}"
