"""The node: what a Zelus machine is at run time.

A node is three pure functions over a state, a pytree with named fields:

* `init(key) -> state`
* `step(state, input) -> (state, output)`, in the order that `jax.lax.scan` wants
* `reset(state) -> state`

A probabilistic node (kind `~D~>`) has the same shape; its input is `(key, input)` and its output
`(output, log_weight)`: the key is that of the step, the log-weight the sum of what it observed.

Randomness: a node that draws keeps its own key in its state. `init` takes a `Key`, a
`jax.random.key`, or an integer seed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from pzjax.jaxrt.calling import called
from pzjax.jaxrt.forms import Form, example, is_known
from pzjax.jaxrt.placeholder import settle
from pzjax.jaxrt.random import Key, as_key
from pzjax.jaxrt.settings import Settings, current, in_force

State = Any
Output = Any
Names = str | tuple["Names", ...]
"""The name of a value, or the names of the parts of a tuple; empty where there is none."""


@dataclass(frozen=True, repr=False)
class Node:
    """A machine: its state's first value, its step and its reset, with what describes it.

    Attributes:
        fresh: from a `Key` to the first state, in which memories of unknown shape are placeholders.
        step: from a state and an input to the next state and the output.
        reset: from a state to the state in which the node starts again; keys go on.
        name: the node's name in the source.
        signature: its name and type, in Zelus's notation, and where it is.
        input: the form of its input, if known.
        output: the form of its output, if known.
        proba: whether it is probabilistic.
        names: what the source calls the input and the output, or their parts.
        settings: those in force when it was made.
    """

    fresh: Callable[[Key], State]
    step: Callable[[State, Any], tuple[State, Output]]
    reset: Callable[[State], State]
    name: str = "node"
    signature: str = ""
    input: Form | None = field(default=None, compare=False)
    output: Form | None = field(default=None, compare=False)
    proba: bool = False
    names: tuple[Names, Names] = field(default=("", ""), compare=False)
    settings: Settings = field(default_factory=current, compare=False)

    def __post_init__(self) -> None:
        """Takes the signature for documentation: `help(node)` shows it."""
        if self.signature:
            object.__setattr__(self, "__doc__", self.signature)

    def __repr__(self) -> str:
        """Its name and type."""
        return f"<node {self.signature or self.name}>"

    @called("`node.init(key)`, whose key is one of JAX or a seed")
    def init(self, key: Any = 0, *, like: Any = None) -> State:
        """The first state, its shapes settled by an abstract step.

        Args:
            key: a `Key`, a key of `jax.random`, or a seed.
            like: an input of the node. Needed only where the type of the node does not
                tell the input's shape (a polymorphic node, say); without it the state is
                settled by its first step.
        """
        with in_force(self.settings):
            return self._init(as_key(key), like)

    def _init(self, key: Key, like: Any) -> State:
        state = self.fresh(key)
        if like is None:
            if self.input is None or not is_known(self.input):
                return state
            like = example(self.input)
        if self.proba:
            like = (key, like)
        try:
            return settle(lambda state: self.step(state, like)[0], state)
        except (TypeError, ValueError) as error:
            if not any("in node " in note for note in getattr(error, "__notes__", ())):
                error.add_note(f"in node {self.signature or self.name}")
            raise
