"""The module `Random`: random numbers from the key of the step.

In: a `Key`, then the arguments of the Zelus function. Out: arrays. The streams are those of JAX, not
those of OCaml. Seeds come with the run: `initialise`, `full_init` and `self_init` do nothing.
"""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax.dtypes import canonicalize_dtype
from pzjax.jaxrt.function import curried, draws
from pzjax.jaxrt.random import Key, noise


def _uniform(key: jax.Array, shape: tuple[int, ...]) -> jax.Array:
    return jax.random.uniform(key, shape, float)


def _coin(key: jax.Array, shape: tuple[int, ...]) -> jax.Array:
    return jax.random.bernoulli(key, 0.5, shape)


def _below(key: jax.Array, shape: tuple[int, ...], bound: jax.Array) -> jax.Array:
    return jax.random.randint(key, shape, 0, bound, bound.dtype)


def _integer(key: Key, bound: Any, type_: type) -> jax.Array:
    return noise(key, _below, jnp.asarray(bound, canonicalize_dtype(type_)))


@draws
@curried
def bits(key: Key, _: tuple[()]) -> jax.Array:
    """30 random bits."""
    return _integer(key, 2**30, np.int64)


@draws
@curried
def int_(key: Key, bound: Any) -> jax.Array:
    """An integer from 0 to `bound`, excluded."""
    return _integer(key, bound, np.int64)


@draws
@curried
def int32(key: Key, bound: Any) -> jax.Array:
    """An `Int32.t` from 0 to `bound`, excluded."""
    return _integer(key, bound, np.int32)


int64 = int_
nativeint = int_


@draws
@curried
def float_(key: Key, bound: Any) -> jax.Array:
    """A float between 0 and `bound`, on the side of its sign."""
    return noise(key, _uniform) * bound


@draws
@curried
def bool_(key: Key, _: tuple[()]) -> jax.Array:
    """True or false, each with probability 1/2."""
    return noise(key, _coin)


def initialise(_: Any) -> tuple[()]:
    """Nothing: the seed is an argument of the simulation."""
    return ()


full_init = initialise
self_init = initialise
