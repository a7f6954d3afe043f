"""What object code shares with the other forms of a program: names, positions, types, constants, patterns."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from struct import pack

# --- names and positions --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Ident:
    """A local identifier: its name in the source and the number that makes it unique."""

    source: str
    number: int


@dataclass(frozen=True, slots=True)
class LongName:
    """A global name; `module` is None for a name of the module itself."""

    module: str | None
    name: str


@dataclass(frozen=True, slots=True)
class Span:
    """A range of the Zelus source: lines from 1, columns from 0, the end exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


class Kind(Enum):
    """The kind of a function or of an arrow."""

    STATIC = "static"
    ANYSTATIC = "anystatic"
    ANY = "any"
    ANYDISCRETE = "anydiscrete"
    DISCRETE = "discrete"
    CONTINUOUS = "continuous"
    PROBA = "proba"


# --- sizes and types ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SizeConst:
    value: int


@dataclass(frozen=True, slots=True)
class SizeName:
    name: Ident


@dataclass(frozen=True, slots=True)
class SizeGlobal:
    name: LongName


@dataclass(frozen=True, slots=True)
class SizeOp:
    op: str  # "plus" or "minus"
    left: Size
    right: Size


Size = SizeConst | SizeName | SizeGlobal | SizeOp


@dataclass(frozen=True, slots=True)
class TypeVar:
    name: str


@dataclass(frozen=True, slots=True)
class TypeArrow:
    kind: Kind
    argument: Type
    result: Type
    name: Ident | None = None  # the size that the result depends on


@dataclass(frozen=True, slots=True)
class TypeProduct:
    items: tuple[Type, ...]


@dataclass(frozen=True, slots=True)
class TypeName:
    name: LongName
    arguments: tuple[Type, ...] = ()


@dataclass(frozen=True, slots=True)
class TypeArray:
    cell: Type
    size: Size


Type = TypeVar | TypeArrow | TypeProduct | TypeName | TypeArray


def named(name: str) -> Type:
    """A type of the standard library by its name."""
    return TypeName(LongName("Stdlib", name))


# --- constants ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Int:
    value: int


@dataclass(frozen=True, slots=True)
class Int32:
    value: int


@dataclass(frozen=True, slots=True, eq=False)
class Float:
    """A float; equal to another one if it has the same bits, so that 0.0 is not -0.0."""

    value: float

    def __eq__(self, other: object) -> bool:
        """Compares bits."""
        return isinstance(other, Float) and pack("d", self.value) == pack("d", other.value)

    def __hash__(self) -> int:
        """Hashes bits."""
        return hash(pack("d", self.value))


@dataclass(frozen=True, slots=True)
class Bool:
    value: bool


@dataclass(frozen=True, slots=True)
class Char:
    code: int


@dataclass(frozen=True, slots=True)
class String:
    value: bytes


@dataclass(frozen=True, slots=True)
class Unit:
    pass


@dataclass(frozen=True, slots=True)
class Any:
    """A value that nobody may look at: the content of a memory before its first write."""


Immediate = Int | Int32 | Float | Bool | Char | String | Unit | Any


# --- patterns -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class WildPat:
    pass


@dataclass(frozen=True, slots=True)
class TuplePat:
    items: tuple[Pattern, ...]


@dataclass(frozen=True, slots=True)
class VarPat:
    name: Ident
    type: Type


@dataclass(frozen=True, slots=True)
class ConstPat:
    value: Immediate


@dataclass(frozen=True, slots=True)
class AliasPat:
    pattern: Pattern
    name: Ident


@dataclass(frozen=True, slots=True)
class ConstrPat:
    """A constructor; `arguments` is empty for a constant one."""

    constructor: LongName
    arguments: tuple[Pattern, ...] = ()


@dataclass(frozen=True, slots=True)
class OrPat:
    left: Pattern
    right: Pattern


@dataclass(frozen=True, slots=True)
class TypedPat:
    pattern: Pattern
    type: Type


@dataclass(frozen=True, slots=True)
class RecordPat:
    fields: tuple[tuple[LongName, Pattern], ...]


Pattern = (
    WildPat | TuplePat | VarPat | ConstPat | AliasPat | ConstrPat | OrPat | TypedPat | RecordPat
)
