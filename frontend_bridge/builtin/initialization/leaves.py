"""Parts of values that are or are not defined at the first instant, and their order.

In continuous time there is a level between: a left limit that is defined at events only.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from pzjax.frontend_bridge.builtin import application
from pzjax.frontend_bridge.dump.syntax import Type, TypeProduct


@dataclass(frozen=True, slots=True)
class Cause:
    """Why something may be undefined, at the first instant or `between` events, and what to do."""

    text: str
    hint: str
    between: bool = False


class Level(IntEnum):
    """When a part of a value is defined."""

    ALWAYS = 0
    AT_EVENTS = 1  # not between them, in continuous time
    LATER = 2  # not at the first instant


class Leaf:
    """When a part of a value is defined: at the level `low` at best, and at `high` it must be.

    `above` and `below` have the leaves that are at least, or at most, as undefined. With each stands
    whether events are between the two: what is defined at events is always defined in a handler.
    """

    __slots__ = ("above", "below", "cause", "high", "low")

    def __init__(self) -> None:
        """Not known yet."""
        self.low = Level.ALWAYS
        self.high = Level.LATER
        self.cause: Cause | None = None  # why it is not `ALWAYS`
        self.above: list[tuple[Leaf, bool]] = []
        self.below: list[tuple[Leaf, bool]] = []


class Undefined(Exception):
    """Something that must be defined is not."""

    def __init__(self, cause: Cause) -> None:
        """Say why."""
        super().__init__(cause)
        self.cause = cause


def at_most(lower: Leaf, upper: Leaf, *, events: bool = False) -> None:
    """Say that one leaf is at most as undefined as another one, which is in a handler with `events`."""
    lower.above.append((upper, events))
    upper.below.append((lower, events))
    if lower.cause:
        make_undefined(upper, _inside(lower.low, events), lower.cause)
    make_defined(lower, _outside(upper.high, events))


def _inside(low: Level, events: bool) -> Level:
    return Level.ALWAYS if events and low is Level.AT_EVENTS else low


def _outside(high: Level, events: bool) -> Level:
    return Level.AT_EVENTS if events and high is Level.ALWAYS else high


def make_undefined(leaf: Leaf, level: Level, cause: Cause) -> None:
    """Say that a part is defined at some level at best, and with it all above."""
    waiting = [(leaf, level)]
    while waiting:
        leaf, level = waiting.pop()
        if leaf.low >= level:
            continue
        if leaf.high < level:
            raise Undefined(cause)
        leaf.low, leaf.cause = level, cause
        waiting.extend((upper, _inside(level, events)) for upper, events in leaf.above)


def make_defined(leaf: Leaf, level: Level = Level.ALWAYS) -> None:
    """Say that a part must be defined at some level, and with it all below."""
    waiting = [(leaf, level)]
    while waiting:
        leaf, level = waiting.pop()
        if leaf.high <= level:
            continue
        if leaf.cause and leaf.low > level:
            raise Undefined(leaf.cause)
        leaf.high = level
        waiting.extend((lower, _outside(level, events)) for lower, events in leaf.below)


Shape = application.Shape[Leaf]


def of_type(type_: Type) -> Shape:
    """A shape of new leaves for the values of a type: one leaf for each part of a tuple."""
    if isinstance(type_, TypeProduct):
        return tuple(of_type(item) for item in type_.items)
    return Leaf()
