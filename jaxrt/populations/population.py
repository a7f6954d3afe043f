"""A population: one value per particle, of which only what varies is stored once per particle.

In: a function of one particle. Out: its values for all particles (`lanewise`), computed by one `vmap` in
which everything that does not depend on the particle is computed once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array
from jax.sharding import NamedSharding, PartitionSpec
from pzjax.jaxrt.insides import Traced, trace
from pzjax.jaxrt.layout import Devices, Layout, layout_of, mesh_of
from pzjax.jaxrt.placeholder import filled
from pzjax.jaxrt.populations.selecting import selecting
from pzjax.jaxrt.populations.varying import varying_outputs
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.trees import pytree


@pytree
@dataclass(frozen=True)
class Population:
    """A tree for each of N particles.

    Attributes:
        tree: the leaves that vary have a leading axis N, the others are shared by all particles.
        varying: for each leaf of `tree`, in order, whether it varies.
    """

    tree: Any
    varying: tuple[bool, ...] = field(metadata={"static": True})

    @classmethod
    def shared(cls, tree: Any) -> Population:
        """A population in which all particles have the same tree."""
        return cls(tree, (False,) * len(jax.tree.leaves(tree)))

    @classmethod
    def stacked(cls, tree: Any) -> Population:
        """A population whose particles lie along the first axis of every leaf."""
        return cls(tree, (True,) * len(jax.tree.leaves(tree)))

    @classmethod
    def joined(cls, parts: Sequence[Population]) -> Population:
        """The population of tuples, from the populations of their parts."""
        return cls(tuple(part.tree for part in parts), sum((part.varying for part in parts), ()))

    def parts(self) -> tuple[Population, ...]:
        """The populations of the children of a tuple or list."""
        flags = iter(self.varying)
        return tuple(
            Population(child, tuple(next(flags) for _ in jax.tree.leaves(child)))
            for child in self.tree
        )

    def over_leaves(self, function: Callable[[Array, bool], Any]) -> Any:
        """The tree of `function(leaf, varies)`."""
        leaves, structure = jax.tree.flatten(self.tree)
        return structure.unflatten(map(function, leaves, self.varying))

    def spread(self, varying: Sequence[bool], size: int) -> Population:
        """This population with at least the leaves of `varying` stored once per particle."""
        wanted = tuple(a or b for a, b in zip(self.varying, varying, strict=True))
        leaves, structure = jax.tree.flatten(self.tree)
        leaves = [
            jnp.broadcast_to(leaf, (size, *jnp.shape(leaf))) if wants and not has else leaf
            for leaf, has, wants in zip(leaves, self.varying, wanted, strict=True)
        ]
        return Population(structure.unflatten(leaves), wanted)

    def replaced(self, replacement: Callable[[list[Array]], list[Array]]) -> Population:
        """The population in which offspring take the places of particles.

        Keys stay where they are: two copies of one particle must not draw the same numbers.

        Args:
            replacement: from what varies, with a first axis of N, to the same of the offspring.
        """
        leaves, structure = jax.tree.flatten(self.tree)
        moves = [
            varies and not of_key
            for varies, of_key in zip(self.varying, _of_keys(self.tree), strict=True)
        ]
        new = iter(replacement([leaf for leaf, moved in zip(leaves, moves, strict=True) if moved]))
        taken = [next(new) if moved else leaf for leaf, moved in zip(leaves, moves, strict=True)]
        return Population(structure.unflatten(taken), self.varying)

    def on(self, layout: Layout | None) -> Population:
        """The population, with what varies on the devices of a layout."""
        if layout is None:
            return self
        tree = self.over_leaves(lambda leaf, varies: layout.spread(leaf) if varies else leaf)
        return Population(tree, self.varying)

    def particle(self, index: Array) -> Any:
        """The tree of the particle at `index`, a scalar."""

        def take(leaf: Array, varies: bool) -> Array:
            return leaf.at[index].get(mode="promise_in_bounds") if varies else leaf

        return self.over_leaves(take)

    def promote(self, like: Population) -> Population:
        """This population in the form of `like`: more may vary, and placeholders have values.

        What varies here but not in `like`, or is known only here, stays as it is.
        """
        sizes = {
            jnp.shape(leaf)[0]
            for population in (self, like)
            for leaf, varies in zip(
                jax.tree.leaves(population.tree), population.varying, strict=True
            )
            if varies
        }
        structure, varying = _common(self, like)
        if not sizes:
            return Population(filled(self.tree, like.tree), varying)
        (size,) = sizes
        one = like._one()
        leaves, own = jax.tree.flatten(self.tree)

        def settled(leaves: list[Any]) -> list[Any]:
            return jax.tree.leaves(filled(own.unflatten(leaves), one))

        mapped = jax.vmap(
            settled, in_axes=(_axes(self.varying),), out_axes=_axes(varying), axis_size=size
        )
        abstract = any(isinstance(leaf, jax.ShapeDtypeStruct) for leaf in leaves)
        values = jax.eval_shape(mapped, leaves) if abstract else mapped(leaves)
        return Population(structure.unflatten(values), varying)

    def _one(self) -> Any:
        """The form of the tree of one particle."""
        return self.over_leaves(lambda leaf, varies: _slice(leaf) if varies else _whole(leaf))


def _common(one: Population, other: Population) -> tuple[Any, tuple[bool, ...]]:
    """The structure of two populations in one form, and what varies then: what does in one of them."""
    own, theirs = one._one(), other._one()
    traced, form = trace(lambda tree: filled(tree, theirs), own)
    flipped, _ = trace(lambda tree: filled(tree, form), theirs)
    flags = varying_outputs(traced, one.varying), varying_outputs(flipped, other.varying)
    varying = tuple(bool(a or b) for a, b in zip(*flags, strict=True))
    return jax.tree.structure(form), varying


def placed(state: Any, devices: Devices) -> Any:
    """A state on devices: what varies in its populations spread, all else on each of them.

    Args:
        state: a pytree of arrays; each process that has some of the devices has the same one.
        devices: where inferences keep their particles.
    """

    def whole(leaf: Any) -> Any:
        return jax.device_put(np.asarray(leaf), on_each)

    def population(part: Population) -> Population:
        def put(leaf: Any, varies: bool) -> Any:
            if not varies:
                return whole(leaf)
            return jax.device_put(np.asarray(leaf), layout_of(devices, len(leaf)).sharding)

        return Population(part.over_leaves(put), part.varying)

    def is_population(part: Any) -> bool:
        return isinstance(part, Population)

    on_each = NamedSharding(mesh_of(devices), PartitionSpec())
    return jax.tree.map(
        lambda part: population(part) if is_population(part) else whole(part),
        state,
        is_leaf=is_population,
    )


@dataclass(frozen=True)
class Lane:
    """A function of one particle, traced.

    Attributes:
        traced: the function of the particle's index, the leaves of its tree, and those of what all share.
        form: the form of its result.
        varying: which of its arguments vary.
    """

    traced: Traced
    form: Any
    varying: tuple[bool, ...]


def traced_for_one(function: Callable[..., Any], population: Population, *shared: Any) -> Lane:
    """A function as `lanewise` takes it, traced for one particle."""
    leaves, structure = jax.tree.flatten((population.tree, *shared))
    flags = [*population.varying, *[False] * (len(leaves) - len(population.varying))]
    one = [_slice(leaf) if varies else leaf for leaf, varies in zip(leaves, flags, strict=True)]

    def flat(lane: Array, *leaves: Any) -> Any:
        return function(lane, *structure.unflatten(leaves))

    traced, form = trace(flat, jax.ShapeDtypeStruct((), jnp.int32), *one)
    return Lane(traced, form, (True, *flags))


def lanewise(
    function: Callable[..., Any], size: int, population: Population, *shared: Any
) -> Population:
    """`function(lane, particle, *shared)` for each particle of a population.

    The function is traced once, for one particle; what varies is then found by `varying_outputs`. A
    function that prints runs for one particle after the other, so that each prints for itself.

    Args:
        function: from the particle's index and its tree to any pytree of arrays.
        size: N.
        population: one tree per particle.
        shared: arguments that are the same for all particles.
    """
    lane = traced_for_one(function, population, *shared)
    traced, varying = lane.traced, lane.varying
    inputs = jnp.arange(size, dtype=jnp.int32), *jax.tree.leaves((population.tree, *shared))
    outputs = tuple(map(bool, varying_outputs(traced, varying)))
    if traced.has_effects:
        values = _in_turn(traced, varying, outputs, inputs)
    else:
        values = jax.vmap(
            selecting(traced, varying),
            in_axes=_axes(varying),
            out_axes=_axes(outputs),
            axis_size=size,
        )(*inputs)
    return Population(jax.tree.structure(lane.form).unflatten(values), outputs)


def _in_turn(
    traced: Traced, varying: Sequence[bool], outputs: Sequence[bool], inputs: Sequence[Any]
) -> list[Any]:
    """The results for all particles, computed for one after the other."""
    own = [leaf for leaf, varies in zip(inputs, varying, strict=True) if varies]

    def one(_: tuple[()], own: list[Any]) -> tuple[tuple[()], Any]:
        rest = iter(own)
        return (), traced(
            *(next(rest) if varies else leaf for leaf, varies in zip(inputs, varying, strict=True))
        )

    _, stacked = jax.lax.scan(one, (), own)
    return [leaf if varies else leaf[0] for leaf, varies in zip(stacked, outputs, strict=True)]


def _axes(varying: Sequence[bool]) -> list[int | None]:
    return [0 if varies else None for varies in varying]


def _slice(leaf: Any) -> jax.ShapeDtypeStruct:
    return jax.ShapeDtypeStruct(jnp.shape(leaf)[1:], leaf.dtype)


def _whole(leaf: Any) -> jax.ShapeDtypeStruct:
    return jax.ShapeDtypeStruct(jnp.shape(leaf), jnp.result_type(leaf))


def _is_key(tree: Any) -> bool:
    return isinstance(tree, Key)


def _of_keys(tree: Any) -> list[bool]:
    parts = jax.tree.leaves(tree, is_leaf=_is_key)
    return [_is_key(part) for part in parts for _ in jax.tree.leaves(part)]


def with_lane(tree: Any, lane: Array) -> Any:
    """`tree` with each of its keys inside a population, at the index `lane`."""
    return _map_keys(lambda key: key.with_lane(lane), tree)


def without_lane(tree: Any) -> Any:
    """`tree` with each of its keys outside of the innermost population."""
    return _map_keys(Key.without_lane, tree)


def fold_keys(tree: Any, index: int) -> Any:
    """`tree` with each of its keys replaced by an independent one."""
    return _map_keys(lambda key: key.fold(index), tree)


def _map_keys(function: Callable[[Key], Key], tree: Any) -> Any:
    return jax.tree.map(
        lambda part: function(part) if _is_key(part) else part, tree, is_leaf=_is_key
    )
