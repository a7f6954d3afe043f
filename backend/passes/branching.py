"""How each conditional runs: both sides and a selection (`where`), or one side (`cond`).

The rule, stated here and nowhere else: a conditional is a `where` if both sides together do at
most `CHEAPEST` operations, all of them on scalars and without effects. Everything else is a
`cond`: a side that draws, prints, may raise, steps an instance, loops, handles arrays, matrices or lists,
or calls a function of the program. So is one of which a side alone uses a draw that may be outside of its domain:
it makes a particle fail (`sink` takes it into the side).

The bindings of the sides of a `where` move out of it, and each of its results is bound on its own.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field

from pzjax.backend.muf import syntax as muf
from pzjax.backend.muf.walk import highest_number, map_blocks, names_in, parts, rebuild
from pzjax.backend.passes.effects import may_raise
from pzjax.backend.stdlib_facts import draws, is_scalar, prints
from pzjax.frontend_bridge.dump.syntax import LongName, named

NAME = "branching"

CHEAPEST = 24
"""The most operations that both sides of a `where` do."""

LOCATED = frozenset({"gaussian", "lognormal", "mv_gaussian", "normal", "student_t"})
"""The families whose first parameter, the location, may be any number."""


def run(module: muf.Module) -> muf.Module:
    """Chooses the form of every conditional of a module."""
    return map_blocks(
        module, lambda block: _Branching(highest_number(block), names_in(block)).block(block)
    )


@dataclass
class _Branching:
    """`highest` is the highest number that a name of the body has, `uses` counts the mentions of each."""

    highest: int
    uses: dict[muf.Name, int]
    numbers: Iterator[int] = field(init=False)
    drawn: set[muf.Name] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.numbers = itertools.count(self.highest + 1)

    def block(self, block: muf.Block) -> muf.Block:
        bindings: list[muf.Bind] = []
        for bind in block.bindings:
            if isinstance(bind.pattern, muf.PVar) and (
                _draws(bind.exp) or self.needs_a_draw(bind.exp)
            ):
                self.drawn.add(bind.pattern.name)
            value = self.select(self.exp(bind.exp), bindings)
            match bind.pattern, value:
                case muf.PTuple(items), muf.Tuple(parts):
                    bindings += map(muf.Bind, items, parts)
                case _:
                    bindings.append(muf.Bind(bind.pattern, value))
        result = self.select(self.exp(block.result), bindings)
        return muf.Block(tuple(bindings), result)

    def select(self, exp: muf.Exp, bindings: list[muf.Bind]) -> muf.Exp:
        """A `where` without bindings in it: those of its sides come before; a tuple becomes a
        tuple of `where`s, also inside another.
        """
        if not isinstance(exp, muf.If) or exp.branching is muf.Branching.COND:
            return exp
        bindings += [*exp.then.bindings, *exp.otherwise.bindings]
        condition, then, otherwise = exp.condition, exp.then.result, exp.otherwise.result
        split = isinstance(then, muf.Tuple) and isinstance(otherwise, muf.Tuple)
        if split and not isinstance(condition, muf.Var | muf.Field):
            name = muf.Name("test", next(self.numbers))
            bindings.append(muf.Bind(muf.PVar(name, named("bool")), condition))
            condition = muf.Var(name)
        return _where(condition, then, otherwise)

    def exp(self, exp: muf.Exp) -> muf.Exp:
        exp = rebuild(exp, self.part, self.block)
        if isinstance(exp, muf.If) and cost(exp) <= CHEAPEST and not self.keeps_a_draw(exp):
            return muf.If(exp.condition, exp.then, exp.otherwise, muf.Branching.WHERE)
        return exp

    def keeps_a_draw(self, exp: muf.If) -> bool:
        """Whether nothing but one side uses a draw."""
        return self.needs_a_draw(exp.then) or self.needs_a_draw(exp.otherwise)

    def needs_a_draw(self, exp: muf.Exp | muf.Block) -> bool:
        """Whether nothing else uses a draw, or what is computed from one."""
        mentions = names_in(exp)
        return any(
            mentions.get(name) == self.uses.get(name) for name in self.drawn & mentions.keys()
        )

    def part(self, exp: muf.Exp) -> muf.Exp:
        """A part of an expression: there is no place before it for the bindings of a `where`."""
        exp = self.exp(exp)
        if isinstance(exp, muf.If) and (exp.then.bindings or exp.otherwise.bindings):
            return muf.If(exp.condition, exp.then, exp.otherwise)
        return exp


def _draws(exp: muf.Exp) -> bool:
    """Whether an expression is a draw that may be outside of its domain."""
    match exp:
        case muf.Call(muf.Global(LongName("rt", "sample")), (law, *_)):
            return not _is_safe(law)
    return False


def _is_safe(law: muf.Exp) -> bool:
    """Whether the parameters that bound the domain are the same for all particles at all instants."""
    match law:
        case muf.Call(muf.Global(LongName("Distribution", family)), (muf.Tuple(parameters),)):
            bounding = parameters[1:] if family in LOCATED else parameters
            return all(isinstance(one, muf.Const | muf.Global) for one in bounding)
        case muf.Call(muf.Global(LongName("Distribution", _)), (parameter,)):
            return isinstance(parameter, muf.Const | muf.Global)
        case muf.If(_, then, otherwise):
            return _is_safe(then.result) and _is_safe(otherwise.result)
    return False


def _where(condition: muf.Exp, then: muf.Exp, otherwise: muf.Exp) -> muf.Exp:
    if then == otherwise:
        return then
    if isinstance(then, muf.Tuple) and isinstance(otherwise, muf.Tuple):
        pairs = zip(then.items, otherwise.items, strict=True)
        return muf.Tuple(tuple(_where(condition, *pair) for pair in pairs))
    sides = muf.Block((), then), muf.Block((), otherwise)
    return muf.If(condition, *sides, muf.Branching.WHERE)


def cost(node: muf.Exp | muf.Block) -> int:
    """The number of operations, more than CHEAPEST where a selection of both sides won't do."""
    match node:
        case muf.Block(bindings, result):
            return cost(result) + sum(cost(bind.exp) for bind in bindings)
        case muf.Const() | muf.Var() | muf.Field() | muf.Global():
            return 0
        case muf.Call(muf.Global(name), arguments, None):
            simple = is_scalar(name) and not draws(name) and not prints(name)
            own = 1 if simple and not may_raise(node) else CHEAPEST + 1
            return own + sum(map(cost, arguments))
        case (
            muf.Tuple()
            | muf.Item()
            | muf.Get()
            | muf.Is()
            | muf.Payload()
            | muf.Constr()
            | muf.If()
        ):
            return sum(map(cost, parts(node)), 1)
        case _:
            return CHEAPEST + 1
