"""Hybrid nodes as generated code writes them.

`@rt.hybrid` makes a class with `init`, `reset`, `step` and `flow` a `HybridNode`. Its step takes the pair of the time
and the input and gives the pair of the output and the horizon; a flow takes the input and gives the output. In a flow
nothing is printed, drawn or raised: what holds between events has no effects.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pzjax.jaxrt import dates
from pzjax.jaxrt.control import alike, arrays
from pzjax.jaxrt.fitting import check_input
from pzjax.jaxrt.forms import Form, example, is_known
from pzjax.jaxrt.inference.particles import has_inferences
from pzjax.jaxrt.node import Names, Node, Output, State
from pzjax.jaxrt.placeholder import settle
from pzjax.jaxrt.printing import silent
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.state import methods_of


def _no_flow(state: State, given: Any) -> tuple[State, Output]:
    raise NotImplementedError


@dataclass(frozen=True, repr=False)
class HybridNode(Node):
    """A node in continuous time.

    Attributes:
        flow: from a state and an input to the state, with derivatives and watched values, and the output.
    """

    flow: Callable[[State, Any], tuple[State, Output]] = _no_flow

    def _init(self, key: Key, like: Any) -> State:
        state = self.fresh(key)
        if like is None:
            if self.input is None or not is_known(self.input):
                return state
            like = example(self.input)
        inference = has_inferences(state)

        def once(state: State) -> State:
            after, _ = self.step(state, (dates.date(0.0), like))
            return self.flow(after, like)[0] if inference else after

        return settle(once, state)


def hybrid(
    *,
    input: Form | None = None,
    output: Form | None = None,
    names: tuple[Names, Names] = ("", ""),
    name: str = "",
) -> Callable[[type], HybridNode]:
    """Makes a class with `init(key)`, `reset(state)`, `step(state, time, input)` and `flow(state, input)` a node.

    Args:
        input: the form of the input, where the type of the node tells it.
        output: the form of the output, likewise.
        names: what the source calls the input and the output, or the parts of a tuple.
        name: what the source calls the node, where that is not the name of the class.

    Returns:
        A decorator from the class to the node.
    """

    def make(cls: type) -> HybridNode:
        made = methods_of(cls, name)
        machine, noted = made.machine, made.noted

        def sized(given: Any) -> Any:
            given = arrays(given)
            check_input(given, input, made.signature)
            return given

        def step(state: Any, given: Any) -> tuple[Any, Any]:
            time, given = given
            after, (result, horizon) = noted(machine.step, state, time, sized(given))
            return arrays(alike(after, state)[0]), (result, dates.date(horizon))

        def flow(state: Any, given: Any) -> tuple[Any, Any]:
            with silent():
                after, result = noted(machine.flow, state, sized(given))
            return arrays(alike(after, state)[0]), result

        return HybridNode(
            made.fresh,
            step,
            made.reset,
            made.name,
            made.signature,
            input,
            output,
            names=names,
            settings=made.settings,
            flow=flow,
        )

    return make
