"""A hybrid node within a discrete one: at each step it goes on for some time, with all its events on the way.

In: a hybrid node. Out: a discrete node whose input is a pair of a time span and the hybrid node's input, which is held
meanwhile, and whose output is the hybrid node's at the end. Each step begins with a discrete step of the hybrid node
where its input may have changed; steps of the solver, crossings and periods in between are its own. What would happen
at the very end happens at the beginning of the next step. Particles that run one go on each at its own pace.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from pzjax.jaxrt.control import arrays, where
from pzjax.jaxrt.exceptions import raised
from pzjax.jaxrt.forms import Float
from pzjax.jaxrt.hybrid.cells import Continuous
from pzjax.jaxrt.hybrid.course import Course, Status
from pzjax.jaxrt.hybrid.finder import crossed
from pzjax.jaxrt.hybrid.inputs import constant
from pzjax.jaxrt.hybrid.lanes import in_lanes
from pzjax.jaxrt.hybrid.loop import Rest, at_rest, begun, run, tried
from pzjax.jaxrt.hybrid.machine import Layout, layout_of, system_of
from pzjax.jaxrt.hybrid.node import HybridNode
from pzjax.jaxrt.hybrid.options import Options
from pzjax.jaxrt.hybrid.phase import Problem
from pzjax.jaxrt.hybrid.record import Record
from pzjax.jaxrt.hybrid.system import System
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.placeholder import PLACEHOLDER, Placeholder
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.trees import pytree

DEFAULT = Options()

REASONS = {
    Status.STEP: "no step is small enough for the tolerances, or a derivative is not a number",
    Status.CASCADE: "discrete steps at one date do not end",
    Status.ZENO: "a crossing comes ever faster",
    Status.STUCK: "a crossing comes again and again while time stands still",
}
"""What ends a simulation, in words."""


@pytree
@dataclass(frozen=True)
class Within:
    """The state of a hybrid node within a discrete one.

    Attributes:
        begun: whether it has begun.
        key: what it begins with.
        inner: the state of the hybrid node.
        rest: where it rests.
    """

    begun: Any
    key: Key
    inner: Any
    rest: Any


@dataclass(frozen=True)
class Plant:
    """A hybrid node for inputs of one form.

    Attributes:
        node: the node.
        system: it as a system.
        layout: how its states are taken apart.
        like: an input.
        options: how to integrate.
    """

    node: HybridNode
    system: System
    layout: Layout
    like: Any
    options: Options

    def state(self, discrete: Any, positions: Any) -> Any:
        """The state of the node."""
        none = np.zeros(len(self.system.crossings), bool)
        return self.layout.state(discrete, positions, none)

    def parts(self, state: Any) -> tuple[Any, Any]:
        """Memories and positions of a state."""
        return self.layout.discrete(state), self.layout.vector(state, Continuous, "value")

    def first(self, key: Key) -> tuple[Any, Rest]:
        """The state and the rest before it begins."""
        state = arrays(self.node.init(key, like=self.like))
        _, positions = self.parts(state)
        return state, at_rest(self.system, jnp.zeros((), positions.dtype))

    @functools.cached_property
    def gone_on(self) -> Callable[..., tuple[Any, Rest, Any]]:
        """From whether it has begun, its key, a state, where it rests, a time span and an input to these then.

        What it gives are the state, where it rests, and the output. It is traced once, wherever it is called.
        """

        def course(
            begun_: Any, key: Key, inner: Any, rest: Rest, span: Any, value: Any
        ) -> tuple[Problem, Course]:
            inner, rest = where(begun_, (inner, rest), self.first(key))
            until = rest.date + span
            problem = Problem(self.system, self.options, constant(value), until, many=True)
            is_over = rest.status > Status.DONE
            status = jnp.where(is_over, rest.status, np.int32(Status.RUNNING))
            due = (rest.horizon <= rest.date) | jnp.any(rest.roots) | bool(jax.tree.leaves(value))
            rest = rest._replace(status=status)
            return problem, begun(problem, *self.parts(inner), rest, due & ~is_over)

        def whole(*given: Any) -> tuple[Any, Rest, Any]:
            start = course(*given)
            none = Record(full=jnp.zeros((), bool))
            return self.rested(run(*start, none)[0], given[-1])

        def quick(*given: Any) -> tuple[tuple[Any, Rest, Any], Any]:
            ended, ready = tried(*course(*given))
            return self.rested(ended, given[-1]), ready

        return in_lanes(jax.jit(whole), jax.jit(quick))

    def rested(self, course: Course, value: Any) -> tuple[Any, Rest, Any]:
        """The state at the end of a span, where it rests, and the output."""
        there = self.system.minor(course.discrete, course.positions, value)
        roots = crossed(course.watched, there.watched)
        discrete = course.discrete
        if self.system.set_up is not None:
            discrete = self.system.set_up(discrete, course.positions, roots, value)
        horizon, size, crowding = course.horizon, course.size, course.crowding
        rest = Rest(course.date, horizon, roots, size, crowding, course.status, course.code)
        return self.state(discrete, course.positions), rest, there.output


def plants(node: HybridNode, options: Options) -> Callable[[Key, Any], Plant]:
    """From a key and an input to the plant of their forms: the same one for the same forms."""
    made: dict[Any, Plant] = {}

    def plant(key: Key, given: Any) -> Plant:
        leaves, structure = jax.tree.flatten(given)
        forms = tuple((jnp.shape(leaf), jnp.result_type(leaf)) for leaf in leaves)
        name = structure, forms, len(key.lanes)
        if name not in made:
            like = structure.unflatten([np.zeros(*form) for form in forms])
            known = Key(np.zeros(2, np.uint32), (np.int32(0),) * len(key.lanes))
            system = system_of(node, like=like, key=known)
            layout = layout_of(jax.eval_shape(lambda: node.init(known, like=like)))
            made[name] = Plant(node, system, layout, like, options)
        return made[name]

    return plant


def advancing(node: HybridNode, options: Options = DEFAULT) -> Node:
    """A discrete node that lets a hybrid one go on for a time.

    Args:
        node: the hybrid node.
        options: how to integrate.

    Returns:
        A node from pairs of a time span, a float of shape () that is not below 0, and the hybrid node's input, held
        meanwhile, to the output at the span's end. What ends the simulation inside ends the step's run.
    """
    plant_of = plants(node, options)

    def fresh(key: Key) -> Within:
        return Within(np.asarray(False), key, PLACEHOLDER, PLACEHOLDER)

    def step(state: Within, given: tuple[Any, Any]) -> tuple[Within, Any]:
        span, value = arrays(given)
        plant = plant_of(state.key, value)
        inner, rest = state.inner, state.rest
        if isinstance(inner, Placeholder):
            inner, rest = plant.first(state.key)
        wrong = ~((span >= 0) & (span < np.inf))
        raised(f"a time span of {node.name} is below 0 or not a finite number", wrong)
        span = jnp.where(wrong, 0.0, span)
        inner, rest, output = plant.gone_on(state.begun, state.key, inner, rest, span, value)
        tell(rest, plant)
        return Within(np.asarray(True), state.key, inner, rest), output

    def reset(state: Within) -> Within:
        return replace(state, begun=jnp.zeros_like(state.begun), key=state.key.next())

    form = None if node.input is None else (Float, node.input)
    name, settings = f"advance {node.name}", node.settings
    return Node(fresh, step, reset, name, input=form, output=node.output, settings=settings)


def tell(course: Course | Rest, plant: Plant) -> None:
    """Notes what has ended a simulation."""
    name = plant.node.name
    for status, reason in REASONS.items():
        raised(f"{name} can't go on: {reason}", course.status == status)
    for code, text in enumerate(plant.system.texts, 1):
        raised(text, (course.status == Status.PROGRAM) & (course.code == code))
