"""muF blocks to Python statements.

`Statements` writes the lines of one function. A block in the middle of an expression becomes a
local function above the statement; a conditional or a loop with bindings likewise.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from pzjax.backend.codegen.expressions import Expressions, arguments, rt, thunk, waited
from pzjax.backend.codegen.layout import STEP, statement
from pzjax.backend.codegen.names import Names
from pzjax.backend.codegen.types import type_of
from pzjax.backend.muf import syntax as muf
from pzjax.backend.muf.walk import parts, rebuild, variables
from pzjax.backend.passes.matches import flatten
from pzjax.frontend_bridge.dump.syntax import Kind

NO_NAMES: Mapping[str, str] = {}


@dataclass
class Statements:
    """The lines of one function body, as they are written."""

    expressions: Expressions
    names: Names
    indent: str
    lines: list[str] = field(default_factory=list)

    def block(self, block: muf.Block) -> ast.expr:
        """Writes the bindings of a block and returns the expression of its result."""
        for bind in block.bindings:
            self.bind(bind.pattern, bind.exp)
        return self.value(block.result)

    def value(self, exp: muf.Exp) -> ast.expr:
        """The Python expression of `exp`, after writing the functions that it needs."""
        match exp:
            case muf.If(condition, then, otherwise, muf.Branching.COND):
                test = self.value(waited(condition))
                sides = [self.function("then", then), self.function("otherwise", otherwise)]
                return ast.Call(rt("cond"), [test, *sides], [])
            case muf.Match(subject, cases):
                return self.switch(subject, cases)
            case muf.For():
                return self.loop(exp)
            case muf.While(carried, condition, body):
                asked = self.loop_function("condition", [], carried, condition)
                step = self.loop_function("body", [], carried, body)
                return ast.Call(rt("while_loop"), [asked, step, self.start(carried)], [])
        if _is_flat(exp):
            return self.expressions.exp(exp)
        return self.expressions.exp(rebuild(exp, self.named, lambda block: block))

    def named(self, exp: muf.Exp) -> muf.Exp:
        """A part of an expression; what takes statements of its own gets a name."""
        if _is_flat(exp):
            return exp
        if isinstance(exp, muf.If | muf.Match | muf.For | muf.While):
            name = muf.Name("value", -len(self.names.taken))
            self.bind(muf.PVar(name), exp)
            return muf.Var(name)
        return rebuild(exp, self.named, lambda block: block)

    def bind(self, pattern: muf.Pattern, exp: muf.Exp) -> None:
        """Writes one binding."""
        at = next((v.name.at for v in variables(pattern) if v.name.at is not None), None)
        if at is None and isinstance(exp, muf.Step | muf.Flow):
            at = exp.instance.at
        self.expressions.line = None if at is None else at.line
        value = self.value(exp)
        self.expressions.line = None
        if isinstance(pattern, muf.PVar) and pattern.type is None:
            pattern = muf.PVar(pattern.name, type_of(exp, self.expressions.types))
        if isinstance(pattern, muf.PWild | muf.PTuple) and not any(variables(pattern)):
            node: ast.stmt = ast.Expr(value)
        else:
            if isinstance(exp, muf.Step) and exp.kind in (Kind.PROBA, Kind.CONTINUOUS):
                assert isinstance(pattern, muf.PTuple)
                state, *outputs = pattern.items
                pattern = muf.PTuple((state, muf.PTuple(tuple(outputs))))
            node = ast.Assign([self.target(pattern, self.next_of(exp))], value, lineno=0)
        self.lines.extend(statement(node, self.indent, "" if at is None else f"  # line {at.line}"))

    def next_of(self, exp: muf.Exp) -> Mapping[str, str]:
        """How the next state of an instance is called: as its field, which the source may call otherwise. Its output
        is not called as a node of this module is.
        """
        match exp:
            case (
                muf.Step(instance) | muf.Flow(instance) | muf.Reset(instance) | muf.Fresh(instance)
            ):
                field_ = self.expressions.names[instance]
                assert isinstance(field_, ast.Attribute)
                own = self.expressions.world.names
                outputs = {name: f"{name}_output" for name in own}
                return {**outputs, f"{instance.source}_next": f"{field_.attr.rstrip('_')}_next"}
        return {}

    def target(self, pattern: muf.Pattern, called: Mapping[str, str] = NO_NAMES) -> ast.expr:
        """The left side of an assignment; its variables come into scope, `called` so or as in the source."""
        match pattern:
            case muf.PVar(name, type_):
                wanted = name.source if name.at else called.get(name.source, name.source)
                self.expressions.names[name] = ast.Name(self.names.fresh(wanted))
                if type_ is not None:
                    self.expressions.types[name] = type_
                return self.expressions.names[name]
            case muf.PWild() | muf.PTuple(()):
                return ast.Name("_")
            case muf.PTuple(items):
                return ast.Tuple([self.target(item, called) for item in items])
            case _:
                raise NotImplementedError(f"pattern {pattern} after the compilation of matches")

    def parameter(self, pattern: muf.Pattern, called: str = "inputs") -> str:
        """The name of a parameter; a tuple, then `called` so, is taken apart in the first line of the body."""
        match pattern:
            case muf.PVar():
                target = self.target(pattern)
                assert isinstance(target, ast.Name)
                return target.id
            case muf.PWild() | muf.PConst() | muf.PTuple(()):
                return self.names.fresh("_")
            case _:
                name = self.names.fresh(called)
                whole = muf.Name(called, -1 - len(self.names.taken))
                self.expressions.names[whole] = ast.Name(name)
                for bind in flatten(pattern, muf.Var(whole)):
                    self.bind(bind.pattern, bind.exp)
                return name

    # --- functions ------------------------------------------------------------------------------

    def inner(self, lines: list[str]) -> Statements:
        """The statements of a function inside this one."""
        expressions = replace(
            self.expressions,
            names=dict(self.expressions.names),
            types=dict(self.expressions.types),
            line=None,
        )
        return Statements(expressions, self.names.inner(), self.indent + STEP, lines)

    def function(self, name: str, block: muf.Block, parameters: Sequence[str] = ()) -> ast.expr:
        """A function whose body is the block: a lambda where it needs no statement."""
        inside = self.inner([])
        result = inside.block(block)
        if not inside.lines and not parameters:
            return thunk(result)
        return self.define(name, parameters, inside, result)

    def define(
        self, name: str, parameters: Sequence[str], inside: Statements, result: ast.expr
    ) -> ast.expr:
        """Writes a local function and returns its name."""
        name = self.names.fresh(name)
        if self.lines[-1:] != [""]:
            self.lines.append("")
        self.lines.append(f"{self.indent}def {name}({', '.join(parameters)}):")
        self.lines.extend(inside.lines[1:] if inside.lines[:1] == [""] else inside.lines)
        self.lines.extend(statement(ast.Return(result), inside.indent))
        self.lines.append("")
        return ast.Name(name)

    def switch(self, subject: muf.Exp, cases: Sequence[tuple[muf.Pattern, muf.Block]]) -> ast.expr:
        """A match over the constant constructors of one type: a dictionary from constructor to
        function.
        """
        value = self.value(subject)
        keys: list[ast.expr | None] = []
        sides = []
        default = []
        for pattern, block in cases:
            if not isinstance(pattern, muf.PConstr):
                default.append(self.function("otherwise", block))
                break
            constructor = self.expressions.constructor(pattern.constructor)
            keys.append(constructor)
            label = constructor.attr if isinstance(constructor, ast.Attribute) else "case"
            sides.append(self.function(f"in_{label.lower()}", block))
        return ast.Call(rt("switch"), [value, ast.Dict(keys, sides), *default], [])

    def loop(self, loop: muf.For) -> ast.expr:
        """A `for` loop."""
        bounds = [self.value(loop.first), self.value(loop.last)]
        start = self.start(loop.carried)
        body = self.loop_function("body", [loop.index], loop.carried, loop.body)
        words = [] if loop.up else [ast.keyword("up", ast.Constant(False))]
        return ast.Call(rt("for_loop"), [*bounds, body, start], words)

    def start(self, carried: Sequence[tuple[muf.PVar, muf.Exp]]) -> ast.expr:
        """The first values of the variables of a loop: one, or a tuple of several."""
        values = [self.value(value) for _, value in carried]
        return values[0] if len(values) == 1 else ast.Tuple(values)

    def loop_function(
        self,
        name: str,
        counters: Sequence[muf.Name],
        carried: Sequence[tuple[muf.PVar, muf.Exp]],
        block: muf.Block,
    ) -> ast.expr:
        """The body of a loop: a function of its counter and of its variable or the tuple of them."""
        inside = self.inner([])
        parameters = [inside.parameter(muf.PVar(counter)) for counter in counters]
        variables = [variable for variable, _ in carried]
        whole = variables[0] if len(variables) == 1 else muf.PTuple(tuple(variables))
        parameters.append(inside.parameter(whole, "carried"))
        result = inside.block(block)
        if not inside.lines:
            return ast.Lambda(arguments(*parameters), result)
        return self.define(name, parameters, inside, result)


def _is_flat(exp: muf.Exp | muf.Block) -> bool:
    """Tells whether an expression needs no statement of its own."""
    match exp:
        case muf.Block(bindings, result):
            return not bindings and _is_flat(result)
        case muf.For() | muf.While() | muf.Match():
            return False
    return all(map(_is_flat, parts(exp)))
