"""Where each variable of a function lives: what is a `let`, a local variable, a memory or a cell.

A variable that one equation of its own block defines is a `let`. Another one is shared: a memory if
the function has a state, so that it keeps its value where nothing writes it; a local variable if
it has a default or the function has no state. What a loop gives out cell by cell is a cell of its
array.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from pzjax.frontend_bridge.builtin.kernel import syntax as kernel
from pzjax.frontend_bridge.builtin.kernel.walk import NODES, pattern_variables
from pzjax.frontend_bridge.builtin.reductions.instances import STATEFUL
from pzjax.frontend_bridge.dump import syntax as obc


@dataclass(frozen=True, slots=True)
class Loop:
    """A loop around the scope of a variable."""

    index: obc.Ident
    first: kernel.Exp
    last: kernel.Exp


@dataclass(frozen=True, slots=True)
class LetPlace:
    """Bound once; also parameters and pattern variables."""


@dataclass(frozen=True, slots=True)
class LocalPlace:
    """A local variable; `mutable` if it is an array that is written cell by cell."""

    mutable: bool


@dataclass(frozen=True, slots=True)
class MemoryPlace:
    """A memory, with a value for each iteration of the loops around its scope."""

    local: kernel.Local
    loops: tuple[Loop, ...]


@dataclass(frozen=True, slots=True)
class CellPlace:
    """The cell of `array` that an iteration gives out."""

    array: obc.Ident
    loop: Loop


Place = LetPlace | LocalPlace | MemoryPlace | CellPlace
Places = dict[obc.Ident, Place]

LET = LetPlace()


def places(function: kernel.Function) -> Places:
    """The place of each declared variable; what is not there is a parameter or pattern variable."""
    walk = _Walk(function.kind in STATEFUL)
    for node in NODES.all(function.body):
        if isinstance(node, kernel.Last):
            walk.shared.add(node.name)
    if isinstance(function.body, kernel.Let):
        walk.block(function.body.block, _Frame())
    return {name: walk.place(name) for name in walk.locals}


@dataclass(eq=False)
class _Frame:
    """Equations that run as one sequence of instructions."""

    loops: tuple[Loop, ...] = ()


@dataclass
class _Walk:
    stateful: bool
    locals: dict[obc.Ident, kernel.Local] = field(default_factory=dict)
    frames: dict[obc.Ident, _Frame] = field(default_factory=dict)
    definitions: Counter[obc.Ident] = field(default_factory=Counter)
    shared: set[obc.Ident] = field(default_factory=set)
    arrays: set[obc.Ident] = field(default_factory=set)
    cells: dict[obc.Ident, CellPlace] = field(default_factory=dict)

    def place(self, name: obc.Ident) -> Place:
        local = self.locals[name]
        if local.part is not None:
            return MemoryPlace(local, self.frames[name].loops)
        if name not in self.shared and self.definitions[name] == 1 and local.default is None:
            return LET
        if name in self.cells:
            return self.cells[name]
        if self.stateful and local.default is None:
            return MemoryPlace(local, self.frames[name].loops)
        return LocalPlace(name in self.arrays)

    def block(self, block: kernel.Block, frame: _Frame) -> None:
        for local in block.locals:
            self.locals[local.name] = local
            self.frames[local.name] = frame
        for equation in block.equations:
            self.equation(equation, frame)

    def equation(self, equation: kernel.Eq, frame: _Frame) -> None:
        match equation:
            case kernel.Def(pattern):
                for name in pattern_variables(pattern):
                    self.definitions[name] += 1
                    if self.frames.get(name) is not frame:
                        self.shared.add(name)
            case kernel.Watch():
                pass
            case kernel.Init(name) | kernel.Contribute(name) | kernel.Derive(name):
                self.shared.add(name)
            case kernel.Match(_, cases):
                for case in cases:
                    self.block(case.block, _Frame(frame.loops))
            case kernel.Reset(block):
                self.block(block, frame)
            case kernel.Forall(index, first, last, _, outputs, accumulators, block):
                loop = Loop(index, first, last)
                for output in outputs:
                    self.shared.add(output.array)
                    self.arrays.add(output.array)
                    self.cells[output.name] = CellPlace(output.array, loop)
                self.shared.update(name for name, _ in accumulators)
                self.block(block, _Frame((*frame.loops, loop)))
            case kernel.Before(groups):
                for group in groups:
                    for one in group:
                        self.equation(one, frame)
            case _:
                raise AssertionError(f"{type(equation).__name__} is left before scheduling")
