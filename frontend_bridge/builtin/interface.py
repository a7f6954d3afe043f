"""What a module gives to others: its values, types, constructors and labels."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.dump.syntax import Kind, Type

STDLIB = "Stdlib"

PREDEFINED_TYPES = {
    "int": 0,
    "int32": 0,
    "int64": 0,
    "bool": 0,
    "zero": 0,
    "float": 0,
    "char": 0,
    "string": 0,
    "unit": 0,
    "signal": 1,
    "array": 1,
    "list": 1,
}
"""The types that exist before Stdlib is read, with their numbers of parameters."""


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
    """What a module gives. The keys are names without module, in the order of the source.

    In `types` the bodies of declarations have resolved names.
    """

    module: str
    values: Mapping[str, ValueInfo] = field(default_factory=dict)
    types: Mapping[str, syntax.TypeDeclaration] = field(default_factory=dict)
    constructors: Mapping[str, ConstructorInfo] = field(default_factory=dict)
    labels: Mapping[str, LabelInfo] = field(default_factory=dict)
