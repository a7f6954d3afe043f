"""Explaining a node: what its inferences do, or what an inference would do with it."""

from __future__ import annotations

from dataclasses import replace

from pzjax.jaxrt.inference.explaining import Report, explaining
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.symbolic import assumed, engine


def explained(node: Node) -> list[Report]:
    """What the inferences of a node do, by an abstract run of its steps.

    Args:
        node: a node; of a probabilistic one, what an inference of it does.
    """
    if node.proba:
        with_points = "Infer_apf.expr" in node.signature  # the type of its values says the engine
        own = assumed.infer if with_points else engine.infer
        node = replace(own(2, node, "joint"), input=node.input)
    with explaining() as reports:
        node.init(0)
    return list(reports.values())
