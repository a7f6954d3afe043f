"""Random muF modules that compute integers of all sizes, and what they give: exactly, and as a machine does.

In: a source of random choices. Out: a module whose machine `main` takes a pair of integers. `operators(63)` are
those of OCaml; `operators(64)` those of a machine, on which `rt.wrap` makes 63 bits of 64.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from random import Random

from pzjax.backend.muf import syntax as muf
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.syntax import LongName

LARGEST = 2**62 - 1
EDGES = (0, 1, -1, 2, 3, 7, 10, 31, 62, 255, 1000003, 2**31 - 1, -(2**31), 2**32, 2**40)
EDGES += (2**58, -(2**60), 2**61, LARGEST - 1, LARGEST, -LARGEST, -LARGEST - 1)

INT = obc.named("int")
SIZE = 3
UNARY = ("~-", "succ", "pred", "abs", "lnot")
BINARY = ("+", "-", "*", "/", "mod", "land", "lor", "lxor", "lsl", "lsr", "asr", "min", "max")
OFTEN = ("+", "-", "mod", "*", "land")
COMPARISONS = ("<", "=", "<=")


def wrapped(value: int, bits: int) -> int:
    """An integer of so many bits."""
    return (value + (1 << bits - 1)) % (1 << bits) - (1 << bits - 1)


def _quotient(left: int, right: int) -> int:
    if right == 0:
        return -1  # as the runtime has it, where nobody watches
    size = abs(left) // abs(right)
    return size if (left < 0) == (right < 0) else -size


def operators(bits: int) -> Mapping[str, Callable[..., int | bool]]:
    """The operators on integers of so many bits."""
    exact: dict[str, Callable[..., int | bool]] = {
        "+": lambda a, b: a + b,
        "-": lambda a, b: a - b,
        "*": lambda a, b: a * b,
        "/": _quotient,
        "mod": lambda a, b: a - b * _quotient(a, b) if b else a,
        "land": lambda a, b: a & b,
        "lor": lambda a, b: a | b,
        "lxor": lambda a, b: a ^ b,
        "lsl": lambda a, b: a << (b & 63),
        "lsr": lambda a, b: a % 2**63 >> (b & 63) if b & 63 else a,
        "asr": lambda a, b: a >> (b & 63),
        "~-": lambda a: -a,
        "succ": lambda a: a + 1,
        "pred": lambda a: a - 1,
        "abs": abs,
        "lnot": lambda a: ~a,
        "wrap": lambda a: wrapped(a, 63),
        "min": min,
        "max": max,
    }
    tests: dict[str, Callable[..., int | bool]] = {
        "<": lambda a, b: a < b,
        "=": lambda a, b: a == b,
        "<=": lambda a, b: a <= b,
    }

    def wrapping(function: Callable[..., int | bool]) -> Callable[..., int]:
        return lambda *arguments: wrapped(function(*arguments), bits)

    return {name: wrapping(function) for name, function in exact.items()} | tests


def library(name: str, *arguments: muf.Exp) -> muf.Exp:
    """An operator applied."""
    return muf.Call(muf.Global(LongName("Stdlib", name)), arguments)


def constant(value: int) -> muf.Exp:
    """An integer."""
    return muf.Const(obc.Int(value))


@dataclass
class Builder:
    """Makes one machine; `known` are the integers in scope."""

    random: Random
    number: int = 0
    known: list[muf.Exp] = field(default_factory=list)

    def name(self, source: str) -> muf.Name:
        """A name of its own."""
        self.number += 1
        return muf.Name(source, self.number)

    def edge(self) -> muf.Exp:
        """A constant."""
        return constant(self.random.choice(EDGES))

    def exp(self, depth: int) -> muf.Exp:
        """An integer."""
        kind = self.random.random()
        if depth == 0 or kind < 0.1:
            return self.random.choice([*self.known, self.edge()])
        if kind < 0.2:
            return library(self.random.choice(UNARY), self.exp(depth - 1))
        if kind < 0.3:
            test = library(self.random.choice(COMPARISONS), self.exp(depth - 1), self.exp(0))
            return muf.If(test, self.block(depth - 1), self.block(depth - 1))
        if kind < 0.4:
            return self.loop(depth - 1)
        name = self.random.choice(BINARY + OFTEN * 2)
        return library(name, self.exp(depth - 1), self.exp(self.random.randrange(depth)))

    def block(self, depth: int) -> muf.Block:
        """A variable, and an integer that may use it."""
        before = len(self.known)
        variable = self.name("v")
        bind = muf.Bind(muf.PVar(variable, INT), self.exp(depth))
        self.known.append(muf.Var(variable))
        block = muf.Block((bind,), self.exp(depth))
        del self.known[before:]
        return block

    def loop(self, depth: int) -> muf.Exp:
        """The result of a loop."""
        index, variable = self.name("i"), self.name("v")
        first, before = self.exp(0), len(self.known)
        self.known += [muf.Var(variable), muf.Var(index)]
        body = muf.Block((), self.exp(depth))
        del self.known[before:]
        bounds = constant(self.random.randint(-1, 1)), constant(self.random.randint(0, 3))
        return muf.For(index, *bounds, True, ((muf.PVar(variable, INT), first),), body)

    def machine(self, outputs: int, depth: int) -> muf.Machine:
        """A machine with memories: integers, a pair, and an array of which it writes a cell."""
        numbers = [self.name("m") for _ in range(3)]
        pair, cells = self.name("pair"), self.name("cells")
        self.known = [muf.Field(name) for name in numbers]
        self.known += [muf.Item(muf.Field(pair), place) for place in range(2)]
        self.known += [muf.ArrayGet(muf.Field(cells), constant(1))]
        given = [self.name("x"), self.name("y")]
        updates = [(name, self.exp(depth)) for name in numbers[1:]]
        updates.append((numbers[0], library("+", muf.Field(numbers[0]), self.edge())))
        updates.append((pair, muf.Tuple((self.exp(depth), self.known[3]))))
        cell = self.exp(depth)
        updates.append((cells, muf.ArraySet(muf.Field(cells), constant(1), cell)))
        self.known += map(muf.Var, given)
        output = muf.Tuple(tuple(self.exp(depth) for _ in range(outputs)))
        first: list[tuple[muf.Name, muf.Exp]] = [(name, self.edge()) for name in numbers]
        first.append((pair, muf.Tuple((self.edge(), self.edge()))))
        first.append((cells, muf.ArrayMake(self.edge(), constant(SIZE))))
        unit = muf.Const(obc.Unit())
        types = [
            INT,
            INT,
            INT,
            obc.TypeProduct((INT, INT)),
            obc.TypeArray(INT, obc.SizeConst(SIZE)),
        ]
        memories = zip(first, types, strict=True)
        pattern = muf.PTuple(tuple(muf.PVar(name, INT) for name in given))
        return muf.Machine(
            "main",
            None,
            obc.Kind.DISCRETE,
            (),
            tuple(muf.Memory(name, type_, init) for (name, init), type_ in memories),
            (),
            muf.Method(muf.PWild(), (), unit, None, tuple(first)),
            muf.Method(muf.PWild(), (), unit, None, tuple(first[:2])),
            muf.Method(pattern, (), output, None, tuple(updates)),
        )


def module(random: Random, outputs: int = 3, depth: int = 3) -> muf.Module:
    """A random module."""
    return muf.Module("", "M", "", "", (), (), (Builder(random).machine(outputs, depth),))
