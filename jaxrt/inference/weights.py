"""Normalising weights: from unnormalised log-weights to probabilities, evidence and sample size.

In: log-weights of N particles. Out: `Weights`, in logarithms and in numbers, with the logarithm of the
total, the effective sample size, and whether the weights were unusable.
"""

from __future__ import annotations

from dataclasses import dataclass

import jax
import jax.numpy as jnp
from jax import Array


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Weights:
    """Normalised weights.

    Attributes:
        relative: float[N], in proportion to the probabilities; the greatest is 1.
        total: the sum of `relative`.
        logs: float[N], their logarithms, exact also where a probability underflows.
        log_total: the logarithm of the sum of the weights before they were normalised.
        ess: the effective sample size, 1 / sum of the squared probabilities (Kong 1992).
        failed: true when no weight was positive or some weight was +inf or NaN; the
            probabilities are then uniform, and `log_total` is what it was (-inf, +inf or NaN).
    """

    relative: Array
    total: Array
    logs: Array
    log_total: Array
    ess: Array
    failed: Array

    @property
    def probabilities(self) -> Array:
        """float[N], with sum 1."""
        return self.relative * (1 / self.total)


def normalise(log_weights: Array) -> Weights:
    """Normalises float[N] log-weights; unusable ones give uniform weights and `failed`."""
    greatest = jnp.max(log_weights)
    failed = ~jnp.isfinite(greatest)  # the maximum is NaN when any weight is
    shifted = jnp.where(failed, 0.0, log_weights - greatest)
    scaled = jnp.exp(shifted)
    total = jnp.sum(scaled)
    return Weights(
        relative=scaled,
        total=total,
        logs=shifted - jnp.log(total),
        log_total=greatest + jnp.where(failed, 0.0, jnp.log(total)),
        ess=jnp.square(total) / jnp.sum(jnp.square(scaled)),
        failed=failed,
    )
