"""What becomes of the outputs of a run: a chunk of outputs comes in, the text to write goes out."""

from __future__ import annotations

from typing import Any, Protocol

import jax
import numpy as np
from pzjax.cli.errors import CommandError
from pzjax.cli.values import values
from pzjax.cli.writers import Writer
from pzjax.jaxrt.forms import Form


class Results(Protocol):
    """What becomes of the outputs."""

    def take(self, outputs: Any, count: int, first: int) -> str:
        """Takes the outputs of some steps.

        Args:
            outputs: a pytree of NumPy arrays, the steps along their first axis.
            count: how many steps.
            first: the number of the first of them, from 1.

        Returns:
            The text to write now.

        Raises:
            CommandError: a result must not be what it is.
        """
        ...

    def end(self) -> str:
        """The text to write after the last step, however the run ends."""
        ...


class Lines:
    """A line for each step whose number is a multiple of `every`; none for the value of `unit`."""

    def __init__(self, form: Form | None, writer: Writer, every: int) -> None:
        """Lines for outputs of a form."""
        self.form = form
        self.writer = writer
        self.every = every

    def take(self, outputs: Any, count: int, first: int) -> str:
        """The lines of these steps."""
        chosen = range(-first % self.every, count, self.every)
        if self.every > 1:
            outputs = jax.tree.map(lambda leaf: leaf[chosen], outputs)
        return "".join(
            self.writer(value) for value in values(outputs, len(chosen), self.form) if value != ()
        )

    def end(self) -> str:
        """Nothing: all lines are written."""
        return ""


class Last:
    """A line for the last step that is made."""

    def __init__(self, form: Form | None, writer: Writer) -> None:
        """A line for outputs of a form."""
        self.lines = Lines(form, writer, 1)
        self.kept: tuple[Any] | None = None

    def take(self, outputs: Any, count: int, first: int) -> str:
        """Keeps the last of these steps."""
        if count:
            self.kept = (jax.tree.map(lambda leaf: leaf[-1:].copy(), outputs),)
        return ""

    def end(self) -> str:
        """The line."""
        return "" if self.kept is None else self.lines.take(self.kept[0], 1, 1)


class Check:
    """No line; each output must be true."""

    def __init__(self, node: str) -> None:
        """A check of the outputs of a node."""
        self.node = node

    def take(self, outputs: Any, count: int, first: int) -> str:
        """Nothing, or the complaint."""
        wrong = np.flatnonzero(~np.asarray(outputs))
        if wrong.size:
            raise CommandError(f"pzjax: {self.node} is false at step {first + int(wrong[0])}")
        return ""

    def end(self) -> str:
        """Nothing."""
        return ""
