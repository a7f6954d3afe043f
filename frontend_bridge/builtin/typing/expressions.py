"""Types of expressions: a scoped expression comes in, its type goes out.

Each expression is typed where a kind is expected. First-order inference after Hindley and Milner;
kinds of arrows must be equal to unify, and are compared where a function is applied.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import assert_never

from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.builtin.errors import Fault
from pzjax.frontend_bridge.builtin.hints import of_arguments, of_static
from pzjax.frontend_bridge.builtin.interface import STDLIB
from pzjax.frontend_bridge.builtin.typing.context import (
    AT_EVENTS,
    STATEFUL,
    WORDS,
    Sort,
    fits,
)
from pzjax.frontend_bridge.builtin.typing.patterns import PatternTyper, constant_type
from pzjax.frontend_bridge.builtin.typing.unification import (
    BOOL,
    FLOAT,
    INT,
    ZERO,
    Fun,
    Meta,
    Product,
    Ty,
    Vector,
    con,
    head,
    instantiate,
    minus,
    plus,
    substitute,
)
from pzjax.frontend_bridge.dump.syntax import (
    Ident,
    Int,
    Kind,
    LongName,
    Size,
    SizeConst,
    SizeGlobal,
    SizeName,
    Span,
)

_COMPARISONS = frozenset({"=", "<>", "<", ">", "<=", ">=", "==", "!=", "compare"})
PERIOD = "a period"
_OF_MODELS = ("sample", "observe", "factor")
_STATIC_HINT = "static: literals, global names, static parameters, + and - on them"
_PERIOD_HINT = (
    "a period is a literal, a constant at top level or a static parameter: compute it there, or where "
    "the node is called"
)


class ExpressionTyper(PatternTyper, ABC):
    """Types expressions; the class that extends this one types equations."""

    @abstractmethod
    def let_group(self, equations: Sequence[syntax.Equation], kind: Kind) -> None:
        """Type the equations of a let."""

    @abstractmethod
    def block(self, block: syntax.Block, kind: Kind) -> object:
        """Type a block."""

    # --- expressions ---

    def exp(self, exp: syntax.Exp, kind: Kind) -> Ty:
        """The type of an expression where `kind` is expected."""
        ty = self._exp(exp, kind)
        self.context.types[exp.number] = ty
        return ty

    def expect(self, exp: syntax.Exp, expected: Ty, kind: Kind) -> None:
        """Type an expression that must have a type."""
        self.context.unify(self.exp(exp, kind), expected, exp.at)

    def _exp(self, exp: syntax.Exp, kind: Kind) -> Ty:
        context = self.context
        match exp:
            case syntax.Const(value=value):
                return constant_type(value)
            case syntax.Var(name=name):
                return self._variable(name, exp.at, kind)
            case syntax.Last(name=name):
                return self._last(exp, name, kind)
            case syntax.Constr(constructor=constructor, arguments=arguments):
                types, result = self.constructor(constructor, len(arguments), exp.at)
                for argument, ty in zip(arguments, types, strict=True):
                    self.expect(argument, ty, kind)
                return result
            case syntax.Tuple(items=items):
                return Product(tuple(self.exp(item, kind) for item in items))
            case syntax.Apply():
                return self._run(exp, kind) if exp.run else self._apply(exp, kind)
            case syntax.Pre(exp=inner):
                context.stateful(kind, exp.at, "`pre`")
                return self.exp(inner, kind)
            case syntax.Fby(first=first, next=then) | syntax.Arrow(first=first, next=then):
                word = "`fby`" if isinstance(exp, syntax.Fby) else "`->`"
                context.stateful(kind, exp.at, word)
                ty = self.exp(first, kind)
                self.expect(then, ty, kind)
                return ty
            case syntax.If(condition=condition, then=then, otherwise=otherwise):
                self._not_static(kind, exp.at, "`if`")
                self.expect(condition, BOOL, kind)
                ty = self.exp(then, kind)
                self.expect(otherwise, ty, kind)
                return ty
            case syntax.Test(exp=inner):
                self._not_static(kind, exp.at, "`?`")
                self.expect(inner, con("signal", Meta()), kind)
                return BOOL
            case syntax.Atomic(exp=inner):
                return self.exp(inner, kind)
            case syntax.Seq(first=first, then=then):
                self.exp(first, kind)
                return self.exp(then, kind)
            case (
                syntax.ArrayGet()
                | syntax.ArrayUpdate()
                | syntax.ArraySlice()
                | syntax.ArrayConcat()
            ):
                return self._array(exp, kind)
            case syntax.Record(fields=fields):
                return self._record(exp, fields, kind)
            case syntax.RecordGet(record=record, label=label):
                ty, of = context.label(label)
                self.expect(record, of, kind)
                return ty
            case syntax.RecordWith(record=record, fields=fields):
                of = self.exp(record, kind)
                for label, new in fields:
                    ty, expected = context.label(label)
                    context.unify(of, expected, record.at)
                    self.expect(new, ty, kind)
                return of
            case syntax.Typed(exp=inner, type=type_):
                ty = instantiate(type_.type, {})
                self.expect(inner, ty, kind)
                return ty
            case syntax.Let(equations=equations, body=body):
                self.let_group(equations, kind)
                return self.exp(body, kind)
            case syntax.LocalIn(block=block, body=body):
                self._not_static(kind, exp.at, "`local` or a control structure")
                self.block(block, kind)
                return self.exp(body, kind)
            case syntax.Up(exp=inner):
                context.continuous(kind, exp.at, "`up`")
                self.expect(inner, FLOAT, kind)
                return ZERO
            case syntax.Disc(exp=inner):
                context.continuous(kind, exp.at, "`disc`")
                self.exp(inner, kind)
                return ZERO
            case syntax.Initially():
                context.continuous(kind, exp.at, "`init`")
                return ZERO
            case syntax.Period(phase=phase, period=period):
                context.continuous(kind, exp.at, "`period`")
                with context.within(PERIOD):
                    for part in (phase, period):
                        if part is not None:
                            self.expect(part, FLOAT, Kind.STATIC)
                return ZERO
            case (
                syntax.MatchExp() | syntax.PresentExp() | syntax.AutomatonExp() | syntax.ResetExp()
            ):
                raise AssertionError(f"scoping removes {type(exp).__name__}")
            case _:
                assert_never(exp)

    @property
    def _static_hint(self) -> str:
        return _PERIOD_HINT if self.context.inside == PERIOD else _STATIC_HINT

    def _not_static(self, kind: Kind, at: Span, what: str) -> None:
        if kind is Kind.STATIC:
            raise self.context.fault(at, f"{what} is not static", self._static_hint)

    def _variable(self, name: Ident | LongName, at: Span, kind: Kind) -> Ty:
        if isinstance(name, LongName):
            return self.context.value(name)
        local = self.context.locals[name]
        if kind is Kind.STATIC and local.sort is not Sort.STATIC:
            message = f"`{name.source}` is not static: its value is not known in advance"
            raise self.context.fault(at, message, self._static_hint)
        return local.type

    def _last(self, exp: syntax.Last, name: Ident, kind: Kind) -> Ty:
        context = self.context
        local = context.locals[name]
        what = f"`last {name.source}`"
        self._not_static(kind, exp.at, what)
        if name in context.threaded:
            return local.type
        if local.sort is not Sort.STATE:
            context.with_memory(kind, exp.at, what)
        if name in context.facts.given_next:
            message = f"{what} is not allowed: `next {name.source}` is defined"
            raise context.fault(exp.at, message, f"write `pre {name.source}` or use init")
        if name in context.facts.defaults:
            message = f"{what} is not allowed: `{name.source}` has a default and no memory"
            raise context.fault(exp.at, message, "give it an `init` instead of the default")
        if local.sort is not Sort.STATE:
            message = f"{what} is not allowed: `{name.source}` has no memory"
            raise context.fault(exp.at, message)
        return local.type

    # --- application ---

    def _run(self, exp: syntax.Apply, kind: Kind) -> Ty:
        """`run f e` asks for a function of exactly the kind that is expected."""
        context = self.context
        context.with_memory(kind, exp.at, "`run`")
        found = self.exp(exp.function, Kind.STATIC)
        function = Fun(kind, Meta(), Meta())
        context.unify(found, function, exp.function.at, "what is run")
        argument, *others = exp.arguments
        self.expect(argument, function.argument, kind)
        return self._apply_to(function.result, exp, others, kind)

    def _apply(self, exp: syntax.Apply, kind: Kind) -> Ty:
        found = self.exp(exp.function, Kind.STATIC)
        return self._apply_to(found, exp, exp.arguments, kind)

    def _apply_to(
        self, function: Ty, exp: syntax.Apply, arguments: Sequence[syntax.Exp], kind: Kind
    ) -> Ty:
        first = head(function)
        try:
            return self._applied(function, exp, arguments, kind)
        except Fault as fault:
            if isinstance(first, Fun) and isinstance(exp.function, syntax.Var):
                name = exp.function.name
                shown = name.source if isinstance(name, Ident) else name.name
                given = [
                    len(one.items) if isinstance(one, syntax.Tuple) else 1 for one in arguments
                ]
                if fault.hint is None:
                    fault.hint = of_arguments(shown, _parts(head(first.argument)), given)
                elif fault.hint == _STATIC_HINT and first.kind is Kind.STATIC:
                    own = isinstance(name, LongName) and name.module == self.context.own.module
                    fault.hint = of_static(shown, _arity(first), declared_here=own)
            raise

    def _applied(
        self, function: Ty, exp: syntax.Apply, arguments: Sequence[syntax.Exp], kind: Kind
    ) -> Ty:
        context = self.context
        ty = function
        for argument in arguments:
            ty = head(ty)
            if isinstance(ty, Meta):
                arrow = kind if kind in (Kind.STATIC, Kind.ANY) else Kind.ANY
                new = Fun(arrow, Meta(), Meta())
                context.unify(ty, new, exp.function.at)
                ty = new
            if not isinstance(ty, Fun):
                (shown,) = context.show(ty)
                message = f"this is applied to too many arguments: {shown} is not a function"
                raise context.fault(exp.at, message)
            if ty.kind is Kind.ANYSTATIC:
                self.expect(argument, ty.argument, kind)
            elif ty.kind is Kind.STATIC:
                self.expect(argument, ty.argument, Kind.STATIC)
            else:
                self._check_kind(ty.kind, exp, kind)
                self.expect(argument, ty.argument, kind)
            result = ty.result
            if ty.name is not None:
                result = substitute(result, ty.name, self.size(argument))
            ty = result
        return ty

    def _check_kind(self, found: Kind, exp: syntax.Apply, kind: Kind) -> None:
        random = kind is Kind.CONTINUOUS and _module(exp.function) == "Random"
        if fits(found, kind) and not random:
            return
        what = "this function"
        if isinstance(exp.function, syntax.Var):
            name = exp.function.name
            what = f"`{name.source if isinstance(name, Ident) else name.name}`"
        message = f"{what} is {WORDS[found]}: it cannot be applied in {self.context.place(kind)}"
        if random:
            message = f"{what} has another value at each call: it cannot follow continuous time"
        hint = None
        if kind is Kind.STATIC:
            message, hint = f"an application of {what} is not static", self._static_hint
        elif kind is Kind.CONTINUOUS and _is_comparison(exp.function):
            hint = "write `up(x -. 1.)`, or compare in a handler or after `on`: `z on (x > 1.)`"
        elif found is Kind.PROBA and (kind is Kind.CONTINUOUS or self.context.inside is not None):
            hint = _in_hybrid_code(what.strip("`"))
        elif kind is Kind.CONTINUOUS:
            hint = f"call it at events, in a handler: {AT_EVENTS}"
        elif found is Kind.CONTINUOUS and self.context.inside is None:
            hint = "declare the function around it with `let hybrid`"
        elif self.context.inside is not None:
            hint = "give it a name in an equation outside, and use the name here"
        elif found is Kind.ANYDISCRETE:
            hint = "declare the function around it with `let discrete` or `let node`"
        elif found is Kind.PROBA:
            word = what.strip("`")
            hint = f"run it: `infer 1000 {word} input`"
            if word in _OF_MODELS:
                hint = "declare the function with `let proba`"
        elif found in STATEFUL:
            hint = f"declare {WORDS[found]} around it"
        raise self.context.fault(exp.at, message, hint)

    # --- records ---

    def _record(
        self, exp: syntax.Exp, fields: Sequence[tuple[LongName, syntax.Exp]], kind: Kind
    ) -> Ty:
        context = self.context
        record: Ty = Meta()
        for label, value in fields:
            ty, of = context.label(label)
            context.unify(of, record, exp.at, f"a record with the label `{label.name}`")
            self.expect(value, ty, kind)
        given = {label for label, _ in fields}
        missing = [label for label in context.labels_with(fields[0][0]) if label not in given]
        if missing:
            names = ", ".join(f"`{label.name}`" for label in missing)
            raise context.fault(exp.at, f"this record lacks {names}")
        return record

    # --- arrays and sizes ---

    def vector(self, exp: syntax.Exp, kind: Kind) -> Vector:
        """The type of an expression that must be known to be an array."""
        ty = head(self.exp(exp, kind))
        if not isinstance(ty, Vector):
            (shown,) = self.context.show(ty)
            if isinstance(ty, Meta):
                message = "this must be an array whose size is known here"
                hint = "annotate it, as in `(v : float[3])`, or define it before it is used"
                raise self.context.fault(exp.at, message, hint)
            raise self.context.fault(exp.at, f"this has type {shown}, but an array is expected")
        return ty

    def _array(
        self,
        exp: syntax.ArrayGet | syntax.ArrayUpdate | syntax.ArraySlice | syntax.ArrayConcat,
        kind: Kind,
    ) -> Ty:
        self._not_static(kind, exp.at, "an operation on arrays")
        match exp:
            case syntax.ArrayGet(array=array, index=index):
                vector = self.vector(array, kind)
                self.expect(index, INT, kind)
                return vector.cell
            case syntax.ArrayUpdate(array=array, index=index, value=cell):
                vector = self.vector(array, kind)
                self.expect(index, INT, kind)
                self.expect(cell, vector.cell, kind)
                return vector
            case syntax.ArraySlice(array=array, first=first, last=last):
                vector = self.vector(array, kind)
                self._static_size(first, exp.at)
                self._static_size(last, exp.at)
                return Vector(vector.cell, plus(minus(last, first), SizeConst(1)))
            case syntax.ArrayConcat(left=left, right=right):
                first_part, second_part = self.vector(left, kind), self.vector(right, kind)
                self.context.unify(second_part.cell, first_part.cell, right.at)
                return Vector(first_part.cell, plus(first_part.size, second_part.size))

    def _static_size(self, size: Size, at: Span) -> None:
        if isinstance(size, SizeName) and self.context.locals[size.name].sort is not Sort.STATIC:
            name = size.name.source
            raise self.context.fault(at, f"the size `{name}` is not static", _STATIC_HINT)

    def size(self, exp: syntax.Exp) -> Size:
        """A static expression as a size."""
        match exp:
            case syntax.Const(value=Int(value=value)):
                return SizeConst(value)
            case syntax.Var(name=Ident() as name):
                return SizeName(name)
            case syntax.Var(name=LongName() as name):
                return SizeGlobal(name)
            case syntax.Apply(
                function=syntax.Var(name=LongName(module=module, name=op)), arguments=(left, right)
            ) if module == STDLIB and op in ("+", "-"):
                make = plus if op == "+" else minus
                return make(self.size(left), self.size(right))
        hint = "sizes are integers and static names, added and subtracted"
        raise self.context.fault(exp.at, "this is not a size", hint)


def _module(function: syntax.Exp) -> str | None:
    match function:
        case syntax.Var(name=LongName(module=module)):
            return module
    return None


def _in_hybrid_code(word: str) -> str:
    if word in _OF_MODELS:
        return (
            f"a hybrid model has a handle: `{word}' (prob, ..)`, in a handler or an initial value"
        )
    return f"run it at events, in a handler: `infer 1000 {word} input`"


def _is_comparison(function: syntax.Exp) -> bool:
    match function:
        case syntax.Var(name=LongName(name=name)):
            return name in _COMPARISONS
    return False


def _arity(ty: Ty) -> int:
    """How many arguments a function takes one after the other."""
    ty = head(ty)
    return 1 + _arity(ty.result) if isinstance(ty, Fun) else 0


def _parts(ty: Ty) -> int:
    """How many parts a tuple has; 1 for any other type."""
    return len(ty.items) if isinstance(ty, Product) else 1
