"""Errors of a command: an exception comes in, one line on standard error and an exit code go out."""

from __future__ import annotations

import re
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Any, Final

import click
from pzjax.cli.colours import complain

BAD_PROGRAM: Final = 1
ENDS: Final = (click.ClickException, click.exceptions.Exit, click.Abort)
"""How a command of click ends by itself."""

_SIZES = re.compile(r"\((?:\d+,? ?)+\)")
"""The sizes of arrays in a message of JAX."""


class CommandError(click.ClickException):
    """A command that can't go on; its message is for the user."""

    exit_code = BAD_PROGRAM

    def show(self, file: Any = None) -> None:
        """Prints the message on standard error, as it is."""
        complain(self.message)


@contextmanager
def explained(what: str, *, debug: bool) -> Iterator[None]:
    """Turns any exception within the block into a `CommandError` of one line.

    Code of the user's program runs within the block, at import or under tracing, and may raise
    anything; so every `Exception` is caught here, and nowhere else.

    Args:
        what: what was being done, in front of the message.
        debug: whether to print the traceback first.
    """
    try:
        yield
    except ENDS:
        raise
    except Exception as error:
        if debug:
            traceback.print_exc()
        if _is_complete(error):
            raise CommandError(str(error)) from error
        nodes = "".join(f"; {note}" for note in getattr(error, "__notes__", ()) if _is_place(note))
        raise CommandError(f"{what}: {_told(error)}{nodes}") from error


def _is_complete(error: Exception) -> bool:
    """Tells whether the message of an error has a place, and says all that there is to say."""
    from pzjax.jaxrt.errors import Refused  # not at the top: `pzjax --help` is to be quick

    return isinstance(error, Refused) and error.complete


_NOT_KNOWN_YET = {
    "TracerBoolConversionError",
    "TracerIntegerConversionError",
    "TracerArrayConversionError",
    "ConcretizationTypeError",
}
"""What JAX raises where Python asks for a number that only the run knows."""

_CHOOSE = (
    "this asks for a value that is not known before the program runs: choose by `rt.where`, `rt.cond` or "
    "`jax.numpy`, not by `if`, `max` or `float` of Python"
)


def _told(error: Exception) -> str:
    """What an error says of a program, and where it is in a Python file.

    Python's own words are for who wrote Python: a module of the program, or a file that can't be read.
    """
    from pzjax.jaxrt.errors import Told  # not at the top: `pzjax --help` is to be quick

    place, generated = _place(error.__traceback__)
    if isinstance(error, Told):
        return _first_line(error)
    if not generated and type(error).__name__ in _NOT_KNOWN_YET:
        return f"{place}{_CHOOSE}"
    if isinstance(error, OSError | ImportError | SyntaxError) or not generated:
        return f"{place}{': '.join(filter(None, (type(error).__name__, _first_line(error))))}"
    return _meant(error)


def _meant(error: Exception) -> str:
    """What an error of JAX or Python means that compiled code met, and that nobody foresaw."""
    message = str(error)
    if isinstance(error, MemoryError) or "RESOURCE_EXHAUSTED" in message:
        return "the memory does not suffice: take fewer particles, or smaller arrays"
    if isinstance(error, RecursionError):
        return "functions or nodes are nested too deeply: define some of them apart"
    sizes = list(dict.fromkeys(_SIZES.findall(message)))
    if len(sizes) > 1:
        return f"values of the sizes {' and '.join(sizes[:2])} meet where they must be equal: make them so"
    return (
        "the values that meet here have forms that compiled code can't bring together: give them one form, "
        "or choose between them later; --debug shows more, to report it"
    )


def _is_place(note: str) -> bool:
    """Tells whether a note of an error names a node or function that it passed through; JAX adds others."""
    return note.startswith(("in node ", "in function "))


def _first_line(error: Exception) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[0] if lines else ""


def _place(frames: TracebackType | None) -> tuple[str, bool]:
    """The innermost line of a traceback that is in a module of the program, and whether it was translated.

    Where there is none, the runtime is at work for a program that was.
    """
    from pzjax.jaxrt.errors import is_generated
    from pzjax.loading import MODULE_PREFIX  # not at the top: `pzjax --help` is to be quick

    place, generated = "", True
    for frame, line in traceback.walk_tb(frames):
        if frame.f_globals.get("__name__", "").startswith(MODULE_PREFIX):
            file = frame.f_code.co_filename
            place, generated = f"{file}:{line}: ", is_generated(file)
    return place, generated
