"""Random muF modules that are well typed and never fail: each match is complete, each loop ends.

In: a source of random choices. Out: a module with types, a function and two machines, of which `main`
steps an instance of `inner`; and the type of the inputs of `main`. The shapes are those that the
translation makes: copies to names of the programmer, branches that give tuples, prints, calls and
steps in bindings of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from random import Random
from typing import Any, cast

from pzjax.backend.muf import syntax as muf
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.syntax import LongName

INT, FLOAT, BOOL = (obc.TypeName(LongName("Stdlib", name)) for name in ("int", "float", "bool"))
COLOR, SHAPE, POINT = (obc.TypeName(LongName(None, name)) for name in ("color", "shape", "point"))
SIZE = 3
ROW = obc.TypeArray(INT, obc.SizeConst(SIZE))
PAIR = obc.TypeProduct((INT, BOOL))
NESTED = obc.TypeProduct((PAIR, FLOAT))
TYPES: tuple[obc.Type, ...] = (INT, FLOAT, BOOL, COLOR, SHAPE, POINT, ROW, PAIR, NESTED)

CONSTRUCTORS: dict[obc.Type, tuple[obc.Constructor, ...]] = {
    COLOR: tuple(map(obc.Constructor, ("Red", "Green", "Blue", "Black"))),
    SHAPE: (
        obc.Constructor("Dot"),
        obc.Constructor("Disc", (FLOAT,)),
        obc.Constructor("Box", (INT, BOOL)),
    ),
}
LABELS: tuple[tuple[str, obc.Type], ...] = (("x", FLOAT), ("y", INT))
DECLARED = muf.Types(
    (
        *(
            obc.TypeDecl(t.name.name, (), None, obc.VariantType(CONSTRUCTORS[t]))
            for t in (COLOR, SHAPE)
        ),
        obc.TypeDecl("point", (), None, obc.RecordType(LABELS)),
    )
)
ARITHMETIC: dict[obc.Type, tuple[str, ...]] = {
    INT: ("+", "-", "*", "/", "mod"),
    FLOAT: ("+.", "-.", "*."),
    BOOL: ("&&", "||"),
}
AT = obc.Span(1, 0, 1, 1)
FUNCTION = LongName(None, "twice")
UNIT = muf.Const(obc.Unit())


def library(name: str, *arguments: muf.Exp) -> muf.Exp:
    return muf.Call(muf.Global(LongName("Stdlib", name)), arguments)


def packed(items: list[Any], make: Callable[[tuple[Any, ...]], Any]) -> Any:
    return items[0] if len(items) == 1 else make(tuple(items))


def module(random: Random) -> tuple[muf.Module, obc.Type]:
    """A random module, and the type of the inputs of its machine `main`."""
    given = random.choice(TYPES)
    declarations = (
        DECLARED,
        Builder(random).function(),
        Builder(random, calls=True).machine("inner", INT, INT),
        Builder(random, calls=True).machine("main", given, random.choice(TYPES), steps=True),
    )
    return muf.Module("", "M", "", "", (), (), declarations), given


def constant(random: Random, type_: obc.Type) -> muf.Exp:
    """A random constant of a type."""
    match type_:
        case obc.TypeProduct(items):
            return muf.Tuple(tuple(constant(random, item) for item in items))
        case obc.TypeArray(cell):
            return muf.ArrayMake(constant(random, cell), muf.Const(obc.Int(SIZE)))
        case _ if type_ == INT:
            return muf.Const(obc.Int(random.randint(-1, 3)))
        case _ if type_ == FLOAT:
            return muf.Const(obc.Float(random.choice((0.0, 1.5, -2.0))))
        case _ if type_ == BOOL:
            return muf.Const(obc.Bool(random.random() < 0.5))
        case _ if type_ == POINT:
            return record(lambda item: constant(random, item))
    made_by = random.choice(CONSTRUCTORS[type_])
    arguments = tuple(constant(random, argument) for argument in made_by.arguments)
    return muf.Constr(LongName(None, made_by.name), arguments)


def record(make: Callable[[obc.Type], muf.Exp]) -> muf.Exp:
    return muf.Record(tuple((LongName(None, label), make(type_)) for label, type_ in LABELS))


@dataclass
class Builder:
    """Makes one declaration. `known` are the values in scope; `calls` tells whether it may call the function."""

    random: Random
    calls: bool = False
    number: int = 0
    known: list[tuple[muf.Exp, obc.Type]] = field(default_factory=list)

    # --- declarations ---------------------------------------------------------------------------

    def function(self) -> muf.Function:
        parameter = self.variable(INT)
        self.know(parameter)
        return muf.Function(FUNCTION.name, None, (parameter,), self.block(INT, 2))

    def machine(
        self, name: str, given: obc.Type, output: obc.Type, steps: bool = False
    ) -> muf.Machine:
        memories = [
            muf.Memory(self.name("m"), type_, constant(self.random, type_))
            for type_ in self.random.choices(TYPES, k=self.random.randint(1, 4))
        ]
        inner = self.name("inner")
        first = [(memory.name, memory.init) for memory in memories]
        again = [pair for pair in first if self.random.random() < 0.7]
        step = self.step(given, output, memories, inner if steps else None)
        if steps:
            first.append((inner, muf.Fresh(inner, ())))
            again.append((inner, muf.Reset(inner, muf.Field(inner))))
        machine = muf.Global(LongName(None, "inner"))
        return muf.Machine(
            name,
            None,
            obc.Kind.DISCRETE,
            (),
            tuple(memories),
            (muf.Instance(inner, machine, obc.Kind.DISCRETE),) if steps else (),
            muf.Method(muf.PWild(), (), UNIT, None, tuple(first)),
            muf.Method(muf.PWild(), (), UNIT, None, tuple(again)),
            step,
        )

    def step(
        self,
        given: obc.Type,
        output: obc.Type,
        memories: list[muf.Memory],
        inner: muf.Name | None,
    ) -> muf.Method:
        parameter = self.variable(given)
        self.know(parameter)
        self.known += [(muf.Field(memory.name), memory.type) for memory in memories]
        bindings = self.bindings(4, 2)
        updates = []
        if inner is not None:
            updates.append((inner, self.steps(inner, bindings)))
            bindings += self.bindings(3, 2)
        updates += [
            (memory.name, self.exp(memory.type, 1))
            for memory in memories
            if self.random.random() < 0.8
        ]
        result = self.exp(output, 2)
        return muf.Method(parameter, tuple(bindings), result, None, tuple(updates))

    def steps(self, inner: muf.Name, bindings: list[muf.Bind]) -> muf.Exp:
        """Steps the instance once or twice, perhaps on a condition; its last state."""
        state: muf.Exp = muf.Field(inner)
        for _ in range(self.random.randint(1, 2)):
            outputs = muf.PVar(self.name("inner_next")), self.variable(INT, "inner")
            exp: muf.Exp = muf.Step(inner, state, self.exp(INT, 1), obc.Kind.DISCRETE)
            if self.random.random() < 0.5:
                names = self.name("inner_next"), self.name("inner")
                pair = muf.PTuple(tuple(map(muf.PVar, names)))
                then = muf.Block((muf.Bind(pair, exp),), muf.Tuple(tuple(map(muf.Var, names))))
                otherwise = muf.Block((), muf.Tuple((state, self.exp(INT, 1))))
                exp = muf.If(self.exp(BOOL, 1), then, otherwise)
            bindings.append(muf.Bind(muf.PTuple(outputs), exp))
            self.know(outputs[1])
            state = muf.Var(outputs[0].name)
        return state

    # --- names and scopes -----------------------------------------------------------------------

    def name(self, source: str = "") -> muf.Name:
        """A new name, the programmer's (with a position) or a temporary one."""
        self.number += 1
        at = AT if self.random.random() < 0.4 else None
        return muf.Name(source or self.random.choice("abc"), self.number, at)

    def variable(self, type_: obc.Type, source: str = "") -> muf.PVar:
        return muf.PVar(self.name(source), type_)

    def variables(self, least: int, most: int) -> list[muf.PVar]:
        types = self.random.choices(TYPES, k=self.random.randint(least, most))
        return [self.variable(type_) for type_ in types]

    def know(self, *variables: muf.PVar) -> None:
        self.known += [(muf.Var(variable.name), type_of(variable)) for variable in variables]

    @contextmanager
    def scope(self) -> Iterator[None]:
        outside = list(self.known)
        yield
        self.known = outside

    # --- blocks ---------------------------------------------------------------------------------

    def block(self, type_: obc.Type, depth: int) -> muf.Block:
        with self.scope():
            bindings = self.bindings(2, depth)
            return muf.Block(tuple(bindings), self.exp(type_, depth))

    def results(self, variables: list[muf.PVar], depth: int) -> muf.Block:
        """A block that gives a value for each variable."""
        with self.scope():
            bindings = self.bindings(2, depth)
            results = [self.exp(type_of(variable), depth) for variable in variables]
        return muf.Block(tuple(bindings), packed(results, muf.Tuple))

    def bindings(self, most: int, depth: int) -> list[muf.Bind]:
        kinds = [self.copy, self.plain, self.plain, self.prints, self.taken_apart]
        if depth > 0:
            kinds += [self.branch, self.branch, self.loop]
        if self.calls:
            kinds.append(self.call)
        count = self.random.randint(0, most)
        return [bind for _ in range(count) for bind in self.random.choice(kinds)(depth - 1)]

    def plain(self, depth: int) -> Iterator[muf.Bind]:
        variable = self.variable(self.random.choice(TYPES))
        yield muf.Bind(variable, self.exp(type_of(variable), depth))
        self.know(variable)

    def copy(self, depth: int) -> Iterator[muf.Bind]:
        """A temporary, and the programmer's name for it."""
        type_ = self.random.choice(TYPES)
        temporary, named = (muf.PVar(replace(self.name(), at=at), type_) for at in (None, AT))
        yield muf.Bind(temporary, self.exp(type_, depth))
        yield muf.Bind(named, muf.Var(temporary.name))
        self.know(temporary, named)

    def prints(self, depth: int) -> Iterator[muf.Bind]:
        yield muf.Bind(muf.PWild(), library("print_int", self.exp(INT, depth)))

    def call(self, depth: int) -> Iterator[muf.Bind]:
        variable = self.variable(INT)
        yield muf.Bind(variable, muf.Call(muf.Global(FUNCTION), (self.exp(INT, depth),)))
        self.know(variable)

    def taken_apart(self, depth: int) -> Iterator[muf.Bind]:
        """A value taken apart by a pattern that always fits."""
        variables = [self.variable(type_) for type_ in (INT, BOOL, FLOAT)]
        pattern = muf.PTuple((muf.PTuple(tuple(variables[:2])), variables[2]))
        yield muf.Bind(pattern, self.exp(NESTED, depth))
        self.know(*variables)

    def branch(self, depth: int) -> Iterator[muf.Bind]:
        """A branch that gives several variables."""
        variables = self.variables(0, 3)
        exp = self.choice(lambda: self.results(variables, depth), depth, binds=True)
        yield muf.Bind(packed(variables, muf.PTuple), exp)
        self.know(*variables)

    def loop(self, depth: int) -> Iterator[muf.Bind]:
        variables = self.variables(1, 2)
        index = self.name("i")
        carried = tuple(
            (self.variable(type_of(variable)), self.exp(type_of(variable), 0))
            for variable in variables
        )
        with self.scope():
            self.known = [(value, type_) for value, type_ in self.known if keeps_its_name(value)]
            self.known.append((muf.Var(index), INT))
            self.know(*(variable for variable, _ in carried))
            body = self.results(variables, depth)
        up = self.random.random() < 0.7
        first, last = (muf.Const(obc.Int(self.random.randrange(SIZE))) for _ in range(2))
        exp = muf.For(index, first, last, up, carried, body)
        yield muf.Bind(packed(variables, muf.PTuple), exp)
        self.know(*variables)

    # --- branches -------------------------------------------------------------------------------

    def choice(self, side: Callable[[], muf.Block], depth: int, binds: bool) -> muf.Exp:
        """An `If` or a `Match` over blocks; `binds` tells whether patterns may have variables."""
        if self.random.random() < 0.5:
            return muf.If(self.exp(BOOL, depth), side(), side())
        type_ = self.random.choice(TYPES)
        # The translation gives what it matches a name.
        subjects = [value for value, known in self.known if known == type_]
        subject = self.random.choice(subjects) if subjects else constant(self.random, type_)
        cases = []
        for _ in range(self.random.randint(1, 3)):
            with self.scope():
                pattern = self.pattern(type_) if binds else self.bare_pattern(type_)
                cases.append((pattern, side()))
        if type_ == COLOR and self.random.random() < 0.5:
            names = [LongName(None, one.name) for one in CONSTRUCTORS[COLOR]]
            cases = [(muf.PConstr(name), side()) for name in names]
        else:
            cases.append((muf.PWild(), side()))
        return muf.Match(subject, tuple(cases))

    def pattern(self, type_: obc.Type) -> muf.Pattern:
        """A pattern that may not fit; its variables become known."""
        kind = self.random.randrange(6)
        if kind == 0 or type_ in (FLOAT, ROW):
            variable = self.variable(type_)
            self.know(variable)
            return variable
        if kind == 1:
            name = self.name()
            inner = self.pattern(type_)
            self.known.append((muf.Var(name), type_))
            return muf.PAlias(inner, name)
        if kind == 2:
            return muf.PWild()
        if kind == 3 and type_ == PAIR:
            variable = self.variable(BOOL)
            self.know(variable)
            sides = [muf.PTuple((muf.PConst(obc.Int(n)), variable)) for n in (0, 1)]
            return muf.POr(sides[0], sides[1])
        if kind == 3 and type_ in (INT, COLOR):
            return muf.POr(self.plain_pattern(type_), self.plain_pattern(type_))
        return self.plain_pattern(type_)

    def bare_pattern(self, type_: obc.Type) -> muf.Pattern:
        """A pattern without variables."""
        if type_ in CONSTRUCTORS:
            made_by = self.random.choice(CONSTRUCTORS[type_])
            wild = (muf.PWild(),) * len(made_by.arguments)
            return muf.PConstr(LongName(None, made_by.name), wild)
        return self.plain_pattern(type_) if type_ in (INT, BOOL) else muf.PWild()

    def plain_pattern(self, type_: obc.Type) -> muf.Pattern:
        match type_:
            case obc.TypeProduct(items):
                return muf.PTuple(tuple(map(self.pattern, items)))
            case _ if type_ == POINT:
                label, item = self.random.choice(LABELS)
                return muf.PRecord(((LongName(None, label), self.pattern(item)),))
            case _ if type_ in CONSTRUCTORS:
                made_by = self.random.choice(CONSTRUCTORS[type_])
                arguments = tuple(map(self.pattern, made_by.arguments))
                return muf.PConstr(LongName(None, made_by.name), arguments)
        value = constant(self.random, type_)
        assert isinstance(value, muf.Const)
        return muf.PConst(value.value)

    # --- expressions ----------------------------------------------------------------------------

    def exp(self, type_: obc.Type, depth: int) -> muf.Exp:
        """An expression without effects."""
        leaves = [value for value, known in self.known if known == type_]
        if depth <= 0 or self.random.random() < 0.3:
            use = leaves and self.random.random() < 0.8
            return self.random.choice(leaves) if use else constant(self.random, type_)
        kind = self.random.randrange(4)
        if kind == 0 and not isinstance(type_, obc.TypeProduct):
            side = partial(self.exp, type_, depth - 1)
            return self.choice(lambda: muf.Block((), side()), depth - 1, binds=False)
        if kind == 1:
            return self.projected(type_, depth - 1)
        return self.made(type_, depth - 1)

    def projected(self, type_: obc.Type, depth: int) -> muf.Exp:
        """A part of something greater, where there is such a thing."""
        if type_ == PAIR:
            return muf.Item(self.exp(NESTED, depth), 0)
        if type_ == FLOAT:
            return muf.Get(self.exp(POINT, depth), LongName(None, "x"))
        if type_ == INT:
            return muf.ArrayGet(
                self.exp(ROW, depth), muf.Const(obc.Int(self.random.randrange(SIZE)))
            )
        if type_ == BOOL:
            pair = self.exp(PAIR, depth)
            snd = muf.Global(LongName("Stdlib", "snd"))
            return self.random.choice([muf.Item(pair, 1), muf.Call(snd, (pair,))])
        return self.made(type_, depth)

    def made(self, type_: obc.Type, depth: int) -> muf.Exp:
        """A value made of others."""
        match type_:
            case obc.TypeProduct(items):
                return muf.Tuple(tuple(self.exp(item, depth) for item in items))
            case obc.TypeArray(cell):
                index = muf.Const(obc.Int(self.random.randrange(SIZE)))
                return muf.ArraySet(self.exp(type_, depth), index, self.exp(cell, depth))
            case _ if type_ == POINT and self.random.random() < 0.5:
                change = (LongName(None, "y"), self.exp(INT, depth))
                return muf.With(self.exp(POINT, depth), (change,))
            case _ if type_ == POINT:
                return record(lambda item: self.exp(item, depth))
            case _ if type_ in CONSTRUCTORS:
                made_by = self.random.choice(CONSTRUCTORS[type_])
                arguments = tuple(self.exp(argument, depth) for argument in made_by.arguments)
                return muf.Constr(LongName(None, made_by.name), arguments)
        if type_ == BOOL and self.random.random() < 0.6:
            if self.random.random() < 0.4:
                return library("not", self.exp(BOOL, depth))
            compared = self.random.choice((INT, FLOAT))
            operator = self.random.choice(("=", "<>", "<", "<="))
            return library(operator, self.exp(compared, depth), self.exp(compared, depth))
        operator = self.random.choice(ARITHMETIC[type_])
        return library(operator, self.exp(type_, depth), self.exp(type_, depth))


def keeps_its_name(value: muf.Exp) -> bool:
    """Whether a value is a field, or a variable of the programmer."""
    return not isinstance(value, muf.Var) or value.name.at is not None


def type_of(variable: muf.PVar) -> obc.Type:
    return cast(obc.Type, variable.type)
