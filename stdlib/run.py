"""The module `Run`: the node `irun`, which runs the node that it receives.

In: a pair of a node and its input. Out: the output of the node. The node must be known when the
program is traced; its state begins at the first step.
"""

from __future__ import annotations

from typing import Any

from pzjax.jaxrt.control import where
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.placeholder import PLACEHOLDER, Placeholder
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.state import replace, state


@state
class State:
    """The state of the node, once it runs."""

    running: Any
    inner: Any
    key: Key


def _fresh(key: Key) -> State:
    return State(False, PLACEHOLDER, key)


def _step(state: State, given: tuple[Node, Any]) -> tuple[State, Any]:
    node, value = given
    inner = node.fresh(state.key)
    if not isinstance(state.inner, Placeholder):
        inner = where(state.running, state.inner, inner)
    inner, output = node.step(inner, value)
    return State(True, inner, state.key), output


def _reset(state: State) -> State:
    return replace(state, running=False, key=state.key.next())


irun = Node(_fresh, _step, _reset, name="irun", signature="irun : ('a -D-> 'b) * 'a -D-> 'b")
