"""Static reduction: functions with static parameters become copies where they are applied.

In: a function or a constant, as elaborated. Out: the same without applications to static arguments
of functions whose source is known; sizes are constants. What is applied to a part of its static
arguments, as a value, becomes a function of its own, `__1`, `__2`, ... Calls marked `inline`
become copies too. Each module that is named gives its functions through a `Library`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from pzjax.frontend_bridge.builtin.kernel import build
from pzjax.frontend_bridge.builtin.kernel import syntax as kernel
from pzjax.frontend_bridge.builtin.kernel.copying import EVERYTHING, Copy, size_of
from pzjax.frontend_bridge.builtin.kernel.walk import PATTERNS, Rewriter, pattern_variables
from pzjax.frontend_bridge.builtin.reductions.context import Context
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.types import TYPES

NAME = "specialise"

Library = Callable[[obc.LongName], kernel.Decl | None]
"""Gives the declaration of a global value, if its source is known."""


class Specialise(Rewriter):
    """Reduces the declarations of one module.

    Attributes:
        reduce: whether static arguments are reduced, or stay as parameters of machines.
        inline_all: whether all calls become copies.
        lifted: the functions made so far of partial applications, in order.
    """

    def __init__(self, library: Library, context: Context, reduce: bool, inline_all: bool) -> None:
        """See the attributes."""
        self.library = library
        self.context = context
        self.reduce = reduce
        self.inline_all = inline_all
        self.lifted: list[kernel.Function] = []
        self.names: dict[kernel.Exp, kernel.Global] = {}

    def declaration(self, declaration: Any) -> Any:
        """A function or a constant, reduced."""
        if isinstance(declaration, kernel.Constant) and declaration.static and self.reduce:
            return replace(declaration, body=self.static(declaration.body))
        return self._sized(self.visit(declaration))

    def _sized(self, tree: Any) -> Any:
        """A tree with the sizes in its types computed."""
        if not self.reduce:
            return tree

        def change(value: Any) -> Any:
            if isinstance(value, (obc.SizeGlobal, obc.SizeOp)):
                return size_of(self.static(build.size(value)))
            return None

        return EVERYTHING.rewritten(tree, change)

    # --- what the step computes ---

    def visit(self, node: Any) -> Any:
        """A tree without applications to static arguments."""
        match node:
            case kernel.Apply():
                return self._application(self._unfolded(node))
            case kernel.Global():
                named = self._named(node)
                return node if named is node else self.visit(named)
            case kernel.Forall() if self.reduce:
                loop: kernel.Forall = self.children(node)
                return replace(loop, first=self.static(loop.first), last=self.static(loop.last))
        return self.children(node)

    def _application(self, node: kernel.Apply) -> kernel.Exp:
        function = self._source(node.function)
        if function is None or not self._is_copied(function, node):
            return self.children(node)
        count = len(function.statics)
        if len(node.arguments) <= count:
            return self._lift(node, function)
        statics = tuple(map(self.static, node.arguments[:count]))
        argument = self.visit(node.arguments[count])
        made = self._copy(function, statics, argument, node.type)
        more = node.arguments[count + 1 :]
        if more:
            made = self.visit(replace(node, function=made, arguments=more))
        return made

    def _named(self, exp: kernel.Exp) -> kernel.Exp:
        """What a static name of a function stands for."""
        while self.reduce and isinstance(exp, kernel.Global):
            found = self.library(exp.name)
            if not (isinstance(found, kernel.Constant) and names_a_function(found)):
                break
            exp = found.body
        return exp

    def _unfolded(self, node: kernel.Apply) -> kernel.Apply:
        """`f a b` for `(f a) b`, and for `g b` where `g` is a static name of `f a`."""
        node = _flat(node)
        while (function := self._named(node.function)) is not node.function:
            node = _flat(replace(node, function=function))
        return node

    def _is_copied(self, function: kernel.Function, node: kernel.Apply) -> bool:
        if node.inline or self.inline_all:
            return True
        return self.reduce and (bool(function.statics) or function.kind is obc.Kind.STATIC)

    def _source(self, exp: kernel.Exp) -> kernel.Function | None:
        """The function that an expression names, if its source is known."""
        if isinstance(exp, kernel.Global):
            found = self.library(exp.name)
            if isinstance(found, kernel.Function):
                return found
        return None

    def _copy(
        self,
        function: kernel.Function,
        statics: tuple[kernel.Exp, ...],
        argument: kernel.Exp,
        result: obc.Type,
    ) -> kernel.Exp:
        """The body of a function where it is applied."""
        known, left = _bind(function.statics, statics)
        actual = [*(exp.type for exp in statics), argument.type, result]
        types = matched([*function.types, function.body.type], actual)
        copy = Copy(self.context.names, known, types)
        equations = [
            *(kernel.Def(copy(pattern), exp) for pattern, exp in left),
            kernel.Def(copy(function.parameter), argument),
        ]
        body = self.visit(copy(function.body))
        block = kernel.Block(_locals(equations), tuple(equations))
        return kernel.Let(block, body, False, result)

    # --- values that are known before the first instant ---

    def static(self, exp: kernel.Exp) -> kernel.Exp:
        """The value of a static expression."""
        if not self.reduce:
            return self.visit(exp)  # type: ignore[no-any-return]
        match exp:
            case kernel.Constr(constructor, items, type_):
                return kernel.Constr(constructor, tuple(map(self.static, items)), type_)
            case kernel.Tuple(items, type_):
                return kernel.Tuple(tuple(map(self.static, items)), type_)
            case kernel.Record(fields, type_):
                values = tuple((label, self.static(value)) for label, value in fields)
                return kernel.Record(values, type_)
            case kernel.RecordGet(record, label, type_):
                record = self.static(record)
                if isinstance(record, kernel.Record):
                    return dict(record.fields)[label]
                return kernel.RecordGet(record, label, type_)
            case kernel.Global(name):
                found = self.library(name)
                if isinstance(found, kernel.Constant) and found.static:
                    return self.static(found.body)
                return exp
            case kernel.Apply():
                return self._static_application(self._unfolded(exp))
            case kernel.Let(kernel.Block(_, (kernel.Def(obc.VarPat(name), value),)), body):
                return self.static(Copy(self.context.names, {name: self.static(value)}, {})(body))
        made: kernel.Exp = self.visit(exp)
        return made

    def _static_application(self, node: kernel.Apply) -> kernel.Exp:
        arguments = tuple(map(self.static, node.arguments))
        match node.function, arguments:
            case kernel.Global(obc.LongName("Stdlib", "+")), (left, right):
                return build.plus(left, right)
            case kernel.Global(obc.LongName("Stdlib", "-")), (left, right):
                return build.minus(left, right)
        function = self._source(node.function)
        if function is None:
            return replace(node, arguments=arguments)
        count = len(function.statics)
        if len(arguments) <= count:
            return replace(node, arguments=arguments)
        if function.kind is not obc.Kind.STATIC or len(arguments) > count + 1:
            made: kernel.Exp = self.visit(node)
            return made
        known, left_over = _bind((*function.statics, function.parameter), arguments)
        body = Copy(self.context.names, known, {})(function.body)
        assert not left_over
        return self.static(body)

    def _lift(self, node: kernel.Apply, function: kernel.Function) -> kernel.Exp:
        """A partial application as the name of a function."""
        statics = tuple(map(self.static, node.arguments))
        key = replace(node, arguments=statics, at=None)
        if key in self.names:
            return self.names[key]
        known, left = _bind(function.statics[: len(statics)], statics)
        types = matched(list(function.types), [exp.type for exp in statics])
        copy = Copy(self.context.names, known, types)
        body = copy(function.body)
        if left:
            equations = [kernel.Def(copy(pattern), exp) for pattern, exp in left]
            block = kernel.Block(_locals(equations), tuple(equations))
            body = kernel.Let(block, body, False, body.type)
        made = kernel.Function(
            "",
            node.at,
            function.kind,
            copy(function.statics[len(statics) :]),
            copy(function.parameter),
            copy(function.types[len(statics) :]),
            body,
        )
        made = self.declaration(made)  # its own partial applications come before it
        name = f"__{len(self.lifted) + 1}"
        self.lifted.append(replace(made, name=name))
        found = self.names[key] = kernel.Global(obc.LongName(self.context.module, name), node.type)
        return found


def names_a_function(constant: kernel.Constant) -> bool:
    """Whether a constant is a static name of a function, or of values with functions among them."""
    types = TYPES.all(constant.body.type)
    return constant.static and any(isinstance(one, obc.TypeArrow) for one in types)


def _flat(node: kernel.Apply) -> kernel.Apply:
    """`(f a) b` as `f a b`."""
    while isinstance(node.function, kernel.Apply):
        inner = node.function
        node = replace(
            node,
            function=inner.function,
            arguments=(*inner.arguments, *node.arguments),
            inline=node.inline or inner.inline,
        )
    return node


def _bind(
    patterns: tuple[obc.Pattern, ...], values: tuple[kernel.Exp, ...]
) -> tuple[dict[obc.Ident, kernel.Exp], list[tuple[obc.Pattern, kernel.Exp]]]:
    """What static arguments give to parameters, and the patterns that this does not settle."""
    known: dict[obc.Ident, kernel.Exp] = {}
    left: list[tuple[obc.Pattern, kernel.Exp]] = []
    waiting = list(zip(patterns, values, strict=True))
    while waiting:
        pattern, value = waiting.pop()
        match pattern, value:
            case obc.VarPat(name), _:
                known[name] = value
            case obc.AliasPat(inner, name), _:
                known[name] = value
                waiting.append((inner, value))
            case obc.TuplePat(items), kernel.Tuple(parts):
                waiting.extend(zip(items, parts, strict=True))
            case obc.RecordPat(fields), kernel.Record(given):
                values_ = dict(given)
                waiting.extend((one, values_[label]) for label, one in fields)
            case ((obc.WildPat() | obc.ConstPat()), _):
                pass
            case _:
                left.append((pattern, value))
    return known, left


def _locals(equations: list[kernel.Def]) -> tuple[kernel.Local, ...]:
    return tuple(
        kernel.Local(name, type_, None)
        for equation in equations
        for name, type_ in _typed_variables(equation.pattern)
    )


def _typed_variables(pattern: obc.Pattern) -> list[tuple[obc.Ident, obc.Type]]:
    types = {one.name: one.type for one in PATTERNS.all(pattern) if isinstance(one, obc.VarPat)}
    return [(name, types[name]) for name in pattern_variables(pattern) if name in types]


def matched(general: list[obc.Type], actual: list[obc.Type]) -> Mapping[str, obc.Type]:
    """What the type variables of a function's types stand for where it is used."""
    found: dict[str, obc.Type] = {}
    waiting = list(zip(general, actual, strict=False))
    while waiting:
        match waiting.pop():
            case obc.TypeVar(name), given:
                found.setdefault(name, given)
            case obc.TypeArrow(_, one, result), obc.TypeArrow(_, other, given):
                waiting += [(one, other), (result, given)]
            case obc.TypeProduct(ones), obc.TypeProduct(others):
                waiting.extend(zip(ones, others, strict=False))
            case obc.TypeName(one_name, ones), obc.TypeName(other_name, others):
                if one_name == other_name:
                    waiting.extend(zip(ones, others, strict=True))
            case obc.TypeArray(one, _), obc.TypeArray(other, _):
                waiting.append((one, other))
            case _:
                pass
    return found
