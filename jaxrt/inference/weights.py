"""Normalising weights: from unnormalised log-weights to probabilities, evidence and sample size.

In: log-weights of N particles. Out: `Weights`, in logarithms and in numbers, with the logarithm of the
total, the effective sample size, and whether the weights were unusable.

Nothing here looks at single weights: XLA on CPU takes sums, maxima and exponentials in one pass with
what they are of, but not with a selection in between. Unusable weights therefore stay what they are, and who
goes on with them asks for `usable` ones. Whether they are unusable is seen by their total.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import jax.numpy as jnp
import numpy as np
from jax import Array
from pzjax.jaxrt.floats import greatest_or_nan
from pzjax.jaxrt.platforms import by_platform
from pzjax.jaxrt.trees import pytree


@pytree
@dataclass(frozen=True)
class Weights:
    """Normalised weights.

    Attributes:
        relative: float[N], in proportion to the probabilities; the greatest is 1.
        total: the sum of `relative`.
        logs: float[N], the logarithms of the probabilities, exact also where these underflow.
        log_total: the logarithm of the sum of the weights before they were normalised.
        ess: the effective sample size, 1 / sum of the squared probabilities (Kong 1992).
        failed: true when no weight was positive or some weight was +inf or NaN. Then `log_total` is
            what it was (-inf, +inf or NaN), and all the others, but for some of `relative`, are NaN.
    """

    relative: Array
    total: Array
    logs: Array
    log_total: Array
    ess: Array
    failed: Array

    def usable(self) -> Weights:
        """These weights, or uniform ones where they have failed."""
        size = self.relative.shape[0]
        return replace(
            self,
            relative=jnp.where(self.failed, 1.0, self.relative),
            total=jnp.where(self.failed, size, self.total),
            logs=jnp.where(self.failed, -np.log(size), self.logs),
            ess=jnp.where(self.failed, size, self.ess),
        )


def equal(log_weight: Array, size: int, shared: Array | float = 0.0) -> Weights:
    """As `normalise`, of as many log-weights that are one: nothing is summed up.

    Args:
        log_weight: the log-weight of all, a scalar.
        size: how many there are.
        shared: what is to be added to it.
    """
    failed = ~jnp.isfinite(log_weight)
    one = jnp.where(failed, np.nan, jnp.ones_like(log_weight))
    return Weights(
        relative=jnp.broadcast_to(one, size),
        total=one * size,
        logs=jnp.broadcast_to(one - (1 + np.log(size)), size),
        log_total=shared + log_weight + jnp.where(failed, 0.0, np.log(size)),
        ess=one * size,
        failed=failed,
    )


def normalise(log_weights: Array, shared: Array | float = 0.0) -> Weights:
    """Normalises float[N] log-weights.

    Args:
        log_weights: the log-weights.
        shared: what is to be added to all of them.
    """
    greatest = jnp.max(log_weights)
    relative = jnp.exp(log_weights - greatest)
    total = jnp.sum(relative)
    # The greatest has weight 1. The bounds also see what exponentials make of a NaN that XLA knows beforehand (see
    # `nan_unless`). To look at the greatest would take one more pass on CPU, and XLA may forget NaN in it.
    failed = ~((total > 0.5) & (total < 2.0 * log_weights.size))
    total = jnp.where(failed, np.nan, total)
    cause = by_platform(log_weights, cpu=greatest_or_nan, other=jnp.max)
    return Weights(
        relative=relative,
        total=total,
        logs=log_weights - (greatest + jnp.log(total)),
        log_total=shared + jnp.where(failed, cause, greatest + jnp.log(total)),
        ess=jnp.square(total) / jnp.sum(jnp.square(relative)),
        failed=failed,
    )
