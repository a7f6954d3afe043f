"""What becomes of the outputs of a run: a chunk of outputs comes in, what to write goes out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

import jax
import numpy as np
from pzjax.cli.columns import table
from pzjax.cli.columns.kinds import UNIT
from pzjax.cli.columns.plan import Plan
from pzjax.cli.columns.rendering import STYLES, rendered
from pzjax.cli.errors import CommandError
from pzjax.cli.outputs.archive import Archive

Arrays = dict[str, np.ndarray[Any, Any]]


class Results(Protocol):
    """What becomes of the outputs."""

    def take(self, outputs: Any, count: int, first: int) -> str | bytes:
        """Takes the outputs of some steps.

        Args:
            outputs: a pytree of NumPy arrays, the steps along their first axis.
            count: how many steps.
            first: the number of the first of them, from 1.

        Returns:
            What to write now.

        Raises:
            CommandError: a result must not be what it is.
        """
        ...

    def end(self) -> str | bytes:
        """What to write after the last step, however the run ends."""
        ...

    def saved(self) -> Arrays:
        """What a checkpoint must hold for another run to go on with these results."""
        ...

    def restore(self, saved: Arrays) -> None:
        """Goes on where the results were that gave `saved`."""
        ...


Planned = Callable[[Any], Plan]
"""From arrays of outputs to the columns that they have."""


class Written:
    """A line, or a row of an archive, for each step whose number is a multiple of `every`."""

    def __init__(self, planned: Planned, format: str, archive: Archive | None, every: int) -> None:
        """Results in a format: `text`, `jsonl`, `csv`, or rows of an archive."""
        self.planned = planned
        self.format = format
        self.archive = archive
        self.every = every
        self.header: list[str] = []
        self._plan: Plan | None = None

    def take(self, outputs: Any, count: int, first: int) -> str | bytes:
        """What to write of these steps; no lines for the value of `unit`, a header before the first of a table."""
        self._plan = plan = self._plan or self.planned(outputs)
        if self.every > 1:
            chosen = range(-first % self.every, count, self.every)
            outputs, count = jax.tree.map(lambda leaf: leaf[chosen], outputs), len(chosen)
        leaves = jax.tree.leaves(outputs)
        if self.archive is not None:
            return self.archive.rows(plan, leaves, count)
        if not count or plan.kind == UNIT:
            return ""
        if self.format != "csv":
            return "\n".join([*rendered(plan.kind, leaves, count, STYLES[self.format]), ""])
        head = "" if self.header else table.head(plan)
        self.header = [one.name for one in plan.cells]
        return head + table.rows(plan, leaves, count)

    def end(self) -> str:
        """Nothing: all is written."""
        return ""

    def saved(self) -> Arrays:
        """The strings that rows speak of by number, or the header of a table, once it is written."""
        if self.archive is not None:
            return self.archive.saved()
        return {"header": np.array(self.header, str)} if self.header else {}

    def restore(self, saved: Arrays) -> None:
        """Goes on with these strings, and does not write the header again."""
        if self.archive is not None:
            self.archive.restore(saved)
        elif "header" in saved:
            self.header = saved["header"].tolist()


class Last:
    """What another kind of results writes for the last step that is made."""

    def __init__(self, make: Callable[[], Results]) -> None:
        """The last of the results that `make` begins."""
        self._make = make
        self._text: str | bytes = ""
        self._kept: Any = None

    def take(self, outputs: Any, count: int, first: int) -> str:
        """Keeps the last of these steps."""
        if count:
            self._kept = jax.tree.map(lambda leaf: leaf[-1:].copy(), outputs)
        return ""

    def end(self) -> str | bytes:
        """The line or row of that step."""
        if self._kept is not None:
            self._text, self._kept = self._make().take(self._kept, 1, 1), None
        return self._text

    def saved(self) -> Arrays:
        """The line."""
        text = self.end()
        content = text.encode("utf-8", "surrogateescape") if isinstance(text, str) else text
        return {"last": np.frombuffer(content, np.uint8)} | self._make().saved()

    def restore(self, saved: Arrays) -> None:
        """Has the line, in case that no step follows."""
        self._make().restore(saved)
        self._text = saved["last"].tobytes()


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

    def saved(self) -> Arrays:
        """Nothing."""
        return {}

    def restore(self, saved: Arrays) -> None:
        """Nothing to go on with."""
