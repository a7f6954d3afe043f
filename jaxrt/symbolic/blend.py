"""The result of a symbolic inference at a step: a mixture of the exact laws of particles, with what is known of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
from jax import Array
from jax.scipy.special import betainc, gammainc, ndtr
from pzjax.jaxrt.distributions.base import Distribution, family
from pzjax.jaxrt.distributions.bernoulli import Bernoulli
from pzjax.jaxrt.distributions.beta import Beta
from pzjax.jaxrt.distributions.combine import Joint, Mixture, draws
from pzjax.jaxrt.distributions.dirac import Dirac
from pzjax.jaxrt.distributions.empirical import Empirical
from pzjax.jaxrt.distributions.gamma import Gamma
from pzjax.jaxrt.distributions.gaussian import Gaussian
from pzjax.jaxrt.distributions.mv_gaussian import MvGaussian
from pzjax.jaxrt.errors import Unknown
from pzjax.jaxrt.floats import as_float, as_level, nan_unless
from pzjax.jaxrt.shown import shown
from pzjax.jaxrt.symbolic.cells import stacked
from pzjax.jaxrt.symbolic.posterior import Exact
from pzjax.jaxrt.symbolic.terms import is_expr

ROUNDS = {32: 50, 64: 90}
"""How often an interval is halved, by the bits of a float."""


@family
class Blend(Mixture):
    """A mixture that knows the sample size and the evidence of the inference that it comes from."""

    def words(self) -> str:
        """Number of particles, moments, and the quality of the sample."""
        deviation = jax.tree.map(jnp.sqrt, self.variance())
        moments = f"mean {shown(self.mean())}, deviation {shown(deviation)}"
        quality = f"ess {shown(self.ess)}, log-evidence {shown(self.log_evidence)}"
        count = self.components.size
        return f"<posterior of {count} exact particle{'s' * (count != 1)}: {moments}, {quality}>"

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
        """For each number of a value, what a draw of it does not exceed with probability `level`.

        Estimated from draws where the laws are of a family that `below` does not know.
        """
        return over_levels(lambda one: _quantiles(self, one), as_level(level))


def _quantiles(mixture: Mixture, level: Array) -> Any:
    """The quantile at a level, of each number of a value."""
    components = mixture.components
    match components.values.tree:
        case Joint():
            parts = components.map(lambda one: one.parts).split()
            return tuple(_quantiles(Mixture(part), level) for part in parts)
        case Exact(_, value):
            parts = components.map(lambda one: one.laws()).split()
            found = [_quantiles(Mixture(part), level) for part in parts]
            return stacked(jax.tree.structure(value, is_leaf=is_expr).unflatten(found))
        case Gaussian() | Beta() | Gamma() | MvGaussian() | Bernoulli() | Empirical() | Dirac():
            return quantile(mixture, level)
    return draws(mixture).quantile(level)


def below(law: Distribution, x: Any) -> Array:
    """The probability that a number, or each of some, is at most `x`."""
    match law:
        case Gaussian(mu, sigma2):
            return _normal_below(mu, sigma2, x)
        case MvGaussian(mu, sigma):
            return _normal_below(mu, jnp.diagonal(sigma)[:, None], x)
        case Beta(a, b):
            return betainc(a, b, jnp.clip(x, 0.0, 1.0))
        case Gamma(a, b):
            return gammainc(a, b * jnp.maximum(x, 0.0))
        case Bernoulli(p):
            return jnp.where(x >= 1, 1.0, jnp.where(x >= 0, 1 - p, 0.0))
        case Dirac(value):
            return jnp.where(as_float(value) <= x, 1.0, 0.0)
        case Empirical():
            return law.map(lambda value: jnp.where(as_float(value) <= x, 1.0, 0.0)).mean()
    raise Unknown(f"the distribution function of {type(law).__name__} is not known")


def _normal_below(mu: Any, sigma2: Any, x: Any) -> Array:
    root = jnp.sqrt(jnp.where(sigma2 > 0, sigma2, 1.0))
    return jnp.where(sigma2 > 0, ndtr((x - mu) / root), jnp.where(x >= mu, 1.0, 0.0))


def quantile(mixture: Mixture, level: Array) -> Array:
    """A quantile of a mixture of laws over numbers, by halving an interval that holds it.

    Args:
        mixture: of laws of one family that `below` knows.
        level: a float in [0, 1].
    """

    def share(x: Any) -> Array:
        values = mixture.components.map(lambda law: below(law, x))
        found: Array = values.mean()
        return found

    # By Cantelli, a level above 2^-20 from the ends is within 2^10 deviations.
    spread = 1024 * jnp.sqrt(mixture.variance())
    start = mixture.mean() - spread, mixture.mean() + spread

    def halved(_: Any, ends: tuple[Array, Array]) -> tuple[Array, Array]:
        low, high = ends
        middle = low + (high - low) / 2
        enough = share(middle) >= level
        return jnp.where(enough, low, middle), jnp.where(enough, middle, high)

    found = jax.lax.fori_loop(0, ROUNDS[level.dtype.itemsize * 8], halved, start)[1]
    return nan_unless(~jnp.isnan(level), found)


def over_levels(function: Callable[[Array], Any], level: Array) -> Any:
    """A function of each of some levels."""
    for _ in range(level.ndim):
        function = jax.vmap(function)
    return function(level)
