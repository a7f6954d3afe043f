"""Values that only the host can compute, in the middle of a step.

In: a Python function, and values under `jit`. Out: arrays. The step calls the host back where it needs
them; under `vmap` once for all elements.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from pzjax.jaxrt.insides import is_known


def knows(*values: Any) -> bool:
    """Tells whether the leaves of pytrees are known when the program is traced."""
    return all(map(is_known, jax.tree.leaves(values)))


def call(function: Callable[..., Any], form: Any, *arguments: Any) -> Any:
    """`function(*arguments)`, on the host, with NumPy arrays for the leaves of the arguments.

    Args:
        function: without effects; it may run more than once, or not at all.
        form: the form of what it gives, a pytree of `jax.ShapeDtypeStruct`.
        arguments: pytrees. No gradient flows through them.
    """
    leaves, structure = jax.tree.flatten(arguments)
    forms, made = jax.tree.flatten(form)
    ranks = [np.ndim(leaf) for leaf in leaves]

    def run(*leaves: Any) -> list[Any]:
        arrays = list(map(np.asarray, leaves))
        lanes = arrays[0].shape[: arrays[0].ndim - ranks[0]] if arrays else ()
        results = [np.empty((*lanes, *one.shape), one.dtype) for one in forms]
        for lane in np.ndindex(lanes):
            value = function(*structure.unflatten([array[lane] for array in arrays]))
            for result, leaf in zip(results, made.flatten_up_to(value), strict=True):
                result[lane] = leaf
        return results

    if knows(arguments):
        return made.unflatten(run(*leaves))
    types = [jnp.result_type(leaf) for leaf in leaves]

    def run_in_words(*leaves: Any) -> list[Any]:
        own = [_whole(leaf, type_) for leaf, type_ in zip(leaves, types, strict=True)]
        return list(map(_in_words, run(*own)))

    given = [_as_words(jax.lax.stop_gradient(jnp.asarray(leaf))) for leaf in leaves]
    words = jax.pure_callback(
        run_in_words, jax.eval_shape(_all_as_words, forms), *given, vmap_method="broadcast_all"
    )
    return made.unflatten(
        [
            jax.lax.bitcast_convert_type(word, one.dtype) if _is_wide(one.dtype) else word
            for word, one in zip(words, forms, strict=True)
        ]
    )


def _is_wide(type_: Any) -> bool:
    """Whether numbers of a type have 64 bits.

    They go to the host and back as two words: JAX makes them numbers of 32 bits in a thread that does not
    know of the precision of this one.
    """
    return np.dtype(type_).itemsize == 8


def _as_words(leaf: Any) -> Any:
    return jax.lax.bitcast_convert_type(leaf, np.uint32) if _is_wide(leaf.dtype) else leaf


def _all_as_words(leaves: list[Any]) -> list[Any]:
    return list(map(_as_words, leaves))


def _in_words(leaf: Any) -> Any:
    return leaf[..., None].view(np.uint32) if _is_wide(leaf.dtype) else leaf


def _whole(leaf: Any, type_: Any) -> Any:
    leaf = np.asarray(leaf)
    return np.ascontiguousarray(leaf).view(type_)[..., 0] if _is_wide(type_) else leaf
