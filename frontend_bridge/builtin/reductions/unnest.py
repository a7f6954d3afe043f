"""Expressions lose their equations: what is nested becomes equations of the block around it.

The operands of an `if` that call a node, have an effect or hold equations become variables, so they
are computed in all instants. A first-instant test becomes a variable as a whole: the calls in it run
only when selected, as in the value of an `init`. A tuple defined by a tuple becomes an equation for
each part.

The effects of the equations that an expression holds come before its own. Those of its parts, the operands of
an `if` too, have the order of equations that do not need one another: the last part comes first.

Afterwards `Scope` is gone, and `Let` stands only as the body of a function.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

from pzjax.frontend_bridge.builtin.kernel import build
from pzjax.frontend_bridge.builtin.kernel import syntax as kernel
from pzjax.frontend_bridge.builtin.kernel.walk import NODES
from pzjax.frontend_bridge.builtin.reductions.context import Context
from pzjax.frontend_bridge.builtin.reductions.effects import COMBINATORIAL
from pzjax.frontend_bridge.dump import syntax as obc

NAME = "unnest"

N = TypeVar("N")


def run(function: kernel.Function, context: Context) -> kernel.Function:
    """The function, whose body is a `Let` of all its equations, or a plain expression."""
    return replace(function, body=whole(function.body, context))


def whole(exp: kernel.Exp, context: Context) -> kernel.Exp:
    """An expression with all its equations in front."""
    into = _Block(context.names)
    body = into.exp(exp)
    if any(isinstance(node, kernel.Last) for node in NODES.all(body)):
        body = into.named(body)  # the equations write what it reads before
    block = into.block(())
    return kernel.Let(block, body, True, body.type) if block.equations else body


class _Block:
    """Collects the equations of one block.

    Attributes:
        locals: the variables of the block.
        found: equations without an order.
        loose: more of them, which the expression at hand has lost; they come after it.
        chain: groups of equations that the expression at hand has lost; their effects are in this
            order, and come before those of the expression.
    """

    def __init__(self, names: build.Names, locals_: list[kernel.Local] | None = None) -> None:
        self.names = names
        self.locals = [] if locals_ is None else locals_
        self.found: list[kernel.Eq] = []
        self.loose: list[kernel.Eq] = []
        self.chain: list[tuple[kernel.Eq, ...]] = []

    def block(self, equations: tuple[kernel.Eq, ...]) -> kernel.Block:
        for equation in equations:
            self.equation(equation)
        self.flush(())
        return kernel.Block(tuple(self.locals), tuple(self.found))

    def nested(self, block: kernel.Block) -> kernel.Block:
        """A block that stays a block."""
        return _Block(self.names, list(block.locals)).block(block.equations)

    def part(self, equations: tuple[kernel.Eq, ...]) -> list[kernel.Eq]:
        """Equations of the same block, apart."""
        inner = _Block(self.names, self.locals)
        for equation in equations:
            inner.equation(equation)
        inner.flush(())
        return inner.found

    def flush(self, last: tuple[kernel.Eq, ...]) -> None:
        """Puts equations after those that their expressions have lost."""
        if self.chain:
            groups = tuple(self.chain)
            self.chain = []
            self.found.append(kernel.Before((*groups, last) if last else groups))
        else:
            self.found.extend(last)
        self.found.extend(self.loose)
        self.loose = []

    def equation(self, equation: kernel.Eq) -> None:
        match equation:
            case kernel.Def(obc.TuplePat(patterns), kernel.Tuple(items)):
                for pattern, item in zip(patterns, items, strict=True):
                    self.equation(kernel.Def(pattern, item))
            case kernel.Def(obc.AliasPat(pattern, name), exp):
                variable = kernel.Var(name, exp.type)
                self.equation(kernel.Def(obc.VarPat(name, exp.type), exp))
                self.equation(kernel.Def(pattern, variable))
            case kernel.Def(pattern, exp):
                self.define(pattern, exp)
            case kernel.Contribute(name, exp, combine):
                self.flush((kernel.Contribute(name, self.exp(exp), combine),))
            case kernel.Derive(name, exp):
                self.flush((kernel.Derive(name, self.exp(exp)),))
            case kernel.Watch(name, exp):
                self.flush((kernel.Watch(name, self.exp(exp)),))
            case kernel.Init(name, exp, when):
                self.flush((kernel.Init(name, self.exp(exp), when),))
            case kernel.Match(exp, cases):
                exp = self.exp(exp)
                nested = tuple(replace(case, block=self.nested(case.block)) for case in cases)
                self.flush((kernel.Match(exp, nested),))
            case kernel.Reset(block, condition):
                self.flush((kernel.Reset(self.nested(block), self.exp(condition)),))
            case kernel.Forall():
                bare = replace(equation, block=build.EMPTY)
                loop = self.parts(bare, self.loop_part)
                self.flush((replace(loop, block=self.nested(equation.block)),))
            case kernel.Before(groups):
                made = [tuple(self.part(group)) for group in groups]
                self.flush((kernel.Before(tuple(made)),))
            case kernel.Scope(block):
                self.locals.extend(block.locals)
                self.flush(tuple(self.part(block.equations)))
            case _:
                raise AssertionError(f"{type(equation).__name__} is left before {NAME}")

    def loop_part(self, node: Any) -> Any:
        """Unnests the expressions of a loop's head; an array that is not a variable becomes one."""
        match node:
            case kernel.Input(name, type_, array):
                return kernel.Input(name, type_, self.named(self.exp(array)))
            case kernel.Block() | kernel.Output():
                return node
        return self.exp(node)

    def define(self, pattern: obc.Pattern, exp: kernel.Exp) -> None:
        """`pattern = exp`; a tuple behind `let` is still split."""
        while isinstance(exp, kernel.Let):
            self.take(exp)
            exp = exp.body
        if isinstance(pattern, obc.TuplePat) and isinstance(exp, kernel.Tuple):
            self.flush(tuple(self.part(tuple(map(kernel.Def, pattern.items, exp.items)))))
            return
        self.flush((kernel.Def(pattern, self.exp(exp)),))

    def take(self, let: kernel.Let) -> None:
        """Moves the equations of a `let` to this block."""
        self.locals.extend(let.block.locals)
        equations = self.part(let.block.equations)
        if let.ordered:
            self.chain.append(tuple(equations))
        else:
            self.loose.extend(equations)

    def named(self, exp: kernel.Exp, loose: list[kernel.Eq] | None = None) -> kernel.Exp:
        """A variable with the value of an expression without equations."""
        if isinstance(exp, kernel.Var):
            return exp
        name = self.names.fresh("x")
        self.locals.append(kernel.Local(name, exp.type, None))
        equation = kernel.Def(obc.VarPat(name, exp.type), exp)
        if loose is None:
            self.chain.append((equation,))
        else:
            loose.append(equation)
        return kernel.Var(name, exp.type)

    def exp(self, exp: kernel.Exp) -> kernel.Exp:
        """The expression, without equations."""
        match exp:
            case kernel.Let(_, body):
                self.take(exp)
                return self.exp(body)
            case kernel.If(lazy=True):
                return self.named(self.parts(exp, self.exp), self.loose)
            case kernel.If():
                visits = iter((self.exp, self.operand, self.operand))
                return self.parts(exp, lambda part: next(visits)(part))
        return self.parts(exp, self.exp)

    def parts(self, node: N, visit: Callable[[Any], Any]) -> N:
        """The node with its parts visited; what they lose keeps an order within each part only."""
        before = self.chain
        chains: list[list[tuple[kernel.Eq, ...]]] = []

        def apart(part: Any) -> Any:
            self.chain = []
            made = visit(part)
            if self.chain:
                chains.append(self.chain)
            return made

        made = NODES.mapped(node, apart)
        beside = chains[0] if len(chains) == 1 else [tuple(_one(chain) for chain in chains)]
        self.chain = [*before, *beside] if chains else before
        return made

    def operand(self, exp: kernel.Exp) -> kernel.Exp:
        free = all(
            not isinstance(node, kernel.Let)
            and not (isinstance(node, kernel.Apply) and node.kind not in COMBINATORIAL)
            for node in NODES.all(exp)
        )
        made = self.exp(exp)
        return made if free else self.named(made)


def _one(chain: list[tuple[kernel.Eq, ...]]) -> kernel.Eq:
    """Groups in an order, as one equation of a group that has none."""
    return kernel.Before(tuple(chain))
