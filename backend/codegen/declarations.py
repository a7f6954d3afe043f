"""muF declarations to lines of Python.

A function becomes a function, a constant an assignment, a machine a class under `@rt.node` with
the class of its state inside, or a function that makes such a class where it has static
parameters.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pzjax.backend.codegen.expressions import Expressions, Globals, rt
from pzjax.backend.codegen.forms import is_opaque
from pzjax.backend.codegen.layout import STEP, WIDTH, expression, statement
from pzjax.backend.codegen.names import Names
from pzjax.backend.codegen.statements import Statements
from pzjax.backend.codegen.types import SCALARS, has_parameters, label, makes_node, names_of
from pzjax.backend.muf import syntax as muf
from pzjax.backend.muf.unset import unset
from pzjax.backend.muf.walk import parts
from pzjax.backend.quoting import comment, docstring, literal
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.types import show_type, type_variables


@dataclass
class Declarations:
    """Writes the declarations of one module.

    Attributes:
        world: what the whole module knows.
        exports: the types of the values that other modules may use.
        source: the name of the Zelus file.
    """

    world: Globals
    exports: Mapping[str, obc.Export]
    source: str

    # --- values and functions -------------------------------------------------------------------

    def value(self, value: muf.Value) -> Iterator[str]:
        """A constant."""
        statements = Statements(Expressions(self.world), Names(self.world.names.values()), "")
        result = statements.block(value.body)
        yield from comment(self.comment(value.name), WIDTH)
        yield from statements.lines
        target = ast.Name(self.world.names[value.name])
        yield from statement(ast.Assign([target], result, lineno=0), "")

    def function(self, function: muf.Function) -> Iterator[str]:
        """A function without state."""
        names = Names(self.world.names.values())
        statements = Statements(Expressions(self.world), names, STEP)
        parameters = ["key"] if function.key else []
        parameters += [statements.parameter(pattern) for pattern in function.parameters]
        result = statements.block(function.body)
        name = self.world.names[function.name]
        if function.key:
            yield "@rt.draws"
        if len(parameters) > 1:
            yield "@rt.curried"
        if words := self.renamed(function.name):
            yield f"@{expression(ast.Call(rt('named'), [], words), '', 1)}"
        yield f"def {name}({', '.join(parameters)}):"
        yield STEP + self.docstring(function.name, function.at, STEP)
        yield from statements.lines
        yield from statement(ast.Return(result), STEP)

    def docstring(self, name: str, at: obc.Span | None, indent: str) -> str:
        """The documentation of a value, as Python has it."""
        return docstring(self.described(name, at), indent, WIDTH, self.comment(name))

    def comment(self, name: str) -> str:
        """What the source says of a value in a comment before it."""
        return self.exports[name].doc if name in self.exports else ""

    def described(self, name: str, at: obc.Span | None) -> str:
        """The Zelus name and type of a value, and where it is."""
        export = self.exports.get(name)
        text = name if export is None else f"{name} : {show_type(export.type)}"
        return text if at is None else f"{text} ({self.source}, line {at.line})"

    def refused(self, refusal: muf.Refusal) -> str:
        """What stands for a value that is left out."""
        type_ = self.type_of(refusal.name)
        about = self.described(refusal.name, refusal.at)
        words = [literal(refusal.message), literal(refusal.name), literal(about)]
        words += [] if type_ is not None and makes_node(type_) else ["runs=False"]
        lines = "".join(f"    {word},\n" for word in words)
        return f"rt.refused(\n{lines})"

    # --- machines -------------------------------------------------------------------------------

    def machine(self, machine: muf.Machine) -> Iterator[str]:
        """A machine, or a function from its static parameters to the machine."""
        name = self.world.names[machine.name]
        names = Names(self.world.names.values())
        statements = Statements(Expressions(self.world), names, STEP)
        if not machine.parameters:
            yield from self.node(machine, statements, "", [])
            return
        parameters = [statements.parameter(pattern) for pattern in machine.parameters]
        yield from self.factory(machine, parameters)
        yield f"def {name}({', '.join(parameters)}):"
        yield STEP + self.docstring(machine.name, machine.at, STEP)
        yield from statements.lines
        yield ""
        yield from self.node(machine, statements, STEP, parameters)
        yield ""
        yield f"{STEP}return {name}"

    def factory(self, machine: muf.Machine, parameters: Sequence[str]) -> Iterator[str]:
        """The decorator of a function that makes a machine: the forms of its parameters.

        The form of one whose sizes are parameters before it is a function of these.
        """
        forms: list[ast.expr] = []
        type_ = self.type_of(machine.name)
        known = self.world.forms
        for place, parameter in enumerate(parameters):
            if not isinstance(type_, obc.TypeArrow):
                forms.append(rt("Opaque"))
                continue
            form = known.of(type_.argument)
            if any(
                isinstance(part, ast.Name) and part in known.sizes.values()
                for part in ast.walk(form)
            ):
                given = ast.arguments(
                    [], [ast.arg(name) for name in parameters[:place]], None, [], [], None, []
                )
                form = ast.Lambda(given, form)
            forms.append(form)
            if type_.name is not None:
                known = known.within({type_.name: ast.Name(parameter)})
            type_ = type_.result
        words = self.renamed(machine.name)
        if machine.kind is obc.Kind.PROBA:
            words.append(ast.keyword("proba", ast.Constant(True)))
        call = ast.Call(rt("factory"), forms, words)
        yield from f"@{expression(call, '', 1)}".splitlines()

    def renamed(self, name: str) -> list[ast.keyword]:
        """What a decorator says of a value that other modules may use, where Python calls it otherwise."""
        other = name in self.exports and self.world.names[name] != name
        return [ast.keyword("name", ast.Constant(name))] if other else []

    def type_of(self, name: str) -> obc.Type | None:
        """The type of a value that other modules may use."""
        export = self.exports.get(name)
        return None if export is None else export.type

    def node(
        self, machine: muf.Machine, outer: Statements, indent: str, parameters: Sequence[str]
    ) -> Iterator[str]:
        """The class of a machine, within the function of its static parameters, if it has any."""
        seen = (name.id for name in outer.expressions.names.values() if isinstance(name, ast.Name))
        fields = Names({"State", "flow", "init", "reset", "step", *seen})
        scope: dict[muf.Name, str] = {}
        types = dict(outer.expressions.types)
        kept = dict(machine.step.updates)
        for memory in machine.memories:
            scope[memory.name] = fields.fresh(memory_name(memory.name, kept))
            types[memory.name] = memory.type if not memory.size else _array(memory)
        called = uses(machine)
        for index, instance in enumerate(machine.instances):
            # A class attribute hides a value of the module from the attributes after it.
            later = {
                name
                for other in machine.instances[index + 1 :]
                if other.machine != instance.machine or isinstance(other.machine, muf.Call)
                for name in self.mentioned(other.machine)
            }
            hidden = fields.inner()
            hidden.taken |= later
            scope[instance.name] = hidden.fresh(called.get(instance.name, instance.name.source))
            fields.taken.add(scope[instance.name])
        inner = indent + STEP
        yield from self.interface(machine, indent, parameters)
        yield f"{indent}class {self.world.names[machine.name]}:"
        yield inner + self.docstring(machine.name, machine.at, inner)
        yield ""
        for instance in machine.instances:
            head = f"{scope[instance.name]} = "
            node = outer.expressions.exp(instance.machine)
            yield from (inner + head + expression(node, inner, len(inner + head))).splitlines()
        if machine.instances:
            yield ""
        yield from self.state(machine, scope, inner)
        names_ = "init", "reset", "step", "flow"
        for method_name, method in zip(names_, machine.methods, strict=False):
            yield ""
            yield from self.method(machine, method_name, method, scope, types, outer, inner)

    def mentioned(self, exp: muf.Exp) -> Iterator[str]:
        """The Python names of the values of this module that an expression mentions."""
        match exp:
            case muf.Global(obc.LongName(None, name)):
                yield self.world.names[name]
        for part in parts(exp):
            if not isinstance(part, muf.Block):
                yield from self.mentioned(part)

    def interface(
        self, machine: muf.Machine, indent: str, parameters: Sequence[str]
    ) -> Iterator[str]:
        """The decorator of a machine: the forms of its input and output, and their names."""
        type_ = self.type_of(machine.name)
        open_ = [] if type_ is None else type_variables(type_)
        forms = self.world.forms
        for parameter in parameters:
            if isinstance(type_, obc.TypeArrow) and type_.name is not None:
                forms = forms.within({type_.name: ast.Name(parameter)})
            type_ = type_.result if isinstance(type_, obc.TypeArrow) else None
        words = self.renamed(machine.name)
        if isinstance(type_, obc.TypeArrow):
            words.append(ast.keyword("input", forms.of(type_.argument, open_)))
            words.append(ast.keyword("output", forms.of(type_.result, open_)))
            given = label(machine.labels[0], type_.argument, given=True)
            names = given, label(machine.labels[1], type_.result)
            if any(names):
                words.append(ast.keyword("names", names_of(names)))
        if machine.kind is obc.Kind.PROBA:
            words.append(ast.keyword("proba", ast.Constant(True)))
        call = ast.Call(rt("hybrid" if machine.flow else "node"), [], words)
        yield from f"{indent}@{expression(call, indent, len(indent) + 1)}".splitlines()

    def state(
        self, machine: muf.Machine, scope: Mapping[muf.Name, str], indent: str
    ) -> Iterator[str]:
        """The class of a machine's state."""
        yield f"{indent}@rt.state"
        yield f"{indent}class State:"
        inner = indent + STEP
        lines = [
            f"{scope[memory.name]}: {self.field(memory)}{_place(memory.name)}"
            for memory in machine.memories
        ]
        lines += [f"{scope[instance.name]}: Any" for instance in machine.instances]
        lines += ["key: rt.Key"] if machine.key else []
        yield from (inner + line for line in lines or ["pass"])

    def field(self, memory: muf.Memory) -> str:
        """The type of a memory in Python."""
        match memory.kind:
            case muf.MemoryKind.CONTINUOUS:
                return "rt.Continuous"
            case muf.MemoryKind.CROSSING:
                return "rt.Crossing"
            case muf.MemoryKind.SCORE:
                return "rt.Score"
            case muf.MemoryKind.DISCRETE:
                return "Any" if memory.size else self.annotation(memory.type)

    def annotation(self, type_: obc.Type) -> str:
        """A type in Python."""
        if not isinstance(type_, obc.TypeName):
            return "Any"
        match type_.name:
            case obc.LongName(None, name) if name in self.world.enumerations:
                return self.world.enumerations[name]
            case obc.LongName("Stdlib", "date"):
                return "rt.Date"
            case obc.LongName("Stdlib", name) if name in SCALARS:
                return f"rt.{SCALARS[name]}"
        return "Any"

    def method(
        self,
        machine: muf.Machine,
        name: str,
        method: muf.Method,
        scope: Mapping[muf.Name, str],
        types: dict[muf.Name, obc.Type],
        outer: Statements,
        indent: str,
    ) -> Iterator[str]:
        """One method."""
        statements = outer.inner([])
        statements.indent = indent + STEP
        expressions = statements.expressions
        expressions.types |= types
        memories = {memory.name: memory for memory in machine.memories}
        expressions.names |= {
            field: read(ast.Attribute(ast.Name("state"), python), memories.get(field))
            for field, python in scope.items()
        }
        if name == "init":
            parameters = ["self", "key"]
        elif name == "reset":
            parameters = ["self", "state"]
        elif machine.kind is obc.Kind.PROBA:
            statements.names.taken.add("key")
            parameters = ["self", "state", "key", statements.parameter(method.parameter)]
        elif name == "step" and machine.flow is not None:
            assert isinstance(method.parameter, muf.PTuple)
            parameters = ["self", "state", *map(statements.parameter, method.parameter.items)]
            if machine.key:
                expressions.key = ast.Attribute(ast.Name("state"), "key")
        else:
            parameters = ["self", "state", statements.parameter(method.parameter)]
            if machine.key:
                expressions.key = ast.Attribute(ast.Name("state"), "key")
        for bind in method.bindings:
            statements.bind(bind.pattern, bind.exp)
        given = method.updates
        if name == "init":
            told = {field for field, _ in machine.reset.updates}
            given = tuple(
                (field, value if field in told else unset(value)) for field, value in given
            )
        updates = {
            scope[field]: written(name, scope[field], statements.value(value), memories.get(field))
            for field, value in given
        }
        if name == "init":
            for memory in machine.memories:
                form = self.world.forms.of(memory.type)
                if has_parameters(memory.type) and not memory.size and not is_opaque(form):
                    first = updates[scope[memory.name]]
                    updates[scope[memory.name]] = ast.Call(rt("formed"), [first, form], [])
        if machine.key and name not in ("reset", "flow"):
            updates["key"] = _key(name, len(machine.instances))
        after = self.next_state(name, scope, machine, updates)
        if name in ("step", "flow"):
            outputs = [statements.value(method.output)]
            if method.weight is not None:
                outputs.append(statements.value(method.weight))
            output = outputs[0] if len(outputs) == 1 else ast.Tuple(outputs)
            after = ast.Tuple([after, output])
        yield f"{indent}def {name}({', '.join(parameters)}):"
        yield from _trimmed(statements.lines)
        yield from statement(ast.Return(after), statements.indent)

    def next_state(
        self,
        method: str,
        scope: Mapping[muf.Name, str],
        machine: muf.Machine,
        updates: Mapping[str, ast.expr],
    ) -> ast.expr:
        """The expression of the state after a method."""
        if method != "init" and not updates:
            return ast.Name("state")
        words = [ast.keyword(field, value) for field, value in updates.items()]
        total = len(scope) + machine.key
        if method == "init" or len(updates) == total:
            order = [*scope.values(), "key"]
            words.sort(key=lambda word: order.index(word.arg or ""))
            return ast.Call(ast.Attribute(ast.Name("self"), "State"), [], words)
        return ast.Call(ast.Attribute(ast.Name("rt"), "replace"), [ast.Name("state")], words)


def read(field: ast.Attribute, memory: muf.Memory | None) -> ast.expr:
    """The expression that reads a field: of a continuous state the position, of a crossing its event."""
    match memory and memory.kind:
        case muf.MemoryKind.CONTINUOUS:
            return ast.Attribute(field, "value")
        case muf.MemoryKind.CROSSING:
            return ast.Attribute(field, "event")
    return field


def written(method: str, field: str, value: ast.expr, memory: muf.Memory | None) -> ast.expr:
    """The expression of a field after a method that gives it a value."""
    before = ast.Attribute(ast.Name("state"), field)
    if memory is None:
        return value
    match memory.kind, method:
        case muf.MemoryKind.CONTINUOUS, "init":
            return ast.Call(rt("Continuous"), [value], [])
        case muf.MemoryKind.CROSSING, "init":
            at = memory.name.at
            words = [] if at is None else [ast.keyword("line", ast.Constant(at.line))]
            return ast.Call(rt("Crossing"), [value], words)
        case muf.MemoryKind.SCORE, _:
            return ast.Call(rt("Score"), [value], [])
        case muf.MemoryKind.CONTINUOUS, "flow":
            return ast.Call(ast.Attribute(before, "moving"), [value], [])
        case muf.MemoryKind.CROSSING, "flow":
            return ast.Call(ast.Attribute(before, "watching"), [value], [])
        case muf.MemoryKind.CONTINUOUS, _:
            return ast.Call(ast.Attribute(before, "at"), [value], [])
    return value


def uses(machine: muf.Machine) -> dict[muf.Name, str]:
    """What instances that the source calls alike are called instead: as the variables that hold what they give, if each
    of them has such a one to itself.
    """
    alike: dict[str, list[muf.Name]] = {}
    for instance in machine.instances:
        alike.setdefault(instance.name.source, []).append(instance.name)
    held: dict[muf.Name, str] = {}
    for bind in machine.step.bindings:
        match bind:
            case muf.Bind(muf.PTuple((_, muf.PVar(result), *_)), muf.Step(name)):
                if result.at is not None:
                    held[name] = result.source
    counts = Counter([*held.values(), *alike, *(memory.name.source for memory in machine.memories)])
    return {
        instance: held[instance]
        for group in alike.values()
        if len(group) > 1 and all(counts[held.get(instance, "")] == 1 for instance in group)
        for instance in group
    }


def memory_name(memory: muf.Name, kept: Mapping[muf.Name, muf.Exp]) -> str:
    """The compiler calls the memory of every delay `m`: `pre_x` says more where it keeps a
    variable x.
    """
    if memory.source == "m":
        match kept.get(memory):
            case muf.Var(name) if name.at is not None:
                return f"pre_{name.source}"
    return memory.source


def _array(memory: muf.Memory) -> obc.Type:
    type_ = memory.type
    for _ in memory.size:
        type_ = obc.TypeArray(type_, obc.SizeConst(0))
    return type_


def _place(name: muf.Name) -> str:
    return "" if name.at is None else f"  # line {name.at.line}"


def _key(method: str, instances: int) -> ast.expr:
    """The key memory: after `init` a key of its own, after a step the next one."""
    if method == "init":
        return ast.Call(ast.Attribute(ast.Name("key"), "fold"), [ast.Constant(instances)], [])
    return ast.Call(ast.Attribute(ast.Attribute(ast.Name("state"), "key"), "next"), [], [])


def _trimmed(lines: list[str]) -> list[str]:
    """The lines without a blank one at the beginning, and without two in a row."""
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    return kept
