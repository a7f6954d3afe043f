"""A step that prints, as one that gives what it prints: such a step can be mapped over copies.

JAX maps no function with ordered effects. `as_data` takes the step's jaxpr, and instead of each callback
notes its values and the condition under which it runs. What has no effects stays as it is, so that
mapping it is JAX's and the runtime's affair; of a conditional that prints both sides are computed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import jax
from jax.extend.core import ClosedJaxpr, Literal

Values = list[Any]


@dataclass
class Prints:
    """What a step prints, in order.

    Attributes:
        callbacks: the functions that print; they are known when the step is traced.
        values: for each of them its condition and its arguments, arrays of the step.
    """

    callbacks: list[Callable[..., Any]] = field(default_factory=list)
    values: list[tuple[Any, Values]] = field(default_factory=list)

    def happen(self, values: Any) -> None:
        """Print what a step has given as `values`."""
        for callback, (when, arguments) in zip(self.callbacks, values, strict=True):
            if when:
                callback(*arguments)


def as_data(step: Callable[[Any], Any], state: Any) -> tuple[Callable[[Any], Any], Prints]:
    """A function that gives the next state and what the step prints.

    Args:
        step: from a state to the next state.
        state: a state.

    Returns:
        From a state to `(state, values)`, and `Prints`, whose callbacks are those of `values`.
    """
    traced, form = jax.make_jaxpr(step, return_shape=True)(state)
    known = Prints()

    def run(state: Any) -> Any:
        prints = Prints()
        results = _evaluated(traced, jax.tree.leaves(state), True, prints)
        known.callbacks = prints.callbacks
        return jax.tree.unflatten(jax.tree.structure(form), results), prints.values

    return run, known


def _evaluated(closed: ClosedJaxpr, arguments: Values, when: Any, prints: Prints) -> Values:
    """The results of a jaxpr; its callbacks are noted in `prints`, to run where `when` holds."""
    jaxpr = closed.jaxpr
    known = dict(zip([*jaxpr.constvars, *jaxpr.invars], [*closed.consts, *arguments], strict=True))
    for equation in jaxpr.eqns:
        values = [one.val if isinstance(one, Literal) else known[one] for one in equation.invars]
        results = _results(equation, values, when, prints)
        known.update(zip(equation.outvars, results, strict=True))
    return [one.val if isinstance(one, Literal) else known[one] for one in jaxpr.outvars]


def _results(equation: Any, values: Values, when: Any, prints: Prints) -> Values:
    parameters = equation.params
    if not equation.effects:
        results = equation.primitive.bind(*values, **equation.primitive.get_bind_params(parameters))
        return results if equation.primitive.multiple_results else [results]
    match equation.primitive.name:
        case "io_callback":
            prints.callbacks.append(parameters["callback"])
            prints.values.append((when, values))
            return []
        case "cond":
            index, *arguments = values
            sides = [
                _evaluated(branch, arguments, when & (index == number), prints)
                for number, branch in enumerate(parameters["branches"])
            ]
            return [jax.lax.select_n(index, *choices) for choices in zip(*sides, strict=True)]
        case "jit":
            return _evaluated(parameters["jaxpr"], values, when, prints)
        case "scan":
            return _unrolled(parameters, values, when, prints)
    raise NotImplementedError(f"printing in {equation.primitive.name}")


def _unrolled(parameters: dict[str, Any], values: Values, when: Any, prints: Prints) -> Values:
    """The results of a `scan`, an iteration after the other."""
    constants, carried = parameters["num_consts"], parameters["num_carry"]
    fixed, carry = values[:constants], values[constants : constants + carried]
    rows = []
    for number in range(parameters["length"]):
        given = [array[number] for array in values[constants + carried :]]
        results = _evaluated(parameters["jaxpr"], [*fixed, *carry, *given], when, prints)
        carry, row = results[:carried], results[carried:]
        rows.append(row)
    return [*carry, *map(jax.numpy.stack, zip(*rows, strict=True))]
