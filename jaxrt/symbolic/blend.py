"""The result of a symbolic inference at a step: a mixture of the exact laws of particles, with what is known of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
from jax import Array
from jax.scipy.special import betainc, gammainc, ndtr
from pzjax.jaxrt.distributions.base import Distribution, family
from pzjax.jaxrt.distributions.beta import Beta
from pzjax.jaxrt.distributions.combine import Joint, Mixture
from pzjax.jaxrt.distributions.gamma import Gamma
from pzjax.jaxrt.distributions.gaussian import Gaussian
from pzjax.jaxrt.errors import Unknown
from pzjax.jaxrt.floats import as_float

ROUNDS = {32: 50, 64: 90}
"""How often an interval is halved, by the bits of a float."""


@family
class Blend(Mixture):
    """A mixture that knows the sample size and the evidence of the inference that it comes from."""

    @property
    def weights(self) -> Array:
        """Those of the particles, with sum 1."""
        return self.components.weights

    @property
    def ess(self) -> Array:
        """The effective sample size of the weights."""
        found: Array = self.components.ess  # type: ignore[attr-defined]
        return found

    @property
    def log_evidence(self) -> Array:
        """The log-evidence of all that was observed since the start, or the last reset."""
        found: Array = self.components.log_evidence  # type: ignore[attr-defined]
        return found

    def quantile(self, level: Any) -> Any:
        """For each number of a value, what a draw of it does not exceed with probability `level`."""
        return self._of(self, level)

    def _of(self, mixture: Mixture, level: Any) -> Any:
        components = mixture.components
        if isinstance(components.values.tree, Joint):
            parts = components.map(lambda one: one.parts).split()
            return tuple(self._of(Mixture(part), level) for part in parts)
        return quantile(mixture, as_float(level))


def below(law: Distribution, x: Any) -> Array:
    """The probability that a float is at most `x`.

    Raises:
        Unknown: it is not known of this family.
    """
    match law:
        case Gaussian(mu, sigma2):
            root = jnp.sqrt(jnp.where(sigma2 > 0, sigma2, 1.0))
            return jnp.where(sigma2 > 0, ndtr((x - mu) / root), jnp.where(x >= mu, 1.0, 0.0))
        case Beta(a, b):
            return betainc(a, b, jnp.clip(x, 0.0, 1.0))
        case Gamma(a, b):
            return gammainc(a, b * jnp.maximum(x, 0.0))
    raise Unknown(f"quantiles are not known of a mixture of {type(law).__name__}: draw from it")


def quantile(mixture: Mixture, level: Array) -> Array:
    """A quantile of a mixture of laws over floats, by halving an interval that holds it.

    Args:
        mixture: of laws of one family that `below` knows.
        level: a float in [0, 1], or an array of them.
    """

    def share(x: Any) -> Array:
        values = mixture.components.map(lambda law: below(law, x))
        found: Array = values.mean()
        return found

    def one(level: Array) -> Array:
        # By Cantelli, a level above 2^-20 from the ends is within 2^10 deviations.
        spread = 1024 * jnp.sqrt(mixture.variance())
        start = mixture.mean() - spread, mixture.mean() + spread

        def halved(_: Any, ends: tuple[Array, Array]) -> tuple[Array, Array]:
            low, high = ends
            middle = low + (high - low) / 2
            enough = share(middle) >= level
            return jnp.where(enough, low, middle), jnp.where(enough, middle, high)

        rounds = ROUNDS[level.dtype.itemsize * 8]
        return jax.lax.fori_loop(0, rounds, halved, start)[1]

    return over_levels(one, level)


def over_levels(function: Callable[[Array], Array], level: Array) -> Array:
    """A function of each of some levels."""
    for _ in range(level.ndim):
        function = jax.vmap(function)
    return function(level)
