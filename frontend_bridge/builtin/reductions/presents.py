"""`present` becomes a `match` over all that its handlers test.

A boolean is matched with `true`, a signal with the pair of its value and `true`. All is computed
once, before the first handler that fits is chosen.
"""

from __future__ import annotations

from typing import Any

from pzjax.frontend_bridge.builtin.kernel import syntax as kernel
from pzjax.frontend_bridge.builtin.kernel.walk import Rewriter
from pzjax.frontend_bridge.builtin.reductions.context import Context
from pzjax.frontend_bridge.dump import syntax as obc

NAME = "presents"

TRUE = obc.ConstPat(obc.Bool(True))

Columns = dict[int, obc.Pattern]
"""A pattern for some of the tested expressions, by their place."""


def run(function: kernel.Function, context: Context) -> kernel.Function:
    """The function without `present`."""
    made: kernel.Function = _Presents().visit(function)
    return made


class _Presents(Rewriter):
    def visit(self, node: Any) -> Any:
        node = self.children(node)
        if isinstance(node, kernel.PresentEq):
            return _match(node)
        return node


def _match(equation: kernel.PresentEq) -> kernel.Eq:
    tested: list[kernel.Exp] = []
    rows = [_alternatives(handler.condition, tested) for handler in equation.handlers]
    cases = [
        kernel.Case(_pattern(alternatives, len(tested)), handler.block, equation.event)
        for alternatives, handler in zip(rows, equation.handlers, strict=True)
    ]
    cases.append(kernel.Case(obc.WildPat(), equation.default))
    if len(tested) == 1:
        return kernel.Match(tested[0], tuple(cases))
    tested.reverse()  # so the effects of the first one come first
    types = obc.TypeProduct(tuple(exp.type for exp in tested))
    return kernel.Match(kernel.Tuple(tuple(tested), types), tuple(cases))


def _alternatives(condition: kernel.Condition, tested: list[kernel.Exp]) -> list[Columns]:
    match condition:
        case kernel.Holds(exp):
            return [{_column(exp, tested): TRUE}]
        case kernel.Present(signal, pattern):
            return [{_column(signal, tested): obc.TuplePat((pattern, TRUE))}]
        case kernel.Either(left, right):
            return [*_alternatives(left, tested), *_alternatives(right, tested)]
        case kernel.Both(left, right):
            return [
                _both(one, other, tested)
                for one in _alternatives(left, tested)
                for other in _alternatives(right, tested)
            ]


def _column(exp: kernel.Exp, tested: list[kernel.Exp]) -> int:
    if isinstance(exp, kernel.Var) and exp in tested:
        return tested.index(exp)
    tested.append(exp)
    return len(tested) - 1


def _both(one: Columns, other: Columns, tested: list[kernel.Exp]) -> Columns:
    joined = dict(one)
    for column, pattern in other.items():
        if joined.get(column, pattern) == pattern:
            joined[column] = pattern
        else:  # the same signal with two patterns
            tested.append(tested[column])
            joined[len(tested) - 1] = pattern
    return joined


def _pattern(alternatives: list[Columns], width: int) -> obc.Pattern:
    made: obc.Pattern | None = None
    for columns in alternatives:
        items = [columns.get(column, obc.WildPat()) for column in reversed(range(width))]
        row = items[0] if width == 1 else obc.TuplePat(tuple(items))
        made = row if made is None else obc.OrPat(made, row)
    assert made is not None
    return made
