"""`e1 -> e2` becomes a test of a memory `i` that is true at the first instant of its scope.

A scope is what is reset as a whole and has instants of its own: the body of a function, a case of a
match (so a state), the body of a reset or of a loop. The same memory says when to compute an `init`
whose value is not a constant, or whose variable is declared outside a reset or loop around it.

A constant `init` in a case is the start of its variable whichever case runs first. Another `init` in a case
gives its variable this value at the first instant of the case; it is the start, which `last` tells, where
nothing else was before. In continuous time each mode may start a state anew: there a constant `init` too is given
when its case starts. The event `init` is the memory of the first instant itself.
"""

from __future__ import annotations

from collections.abc import Iterator
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
    scope = scopes.enter(function.body)
    body = scopes.visit(function.body)
    bits = scopes.leave(scope, build.EMPTY)
    if bits.equations:
        body = kernel.Let(bits, body, False, body.type)
    return replace(function, body=body)


def _copies(function: kernel.Function) -> dict[obc.Ident, kernel.Local]:
    """The copies that `lasts` has made, by what they are copies of."""
    found = {}
    for node in NODES.all(function):
        match node:
            case kernel.Def(obc.VarPat(copy), kernel.Last(name, type_)):
                found[name] = kernel.Local(copy, type_, None)
    return found


class _Reset:
    """What is reset as a whole: some scopes, one in another."""

    def __init__(self, body: Any) -> None:
        self.constants = {one.name for one in _constants(body)}
        self.unstarted: dict[obc.Ident, obc.Ident] = {}  # memories that tell it of variables


class _Scope:
    def __init__(self, reset: _Reset, around: set[obc.Ident]) -> None:
        """`around`: what is declared around it, and reset only together with it."""
        self.reset = reset
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

    def enter(self, body: Any) -> _Scope:
        """Begins a scope that something resets without the scope around it."""
        self.scopes.append(_Scope(_Reset(body), set()))
        return self.scopes[-1]

    def leave(self, scope: _Scope, block: kernel.Block) -> kernel.Block:
        """The block with the memories of its scope that are used."""
        self.scopes.pop()
        alone = not self.scopes or self.scopes[-1].reset is not scope.reset
        bits = [*scope.reset.unstarted.values()] if alone else []
        last: list[kernel.Eq] = []
        if scope.bit is not None:
            bits.insert(0, scope.bit)
            last.append(_false(scope.bit))
        if not bits:
            return block
        return kernel.Block(
            (*(kernel.Local(bit, build.BOOL, None) for bit in bits), *block.locals),
            (*(kernel.Init(bit, build.TRUE) for bit in bits), *block.equations, *last),
        )

    def first(self) -> obc.Ident:
        scope = self.scopes[-1]
        if scope.bit is None:
            scope.bit = self.names.fresh("i")
        return scope.bit

    def alone(self, block: kernel.Block) -> kernel.Block:
        """The body of a reset or of a loop."""
        scope = self.enter(block)
        if self.continuous:
            return self.leave(scope, self.visit(block))
        lifting = _Lifting({local.name for local in block.locals})
        block = lifting.visit(block)
        starts = tuple(kernel.Init(name, exp) for name, exp in lifting.found.items())
        return self.leave(scope, self.visit(replace(block, equations=starts + block.equations)))

    def case(self, block: kernel.Block) -> kernel.Block:
        outer = self.scopes[-1]
        scope = _Scope(outer.reset, outer.declared | outer.around)
        self.scopes.append(scope)
        return self.leave(scope, self.visit(block))

    def visit(self, node: Any) -> Any:
        match node:
            case kernel.Block(locals_):
                self.scopes[-1].declared.update(local.name for local in locals_)
                return self.children(node)
            case kernel.Case(block=block):
                return replace(node, block=self.case(block))
            case kernel.Reset(block, condition):
                return kernel.Reset(self.alone(block), self.visit(condition))
            case kernel.Forall(block=block):
                outside = self.children(replace(node, block=build.EMPTY))
                return replace(outside, block=self.alone(block))
            case kernel.Arrow(first, next_, type_):
                test = kernel.Last(self.first(), build.BOOL)
                return kernel.If(test, self.visit(first), self.visit(next_), True, type_)
            case kernel.Initially():
                return kernel.Last(self.first(), node.type)
            case kernel.Init(name, exp):
                return self.start(name, self.visit(exp))
        return self.children(node)

    def start(self, name: obc.Ident, exp: kernel.Exp) -> kernel.Eq:
        """An `init`; one that the reset does not do renews the copy that the scope around has made already."""
        scope = self.scopes[-1]
        own = name in scope.declared
        if (own if self.continuous else scope.starts(name)) and is_static(exp):
            return kernel.Init(name, exp)
        start = kernel.Init(name, exp, self.first())
        if own or name not in self.copies:
            return start
        copy = self.copies[name]
        value = kernel.Last(name, copy.type)
        if self.continuous or len(self.scopes) == 1 or self.scopes[-2].reset is not scope.reset:
            return kernel.Before(((start, kernel.Init(copy.name, value, scope.bit)),))
        if name in scope.reset.constants:
            return start
        unstarted = scope.reset.unstarted
        bit = unstarted.get(name) or unstarted.setdefault(name, self.names.fresh("i"))
        return kernel.Before(((start, kernel.Init(copy.name, value, bit), _false(bit)),))


class _Lifting(Rewriter):
    """Takes the constant starts of variables that are declared outside a reset out of its cases.

    Attributes:
        found: the last start of each.
    """

    def __init__(self, declared: set[obc.Ident]) -> None:
        self.declared = declared
        self.found: dict[obc.Ident, kernel.Exp] = {}

    def visit(self, node: Any) -> Any:
        match node:
            case kernel.Reset() | kernel.Forall():
                return node
            case kernel.Block(locals_):
                self.declared.update(local.name for local in locals_)
            case kernel.Init(name, exp) if is_static(exp) and name not in self.declared:
                self.found[name] = exp
                return kernel.Before(())
        return self.children(node)


def _constants(body: Any) -> Iterator[kernel.Init]:
    """The constant starts in what is reset as a whole."""
    waiting = [body]
    while waiting:
        match waiting.pop():
            case kernel.Reset() | kernel.Forall():
                pass
            case kernel.Init(_, exp) as start if is_static(exp):
                yield start
            case node:
                waiting += NODES.parts(node)


def _false(bit: obc.Ident) -> kernel.Def:
    return kernel.Def(obc.VarPat(bit, build.BOOL), build.FALSE)


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
