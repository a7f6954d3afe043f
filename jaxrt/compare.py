"""Comparison of any two values of one type, as OCaml compares structures.

Numbers compare by value, false before true, tuples and records from left to right, constructors
by their number and then by their arguments.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
from pzjax.jaxrt.lists import BoundedList, compared
from pzjax.jaxrt.placeholder import Placeholder
from pzjax.jaxrt.text import AnyText, by_bytes, differ
from pzjax.jaxrt.variants import Variant


def equal(left: Any, right: Any) -> Any:
    """Structural equality.

    Args:
        left: a value.
        right: a value of the same type.

    Returns:
        A boolean scalar.
    """
    return compare(left, right, unordered=2, texts=differ) == 0


def not_equal(left: Any, right: Any) -> Any:
    """Structural inequality.

    Args:
        left: a value.
        right: a value of the same type.

    Returns:
        A boolean scalar.
    """
    return compare(left, right, unordered=2, texts=differ) != 0


def less(left: Any, right: Any) -> Any:
    """Structural `<`.

    Args:
        left: a value.
        right: a value of the same type.

    Returns:
        A boolean scalar.
    """
    return compare(left, right, unordered=2) == -1


def greater(left: Any, right: Any) -> Any:
    """Structural `>`.

    Args:
        left: a value.
        right: a value of the same type.

    Returns:
        A boolean scalar.
    """
    return compare(left, right, unordered=2) == 1


def less_equal(left: Any, right: Any) -> Any:
    """Structural `<=`.

    Args:
        left: a value.
        right: a value of the same type.

    Returns:
        A boolean scalar.
    """
    order = compare(left, right, unordered=2)
    return (order == -1) | (order == 0)


def greater_equal(left: Any, right: Any) -> Any:
    """Structural `>=`.

    Args:
        left: a value.
        right: a value of the same type.

    Returns:
        A boolean scalar.
    """
    order = compare(left, right, unordered=2)
    return (order == 1) | (order == 0)


def compare(
    left: Any,
    right: Any,
    unordered: int | None = None,
    texts: Callable[[AnyText, AnyText], Any] = by_bytes,
) -> Any:
    """-1, 0 or 1 as `left` comes before, with or after `right`.

    Args:
        left: a value.
        right: a value of the same type.
        unordered: what a comparison with NaN gives; by default NaN is equal to itself
            and before every other number, as for OCaml's `compare`.
        texts: the same for two strings; where only equality counts, `differ` is cheaper.
    """
    if isinstance(left, Placeholder) or isinstance(right, Placeholder):
        return jnp.zeros((), jnp.int32)  # in an abstract run, where only the form matters
    if isinstance(left, AnyText):
        return texts(left, right)
    if isinstance(left, BoundedList):
        return compared(left, right, lambda a, b: compare(a, b, unordered, texts))
    if isinstance(left, Variant):
        order = _leaf(left.tag, right.tag, unordered)
        for number, (ours, theirs) in enumerate(zip(left.arguments, right.arguments, strict=True)):
            if ours:
                inner = compare(ours, theirs, unordered, texts)
                order = jnp.where((order == 0) & (left.tag == number), inner, order)
        return order
    parts, structure = jax.tree.flatten(left, is_leaf=lambda part: part is not left)
    if jax.tree_util.treedef_is_leaf(structure):
        return _first(_leaf(left, right, unordered))
    order = jnp.zeros((), jnp.int32)
    for ours, theirs in zip(parts, structure.flatten_up_to(right), strict=True):
        order = jnp.where(order == 0, compare(ours, theirs, unordered, texts), order)
    return order


def _leaf(left: Any, right: Any, unordered: int | None) -> Any:
    left, right = jnp.asarray(left), jnp.asarray(right)
    order = jnp.where(left < right, -1, jnp.where(left > right, 1, 0)).astype(jnp.int32)
    if not jnp.issubdtype(left.dtype, jnp.floating):
        return order
    nans = jnp.isnan(left), jnp.isnan(right)
    if unordered is not None:
        return jnp.where(nans[0] | nans[1], unordered, order)
    return jnp.where(nans[0], jnp.where(nans[1], 0, -1), jnp.where(nans[1], 1, order))


def _first(order: Any) -> Any:
    """The first difference decides: the cells of an array in their order."""
    if order.ndim == 0:
        return order
    flat = order.reshape(-1)
    return flat[jnp.argmax(flat != 0)] if flat.size else jnp.zeros((), jnp.int32)
