"""muF: the purely functional form of a Zelus module, between object code and Python.

A method of a machine is a list of bindings, an output and the new value of each memory that it
changes. Every name is bound once. Nothing is updated in place: what an instruction of the object
code writes in a branch or a loop is part of the value of that branch or loop.

What differs from the object code, and why:

* `Field` reads the state as it was when the method began; writes show only in `Method.updates`.
* `Step` and `Reset` take the state of an instance and give the next one.
* A `Step` of a probabilistic instance also gives a log-weight, which the method adds to its own.
* A hybrid machine has a second method, `flow`: what holds between events. See `MemoryKind`.
* `Fold` is the key of one draw: the method's key, folded with the number of the place and the
  indexes of the
  loops around it.

Constants, types, long names and positions are those of the object code.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from pzjax.frontend_bridge.dump.syntax import (
    Constructor,
    Export,
    Immediate,
    Kind,
    LongName,
    Span,
    Type,
    TypeDecl,
    VariantType,
)


@dataclass(frozen=True, slots=True)
class Name:
    """A variable, a memory or an instance: the name in the source and a number of its own."""

    source: str
    number: int
    at: Span | None = field(default=None, compare=False)


Label = str | tuple["Label", ...]
"""The name of a value, or of the parts of a tuple; `NAMELESS` where there is none."""

NAMELESS = ""


# --- patterns -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PWild:
    pass


@dataclass(frozen=True, slots=True)
class PVar:
    name: Name
    type: Type | None = None


@dataclass(frozen=True, slots=True)
class PTuple:
    items: tuple[Pattern, ...]


@dataclass(frozen=True, slots=True)
class PConst:
    value: Immediate


@dataclass(frozen=True, slots=True)
class PConstr:
    constructor: LongName
    arguments: tuple[Pattern, ...] = ()


@dataclass(frozen=True, slots=True)
class PRecord:
    fields: tuple[tuple[LongName, Pattern], ...]


@dataclass(frozen=True, slots=True)
class PAlias:
    pattern: Pattern
    name: Name


@dataclass(frozen=True, slots=True)
class POr:
    left: Pattern
    right: Pattern


Pattern = PWild | PVar | PTuple | PConst | PConstr | PRecord | PAlias | POr


# --- expressions --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Const:
    value: Immediate


@dataclass(frozen=True, slots=True)
class Var:
    name: Name


@dataclass(frozen=True, slots=True)
class Field:
    """The value of a memory or of an instance's state when the method began."""

    name: Name


@dataclass(frozen=True, slots=True)
class Global:
    name: LongName


@dataclass(frozen=True, slots=True)
class Constr:
    constructor: LongName
    arguments: tuple[Exp, ...] = ()


@dataclass(frozen=True, slots=True)
class Tuple:
    items: tuple[Exp, ...]


@dataclass(frozen=True, slots=True)
class Record:
    fields: tuple[tuple[LongName, Exp], ...]


@dataclass(frozen=True, slots=True)
class Get:
    record: Exp
    label: LongName


@dataclass(frozen=True, slots=True)
class With:
    record: Exp
    fields: tuple[tuple[LongName, Exp], ...]


@dataclass(frozen=True, slots=True)
class ArrayGet:
    array: Exp
    index: Exp


@dataclass(frozen=True, slots=True)
class ArraySet:
    """The array with another value at one index."""

    array: Exp
    index: Exp
    value: Exp


@dataclass(frozen=True, slots=True)
class ArraySlice:
    array: Exp
    first: Exp
    last: Exp


@dataclass(frozen=True, slots=True)
class ArrayConcat:
    left: Exp
    right: Exp


@dataclass(frozen=True, slots=True)
class ArrayMake:
    cell: Exp
    size: Exp


@dataclass(frozen=True, slots=True)
class Fold:
    """The key of one place, in one iteration of the loops around it."""

    place: int
    indexes: tuple[Exp, ...] = ()


@dataclass(frozen=True, slots=True)
class Call:
    """A function applied. `key` is set where the function draws."""

    function: Exp
    arguments: tuple[Exp, ...]
    key: Fold | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One step of an instance: (state, output), or (state, output, log-weight) of a probabilistic
    one, or (state, output, horizon) of a hybrid one.
    """

    instance: Name
    state: Exp
    argument: Exp
    kind: Kind
    key: Fold | None = None


@dataclass(frozen=True, slots=True)
class Flow:
    """What holds in a hybrid instance between events: (state, output)."""

    instance: Name
    state: Exp
    argument: Exp


@dataclass(frozen=True, slots=True)
class Reset:
    """The state of an instance, reset."""

    instance: Name
    state: Exp


@dataclass(frozen=True, slots=True)
class Fresh:
    """The first state of an instance, or of an array of `size` of them."""

    instance: Name
    size: tuple[Exp, ...]
    key: Fold | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One component of a tuple, from 0."""

    exp: Exp
    index: int


@dataclass(frozen=True, slots=True)
class Is:
    """Whether a value was made by a constructor."""

    exp: Exp
    constructor: LongName


@dataclass(frozen=True, slots=True)
class Payload:
    """One argument of a constructor, from 0; meaningful where the value was made by it."""

    exp: Exp
    constructor: LongName
    index: int


class Branching(Enum):
    """How a conditional runs: both sides and a selection, or one side."""

    WHERE = "where"
    COND = "cond"


@dataclass(frozen=True, slots=True)
class If:
    condition: Exp
    then: Block
    otherwise: Block
    branching: Branching = Branching.COND


@dataclass(frozen=True, slots=True)
class Match:
    """The first case whose pattern fits; the last one is taken where none before it is."""

    exp: Exp
    cases: tuple[tuple[Pattern, Block], ...]


@dataclass(frozen=True, slots=True)
class For:
    """A loop over `index` from `first` to `last`, both included.

    `carried` gives each loop variable its first value; the body's result is the tuple of their
    next values, the value of the loop the tuple of their last ones.
    """

    index: Name
    first: Exp
    last: Exp
    up: bool
    carried: tuple[tuple[PVar, Exp], ...]
    body: Block


@dataclass(frozen=True, slots=True)
class While:
    """`carried` as in `For`; `condition` is a block over the loop variables."""

    carried: tuple[tuple[PVar, Exp], ...]
    condition: Block
    body: Block


Exp = (
    Const
    | Var
    | Field
    | Global
    | Constr
    | Tuple
    | Record
    | Get
    | With
    | ArrayGet
    | ArraySet
    | ArraySlice
    | ArrayConcat
    | ArrayMake
    | Fold
    | Call
    | Step
    | Flow
    | Reset
    | Fresh
    | Item
    | Is
    | Payload
    | If
    | Match
    | For
    | While
)


@dataclass(frozen=True, slots=True)
class Bind:
    pattern: Pattern
    exp: Exp


@dataclass(frozen=True, slots=True)
class Block:
    """Bindings in order, and the value under them."""

    bindings: tuple[Bind, ...]
    result: Exp


# --- declarations -------------------------------------------------------------------------------


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
