"""A signal becomes two variables: its value and whether it is there.

A signal that is emitted is absent at the beginning of each instant; one that an equation defines
as a whole has no default.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from pzjax.frontend_bridge.builtin.kernel import build
from pzjax.frontend_bridge.builtin.kernel import syntax as kernel
from pzjax.frontend_bridge.builtin.kernel.walk import NODES, Rewriter, defined
from pzjax.frontend_bridge.builtin.reductions.context import Context
from pzjax.frontend_bridge.dump import syntax as obc

NAME = "signals"


def run(function: kernel.Function, context: Context) -> kernel.Function:
    """The function without variables that hold signals."""
    return _Signals(context.names, function).function(function)


def carried(type_: obc.Type) -> obc.Type | None:
    """The type of the value of a signal; None for other types."""
    match type_:
        case obc.TypeName(obc.LongName("Stdlib", "signal"), (value,)):
            return value
    return None


class _Signals(Rewriter):
    def __init__(self, names: build.Names, function: kernel.Function) -> None:
        self.names = names
        self.absent: set[obc.Ident] = set()
        for node in NODES.all(function):
            match node:
                case kernel.Emit(name):
                    self.absent.add(name)
                case kernel.Match() | kernel.Forall():
                    self.absent.update(defined([node]))
        self.parts: dict[obc.Ident, tuple[kernel.Var, kernel.Var]] = {}

    def function(self, function: kernel.Function) -> kernel.Function:
        parameter = self.pattern(function.parameter)
        return replace(function, parameter=parameter, body=self.visit(function.body))

    def split(self, name: obc.Ident, value: obc.Type) -> tuple[kernel.Var, kernel.Var]:
        if name not in self.parts:
            self.parts[name] = (
                kernel.Var(self.names.fresh(f"{name.source}v"), value),
                kernel.Var(self.names.fresh(f"{name.source}p"), build.BOOL),
            )
        return self.parts[name]

    def pattern(self, pattern: obc.Pattern) -> obc.Pattern:
        match pattern:
            case obc.VarPat(name, type_):
                value_type = carried(type_)
                if value_type is None:
                    return pattern
                value, there = self.split(name, value_type)
                return obc.TuplePat(
                    (obc.VarPat(value.name, value.type), obc.VarPat(there.name, there.type))
                )
            case obc.TuplePat(items):
                return obc.TuplePat(tuple(map(self.pattern, items)))
            case obc.ConstrPat(constructor, items):
                return obc.ConstrPat(constructor, tuple(map(self.pattern, items)))
            case obc.RecordPat(fields):
                return obc.RecordPat(tuple((label, self.pattern(one)) for label, one in fields))
            case obc.OrPat(left, right):
                return obc.OrPat(self.pattern(left), self.pattern(right))
            case obc.AliasPat(inner, name):
                return obc.AliasPat(self.pattern(inner), name)
            case obc.TypedPat(inner):
                return self.pattern(inner)
            case obc.WildPat() | obc.ConstPat():
                return pattern

    def visit(self, node: Any) -> Any:
        match node:
            case kernel.Var(name, type_):
                value_type = carried(type_)
                return node if value_type is None else self.pair(name, value_type, type_)
            case kernel.Test(signal, type_):
                signal = self.visit(signal)
                if isinstance(signal, kernel.Tuple):
                    return signal.items[1]
                second = kernel.Global(
                    obc.LongName("Stdlib", "snd"),
                    obc.TypeArrow(obc.Kind.ANY, signal.type, build.BOOL),
                )
                return kernel.Apply(second, (signal,), obc.Kind.ANY, False, None, type_)
            case kernel.Emit(name, exp):
                exp = self.visit(exp)
                value, there = self.split(name, exp.type)
                return kernel.Before(
                    (
                        (
                            kernel.Def(obc.VarPat(value.name, value.type), exp),
                            kernel.Def(obc.VarPat(there.name, there.type), build.TRUE),
                        ),
                    )
                )
            case kernel.Def(pattern, exp):
                return kernel.Def(self.pattern(pattern), self.visit(exp))
            case kernel.Case(pattern, block):
                return replace(node, pattern=self.pattern(pattern), block=self.visit(block))
            case kernel.Block(locals_, equations):
                return kernel.Block(
                    tuple(part for local in locals_ for part in self.local(local)),
                    tuple(map(self.visit, equations)),
                )
            case kernel.Forall():
                return self.children(self.whole_cells(node))
        return self.children(node)

    def pair(self, name: obc.Ident, value_type: obc.Type, type_: obc.Type) -> kernel.Exp:
        return kernel.Tuple(self.split(name, value_type), type_)

    def local(self, local: kernel.Local) -> list[kernel.Local]:
        value_type = carried(local.type)
        if value_type is None:
            return [local]
        value, there = self.split(local.name, value_type)
        if local.name not in self.absent:
            defaults: list[kernel.Exp | None] = [None, None]
        else:
            defaults = [kernel.Const(obc.Any(), value.type), build.FALSE]
        return [
            kernel.Local(part.name, part.type, local.at, default)
            for part, default in zip((value, there), defaults, strict=True)
        ]

    def whole_cells(self, loop: kernel.Forall) -> kernel.Forall:
        """The loop, with the cells that are signals read and written as wholes."""
        locals_: list[kernel.Local] = []
        equations: list[kernel.Eq] = []
        inputs: list[kernel.Input] = []
        outputs: list[kernel.Output] = []
        for one in loop.inputs:
            value_type = carried(one.type)
            if value_type is None:
                inputs.append(one)
                continue
            whole = self.names.fresh(one.name.source)
            product = obc.TypeProduct((value_type, build.BOOL))
            locals_.append(kernel.Local(one.name, one.type, None))
            equations.append(kernel.Def(obc.VarPat(one.name, one.type), kernel.Var(whole, product)))
            inputs.append(kernel.Input(whole, product, one.array))
        for out in loop.outputs:
            value_type = carried(out.type)
            if value_type is None:
                outputs.append(out)
                continue
            whole = self.names.fresh(out.name.source)
            product = obc.TypeProduct((value_type, build.BOOL))
            locals_.append(kernel.Local(whole, product, None))
            equations.append(kernel.Def(obc.VarPat(whole, product), kernel.Var(out.name, out.type)))
            outputs.append(kernel.Output(whole, product, out.array))
        block = kernel.Block((*loop.block.locals, *locals_), (*equations, *loop.block.equations))
        return replace(loop, inputs=tuple(inputs), outputs=tuple(outputs), block=block)
