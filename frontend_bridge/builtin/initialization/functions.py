"""Initialisation: a typed function comes in, which of its inputs and outputs have a first value.

After Colaço and Pouzet (2003, Type-based initialization analysis of a synchronous data-flow
language): every part of a value is defined at all instants (0) or at all but the first one (1), and
expressions and equations say which parts are at most as undefined as others.
"""

from __future__ import annotations

from collections.abc import Mapping

from pzjax.backend.obc.syntax import Ident, Type
from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.builtin.initialization.expressions import function_variable
from pzjax.frontend_bridge.builtin.initialization.equations import EquationInitialization
from pzjax.frontend_bridge.builtin.initialization.profiles import Profile, Profiles, make_profile
from pzjax.frontend_bridge.builtin.typing.context import Facts

__all__ = ["Profile", "Profiles", "check_constant", "initialization"]


def initialization(
    function: syntax.Function, profiles: Profiles, types: Mapping[Ident, Type], facts: Facts
) -> Profile:
    """The profile of a function; raises Fault if something undefined is used."""
    analysis = EquationInitialization(profiles, types, facts)
    inputs = tuple(analysis.parameter(parameter) for parameter in function.parameters)
    result = analysis.exp(function.body)
    uses = [analysis.uses.get(function_variable(p), []) for p in function.parameters]
    return make_profile(inputs, uses, result)


def check_constant(
    constant: syntax.Constant, profiles: Profiles, types: Mapping[Ident, Type], facts: Facts
) -> None:
    """Refuse a constant that may be undefined."""
    analysis = EquationInitialization(profiles, types, facts)
    analysis.defined(constant.exp)
