"""The form of a state between steps: each random leaf has variables of its own, numbered in the order of leaves.

So what a step makes has the form of what it was given, as soon as nothing new becomes random. The form never shrinks:
what was gaussian before a step is a gaussian after it, of variance 0 where it is known.
"""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from pzjax.jaxrt.errors import Refused
from pzjax.jaxrt.floats import as_float, float_type
from pzjax.jaxrt.lists import BoundedList
from pzjax.jaxrt.placeholder import PLACEHOLDER, Placeholder, filled
from pzjax.jaxrt.random import as_key
from pzjax.jaxrt.state import is_state, memories
from pzjax.jaxrt.symbolic import algebra, columns, plans, plates, stars, tables
from pzjax.jaxrt.symbolic.cells import Cells
from pzjax.jaxrt.symbolic.context import Context, Ledger, current, entered
from pzjax.jaxrt.symbolic.families import gaussian
from pzjax.jaxrt.symbolic.forms import batch_of, frame, in_frame
from pzjax.jaxrt.symbolic.realise import realise
from pzjax.jaxrt.symbolic.store import Block, Child, Store, renamed_child
from pzjax.jaxrt.symbolic.terms import (
    Affine,
    Finite,
    Id,
    Lifted,
    Member,
    Product,
    Ref,
    constant,
    has_expr,
    ids_of,
    is_expr,
    renamed,
    slot,
)


@jax.tree_util.register_pytree_node_class
class Held:
    """A state whose random parts are variables of a store.

    Attributes:
        store: the law of the variables.
        tree: the state.
        lasting: the variables that are still those of the step before: constants of the model.
        plans: what the program says is exact.
    """

    def __init__(
        self,
        store: Store,
        tree: Any,
        lasting: frozenset[Id] = frozenset(),
        plans: plans.Plans = frozenset(),
    ) -> None:
        """A state."""
        self.store, self.tree, self.lasting, self.plans = store, tree, lasting, plans

    def tree_flatten(self) -> tuple[tuple[Any, ...], tuple[frozenset[Id], plans.Plans]]:
        """The store and the tree."""
        return (self.store, self.tree), (self.lasting, self.plans)

    @classmethod
    def tree_unflatten(cls, known: tuple[frozenset[Id], plans.Plans], children: Any) -> Held:
        """The state of a store and a tree."""
        store, tree = children
        return cls(store, tree, *known)

    def promote(self, like: Held) -> Held:
        """This state in the form that it and another one have.

        Raises:
            Refused: a list of random values is longer there, and stays so.
        """
        context = Context(self.store.copy(), as_key(0), _ledger(self.store))
        context.plans = plans.opened(self.plans)
        with entered(context):
            made = canonical(self.tree, like, is_next=True)
        _as_long(made.tree, like.tree)
        return Held(made.store, made.tree, self.lasting | like.lasting, made.plans)


def _ledger(store: Store) -> Ledger:
    return Ledger(next_id=max(store.ids(), default=-1) + 1)


def is_leaf(value: Any) -> bool:
    """Tells whether a part of a state is one leaf for its form."""
    return is_expr(value) or isinstance(value, Placeholder)


def _as_long(state: Any, like: Any) -> None:
    """Checks that lists of random values have as many elements as in another state.

    Raises:
        Refused: one has fewer.
    """
    if not is_state(state) or not is_state(like):
        return
    for (name, line, value), (_, _, other) in zip(memories(state), memories(like), strict=True):
        _as_long(value, other)
        for own, wanted in zip(_lengths(value), _lengths(other), strict=False):
            if own < wanted:
                place = f"{name} (line {line})" if line else name
                raise Refused(
                    f"the memory {place} holds a list of random values that gets longer from step to step, from "
                    f"{own} to {wanted} elements, which can't be translated; evaluate them, or make new "
                    "ones by ListP.ini, of a number that only the run tells",
                    complete=False,
                )


def _lengths(value: Any) -> list[int]:
    """How many elements there are in the lists whose elements are random."""

    def is_list(part: Any) -> bool:
        return isinstance(part, BoundedList)

    lists = filter(is_list, jax.tree.leaves(value, is_leaf=is_list))
    return [len(one.items) for one in lists if isinstance(one.items, Cells)]


def canonical(tree: Any, before: Held, *, is_next: bool = False) -> Held:
    """A state in its canonical form, from the store of the context.

    Args:
        tree: the state.
        before: the state before the step, whose form it takes too.
        is_next: whether it is that after the step instead: what was realised there is no star here.
    """
    context = current()
    tree = _shaped(tree, before.tree)
    if before.store.plate or context.store.plate:
        tree = _with_rows(tree, before.tree)
        if not (is_next and plates.fits(context.store, tree, before.store, before.tree)):
            tree = plates.compacted(context.store, tree)
    tree = stars.united(context.store, tree, context.fresh)
    old_leaves = _old(tree, before.tree)
    leaves, structure = jax.tree.flatten(tree, is_leaf=is_leaf)
    leaves = _written(leaves, old_leaves, before.store)
    if is_next:
        leaves = list(map(_realised_later, leaves, old_leaves))
    lasts = [_lasts(leaf, old, before.store) for leaf, old in zip(leaves, old_leaves, strict=True)]
    taken: set[Id] = set()
    made_leaves = leaves
    leaves = [_own(leaf, old, taken, leaves) for leaf, old in zip(leaves, old_leaves, strict=True)]
    tree = structure.unflatten(leaves)
    store = context.store
    roots = store.needed(ids_of(tree))
    names = {variable: number for number, variable in enumerate(roots)}
    made = store.restricted(roots).renamed(names)
    olds = [
        (old.ids[0], names[leaf.ids[0]])
        for leaf, old in zip(leaves, old_leaves, strict=True)
        if isinstance(leaf, Affine) and isinstance(old, Affine) and leaf.bare and old.bare
    ]
    _gather(made, before.store, olds)
    own = {names[i] for leaf, last in zip(leaves, lasts, strict=True) if last for i in ids_of(leaf)}
    lasting = frozenset(own) & frozenset(made.gaussians()) if not is_next else frozenset()
    parts = list(zip(old_leaves, made_leaves, leaves, strict=True))
    planned = plans.after(context, before.plans, parts, names)
    store = _widened(made, before.store)
    return Held(store, renamed(tree, names), before.lasting | lasting, planned)


def _gather(store: Store, before: Store, olds: list[tuple[Id, Id]]) -> None:
    """Has many scalars that depend on each other, or were one column, be a column in the order of leaves; few are none.

    Args:
        store: what is changed.
        before: the store before.
        olds: for leaves that are one slot each, that before and that now.
    """
    shapes = store.gaussians()
    linked: list[list[Id]] = [
        [*columns.members(one), *columns.members(other)] for one, other in store.cov
    ]
    for key in set(columns.owners(before.mean).values()):
        linked.append([now for old, now in olds if old in key])
    scalars = [[i for i in group if not shapes[i]] for group in linked]
    for group in columns.together(scalars):
        if len(group) >= columns.LEAST:
            columns.gather(store, tuple(sorted(group)))
    for key in set(columns.owners(store.mean).values()):
        if len(key) < columns.LEAST:
            columns.scatter(store, key)


def _shaped(value: Any, like: Any) -> Any:
    """A state with what is known of the form of its parts from the state before."""
    if is_expr(value) or is_leaf(like):
        return value
    if not has_expr((value, like)):
        return filled(value, like)
    parts, structure = jax.tree.flatten(like, is_leaf=lambda part: part is not like)
    if isinstance(value, Placeholder):
        return structure.unflatten([_shaped(value, part) for part in parts])
    try:
        own = structure.flatten_up_to(value)
    except ValueError:
        return value
    return structure.unflatten(map(_shaped, own, parts))


def _with_rows(tree: Any, before: Any) -> Any:
    """A state in which what was of a row of the plate before is of one."""
    leaves, structure = jax.tree.flatten(tree, is_leaf=is_leaf)
    olds = _old(tree, before)
    return structure.unflatten(
        plates.as_member(leaf, old) if isinstance(old, Member) and not is_expr(leaf) else leaf
        for leaf, old in zip(leaves, olds, strict=True)
    )


def _old(tree: Any, before: Any) -> list[Any]:
    """What stood in the place of each leaf of a state before; None where it had another structure."""
    if isinstance(before, Placeholder) or is_expr(tree) or jax.tree_util.all_leaves([tree]):
        return [before] * len(jax.tree.leaves(tree, is_leaf=is_leaf))
    if isinstance(tree, Placeholder):
        return [before]
    parts, structure = jax.tree.flatten(tree, is_leaf=lambda part: part is not tree)
    try:
        olds = structure.flatten_up_to(before)
    except ValueError:
        return [None] * len(jax.tree.leaves(tree, is_leaf=is_leaf))
    return [old for part, one in zip(parts, olds, strict=True) for old in _old(part, one)]


def _widened(store: Store, before: Store) -> Store:
    """A store in the form that it and the one before have, as far as they are of the same variables."""
    both = store.ids()
    old = Store(
        cov={
            block: value
            for block, value in before.cov.items()
            if set(block) <= set(store.mean) and jnp.shape(value) == _extents(store, block)
        },
        table={
            key: joint
            for key, joint in before.table.items()
            if set(key) <= both
            and all(
                store.group(i) and store.domain(i) == n
                for i, n in zip(key, joint.shape, strict=True)
            )
        },
        plate=before.plate,
    )
    return in_frame(store, frame([store, old]))


def _extents(store: Store, block: Block) -> tuple[int, ...]:
    one, other = block
    return (*jnp.shape(store.mean[one]), *jnp.shape(store.mean[other]))


def _lasts(leaf: Any, old: Any, before: Store) -> bool:
    """Whether a leaf is what it was before, but for what is sampled anew in its place."""
    if not (isinstance(leaf, Affine) and isinstance(old, Affine) and set(old.ids) <= set(leaf.ids)):
        return False
    return not (set(leaf.ids) - set(old.ids)) & before.ids()


def _realised_later(leaf: Any, later: Any) -> Any:
    """A leaf, realised where the step realises it."""
    if isinstance(leaf, Ref) and not is_leaf(later) and later is not None:
        return realise(leaf, "it is kept in a memory")
    return leaf


def _own(leaf: Any, old: Any, taken: set[Id], leaves: list[Any]) -> Any:
    """A leaf with variables of its own."""
    store = current().store
    match store.simplified(leaf):
        case Lifted() | Product() as term:
            return _own(realise(term, "it is kept in a memory"), old, taken, leaves)
        case Affine() as term:
            return _slot(term, taken)
        case Ref() as term:
            return _variable(term, taken, leaves)
        case Member() as term:
            return term
        case Finite() as term:
            return _finite(term, old, taken, leaves)
        case value if isinstance(old, Affine):
            return _slot(constant(value), taken)
        case value if isinstance(old, Finite):
            values = jnp.broadcast_to(
                jnp.asarray(value, jnp.result_type(old.values)), jnp.shape(old.values)
            )
            return _finite(Finite(values, _certain(jnp.shape(old.values))), old, taken, leaves)
        case value:
            return value


def _written(leaves: list[Any], olds: list[Any], before: Store) -> list[Any]:
    """The leaves with a dummy for each memory that nothing wrote yet, in the form that it had before."""
    store = current().store
    names: dict[Id, Id] = {}
    for leaf, old in zip(leaves, olds, strict=True):
        match leaf, old:
            case Ref(_, (own,)), Ref(_, (one,)):
                names[one] = own

    def copied(variable: Id) -> Id:
        if variable not in names:
            names[variable] = current().fresh()
            if variable in before.star:
                law = jax.tree.map(jnp.ones_like, before.star[variable])
                store.star[names[variable]] = law
            else:
                child = before.child[variable]
                renaming = {parent: copied(parent) for parent in child.parent.ids}
                law = jax.tree.map(jnp.ones_like, child.law)
                store.child[names[variable]] = renamed_child(Child(child.parent, law), renaming)
        return names[variable]

    def dummy(old: Any) -> Any:
        match old:
            case Affine(_, _, _, shape):
                return jnp.zeros((*shape, 1) if shape else (), float_type())
            case Finite(values):
                return jnp.zeros((), jnp.result_type(values))
            case Ref(pick, ids):
                return Ref(pick, tuple(map(copied, ids)))
        return PLACEHOLDER

    return [
        dummy(old) if isinstance(leaf, Placeholder) and is_expr(old) else leaf
        for leaf, old in zip(leaves, olds, strict=True)
    ]


def _slot(form: Affine, taken: set[Id]) -> Affine:
    context = current()
    store = context.store
    if form.bare and form.ids[0] not in taken:
        taken.add(form.ids[0])
        return form
    variable = context.fresh()
    taken.add(variable)
    batch = batch_of(form, store.gaussians())
    if not batch:
        gaussian.add(store, variable, form, None)
        return slot(variable, form.shape)
    # An array of forms is one column of all its numbers.
    count = int(np.prod((*batch, *form.shape)))
    lead = len(batch) + len(form.shape)
    flat = Affine(
        tuple(c.reshape(count, *jnp.shape(c)[lead:]) for c in form.coefs),
        None if form.const is None else form.const.reshape(count),
        form.ids,
        (count,),
    )
    gaussian.add(store, variable, flat, None)
    pick = jnp.eye(count, dtype=float_type()).reshape(*batch, *form.shape, count)
    return Affine((pick,), None, (variable,), form.shape)


def _variable(term: Ref, taken: set[Id], leaves: list[Any]) -> Any:
    store = current().store
    if len(term.ids) == 1:
        taken.update(term.ids)
        return term
    mine = set(term.ids)
    elsewhere = any(mine & set(ids_of(leaf)) for leaf in leaves if leaf is not term)
    attached = {child for i in term.ids for child in stars.children(store, i)}
    others = [c for c in attached if not _same_choice(store.child[c].parent, term)]
    laws = {type(store.star.get(i)) for i in term.ids}
    if elsewhere or others or len(laws) > 1 or type(None) in laws:
        return realise(term, "it is kept in a memory, and may be one of several variables")
    variable = current().fresh()
    store.star[variable] = stars.parameters(store, term)
    for child in attached:
        store.child[child] = Child(Ref(None, (variable,)), store.child[child].law)
    taken.add(variable)
    return Ref(None, (variable,))


def _same_choice(one: Ref, other: Ref) -> bool:
    return one.ids == other.ids and one.pick is other.pick


def _certain(shape: tuple[int, ...]) -> tuple[Id, ...]:
    """New variables that are certainly their first values."""
    context = current()
    ids = tuple(context.fresh() for _ in shape)
    for variable, count in zip(ids, shape, strict=True):
        tables.add(context.store, variable, as_float(jnp.arange(count) == 0))
    return ids


def _finite(term: Finite, old: Any, taken: set[Id], leaves: list[Any]) -> Any:
    """One variable for all that a function is of; a function of more than before is drawn."""
    context = current()
    store = context.store
    if len(term.ids) == 1 and term.ids[0] not in taken:
        taken.add(term.ids[0])
        return Finite(term.values, term.ids)
    if term.pick is not None and _is_alone(term, leaves):
        return _variable_of(term.values, tables.law(store, term), None, taken)
    is_boolean = jnp.result_type(term.values) == jnp.bool_
    count = 2 if is_boolean else np.size(term.values) ** (1 if term.pick is None else len(term.ids))
    grows = len(term.ids) > 1 and isinstance(old, Finite) and count > np.size(old.values)
    if grows or tables.too_large(store, term.ids, count):
        return _own(
            realise(term, "it is kept in a memory, and has ever more values"), old, taken, leaves
        )
    whole = store.simplified(algebra.opened(term))
    shape = jnp.shape(whole.values)
    if is_boolean:
        true = as_float(whole.values)
        return _variable_of(np.array([False, True]), jnp.stack([1 - true, true], -1), whole, taken)
    same = jnp.eye(count, dtype=float_type()).reshape(*shape, count)
    return _variable_of(jnp.asarray(whole.values).reshape(count), same, whole, taken)


def _is_alone(term: Finite, leaves: list[Any]) -> bool:
    """Whether the variables that a term picks one of depend on no others, and no other leaf has them."""
    store = current().store
    mine = set(term.ids)
    if any(mine & set(ids_of(leaf)) for leaf in leaves if leaf is not term):
        return False
    return all(i in store.known or store.group(i) == (i,) for i in mine)


def _variable_of(values: Any, probabilities: Any, of: Finite | None, taken: set[Id]) -> Finite:
    """A new variable with some values, as a term."""
    variable = current().fresh()
    tables.add(current().store, variable, probabilities, of)
    taken.add(variable)
    return Finite(jnp.asarray(values), (variable,))
