"""What random programs of continuous time choose from: a source of choices comes in, expressions and events go out.

All thresholds, phases and periods are different numbers. An expression reads what is known.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random


@dataclass
class Known:
    """The variables of a node that later equations may read, by what they are."""

    floats: list[str] = field(default_factory=list)
    states: list[str] = field(default_factory=list)  # of the floats, those with derivatives
    ints: list[str] = field(default_factory=list)  # held
    bools: list[str] = field(default_factory=list)  # held
    events: list[str] = field(default_factory=list)
    signals: list[str] = field(default_factory=list)


class Choices:
    """Makes names, expressions and conditions of one program."""

    def __init__(self, choices: Random) -> None:
        self.random = choices
        self.numbers = 0
        self.dates = 0
        self.known = Known()
        self.nodes: list[str] = []

    def fresh(self, stem: str) -> str:
        self.numbers += 1
        return f"{stem}{self.numbers}"

    def one(self, items: Sequence[str]) -> str:
        return self.random.choice(items)

    def number(self, low: float, high: float) -> str:
        """A float that no other place has."""
        self.dates += 1
        value = self.random.uniform(low, high)
        digits = f"{round(value, 2):.2f}{self.dates:03d}"
        return f"({digits})" if digits.startswith("-") else digits

    def real(self) -> str:
        """A continuous expression."""
        floats = self.known.floats
        x, y = self.one(floats), self.one(floats)
        choices = [
            self.number(-1.5, 1.5),
            x,
            f"(0.5 *. {x})",
            f"({x} -. {y})",
            f"({x} +. {self.number(-1.0, 1.0)})",
            f"(min {x} {y})",
            f"(float {self.one(self.known.ints)})" if self.known.ints else x,
            f"(if {self.one(self.known.bools)} then {x} else {self.number(-1.0, 1.0)})"
            if self.known.bools
            else y,
            f"(cos {x})",
        ]
        return self.one(choices)

    def discrete(self) -> str:
        """A float expression of a handler."""
        x = self.one(self.known.floats)
        choices = [self.real(), f"(sum {x})", f"(0.0 -> pre {x})"]
        if self.known.states:
            y = self.one(self.known.states)
            choices += [f"(last {y})", f"({x} +. last {y})"]
        return self.one(choices)

    def whole(self, name: str) -> str:
        """An integer expression of a handler, which gives `name` a value."""
        others = [f"(last {name} + {one})" for one in self.known.ints]
        return self.one(
            [f"(last {name} + 1)", "(count ())", f"(flip (last {name}))", "(0 -> pre 3)", *others]
        )

    def crossing(self) -> str:
        x = self.one(self.known.states or self.known.floats)
        level = self.number(-0.8, 1.2)
        choices = [f"up ({x} -. {level})", f"up ({level} -. {x})"]
        if self.known.states:
            choices.append(f"up (last {x} -. {level})")
        return self.one(choices)

    def event(self) -> str:
        """A condition."""
        events = [*self.known.events, f"(period ({self.number(0.0, 0.9)}|{self.number(0.4, 1.3)}))"]
        z = self.one(events)
        choices = [z, z, self.crossing(), f"{z} | {self.crossing()}", f"{z} & {self.one(events)}"]
        x = self.one(self.known.floats)
        choices.append(f"{z} on ({x} > {self.number(-0.5, 0.5)})")
        if self.known.ints:
            choices.append(f"(disc {self.one(self.known.ints)})")
        if self.known.signals:
            choices.append(f"{self.one(self.known.signals)}(_)")
        return self.one(choices)

    def below(self, low: int, high: int) -> int:
        return self.random.randint(low, high)

    def often(self, percent: int) -> bool:
        return self.random.randrange(100) < percent
