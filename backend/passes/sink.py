"""What only one side of a conditional needs is computed there, and so only when that side runs.

A binding sinks where all mentions of its name are in one side of a `cond` or one case of a match, it
does more than a `where` may do (see `branching`), and it does not print. The first instant needs this
too: `a -> f (pre x)` must not compute with an `x` that nothing wrote yet, also where the compiler has
named a part of `f (pre x)` before the conditional.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pzjax.backend.muf import syntax as muf
from pzjax.backend.muf.walk import map_blocks, names_in, parts, rebuild
from pzjax.backend.passes.branching import CHEAPEST, cost
from pzjax.backend.passes.effects import Known, exp_effects, module_effects

NAME = "sink"


def run(module: muf.Module) -> muf.Module:
    """Sinks the bindings of every body of a module."""
    known = module_effects(module)
    return map_blocks(module, lambda block: _Sink(known, names_in(block)).block(block))


@dataclass(frozen=True)
class _Sink:
    """`uses` counts the mentions of each name in the whole body."""

    known: Known
    uses: dict[muf.Name, int]

    def block(self, block: muf.Block) -> muf.Block:
        sides = [side for exp in _exps(block) for side in _sides(exp)]
        mentions = [names_in(side) for side in sides]
        sunk: dict[int, list[muf.Bind]] = {}
        kept = []
        for bind in reversed(block.bindings):
            place = self.place(bind, mentions)
            if place is None:
                kept.append(bind)
            else:
                sunk.setdefault(id(sides[place]), []).append(bind)
                names_in(bind.exp, mentions[place])

        def inside(side: muf.Block) -> muf.Block:
            moved = tuple(reversed(sunk.get(id(side), ())))
            return self.block(muf.Block((*moved, *side.bindings), side.result))

        def exp(old: muf.Exp) -> muf.Exp:
            return rebuild(old, exp, inside)

        return muf.Block(
            tuple(muf.Bind(bind.pattern, exp(bind.exp)) for bind in reversed(kept)),
            exp(block.result),
        )

    def place(self, bind: muf.Bind, mentions: list[dict[muf.Name, int]]) -> int | None:
        """The side that a binding sinks into."""
        if (
            not isinstance(bind.pattern, muf.PVar)
            or cost(bind.exp) <= CHEAPEST
            or exp_effects(bind.exp, self.known).io
        ):
            return None
        name = bind.pattern.name
        uses = self.uses.get(name, 0)
        return next((i for i, found in enumerate(mentions) if found.get(name, 0) == uses > 0), None)


def _exps(block: muf.Block) -> Iterator[muf.Exp]:
    yield from (bind.exp for bind in block.bindings)
    yield block.result


def _sides(exp: muf.Exp) -> Iterator[muf.Block]:
    """The sides of the conditionals and matches in an expression, without those of inner blocks."""
    match exp:
        case muf.If(_, then, otherwise, muf.Branching.COND):
            yield from (then, otherwise)
        case muf.Match(_, cases):
            yield from (block for _, block in cases)
    for part in parts(exp):
        if not isinstance(part, muf.Block):
            yield from _sides(part)
