"""`last x` becomes a copy, made where the scope of `x` begins to run.

So inside a branch `last x` is the value before this instant of the scope that declares `x`, whoever
writes `x` first. `last` of a parameter or of a pattern variable gets a memory of its own.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from pzjax.frontend_bridge.builtin.kernel import build
from pzjax.frontend_bridge.builtin.kernel import syntax as kernel
from pzjax.frontend_bridge.builtin.kernel.walk import NODES, Rewriter, pattern_variables
from pzjax.frontend_bridge.builtin.reductions.context import Context
from pzjax.frontend_bridge.dump import syntax as obc

NAME = "lasts"


def run(function: kernel.Function, context: Context) -> kernel.Function:
    """The function with `Last` only in the equations that copy."""
    used = {node.name: node.type for node in NODES.all(function) if isinstance(node, kernel.Last)}
    if not used:
        return function
    return _Lasts(context.names, used).function(function)


class _Lasts(Rewriter):
    def __init__(self, names: build.Names, used: dict[obc.Ident, obc.Type]) -> None:
        self.names = names
        self.used = used
        self.copies: dict[obc.Ident, obc.Ident] = {}

    def function(self, function: kernel.Function) -> kernel.Function:
        names = [*pattern_variables(function.parameter)]
        memories = self.memories(names)
        body = self.visit(function.body)
        if memories.equations:
            body = kernel.Let(memories, body, False, body.type)
        return kernel.Function(
            function.name,
            function.at,
            function.kind,
            function.statics,
            function.parameter,
            function.types,
            body,
        )

    def copy_of(self, name: obc.Ident, memory: obc.Ident) -> tuple[kernel.Local, kernel.Eq]:
        """Declares the copy of `memory`, which from here on `last name` stands for."""
        copy = self.names.fresh("l")
        self.copies[name] = copy
        type_ = self.used[name]
        equation = kernel.Def(obc.VarPat(copy, type_), kernel.Last(memory, type_))
        return kernel.Local(copy, type_, None), equation

    def memories(self, names: list[obc.Ident]) -> kernel.Block:
        """Memories for variables that no equation defines."""
        locals_: list[kernel.Local] = []
        equations: list[kernel.Eq] = []
        for name in names:
            if name not in self.used:
                continue
            type_ = self.used[name]
            memory = self.names.fresh(name.source)
            local, equation = self.copy_of(name, memory)
            write = kernel.Def(obc.VarPat(memory, type_), kernel.Var(name, type_))
            locals_ += [kernel.Local(memory, type_, None), local]
            equations += [equation, write]
        return kernel.Block(tuple(locals_), tuple(equations))

    def bound(self, names: list[obc.Ident], block: kernel.Block) -> kernel.Block:
        """A block in which pattern variables are visible."""
        return _joined(self.memories(names), self.visit(block))

    def visit(self, node: Any) -> Any:
        match node:
            case kernel.Last(name, type_):
                return kernel.Var(self.copies[name], type_)
            case kernel.Block(locals_):
                made = [
                    self.copy_of(local.name, local.name)
                    for local in locals_
                    if local.name in self.used
                ]
                first = kernel.Block(
                    tuple(local for local, _ in made), tuple(equation for _, equation in made)
                )
                return _joined(first, self.children(node))
            case kernel.Case(pattern, block):
                return replace(node, block=self.bound([*pattern_variables(pattern)], block))
            case kernel.Handler(condition, block):
                names = [*_condition_variables(condition)]
                return kernel.Handler(self.visit(condition), self.bound(names, block))
            case kernel.Transition(condition, reset, emission, target, arguments):
                names = [*_condition_variables(condition)]
                return kernel.Transition(
                    self.visit(condition),
                    reset,
                    self.bound(names, emission),
                    target,
                    tuple(map(self.visit, arguments)),
                )
            case kernel.AutomatonState(name, parameters, block, transitions):
                names = [parameter.name for parameter in parameters]
                return kernel.AutomatonState(
                    name, parameters, self.bound(names, block), tuple(map(self.visit, transitions))
                )
            case kernel.Forall(index, first_exp, last, inputs, outputs, accumulators, block):
                first_exp, last, inputs = map(self.visit_all, (first_exp, last, inputs))
                accumulators = tuple((name, self.visit(exp)) for name, exp in accumulators)
                outside = dict(self.copies)
                made = [self.copy_of(name, name) for name, _ in accumulators if name in self.used]
                start = kernel.Block(
                    tuple(local for local, _ in made), tuple(equation for _, equation in made)
                )
                start = _joined(start, self.memories([one.name for one in inputs]))
                block = _joined(start, self.visit(block))
                self.copies = outside
                return kernel.Forall(index, first_exp, last, inputs, outputs, accumulators, block)
        return self.children(node)

    def visit_all(self, value: Any) -> Any:
        return tuple(map(self.visit, value)) if isinstance(value, tuple) else self.visit(value)


def _joined(first: kernel.Block, second: kernel.Block) -> kernel.Block:
    return kernel.Block((*first.locals, *second.locals), (*first.equations, *second.equations))


def _condition_variables(condition: kernel.Condition) -> list[obc.Ident]:
    match condition:
        case kernel.Holds():
            return []
        case kernel.Present(_, pattern):
            return [*pattern_variables(pattern)]
        case kernel.Both(left, right):
            return [*_condition_variables(left), *_condition_variables(right)]
        case kernel.Either(left, _):
            return _condition_variables(left)
