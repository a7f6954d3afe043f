"""Machines, functions and modules of muF."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from pzjax.backend.muf.syntax.expressions import NAMELESS, Bind, Block, Exp, Label, Name, Pattern
from pzjax.frontend_bridge.dump.syntax import (
    Constructor,
    Export,
    Kind,
    LongName,
    Span,
    Type,
    TypeDecl,
    VariantType,
)


class MemoryKind(Enum):
    """What a memory is.

    A *continuous* memory is a state of the solver: reading it gives the position; a step writes the position, and a
    flow the derivative. A *crossing* is read in steps, whether its event is there, and written in flows: the value
    that is watched. A *score* is written by a step that has weighed the particle it is a part of, and read by the
    inference that runs it. All others are discrete.
    """

    DISCRETE = "discrete"
    CONTINUOUS = "continuous"
    CROSSING = "crossing"
    SCORE = "score"


@dataclass(frozen=True, slots=True)
class Memory:
    """A field of the state. `size` gives the extents of the loops around it, outermost first."""

    name: Name
    type: Type
    init: Exp
    size: tuple[Exp, ...] = ()
    kind: MemoryKind = MemoryKind.DISCRETE


@dataclass(frozen=True, slots=True)
class Instance:
    """A field of the state that holds the state of another machine."""

    name: Name
    machine: Exp
    kind: Kind
    size: tuple[Exp, ...] = ()


@dataclass(frozen=True, slots=True)
class Method:
    """What a method computes from the state and its argument.

    `weight` is the log-weight of a probabilistic step, the horizon of a hybrid one, None of any other method;
    `updates` lists the fields that change.
    """

    parameter: Pattern
    bindings: tuple[Bind, ...]
    output: Exp
    weight: Exp | None
    updates: tuple[tuple[Name, Exp], ...]


@dataclass(frozen=True, slots=True)
class Machine:
    """`init` updates every field; `key` tells whether the state holds a key, because a step
    draws; `labels` are the names that the source gives to the input and to the output; `flow` is
    there in hybrid machines, whose steps take the pair of the time and the input.
    """

    name: str
    at: Span | None
    kind: Kind
    parameters: tuple[Pattern, ...]
    memories: tuple[Memory, ...]
    instances: tuple[Instance, ...]
    init: Method
    reset: Method
    step: Method
    key: bool = False
    labels: tuple[Label, Label] = (NAMELESS, NAMELESS)
    flow: Method | None = None

    @property
    def methods(self) -> tuple[Method, ...]:
        """Its methods, in the order of the text."""
        last = () if self.flow is None else (self.flow,)
        return self.init, self.reset, self.step, *last

    def mapped(self, on_method: Callable[[Method], Method]) -> Machine:
        """The machine with its methods mapped."""
        init, reset, step, *flow = map(on_method, self.methods)
        return replace(self, init=init, reset=reset, step=step, flow=flow[0] if flow else None)


@dataclass(frozen=True, slots=True)
class Function:
    """`key` tells whether it takes a key before its parameters, because it draws."""

    name: str
    at: Span | None
    parameters: tuple[Pattern, ...]
    body: Block
    key: bool = False


@dataclass(frozen=True, slots=True)
class Value:
    name: str
    at: Span | None
    body: Block


@dataclass(frozen=True, slots=True)
class Types:
    types: tuple[TypeDecl, ...]


Decl = Machine | Function | Value | Types


@dataclass(frozen=True, slots=True)
class Effects:
    """What calling a function, or stepping a machine, does besides giving a value.

    Attributes:
        random: it needs a key.
        io: it prints, or is there to raise an exception.
        value: it is a constant that may hold any function.
    """

    random: bool = False
    io: bool = False
    value: bool = False

    def __or__(self, other: Effects) -> Effects:
        """Both together."""
        if other == Effects():
            return self
        return Effects(self.random or other.random, self.io or other.io)


class Space(Enum):
    """What a global name names."""

    VALUE = "value"
    TYPE = "type"
    CONSTRUCTOR = "constructor"
    FIELD = "field"


@dataclass(frozen=True, slots=True)
class Refusal:
    """A declaration that can't be translated, and is left out.

    Attributes:
        space, name: what it is that it declares.
        at: where it is.
        message: why it can't, with the place of what can't be translated in it, or in what it uses.
        own: whether that is in itself.
    """

    space: Space
    name: str
    at: Span | None
    message: str
    own: bool


Refused = Mapping[tuple[Space, LongName], str]
"""Why names stand for nothing."""


@dataclass(frozen=True, slots=True)
class Module:
    """A translated module.

    `needs` are the modules that it mentions; `others` tells what those of the program do that are at hand, by
    the long names of their values; `refused` is what is left out.
    """

    producer: str
    name: str
    source: str
    digest: str
    needs: tuple[str, ...]
    exports: tuple[Export, ...]
    declarations: tuple[Decl, ...]
    others: Mapping[LongName, Effects] = field(default_factory=dict, compare=False)
    refused: tuple[Refusal, ...] = field(default=(), compare=False)


def constructors(module: Module) -> Mapping[str, tuple[TypeDecl, int, Constructor]]:
    """Each constructor declared in the module: its type, its tag and itself."""
    return {
        constructor.name: (declared, tag, constructor)
        for declaration in module.declarations
        if isinstance(declaration, Types)
        for declared in declaration.types
        if isinstance(declared.body, VariantType)
        for tag, constructor in enumerate(declared.body.constructors)
    }
