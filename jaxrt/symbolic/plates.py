"""The plate of a store: elements of lists whose length only the run tells, each with a row of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from pzjax.jaxrt import control
from pzjax.jaxrt.errors import Refused
from pzjax.jaxrt.lists import BoundedList
from pzjax.jaxrt.random import noise
from pzjax.jaxrt.samplers import standard_normal
from pzjax.jaxrt.symbolic import forms, realise
from pzjax.jaxrt.symbolic.cells import Cells
from pzjax.jaxrt.symbolic.columns import members
from pzjax.jaxrt.symbolic.context import here
from pzjax.jaxrt.symbolic.families import gaussian, plate
from pzjax.jaxrt.symbolic.store import PLATE, Store
from pzjax.jaxrt.symbolic.terms import Affine, Id, Member, is_expr

_OTHERS = (
    "it is in an element of a list whose length only the run tells, and not gaussian or not its own"
)


def as_member(value: Any, like: Member) -> Member:
    """A known value, or one that is not known yet, in the form of another one."""
    return forms.as_member(value, forms.Members(like.shape, like.batch, like.coef.shape[-1]))


def certain_behind(tree: Any) -> Any:
    """A tree whose lists have nothing random behind their elements."""

    def one(part: Any) -> Any:
        if not isinstance(part, BoundedList) or part.formless:
            return part

        def cleaned(term: Any) -> Any:
            if not isinstance(term, Member) or not term.batch:
                return term
            real = jnp.reshape(part.real, (-1, *[1] * (jnp.ndim(term.coef) - 1)))
            return Member(jnp.where(real, term.coef, 0.0), term.const, term.index, term.shape)

        items = jax.tree.map(cleaned, part.items, is_leaf=is_expr)
        return BoundedList(part.length, items, part.overflow)

    return jax.tree.map(
        one, tree, is_leaf=lambda part: isinstance(part, BoundedList) or is_expr(part)
    )


def _members(tree: Any) -> list[Member]:
    return [leaf for leaf in jax.tree.leaves(tree, is_leaf=is_expr) if isinstance(leaf, Member)]


def _changed(store: Store, tree: Any, are_alone: bool) -> Any:
    """A tree whose forms of rows are of distinct ones; with `are_alone` the store has no other rows."""
    members = _members(tree)
    if not members:
        return tree
    _given_rows(store, members)
    width = store.plate[PLATE].size[1]
    count = max(int(np.prod(leaf.shape)) for leaf in members)
    flat = [_flat(leaf, count, width) for leaf in members]
    whole = jax.tree.map(lambda *parts: jnp.concatenate(parts), *flat)
    context = here()
    numbers = jnp.zeros_like(whole.const)
    if context is not None:
        numbers = noise(context.next_key(), standard_normal, shape=whole.const.shape)
    rows, made = plate.distinct(store.plate[PLATE], whole, numbers)
    store.plate[PLATE], made = plate.compacted(rows, made) if are_alone else (rows, made)
    sizes = [int(np.prod(leaf.batch)) for leaf in members]
    parts = (
        jax.tree.map(lambda part, k=end - size, n=size: part[k : k + n], made)
        for size, end in zip(sizes, np.cumsum(sizes).tolist(), strict=True)
    )
    return jax.tree.map(
        lambda leaf: _shaped(next(parts), leaf) if isinstance(leaf, Member) else leaf,
        tree,
        is_leaf=is_expr,
    )


def _given_rows(store: Store, members: Sequence[Member]) -> None:
    """A store with rows for forms of them, which are certain where it has none."""
    if PLATE not in store.plate:
        store.plate[PLATE] = plate.of_size(1, max(leaf.coef.shape[-1] for leaf in members))


def compacted(store: Store, tree: Any) -> Any:
    """A tree each of whose forms of rows has a row of its own; the store keeps no other rows."""
    made = _changed(store, certain_behind(tree), are_alone=True)
    if not _members(tree):
        store.plate.clear()
    return made


def fits(store: Store, tree: Any, like: Store, form: Any) -> bool:
    """Whether a tree over a store, of no rows yet or of rows of their own, has the form of another one."""
    if PLATE not in store.plate:
        return True  # what is of a row is certain
    own, others = ([jnp.shape(part) for part in jax.tree.leaves(_members(t))] for t in (tree, form))
    return (
        own == others and PLATE in like.plate and store.plate[PLATE].size == like.plate[PLATE].size
    )


def certain_after(store: Store, stacked: Any, length: Any) -> Any:
    """Elements of which those behind a length are certain, and a store with rows for them."""
    members = _members(stacked)
    if not members:
        return stacked
    _given_rows(store, members)
    return certain_behind(BoundedList(length, stacked, False)).items


def distinct(store: Store, stacked: Any) -> Any:
    """Elements of which no two are of one row."""
    return _changed(store, stacked, are_alone=False)


def seated(store: Store, tree: Any, outer: Sequence[Id], index: Any, room: int) -> Any:
    """A value of one element: what it has of its own gets a row, the rest of what is random in it is realised.

    Args:
        store: what is changed.
        tree: the value.
        outer: the variables that are not of the element.
        index: the row, which is one that no other has.
        room: how many rows there are to be.
    """
    tree = store.simplified(tree)
    others = set(outer)

    def is_own(term: Any) -> bool:
        if not isinstance(term, Affine) or set(term.ids) & others:
            return False
        return not any(others & set(members(key)) for key in gaussian.covariances(store, term))

    leaves, structure = jax.tree.flatten(tree, is_leaf=is_expr)
    mine = [is_own(leaf) for leaf in leaves]
    leaves = [
        leaf if own or isinstance(leaf, Member) else realise.evaluate(leaf, _OTHERS)
        for leaf, own in zip(leaves, mine, strict=True)
    ]
    own = [store.simplified(leaf) for leaf, is_one in zip(leaves, mine, strict=True) if is_one]
    if not own:
        return structure.unflatten(leaves)
    mean = jnp.concatenate([gaussian.mean_of(store, form).reshape(-1) for form in own])
    cov = jnp.block([[_block(store, one, other) for other in own] for one in own])
    old = store.plate.get(PLATE)
    width = mean.shape[0]
    rows = plate.of_size(0, 0) if old is None else old
    store.plate[PLATE] = plate.root(plate.widened(rows, room, width), index, mean, cov)
    sizes = [int(np.prod(form.shape)) for form in own]
    seats = (
        plate.columns(end - size, form.shape, index)
        for form, size, end in zip(own, sizes, np.cumsum(sizes).tolist(), strict=True)
    )
    made = [next(seats) if is_one else leaf for leaf, is_one in zip(leaves, mine, strict=True)]
    return structure.unflatten(made)


def _block(store: Store, one: Affine, other: Affine) -> Any:
    """The covariance of two forms as a matrix."""
    found = gaussian.covariance_with(other, gaussian.covariances(store, one), one.shape)
    return jnp.reshape(found, (int(np.prod(one.shape)), int(np.prod(other.shape))))


def _flat(form: Member, count: int, width: int) -> Member:
    """An array of forms as one of columns of `count` numbers, over rows of such a width."""
    size, own = int(np.prod(form.batch)), int(np.prod(form.shape))
    coef = form.coef.reshape(size, own, -1)
    more = (0, count - own)
    coef = jnp.pad(coef, ((0, 0), more, (0, width - coef.shape[-1])))
    const = jnp.pad(form.const.reshape(size, own), ((0, 0), more))
    return Member(coef, const, form.index.reshape(size), (count,))


def _shaped(rows: Member, like: Member) -> Member:
    own = int(np.prod(like.shape))
    coef = rows.coef[:, :own].reshape(*like.batch, *like.shape, -1)
    const = rows.const[:, :own].reshape(*like.batch, *like.shape)
    return Member(coef, const, rows.index.reshape(like.batch), like.shape)


def either(mask: Any, left: Any, right: Any) -> Any:
    """Elements, each from one of two stacks of them by a mask."""
    ones, structure = jax.tree.flatten(left, is_leaf=is_expr)
    others = jax.tree.leaves(right, is_leaf=is_expr)

    def chosen(one: Any, other: Any) -> Any:
        like = next((part for part in (one, other) if isinstance(part, Member)), None)
        if like is None:
            one, other = control.alike(one, other)
        else:
            form = forms.common((one, other), {})
            one, other = (forms.embedded(part, form, ()) for part in (one, other))

        def leaf(x: Any, y: Any) -> Any:
            return jnp.where(jnp.reshape(mask, (-1, *[1] * (jnp.ndim(x) - 1))), x, y)

        return jax.tree.map(leaf, one, other)

    return structure.unflatten(map(chosen, ones, others))


def items_of(values: BoundedList) -> Any:
    """The elements of a list as one stack.

    Raises:
        Refused: one is random, and not an element of a list whose length only the run tells.
    """
    if not isinstance(values.items, Cells):
        return values.items
    for term in filter(is_expr, jax.tree.leaves(values.items, is_leaf=is_expr)):
        if not isinstance(term, Member):
            raise Refused(
                "a random value is put into a list whose length only the run tells; which can't be translated; "
                "evaluate it before, or sample it where the list is made, by ListP.ini or ListP.map",
                complete=False,
            )
    first, *rest = (
        jax.tree.map(lambda leaf: jnp.asarray(leaf)[None], one) for one in values.items.items
    )
    whole = first
    for place, cell in enumerate(rest, 1):
        longer = jax.tree.map(lambda leaf: jnp.concatenate([leaf, leaf[-1:]]), whole)
        other = jax.tree.map(lambda leaf, n=place: jnp.repeat(leaf, n + 1, axis=0), cell)
        whole = either(jnp.arange(place + 1) < place, longer, other)
    return whole


def appended(left: BoundedList, right: BoundedList, size: int) -> Any:
    """The elements of two lists one after the other, of which `size` fit."""
    index = jnp.arange(size)
    early, late = items_of(left), items_of(right)

    def at(items: Any, places: Any) -> Any:
        most = jax.tree.leaves(items)[0].shape[0] - 1
        return jax.tree.map(lambda leaf: jnp.asarray(leaf)[jnp.clip(places, 0, most)], items)

    return either(index < left.length, at(early, index), at(late, index - left.length))
