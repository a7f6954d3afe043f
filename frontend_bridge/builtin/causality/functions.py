"""Causality: a typed function comes in, what its outputs wait for goes out, or a fault.

Every variable has a tag, the instant at which its value is there; expressions and equations say
which tags come before which (Cuoq, Pouzet 2001, Modular causality in a synchronous stream
language). Control structures are atomic: all that they define comes after all that they read. A
program is refused if a tag comes before itself.
"""

from __future__ import annotations

from collections.abc import Mapping

from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.builtin.application import leaves
from pzjax.frontend_bridge.builtin.causality.equations import EquationCausality
from pzjax.frontend_bridge.builtin.causality.signatures import (
    Signature,
    Signatures,
    make_signature,
)
from pzjax.frontend_bridge.dump.syntax import Kind, Type

__all__ = ["Signature", "Signatures", "causality", "constant_causality"]


def causality(
    function: syntax.Function, signatures: Signatures, types: Mapping[int, Type]
) -> tuple[Signature, frozenset[int]]:
    """The signature of a function, and the numbers of the applications that must be inlined.

    `types` are those of expressions and patterns by their numbers. Raises Fault if there is a cycle.
    """
    analysis = EquationCausality(signatures, types)
    analysis.continuous = function.kind is Kind.CONTINUOUS
    *statics, last = function.parameters
    inputs = (
        *(analysis.parameter(parameter, static=True) for parameter in statics),
        analysis.parameter(last, static=function.kind is Kind.STATIC),
    )
    top = analysis.graph.tag()
    result = analysis.exp(function.body, top)
    if function.atomic:
        output = analysis.graph.tag()
        for tag in leaves((*inputs, result)):
            analysis.before(tag, output)
        result = output
    analysis.refuse_cycles()
    signature = make_signature(inputs, analysis.uses, result, analysis.graph)
    return signature, analysis.must_inline(inputs[-1], result)


def constant_causality(
    constant: syntax.Constant, signatures: Signatures, types: Mapping[int, Type]
) -> Signature:
    """What is known of a constant; raises Fault if its definition has a cycle."""
    analysis = EquationCausality(signatures, types)
    result = analysis.exp(constant.exp, analysis.graph.tag())
    analysis.refuse_cycles()
    return make_signature((), {}, result, analysis.graph)
