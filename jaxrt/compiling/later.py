"""Later steps: a step and a first state come in, the step as it is from the second one on comes out.

The flag of a first instant is true in the first state and false ever after. A step that is compiled
knowing that has no branch on it, and no flag in its state: on a GPU, where a branch waits for the host and
each value of a state costs a launch, that is a third of a small step. It is found by computing with what is
known: boolean scalars of the state and what follows from them. A flag that a reset may set again is not
the same after every step, and stays.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax
from pzjax.jaxrt.insides import Call, Choice, Equation, Rule, Traced, is_known, trace

Known = Mapping[int, Any]
"""Values of leaves of a state, by their numbers."""

_UNKNOWN = object()


@dataclass(frozen=True)
class Later:
    """What holds from the second step on.

    Attributes:
        known: the leaves of the state that have the same value after each step, and their values.
        step: from the other leaves, and those of an input, to the other leaves of the next state, and all
            else that the step gives.
    """

    known: Known
    step: Traced

    def others(self, leaves: Sequence[Any]) -> list[Any]:
        """The leaves of a state that are not known."""
        return [leaf for number, leaf in enumerate(leaves) if number not in self.known]

    def whole(self, others: Sequence[Any]) -> list[Any]:
        """All leaves of a state, whose others are given."""
        rest = iter(others)
        return [
            jnp.asarray(self.known[number]) if number in self.known else next(rest)
            for number in range(len(self.known) + len(others))
        ]


def later(traced: Traced, state: Sequence[Any]) -> Later | None:
    """The step as it is after the first one; None where it is the same.

    Args:
        traced: from the leaves of a state and of an input to those of the next state and whatever else.
        state: the leaves of the first state; what can be known of them is there as a value.
    """
    flags = {number: np.asarray(leaf) for number, leaf in enumerate(state) if _is_flag(leaf)}
    known = _after(traced, flags, len(state)) if flags else {}
    while known:
        again = _after(traced, known, len(state))
        same = {number: value for number, value in known.items() if again.get(number) == value}
        if len(same) == len(known):
            return Later(known, _knowing(traced, known, len(state)))
        known = same
    return None


def scan(
    step: Callable[[Any, Any], tuple[Any, Any]], state: Any, inputs: Any, length: int | None = None
) -> tuple[Any, Any]:
    """As `jax.lax.scan(step, state, inputs, length)`, with the first step apart where that saves something.

    What a model does at its first instant only, such as drawing from a prior, is then no part of the loop.

    Args:
        step: the step of a node, or any function from a state and an input to the next state and an output.
        state: the first state, as the node's `init` gives it; within `jax.jit` made there, not passed in.
        inputs: a pytree of arrays with the steps along their first axis; None for none.
        length: how many steps, where there are no inputs.
    """
    rows = [leaf.shape[0] for leaf in map(jnp.asarray, jax.tree.leaves(inputs))]
    count = rows[0] if rows else length
    leaves, structure = jax.tree.flatten(state)
    if not count or not any(map(_is_flag, leaves)):
        return lax.scan(step, state, inputs, length)
    given = jax.tree.map(lambda column: jnp.asarray(column)[0], inputs)
    traced, form = trace(step, state, given)
    follows = jax.tree.structure(form[0]) == structure
    found = later(traced, leaves) if follows else None
    if found is None:
        return lax.scan(step, state, inputs, length)
    made = traced(*leaves, *jax.tree.leaves(given))
    after, first = found.others(made[: len(leaves)]), made[len(leaves) :]

    def once(others: list[Any], row: list[Any]) -> tuple[list[Any], list[Any]]:
        made = found.step(*others, *row)
        return made[: len(others)], made[len(others) :]

    rest = [jnp.asarray(column)[1:] for column in jax.tree.leaves(inputs)]
    others, outputs = lax.scan(once, after, rest, count - 1)
    outputs = [
        jnp.concatenate([jnp.asarray(one)[None], more])
        for one, more in zip(first, outputs, strict=True)
    ]
    return structure.unflatten(found.whole(others)), jax.tree.structure(form[1]).unflatten(outputs)


def _is_flag(leaf: Any) -> bool:
    return is_known(leaf) and jnp.result_type(leaf) == np.bool_ and np.shape(leaf) == ()


def _after(traced: Traced, known: Known, count: int) -> dict[int, Any]:
    """What is known of a state after a step in which some of the state is known."""

    def unknown(equation: Equation, values: list[Any]) -> Sequence[Any]:
        return [_UNKNOWN] * len(equation.outputs)

    inputs = [known.get(number, _UNKNOWN) for number in range(len(traced.inputs))]
    outputs = traced.evaluate(inputs, lambda one, values: _run(one, values, unknown))
    return {
        number: np.asarray(value)
        for number, value in enumerate(outputs[:count])
        if value is not _UNKNOWN and _is_flag(value)
    }


def _knowing(traced: Traced, known: Known, count: int) -> Traced:
    """The step without what is known of a state before it and after it."""

    def step(*others: Any) -> list[Any]:
        rest = iter(others)
        inputs = [known[k] if k in known else next(rest) for k in range(len(traced.inputs))]
        outputs = traced.evaluate(inputs, lambda one, values: _run(one, values, Equation.run))
        return [value for k, value in enumerate(outputs) if k >= count or k not in known]

    forms = [form for number, form in enumerate(traced.input_forms) if number not in known]
    return trace(step, *forms)[0]


def _run(equation: Equation, values: list[Any], otherwise: Rule) -> Sequence[Any]:
    """The results of an operation, computed now as far as that is possible."""
    if equation.has_effects:
        return otherwise(equation, values)

    def inner(body: Traced, values: list[Any]) -> list[Any]:
        return body.evaluate(values, lambda one, values: _run(one, values, otherwise))

    match equation.inside:
        case Choice(sides, by_platform=False) if _is_there(values[0]):
            return inner(sides[int(np.clip(values[0], 0, len(sides) - 1))], values[1:])
        case Call(body, opens=True) if any(map(_is_there, values)):
            return inner(body, values)
    result = _computed(equation, values)
    return otherwise(equation, values) if result is _UNKNOWN else [result]


def _is_there(value: Any) -> bool:
    return isinstance(value, np.ndarray | np.generic)


def _computed(equation: Equation, values: list[Any]) -> Any:
    """The result of an operation on what is known."""
    known = list(map(_is_there, values))
    match equation.name, values:
        case ("and" | "or") as name, [one, other]:
            # One side may be enough.
            for value in (one, other):
                if _is_there(value) and value.dtype == np.bool_ and value.all() == (name == "or"):
                    return value
            if all(known):
                return one & other if name == "and" else one | other
        case "not", [value] if known[0]:
            return ~value
        case "select_n", [which, *sides] if known[0] and which.size and np.ptp(which * 1) == 0:
            return sides[int(which.flat[0])]
        case ("eq" | "ne") as name, [one, other] if all(known):
            return one == other if name == "eq" else one != other
        case "convert_element_type", [value] if known[0]:
            return value.astype(equation.form.dtype)
        case (("broadcast_in_dim" | "reshape" | "squeeze"), [value]) if (
            known[0] and value.size == 1
        ):
            return np.broadcast_to(value.reshape(()), equation.form.shape)
        case "clamp", [low, value, high] if all(known):
            return np.clip(value, low, high)
    return _UNKNOWN
