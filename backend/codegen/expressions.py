"""muF expressions to Python expressions.

`Expressions` knows the Python name of each variable in scope. Operators of the standard library
become Python's where the meaning is the same; everything else is a call of the runtime or of a
module.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from struct import pack, unpack

from pzjax.backend.codegen.forms import Forms
from pzjax.backend.codegen.names import field_name, public
from pzjax.backend.codegen.types import DATE, is_scalar, type_of
from pzjax.backend.muf import syntax as muf
from pzjax.backend.muf.unset import UNSET
from pzjax.backend.stdlib_facts import RUNTIME, SYMBOLIC, is_library
from pzjax.frontend_bridge.dump import syntax as obc

BINARY: Mapping[str, ast.operator] = {
    "+": ast.Add(), "-": ast.Sub(), "*": ast.Mult(), "+.": ast.Add(), "-.": ast.Sub(), "*.": ast.Mult(),
    "&&": ast.BitAnd(), "&": ast.BitAnd(), "||": ast.BitOr(), "or": ast.BitOr(),
    "land": ast.BitAnd(), "lor": ast.BitOr(), "lxor": ast.BitXor(),
}  # fmt: skip

COMPARE: Mapping[str, ast.cmpop] = {
    "=": ast.Eq(), "<>": ast.NotEq(), "<": ast.Lt(), ">": ast.Gt(), "<=": ast.LtE(), ">=": ast.GtE(),
}  # fmt: skip

STRUCTURAL = {
    "=": "equal", "<>": "not_equal", "<": "less", ">": "greater", "<=": "less_equal", ">=": "greater_equal",
}  # fmt: skip

JNP = {
    "sqrt": "sqrt", "exp": "exp", "log": "log", "log10": "log10", "cos": "cos", "sin": "sin", "tan": "tan",
    "acos": "arccos", "asin": "arcsin", "atan": "arctan", "cosh": "cosh", "sinh": "sinh", "tanh": "tanh",
    "abs_float": "abs", "abs": "abs", "ceil": "ceil", "floor": "floor", "atan2": "arctan2", "not": "logical_not",
}  # fmt: skip

NARROW = range(-(1 << 31), 1 << 31)
"""The integers of 32 bits, which every precision has."""

EMPTY_LIST = obc.LongName("Stdlib", "[]")

LINED = {
    obc.LongName(RUNTIME, "sample"): (1, "line"),
    obc.LongName(RUNTIME, "observe"): (2, "line"),
    obc.LongName(RUNTIME, "factor"): (1, "line"),
    obc.LongName(RUNTIME, "unmatched"): (0, "near"),
}
"""Functions of the runtime that may be told a line of the source, after so many arguments, and by which name."""

RT = {
    "/": "divide",
    "mod": "remainder",
    "lsl": "shift_left",
    "lsr": "shift_right_logical",
    "asr": "shift_right",
}


@dataclass
class Globals:
    """What the whole module knows.

    Attributes:
        names: the Python names of the values of this module.
        constructors: the Python expression of each constructor of this module.
        records: the class of each record label of this module.
        enumerations: the class of each type whose constructors are all constant.
        forms: the forms of types.
        draws: tells whether a global is a function that takes a key.
        keyless: tells whether it is one of another module that is known to take none.
        module: the Python name of another module, which is imported.
    """

    names: Mapping[str, str]
    constructors: Mapping[str, ast.expr]
    records: Mapping[str, str]
    enumerations: Mapping[str, str]
    forms: Forms
    draws: Callable[[obc.LongName], bool]
    keyless: Callable[[obc.LongName], bool]
    module: Callable[[str], str]


@dataclass
class Expressions:
    """Expressions of one function.

    Attributes:
        world: what the whole module knows.
        names: the Python expression of each variable and field in scope.
        types: the types of variables and fields where known.
        key: the Python expression of the function's key.
        line: the line of the source that the statement is marked with, if it is.
    """

    world: Globals
    names: dict[muf.Name, ast.expr] = field(default_factory=dict)
    types: dict[muf.Name, obc.Type] = field(default_factory=dict)
    key: ast.expr = field(default_factory=lambda: ast.Name("key"))
    line: int | None = None

    def exp(self, exp: muf.Exp) -> ast.expr:
        """The Python expression of `exp`, whose blocks have no bindings."""
        match exp:
            case muf.Const(value, unset=True):
                return ast.Call(rt("unset"), [rt(UNSET[value])], [])
            case muf.Const(value):
                return constant(value)
            case muf.Var(name) | muf.Field(name):
                return self.names[name]
            case muf.Global(name):
                return self.global_(name)
            case muf.Constr(name, arguments):
                return self.construct(name, arguments)
            case muf.Tuple(items):
                return ast.Tuple(list(self.all(items)))
            case muf.Record(fields):
                words = [
                    ast.keyword(field_name(label.name), self.exp(value)) for label, value in fields
                ]
                return ast.Call(self.record_class(fields[0][0]), [], words)
            case muf.Get(record, label):
                return ast.Attribute(self.exp(record), field_name(label.name))
            case muf.With(record, fields):
                words = [
                    ast.keyword(field_name(label.name), self.exp(value)) for label, value in fields
                ]
                return ast.Call(rt("replace"), [self.exp(record)], words)
            case muf.Item(inner, index):
                return ast.Subscript(self.exp(inner), ast.Constant(index))
            case muf.ArrayGet(array, index):
                return ast.Call(rt("get"), [self.exp(array), self.exp(index)], [])
            case muf.ArraySet(array, index, value):
                return ast.Call(rt("put"), list(self.all((array, index, value))), [])
            case muf.ArraySlice(array, first, last):
                return ast.Call(rt("slice"), list(self.all((array, first, last))), [])
            case muf.ArrayConcat(left, right):
                return ast.Call(rt("concat"), list(self.all((left, right))), [])
            case muf.ArrayMake(cell, size):
                return ast.Call(rt("fill"), list(self.all((cell, size))), [])
            case muf.Fold(place, indexes):
                return self.fold(place, indexes)
            case muf.Call(function, arguments, key):
                return self.call(function, arguments, key)
            case muf.Step(instance, state, argument, kind, key):
                given = self.exp(argument)
                if kind is obc.Kind.PROBA:
                    assert key is not None
                    given = ast.Tuple([self.exp(key), given])
                return ast.Call(self.method(instance, "step"), [self.exp(state), given], [])
            case muf.Flow(instance, state, argument):
                values = list(self.all((state, argument)))
                return ast.Call(self.method(instance, "flow"), values, [])
            case muf.Reset(instance, state):
                return ast.Call(self.method(instance, "reset"), [self.exp(state)], [])
            case muf.Fresh(instance, size, key):
                assert key is not None
                if size:
                    given_size = [self.machine(instance), self.exp(key), *self.all(size)]
                    return ast.Call(rt("fresh_array"), given_size, [])
                return ast.Call(self.method(instance, "fresh"), [self.exp(key)], [])
            case muf.Is(inner, constructor):
                return self.test(inner, constructor)
            case muf.Payload(inner, constructor, index):
                return ast.Call(
                    ast.Attribute(self.constructor(constructor), "argument"),
                    [self.exp(inner), ast.Constant(index)],
                    [],
                )
            case muf.If(condition, muf.Block((), then), muf.Block((), otherwise), branching):
                if branching is muf.Branching.WHERE:
                    where = jnp("where") if self.scalar(exp) else rt("where")
                    return ast.Call(where, list(self.all((condition, then, otherwise))), [])
                sides = [thunk(self.exp(then)), thunk(self.exp(otherwise))]
                return ast.Call(rt("cond"), [self.exp(waited(condition)), *sides], [])
            case muf.If() | muf.Match() | muf.For() | muf.While():
                raise NotImplementedError("a block in the middle of an expression")

    def all(self, exps: tuple[muf.Exp, ...]) -> Iterator[ast.expr]:
        """Several expressions."""
        return map(self.exp, exps)

    def scalar(self, exp: muf.Exp) -> bool:
        """Tells whether the value is known to be a scalar."""
        return is_scalar(type_of(exp, self.types), self.world.enumerations)

    def fold(self, place: int, indexes: tuple[muf.Exp, ...]) -> ast.expr:
        """The key of one place, in one iteration."""
        key: ast.expr = ast.Call(ast.Attribute(self.key, "fold"), [ast.Constant(place)], [])
        for index in indexes:
            key = ast.Call(ast.Attribute(key, "fold"), [self.exp(index)], [])
        return key

    # --- globals and constructors ---------------------------------------------------------------

    def global_(self, name: obc.LongName) -> ast.expr:
        """A value of this module, of another one, or of the runtime."""
        if name.module == RUNTIME:
            return rt(name.name)
        if name.module is None:
            return ast.Name(self.world.names[name.name])
        if name == EMPTY_LIST:
            return ast.Call(rt("nil"), [], [])
        return ast.Attribute(ast.Name(self.world.module(name.module)), public(name.name))

    def constructor(self, name: obc.LongName) -> ast.expr:
        """A constructor as a Python object."""
        if name.module is None:
            return self.world.constructors[name.name]
        return ast.Attribute(ast.Name(self.world.module(name.module)), public(name.name))

    def construct(self, name: obc.LongName, arguments: tuple[muf.Exp, ...]) -> ast.expr:
        """A value made by a constructor."""
        constructor = self.constructor(name)
        if not arguments:
            return constructor
        return ast.Call(constructor, list(self.all(arguments)), [])

    def test(self, inner: muf.Exp, constructor: obc.LongName) -> ast.expr:
        """Whether a value was made by a constructor."""
        if self.scalar(inner):
            return ast.Compare(self.exp(inner), [ast.Eq()], [self.constructor(constructor)])
        return ast.Call(rt("made_by"), [self.exp(inner), self.constructor(constructor)], [])

    def record_class(self, label: obc.LongName) -> ast.expr:
        """The class of a record, found by one of its labels."""
        if label.module is None:
            return ast.Name(self.world.records[label.name])
        table = ast.Attribute(ast.Name(self.world.module(label.module)), "_RECORDS")
        return ast.Subscript(table, ast.Constant(label.name))

    # --- instances ------------------------------------------------------------------------------

    def machine(self, instance: muf.Name) -> ast.expr:
        """The node of an instance."""
        field_ = self.names[instance]
        assert isinstance(field_, ast.Attribute)
        return ast.Attribute(ast.Name("self"), field_.attr)

    def method(self, instance: muf.Name, name: str) -> ast.expr:
        """A method of the node of an instance."""
        return ast.Attribute(self.machine(instance), name)

    # --- calls ----------------------------------------------------------------------------------

    def call(
        self, function: muf.Exp, arguments: tuple[muf.Exp, ...], key: muf.Fold | None
    ) -> ast.expr:
        """A function applied."""
        if isinstance(function, muf.Global) and function.name.module == "Stdlib":
            special = self.operator(function.name.name, arguments)
            if special is not None:
                return special
        words = []
        if isinstance(function, muf.Global) and function.name in LINED:
            count, word = LINED[function.name]
            arguments, told = arguments[:count], arguments[count:]
            words = [
                ast.keyword(word, self.exp(line))
                for line in told
                if line != muf.Const(obc.Int(self.line or 0))
            ]
        values = list(self.all(arguments))
        if key is None:
            return ast.Call(self.exp(function), values, words)
        match function:
            case muf.Global(name) if name.module == RUNTIME or self.world.draws(name):
                return ast.Call(self.exp(function), [self.exp(key), *values], words)
            case muf.Global(name) if is_library(name) or self.world.keyless(name):
                return ast.Call(self.exp(function), self.keyed(arguments, values, key), [])
        return ast.Call(rt("call"), [self.exp(function), self.exp(key), *values], [])

    def keyed(
        self, arguments: tuple[muf.Exp, ...], values: list[ast.expr], key: muf.Fold
    ) -> list[ast.expr]:
        """The arguments of a function from elsewhere, where those that are functions that draw hold the
        key.
        """
        return [
            ast.Call(rt("keyed"), [value, self.exp(key)], [])
            if isinstance(argument, muf.Global) and self.world.draws(argument.name)
            else value
            for argument, value in zip(arguments, values, strict=True)
        ]

    def operator(self, name: str, arguments: tuple[muf.Exp, ...]) -> ast.expr | None:
        """A standard function that is an operator or a function of jax.numpy."""
        values = list(self.all(arguments))
        match name, values:
            case "::", [ast.Tuple([head, tail])]:
                return _list(head, tail)
            case _, [left, right] if name in BINARY:
                return ast.BinOp(left, BINARY[name], right)
            case "/.", [left, right] if is_true_quotient(*arguments):
                return ast.BinOp(left, ast.Div(), right)
            case _, [left, right] if name in COMPARE:
                if any(self.scalar(one) or type_of(one, self.types) == DATE for one in arguments):
                    return ast.Compare(left, [COMPARE[name]], [right])
                return ast.Call(rt(STRUCTURAL[name]), values, [])
            case (("~-" | "~-."), [value]):
                return ast.UnaryOp(ast.USub(), value)
            case "lnot", [value]:
                return ast.UnaryOp(ast.Invert(), value)
            case (("succ" | "pred"), [value]):
                sign = ast.Add() if name == "succ" else ast.Sub()
                return ast.BinOp(value, sign, ast.Constant(1))
            case (("fst" | "snd"), [value]):
                return ast.Subscript(value, ast.Constant(0 if name == "fst" else 1))
            case (("not"), [ast.Compare(left, [ast.Eq()], right)]):
                return ast.Compare(left, [ast.NotEq()], right)
            case _ if name in JNP and len(values) == (2 if name == "atan2" else 1):
                return ast.Call(jnp(JNP[name]), values, [])
            case _, [left, right] if name in RT:
                return ast.Call(rt(RT[name]), values, [])
        return None


def waited(condition: muf.Exp) -> muf.Exp:
    """The condition of a branch: a random boolean that only the branch asks for may be drawn after its sides."""
    match condition:
        case muf.Call(muf.Global(obc.LongName(module, "eval")), arguments, key) if (
            module in SYMBOLIC
        ):
            return muf.Call(muf.Global(obc.LongName(RUNTIME, "pending")), arguments, key)
    return condition


def is_true_quotient(left: muf.Exp, right: muf.Exp) -> bool:
    """Tells whether Python's quotient is that of JAX in any precision.

    Of two constants it is if floats of 32 bits hold both and what comes out: to round to 64 bits first changes nothing.
    """
    match left, right:
        case muf.Const(obc.Float(one)), muf.Const(obc.Float(other)):
            narrow = all(
                _is_normal(value) and value == unpack("f", pack("f", value))[0]
                for value in (one, other)
            )
            return narrow and other != 0.0 and _is_normal(one / other)
    return True


def _is_normal(number: float) -> bool:
    """Tells whether a number is far from what floats of 32 bits take for infinite or zero."""
    return number == 0.0 or 2.0**-125 < abs(number) < 2.0**125


def _list(head: ast.expr, tail: ast.expr) -> ast.expr:
    """The list of a head and a tail: of its elements, where it ends in the empty list."""
    match tail:
        case ast.Call(ast.Attribute(ast.Name("rt"), "nil"), []):
            return ast.Call(rt("list_of"), [head], [])
        case ast.Call(ast.Attribute(ast.Name("rt"), "list_of"), elements):
            return ast.Call(rt("list_of"), [head, *elements], [])
    return ast.Call(rt("cons"), [head, tail], [])


def rt(name: str) -> ast.expr:
    """A name of the runtime."""
    return ast.Attribute(ast.Name("rt"), name)


def jnp(name: str) -> ast.expr:
    """A name of jax.numpy."""
    return ast.Attribute(ast.Name("jnp"), name)


def thunk(value: ast.expr) -> ast.expr:
    """A function without arguments."""
    return ast.Lambda(arguments(), value)


def arguments(*names: str) -> ast.arguments:
    """Positional parameters."""
    return ast.arguments([], [ast.arg(name) for name in names], None, [], [], None, [])


def constant(value: obc.Immediate) -> ast.expr:
    """A constant."""
    match value:
        case obc.Int(number) if number not in NARROW:
            return ast.Call(rt("integer"), [ast.Constant(number)], [])
        case obc.Int(number) | obc.Int32(number) | obc.Char(number):
            return ast.Constant(number)
        case obc.Bool(flag):
            return ast.Constant(flag)
        case obc.Float(number):
            if number != number or number in (float("inf"), float("-inf")):
                return ast.Call(ast.Name("float"), [ast.Constant(str(number))], [])
            return ast.Constant(number)
        case obc.String(content):
            return ast.Call(rt("text"), [ast.Constant(_readable(content))], [])
        case obc.Unit():
            return ast.Tuple([])
        case obc.Any():
            return rt("PLACEHOLDER")


def _readable(content: bytes) -> str | bytes:
    """A string where the bytes are text, else the bytes."""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content
