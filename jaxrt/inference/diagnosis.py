"""Diagnosis: why the weights of an inference were unusable, in words.

In: the state before the step that failed, and its input. Out: which of the three causes it was, what a particle
did that explains it, and what helps. The step is made once more for that, compiled for the purpose.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import numpy as np
from pzjax.jaxrt.distributions.base import family_name
from pzjax.jaxrt.distributions.domains import DOMAINS, chosen, number, outside, shown
from pzjax.jaxrt.exceptions import watched
from pzjax.jaxrt.inference.inspection import Cause, Finding, inspecting
from pzjax.jaxrt.inference.particles import cause_of, failures
from pzjax.jaxrt.node import Node

WHAT = {
    Cause.ZERO: "no particle explains what was observed: the weights of an inference are all zero",
    Cause.INFINITE: "a weight of an inference is infinite",
    Cause.NAN: "a weight of an inference is not a number",
}

CHANGE = "More particles don't help: let the model allow for such an observation"

USUALLY = {
    Cause.ZERO: "Try more particles, or a model that allows for such an observation",
    Cause.INFINITE: "A density has no bound where it was observed, as that of a gaussian of variance 0. Give the "
    "model a positive variance there",
    Cause.NAN: "An observation is NaN, or a distribution has a parameter outside of its domain, such as a negative "
    "variance. Guard the parameter in the model",
}
"""What is said where nobody knows which particle did what."""


def diagnose(node: Node, state: Any, given: Any) -> str | None:
    """Why an inference fails in a step, and what helps; None where none does.

    Args:
        node: a node that is not probabilistic.
        state: its state before the step.
        given: the input of the step.

    Returns:
        The message, of some lines, or None.
    """
    after, _ = jax.jit(node.step)(state, given)
    if not failures(after):
        return None
    cause = cause_of(after)
    return explained(cause, found(node.step, state, given, cause))


def found(step: Callable[[Any, Any], Any], state: Any, given: Any, cause: Cause) -> Finding | None:
    """What a particle does in a step that fails, if it is made again."""

    def watching(state: Any, given: Any) -> Any:
        with watched():
            return step(state, given)

    with inspecting(cause) as inspection:
        jax.block_until_ready(jax.jit(watching)(state, given))
        jax.effects_barrier()
    return inspection.found


def explained(cause: Cause, finding: Finding | None) -> str:
    """A cause in words, with what a particle did, and what helps."""
    if finding is None:
        return f"{WHAT[cause]}. {USUALLY[cause]}"
    if finding.what == "factor":
        did, helps = f"the argument is {number(finding.score)}", _for_factor(cause, finding)
    else:
        did, helps = _of_distribution(cause, finding)
    who = "for every particle" if finding.alike else "for one particle"
    return f"{WHAT[cause]}. {finding.what}{finding.place}: {who}, {did}. {helps}"


def _for_factor(cause: Cause, finding: Finding) -> str:
    """What helps where the argument of a factor can't be used."""
    if cause is not Cause.ZERO:
        return "Let it be finite there"
    return CHANGE if finding.alike else USUALLY[cause]


def _of_distribution(cause: Cause, finding: Finding) -> tuple[str, str]:
    """What a draw or an observation was, and what helps."""
    distribution = finding.distribution
    for part, names in outside(distribution):
        domain = DOMAINS[family_name(part)].words
        values = ", ".join(f"{name} = {number(getattr(part, name))}" for name in names)
        return (
            f"{values} is outside of the domain of {shown(part)}: {domain}",
            "Guard it in the model",
        )
    value, name = number(finding.value), shown(distribution)
    if not np.all(distribution.is_valid()):
        return (
            f"the weights of {name} can't be used",
            "They are to be at least 0, finite, and not all 0",
        )
    match cause:
        case Cause.ZERO:
            family = DOMAINS.get(family_name(chosen(distribution)))
            did = f"the density of {value} is 0 in {name}"
            if finding.alike or (family is not None and family.fixed):
                return did, CHANGE
            return did, USUALLY[cause]
        case Cause.INFINITE:
            return f"the density of {value} has no bound in {name}", (
                "Give the model a positive variance there, or another distribution"
            )
        case Cause.NAN:
            if any(np.isnan(leaf).any() for leaf in _floats(finding.value)):
                return f"what is observed in {name} is not a number", "Look at where it comes from"
            return f"the density of {value} in {name} is not a number", "Change the model there"


def _floats(value: Any) -> list[Any]:
    leaves = [np.asarray(leaf) for leaf in jax.tree.leaves(value)]
    return [leaf for leaf in leaves if leaf.dtype.kind == "f"]
