"""Pattern matching to tests: every `Match` becomes nested conditionals, and every pattern of a
binding irrefutable.

In:  `Match` over any patterns, in the order written; the last case may not fit. Out: `If` over
`Is`, equality and their conjunctions; the variables of a pattern are bound to `Item`, `Get` and
     `Payload` projections. A `Match` over the constant constructors of one type with three or
     more cases stays: it becomes a switch.

The last case is taken where no earlier one fits, so it is not tested.
"""

from __future__ import annotations

from collections.abc import Iterator

from pzjax.backend.muf import syntax as muf
from pzjax.backend.muf.walk import map_blocks, rebuild
from pzjax.backend.passes.propagate import AND, NOT, OR, TRUE
from pzjax.frontend_bridge.dump.syntax import Bool, LongName, Unit

NAME = "matches"

EQUAL = muf.Global(LongName("Stdlib", "="))


def run(module: muf.Module) -> muf.Module:
    """Compiles the matches of a module."""
    return map_blocks(module, _block)


def _block(block: muf.Block) -> muf.Block:
    bindings: list[muf.Bind] = []
    for bind in block.bindings:
        exp = _exp(bind.exp)
        bindings.extend(flatten(bind.pattern, exp))
    return muf.Block(tuple(bindings), _exp(block.result))


def flatten(pattern: muf.Pattern, exp: muf.Exp) -> Iterator[muf.Bind]:
    """Bindings whose patterns are variables, wild cards, and tuples of those: one, where the pattern is such a one."""
    plain = _plain(pattern)
    if plain is not None:
        yield muf.Bind(plain, exp)
        return
    for variable, value in _variables(pattern, exp):
        yield muf.Bind(variable, value)


def _plain(pattern: muf.Pattern) -> muf.Pattern | None:
    """A pattern of variables, wild cards and tuples alone; constants inside fit."""
    match pattern:
        case muf.PWild() | muf.PVar():
            return pattern
        case muf.PTuple(items):
            parts = [
                muf.PWild() if isinstance(item, muf.PConst) else _plain(item) for item in items
            ]
            known = tuple(part for part in parts if part is not None)
            return muf.PTuple(known) if len(known) == len(parts) else None
    return None


def _exp(exp: muf.Exp) -> muf.Exp:
    exp = rebuild(exp, _exp, _block)
    if not isinstance(exp, muf.Match):
        return exp
    if _is_switch(exp):
        return exp
    *cases, (last_pattern, last) = exp.cases
    otherwise = _case(last_pattern, exp.exp, last)
    for pattern, block in reversed(cases):
        test = _test(pattern, exp.exp)
        then = _case(pattern, exp.exp, block)
        otherwise = then if test == TRUE else muf.Block((), muf.If(test, then, otherwise))
    if otherwise.bindings:
        return muf.If(TRUE, otherwise, otherwise)
    return otherwise.result


def _is_switch(exp: muf.Match) -> bool:
    *first, (last, _) = exp.cases
    constant = [isinstance(pattern, muf.PConstr) and not pattern.arguments for pattern, _ in first]
    return (
        len(exp.cases) >= 3
        and all(constant)
        and (isinstance(last, muf.PWild) or (isinstance(last, muf.PConstr) and not last.arguments))
    )


def _case(pattern: muf.Pattern, subject: muf.Exp, block: muf.Block) -> muf.Block:
    bindings = tuple(muf.Bind(variable, value) for variable, value in _variables(pattern, subject))
    return muf.Block(bindings + block.bindings, block.result)


def _test(pattern: muf.Pattern, subject: muf.Exp) -> muf.Exp:
    """Whether the pattern fits."""
    match pattern:
        case muf.PWild() | muf.PVar() | muf.PConst(Unit()):
            return TRUE
        case muf.PConst(Bool(True)):
            return subject
        case muf.PConst(Bool(False)):
            return muf.Call(NOT, (subject,))
        case muf.PConst(value):
            return muf.Call(EQUAL, (subject, muf.Const(value)))
        case muf.PAlias(inner, _):
            return _test(inner, subject)
        case muf.POr(left, right):
            return _combine(OR, _test(left, subject), _test(right, subject))
        case muf.PTuple(items):
            test: muf.Exp = TRUE
            for index, item in enumerate(items):
                test = _both(test, _test(item, _item(subject, index)))
            return test
        case muf.PRecord(fields):
            test = TRUE
            for label, item in fields:
                test = _both(test, _test(item, muf.Get(subject, label)))
            return test
        case muf.PConstr(constructor, arguments):
            test = muf.Is(subject, constructor)
            for index, argument in enumerate(arguments):
                test = _both(test, _test(argument, muf.Payload(subject, constructor, index)))
            return test


def _both(left: muf.Exp, right: muf.Exp) -> muf.Exp:
    if left == TRUE:
        return right
    return left if right == TRUE else muf.Call(AND, (left, right))


def _combine(operator: muf.Global, left: muf.Exp, right: muf.Exp) -> muf.Exp:
    if TRUE in (left, right):
        return TRUE
    return muf.Call(operator, (left, right))


def _item(subject: muf.Exp, index: int) -> muf.Exp:
    return subject.items[index] if isinstance(subject, muf.Tuple) else muf.Item(subject, index)


def _variables(pattern: muf.Pattern, subject: muf.Exp) -> Iterator[tuple[muf.PVar, muf.Exp]]:
    """What each variable of the pattern stands for, given that the pattern fits."""
    match pattern:
        case muf.PWild() | muf.PConst():
            pass
        case muf.PVar():
            yield pattern, subject
        case muf.PAlias(inner, name):
            yield muf.PVar(name), subject
            yield from _variables(inner, subject)
        case muf.PTuple(items):
            for index, item in enumerate(items):
                yield from _variables(item, _item(subject, index))
        case muf.PRecord(fields):
            for label, item in fields:
                yield from _variables(item, muf.Get(subject, label))
        case muf.PConstr(constructor, arguments):
            for index, argument in enumerate(arguments):
                yield from _variables(argument, muf.Payload(subject, constructor, index))
        case muf.POr(left, right):
            test = _test(left, subject)
            others = {variable.name: value for variable, value in _variables(right, subject)}
            for variable, value in _variables(left, subject):
                other = others[variable.name]
                if test == TRUE or value == other:
                    yield variable, value
                else:
                    choice = muf.If(test, muf.Block((), value), muf.Block((), other))
                    yield variable, choice
