"""Values that only the host can compute, in the middle of a step.

In: a Python function, and values under `jit`. Out: arrays. The step calls the host back where it needs
them; under `vmap` once for all elements.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
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

    def run(*leaves: Any) -> Any:
        arrays = list(map(np.asarray, leaves))
        lanes = arrays[0].shape[: arrays[0].ndim - ranks[0]] if arrays else ()
        results = [np.empty((*lanes, *one.shape), one.dtype) for one in forms]
        for lane in np.ndindex(lanes):
            value = function(*structure.unflatten([array[lane] for array in arrays]))
            for result, leaf in zip(results, made.flatten_up_to(value), strict=True):
                result[lane] = leaf
        return made.unflatten(results)

    if knows(arguments):
        return run(*leaves)
    fixed = map(jax.lax.stop_gradient, leaves)
    return jax.pure_callback(run, form, *fixed, vmap_method="broadcast_all")
