"""Temporaries go back into the expression that uses them.

A binding is inlined where its name is not the programmer's, it is used once, it does not print,
and it stays small, or where it is the last one of its block and gives the result. (A draw may
move: its key does not depend on when it happens.) Nothing moves into a loop, where it would run
many times.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from pzjax.backend.muf import syntax as muf
from pzjax.backend.muf.walk import map_blocks, names_in, parts, rebuild
from pzjax.backend.passes.effects import Known, exp_effects, module_effects

NAME = "inline"

LARGEST = 9
"""The most nodes of an expression that is inlined: lines stay readable."""


def run(module: muf.Module) -> muf.Module:
    """Inlines the temporaries of every body of a module."""
    known = module_effects(module)
    return map_blocks(
        module, lambda block: _Inline(known, names_in(block), _looped(block)).block(block)
    )


def _looped(block: muf.Block) -> dict[muf.Name, int]:
    """The names that the loops in a block mention."""
    found: dict[muf.Name, int] = {}

    def search(node: muf.Exp | muf.Block) -> None:
        match node:
            case muf.Block(bindings, result):
                for bind in bindings:
                    search(bind.exp)
                search(result)
            case muf.For() | muf.While():
                for part in parts(node):
                    if isinstance(part, muf.Block):
                        names_in(part, found)
                    else:
                        search(part)
            case _:
                for part in parts(node):
                    search(part)

    search(block)
    return found


@dataclass
class _Inline:
    """`uses` counts the mentions of each name, `looped` holds those that a loop mentions."""

    known: Known
    uses: dict[muf.Name, int]
    looped: dict[muf.Name, int]
    waiting: dict[muf.Name, muf.Exp] = field(default_factory=dict)

    def block(self, block: muf.Block) -> muf.Block:
        bindings = []
        for bind in block.bindings:
            exp = self.exp(bind.exp)
            if self.is_temporary(bind.pattern, exp):
                assert isinstance(bind.pattern, muf.PVar)
                self.waiting[bind.pattern.name] = exp
            else:
                bindings.append(muf.Bind(bind.pattern, exp))
        match bindings, block.result:
            case [*before, muf.Bind(muf.PVar(muf.Name(at=None) as name), exp)], muf.Var(result):
                if name == result:
                    return muf.Block(tuple(before), exp)
        return muf.Block(tuple(bindings), self.exp(block.result))

    def is_temporary(self, pattern: muf.Pattern, exp: muf.Exp) -> bool:
        return (
            isinstance(pattern, muf.PVar)
            and pattern.name.at is None
            and pattern.name not in self.looped
            and self.uses.get(pattern.name, 0) == 1
            and size(exp, LARGEST) <= LARGEST
            and not exp_effects(exp, self.known).io
        )

    def exp(self, exp: muf.Exp) -> muf.Exp:
        match exp:
            case muf.Var(name):
                return self.waiting.get(name, exp)
            case muf.For() | muf.While():
                return rebuild(exp, self.exp, self.loop_body)
        return rebuild(exp, self.exp, self.block)

    def loop_body(self, block: muf.Block) -> muf.Block:
        """A loop body sees temporaries of the outside as variables: they are bound before the
        loop.
        """
        return _Inline(self.known, self.uses, _looped(block)).block(block)


def size(exp: muf.Exp, limit: int) -> int:
    """The number of nodes of an expression, blocks with bindings counting as large; stops above
    `limit`.
    """
    total = 1
    for part in parts(exp):
        if isinstance(part, muf.Block):
            if part.bindings:
                return limit + 1
            part = part.result
        total += size(part, limit)
        if total > limit:
            break
    return total
