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
from pzjax.jaxrt.hybrid.loop import Rest, at_rest, begun, run
from pzjax.jaxrt.hybrid.machine import Layout, layout_of, system_of
from pzjax.jaxrt.hybrid.node import HybridNode
from pzjax.jaxrt.hybrid.options import Options
from pzjax.jaxrt.hybrid.phase import Problem
from pzjax.jaxrt.hybrid.record import buffers
from pzjax.jaxrt.hybrid.system import System
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.placeholder import PLACEHOLDER, Placeholder
from pzjax.jaxrt.random import Key

DEFAULT = Options()

REASONS = {
    Status.STEP: "no step is small enough for the tolerances, or a derivative is not a number",
    Status.CASCADE: "discrete steps at one date do not end",
    Status.ZENO: "a crossing comes ever faster",
    Status.STUCK: "a crossing comes again and again while time stands still",
}
"""What ends a simulation, in words."""


@jax.tree_util.register_dataclass
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
    def gone_on(self) -> Callable[[Any, Rest, Any, Any], Course]:
        """From a state, where it rests, an input and a date to the course then, if nothing ends it before.

        It is traced once, wherever it is called.
        """

        def function(state: Any, rest: Rest, value: Any, until: Any) -> Course:
            problem = Problem(self.system, self.options, constant(value), until)
            discrete, positions = self.parts(state)
            is_over = rest.status > Status.DONE
            status = jnp.where(is_over, rest.status, np.int32(Status.RUNNING))
            due = (rest.horizon <= rest.date) | jnp.any(rest.roots) | bool(jax.tree.leaves(value))
            rest = rest._replace(status=status)
            course = begun(problem, discrete, positions, rest, due & ~is_over)
            return run(problem, course, buffers(problem, course))[0]

        return in_lanes(jax.jit(function))


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
    """
    plant_of = plants(node, options)

    def fresh(key: Key) -> Within:
        return Within(np.asarray(False), key, PLACEHOLDER, PLACEHOLDER)

    def step(state: Within, given: tuple[Any, Any]) -> tuple[Within, Any]:
        span, value = arrays(given)
        plant = plant_of(state.key, value)
        before, rest = held(state, plant)
        wrong = ~((span >= 0) & (span < np.inf))
        raised(f"a time span of {node.name} is below 0 or not a finite number", wrong)
        until = rest.date + jnp.where(wrong, 0.0, span)
        course = plant.gone_on(before, rest, value, until)
        tell(course, plant)
        there = plant.system.minor(course.discrete, course.positions, value)
        roots = crossed(course.watched, there.watched)
        discrete = course.discrete
        if plant.system.set_up is not None:
            discrete = plant.system.set_up(discrete, course.positions, roots, value)
        after = Rest(
            course.date,
            course.horizon,
            roots,
            course.size,
            course.crowding,
            course.status,
            course.code,
        )
        inner = plant.state(discrete, course.positions)
        return Within(np.asarray(True), state.key, inner, after), there.output

    def reset(state: Within) -> Within:
        return replace(state, begun=jnp.zeros_like(state.begun), key=state.key.next())

    form = None if node.input is None else (Float, node.input)
    name, settings = f"advance {node.name}", node.settings
    return Node(fresh, step, reset, name, input=form, output=node.output, settings=settings)


def held(state: Within, plant: Plant) -> tuple[Any, Rest]:
    """The state of the hybrid node, and where it rests."""
    first = plant.first(state.key)
    if isinstance(state.inner, Placeholder):
        return first
    kept: tuple[Any, Rest] = where(state.begun, (state.inner, state.rest), first)
    return kept


def tell(course: Course, plant: Plant) -> None:
    """Notes what has ended a simulation."""
    name = plant.node.name
    for status, reason in REASONS.items():
        raised(f"{name} can't go on: {reason}", course.status == status)
    for code, text in enumerate(plant.system.texts, 1):
        raised(text, (course.status == Status.PROGRAM) & (course.code == code))
