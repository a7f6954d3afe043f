"""Nodes as values: a node among those that may come is a number, and stepping it a switch over them.

A node is no value of JAX. Where a program uses nodes as values, generated code writes each as its number among all
nodes of its type that the module uses so: it can then be kept in a memory, chosen by a condition and put into arrays.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from pzjax.jaxrt.control import switch
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.trees import pytree
from pzjax.jaxrt.values import OneOf


@pytree
@dataclass(frozen=True)
class Chosen(OneOf):
    """A node that is a value.

    Attributes:
        code: its number, int32.
        nodes: the nodes that it may be.
    """

    code: Any
    nodes: tuple[Node, ...] = field(metadata={"static": True})

    def known(self) -> Node | None:
        """The node, where it does not depend on the run."""
        return self.nodes[int(self.code)] if isinstance(self.code, np.integer) else None

    def fresh(self, key: Any) -> tuple[Any, ...]:
        """The first states of all of them."""
        return tuple(node.fresh(key.fold(index)) for index, node in enumerate(self.nodes))

    def step(self, states: tuple[Any, ...], given: Any) -> tuple[tuple[Any, ...], Any]:
        """A step of the one that it is; the states of the others stay."""

        def side(index: int) -> Callable[[], Any]:
            def run() -> Any:
                after, output = self.nodes[index].step(states[index], given)
                return (*states[:index], after, *states[index + 1 :]), output

            return run

        sides = {index: side(index) for index in range(len(self.nodes))}
        stepped: tuple[tuple[Any, ...], Any] = switch(self.code, sides)
        return stepped


def chosen(index: int, *nodes: Node) -> Chosen:
    """A node as a value.

    Args:
        index: its number.
        nodes: the nodes that the value may be.
    """
    return Chosen(np.int32(index), nodes)
