"""Runs a function over the tree of a program, which may nest deep and be large.

Python's own limit of about a thousand levels is far below what a dump may hold. The function runs
in a thread with a large stack, of which only the part in use takes memory; and without the garbage
collector, which would take a third of the time.
"""

from __future__ import annotations

import gc
import platform
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

Result = TypeVar("Result")

STACK = 1 << 30
LEVELS = 400_000


class TooDeep(Exception):
    """A program that nests deeper than Python can follow, which has a limit of its own for calls through C."""

    def __init__(self) -> None:
        """Say so in one line."""
        version = platform.python_version()
        super().__init__(
            f"the program nests too deep for Python {version}; bind parts of it to names, or take another Python: "
            "3.12 has the lowest limit"
        )


@contextmanager
def without_gc() -> Iterator[None]:
    """Pause the garbage collector: it walks a growing tree again and again, to find no cycle."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


@without_gc()
def run_deep(function: Callable[[], Result]) -> Result:
    """The result of `function`, or its exception.

    Raises:
        TooDeep: Python can't follow, whatever the size of the stack.
    """
    outcome: list[Result] = []
    failure: list[BaseException] = []

    def run() -> None:
        try:
            outcome.append(function())
        except BaseException as error:  # handed to the caller below, whatever it is
            failure.append(error)

    levels = sys.getrecursionlimit()
    size = threading.stack_size(STACK)
    sys.setrecursionlimit(LEVELS)
    try:
        thread = threading.Thread(target=run)
        thread.start()
        thread.join()
    finally:
        threading.stack_size(size)
        sys.setrecursionlimit(levels)
    if failure and isinstance(failure[0], RecursionError):
        raise TooDeep from None
    if failure:
        raise failure[0]
    return outcome[0]
