"""Explaining a node: what its inferences do, or what an inference would do with it; and what ProbZelus would hold."""

from __future__ import annotations

from dataclasses import replace

from pzjax.jaxrt.inference.explaining import Report, explaining
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.symbolic import assumed, engine
from pzjax.jaxrt.symbolic.delayed import verdict
from pzjax.jaxrt.symbolic.events import Stepped, noticing
from pzjax.jaxrt.symbolic.following import followed


def explained(node: Node) -> list[Report]:
    """What the inferences of a node do, by an abstract run of its steps.

    Args:
        node: a node; of a probabilistic one, what an inference of it does.
    """
    if node.proba:
        with_points = "Infer_apf.expr" in node.signature  # the type of its values says the engine
        own = assumed.infer if with_points else engine.infer
        node = replace(own(2, node, "joint"), input=node.input)
    with noticing() as models, explaining() as reports:
        node.init(0)
    return [_with_delayed(report, models) for report in reports.values()]


def _with_delayed(report: Report, models: Stepped) -> Report:
    """A report of a model over symbolic values that says what ProbZelus would hold."""
    steps = followed(*models[report.model]) if report.model in models else []
    if not any(action.of or action.made for step in steps for action in step.actions):
        return report
    engines = {"Infer_ds_streaming": True, "Infer_ds_naive": False}
    told = ((name, verdict(steps, streaming=streams)) for name, streams in engines.items())
    return replace(report, delayed=tuple(told))
