"""Causality: a typed function comes in, what its outputs wait for goes out, or a fault.

Every variable has a tag, the instant at which its value is there; expressions and equations say
which tags come before which (Cuoq, Pouzet 2001, Modular causality in a synchronous stream
language). Control structures are atomic: all that they define comes after all that they read. A
program is refused if a tag comes before itself.
"""

from __future__ import annotations

from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.builtin.causality.equations import EquationCausality
from pzjax.frontend_bridge.builtin.causality.expressions import (
    Signature,
    Signatures,
    function_variable,
)
from pzjax.frontend_bridge.builtin.causality.graph import Shape, TimeGraph, leaves

__all__ = ["Signature", "Signatures", "causality", "check_constant"]


def causality(
    function: syntax.Function, signatures: Signatures
) -> tuple[Signature, frozenset[int]]:
    """The signature of a function, and the numbers of the applications that must be inlined.

    Raises Fault if there is a cycle.
    """
    analysis = EquationCausality(signatures)
    inputs = tuple(analysis.parameter(parameter) for parameter in function.parameters)
    top = analysis.graph.tag()
    result = analysis.exp(function.body, top)
    if function.atomic:
        output = analysis.graph.tag()
        for tag in leaves((inputs, result)):
            analysis.before(tag, output)
        result = output
    analysis.refuse_cycles()
    uses = tuple(tuple(analysis.uses.get(function_variable(p), ())) for p in function.parameters)
    return _signature(inputs, uses, result, analysis.graph), analysis.must_inline(
        inputs[-1], result
    )


def check_constant(constant: syntax.Constant, signatures: Signatures) -> None:
    """Refuse a constant whose definition has a cycle."""
    analysis = EquationCausality(signatures)
    analysis.exp(constant.exp, analysis.graph.tag())
    analysis.refuse_cycles()


def _signature(
    inputs: tuple[Shape, ...],
    uses: tuple[tuple[tuple[int, int], ...], ...],
    result: Shape,
    graph: TimeGraph,
) -> Signature:
    """Keep the tags of inputs and outputs only, with new numbers."""
    pairs = [pair for parameter in uses for pair in parameter]
    sources = [*leaves(inputs), *(result_there for _, result_there in pairs)]
    outputs = leaves((result,))
    sinks = {*outputs, *(argument_there for argument_there, _ in pairs)}
    numbers: dict[int, int] = {}
    for tag in [*sources, *(argument for argument, _ in pairs), *outputs]:
        numbers.setdefault(tag, len(numbers))

    def renumber(shape: Shape) -> Shape:
        if isinstance(shape, int):
            return numbers[shape]
        return tuple(renumber(part) for part in shape)

    waits = {
        (numbers[source], numbers[sink])
        for source in sources
        for sink in sinks & (graph.reachable(source) | {source})
    }
    return Signature(
        tuple(renumber(shape) for shape in inputs),
        tuple(tuple((numbers[a], numbers[r]) for a, r in parameter) for parameter in uses),
        renumber(result),
        frozenset(waits),
    )
