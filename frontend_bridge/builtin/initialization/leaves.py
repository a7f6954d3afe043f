"""Parts of values that are or are not defined at the first instant, and their order."""

from __future__ import annotations

from dataclasses import dataclass

from pzjax.frontend_bridge.builtin import application
from pzjax.frontend_bridge.dump.syntax import Type, TypeProduct


@dataclass(frozen=True, slots=True)
class Cause:
    """Why something may be undefined, and what to do."""

    text: str
    hint: str


class Leaf:
    """Whether a part of a value is defined at the first instant: 0 it is, 1 it may not be."""

    __slots__ = ("above", "below", "cause", "is_zero")

    def __init__(self) -> None:
        """Not known yet."""
        self.is_zero = False
        self.cause: Cause | None = None  # there is one if this leaf is 1
        self.above: list[Leaf] = []
        self.below: list[Leaf] = []


class Undefined(Exception):
    """Something that must be defined at the first instant is not."""

    def __init__(self, cause: Cause) -> None:
        """Say why."""
        super().__init__(cause)
        self.cause = cause


def at_most(lower: Leaf, upper: Leaf) -> None:
    """Say that one leaf is 0 if another one is."""
    lower.above.append(upper)
    upper.below.append(lower)
    if lower.cause:
        make_one(upper, lower.cause)
    if upper.is_zero:
        make_zero(lower)


def make_one(leaf: Leaf, cause: Cause) -> None:
    """Say that a part may be undefined, and with it all above."""
    waiting = [leaf]
    while waiting:
        leaf = waiting.pop()
        if leaf.cause:
            continue
        if leaf.is_zero:
            raise Undefined(cause)
        leaf.cause = cause
        waiting.extend(leaf.above)


def make_zero(leaf: Leaf) -> None:
    """Say that a part must be defined, and with it all below."""
    waiting = [leaf]
    while waiting:
        leaf = waiting.pop()
        if leaf.is_zero:
            continue
        if leaf.cause:
            raise Undefined(leaf.cause)
        leaf.is_zero = True
        waiting.extend(leaf.below)


Shape = application.Shape[Leaf]


def of_type(type_: Type) -> Shape:
    """A shape of new leaves for the values of a type: one leaf for each part of a tuple."""
    if isinstance(type_, TypeProduct):
        return tuple(of_type(item) for item in type_.items)
    return Leaf()
