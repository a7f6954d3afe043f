"""Printing in program order, under `jit` and `scan`.

Each call becomes an ordered callback: it happens when its branch runs, once a step, after what
the program printed before. The characters go through `emit`, which a simulator may redirect.
"""

from __future__ import annotations

import contextlib
import io
import sys
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from typing import Any

import jax
from jax.experimental import io_callback
from pzjax.jaxrt.text import AnyText, join, read, text, written

Sink = Callable[[str, bool], None]


def _standard(characters: str, error: bool) -> None:
    """Writes to standard output, or to standard error."""
    stream = sys.stderr if error else sys.stdout
    if isinstance(stream, io.TextIOWrapper):
        stream.flush()
        stream.buffer.write(characters.encode("utf-8", "surrogateescape"))
        stream.buffer.flush()
    else:  # a notebook's stream, or another stand-in, takes characters only
        stream.write(characters)


_sinks: list[Sink] = [_standard]


@contextlib.contextmanager
def redirected(sink: Sink) -> Iterator[None]:
    """Sends what programs print to `sink(characters, is_error)`."""
    _sinks.append(sink)
    try:
        yield
        jax.effects_barrier()
    finally:
        _sinks.remove(sink)


_silent: ContextVar[bool] = ContextVar("silent", default=False)


@contextlib.contextmanager
def silent() -> Iterator[None]:
    """Prints nothing of what is traced within."""
    token = _silent.set(True)
    try:
        yield
    finally:
        _silent.reset(token)


def emit(value: AnyText, error: bool = False) -> tuple[()]:
    """Prints a text in its turn; the value is that of `unit`."""
    if _silent.get():
        return ()
    leaves, structure = jax.tree.flatten(value)

    def write(*pieces: Any) -> None:
        _sinks[-1](read(jax.tree.unflatten(structure, pieces)), error)

    io_callback(write, None, *leaves, ordered=True)
    return ()


NEWLINE = text("\n")


def line(value: AnyText, error: bool = False) -> tuple[()]:
    """Prints a text and the end of the line."""
    return emit(join(value, NEWLINE), error)


def number(kind: str, value: Any, error: bool = False) -> tuple[()]:
    """Prints a number, a boolean or a character."""
    return emit(written(kind, value), error)
