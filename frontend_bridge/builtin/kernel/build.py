"""Small kernel expressions and types that the reductions make."""

from __future__ import annotations

from pzjax.frontend_bridge.builtin.kernel import syntax as kernel
from pzjax.frontend_bridge.dump import syntax as obc

INT = obc.named("int")
BOOL = obc.named("bool")
FLOAT = obc.named("float")
ZERO = obc.named("zero")

UNIT = kernel.Const(obc.Unit(), obc.named("unit"))
TRUE = kernel.Const(obc.Bool(True), BOOL)
FALSE = kernel.Const(obc.Bool(False), BOOL)

INFINITY = kernel.Global(obc.LongName("Stdlib", "infinity"), FLOAT)

EMPTY = kernel.Block((), ())


class Names:
    """Gives out identifiers with numbers that nothing else in the module has."""

    def __init__(self, next_number: int) -> None:
        """Numbers from `next_number` on are free."""
        self.next_number = next_number

    def fresh(self, source: str) -> obc.Ident:
        """A new identifier of the given name."""
        self.next_number += 1
        return obc.Ident(source, self.next_number - 1)


def integer(value: int) -> kernel.Const:
    """An integer constant."""
    return kernel.Const(obc.Int(value), INT)


def function(*types: obc.Type) -> obc.Type:
    """The type of a function that takes values of these types and gives one of the first."""
    result = types[0]
    for argument in reversed(types):
        result = obc.TypeArrow(obc.Kind.ANY, argument, result)
    return result


def call(name: str, result: obc.Type, *arguments: kernel.Exp) -> kernel.Exp:
    """A call of a function of the standard library without state or effect."""
    types = [argument.type for argument in arguments]
    called: obc.Type = result
    for type_ in reversed(types):
        called = obc.TypeArrow(obc.Kind.ANY, type_, called)
    operator = kernel.Global(obc.LongName("Stdlib", name), called)
    return kernel.Apply(operator, arguments, obc.Kind.ANY, False, None, result)


def floating(value: float) -> kernel.Const:
    """A float constant."""
    return kernel.Const(obc.Float(value), FLOAT)


def plus(left: kernel.Exp, right: kernel.Exp) -> kernel.Exp:
    """A sum of integers."""
    return _operation("+", left, right)


def minus(left: kernel.Exp, right: kernel.Exp) -> kernel.Exp:
    """A difference of integers."""
    return _operation("-", left, right)


def _operation(name: str, left: kernel.Exp, right: kernel.Exp) -> kernel.Exp:
    match left, right:
        case kernel.Const(obc.Int(one)), kernel.Const(obc.Int(other)):
            return integer(one + other if name == "+" else one - other)
        case _, kernel.Const(obc.Int(0)):
            return left
    return call(name, INT, left, right)


def size(value: obc.Size) -> kernel.Exp:
    """The expression of a size."""
    match value:
        case obc.SizeConst(number):
            return integer(number)
        case obc.SizeName(name):
            return kernel.Var(name, INT)
        case obc.SizeGlobal(global_name):
            return kernel.Global(global_name, INT)
        case obc.SizeOp(op, left, right):
            return (plus if op == "plus" else minus)(size(left), size(right))
