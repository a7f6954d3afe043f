"""The module `Run`: the node `irun`, which runs the node that it receives.

In: a pair of a node and its input. Out: the output of the node. The node that it receives at its first step is the one
that runs, until it is reset: its state begins there.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from pzjax.jaxrt.chosen import Chosen
from pzjax.jaxrt.control import where
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.placeholder import PLACEHOLDER, Placeholder
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.state import replace, state


@state
class State:
    """The state of the node, once it runs; `code` is its number among those that it may be."""

    running: Any
    code: Any
    inner: Any
    key: Key


def _fresh(key: Key) -> State:
    return State(False, PLACEHOLDER, PLACEHOLDER, key)


def _step(state: State, given: tuple[Node | Chosen, Any]) -> tuple[State, Any]:
    node, value = given
    if isinstance(node, Chosen):
        node = node.known() or node
    code = node.code if isinstance(node, Chosen) else np.int32(0)
    inner = node.fresh(state.key)
    if not isinstance(state.inner, Placeholder):
        inner = where(state.running, state.inner, inner)
        code = where(state.running, state.code, code)
    if isinstance(node, Chosen):
        node = replace(node, code=code)
    inner, output = node.step(inner, value)
    return State(True, code, inner, state.key), output


def _reset(state: State) -> State:
    return replace(state, running=False, key=state.key.next())


irun = Node(_fresh, _step, _reset, name="irun", signature="irun : ('a -D-> 'b) * 'a -D-> 'b")
