"""The store: the joint law of the random variables that a program still refers to.

A pytree whose keys, the names of variables, are static, and whose numbers are arrays. A variable is in one of the
sections. Gaussians have means, and those blocks of their joint covariance that are not known to be zero; many scalars
that depend on each other are one *column*, whose key has all of them. A *star* is a
variable with a law of a family of its own (beta, gamma), whose children are *attached* to it until they are seen or
drawn. Variables with finitely many values have a table over all those that depend on each other. A realised
variable is known.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
from pzjax.jaxrt.distributions.base import family
from pzjax.jaxrt.insides import trace_state
from pzjax.jaxrt.symbolic import algebra, columns
from pzjax.jaxrt.symbolic.columns import Key
from pzjax.jaxrt.symbolic.terms import (
    Affine,
    Finite,
    Id,
    Lifted,
    Product,
    Quoted,
    Ref,
    explicit,
    ids_of,
    over_terms,
    plus,
    renamed,
    scaled,
)

Block = tuple[Key, Key]
"""Two gaussian keys, the first not after the second."""

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


class Waiting(NamedTuple):
    """A gaussian scalar that is to be added with others at once: a form of slots, plus noises of those that wait.

    Attributes:
        form: of slots that do not wait.
        noises: by what the noise of a scalar that waits is multiplied, its own one included.
        variance: that of its own noise; None for none.
    """

    form: Affine
    noises: dict[Id, Any]
    variance: Any


class Store:
    """The sections of variables.

    Attributes:
        known: the values of realised variables.
        mean: those of gaussian slots, float[] or float[n], and of columns.
        cov: the blocks of the joint covariance, axes of the first key first.
        star: the parameters of stars, of the type that their family has for them.
        child: the variables attached to stars.
        table: joint probabilities, one axis for each variable of the key.
        plate: under the only key `PLATE` the rows that `Member`s are of.
    """

    SECTIONS = ("known", "mean", "cov", "star", "child", "table", "plate")

    def __init__(self, **sections: dict[Any, Any]) -> None:
        """A store of these sections, the others empty."""
        self.known: dict[Id, Any] = dict(sections.get("known", {}))
        self._mean: dict[Key, Any] = dict(sections.get("mean", {}))
        self._cov: dict[Block, Any] = dict(sections.get("cov", {}))
        self._waiting: dict[Id, Waiting] = {}
        self._home: Any = None
        self.star: dict[Id, Any] = dict(sections.get("star", {}))
        self.child: dict[Id, Child] = dict(sections.get("child", {}))
        self.table: dict[tuple[Id, ...], Any] = dict(sections.get("table", {}))
        self.plate: dict[str, Any] = dict(sections.get("plate", {}))

    def sections(self) -> dict[str, dict[Any, Any]]:
        """The sections by name."""
        return {name: getattr(self, name) for name in self.SECTIONS}

    @property
    def mean(self) -> dict[Key, Any]:
        """The section of this name, with what waited in it."""
        return self.arrived()._mean

    @property
    def cov(self) -> dict[Block, Any]:
        """The section of this name, with what waited in it."""
        return self.arrived()._cov

    def arrived(self) -> Store:
        """This store, with all that waited in its sections; a copy where another function is traced meanwhile."""
        if not self._waiting:
            return self
        if self._home != trace_state():
            return self.copy().arrived()
        from pzjax.jaxrt.symbolic.families import gaussian  # which needs this module

        waiting, self._waiting = self._waiting, {}
        gaussian.arrive(self, waiting)
        return self

    def copy(self) -> Store:
        """A store that can change without this one."""
        sections: dict[str, dict[Any, Any]] = {"mean": self._mean, "cov": self._cov}
        for name in set(self.SECTIONS) - set(sections):
            sections[name] = getattr(self, name)
        new = Store(**sections)
        new._waiting, new._home = dict(self._waiting), trace_state()
        return new

    def ids(self) -> set[Id]:
        """All variables."""
        return {*self.known, *self.gaussians(), *self.star, *self.child}.union(*self.table)

    # --- finding ----------------------------------------------------------------------------------

    def gaussians(self) -> dict[Id, tuple[int, ...]]:
        """The gaussian slots with their shapes."""
        slots = {
            i: () if isinstance(key, tuple) else jnp.shape(value)
            for key, value in self._mean.items()
            for i in columns.members(key)
        }
        return slots | dict.fromkeys(self._waiting, ())

    def block(self, one: Key, other: Key) -> Any:
        """The covariance of two keys with the axes of the first one first; None where it is zero."""
        if columns.rank(one) <= columns.rank(other):
            return self.cov.get((one, other))
        found = self.cov.get((other, one))
        return found.T if found is not None and found.ndim == 2 else found

    def set_block(self, one: Key, other: Key, value: Any) -> None:
        """Sets the covariance of two keys, given with the axes of the first one first."""
        if columns.rank(one) <= columns.rank(other):
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
            if wanted & set(_names(key))
        ]

    # --- changing ---------------------------------------------------------------------------------

    def wait(self, variable: Id, form: Affine, noise: Any) -> bool:
        """Has a new scalar, a form plus noise, wait for others, if it is of what is in columns or waits; tells it."""
        if form.shape or not set(form.ids) & {*columns.owners(self._mean), *self._waiting}:
            return False
        noises: dict[Id, Any] = {variable: None}
        whole = Affine((), form.const, (), ())
        for one, coef in zip(form.ids, form.coefs, strict=True):
            if one not in self._waiting:
                whole = plus(whole, Affine((coef,), None, (one,), ()))
                continue
            other = self._waiting[one]
            whole = plus(whole, other.form if coef is None else scaled(coef, other.form))
            for source, by in other.noises.items():
                part = by if coef is None else coef if by is None else coef * by
                before = noises.get(source, 0.0)
                noises[source] = part if source not in noises else before + explicit(part, ())
        self._waiting[variable] = Waiting(whole, noises, noise)
        self._home = trace_state()
        return True

    def drop(self, key: Key) -> None:
        """Takes a gaussian key that nothing depends on any more away."""
        del self.mean[key]
        for block in [block for block in self.cov if key in block]:
            del self.cov[block]

    def forget(self, variable: Id) -> None:
        """Takes a variable that nothing depends on any more out of its section."""
        for section in (self.known, self.star, self.child):
            section.pop(variable, None)
        if variable in self.mean:
            self.drop(variable)
        elif (column := columns.owners(self.mean).get(variable)) is not None:
            columns.narrow(self, column, [i for i in column if i != variable])
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
        for column in set(columns.owners(new.mean).values()):
            if not kept.issuperset(column):
                columns.narrow(new, column, [i for i in column if i in kept])
        for variable in self.ids() - kept:
            new.forget(variable)
        return new

    def renamed(self, names: dict[Id, Id]) -> Store:
        """The store with other names for its variables."""
        new = Store(
            known={names.get(i, i): value for i, value in self.known.items()},
            mean={_renamed_key(key, names): value for key, value in self.mean.items()},
            star={names.get(i, i): value for i, value in self.star.items()},
            child={names.get(i, i): renamed_child(one, names) for i, one in self.child.items()},
            plate=self.plate,
        )
        for (one, other), value in self.cov.items():
            new.set_block(_renamed_key(one, names), _renamed_key(other, names), value)
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


def _renamed_key(key: Key, names: dict[Id, Id]) -> Key:
    if isinstance(key, tuple):
        return tuple(names.get(i, i) for i in key)
    return names.get(key, key)


def _names(key: Any) -> tuple[Any, ...]:
    """The names of variables in a key of a section."""
    return (
        tuple(name for part in key for name in _names(part)) if isinstance(key, tuple) else (key,)
    )


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
        case Ref(pick, ids):
            if len(ids) == 1:
                return known[ids[0]]
            if not all(i in known for i in ids):
                return term
            values = zip(*(jax.tree.leaves(known[i]) for i in ids), strict=True)
            chosen = [jnp.stack(list(map(jnp.asarray, each)))[pick] for each in values]
            return jax.tree.structure(known[ids[0]]).unflatten(chosen)
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
        for key in sorted(section, key=_names):
            keys.append((name, key))
            values.append(section[key])
    return values, tuple(keys)


def _unflatten(keys: tuple[tuple[str, Any], ...], values: Iterable[Any]) -> Store:
    store = Store()
    for (name, key), value in zip(keys, values, strict=True):
        getattr(store, name)[key] = value
    return store


jax.tree_util.register_pytree_node(Store, _flatten, _unflatten)
