"""The algebra of terms: what the operators of a symbolic engine make of values, random ones and others.

A sum of gaussians is affine, a function of finitely many values has finitely many; what has no such form is lifted,
to be realised where it is needed. Operations on known values are those values' own.
"""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from pzjax.jaxrt.floats import as_float
from pzjax.jaxrt.precision import product
from pzjax.jaxrt.symbolic.terms import (
    FUNCTIONS,
    Affine,
    Finite,
    Id,
    Lifted,
    Member,
    Product,
    as_affine,
    element,
    has_expr,
    is_expr,
    moved,
    plus,
    scaled,
    transformed,
)

LARGEST = 4096
"""How many combinations of values are kept at most."""


def lifted(function: str, *arguments: Any) -> Any:
    """A function of values by its name, at once if all of them are known or have finitely many values."""
    if not has_expr(arguments):
        return FUNCTIONS[function](*arguments)
    if all(isinstance(one, Finite) or not is_expr(one) for one in arguments):
        found = _finite(function, arguments)
        if found is not None:
            return found
    return Lifted(arguments, function)


def _finite(function: str, arguments: tuple[Any, ...]) -> Finite | None:
    """A function of values of which there are finitely many; None where there are too many, or no scalars."""
    random = [one for one in arguments if isinstance(one, Finite)]
    if (
        len(random) == 1
        and random[0].pick is not None
        and not any(map(jnp.ndim, _others(arguments)))
    ):
        own = [one.values if isinstance(one, Finite) else one for one in arguments]
        return Finite(FUNCTIONS[function](*own), random[0].ids, random[0].pick)
    if any(_combinations(one) > LARGEST for one in random):
        return None
    arguments = tuple(opened(one) if isinstance(one, Finite) else one for one in arguments)
    sizes: dict[Id, int] = {}
    for one in arguments:
        if isinstance(one, Finite):
            sizes |= dict(zip(one.ids, np.shape(one.values), strict=True))
        elif np.ndim(one):
            return None
    ids = tuple(sorted(sizes))
    if np.prod([sizes[i] for i in ids]) > LARGEST:
        return None

    def spread(one: Any) -> Any:
        if not isinstance(one, Finite):
            return one
        order = sorted(range(len(one.ids)), key=one.ids.__getitem__)
        extents = [sizes[i] if i in one.ids else 1 for i in ids]
        return jnp.transpose(jnp.asarray(one.values), order).reshape(extents)

    values = FUNCTIONS[function](*map(spread, arguments))
    return Finite(jnp.broadcast_to(values, [sizes[i] for i in ids]), ids)


def _others(arguments: tuple[Any, ...]) -> list[Any]:
    return [one for one in arguments if not isinstance(one, Finite)]


def _combinations(term: Finite) -> int:
    """How many combinations of values the variables of a term have."""
    size = int(np.size(term.values))
    return size if term.pick is None else size ** len(term.ids)


def opened(term: Finite) -> Finite:
    """A function of one of some variables as a function of all of them."""
    if term.pick is None:
        return term
    grid = np.indices([len(term.values)] * len(term.ids))
    return Finite(jnp.asarray(term.values)[jnp.asarray(grid)[term.pick]], term.ids)


def add(left: Any, right: Any) -> Any:
    """The sum."""
    if not has_expr((left, right)):
        return left + right
    if _linear(left) and _linear(right):
        return plus(as_affine(left), as_affine(right))
    if isinstance(left, Member) and not is_expr(right):
        return moved(left, right)
    if isinstance(right, Member) and not is_expr(left):
        return moved(right, left)
    return lifted("add", left, right)


def subtract(left: Any, right: Any) -> Any:
    """The difference."""
    if not has_expr((left, right)):
        return left - right
    return add(left, multiply(-1.0, right))


def multiply(left: Any, right: Any) -> Any:
    """The product of two floats, or of a float and a matrix."""
    if not has_expr((left, right)):
        return left * right
    if isinstance(right, Affine | Member) and not is_expr(left):
        return scaled(left, right)
    if isinstance(left, Member) and not is_expr(right) and not jnp.ndim(right):
        return scaled(right, left)
    if isinstance(left, Affine) and not is_expr(right):
        if jnp.ndim(right):  # a random float times a known column
            column = as_float(right)[:, 0]
            return Affine(
                tuple(column * (1.0 if coef is None else coef) for coef in left.coefs),
                None if left.const is None else column * left.const,
                left.ids,
                column.shape,
            )
        return scaled(right, left)
    if isinstance(left, Affine) and isinstance(right, Affine) and not left.shape + right.shape:
        return Product(left, right)
    return lifted("multiply", left, right)


def divide(left: Any, right: Any) -> Any:
    """The quotient of two floats."""
    if isinstance(left, Affine | Member) and not is_expr(right):
        return scaled(1 / as_float(right), left)
    return lifted("divide", left, right)


def exponential(value: Any) -> Any:
    """The exponential of a float."""
    return lifted("exp", value)


def less(left: Any, right: Any) -> Any:
    """Whether the one is less than the other."""
    return lifted("less", left, right)


def dot(left: Any, right: Any) -> Any:
    """The matrix product."""
    if isinstance(right, Affine | Member) and not is_expr(left):
        return transformed(left, right)
    return lifted("dot", left, right) if has_expr((left, right)) else product(left, right)


def at(vector: Any, index: Any) -> Any:
    """An element of a column."""
    if isinstance(vector, Affine | Member):
        return element(vector, index)
    return lifted("element", vector, index)


def _linear(value: Any) -> bool:
    return isinstance(value, Affine) or not is_expr(value)


def if_then_else(test: Any, then: Any, otherwise: Any) -> Any:
    """One of two values by a boolean that may be random."""
    leaves = jax.tree.leaves((then, otherwise), is_leaf=is_expr)
    if is_expr(test) and len(leaves) == 2:
        return lifted("select", test, then, otherwise)
    return Lifted((test, then, otherwise), "select")
