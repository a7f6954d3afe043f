"""Terms: values of a program that stand for random ones. A term names variables of a store.

Terms are pytrees: which variables they are of is static, the numbers in them are arrays. So a term moves through
branches, loops, particles and compiled steps as any value does.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array
from pzjax.jaxrt.distributions.base import family
from pzjax.jaxrt.floats import as_float, float_type
from pzjax.jaxrt.precision import product

Id = int
"""The name of a variable in a store."""


class Expr:
    """What may be random."""


def static(default: Any = None) -> Any:
    """A field that is no array."""
    return field(default=default, metadata={"static": True})


@family
class Affine(Expr):
    """A constant plus coefficients times gaussian slots: a float, or a column of floats.

    Attributes:
        ids: the slots.
        coefs: the coefficient of each: None for the identity, else an array with the axes of the value, then those
            of the slot.
        const: the constant, None for zero.
        shape: that of the value: () or (n,). More axes before it make an array of values.
    """

    coefs: tuple[Any, ...]
    const: Any
    ids: tuple[Id, ...] = static()
    shape: tuple[int, ...] = static()

    @property
    def bare(self) -> bool:
        """Whether it is one slot, as it is."""
        return len(self.ids) == 1 and self.coefs == (None,) and self.const is None

    def coef(self, slot: Id) -> Any:
        """The coefficient of one of its slots."""
        return self.coefs[self.ids.index(slot)]


@family
class Ref(Expr):
    """One of some variables that are not gaussian.

    Attributes:
        pick: which of the variables, None where there is one.
        ids: the variables.
    """

    pick: Any
    ids: tuple[Id, ...] = static()


@family
class Finite(Expr):
    """A function of variables with finitely many values.

    Attributes:
        values: the value for each combination of theirs, one axis a variable; with `pick`, one axis.
        ids: the variables, in order.
        pick: which one of the variables it is a function of, None where it is of all; all have as many values then.
    """

    values: Any
    ids: tuple[Id, ...] = static()
    pick: Any = None


@family
class Member(Expr):
    """An affine form of one row of the plate of a store: a float, or a column of floats. All leaves may have more axes.

    Attributes:
        coef: the coefficients: axes of the value, then those of a row, of which the first ones.
        const: the constant.
        index: which row.
        shape: that of the value, () or (n,).
    """

    coef: Any
    const: Any
    index: Any
    shape: tuple[int, ...] = static()

    @property
    def batch(self) -> tuple[int, ...]:
        """The axes of an array of forms, () for one."""
        return tuple(jnp.shape(self.index))


@family
class Quoted(Expr):
    """A known value whose parts may be random: its value is itself, not theirs.

    Attributes:
        value: the value, a list.
        in_any_order: whether it is one of its orders, as likely as any other.
    """

    value: Any
    in_any_order: bool = static(False)


@family
class Product(Expr):
    """The product of two random floats.

    Attributes:
        left: a factor.
        right: the other one.
    """

    left: Any
    right: Any


@family
class Lifted(Expr):
    """A function of random values that no law is known of: it is realised where it is needed.

    Attributes:
        arguments: the values.
        function: the name of the function in `FUNCTIONS`.
    """

    arguments: tuple[Any, ...]
    function: str = static()


FUNCTIONS: dict[str, Callable[..., Any]] = {
    "exp": jnp.exp,
    "divide": jnp.divide,
    "less": jnp.less,
    "select": jnp.where,
    "add": jnp.add,
    "multiply": jnp.multiply,
    "dot": product,
    "element": lambda vector, index: vector[index, 0],
}
"""The functions of `Lifted`."""


@dataclass(frozen=True)
class Pending:
    """A boolean that is about to be drawn, as the condition of a branch: it looks at both of its sides first.

    Attributes:
        of: the random boolean.
    """

    of: Any


def is_expr(value: Any) -> bool:
    """Tells whether a value is a term."""
    return isinstance(value, Expr)


def has_expr(tree: Any) -> bool:
    """Tells whether a term is in a tree."""
    return any(map(is_expr, jax.tree.leaves(tree, is_leaf=is_expr)))


def over_terms(function: Any, tree: Any) -> Any:
    """The tree with a function applied to its terms."""
    return jax.tree.map(lambda x: function(x) if is_expr(x) else x, tree, is_leaf=is_expr)


def ids_of(tree: Any) -> list[Id]:
    """The variables that the terms of a tree name, in order."""
    found: dict[Id, None] = {}
    for term in jax.tree.leaves(tree, is_leaf=is_expr):
        match term:
            case Affine() | Ref() | Finite():
                found |= dict.fromkeys(term.ids)
            case Quoted(value):
                found |= dict.fromkeys(ids_of(value))
            case Product(left, right):
                found |= dict.fromkeys(ids_of((left, right)))
            case Lifted(arguments):
                found |= dict.fromkeys(ids_of(arguments))
    return list(found)


def renamed(tree: Any, names: dict[Id, Id]) -> Any:
    """A tree whose terms name other variables."""

    def one(term: Any) -> Any:
        match term:
            case Affine(coefs, const, ids, shape):
                return Affine(coefs, const, tuple(names.get(i, i) for i in ids), shape)
            case Ref(pick, ids):
                return Ref(pick, tuple(names.get(i, i) for i in ids))
            case Finite(values, ids, pick):
                return Finite(values, tuple(names.get(i, i) for i in ids), pick)
            case Member():
                return term
            case Quoted(value, in_any_order):
                return Quoted(renamed(value, names), in_any_order)
            case Product(left, right):
                return Product(renamed(left, names), renamed(right, names))
            case Lifted(arguments, function):
                return Lifted(renamed(arguments, names), function)
        raise AssertionError(term)

    return over_terms(one, tree)


# --- affine forms -------------------------------------------------------------------------------


def slot(variable: Id, shape: tuple[int, ...] = ()) -> Affine:
    """A gaussian variable as a term."""
    return Affine((None,), None, (variable,), shape)


def constant(value: Any) -> Affine:
    """A known float, or a column float[n, 1], as an affine form."""
    value = as_float(value)
    if value.ndim == 2:
        value = value[:, 0]
    return Affine((), value, (), value.shape)


def as_affine(value: Any) -> Affine:
    """A value that is an affine form already, or known."""
    return value if isinstance(value, Affine) else constant(value)


def identity(shape: tuple[int, ...]) -> Array:
    """The identity as a coefficient of a value of this shape."""
    return jnp.asarray(np.eye(shape[0]) if shape else 1.0, float_type())


def explicit(coef: Any, shape: tuple[int, ...]) -> Any:
    """A coefficient as an array."""
    return identity(shape) if coef is None else coef


def plus(left: Affine, right: Affine) -> Affine:
    """The sum."""
    shape = max(left.shape, right.shape, key=len)
    ids = tuple(sorted({*left.ids, *right.ids}))

    def coef(variable: Id) -> Any:
        own = [form.coef(variable) for form in (left, right) if variable in form.ids]
        return own[0] if len(own) == 1 else explicit(own[0], shape) + explicit(own[1], shape)

    consts = [form.const for form in (left, right) if form.const is not None]
    return Affine(tuple(map(coef, ids)), sum(consts[1:], consts[0]) if consts else None, ids, shape)


def linear(function: Any, form: Any, shape: tuple[int, ...]) -> Any:
    """A linear function of an affine form, by what it does to an array whose first axes are the value's."""
    if isinstance(form, Member):
        return Member(function(form.coef), function(form.const), form.index, shape)
    return Affine(
        tuple(function(explicit(coef, form.shape)) for coef in form.coefs),
        None if form.const is None else function(form.const),
        form.ids,
        shape,
    )


def moved(form: Member, offset: Any) -> Member:
    """A form of a row plus a known float, or a known column."""
    return Member(form.coef, form.const + constant(offset).const, form.index, form.shape)


def scaled(factor: Any, form: Any) -> Any:
    """A known number times an affine form."""
    factor = as_float(factor)
    return linear(lambda part: factor * part, form, form.shape)


def transformed(matrix: Any, form: Any) -> Any:
    """A known matrix times an affine column."""
    matrix = as_float(matrix)
    return linear(lambda part: product(matrix, part), form, (matrix.shape[0],))


def element(form: Any, index: Any) -> Any:
    """An element of an affine column."""
    return linear(lambda part: part[index], form, ())
