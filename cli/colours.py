"""Text for people: on a terminal it may have colours, elsewhere, and with NO_COLOR, it has none."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Final

import click

_ERROR: Final = "error:"


def say(text: str, *, error: bool = False) -> None:
    """Prints a line on standard output or standard error; its colours only where they are wanted.

    NO_COLOR, if it is set and not empty, switches them off (https://no-color.org).
    """
    click.echo(text, err=error, color=False if os.environ.get("NO_COLOR") else None)


def aligned(rows: Sequence[Sequence[str]]) -> str:
    """A table for people: names to the left, numbers to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join([row[0].ljust(widths[0]), *map(str.rjust, row[1:], widths[1:])]).rstrip()
        for row in rows
    )


def complain(message: str) -> None:
    """Prints an error on standard error."""
    before, word, after = message.partition(_ERROR)
    say(before + click.style(word, fg="red", bold=True) * bool(word) + after, error=True)
