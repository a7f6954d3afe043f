"""Programs of the tests of symbolic inference: from a model and rows of inputs to posteriors at each step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from unittest import mock

import jax
import numpy as np
from pzjax import jaxrt as rt
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.symbolic import engine
from pzjax.stdlib import infer_semi_symbolic as ssi


@dataclass(frozen=True)
class Ran:
    """What came out.

    Attributes:
        mean: at each step.
        variance: at each step.
        log_evidence: at each step.
        traces: how often the step was traced after the state was settled.
        state: the last state.
    """

    mean: Any
    variance: Any
    log_evidence: Any
    traces: int
    state: Any

    @property
    def varying(self) -> int:
        """How many leaves of the state differ between particles."""
        return sum(self.state.states.varying)


def ran(
    model: Node,
    rows: Any,
    size: int = 1,
    infer: Callable[..., Any] = ssi.infer_marginal,
    seed: int = 0,
) -> Ran:
    """Infers a model over rows of its input."""
    node = infer(size)(model)
    first = jax.tree.map(lambda column: column[0], rows)
    state = node.init(seed, like=first)

    def step(state: Any, row: Any) -> Any:
        state, found = node.step(state, row)
        return state, (found.mean(), found.variance(), state.log_evidence)

    with mock.patch.object(engine, "canonical", wraps=engine.canonical) as made:
        state, out = jax.jit(lambda state, rows: jax.lax.scan(step, state, rows))(state, rows)
    return Ran(*jax.tree.map(np.asarray, out), made.call_count, state)


__all__ = ["Ran", "ran", "rt"]
