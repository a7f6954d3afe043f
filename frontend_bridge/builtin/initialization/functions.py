"""Initialisation: a typed function comes in, which of its inputs and outputs have a first value.

After Colaço and Pouzet (2003, Type-based initialization analysis of a synchronous data-flow
language): every part of a value is defined at all instants (0) or at all but the first one (1), and
expressions and equations say which parts are at most as undefined as others. In continuous time a left
limit may be defined at events only (1/2).
"""

from __future__ import annotations

from collections.abc import Mapping

from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.builtin.initialization.equations import EquationInitialization
from pzjax.frontend_bridge.builtin.initialization.profiles import Profile, Profiles, make_profile
from pzjax.frontend_bridge.builtin.typing.context import Facts
from pzjax.frontend_bridge.dump.syntax import Ident, Kind, Type

__all__ = ["Profile", "Profiles", "constant_initialization", "initialization"]


def initialization(
    function: syntax.Function,
    profiles: Profiles,
    nodes: Mapping[int, Type],
    variables: Mapping[Ident, Type],
    facts: Facts,
) -> Profile:
    """The profile of a function; raises Fault if something undefined is used."""
    analysis = EquationInitialization(profiles, nodes, variables, facts)
    *statics, last = function.parameters
    inputs = [analysis.parameter(parameter, static=True) for parameter in statics]
    inputs.append(analysis.parameter(last, static=function.kind is Kind.STATIC))
    analysis.continuous = function.kind is Kind.CONTINUOUS
    result = analysis.exp(function.body)
    return make_profile(inputs, analysis.uses, result)


def constant_initialization(
    constant: syntax.Constant,
    profiles: Profiles,
    nodes: Mapping[int, Type],
    variables: Mapping[Ident, Type],
    facts: Facts,
) -> Profile:
    """The profile of a constant; raises Fault if it may be undefined."""
    analysis = EquationInitialization(profiles, nodes, variables, facts)
    result = analysis.exp(constant.exp)
    analysis.zero(result, constant.exp.at, "this")
    return make_profile((), {}, result)
