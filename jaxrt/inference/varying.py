"""What differs between particles: a dependence analysis of one traced step.

In: a jaxpr and which of its inputs vary between particles. Out: which of its outputs may vary. What
does not vary is computed once for the whole population, so that an init flag stays a scalar and a
`cond` on it a real branch.

The analysis follows what `jax.vmap` would batch, and never claims less: an output that it calls
constant is unbatched under `vmap`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from jax.extend.core import ClosedJaxpr, Jaxpr, Literal

Varying = list[bool]

# Equations that only wrap a jaxpr over the same inputs and outputs, and the parameter that holds it.
_WRAPPERS = {
    "jit": "jaxpr",
    "closed_call": "call_jaxpr",
    "checkpoint": "jaxpr",
    "custom_jvp_call": "call_jaxpr",
    "custom_vjp_call": "call_jaxpr",
}


def varying_outputs(jaxpr: Jaxpr, varying_inputs: Sequence[bool]) -> Varying:
    """Which outputs of `jaxpr` may differ between particles.

    Args:
        jaxpr: an open jaxpr; its constants are the same for all particles.
        varying_inputs: one flag for each input.
    """
    varies = dict(zip(jaxpr.invars, varying_inputs, strict=True))
    for _ in _equation_flags(jaxpr, varies):
        pass
    return [_varies(varies, atom) for atom in jaxpr.outvars]


def equation_flags(jaxpr: Jaxpr, varying_inputs: Sequence[bool]) -> Iterator[tuple[Any, Varying]]:
    """Each equation of `jaxpr` in order, and which of its inputs may differ between particles."""
    return _equation_flags(jaxpr, dict(zip(jaxpr.invars, varying_inputs, strict=True)))


def _equation_flags(jaxpr: Jaxpr, varies: dict[Any, bool]) -> Iterator[tuple[Any, Varying]]:
    """As `equation_flags`; `varies` grows by the outputs of each equation."""
    for equation in jaxpr.eqns:
        flags = [_varies(varies, atom) for atom in equation.invars]
        yield equation, flags
        varies.update(zip(equation.outvars, equation_varying(equation, flags), strict=True))


def _varies(varies: dict[Any, bool], atom: Any) -> bool:
    return not isinstance(atom, Literal) and varies.get(atom, False)


def equation_varying(equation: Any, flags: Sequence[bool]) -> Varying:
    """Which outputs of an equation may differ, given which of its inputs do."""
    name = equation.primitive.name
    outputs = len(equation.outvars)
    if not any(flags):
        return [False] * outputs
    match name:
        case "cond":
            return _cond(equation.params["branches"], flags)
        case "scan":
            body = _open(equation.params["jaxpr"])
            return varying_outputs(body, inner_varying(equation, flags))
        case "while":
            return _while(equation, flags)
    if name in _WRAPPERS:
        return varying_outputs(_open(equation.params[_WRAPPERS[name]]), flags)
    return [True] * outputs


def inner_varying(equation: Any, flags: Sequence[bool]) -> Varying:
    """Which inputs of the body of a `cond`, `scan`, `while` or `jit` may differ.

    For loops, which may differ at some iteration.
    """
    params = equation.params
    match equation.primitive.name:
        case "cond":
            return list(flags[1:])
        case "scan":
            consts, body = params["num_consts"], _open(params["jaxpr"])
            carries = slice(consts, consts + params["num_carry"])

            def scanned(carry: Varying) -> Varying:
                return [*flags[:consts], *carry, *flags[carries.stop :]]

            def scan(carry: Varying) -> Varying:
                return varying_outputs(body, scanned(carry))[: params["num_carry"]]

            return scanned(_fixpoint(scan, list(flags[carries])))
        case "while":
            tests, bodies = params["cond_nconsts"], params["body_nconsts"]
            consts, body = flags[tests : tests + bodies], _open(params["body_jaxpr"])
            carry = _fixpoint(
                lambda carry: varying_outputs(body, [*consts, *carry]),
                list(flags[tests + bodies :]),
            )
            test = varying_outputs(_open(params["cond_jaxpr"]), [*flags[:tests], *carry])
            # Particles that stop at different times differ in all that the loop changes.
            return [*consts, *(carry if not any(test) else [True] * len(carry))]
    return list(flags)


def _cond(branches: Sequence[Any], flags: Sequence[bool]) -> Varying:
    index, *operands = flags
    outputs = [varying_outputs(_open(branch), operands) for branch in branches]
    return [index or any(sides) for sides in zip(*outputs, strict=True)]


def _while(equation: Any, flags: Sequence[bool]) -> Varying:
    return inner_varying(equation, flags)[equation.params["body_nconsts"] :]


def _fixpoint(step: Callable[[Varying], Varying], flags: Varying) -> Varying:
    while True:
        after = [old or new for old, new in zip(flags, step(flags), strict=True)]
        if after == flags:
            return flags
        flags = after


def _open(jaxpr: Any) -> Jaxpr:
    return jaxpr.jaxpr if isinstance(jaxpr, ClosedJaxpr) else jaxpr
