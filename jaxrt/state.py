"""States and nodes as generated code writes them.

`@rt.state` makes a class a frozen dataclass and a pytree with named fields; `@rt.node` makes a
class with `init`, `step` and `reset` a `Node`.
"""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Callable, Iterator
from typing import Any, TypeVar, dataclass_transform

import jax
from pzjax.jaxrt.calling import called, check_state, pair, spelled
from pzjax.jaxrt.control import alike, arrays
from pzjax.jaxrt.errors import add_place, described, field_lines
from pzjax.jaxrt.fitting import check_input
from pzjax.jaxrt.forms import Form
from pzjax.jaxrt.node import Names, Node
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.settings import Settings, current, in_force
from pzjax.jaxrt.shown import fields_shown
from pzjax.jaxrt.trees import pytree
from pzjax.jaxrt.values import no_functions

Class = TypeVar("Class", bound=type)

_WRITTEN = "_written"
"""The attribute of a class of states that tells in which file and line it is."""


@dataclass_transform(frozen_default=True)
def state(cls: Class) -> Class:
    """A frozen dataclass whose fields are the children of a pytree.

    Args:
        cls: a class with annotated fields.

    Returns:
        The class as a frozen dataclass, which JAX takes apart and puts together.
    """
    data: Any = dataclasses.dataclass(frozen=True, repr=False)(cls)
    data.__repr__ = fields_shown
    made = pytree(data)
    frame = sys._getframe(1)
    type.__setattr__(made, _WRITTEN, (frame.f_code.co_filename, frame.f_lineno))
    return made


def is_state(value: Any) -> bool:
    """Tells whether a value is the state of a node: its class is the class `State` of that of the node."""
    return dataclasses.is_dataclass(value) and type(value).__qualname__.endswith(".State")


def memories(state: Any) -> Iterator[tuple[str, str, Any]]:
    """The fields of a state but for keys: the name of each, where the source has it, and its value."""
    lines = field_lines(*getattr(type(state), _WRITTEN, ("", 0)))
    for field in dataclasses.fields(state):
        value = getattr(state, field.name)
        if not isinstance(value, Key):
            yield field.name, lines.get(field.name, ""), value


def labelled(label: str) -> Any:
    """A field of a record that the source calls `label`, which is no name of Python.

    Args:
        label: the name in the source.

    Returns:
        A field for `state`.
    """
    return dataclasses.field(metadata={"label": label})


replace = dataclasses.replace
"""A state or record with some fields changed."""


def node(
    *,
    input: Form | None = None,
    output: Form | None = None,
    proba: bool = False,
    names: tuple[Names, Names] = ("", ""),
    name: str = "",
) -> Callable[[type], Node]:
    """Makes a class with `init(key)`, `step(state, input)` and `reset(state)` a `Node`.

    The step of a probabilistic class takes `(state, key, input)` and returns `(state, (output,
    log_weight))`.

    Args:
        input: the form of the input, where the type of the node tells it.
        output: the form of the output, likewise.
        proba: whether the node is probabilistic.
        names: what the source calls the input and the output, or the parts of a tuple.
        name: what the source calls the node, where that is not the name of the class.
    """

    def make(cls: type) -> Node:
        made = methods_of(cls, name)
        machine, noted, signature = made.machine, made.noted, made.signature

        def sized(given: Any) -> Any:
            given = arrays(given)
            check_input(given, input, signature)
            return given

        def step(state: Any, given: Any) -> tuple[Any, Any]:
            made.check(state)
            after, result = noted(machine.step, state, sized(given))
            return arrays(alike(no_functions(after), state)[0]), result

        def proba_step(state: Any, given: Any) -> tuple[Any, Any]:
            made.check(state)
            key, given = pair(given, "a key", signature)
            after, result = noted(machine.step, state, key, sized(given))
            return arrays(alike(after, state)[0]), result

        wanted = spelled(names[0], input)
        called = made.called("step", f"state, (key, {wanted})" if proba else f"state, {wanted}")
        run = called(proba_step if proba else step)
        reset = made.called("reset", "state")(made.reset)
        words = made.name, signature, input, output, proba, names, made.settings
        return Node(made.fresh, run, reset, *words)

    return make


@dataclasses.dataclass(frozen=True)
class Methods:
    """What nodes of every kind are made of.

    Attributes:
        machine: an instance of the class.
        name: its name in the source.
        signature: its name and type, in Zelus's notation, and where it is.
        settings: those in force when it was made.
    """

    machine: Any
    name: str
    signature: str
    settings: Settings

    def noted(self, method: Callable[..., Any], *arguments: Any) -> Any:
        """What a method gives; an error tells of the node."""
        try:
            with in_force(self.settings):
                return method(*arguments)
        except Exception as error:
            add_place(error, self.signature, self.machine.init.__code__.co_filename)
            raise

    def called(self, method: str, arguments: str) -> Callable[[Any], Any]:
        """Makes one of the functions of the node tell how it is called."""
        return called(f"`{self.name}.{method}({arguments})`", self.signature)

    def check(self, state: Any) -> None:
        """Checks that a state is one of the node."""
        check_state(state, getattr(self.machine, "State", None), self.name, self.signature)

    def fresh(self, key: Key) -> Any:
        """The first state."""
        return arrays(self.noted(lambda: no_functions(self.machine.init(key))))

    def reset(self, state: Any) -> Any:
        """The state, in which the node starts again."""
        self.check(state)
        return arrays(alike(self.noted(self.machine.reset, state), state)[0])


def methods_of(cls: type, name: str) -> Methods:
    """What a node of a class is made of."""
    return Methods(cls(), name or cls.__name__, described(cls.__doc__) or cls.__name__, current())


def fresh_array(node: Node, key: Key, *size: int) -> Any:
    """The first states of an array of instances, each with a key of its own.

    Args:
        node: the machine of the instances.
        key: a key, folded with the index of each instance.
        size: the extents of the array, outermost first.
    """
    if not size:
        return node.fresh(key)
    first, *rest = size
    indexes = jax.numpy.arange(first)
    return jax.vmap(lambda index: fresh_array(node, key.fold(index), *rest))(indexes)
