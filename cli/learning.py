"""Learning static floats of a node by the gradient of the evidence: a node's maker and data come in, estimates go out.

The log-evidence of all data is a function of the floats; Adam climbs it, and its curvature at the end gives standard
errors, as of every likelihood. Where particles draw, the same seed gives the same draws for all values, so that the
function is smooth but for resampling, of which the gradient knows nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from pzjax.jaxrt import Node
from pzjax.jaxrt.distributions.base import Distribution

Floats = np.ndarray[Any, Any]

_KEPT, _KEPT_SQUARES, _LEAST = 0.9, 0.999, 1e-8
"""What Adam keeps of the gradients before, and of their squares; what it divides by at least."""


class NoEvidence(Exception):
    """The result of a node has no posterior in it."""


@dataclass(frozen=True)
class Step:
    """A step of the climb.

    Attributes:
        number: from 0.
        evidence: the log-evidence at these values.
        values: those of the floats.
    """

    number: int
    evidence: float
    values: Floats


class Learning:
    """The log-evidence of data as a function of floats."""

    def __init__(self, make: Callable[[list[Any]], Node], inputs: Any, seed: int) -> None:
        """Nothing is computed yet.

        Args:
            make: the node of some floats.
            inputs: a pytree of arrays with the steps along their first axis.
            seed: where random numbers start from.
        """

        def evidence(values: Any) -> Any:
            node = make([*values])
            like = jax.tree.map(lambda column: column[0], inputs)
            _, found = jax.lax.scan(node.step, node.init(seed, like=like), inputs)
            return jnp.sum(jnp.stack([one.log_evidence[-1] for one in _posteriors(found)]))

        self._climb = jax.jit(jax.value_and_grad(evidence))
        self._curvature = jax.jit(jax.hessian(evidence))

    def steps(self, start: Floats, count: int, rate: float) -> Iterator[Step]:
        """Climbs so many steps; the last values have the greatest evidence that was seen."""
        values, mean, square = start, np.zeros_like(start), np.zeros_like(start)
        best = Step(0, -np.inf, start)
        for number in range(count + 1):
            evidence, gradient = map(np.asarray, self._climb(values))
            step = Step(number, float(evidence), values)
            if step.evidence > best.evidence:
                best = step
            yield step
            if not np.all(np.isfinite(gradient)):
                break
            mean = _KEPT * mean + (1 - _KEPT) * gradient
            square = _KEPT_SQUARES * square + (1 - _KEPT_SQUARES) * gradient**2
            ahead = mean / (1 - _KEPT ** (number + 1))
            spread = np.sqrt(square / (1 - _KEPT_SQUARES ** (number + 1)))
            values = values + rate * ahead / (spread + _LEAST)
        yield best

    def errors(self, values: Floats) -> Floats:
        """The standard errors at the greatest evidence; NaN where it is no maximum."""
        information = -np.asarray(self._curvature(values))
        if not np.all(np.isfinite(information)) or np.any(np.linalg.eigvalsh(information) <= 0):
            return np.full(len(values), np.nan)
        errors: Floats = np.sqrt(np.diagonal(np.linalg.inv(information)))
        return errors


def _posteriors(output: Any) -> list[Any]:
    """The posteriors in an output.

    Raises:
        NoEvidence: there is none.
    """
    parts = jax.tree.leaves(output, is_leaf=lambda part: isinstance(part, Distribution))
    found = [part for part in parts if hasattr(part, "log_evidence")]
    if not found:
        raise NoEvidence
    return found
