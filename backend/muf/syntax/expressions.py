"""Names, patterns and expressions of muF."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from pzjax.frontend_bridge.dump.syntax import Immediate, Kind, LongName, Span, Type


@dataclass(frozen=True, slots=True)
class Name:
    """A variable, a memory or an instance: the name in the source and a number of its own."""

    source: str
    number: int
    at: Span | None = field(default=None, compare=False)


Label = str | tuple["Label", ...]
"""The name of a value, or of the parts of a tuple; `NAMELESS` where there is none."""

NAMELESS = ""


# --- patterns -------------------------------------------------------------------------------------


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


# --- expressions ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Const:
    """`unset`: it stands where a value must be, and nobody looks at it; a front end chose it."""

    value: Immediate
    unset: bool = field(default=False, compare=False, repr=False)


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
