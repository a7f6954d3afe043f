"""The store: the joint law of the random variables that a program still refers to.

A pytree whose keys, the names of variables, are static, and whose numbers are arrays. A variable is in one of the
sections. Gaussians have means, and those blocks of their joint covariance that are not known to be zero. A *star* is a
variable with a law of a family of its own (beta, gamma), whose children are *attached* to it until they are seen or
drawn. Variables with finitely many values have a table over all those that depend on each other. A realised
variable is known.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import jax
import jax.numpy as jnp
from pzjax.jaxrt.distributions.base import family
from pzjax.jaxrt.symbolic import algebra
from pzjax.jaxrt.symbolic.terms import (
    Affine,
    Finite,
    Id,
    Lifted,
    Product,
    Quoted,
    Ref,
    ids_of,
    over_terms,
    renamed,
)

Block = tuple[Id, Id]
"""Two gaussian slots, the first not after the second."""

PLATE = "plate"
"""The key of the only plate."""


@family
class Child:
    """A variable that depends on a star.

    Attributes:
        parent: the star, or one of several.
        law: its law given the star, a child of the star's family.
    """

    parent: Ref
    law: Any


class Store:
    """The sections of variables.

    Attributes:
        known: the values of realised variables.
        mean: those of gaussian slots, float[] or float[n].
        cov: the blocks of the joint covariance, axes of the first slot first.
        star: the parameters of stars, of the type that their family has for them.
        child: the variables attached to stars.
        table: joint probabilities, one axis for each variable of the key.
        plate: under the only key `PLATE` the rows that `Member`s are of.
    """

    SECTIONS = ("known", "mean", "cov", "star", "child", "table", "plate")

    def __init__(self, **sections: dict[Any, Any]) -> None:
        """A store of these sections, the others empty."""
        self.known: dict[Id, Any] = dict(sections.get("known", {}))
        self.mean: dict[Id, Any] = dict(sections.get("mean", {}))
        self.cov: dict[Block, Any] = dict(sections.get("cov", {}))
        self.star: dict[Id, Any] = dict(sections.get("star", {}))
        self.child: dict[Id, Child] = dict(sections.get("child", {}))
        self.table: dict[tuple[Id, ...], Any] = dict(sections.get("table", {}))
        self.plate: dict[str, Any] = dict(sections.get("plate", {}))

    def sections(self) -> dict[str, dict[Any, Any]]:
        """The sections by name."""
        return {name: getattr(self, name) for name in self.SECTIONS}

    def copy(self) -> Store:
        """A store that can change without this one."""
        return Store(**self.sections())

    def ids(self) -> set[Id]:
        """All variables."""
        single = {*self.known, *self.mean, *self.star, *self.child}
        return single.union(*self.table)

    # --- finding ----------------------------------------------------------------------------------

    def block(self, one: Id, other: Id) -> Any:
        """The covariance of two slots with the axes of the first one first; None where it is zero."""
        if one <= other:
            return self.cov.get((one, other))
        found = self.cov.get((other, one))
        return found.T if found is not None and found.ndim == 2 else found

    def set_block(self, one: Id, other: Id, value: Any) -> None:
        """Sets the covariance of two slots, given with the axes of the first one first."""
        if one <= other:
            self.cov[one, other] = value
        else:
            self.cov[other, one] = value.T if value.ndim == 2 else value

    def group(self, variable: Id) -> tuple[Id, ...] | None:
        """The key of the table that a variable is in."""
        return next((key for key in self.table if variable in key), None)

    def domain(self, variable: Id) -> int:
        """How many values a variable of a table has."""
        key = self.group(variable)
        assert key is not None
        return int(self.table[key].shape[key.index(variable)])

    def entries(self, variables: Iterable[Id]) -> list[Any]:
        """What the sections have of some variables."""
        wanted = set(variables)
        return [
            value
            for section in self.sections().values()
            for key, value in section.items()
            if wanted & set(key if isinstance(key, tuple) else (key,))
        ]

    # --- changing ---------------------------------------------------------------------------------

    def forget(self, variable: Id) -> None:
        """Takes a variable that nothing depends on any more out of its section."""
        for section in (self.known, self.mean, self.star, self.child):
            section.pop(variable, None)
        for block in [block for block in self.cov if variable in block]:
            del self.cov[block]
        if (key := self.group(variable)) is not None:
            rest = tuple(other for other in key if other != variable)
            joint = self.table.pop(key)
            if rest:
                self.table[rest] = jnp.sum(joint, axis=key.index(variable))

    def needed(self, roots: Iterable[Id]) -> list[Id]:
        """Some variables, and the stars that they are attached to."""
        found = dict.fromkeys(roots)
        for root in list(found):
            if root in self.child:
                found |= dict.fromkeys(self.child[root].parent.ids)
        return list(found)

    def restricted(self, roots: Iterable[Id]) -> Store:
        """The law of some variables and what they are attached to; the rest is integrated out."""
        kept = set(self.needed(roots))
        new = self.copy()
        for variable in self.ids() - kept:
            new.forget(variable)
        return new

    def renamed(self, names: dict[Id, Id]) -> Store:
        """The store with other names for its variables."""
        new = Store(
            known={names.get(i, i): value for i, value in self.known.items()},
            mean={names.get(i, i): value for i, value in self.mean.items()},
            star={names.get(i, i): value for i, value in self.star.items()},
            child={names.get(i, i): renamed_child(one, names) for i, one in self.child.items()},
            plate=self.plate,
        )
        for (one, other), value in self.cov.items():
            new.set_block(names.get(one, one), names.get(other, other), value)
        for key, joint in self.table.items():
            own = tuple(names.get(i, i) for i in key)
            order = sorted(range(len(own)), key=own.__getitem__)
            new.table[tuple(own[k] for k in order)] = jnp.transpose(joint, order)
        return new

    def simplified(self, tree: Any) -> Any:
        """A tree with the values of realised variables in it: a term that names no other is a value."""
        if not self.known:
            return tree
        return over_terms(lambda term: _simplified(term, self.known), tree)


def renamed_child(child: Child, names: dict[Id, Id]) -> Child:
    """A child whose parents have other names."""
    return Child(renamed(child.parent, names), child.law)


def times(coef: Any, part: Any, axes: int | None = None) -> Any:
    """A coefficient times an array with the axes of its slot first.

    Args:
        coef: the coefficient.
        part: the array.
        axes: how many axes the slot has; None where the array has no others.
    """
    if coef is None:
        return part
    if part.ndim if axes is None else axes:
        return jnp.tensordot(coef, part, axes=1)
    return coef * part if not jnp.ndim(coef) or not part.ndim else jnp.multiply.outer(coef, part)


def _simplified(term: Any, known: dict[Id, Any]) -> Any:
    if not any(i in known for i in ids_of(term)):
        return term

    def within(part: Any) -> Any:
        return over_terms(lambda inner: _simplified(inner, known), part)

    match term:
        case Affine(coefs, const, ids, shape):
            rest = []
            for variable, coef in zip(ids, coefs, strict=True):
                if variable in known:
                    part = times(coef, known[variable])
                    const = part if const is None else const + part
                else:
                    rest.append((coef, variable))
            if not rest:
                return const[..., None] if shape else const
            return Affine(tuple(c for c, _ in rest), const, tuple(i for _, i in rest), shape)
        case Ref(_, ids):
            if len(ids) == 1:
                return known[ids[0]]
            return term
        case Finite(values, ids, pick) if pick is not None:
            if not all(i in known for i in ids):
                return term
            return jnp.asarray(values)[jnp.stack([known[i] for i in ids])[pick]]
        case Finite(values, ids):
            left = [k for k, i in enumerate(ids) if i not in known]
            index = tuple(known[i] if i in known else slice(None) for i in ids)
            found = jnp.asarray(values)[index]
            return Finite(found, tuple(ids[k] for k in left)) if left else found
        case Quoted(value, in_any_order):
            return Quoted(within(value), in_any_order)
        case Product(left, right):
            return algebra.multiply(within(left), within(right))
        case Lifted(arguments, function):
            return algebra.lifted(function, *map(within, arguments))
    raise AssertionError(term)


def _flatten(store: Store) -> tuple[list[Any], tuple[tuple[str, Any], ...]]:
    keys, values = [], []
    for name, section in store.sections().items():
        for key in sorted(section):
            keys.append((name, key))
            values.append(section[key])
    return values, tuple(keys)


def _unflatten(keys: tuple[tuple[str, Any], ...], values: Iterable[Any]) -> Store:
    store = Store()
    for (name, key), value in zip(keys, values, strict=True):
        getattr(store, name)[key] = value
    return store


jax.tree_util.register_pytree_node(Store, _flatten, _unflatten)
