"""Types of the contract between the halves: walks over them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_args

from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.trees import Trees

TYPES = Trees(*get_args(obc.Type))
SIZES = Trees(*get_args(obc.Size))


def instance(type_: obc.Type, given: Mapping[str, obc.Type]) -> obc.Type:
    """The type with other types for its variables."""
    return TYPES.rewritten(
        type_, lambda part: given.get(part.name) if isinstance(part, obc.TypeVar) else None
    )


def type_variables(type_: obc.Type) -> set[str]:
    """The names of the variables in a type."""
    return {part.name for part in TYPES.all(type_) if isinstance(part, obc.TypeVar)}
