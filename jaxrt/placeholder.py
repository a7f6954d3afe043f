"""Values whose shape is not known yet, and how a state learns its shapes.

A memory of polymorphic, opaque or array type is written before it is read, but has no first value
that the compiler could give. It starts as a `Placeholder`: a pytree without leaves that moves and
selects pass through; computing with it is an `UnsettledError`. `settle` runs a step abstractly until
the state that goes in has the shapes of the state that comes out, then replaces what was unsettled.

A class of the runtime whose form depends on what it meets (a text, the particles of an inference)
takes part by the method `promote`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NoReturn, Protocol, runtime_checkable

import jax
import jax.numpy as jnp
from pzjax.jaxrt.dates import Date, date
from pzjax.jaxrt.errors import WrongForm
from pzjax.jaxrt.text import settling_at_once

PATIENCE = 2
"""After how many abstract runs a text that still has another form after each becomes a buffer."""


class UnsettledError(WrongForm):
    """A value is computed with before anything wrote it, so that its form is not known.

    At the first instant that is a side that does not run (`0.0 -> f (pre x)`): the conditional around
    it takes its form from the other sides.
    """

    def __init__(self) -> None:
        """Say what to do."""
        super().__init__(
            "a memory is read before it is written: give it a first value (fby, init), or read it "
            "only in the branch that runs later (->, if)"
        )


@runtime_checkable
class Unsettled(Protocol):
    """A part of a state that can take the form it has after a step."""

    def promote(self, like: Any) -> Any:
        """Returns this value in the form of `like` (arrays or `jax.ShapeDtypeStruct`s)."""
        ...


@jax.tree_util.register_static
class Placeholder:
    """A value not computed yet: no leaves.

    Attributes:
        extents: those of an array whose cells are not known; () for any other value.
    """

    def __init__(self, extents: tuple[int, ...] = ()) -> None:
        """A value of which at most the extents are known."""
        self.extents = extents

    def __eq__(self, other: object) -> bool:
        """Placeholders of the same extents are equal, so that states compare by structure."""
        return isinstance(other, Placeholder) and other.extents == self.extents

    def __hash__(self) -> int:
        """By the extents."""
        return hash((Placeholder, self.extents))

    def __repr__(self) -> str:
        """Shows as `?`."""
        return "?"

    def promote(self, like: Any) -> Any:
        """Zeros in the form of `like`; nobody may look at them."""
        return jax.tree.map(lambda leaf: jnp.zeros(leaf.shape, leaf.dtype), like)

    def __getattr__(self, name: str) -> Any:
        """No attribute: what looks for Python's own ones finds none, all else computes with it."""
        if name.startswith("__"):
            raise AttributeError(name)
        raise UnsettledError

    def _is_computed_with(self, *_: Any) -> NoReturn:
        raise UnsettledError

    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = _is_computed_with
    __truediv__ = __rtruediv__ = __floordiv__ = __rfloordiv__ = _is_computed_with
    __mod__ = __rmod__ = __pow__ = __rpow__ = __matmul__ = __rmatmul__ = _is_computed_with
    __and__ = __rand__ = __or__ = __ror__ = __xor__ = __rxor__ = _is_computed_with
    __lshift__ = __rlshift__ = __rshift__ = __rrshift__ = _is_computed_with
    __lt__ = __le__ = __gt__ = __ge__ = __neg__ = __pos__ = __invert__ = __abs__ = _is_computed_with
    __bool__ = __int__ = __float__ = __index__ = __len__ = __iter__ = _is_computed_with
    __getitem__ = __call__ = __jax_array__ = _is_computed_with


PLACEHOLDER = Placeholder()


def is_unsettled(value: Any) -> bool:
    """Tells whether `value` has a form of its own to settle."""
    return isinstance(value, Unsettled)


def promote(value: Any, like: Any) -> Any:
    """`value` with each unsettled part in the form that `like` has there, and each number that is a date there."""
    return jax.tree.map(_promoted, value, like, is_leaf=is_unsettled)


def _promoted(part: Any, form: Any) -> Any:
    if is_unsettled(part):
        return part.promote(form)
    return date(part) if isinstance(form, Date) else part


def filled(value: Any, like: Any) -> Any:
    """`value` with its unsettled parts in the form that `like` has there, if it has one."""
    if isinstance(like, Placeholder):
        return value
    if is_unsettled(value):
        return value.promote(like)
    if jax.tree_util.all_leaves([value]):
        return value
    return by_children(filled, value, like)


def by_children(function: Callable[[Any, Any], Any], one: Any, other: Any) -> Any:
    """A tree whose children are `function` of the children of two trees."""
    children, structure = jax.tree.flatten(one, is_leaf=lambda part: part is not one)
    return structure.unflatten(map(function, children, structure.flatten_up_to(other)))


def outline(tree: Any) -> Any:
    """The structure of a tree, and the shapes of its leaves."""
    leaves, structure = jax.tree.flatten(tree)
    return structure, [getattr(leaf, "shape", ()) for leaf in leaves]


def settle(
    step: Callable[[Any], Any],
    state: Any,
    rounds: int = 20,
    what: str = "the state",
    when: str = "a step",
) -> Any:
    """`state` in the form that `step` keeps.

    Args:
        step: from a state to the next state; only traced, never run.
        state: the first state, perhaps with unsettled parts.
        rounds: how many abstract runs at most.
        what: what the state is, for messages.
        when: what the step is, likewise.

    Raises:
        TypeError: the form changes from step to step; the message names the place.
    """
    for done in range(rounds):
        form = jax.eval_shape(step, state)
        try:
            with settling_at_once(done >= PATIENCE):
                settled = promote(state, form)
        except ValueError as error:
            raise WrongForm(_growth(state, form, what, when)) from error
        if outline(settled) == outline(state):
            _check_types(settled, form, what, when)
            return settled
        state = settled
    raise WrongForm(_growth(state, form, what, when))


def _check_types(before: Any, after: Any, what: str, when: str) -> None:
    """Raises a TypeError where a part of a state has another type after a step, which no loop can keep."""
    types = jax.eval_shape(lambda state: state, before)
    for (path, one), other in zip(
        jax.tree_util.tree_leaves_with_path(types), jax.tree.leaves(after), strict=True
    ):
        if one.dtype != other.dtype:
            place = jax.tree_util.keystr(path).lstrip(".")
            raise WrongForm(
                f"{what} has another type after {when} (at {place}: {one.dtype} before, "
                f"{other.dtype} after): give it a first value of the type that it keeps"
            )


def _growth(before: Any, after: Any, what: str, when: str) -> str:
    """Says where a state has another form after a step."""
    forms = [
        [(jax.tree_util.keystr(path), jnp.shape(leaf)) for path, leaf in leaves]
        for leaves in map(jax.tree_util.tree_leaves_with_path, (before, after))
    ]
    changed = sorted(set(forms[0]) ^ set(forms[1]))
    place = changed[0][0].lstrip(".") if changed else "a constructor"
    return (
        f"{what} has another form after {when} (at {place}): what grows from one to the next "
        "can't be kept, since its size must be known"
    )
