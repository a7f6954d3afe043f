"""Errors of a command: an exception comes in, one line on standard error and an exit code go out."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final

import click
from pzjax.cli.colours import complain

if TYPE_CHECKING:
    from pzjax.jaxrt.errors import Refused

BAD_PROGRAM: Final = 1
ENDS: Final = (click.ClickException, click.exceptions.Exit, click.Abort)
"""How a command of click ends by itself."""


class CommandError(click.ClickException):
    """A command that can't go on; its message is for the user."""

    exit_code = BAD_PROGRAM

    def show(self, file: Any = None) -> None:
        """Prints the message on standard error, as it is."""
        complain(self.message)


def printable(text: str) -> str:
    """A text from outside as a message shows it: on one line, and without what a terminal obeys."""
    return text if text.isprintable() else repr(text)[1:-1]


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
        refusal = _refusal(error)
        if refusal is not None and refusal.complete:
            raise CommandError(refusal.message) from error
        place = _place(error.__traceback__)
        nodes = "".join(f"; {note}" for note in getattr(error, "__notes__", ()) if _is_place(note))
        told = refusal.message if refusal is not None else f"{place}{_first_line(error)}"
        raise CommandError(f"{what}: {told}{nodes}") from error


def _refusal(error: Exception) -> Refused | None:
    """The error, if it is one whose message is for the user."""
    from pzjax.jaxrt.errors import Refused  # not at the top: JAX takes its time

    return error if isinstance(error, Refused) else None


def _is_place(note: str) -> bool:
    """Tells whether a note of an error names a node or function that it passed through; JAX adds others."""
    return note.startswith(("in node ", "in function "))


def _first_line(error: Exception) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    kind = type(error).__name__
    return f"{kind}: {lines[0]}" if lines else kind


def _place(frames: TracebackType | None) -> str:
    """The innermost line of a traceback that is in a module of the program."""
    from pzjax.backend.load import MODULE_PREFIX  # not at the top: `pzjax --help` is to be quick

    place = ""
    for frame, line in traceback.walk_tb(frames):
        if frame.f_globals.get("__name__", "").startswith(MODULE_PREFIX):
            place = f"{frame.f_code.co_filename}:{line}: "
    return place
