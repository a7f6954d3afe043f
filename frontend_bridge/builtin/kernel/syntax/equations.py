"""Conditions, equations and declarations of the kernel."""

from __future__ import annotations

from dataclasses import dataclass

from pzjax.frontend_bridge.builtin.kernel.syntax.expressions import Exp
from pzjax.frontend_bridge.dump.syntax import (
    Ident,
    Kind,
    MemoryClass,
    Pattern,
    Span,
    Type,
    TypesDecl,
)

# --- conditions, until `presents` -----------------------------------------------------------------


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


# --- equations ------------------------------------------------------------------------------------


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


# --- declarations ---------------------------------------------------------------------------------


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
