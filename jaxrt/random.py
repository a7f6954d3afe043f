"""Randomness: keys that split by integer mixing, and draws that are one vector for a population.

In: a seed or a key of `jax.random`. Out: `Key`, from which every draw site, instance and step derives
its own key, and `noise`, which turns a key and a sampler of `jax.random` into numbers.

A model that runs once per particle does not hold one key per particle. All particles share the key
words, and each has a *lane*, its index in the population. A draw under `jax.vmap` over the lanes is one
call of the sampler with the population's shape in front, so that it costs what a hand-written vector
draw costs; populations inside populations put their shapes one before the other.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array
from jax.custom_batching import custom_vmap
from pzjax.jaxrt.generator import GENERATOR
from pzjax.jaxrt.platforms import kept_apart
from pzjax.jaxrt.trees import pytree

Sampler = Callable[..., Array]

# Odd constants without structure (digits of pi), so that rounds and uses of the mixer differ.
_FOLD = tuple(np.uint32(c) for c in (0x243F6A88, 0x85A308D3, 0x13198A2E, 0x03707344))
_NEXT = tuple(np.uint32(c) for c in (0xA4093822, 0x299F31D0, 0x082EFA98, 0xEC4E6C89))


@pytree
@dataclass(frozen=True)
class Key:
    """The source of the random numbers of one run.

    Deriving keys costs a few integer operations, not a call of the generator: a different key of
    Threefry gives an independent stream (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3",
    SC 2011), so that keys only have to be different, which `mix` provides.

    Attributes:
        data: the key words, uint32[..., 2].
        lanes: the index in each enclosing population, outermost first.
    """

    data: Any
    lanes: tuple[Any, ...] = ()

    def fold(self, index: Any) -> Key:
        """An independent key for a draw site, an instance or an iteration.

        Args:
            index: an integer, static or traced; taken modulo 2^32.
        """
        return replace(self, data=mix(self.data, index))

    def next(self) -> Key:
        """The key of the next step."""
        return replace(self, data=mix(self.data, 0, _NEXT))

    def word(self) -> Any:
        """One word, uint32, that tells keys and lanes apart: for what need not be as random as `noise`."""
        data = self.data
        for lane in self.lanes:
            data = mix(data, lane)
        return data[..., 0]

    def with_lane(self, lane: Any) -> Key:
        """This key inside a population, at the index `lane`."""
        return replace(self, lanes=(*self.lanes, lane))

    def without_lane(self) -> Key:
        """This key outside of the innermost population."""
        return replace(self, lanes=self.lanes[:-1])


def as_key(source: Any) -> Key:
    """A `Key` from a `Key`, a typed or a legacy key of `jax.random`, or an integer seed.

    Args:
        source: a `Key`; a key array of `jax.random`, of scalar shape or uint32[2]; or an integer.

    Returns:
        The key: two 32-bit words.

    Raises:
        TypeError: `source` is none of these, or its generator does not have keys of two words.
    """
    if isinstance(source, Key):
        return source
    if isinstance(source, (int, np.integer)):
        seed = int(source)
        return Key(np.array([seed >> 32 & 0xFFFFFFFF, seed & 0xFFFFFFFF], np.uint32))
    if isinstance(source, (jax.Array, np.ndarray)):
        if jax.dtypes.issubdtype(source.dtype, jax.dtypes.prng_key):
            source = jax.random.key_data(source)
        if source.dtype == np.uint32 and source.shape[-1:] == (2,):
            return Key(source)
        if np.issubdtype(source.dtype, np.integer) and source.ndim == 0:
            return Key(jax.random.key_data(jax.random.key(source, impl="threefry2x32")))
    raise TypeError(f"a key of jax.random (threefry) or an integer seed is needed, not {source!r}")


def mix(data: Any, index: Any, constants: tuple[np.uint32, ...] = _FOLD) -> Any:
    """New key words, a permutation of (`data` xor `index`).

    Four rounds of a Feistel network over the two words (Luby and Rackoff 1988) with the 32-bit hash
    "lowbias32" of C. Wellons as round function: for one key no two indices collide, and for one index
    no two keys do. NumPy arguments give NumPy results, so that building a state compiles nothing.

    Args:
        data: uint32[..., 2].
        index: integers that broadcast against the words.
    """
    left, right = data[..., 0], data[..., 1] ^ _word(index)
    for i in range(0, len(constants), 2):
        left = left ^ scrambled(right ^ constants[i])
        right = right ^ scrambled(left ^ constants[i + 1])
    stack = np.stack if isinstance(right, (np.ndarray, np.generic)) else jnp.stack
    return stack([left, right], axis=-1)


def _word(index: Any) -> Any:
    if isinstance(index, (int, np.integer)):
        return np.uint32(int(index) & 0xFFFFFFFF)
    return index.astype(np.uint32)


def scrambled(x: Any) -> Any:
    """A permutation of words, uint32, after which every bit depends on all: lowbias32 of C. Wellons."""
    with np.errstate(over="ignore"):
        x = (x ^ (x >> np.uint32(16))) * np.uint32(0x7FEB352D)
        x = (x ^ (x >> np.uint32(15))) * np.uint32(0x846CA68B)
    return x ^ (x >> np.uint32(16))


def noise(key: Key, sampler: Sampler, *parameters: Any, shape: tuple[int, ...] = ()) -> Array:
    """Random numbers from `sampler`, in one call for a whole population.

    Args:
        key: where the numbers come from. Under `jax.vmap` over its lanes, the sampler is called once
            with the size of the population in front of `shape`. Where the key words are mapped too
            (many streams, or a key that depends on the particle), each key draws for itself.
        sampler: `sampler(key, shape, *parameters)`, a function at module level (it is the key of a
            cache) over a key of `jax.random`.
        parameters: what the sampler must know, scalars or of shape `shape`. No gradient flows
            through them; what can be applied to the noise afterwards (a location, a scale) is
            better applied afterwards.
        shape: the shape of one particle's numbers.
    """
    fixed = tuple(jax.lax.stop_gradient(jnp.asarray(parameter)) for parameter in parameters)
    return _noise(sampler, shape, 0)(key.data, key.lanes, fixed)


@functools.cache
def _noise(sampler: Sampler, shape: tuple[int, ...], streams: int) -> Callable[..., Array]:
    """The noise of the given shape for key words with `streams` leading axes.

    Parameters are scalars, or have the axes of the streams and then those of `shape` (perhaps 1).
    """

    @custom_vmap
    def draw(data: Array, lanes: tuple[Array, ...], parameters: tuple[Array, ...]) -> Array:
        for lane in lanes:  # a lane that nobody maps over tells streams apart all the same
            data = mix(data, lane)
        # LLVM in jaxlib 0.12 tries all ways through the operations that make key words, where these are
        # part of a loop over numbers: it then compiles for hours.
        data = kept_apart(data)

        def one(data: Array, *parameters: Array) -> Array:
            return sampler(jax.random.wrap_key_data(data, impl=GENERATOR), shape, *parameters)

        axes = (0, *(0 if parameter.ndim else None for parameter in parameters))
        for _ in range(streams):
            one = jax.vmap(one, in_axes=axes)
        return one(data, *parameters)

    @draw.def_vmap
    def rule(
        size: int, mapped: Any, data: Array, lanes: tuple[Array, ...], parameters: tuple[Array, ...]
    ) -> tuple[Array, bool]:
        data_mapped, lanes_mapped, parameters_mapped = mapped
        own = [lane for lane, is_mapped in zip(lanes, lanes_mapped, strict=True) if is_mapped]
        outer = tuple(
            lane for lane, is_mapped in zip(lanes, lanes_mapped, strict=True) if not is_mapped
        )
        if own and not data_mapped:
            spread = tuple(
                _insert_axis(parameter, is_mapped, streams, streams + len(shape))
                for parameter, is_mapped in zip(parameters, parameters_mapped, strict=True)
            )
            numbers = _noise(sampler, (size, *shape), streams)(data, outer, spread)
            return jnp.moveaxis(numbers, streams, 0), True
        if not data_mapped:
            data = jnp.broadcast_to(data, (size, *data.shape))
        for lane in own:  # particles may share a key that depends on more than the particle
            data = mix(data, lane.reshape(size, *[1] * streams))
        full = data.shape[:-1]
        spread = tuple(
            _broadcast_streams(_insert_axis(parameter, is_mapped, 0, streams + len(shape)), full)
            for parameter, is_mapped in zip(parameters, parameters_mapped, strict=True)
        )
        return _noise(sampler, shape, streams + 1)(data, outer, spread), True

    return draw


def _insert_axis(parameter: Array, is_mapped: bool, position: int, rank: int) -> Array:
    """`parameter` with the new axis at `position` among its `rank` axes; a shared scalar stays."""
    if not is_mapped:
        return jnp.expand_dims(parameter, position) if parameter.ndim else parameter
    if parameter.ndim == 1:  # one scalar per element: every other axis is a broadcast one
        parameter = parameter.reshape(-1, *[1] * rank)
    return jnp.moveaxis(parameter, 0, position)


def _broadcast_streams(parameter: Array, streams: tuple[int, ...]) -> Array:
    if not parameter.ndim:
        return parameter
    return jnp.broadcast_to(parameter, (*streams, *parameter.shape[len(streams) :]))
