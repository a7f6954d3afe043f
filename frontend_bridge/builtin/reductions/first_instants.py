"""`e1 -> e2` becomes a test of a memory `i` that is true at the first instant of its scope.

A scope is what is reset as a whole and has instants of its own: the body of a function, a case of a
match (so a state), the body of a reset or of a loop. The same memory says when to compute an `init`
whose value is not a constant, or whose variable is declared outside a reset or loop around it.
A constant `init` in a case is the start of its variable whichever case runs first; in continuous time, where each
mode may start a state anew, it is given when the case starts. The event `init` is that memory itself.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from pzjax.frontend_bridge.builtin.kernel import build
from pzjax.frontend_bridge.builtin.kernel import syntax as kernel
from pzjax.frontend_bridge.builtin.kernel.walk import NODES, Rewriter
from pzjax.frontend_bridge.builtin.reductions.context import Context
from pzjax.frontend_bridge.dump import syntax as obc

NAME = "first_instants"


def run(function: kernel.Function, context: Context) -> kernel.Function:
    """The function without `->`."""
    scopes = _Scopes(context.names, _copies(function), function.kind is obc.Kind.CONTINUOUS)
    scope = scopes.enter(alone=True)
    body = scopes.visit(function.body)
    bit = scopes.leave(scope, build.EMPTY)
    if bit.equations:
        body = kernel.Let(bit, body, False, body.type)
    return replace(function, body=body)


def _copies(function: kernel.Function) -> dict[obc.Ident, kernel.Local]:
    """The copies that `lasts` has made, by what they are copies of."""
    found = {}
    for node in NODES.all(function):
        match node:
            case kernel.Def(obc.VarPat(copy), kernel.Last(name, type_)):
                found[name] = kernel.Local(copy, type_, None)
    return found


class _Scope:
    def __init__(self, around: set[obc.Ident]) -> None:
        """`around`: what is declared around it, and reset only together with it."""
        self.bit: obc.Ident | None = None
        self.declared: set[obc.Ident] = set()
        self.around = around

    def starts(self, name: obc.Ident) -> bool:
        return name in self.declared or name in self.around


class _Scopes(Rewriter):
    def __init__(
        self, names: build.Names, copies: dict[obc.Ident, kernel.Local], continuous: bool
    ) -> None:
        self.names = names
        self.copies = copies
        self.continuous = continuous
        self.scopes: list[_Scope] = []

    def enter(self, *, alone: bool) -> _Scope:
        """Begins a scope; `alone` if something resets it without the scope around it."""
        outer = None if alone else self.scopes[-1]
        self.scopes.append(_Scope(set() if outer is None else outer.declared | outer.around))
        return self.scopes[-1]

    def leave(self, scope: _Scope, block: kernel.Block) -> kernel.Block:
        """The block with the scope's memory, if it is used."""
        self.scopes.pop()
        if scope.bit is None:
            return block
        bit = scope.bit
        return kernel.Block(
            (kernel.Local(bit, build.BOOL, None), *block.locals),
            (
                kernel.Init(bit, build.TRUE),
                *block.equations,
                kernel.Def(obc.VarPat(bit, build.BOOL), build.FALSE),
            ),
        )

    def first(self) -> obc.Ident:
        scope = self.scopes[-1]
        if scope.bit is None:
            scope.bit = self.names.fresh("i")
        return scope.bit

    def scope(self, block: kernel.Block, *, alone: bool = True) -> kernel.Block:
        scope = self.enter(alone=alone)
        return self.leave(scope, self.visit(block))

    def visit(self, node: Any) -> Any:
        match node:
            case kernel.Block(locals_):
                self.scopes[-1].declared.update(local.name for local in locals_)
                return self.children(node)
            case kernel.Case(block=block):
                return replace(node, block=self.scope(block, alone=False))
            case kernel.Reset(block, condition):
                return kernel.Reset(self.scope(block), self.visit(condition))
            case kernel.Forall(block=block):
                outside = self.children(replace(node, block=build.EMPTY))
                return replace(outside, block=self.scope(block))
            case kernel.Arrow(first, next_, type_):
                test = kernel.Last(self.first(), build.BOOL)
                return kernel.If(test, self.visit(first), self.visit(next_), True, type_)
            case kernel.Initially():
                return kernel.Last(self.first(), node.type)
            case kernel.Init(name, exp):
                exp = self.visit(exp)
                own = name in self.scopes[-1].declared
                starts = own if self.continuous else self.scopes[-1].starts(name)
                if starts and is_static(exp):
                    return kernel.Init(name, exp)
                start = kernel.Init(name, exp, self.first())
                if own or name not in self.copies:
                    return start
                # The scope around has made its copy already: it is this value.
                copy = self.copies[name]
                again = kernel.Init(copy.name, kernel.Last(name, copy.type), self.first())
                return kernel.Before(((start, again),))
        return self.children(node)


def is_static(exp: kernel.Exp) -> bool:
    """Whether a value is known before the first instant."""
    match exp:
        case kernel.Const() | kernel.Global():
            return True
        case kernel.Constr(_, items) | kernel.Tuple(items):
            return all(map(is_static, items))
        case kernel.Record(fields):
            return all(is_static(value) for _, value in fields)
    return False
