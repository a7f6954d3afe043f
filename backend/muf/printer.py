"""The readable form of muF, as `pzjax-backend --emit muf` shows it; `parser` reads it back.

In: a `syntax.Module`. Out: its text. Equal modules give equal texts, and nothing is left out:
what a reader of the code rarely asks for (the numbers and positions of names, the exports) is
listed after it. The printer calls itself as deep as the module nests: see `backend.deep`.

    machine NAME PARAMETERS : KIND @LINE:COLUMN-LINE:COLUMN
      named (a, _) -> b                      what the source calls the input and the output
      memory x : TYPE = FIRST                `x[n]`: an array, with a cell for each iteration of a
      loop instance i : KIND = MACHINE method step INPUT =
        let y = state.x +. 1.0 in            `state.x` is the value at the beginning of the method
        let (i_next, z) = run i state.i y in return z                             what the step
        gives next x = y                           what the state becomes

`if where` computes both sides, `if cond` one. `#0 e` is the first component of a tuple, `#0[C] e`
the first argument of the constructor `C`. `~key:3[i]` is the key of place 3 in iteration `i`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from pzjax.backend.muf import syntax as muf
from pzjax.backend.muf.document import (
    BREAK,
    SPACE,
    Doc,
    bracketed,
    filled,
    group,
    joined,
    nest,
    render,
    several,
)
from pzjax.backend.muf.lexical import (
    COMPARISON,
    LEVELS,
    OPERATORS,
    PREFIXES,
    capital,
    constant,
    low,
    quoted,
)
from pzjax.backend.muf.names import Names, span
from pzjax.backend.muf.print_types import constructor, label, type_doc, type_variable
from pzjax.frontend_bridge.dump import syntax as obc

# How much an expression must bind to stand in a place: OPEN takes any, then come the levels of the operators.
OPEN = -1
APPLY = len(LEVELS)
ATOM = APPLY + 1

Fields = tuple[tuple[obc.LongName, muf.Exp], ...]


def print_module(module: muf.Module) -> str:
    """The readable form of a module."""
    types = {export.name: export.type for export in module.exports}
    docs = [_header(module)]
    docs += [
        _Declaration(declaration, types).doc(declaration) for declaration in module.declarations
    ]
    if module.exports:
        docs.append(
            several("exports", nest(BREAK, joined(map(_export, module.exports), ",", BREAK)))
        )
    return render(joined(docs, "", several(BREAK, BREAK))) + "\n"


def _named(labels: tuple[muf.Label, muf.Label]) -> list[Doc]:
    """The line with the names of input and output, where there are any."""
    if labels == (muf.NAMELESS, muf.NAMELESS):
        return []
    given, gives = map(_label, labels)
    return [group("named ", given, nest(SPACE, "-> ", gives))]


def _label(label: muf.Label) -> Doc:
    if isinstance(label, tuple):
        return bracketed("(", map(_label, label), ",", ")")
    return low(label) if label else "_"


def _header(module: muf.Module) -> Doc:
    facts = {"producer ": module.producer, "source ": module.source, "digest ": module.digest}
    lines: list[Doc] = [word + quoted(text, '"') for word, text in facts.items() if text]
    if module.needs:
        lines.append(f"needs {', '.join(map(capital, module.needs))}")
    return several(f"module {capital(module.name)}", _lines(lines))


def _export(export: obc.Export) -> Doc:
    head = f"{low(export.name)} : {export.kind.value} "
    doc = [nest(SPACE, quoted(export.doc, '"'))] if export.doc else []
    return group(head, nest(type_doc(export.type)), _at(export.at), *doc)


def _at(at: obc.Span | None) -> str:
    return "" if at is None else f" {span(at)}"


def _lines(docs: Iterable[Doc]) -> Doc:
    """Each on a line of its own, below what comes before."""
    return nest(*(several(BREAK, doc) for doc in docs))


def _arguments(items: Iterable[Doc]) -> Iterator[Doc]:
    """The arguments of a constructor, in brackets that touch it; none for a constant one."""
    docs = tuple(items)
    if docs:
        yield bracketed("(", docs, ",", ")")


def _type(declared: obc.TypeDecl) -> Doc:
    parameters = ", ".join(map(type_variable, declared.parameters))
    head = f"{f'({parameters}) ' if parameters else ''}{low(declared.name)}{_at(declared.at)}"
    match declared.body:
        case obc.AbstractType():
            return head
        case obc.Abbreviation(type_):
            return several(f"{head} = ", nest(type_doc(type_)))
        case obc.VariantType(constructors):
            cases = (
                several(SPACE, "| ", capital(one.name), *_arguments(map(type_doc, one.arguments)))
                for one in constructors
            )
            return group(f"{head} =", nest(*cases))
        case obc.RecordType(fields):
            items = (several(f"{low(name)} : ", nest(type_doc(type_))) for name, type_ in fields)
            return several(f"{head} = ", bracketed("{", items, ";", "}"))


class _Declaration:
    """The text of a declaration, whose names are spelled so that they are clear in it."""

    def __init__(self, declaration: muf.Decl, types: Mapping[str, obc.Type]) -> None:
        self.names = Names(declaration)
        self.types = types

    # --- declarations ---------------------------------------------------------------------------

    def doc(self, declaration: muf.Decl) -> Doc:
        head: Doc
        match declaration:
            case muf.Types(types):
                return several("type ", joined(map(_type, types), "", several(BREAK, "and ")))
            case muf.Value(name, at, body):
                head = several(f"val {low(name)}{_at(at)} =", self.exported(name))
                lines = [self.block(body)]
            case muf.Function(name, at, parameters, body, key):
                start = self.head("fun", name, parameters, key)
                head = several(start, f"{_at(at)} =", self.exported(name))
                lines = [self.block(body)]
            case muf.Machine(name, at, kind, parameters):
                start = self.head("machine", name, parameters, declaration.key)
                head = several(start, f" : {kind.value}{_at(at)}", self.exported(name))
                lines = [
                    *_named(declaration.labels),
                    *map(self.memory, declaration.memories),
                    *map(self.instance, declaration.instances),
                    *map(self.method, ("init", "reset", "step", "flow"), declaration.methods),
                ]
        listed = self.names.listed()
        if listed:
            lines.append(several("names", nest(filled(listed, ","))))
        return several(head, _lines(lines))

    def head(self, word: str, name: str, parameters: tuple[muf.Pattern, ...], key: bool) -> Doc:
        patterns = (several(" ", self.parameter(parameter)) for parameter in parameters)
        return several(f"{'keyed ' if key else ''}{word} {low(name)}", *patterns)

    def parameter(self, pattern: muf.Pattern) -> Doc:
        doc = self.pattern(pattern)
        match pattern:
            case muf.PVar(_, None) | muf.PWild() | muf.PConst() | muf.PTuple() | muf.PRecord():
                return doc
            case _:
                return several("(", doc, ")")

    def exported(self, name: str) -> Doc:
        """The type of what other modules may use, as a comment."""
        if name not in self.types:
            return ""
        return group(nest(SPACE, "(* ", type_doc(self.types[name]), " *)"))

    def memory(self, memory: muf.Memory) -> Doc:
        discrete = memory.kind is muf.MemoryKind.DISCRETE
        word = "memory " if discrete else f"memory[{memory.kind.value}] "
        head = several(word, self.names.field(memory.name), self.extents(memory.size))
        type_ = type_doc(memory.type)
        return group(head, " : ", type_, " =", nest(SPACE, self.exp(memory.init)))

    def instance(self, instance: muf.Instance) -> Doc:
        head = several("instance ", self.names.field(instance.name), self.extents(instance.size))
        return group(head, f" : {instance.kind.value} =", nest(SPACE, self.exp(instance.machine)))

    def extents(self, size: tuple[muf.Exp, ...]) -> Doc:
        return bracketed("[", map(self.exp, size), ",", "]") if size else ""

    def method(self, name: str, method: muf.Method) -> Doc:
        lines: list[Doc] = [self.bind(bind) for bind in method.bindings]
        lines.append(group("return", nest(SPACE, self.exp(method.output))))
        if method.weight is not None:
            lines.append(group("weigh", nest(SPACE, self.exp(method.weight))))
        lines += [
            group(f"next {self.names.field(field)} =", nest(SPACE, self.exp(value)))
            for field, value in method.updates
        ]
        nothing = method.parameter == muf.PWild()
        parameter = "" if nothing else several(" ", self.parameter(method.parameter))
        return several(f"method {name}", parameter, " =", _lines(lines))

    # --- patterns -------------------------------------------------------------------------------

    def pattern(self, pattern: muf.Pattern) -> Doc:
        match pattern:
            case muf.PWild():
                return "_"
            case muf.PVar(name, type_):
                variable = self.names.variable(name)
                return variable if type_ is None else several(f"{variable} : ", type_doc(type_))
            case muf.PTuple(items):
                return _tuple(map(self.pattern, items))
            case muf.PConst(value):
                return constant(value)
            case muf.PConstr(name, arguments):
                return several(constructor(name), *_arguments(map(self.pattern, arguments)))
            case muf.PRecord(fields):
                docs = (several(f"{label(name)} = ", self.pattern(p)) for name, p in fields)
                return bracketed("{", docs, ";", "}")
            case muf.PAlias(inner, name):
                doc = self.pattern(inner)
                whole = several("(", doc, ")") if isinstance(inner, muf.POr) else doc
                return several(whole, f" as {self.names.variable(name)}")
            case muf.POr(left, right):
                second = self.pattern(right)
                if isinstance(right, muf.POr):
                    second = several("(", second, ")")
                return group(self.pattern(left), SPACE, "| ", second)

    # --- blocks ---------------------------------------------------------------------------------

    def bind(self, bind: muf.Bind) -> Doc:
        pattern = self.pattern(bind.pattern)
        return group("let ", pattern, " =", nest(SPACE, self.exp(bind.exp)), SPACE, "in")

    def block(self, block: muf.Block) -> Doc:
        bindings = (several(self.bind(bind), BREAK) for bind in block.bindings)
        return several(*bindings, self.exp(block.result))

    # --- expressions ----------------------------------------------------------------------------

    def exp(self, exp: muf.Exp, level: int = OPEN) -> Doc:
        """An expression, in brackets where it binds less than `level`."""
        own, doc = self.bound(exp)
        return doc if own >= level else group("(", nest(doc), ")")

    def atom(self, exp: muf.Exp) -> Doc:
        return self.exp(exp, ATOM)

    def bound(self, exp: muf.Exp) -> tuple[int, Doc]:
        """How much an expression binds, and its text."""
        head: Doc
        match exp:
            case muf.Const(value):
                return ATOM, constant(value)
            case muf.Var(name):
                return ATOM, self.names.variable(name)
            case muf.Field(name):
                return ATOM, f"state.{self.names.field(name)}"
            case muf.Global(global_):
                return ATOM, self.global_name(global_)
            case muf.Constr(made_by, arguments):
                return ATOM, several(constructor(made_by), *_arguments(map(self.exp, arguments)))
            case muf.Tuple(items):
                return ATOM, _tuple(map(self.exp, items))
            case muf.Record(fields):
                return ATOM, bracketed("{", self.fields(fields), ";", "}")
            case muf.Get(record, field):
                return ATOM, several(self.whole(record), f".{label(field)}")
            case muf.With(record, fields):
                start = several("{", self.exp(record, APPLY), " with")
                values = joined(self.fields(fields), ";")
                return ATOM, group(start, nest(SPACE, values), "}")
            case muf.ArrayGet(array, index):
                return ATOM, several(self.whole(array), bracketed(".(", [self.exp(index)], "", ")"))
            case muf.ArraySlice(array, first, last):
                bounds = several(self.exp(first), " .. ", self.exp(last))
                return ATOM, several(self.whole(array), bracketed(".(", [bounds], "", ")"))
            case muf.ArraySet(array, index, value):
                place = several(
                    self.exp(array, APPLY), " with ", self.exp(index, COMPARISON + 1), " ="
                )
                return ATOM, group("[| ", place, nest(SPACE, self.exp(value)), " |]")
            case muf.ArrayConcat(left, right):
                return ATOM, group(
                    "[| ", self.exp(left), " ++", nest(SPACE, self.exp(right)), " |]"
                )
            case muf.ArrayMake(cell, size):
                return ATOM, group("[| ", self.exp(cell), ";", nest(SPACE, self.exp(size)), " |]")
            case muf.Fold():
                return APPLY, self.fold(exp)
            case muf.Call():
                return self.call(exp)
            case muf.Step(instance, state, argument, kind, key):
                # Nearly every instance is discrete.
                word = "run" if kind is obc.Kind.DISCRETE else f"run[{kind.value}]"
                head = f"{word} {self.names.field(instance)}"
                return APPLY, self.applied(head, (state, argument), key)
            case muf.Flow(instance, state, argument):
                head = f"flow {self.names.field(instance)}"
                return APPLY, self.applied(head, (state, argument), None)
            case muf.Reset(instance, state):
                return APPLY, self.applied(f"reset {self.names.field(instance)}", (state,), None)
            case muf.Fresh(instance, size, key):
                head = several(f"fresh {self.names.field(instance)}", self.extents(size))
                return APPLY, self.applied(head, (), key)
            case muf.Item(inner, index):
                return APPLY, several(f"#{index} ", self.atom(inner))
            case muf.Payload(inner, made_by, index):
                return APPLY, several(f"#{index}[{constructor(made_by)}] ", self.atom(inner))
            case muf.Is(inner, made_by):
                return COMPARISON, several(
                    self.exp(inner, COMPARISON), f" is {constructor(made_by)}"
                )
            case muf.If():
                return OPEN, group(*self.conditional(exp))
            case muf.Match(subject, cases):
                return OPEN, self.match(subject, cases)
            case muf.For(counter, first, last, up, carried, body):
                head = group(
                    f"for {self.names.variable(counter)} = ",
                    *(self.exp(first, 0), " to " if up else " downto ", self.exp(last, 0)),
                    *self.carried(" with", carried),
                )
                return OPEN, group(head, " do", nest(SPACE, self.block(body)), SPACE, "done")
            case muf.While(carried, condition, body):
                head = several("loop", *self.carried("", carried), SPACE, "while")
                test = nest(SPACE, self.block(condition))
                work = nest(SPACE, self.block(body))
                return OPEN, group(head, test, SPACE, "do", work, SPACE, "done")

    def global_name(self, name: obc.LongName) -> str:
        if name.module is None and self.names.is_variable(name.name):
            return f"this.{low(name.name)}"
        return label(name)

    def whole(self, exp: muf.Exp) -> Doc:
        """What a `.` follows; a constructor would be taken for a module."""
        doc = self.atom(exp)
        return several("(", doc, ")") if isinstance(exp, muf.Constr) else doc

    def fields(self, fields: Fields) -> Iterator[Doc]:
        return (group(f"{label(name)} =", nest(SPACE, self.exp(value))) for name, value in fields)

    def fold(self, key: muf.Fold) -> Doc:
        return several(f"~key:{key.place}", self.extents(key.indexes))

    def applied(self, head: Doc, arguments: tuple[muf.Exp, ...], key: muf.Fold | None) -> Doc:
        docs = [several(SPACE, self.atom(argument)) for argument in arguments]
        if key is not None:
            docs.append(several(SPACE, self.fold(key)))
        return group(head, nest(*docs))

    def call(self, call: muf.Call) -> tuple[int, Doc]:
        match call:
            case muf.Call(muf.Global(obc.LongName("Stdlib", name)), (one,), None) if (
                name in PREFIXES
            ):
                return APPLY, several(f"{name} ", self.atom(one))
            case muf.Call(muf.Global(obc.LongName("Stdlib", name)), (_, _), None) if (
                name in OPERATORS
            ):
                return self.operation(call, name)
        return APPLY, self.applied(self.atom(call.function), call.arguments, call.key)

    def operation(self, call: muf.Call, operator: str) -> tuple[int, Doc]:
        """A chain of operations that group the same way, an operator a line if it is long."""
        level, to_left = OPERATORS[operator]
        rest: list[Doc] = []
        exp: muf.Exp = call
        while (name := operator_of(exp)) is not None and OPERATORS[name][0] == level:
            assert isinstance(exp, muf.Call)
            left, right = exp.arguments
            if to_left:
                rest.append(several(SPACE, f"{name} ", self.exp(right, level + 1)))
                exp = left
            else:
                rest.append(several(self.exp(left, level + 1), f" {name}", SPACE))
                exp = right
        end = self.exp(exp, level + 1)
        return level, group(end, nest(*reversed(rest))) if to_left else group(nest(*rest, end))

    def conditional(self, exp: muf.If) -> Iterator[Doc]:
        """An `if` and, on the same level, the ones in its last side."""
        while True:
            yield f"if {exp.branching.value} "
            yield self.exp(exp.condition, 0)
            yield " then"
            yield nest(SPACE, self.block(exp.then))
            yield SPACE
            match exp.otherwise:
                case muf.Block((), muf.If() as again):
                    yield "else "
                    exp = again
                case block:
                    yield "else"
                    yield nest(SPACE, self.block(block))
                    return

    def match(self, subject: muf.Exp, cases: tuple[tuple[muf.Pattern, muf.Block], ...]) -> Doc:
        docs = (
            several(
                SPACE,
                group("| ", nest(self.pattern(pattern), " ->", nest(SPACE, self.block(block)))),
            )
            for pattern, block in cases
        )
        return group("match ", self.exp(subject, 0), " with", *docs, SPACE, "end")

    def carried(self, word: str, carried: tuple[tuple[muf.PVar, muf.Exp], ...]) -> Iterator[Doc]:
        if carried:
            items = (
                group(self.pattern(variable), " =", nest(SPACE, self.exp(value)))
                for variable, value in carried
            )
            yield word
            yield nest(SPACE, joined(items, " and"))


def operator_of(exp: muf.Exp) -> str | None:
    """The binary operator of Stdlib that an expression applies, if any."""
    match exp:
        case muf.Call(muf.Global(obc.LongName("Stdlib", name)), (_, _), None) if name in OPERATORS:
            return name
    return None


def _tuple(items: Iterable[Doc]) -> Doc:
    docs = tuple(items)
    if len(docs) < 2:
        return several("(", *docs, ",)")
    return bracketed("(", docs, ",", ")")
