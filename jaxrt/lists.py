"""Bounded lists: Zelus lists as a length and a buffer, so that they move through `jit` and `vmap`.

In: the constructors `nil` and `cons`, as generated code calls them. Out: `BoundedList`, a pytree
whose buffer has a capacity that is known when the program is traced, and the operations from which
`List` is made.

A literal gets the configured capacity, or the next multiple of it that holds the literal. No
operation on a list whose length depends on the inputs makes the buffer grow. What does not fit, and
what OCaml answers by an exception (the head of the empty list, lists of different lengths), sets the
flag `overflow` of the resulting list; a result that is not a list is poisoned: NaN for a float, the
least integer for an integer. `list_overflow` tells a simulator.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax
from pzjax.jaxrt import control
from pzjax.jaxrt.arrays import cells_at
from pzjax.jaxrt.control import arrays, cond, settled
from pzjax.jaxrt.exceptions import NONE, Full, noted, raised, watching
from pzjax.jaxrt.floats import nan_unless
from pzjax.jaxrt.forms import example
from pzjax.jaxrt.function import at
from pzjax.jaxrt.insides import trace
from pzjax.jaxrt.placeholder import PLACEHOLDER, Placeholder, is_unsettled, promote
from pzjax.jaxrt.settings import current
from pzjax.jaxrt.shown import described, shown
from pzjax.jaxrt.symbolic.cells import Cells, cells_of, count_of, gathered
from pzjax.jaxrt.symbolic.context import here
from pzjax.jaxrt.symbolic.terms import has_expr
from pzjax.jaxrt.text import AnyText
from pzjax.jaxrt.trees import pytree
from pzjax.jaxrt.values import no_functions

Function = Callable[..., Any]
"""A function of the program: curried."""

_WRITTEN_OUT = 64
"""Over how many elements a function of a symbolic model is written out, each with variables of its own."""


@pytree
@dataclass(frozen=True)
class BoundedList:
    """A list.

    Attributes:
        length: how many elements it has; a Python integer for a list written in the program.
        items: the elements from the first to the last, along the first axis of each leaf; what
            stands behind them means nothing. A placeholder as long as no element is known.
        overflow: whether elements are missing or an operation was undefined.
    """

    length: Any
    items: Any
    overflow: Any

    def __repr__(self) -> str:
        """The elements, as far as there is room."""

        def one(value: BoundedList) -> str:
            count = min(int(value.length), value.capacity)
            cells = [jax.tree.map(lambda leaf, i=i: leaf[i], value.items) for i in range(count)]
            return f"[{', '.join(map(shown, cells))}{', <elements lost>' * bool(value.overflow)}]"

        return described("list", self, np.shape(self.length), one)

    @property
    def capacity(self) -> int:
        """How many elements fit."""
        if isinstance(self.items, Cells):
            return len(self.items)
        sizes = {leaf.shape[0] for leaf in jax.tree.leaves(self.items)}
        return sizes.pop() if sizes else current().list_capacity

    @property
    def known(self) -> bool:
        """Whether the length is known when the program is traced."""
        return isinstance(self.length, int)

    @property
    def formless(self) -> bool:
        """Whether no element is known, not even its form."""
        return isinstance(self.items, Placeholder)

    @property
    def empty(self) -> bool:
        """Whether the list is known to be empty when the program is traced."""
        return self.formless or (self.known and self.length == 0)

    @property
    def real(self) -> Any:
        """For each cell of the buffer, whether it holds an element."""
        return np.arange(self.capacity) < self.length

    def flagged(self, when: Any) -> BoundedList:
        """This list, its flag set if `when` holds."""
        return replace(self, overflow=_either(self.overflow, when))

    def promote(self, like: BoundedList) -> BoundedList:
        """This list, or array of lists, in the form of `like`: with its elements' form and its capacity if larger."""
        if like.formless or has_expr(self.items):
            return self
        if isinstance(self.items, Cells):
            return replace(self, items=gathered(self.items.items)).promote(like)
        if isinstance(like.items, Cells):
            like = replace(
                like, items=jax.eval_shape(lambda cells: gathered(cells), like.items.items)
            )
        if getattr(self.length, "shape", ()):
            one = jax.eval_shape(lambda lists: cells_at(lists, 0), like)
            return jax.vmap(lambda cell: cell.promote(one))(self)
        if self.formless:
            blank = jax.tree.map(lambda leaf: np.zeros(leaf.shape, leaf.dtype), like.items)
            return replace(self, items=blank)
        items = self.items
        if _form(_cell(items)) != _form(_cell(like.items)):
            items = jax.vmap(lambda cell: promote(cell, _cell(like.items)))(items)
        return replace(self, items=_padded(items, like.capacity - self.capacity))


# --- constructors -------------------------------------------------------------------------------


def nil() -> BoundedList:
    """The empty list, of elements of any form."""
    return BoundedList(0, PLACEHOLDER, False)


def cons(head: Any, tail: BoundedList) -> BoundedList:
    """The list of `head` and then `tail`; the last element of a full list is lost, and reported.

    Args:
        head: an element.
        tail: a list of elements of the same form.

    Returns:
        A list of the capacity of `tail`, whose flag is set where an element was lost.
    """
    head = arrays(no_functions(head))
    if has_expr((head, tail.items)):
        if not tail.known:
            return _put_before(head, tail)
        cells = () if tail.empty else cells_of(tail.items, tail.length)
        return BoundedList(tail.length + 1, Cells((head, *cells)), tail.overflow)
    size = room(tail.length + 1, tail.capacity) if tail.known else tail.capacity
    form = _stacked(common(_shapes(head), _cell(_shapes(tail.items))), size)
    wanted = BoundedList(tail.length, form, tail.overflow)
    rest = tail.promote(wanted)
    items = jax.tree.map(_push, promote(head, _cell(form)), rest.items)
    if tail.known:
        return BoundedList(tail.length + 1, items, tail.overflow)
    length = jnp.minimum(tail.length + 1, size)
    return BoundedList(length, items, _either(tail.overflow, lost(tail.length >= size, size)))


def _put_before(head: Any, tail: BoundedList) -> BoundedList:
    """`cons` in a symbolic model, where only the run tells the length of the list."""
    from pzjax.jaxrt.symbolic import plates  # which needs this module

    size = tail.capacity
    items = plates.appended(BoundedList(1, Cells((head,)), False), tail, size)
    length = jnp.minimum(tail.length + 1, size)
    return BoundedList(length, items, _either(tail.overflow, lost(tail.length >= size, size)))


def lost(condition: Any, size: int) -> Any:
    """The condition under which a list loses an element; who watches the step is told where."""
    raised(f"a list has more than {size} elements", condition, kind=Full)
    return condition


def list_of(*elements: Any) -> BoundedList:
    """The list of the elements.

    Args:
        elements: values of one form.

    Returns:
        A list with the capacity that the settings say; its flag is set where elements were lost.
    """
    made = nil()
    for element in reversed(elements):
        made = cons(element, made)
    return made


def from_cells(cells: Any) -> BoundedList:
    """The list of the cells along the first axis of each leaf."""
    if isinstance(cells, Cells):
        return BoundedList(len(cells), cells, False)
    size = jax.tree.leaves(cells)[0].shape[0]
    return BoundedList(size, _padded(cells, room(size) - size), False)


class List:
    """The form of the type `'a list`: the constructor in `Applied(List, (form,))`."""

    @staticmethod
    def example(arguments: tuple[Any, ...]) -> BoundedList:
        """The empty list, with room for elements of the given form if it tells what they are."""
        (form,) = arguments
        cell = arrays(example(form))
        parts = jax.tree.leaves(cell, is_leaf=is_unsettled)
        if any(isinstance(part, Placeholder) for part in parts):
            return nil()
        return nil().promote(
            BoundedList(0, _stacked(_shapes(cell), current().list_capacity), False)
        )


def room(length: int, least: int = 0) -> int:
    """The capacity of a list of known length: a multiple of the configured one, at least `least`."""
    unit = current().list_capacity
    return max(unit * max(1, -(-length // unit)), least)


def _push(cell: Any, buffer: Any) -> Any:
    np_ = jnp if isinstance(cell, jax.Array) or isinstance(buffer, jax.Array) else np
    return np_.concatenate([np_.asarray(cell, buffer.dtype)[None], buffer[:-1]])


def _padded(items: Any, missing: int) -> Any:
    if missing <= 0:
        return items
    return jax.tree.map(lambda x: jnp.pad(x, [(0, missing)] + [(0, 0)] * (x.ndim - 1)), items)


# --- forms --------------------------------------------------------------------------------------


def _shapes(tree: Any) -> Any:
    return jax.tree.map(
        lambda leaf: jax.ShapeDtypeStruct(jnp.shape(leaf), jnp.result_type(leaf)), tree
    )


def _cell(items: Any) -> Any:
    """The form of one element."""
    return jax.tree.map(lambda leaf: jax.ShapeDtypeStruct(leaf.shape[1:], leaf.dtype), items)


def _stacked(form: Any, size: int) -> Any:
    return jax.tree.map(lambda leaf: jax.ShapeDtypeStruct((size, *leaf.shape), leaf.dtype), form)


def _form(tree: Any) -> Any:
    leaves, structure = jax.tree.flatten(tree)
    return structure, [leaf.shape for leaf in leaves]


def common(left: Any, right: Any) -> Any:
    """A form that two forms can take: of lists, the larger capacity; no placeholders."""
    if isinstance(left, Placeholder):
        return right
    if isinstance(right, Placeholder):
        return left
    if isinstance(left, AnyText):
        return left.promote(right)
    if isinstance(left, BoundedList):
        cell = common(_cell(left.items), _cell(right.items))
        if isinstance(cell, Placeholder):
            return left
        return replace(left, items=_stacked(cell, max(left.capacity, right.capacity)))
    if is_unsettled(left):
        return jax.eval_shape(lambda one: one.promote(right), left)
    parts, structure = jax.tree.flatten(left, is_leaf=lambda part: part is not left)
    if jax.tree_util.treedef_is_leaf(structure):
        return left
    return structure.unflatten(map(common, parts, structure.flatten_up_to(right)))


# --- failure ------------------------------------------------------------------------------------


def list_overflow(tree: Any) -> jax.Array:
    """Whether some list in a pytree has its flag set: a boolean array.

    Args:
        tree: a pytree, for instance the result of a step.

    Returns:
        A boolean scalar.
    """
    parts = jax.tree.leaves(tree, is_leaf=_is_list)
    flags = [jnp.any(jnp.asarray(part.overflow)) for part in parts if _is_list(part)]
    flags += [list_overflow(part.items) for part in parts if _is_list(part)]
    return jnp.any(jnp.stack(flags)) if flags else jnp.asarray(False)


def poisoned(value: Any, when: Any) -> Any:
    """`value`, unusable where `when` holds: NaN, the least integer, lists with their flag set."""
    if when is False:
        return value

    def spoil(part: Any) -> Any:
        if isinstance(part, BoundedList):
            return part.flagged(when)
        type_ = None if isinstance(part, AnyText) else jnp.result_type(part)
        if type_ is not None and jnp.issubdtype(type_, jnp.floating):
            return nan_unless(~jnp.asarray(when), part)
        if type_ is not None and jnp.issubdtype(type_, jnp.signedinteger):
            return jnp.where(when, jnp.iinfo(type_).min, part)
        return part

    return jax.tree.map(spoil, value, is_leaf=lambda part: isinstance(part, BoundedList | AnyText))


def _is_list(part: Any) -> bool:
    return isinstance(part, BoundedList)


def _either(one: Any, other: Any) -> Any:
    if isinstance(one, bool) and isinstance(other, bool):
        return one or other
    return jnp.logical_or(one, other)


def side_by_side(left: BoundedList, right: BoundedList) -> tuple[Any, Any]:
    """The cells of two lists that have elements, as many cells of the one as of the other."""
    size = min(left.capacity, right.capacity)
    return jax.tree.map(lambda leaf: jnp.asarray(leaf)[:size], (left.items, right.items))


def compared(left: BoundedList, right: BoundedList, compare: Function) -> Any:
    """`compare` of the first elements that differ by it; else the order of the lengths: -1, 0 or 1."""
    longer = jnp.sign(jnp.asarray(left.length - right.length))
    if left.empty or right.empty:
        return longer
    signs = jax.vmap(compare)(*side_by_side(left, right))
    size = signs.shape[0]
    signs = jnp.where(left.real[:size] & right.real[:size], signs, 0)
    return jnp.where(jnp.any(signs != 0), signs[jnp.argmax(signs != 0)], longer)


# --- functions over elements --------------------------------------------------------------------


def applied(function: Function, *arguments: Any, index: Any = 0) -> Any:
    """A curried function applied to arguments; one that draws gets a key of its own at each index."""
    function = at(function, index)
    return functools.reduce(lambda partly, argument: partly(argument), arguments, function)


def is_written_out(length: Any, stacked: Any) -> bool:
    """Whether a model goes through elements one by one: those of a known number, or with variables of their own."""
    if here() is None:
        return False
    if isinstance(length, int):
        return 0 < length <= _WRITTEN_OUT
    parts = jax.tree.leaves(stacked, is_leaf=lambda part: isinstance(part, Cells))
    return any(isinstance(part, Cells) for part in parts)


def _each_of(length: Any, stacked: Any) -> list[Any]:
    """The cells of some arrays at each place that has an element, perhaps."""
    size = length if isinstance(length, int) else count_of(stacked)
    return list(zip(*(cells_of(one, size) for one in stacked), strict=True))


def _where_real(
    place: int, length: Any, then: Function, otherwise: Function = lambda: PLACEHOLDER
) -> Any:
    """What is at a place, where an element is there."""
    if isinstance(length, int):
        return then()
    return cond(place < length, then, otherwise)


def over(function: Function, length: Any, *stacked: Any) -> Any:
    """`function(index, *cells)` for each index, stacked.

    Functions without effects are computed for all cells at once, those behind the elements with the
    first element; the others run in order, for the elements only.
    """
    if is_written_out(length, stacked):
        size = count_of(stacked)
        made = gathered(
            [
                _where_real(k, length, lambda k=k, cells=cells: function(np.int32(k), *cells))
                for k, cells in enumerate(_each_of(length, stacked))
            ]
        )
        return made if has_expr(made) else _padded(made, size - count_of(made))
    if here() is not None:
        from pzjax.jaxrt.symbolic import elements  # which needs this module

        return elements.over(function, length, *stacked)
    size = jax.tree.leaves(stacked)[0].shape[0]
    index = jnp.arange(size)
    stacked = jax.tree.map(jnp.asarray, stacked)

    def run(index: Any, *cells: Any) -> Any:
        return arrays(function(index, *cells))

    traced, form = trace(run, index[0], *cells_at(stacked, 0))
    if traced.has_effects:
        blank = jax.tree.map(lambda leaf: jnp.zeros(leaf.shape, leaf.dtype), form)

        def one(_: Any, given: Any) -> Any:
            return (), watching(lambda: cond(given[0] < length, lambda: run(*given), lambda: blank))

        results, codes = lax.scan(one, (), (index, *stacked))[1]
        noted(codes)
        return results
    real = index < length
    first = jax.tree.map(
        lambda leaf: jnp.where(real.reshape(-1, *[1] * (leaf.ndim - 1)), leaf, leaf[0]), stacked
    )
    results, codes = jax.vmap(lambda *given: watching(lambda: run(*given)))(index, *first)
    noted(None if codes is None else jnp.where(real, codes, NONE))
    return results


def fold(step: Function, start: Any, length: Any, *stacked: Any, backwards: bool = False) -> Any:
    """The last of `value = step(value, index, *cells)`, over the elements in order or backwards."""
    size = length if isinstance(length, int) else count_of(stacked)
    if size == 0:
        return start
    if is_written_out(length, stacked):
        numbered = list(enumerate(_each_of(length, stacked)))
        for k, cells in reversed(numbered) if backwards else numbered:

            def once(value: Any = start, k: int = k, cells: Any = cells) -> Any:
                return step(value, np.int32(k), *cells)

            start = _where_real(k, length, once, lambda value=start: value)
        return start
    stacked = jax.tree.map(lambda leaf: jnp.asarray(leaf)[:size], stacked)
    if here() is not None:
        from pzjax.jaxrt.symbolic import elements  # which needs this module

        return elements.fold(step, start, length, stacked, backwards=backwards)
    start = settled(lambda *given: step(given[-1], *given[:-1]), start, 0, *cells_at(stacked, 0))

    def one(value: Any, given: Any) -> Any:
        if isinstance(length, int):
            return watching(lambda: control.kept(step(value, *given), value))
        return watching(
            lambda: control.kept(
                cond(given[0] < length, lambda: step(value, *given), lambda: value), value
            )
        )

    value, codes = lax.scan(one, start, (jnp.arange(size), *stacked), reverse=backwards)
    noted(codes)
    return value


def kept(items: Any, keep: Any, size: int, overflow: Any) -> BoundedList:
    """The list of the cells for which `keep` holds, in order, in a buffer of `size` cells."""
    order = jnp.argsort(~keep, stable=True)[:size]
    order = jnp.pad(order, (0, size - order.shape[0]))
    count = jnp.sum(keep)
    return BoundedList(
        jnp.minimum(count, size),
        cells_at(items, order),
        _either(overflow, lost(count > size, size)),
    )
