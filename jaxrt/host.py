"""Scalars that only the host can compute, in the middle of a step.

In: a Python function, and values under `jit`. Out: a scalar. The step calls the host back where it needs
the scalar; under `vmap` once for all elements.
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


def scalar(function: Callable[..., Any], type_: Any, *arguments: Any) -> Any:
    """`function(*arguments)`, on the host, with NumPy scalars for the leaves of the arguments.

    Args:
        function: without effects; it may run more than once, or not at all.
        type_: the type of what it gives.
        arguments: pytrees of scalars. No gradient flows through them.
    """
    leaves, structure = jax.tree.flatten(arguments)

    def run(*leaves: Any) -> Any:
        arrays = np.broadcast_arrays(*map(np.asarray, leaves))
        result = np.empty(arrays[0].shape, type_)
        for place in np.ndindex(result.shape):
            result[place] = function(*structure.unflatten([array[place] for array in arrays]))
        return result

    form = jax.ShapeDtypeStruct((), type_)
    if any(isinstance(leaf, jax.ShapeDtypeStruct) for leaf in leaves):
        return form
    if knows(arguments):
        return run(*leaves)[()]
    fixed = map(jax.lax.stop_gradient, leaves)
    return jax.pure_callback(run, form, *fixed, vmap_method="broadcast_all")
