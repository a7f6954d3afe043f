"""The kernel: what a checked function is reduced to, and all that is reduced on the way.

Each expression carries its type and each local variable is declared where its scope begins, so a
reduction needs no table. All variables of a module have different numbers: no name hides another.
Types, sizes, patterns, constants and names are those of object code.

The classes marked "until PASS" are gone after the pass of that name (`reductions/pipeline.py`). What is
left then: definitions, initialisations, contributions, derivatives, crossings, `match`, `reset` and
`forall`, over expressions without control structure. `Last` reads a memory before this instant's writes.
"""

from __future__ import annotations

from dataclasses import dataclass

from pzjax.frontend_bridge.dump.syntax import (
    Ident,
    Immediate,
    Kind,
    LongName,
    MemoryClass,
    Pattern,
    Size,
    Span,
    Type,
    TypesDecl,
)

# --- expressions --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Const:
    value: Immediate
    type: Type


@dataclass(frozen=True, slots=True)
class Global:
    name: LongName
    type: Type


@dataclass(frozen=True, slots=True)
class Var:
    name: Ident
    type: Type


@dataclass(frozen=True, slots=True)
class Last:
    name: Ident
    type: Type


@dataclass(frozen=True, slots=True)
class Constr:
    constructor: LongName
    arguments: tuple[Exp, ...]
    type: Type


@dataclass(frozen=True, slots=True)
class Tuple:
    items: tuple[Exp, ...]
    type: Type


@dataclass(frozen=True, slots=True)
class Record:
    fields: tuple[tuple[LongName, Exp], ...]
    type: Type


@dataclass(frozen=True, slots=True)
class RecordGet:
    record: Exp
    label: LongName
    type: Type


@dataclass(frozen=True, slots=True)
class RecordWith:
    record: Exp
    fields: tuple[tuple[LongName, Exp], ...]
    type: Type


@dataclass(frozen=True, slots=True)
class ArrayGet:
    array: Exp
    index: Exp
    type: Type


@dataclass(frozen=True, slots=True)
class ArrayUpdate:
    array: Exp
    index: Exp
    value: Exp
    type: Type


@dataclass(frozen=True, slots=True)
class ArraySlice:
    array: Exp
    first: Size
    last: Size
    type: Type


@dataclass(frozen=True, slots=True)
class ArrayConcat:
    left: Exp
    right: Exp
    type: Type


@dataclass(frozen=True, slots=True)
class If:
    """`lazy`: the operands are computed only when selected, even with calls in them."""

    condition: Exp
    then: Exp
    otherwise: Exp
    lazy: bool
    type: Type


@dataclass(frozen=True, slots=True)
class Apply:
    """`kind` is that of the last arrow applied; a node is stepped by its last argument."""

    function: Exp
    arguments: tuple[Exp, ...]
    kind: Kind
    inline: bool
    at: Span | None
    type: Type


@dataclass(frozen=True, slots=True)
class Step:
    """A step of an instance; made by `instances` of the applications of nodes."""

    instance: Ident
    machine: Exp
    kind: Kind
    argument: Exp
    at: Span | None
    type: Type


@dataclass(frozen=True, slots=True)
class Let:
    """The equations of the block, and a value; until `unnest`, but for bodies of functions.

    `ordered`: the effects of the block come before those of the value and of what uses it.
    """

    block: Block
    body: Exp
    ordered: bool
    type: Type


@dataclass(frozen=True, slots=True)
class Pre:
    """Until `delays`."""

    exp: Exp
    at: Span | None
    type: Type


@dataclass(frozen=True, slots=True)
class Fby:
    """Until `delays`."""

    first: Exp
    next: Exp
    at: Span | None
    type: Type


@dataclass(frozen=True, slots=True)
class Arrow:
    """Until `first_instants`."""

    first: Exp
    next: Exp
    type: Type


@dataclass(frozen=True, slots=True)
class Up:
    """The event that a float crosses zero from below; until `crossings`."""

    exp: Exp
    at: Span | None
    type: Type


@dataclass(frozen=True, slots=True)
class Disc:
    """The event that a value jumps; until `jumps`."""

    exp: Exp
    at: Span | None
    type: Type


@dataclass(frozen=True, slots=True)
class Initially:
    """The event of the first step of a scope; until `starts`."""

    type: Type


@dataclass(frozen=True, slots=True)
class Period:
    """An event at dates of a fixed distance; until `periods`."""

    phase: Exp | None
    period: Exp
    at: Span | None
    type: Type


@dataclass(frozen=True, slots=True)
class Time:
    """The date of this step; until `clock`."""

    type: Type


@dataclass(frozen=True, slots=True)
class Major:
    """Whether this is a step at an event; until `clock`."""

    type: Type


@dataclass(frozen=True, slots=True)
class Test:
    """`?signal`; until `signals`."""

    signal: Exp
    type: Type


Exp = (
    Const
    | Global
    | Var
    | Last
    | Constr
    | Tuple
    | Record
    | RecordGet
    | RecordWith
    | ArrayGet
    | ArrayUpdate
    | ArraySlice
    | ArrayConcat
    | If
    | Apply
    | Step
    | Let
    | Pre
    | Fby
    | Arrow
    | Up
    | Disc
    | Initially
    | Period
    | Time
    | Major
    | Test
)


# --- conditions, until `presents` ---------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Holds:
    """A boolean is true."""

    exp: Exp


@dataclass(frozen=True, slots=True)
class Present:
    """A signal is there and its value matches."""

    signal: Exp
    pattern: Pattern


@dataclass(frozen=True, slots=True)
class Both:
    left: Condition
    right: Condition


@dataclass(frozen=True, slots=True)
class Either:
    left: Condition
    right: Condition


Condition = Holds | Present | Both | Either


# --- equations ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Local:
    """A variable of a block; `default` is its value at the beginning of each instant.

    `held`: it keeps its value where nothing writes it, or its last value is read; not that `der` resets it.
    `part`: what it is for a solver.
    """

    name: Ident
    type: Type
    at: Span | None
    default: Exp | None = None
    held: bool = False
    part: MemoryClass | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """Variables, and equations in parallel; they may write variables of enclosing blocks."""

    locals: tuple[Local, ...]
    equations: tuple[Eq, ...]


@dataclass(frozen=True, slots=True)
class Def:
    pattern: Pattern
    exp: Exp


@dataclass(frozen=True, slots=True)
class Init:
    """What a memory holds at first. With `when`: written in the step, in the instants where that
    memory holds true; else by the reset.
    """

    name: Ident
    exp: Exp
    when: Ident | None = None


@dataclass(frozen=True, slots=True)
class Contribute:
    """`name += exp`; `combine` is the function that adds."""

    name: Ident
    exp: Exp
    combine: Exp


@dataclass(frozen=True, slots=True)
class Derive:
    """The derivative of a variable."""

    name: Ident
    exp: Exp


@dataclass(frozen=True, slots=True)
class Watch:
    """`name` is the event that a float crosses zero from below."""

    name: Ident
    exp: Exp


@dataclass(frozen=True, slots=True)
class Case:
    """`event`: it runs at events only, in a function of continuous time."""

    pattern: Pattern
    block: Block
    event: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """The cases cover all values."""

    exp: Exp
    cases: tuple[Case, ...]


@dataclass(frozen=True, slots=True)
class Reset:
    block: Block
    condition: Exp


@dataclass(frozen=True, slots=True)
class Input:
    """In each iteration `name` is a cell of `array`."""

    name: Ident
    type: Type
    array: Exp


@dataclass(frozen=True, slots=True)
class Output:
    """In each iteration `name`, a local of the body, becomes a cell of `array`."""

    name: Ident
    type: Type
    array: Ident


@dataclass(frozen=True, slots=True)
class Forall:
    """A loop from `first` to `last`; cells are counted from 0.

    `accumulators` are variables of enclosing blocks with their values before the loop.
    """

    index: Ident
    first: Exp
    last: Exp
    inputs: tuple[Input, ...]
    outputs: tuple[Output, ...]
    accumulators: tuple[tuple[Ident, Exp], ...]
    block: Block


@dataclass(frozen=True, slots=True)
class Before:
    """Groups of equations; the effects of one come before those of the next."""

    groups: tuple[tuple[Eq, ...], ...]


@dataclass(frozen=True, slots=True)
class Scope:
    """A block as an equation; until `unnest`."""

    block: Block


@dataclass(frozen=True, slots=True)
class Next:
    """`next name = exp`; until `delays`."""

    name: Ident
    exp: Exp


@dataclass(frozen=True, slots=True)
class Emit:
    """Until `signals`."""

    name: Ident
    exp: Exp


@dataclass(frozen=True, slots=True)
class Handler:
    condition: Condition
    block: Block


@dataclass(frozen=True, slots=True)
class PresentEq:
    """Until `presents`. `event`: its handlers run at events, those of continuous time."""

    handlers: tuple[Handler, ...]
    default: Block
    event: bool = False


@dataclass(frozen=True, slots=True)
class Transition:
    condition: Condition
    reset: bool
    emission: Block
    target: str
    arguments: tuple[Exp, ...]


@dataclass(frozen=True, slots=True)
class AutomatonState:
    name: str
    parameters: tuple[Local, ...]
    block: Block
    transitions: tuple[Transition, ...]


@dataclass(frozen=True, slots=True)
class Automaton:
    """Until `automata`. `event`: its transitions are taken at events, those of continuous time."""

    strong: bool
    states: tuple[AutomatonState, ...]
    initial: str
    arguments: tuple[Exp, ...]
    event: bool = False


Eq = (
    Def
    | Init
    | Contribute
    | Derive
    | Watch
    | Match
    | Reset
    | Forall
    | Before
    | Scope
    | Next
    | Emit
    | PresentEq
    | Automaton
)


# --- declarations -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Constant:
    name: str
    at: Span | None
    static: bool
    body: Exp


@dataclass(frozen=True, slots=True)
class Function:
    """`statics` are the parameters known when an instance is made; `parameter` is the last one."""

    name: str
    at: Span | None
    kind: Kind
    statics: tuple[Pattern, ...]
    parameter: Pattern
    types: tuple[Type, ...]  # of all parameters
    body: Exp


@dataclass(frozen=True, slots=True)
class Open:
    module: str


Decl = Constant | Function | Open | TypesDecl
