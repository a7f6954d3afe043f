"""One module, checked: a source comes in, its scoped and typed program goes out.

Lexing, parsing, scoping, typing, causality and initialisation, in this order. All that is found
wrong is reported together in one `FrontEndErrors`; a phase runs only on what the phases before
accepted.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from pzjax.backend.obc.syntax import Ident, Kind, LongName, Type
from pzjax.frontend_bridge.builtin import syntax


class Sort(Enum):
    """What may be done with a local variable."""

    STATIC = "static"  # a static parameter
    VALUE = "value"  # written once where it is bound; `last` is not allowed
    SHARED = "shared"  # no memory: of a stateless block, a signal, or with a default
    STATE = "state"  # `last` is allowed


@dataclass(frozen=True, slots=True)
class Variable:
    """A local variable. `type` of a signal is `signal` of its value's type."""

    type: Type
    sort: Sort
    last_used: bool  # somewhere the program says `last x`
    initialised: bool  # has an `init` equation, a declaration with init, or a `next` with init


@dataclass(frozen=True, slots=True)
class ValueInfo:
    """A global value. The type variables of `type` are general: "a", "b", ... in their order."""

    kind: Kind  # of the function; for a constant: static or any
    type: Type


@dataclass(frozen=True, slots=True)
class ConstructorInfo:
    """A constructor of type `result`, whose type variables are the declaration's parameters."""

    arguments: tuple[Type, ...]
    result: Type


@dataclass(frozen=True, slots=True)
class LabelInfo:
    """A label of the record type `record`, with the type of its field."""

    type: Type
    record: Type


@dataclass(frozen=True, slots=True)
class Interface:
    """What a module gives to others. The keys are names without module; the order is the source's.

    In `types` a declaration's body has resolved names.
    """

    module: str
    values: Mapping[str, ValueInfo]
    types: Mapping[str, syntax.TypeDeclaration]
    constructors: Mapping[str, ConstructorInfo]
    labels: Mapping[str, LabelInfo]


@dataclass(frozen=True, slots=True)
class CheckedModule:
    """A module that passed all checks.

    `program` is scoped (see `syntax.py`). `types` gives the type of each expression and pattern by
    its number; the type variables that inference left general are "1", "2", ... in each
    declaration. `inexhaustive` holds the numbers of the match equations that need an empty last
    case. `must_inline` holds the numbers of the applications that causality accepts only if they
    are inlined.
    """

    program: syntax.Program
    interface: Interface
    types: Mapping[int, Type]
    variables: Mapping[Ident, Variable]
    inexhaustive: frozenset[int]
    must_inline: frozenset[int]
    imports: Mapping[str, CheckedModule]
    """The modules that this one names, by name; those of interfaces have no functions."""


Environment = Mapping[str, CheckedModule]
"""The modules that can be named, by name; Stdlib is among them."""


def lookup_value(checked: CheckedModule, name: LongName) -> ValueInfo:
    """The global value `name`, of this module or of an imported one."""
    module = (
        checked if name.module == checked.interface.module else checked.imports[str(name.module)]
    )
    return module.interface.values[name.name]


def check(text: str, path: str, environment: Environment) -> CheckedModule:
    """Check the source `text` (bytes as latin-1 characters) of the file `path`.

    Raises `errors.FrontEndErrors`, which carries all messages.
    """
    raise NotImplementedError
