"""Curves as columns: outputs of a program that draws in windows come in, the same with a column for each curve go out.

A cell has what was drawn in the step or at the event of its row, and is not a number where nothing was. This runs in
compiled code, with the step.
"""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp
import numpy as np
from pzjax.cli.outputs.curves import distinct
from pzjax.jaxrt import Float, Unit, curves
from pzjax.jaxrt.forms import Form
from pzjax.jaxrt.node import Names


class Drawing:
    """The curves of a program, known once its step is traced.

    Attributes:
        names: the names of their columns.
    """

    def __init__(self) -> None:
        """No step is traced yet."""
        self.names: tuple[str, ...] = ()

    def beside(self, output: Any, before: Any, after: Any) -> Any:
        """An output, with what was drawn between two states, if the program draws."""
        found = self.last(after)
        if not found:
            return output
        earlier = curves.values(before)
        rows = [
            jnp.where(ticks > then, value, np.nan)
            for (value, ticks), (_, then) in zip(found, earlier, strict=True)
        ]
        return output, tuple(rows)

    def counted(self, output: Any, state: Any) -> Any:
        """An output, with the last value of each curve and how often it was drawn, if the program draws."""
        found = self.last(state)
        return (output, found) if found else output

    def last(self, state: Any) -> tuple[tuple[Any, Any], ...]:
        """The last value of each curve, and how often it was drawn."""
        self.names = curves.names(state)
        return curves.values(state)

    def spliced(self, outputs: Any, form: Form | None, names: Names) -> tuple[Any, Any, Any]:
        """Outputs with their curves as one tuple, its form, and the names of its parts."""
        if not self.names:
            return outputs, form, names
        outputs, drawn = outputs
        if form is Unit:
            outputs, form, names = (), (), ()
        elif not isinstance(form, tuple):
            outputs, form, names = (outputs,), (form,), (names if isinstance(names, str) else "",)
        own = names if isinstance(names, tuple) else ("",) * len(form)
        named = distinct(self.names, [name for name in own if isinstance(name, str)])
        return (*outputs, *drawn), (*form, *[Float] * len(drawn)), (*own, *named)
