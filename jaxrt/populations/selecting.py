"""Conditionals on what varies become selections, before `vmap` sees them.

In: a traced function and which of its inputs vary between particles. Out: an equivalent function in which
a `cond` whose index varies runs all its sides and selects.

`vmap` would do the same, but would first copy every operand of the `cond` for each particle, keys among
them: a draw inside would then be one call of the generator per particle.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from jax import lax
from pzjax.jaxrt.insides import Call, Choice, Equation, Opaque, Plain, Scan, Traced, While, trace
from pzjax.jaxrt.populations.varying import Flag, equation_flags, inner_varying


def selecting(traced: Traced, varying: Sequence[Flag]) -> Traced:
    """The function without conditionals on what varies; itself, where there are none.

    Args:
        traced: a function of one particle.
        varying: for each of its inputs, whether it varies between particles.
    """
    if not _chooses(traced, varying):
        return traced
    return trace(lambda *inputs: _evaluate(traced, varying, inputs), *traced.input_forms)[0]


def _chooses(traced: Traced, varying: Sequence[Flag]) -> bool:
    """Whether some conditional depends on what varies."""
    return any(_is_choice(*each) for each in equation_flags(traced, varying))


def _is_choice(equation: Equation, flags: Sequence[Flag]) -> bool:
    """Whether an operation is a conditional on what varies, or has one in it."""

    def inner(*bodies: Traced) -> bool:
        return any(_chooses(body, inner_varying(equation, flags)) for body in bodies)

    match equation.inside:
        case Choice(sides):
            return bool(flags[0]) or inner(*sides)
        case Call(body, opens=True) | Scan(body) | While(body=body):
            return inner(body)
        case Plain() | Opaque() | Call():
            return False


def _evaluate(traced: Traced, varying: Sequence[Flag], inputs: Sequence[Any]) -> list[Any]:
    flags = (own for _, own in equation_flags(traced, varying))
    return traced.evaluate(inputs, lambda equation, values: _run(equation, next(flags), values))


def _run(equation: Equation, flags: Sequence[Flag], values: Sequence[Any]) -> Sequence[Any]:
    """The results of an operation, without conditionals on what varies."""
    if not _is_choice(equation, flags):
        return equation.run(values)

    def inner(body: Traced, *values: Any) -> list[Any]:
        return _evaluate(body, inner_varying(equation, flags), values)

    match equation.inside:
        case Choice(sides) if flags[0]:
            results = [inner(side, *values[1:]) for side in sides]
            return [lax.select_n(values[0], *own) for own in zip(*results, strict=True)]
        case Choice(sides):
            branches = [lambda *values, side=side: inner(side, *values) for side in sides]
            return lax.switch(values[0], branches, *values[1:])
        case Call(body):
            return inner(body, *values)
        case Scan(body, constants, carried, length, options):
            start, rows = values[constants:][:carried], values[constants + carried :]

            def one(state: Sequence[Any], row: Sequence[Any]) -> tuple[list[Any], list[Any]]:
                results = inner(body, *values[:constants], *state, *row)
                return results[:carried], results[carried:]

            state, stacked = lax.scan(one, start, rows, length, **options)
            return [*state, *stacked]
        case While(test, body, tests, bodies):
            return lax.while_loop(
                lambda state: test(*values[:tests], *state)[0],
                lambda state: inner(body, *values[tests:][:bodies], *state),
                list(values[tests + bodies :]),
            )
        case Plain() | Opaque():
            return equation.run(values)
