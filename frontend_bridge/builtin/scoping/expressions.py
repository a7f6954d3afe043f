"""Scoping of expressions: a parsed expression comes in, the same with resolved names goes out.

Every local binder gets its own number, every use refers to its binder, global names get their
module, and the control structures that are expressions become equations that define a new variable.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import replace

from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.builtin.defined import defined
from pzjax.frontend_bridge.builtin.errors import Fault, Phase
from pzjax.frontend_bridge.builtin.scoping.names import ScopeBase
from pzjax.frontend_bridge.dump.syntax import Ident, LongName, Span

RESULT = "result"
"""The name of the variables for the values of control structures."""


class Scope(ScopeBase, ABC):
    """Scopes expressions; `equations.py` adds equations to it."""

    def equations(self, equations: Sequence[syntax.Equation]) -> tuple[syntax.Equation, ...]:
        """Equations with resolved names."""
        return tuple(self.equation(equation) for equation in equations)

    @abstractmethod
    def equation(self, equation: syntax.Equation) -> syntax.Equation:
        """An equation with resolved names."""

    @abstractmethod
    def block(self, block: syntax.Block) -> syntax.Block:
        """A block with resolved names; its lets and locals stay visible."""

    def exps(self, exps: Sequence[syntax.Exp]) -> tuple[syntax.Exp, ...]:
        """Expressions with resolved names."""
        return tuple(self.exp(exp) for exp in exps)

    def exp(self, exp: syntax.Exp) -> syntax.Exp:
        """An expression with resolved names."""
        match exp:
            case (
                syntax.Const()
                | syntax.Initially()
                | syntax.Tuple()
                | syntax.Apply()
                | syntax.Pre()
                | syntax.Test()
                | syntax.Atomic()
                | syntax.Up()
                | syntax.Disc()
                | syntax.Period()
                | syntax.Fby()
                | syntax.Arrow()
                | syntax.If()
                | syntax.Seq()
                | syntax.ArrayGet()
                | syntax.ArrayUpdate()
                | syntax.ArrayConcat()
            ):
                return syntax.NODES.mapped(exp, self.exp)
            case syntax.Var(name=name):
                return self._var(exp, name)
            case syntax.Last(name=ident):
                found = self.local(ident.source)
                if found is None:
                    message = f"`last {ident.source}`: no such local variable"
                    raise Fault(Phase.SCOPING, exp.at, message)
                return replace(exp, name=found)
            case syntax.Constr(constructor=constructor, arguments=arguments):
                resolved = self.globals.constructor(constructor, exp.at)
                return replace(exp, constructor=resolved, arguments=self.exps(arguments))
            case syntax.ArraySlice(array=array, first=low, last=high):
                low, high = self.size(low, exp.at), self.size(high, exp.at)
                return replace(exp, array=self.exp(array), first=low, last=high)
            case syntax.Record(fields=fields):
                return replace(exp, fields=self._fields(fields, exp.at))
            case syntax.RecordGet(record=record, label=label):
                return replace(
                    exp, record=self.exp(record), label=self.globals.label(label, exp.at)
                )
            case syntax.RecordWith(record=record, fields=fields):
                return replace(exp, record=self.exp(record), fields=self._fields(fields, exp.at))
            case syntax.Typed(exp=inner, type=type_):
                return replace(exp, exp=self.exp(inner), type=self.type_exp(type_))
            case syntax.Let():
                return self._let(exp)
            case syntax.LocalIn(block=block, body=body):
                return self._local_in(exp, block, body)
            case (
                syntax.MatchExp() | syntax.PresentExp() | syntax.AutomatonExp() | syntax.ResetExp()
            ):
                return self.exp(self._as_equation(exp))

    def _var(self, exp: syntax.Var, name: Ident | LongName) -> syntax.Exp:
        assert isinstance(name, LongName)
        local = self.local(name.name) if name.module is None else None
        return replace(exp, name=local or self.globals.value(name, exp.at))

    def _fields(
        self, fields: Sequence[tuple[LongName, syntax.Exp]], at: Span
    ) -> tuple[tuple[LongName, syntax.Exp], ...]:
        self.labels_once(fields, at)
        return tuple((self.globals.label(label, at), self.exp(exp)) for label, exp in fields)

    def _let(self, exp: syntax.Let) -> syntax.Exp:
        mark = self.mark()
        equations = self.let_group(exp.recursive, exp.equations)
        body = self.exp(exp.body)
        self.hide(mark)
        return replace(exp, equations=equations, body=body)

    def let_group(
        self, recursive: bool, equations: Sequence[syntax.Equation]
    ) -> tuple[syntax.Equation, ...]:
        """The equations of a let; the names that they define stay visible."""
        names = self.fresh(name.source for name in defined(equations))
        outside, self.writable = self.writable, names
        if recursive:
            self.show(names)
        scoped = self.equations(equations)
        if not recursive:
            self.show(names)
        self.writable = outside
        return scoped

    def _local_in(self, exp: syntax.LocalIn, block: syntax.Block, body: syntax.Exp) -> syntax.Exp:
        mark = self.mark()
        outside, self.writable = self.writable, {}
        block = self.block(block)
        self.writable = outside
        body = self.exp(body)
        self.hide(mark)
        return replace(exp, block=block, body=body)

    # --- control structures as expressions ---

    def _as_equation(
        self,
        exp: syntax.MatchExp | syntax.PresentExp | syntax.AutomatonExp | syntax.ResetExp,
    ) -> syntax.Exp:
        """`local result do .. in result`, not yet scoped."""
        at = exp.at
        take = self.numbers.take
        name = Ident(RESULT, 0)

        def value(of: syntax.Exp) -> syntax.Equation:
            pattern = syntax.VarPat(of.at, take(), name)
            return syntax.Define(of.at, take(), pattern, of)

        def block(equation: syntax.Equation) -> syntax.Block:
            return syntax.Block(equation.at, take(), (), (), (equation,))

        equations: tuple[syntax.Equation, ...]
        match exp:
            case syntax.MatchExp(exp=scrutinee, handlers=matched):
                handlers = tuple(
                    syntax.Handler(body.at, take(), pattern, block(value(body)))
                    for pattern, body in matched
                )
                equations = (syntax.MatchEquation(at, take(), scrutinee, handlers, True),)
            case syntax.PresentExp(default=default, initial=initial):
                is_signal = default is None and initial is None

                def give(of: syntax.Exp) -> syntax.Block:
                    emit = syntax.Emit(of.at, take(), name, of)
                    return block(emit if is_signal else value(of))

                present = tuple(
                    syntax.PresentHandler(body.at, take(), condition, give(body))
                    for condition, body in exp.handlers
                )
                otherwise = give(default) if default else None
                equations = (syntax.PresentEquation(at, take(), present, otherwise),)
                if initial:
                    equations = (syntax.Init(initial.at, take(), name, initial), *equations)
            case syntax.AutomatonExp(automaton=automaton, values=values):
                states = tuple(
                    replace(state, body=replace(state.body, equations=(value(given),)))
                    for state, given in zip(automaton.states, values, strict=True)
                )
                equations = (replace(automaton, states=states),)
            case syntax.ResetExp(exp=inner, condition=condition):
                equations = (syntax.Reset(at, take(), (value(inner),), condition),)
        local = syntax.Local(at, take(), name, None, None, None)
        whole = syntax.Block(at, take(), (), (local,), equations)
        result = syntax.Var(at, take(), LongName(None, RESULT))
        return syntax.LocalIn(at, exp.number, whole, result)
