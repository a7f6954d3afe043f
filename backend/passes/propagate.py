"""Copies, constants and known branches: a name for something that needs none disappears.

* `x = y`, `x = 3`: uses of `x` become `y`, `3`. So do parts of known tuples and records.
* a conditional on a constant is the side that runs; one whose sides are equal is that side.
* `&&`, `||`, `not` with constants, `c && c`, `not (not c)`, `earliest infinity x`; `if c then true else b` is `c || b`.
* `fst (x, y)` is `x`, and sums of small constants, which sizes are made of, are numbers.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from pzjax.backend.muf import syntax as muf
from pzjax.backend.muf.walk import map_blocks, rebuild
from pzjax.backend.passes.effects import Known, exp_effects, module_effects, raises_within
from pzjax.frontend_bridge.dump.syntax import Bool, Int, LongName

NAME = "propagate"

SMALL = 1 << 31
"""What integers of every precision hold: sums below it are the same in all."""

TRUE = muf.Const(Bool(True))
FALSE = muf.Const(Bool(False))
AND = muf.Global(LongName("Stdlib", "&&"))
OR = muf.Global(LongName("Stdlib", "||"))
NOT = muf.Global(LongName("Stdlib", "not"))


def run(module: muf.Module) -> muf.Module:
    """Propagates copies and constants in every body of a module."""
    effects = module_effects(module)
    return map_blocks(module, lambda block: _Propagate(effects).block(block))


@dataclass
class _Propagate:
    """`effects` are those of the module, `known` gives the variables that stand for something simpler."""

    effects: Known
    known: dict[muf.Name, muf.Exp] = field(default_factory=dict)

    def block(self, block: muf.Block) -> muf.Block:
        bindings: list[muf.Bind] = []
        for bind in block.bindings:
            self.bind(bindings, bind.pattern, self.exp(bind.exp))
        return muf.Block(tuple(bindings), self.exp(block.result))

    def bind(self, bindings: list[muf.Bind], pattern: muf.Pattern, exp: muf.Exp) -> None:
        match pattern, exp:
            case _, muf.If(muf.Const(), chosen, _):
                bindings.extend(chosen.bindings)
                self.bind(bindings, pattern, chosen.result)
            case muf.PTuple(items), muf.Tuple(parts) if len(items) == len(parts):
                for item, part in zip(items, parts, strict=True):
                    self.bind(bindings, item, part)
            case muf.PVar(name), muf.Const() | muf.Var() | muf.Field() | muf.Global():
                self.known[name] = exp
            case muf.PVar(name), muf.Tuple(parts) if all(map(_is_atom, parts)):
                self.known[name] = exp
            case muf.PWild(), muf.Const() | muf.Var() | muf.Field() | muf.Global():
                pass
            case _:
                bindings.append(muf.Bind(pattern, exp))

    def exp(self, exp: muf.Exp) -> muf.Exp:
        if isinstance(exp, muf.Var):
            return self.known.get(exp.name, exp)
        exp = rebuild(exp, self.exp, self.block)
        match exp:
            case muf.If(muf.Const(Bool(value)), then, otherwise):
                chosen = then if value else otherwise
                return chosen.result if not chosen.bindings else muf.If(TRUE, chosen, chosen)
            case muf.If(condition, muf.Block((), then), muf.Block((), otherwise)):
                return _choice(exp, condition, then, otherwise)
            case muf.Reset(instance, muf.Fresh(fresh)) if instance == fresh:
                return exp.state
            case muf.Item(muf.Tuple(items), index):
                return items[index]
            case muf.Get(muf.Record(fields), label):
                return next(value for name, value in fields if name.name == label.name)
            case muf.Call(
                muf.Global(LongName("Stdlib", ("fst" | "snd") as which)), (muf.Tuple((x, y)),)
            ):
                kept, dropped = (x, y) if which == "fst" else (y, x)
                return exp if exp_effects(dropped, self.effects).io else kept
            case muf.Call(
                muf.Global(LongName("Stdlib", ("+" | "-") as sign)),
                (muf.Const(Int(left)), muf.Const(Int(right))),
            ) if abs(total := left + right if sign == "+" else left - right) < SMALL:
                return muf.Const(Int(total))
            case muf.Call(
                muf.Global(LongName("rt", "earliest")) as earliest,
                (muf.Global(LongName("Stdlib", "infinity")), date, *others),
            ):
                return muf.Call(earliest, (date, *others)) if others else date
            case muf.Call(muf.Global(LongName("Stdlib", operator)), arguments, None):
                return _logic(exp, operator, arguments)
        return exp


def _is_atom(exp: muf.Exp) -> bool:
    return isinstance(exp, muf.Const | muf.Var | muf.Field | muf.Global)


def _choice(exp: muf.Exp, condition: muf.Exp, then: muf.Exp, otherwise: muf.Exp) -> muf.Exp:
    """A conditional without bindings; equal sides need no test."""
    if then == otherwise:
        return then
    match then, otherwise:
        case muf.Const(Bool(True)), muf.Const(Bool(False)):
            return condition
        case muf.Const(Bool(False)), muf.Const(Bool(True)):
            return muf.Call(NOT, (condition,))
        case _ if raises_within(then) or raises_within(otherwise):
            return exp  # an operator computes both sides
        case muf.Const(Bool(True)), _:
            return _joined(OR, condition, otherwise)
        case muf.Const(Bool(False)), _:
            return _joined(AND, muf.Call(NOT, (condition,)), otherwise)
        case _, muf.Const(Bool(False)):
            return _joined(AND, condition, then)
        case _, muf.Const(Bool(True)):
            return _joined(OR, muf.Call(NOT, (condition,)), then)
    return exp


def _joined(operator: muf.Global, left: muf.Exp, right: muf.Exp) -> muf.Exp:
    """Two conditions joined, as `_logic` has it."""
    return _logic(muf.Call(operator, (left, right)), operator.name.name, (left, right))


def _logic(exp: muf.Exp, operator: str, arguments: tuple[muf.Exp, ...]) -> muf.Exp:
    match operator, arguments:
        case (("&&" | "&"), (left, right)):
            if FALSE in (left, right):
                return FALSE
            if left == TRUE:
                return right
            if right == TRUE or left == right:
                return left
        case (("||" | "or"), (left, right)):
            if TRUE in (left, right):
                return TRUE
            if left == FALSE:
                return right
            if right == FALSE or left == right:
                return left
        case "not", (muf.Const(Bool(value)),):
            return muf.Const(Bool(not value))
        case "not", (muf.Call(muf.Global(LongName("Stdlib", "not")), (inner,)),):
            return inner
    return exp
