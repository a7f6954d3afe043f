"""Log-densities of count families in their saddle-point form, which is accurate in 32 bits.

The textbook formulas subtract logarithms of the gamma function: at 10^6 these are about 10^7, of which
32 bits hold no fraction. Loader ("Fast and accurate computation of binomial probabilities", 2000) writes
the same densities with the error of Stirling's formula and a deviance, both small where the density is
not. The arguments need not be integers, so that the beta, gamma and t densities follow.
"""

from __future__ import annotations

import functools
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array
from jax.scipy.special import gammaln
from pzjax.jaxrt.floats import float_type, tiny

LOG_2_PI = float(np.log(2 * np.pi))
_SERIES = 10  # terms of the deviance's series: 0.1^20 is below the precision of 64 bits
_STIRLING = (1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156)


def stirling_error(x: Any) -> Array:
    """log Gamma(x + 1) minus Stirling's (x + 1/2) log x - x + log(2 pi) / 2, for x > 0."""
    large = x > 16
    big = jnp.where(large, x, 17.0)
    inverse = 1 / big
    square = inverse * inverse
    series = jnp.zeros_like(big)
    for coefficient in reversed(_STIRLING):
        series = series * square + coefficient
    small = jnp.where(large, 1.0, x)
    exact = gammaln(small + 1) - ((small + 0.5) * jnp.log(small) - small + LOG_2_PI / 2)
    return jnp.where(large, series * inverse, exact)


def deviance(x: Any, *factors: Any) -> Array:
    """x log(x / mean) + mean - x, at least 0 (Loader's bd0).

    Args:
        x: a positive float.
        factors: positive floats, whose product is the mean. It may leave the range of floats.
    """
    mean, log_mean = _product(factors)
    total = x + mean
    difference = x - mean
    near = (jnp.abs(difference) < 0.1 * total) & jnp.isfinite(total)
    # In units of the total, whose square may leave the range of floats in a derivative.
    unit = jax.lax.stop_gradient(jnp.where(near, total, 1.0))
    v = jnp.where(near, (difference / unit) / jnp.where(near, total / unit, 1.0), 0.0)
    square = v * v
    series = jnp.zeros_like(v)
    for j in range(_SERIES, 0, -1):
        series = (series + 1 / (2 * j + 1)) * square
    close = jnp.where(near, difference, 0.0) * v + 2 * jnp.where(near, x, 1.0) * v * series
    far_x, far_log = jnp.where(near, 1.0, x), jnp.where(near, 0.0, log_mean)
    far = far_x * (jnp.log(far_x) - far_log) + (jnp.where(near, 1.0, mean) - far_x)
    return jnp.where(near, close, far)


def _product(factors: tuple[Any, ...]) -> tuple[Array, Array]:
    """A product of positive floats, kept within the range of floats, and its logarithm."""
    product = functools.reduce(jnp.multiply, factors)
    least, most = tiny(), jnp.finfo(float_type()).max
    lost = product < least
    kept = jnp.where(lost, least, jnp.where(product > most, most, product))
    logs = functools.reduce(jnp.add, map(jnp.log, factors))
    return kept, jnp.where(lost, logs, jnp.log(kept))


def log_binomial(k: Any, rest: Any, p: Any, q: Any) -> Array:
    """log of Gamma(k+rest+1) / (Gamma(k+1) Gamma(rest+1)) p^k q^rest, with p + q = 1.

    Args:
        k: a float, at least 0; successes.
        rest: a float, at least 0; failures.
        p: a float in [0, 1]; given with `q` so that neither loses digits.
        q: 1 - p.
    """
    n = k + rest
    possible = ((k == 0) | (p > 0)) & ((rest == 0) | (q > 0))
    inner = (k > 0) & (rest > 0) & possible
    k_in, rest_in = jnp.where(inner, k, 1.0), jnp.where(inner, rest, 1.0)
    p_in, q_in = jnp.where(inner, p, 0.5), jnp.where(inner, q, 0.5)
    n_in = k_in + rest_in
    score = (
        (stirling_error(n_in) - stirling_error(k_in) - stirling_error(rest_in))
        - deviance(k_in, n_in, p_in)
        - deviance(rest_in, n_in, q_in)
        - 0.5 * (LOG_2_PI + jnp.log(k_in) + jnp.log(rest_in) - jnp.log(n_in))
    )
    # With one outcome only, the power of its probability; the logarithm of 1 - x by log1p.
    powers_q = _power(jnp.where(inner, 0.0, rest), p, q)
    powers_p = _power(jnp.where(inner, 0.0, k), q, p)
    edge = jnp.where(n == 0, 0.0, jnp.where(k == 0, powers_q, powers_p))
    return jnp.where(possible, jnp.where(inner, score, edge), -jnp.inf)


def _power(count: Any, other: Any, p: Any) -> Array:
    """count * log(p) where p = 1 - other, 0 for no counts."""
    some = (count > 0) & (p > 0)
    near_one = jnp.less(other, 0.5)
    by_log1p = jnp.log1p(-jnp.where(some & near_one, other, 0.0))
    by_log = jnp.log(jnp.where(some & ~near_one, p, 1.0))
    return count * jnp.where(near_one, by_log1p, by_log)


def log_poisson(k: Any, *factors: Any) -> Array:
    """log of rate^k exp(-rate) / Gamma(k+1), for k >= 0.

    Args:
        k: a float.
        factors: floats, at least 0, whose product is the rate. It may leave the range of floats.
    """
    positive = functools.reduce(jnp.logical_and, [factor > 0 for factor in factors])
    inner = (k > 0) & positive
    factors_in = [jnp.where(positive, factor, 1.0) for factor in factors]
    k_in = jnp.where(inner, k, 1.0)
    score = -stirling_error(k_in) - deviance(k_in, *factors_in) - 0.5 * (LOG_2_PI + jnp.log(k_in))
    none = -jnp.where(positive, _product(tuple(factors_in))[0], 0.0)
    return jnp.where((k == 0) | positive, jnp.where(inner, score, none), -jnp.inf)


def log_beta_density(x: Any, a: Any, b: Any) -> Array:
    """log of x^(a-1) (1-x)^(b-1) / B(a, b), for 0 < x < 1."""
    scale = jnp.log(a) + jnp.log(b) - jnp.log(a + b)
    return log_binomial(a, b, x, 1 - x) + scale - jnp.log(x) - jnp.log1p(-x)
