"""Stratified resampling: an independent uniform number in each of N equal strata.

Kitagawa, "Monte Carlo filter and smoother for non-Gaussian nonlinear state space models", 1996.
"""

from __future__ import annotations

from jax import Array
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.resampling.line import Line, Places


def stratified(key: Key, weights: Array, line: Line) -> Array:
    """A scheme: a particle that N w offspring are expected of has less than two more or fewer of them."""
    return strata_below(key, line.places(key, weights, line.size), line)


def strata_below(key: Key, places: Places, line: Line) -> Array:
    """How many of the N strata have their point below each place."""
    places = places.split()
    return places.whole + (line.uniform_at(key, places.whole) < places.rest)
