"""Stratified resampling: an independent uniform number in each of N equal strata.

Kitagawa, "Monte Carlo filter and smoother for non-Gaussian nonlinear state space models", 1996.
"""

from __future__ import annotations

from jax import Array
from pzjax.jaxrt.distributions.bernoulli import standard_uniform
from pzjax.jaxrt.random import Key, noise
from pzjax.jaxrt.resampling.offspring import ancestors, places
from pzjax.jaxrt.resampling.places import Places


def stratified(key: Key, weights: Array) -> Array:
    """Ancestors int32[N], sorted, for float[N] weights of any positive sum."""
    line = places(key, weights, weights.shape[0])
    return ancestors(stratified_ends(key, line, weights.shape[0]), weights.shape[0])


def stratified_ends(key: Key, line: Places, size: int) -> Array:
    """How many of `size` strata have their point below each place."""
    line = line.split()
    shifts = noise(key, standard_uniform, shape=(size,))
    # The stratum after the last one is empty: its place has no fraction.
    shift = shifts.at[line.whole].get(mode="fill", fill_value=1.0, indices_are_sorted=True)
    return line.whole + (shift < line.rest)
