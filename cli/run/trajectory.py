"""The table of a run in continuous time: rows of a simulation come in, what results are made of goes out.

There is a row for the start, for each event and for each date of sampling. Its columns are the time, the named states,
the outputs, the curves that the program draws, and what the event was: the crossings that came, `date` for a period
or another date, nothing at a sample. A curve is not a number where nothing was drawn. A state that is an output under
its own name has one column.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import jax
import numpy as np
from pzjax.cli.names import distinct
from pzjax.cli.outputs.curves import distinct as numbered
from pzjax.jaxrt import Float, Node, String, Text, Unit
from pzjax.jaxrt import text as literal
from pzjax.jaxrt.forms import Form
from pzjax.jaxrt.hybrid.chunks import Rows
from pzjax.jaxrt.hybrid.system import System
from pzjax.jaxrt.node import Names

TIME, EVENT = "time", "event"
START, DATE = "start", "date"


class Trajectory:
    """The columns of a table.

    Attributes:
        form: the form of a row.
        names: the names of its parts.
        started: whether the row of the start is written.
    """

    def __init__(self, node: Node, system: System, curves: tuple[str, ...] = ()) -> None:
        """The table of a node, with the names of the curves that it draws: its outputs come with them then."""
        self._crossings = system.crossings
        self._spliced = isinstance(node.output, tuple)
        outputs = [*_parts(node.output, distinct(node.names[1]))]
        given = {name for _, name in outputs}
        hidden = {place for place, inferred in enumerate(system.inferred) if inferred}
        self._states = [
            place
            for place, name in enumerate(system.states)
            if name not in given and place not in hidden
        ]
        states = [system.states[place] for place in self._states]
        taken = {TIME, EVENT, *states}
        named = [f"output.{name}" if name in taken else name for _, name in outputs]
        self._has_output = bool(outputs)
        floats = [Float] * len(states), [Float] * len(curves)
        self.form = (Float, *floats[0], *(form for form, _ in outputs), *floats[1], String)
        words = [TIME, *states, *(name for name in named if isinstance(name, str)), EVENT]
        self.names: Names = (TIME, *states, *named, *numbered(curves, words), EVENT)
        self._curves = len(curves)
        self._ticks = np.zeros(len(curves), np.int32)
        self.started = False
        self._last = -np.inf

    def outputs(self, rows: Rows) -> tuple[tuple[Any, ...], int]:
        """The values of rows, one pytree with the rows along the first axis of its leaves, and how many they are.

        A sample at the date of an event is what the event gave, and has no row of its own.
        """
        events = [*rows.dates[rows.events], self._last]
        again = ~rows.events & np.isin(rows.dates, events)
        rows = jax.tree.map(lambda column: column[~again], rows)
        self._last = max(events)
        output, drawn = rows.output if self._curves else (rows.output, ())
        parts: tuple[Any, ...] = ()
        if self._has_output:
            parts = output if self._spliced else (output,)
        states = [rows.positions[:, place] for place in self._states]
        curves = [self._since(place, *curve) for place, curve in enumerate(drawn)]
        return (rows.dates, *states, *parts, *curves, self._events(rows)), len(rows.dates)

    def resume(self, output: Any) -> None:
        """Goes on after the row of the start, and after what was drawn when the last discrete step gave an output."""
        self.started = True
        if self._curves:
            self._ticks = np.array([ticks for _, ticks in output[1]], np.int32)

    def _since(self, place: int, values: Any, ticks: Any) -> Any:
        """The values of a curve in the rows in which it was drawn."""
        before = np.concatenate([self._ticks[place : place + 1], ticks])
        self._ticks[place] = before[-1]
        return np.where(before[1:] > before[:-1], values, np.nan)

    def _events(self, rows: Rows) -> Text:
        """What each row is of, as text."""
        known: dict[bytes, Any] = {}
        codes = []
        for event, roots in zip(rows.events.tolist(), rows.roots, strict=True):
            word = "" if not event else DATE if self.started else START
            if event and roots.any():
                key = roots.tobytes()
                if key not in known:
                    came = [self._crossings[place] for place in np.flatnonzero(roots)]
                    known[key] = _code("; ".join(came))
                codes.append(known[key])
            else:
                codes.append(_code(word))
            self.started = True
        return Text((np.array(codes, np.int32),), literal("").kinds)


def _code(word: str) -> Any:
    """The number of a literal text."""
    return literal(word).values[0]


def _parts(form: Form | None, names: Names) -> Iterator[tuple[Form | None, Any]]:
    """The parts of an output with their names; those without have their place."""
    if form is Unit:
        return
    if not isinstance(form, tuple):
        yield form, names if isinstance(names, str) and names else "value"
        return
    for place, part in enumerate(form):
        name = names[place] if isinstance(names, tuple) else ""
        yield part, name or str(place + 1)
