"""The signature of a function: what its outputs wait for, as callers must know it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pzjax.frontend_bridge.builtin.application import Shape, Summary, Use, leaves, summary
from pzjax.frontend_bridge.builtin.causality.graph import TimeGraph
from pzjax.frontend_bridge.dump.syntax import Ident, LongName


@dataclass(frozen=True, slots=True)
class Signature(Summary):
    """What a function's outputs wait for. `waits` holds the pairs (a, b) such that `b` comes after `a`."""

    waits: frozenset[tuple[int, int]]

    def is_atomic(self) -> bool:
        """Whether every output waits for every input."""
        inputs, outputs = leaves(self.inputs), leaves((self.result,))
        return all((i, o) in self.waits for i in inputs for o in outputs)


Signatures = Mapping[LongName, Signature]


def make_signature(
    inputs: Sequence[Shape[int]],
    uses: Mapping[Ident, Sequence[Use[int]]],
    result: Shape[int],
    graph: TimeGraph,
) -> Signature:
    """Keep the tags of inputs, outputs and uses only, with new numbers."""
    places = [use for parameter in uses.values() for use in parameter]
    given = leaves(shape for use in places for shape in use.arguments)
    sources = [*leaves(inputs), *leaves(use.result for use in places)]
    outputs = leaves((result,))
    numbers: dict[int, int] = {}
    for tag in [*sources, *given, *outputs]:
        numbers.setdefault(tag, len(numbers))
    sinks = {*outputs, *given}
    waits = {
        (numbers[source], numbers[sink])
        for source in sources
        for sink in sinks & (graph.reachable(source) | {source})
    }
    made = summary(inputs, uses, result, numbers.__getitem__)
    return Signature(made.inputs, made.uses, made.result, frozenset(waits))
