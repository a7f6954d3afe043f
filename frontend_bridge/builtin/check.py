"""One module, checked: a source comes in, its scoped and typed program goes out.

Lexing and parsing of the whole source, then scoping, typing, causality and initialisation of each
declaration. All that is found wrong is reported together in one `FrontEndErrors`: one fault a
declaration. A declaration that uses one that is wrong is not looked at.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.builtin.causality import functions as causality
from pzjax.frontend_bridge.builtin.errors import Fault, FrontEndErrors, Phase
from pzjax.frontend_bridge.builtin.hints import of_source
from pzjax.frontend_bridge.builtin.initialization import functions as initialization
from pzjax.frontend_bridge.builtin.interface import (
    ConstructorInfo,
    Interface,
    LabelInfo,
    ValueInfo,
)
from pzjax.frontend_bridge.builtin.parsing.source import parse, parse_all
from pzjax.frontend_bridge.builtin.result_names import Results, results
from pzjax.frontend_bridge.builtin.scoping.declarations import (
    scope_constant,
    scope_function,
    scope_type,
    scope_value,
)
from pzjax.frontend_bridge.builtin.scoping.global_names import GlobalNames, Refused
from pzjax.frontend_bridge.builtin.scoping.names import Numbers
from pzjax.frontend_bridge.builtin.typing.context import Context, Sort
from pzjax.frontend_bridge.builtin.typing.declarations import (
    declare_type,
    type_constant,
    type_function,
    type_value,
)
from pzjax.frontend_bridge.builtin.typing.unification import Ty, Zonker
from pzjax.frontend_bridge.dependencies import module_name
from pzjax.frontend_bridge.dump.deep import TooDeep, run_deep
from pzjax.frontend_bridge.dump.syntax import Ident, LongName, Span, Type
from pzjax.frontend_bridge.errors import FrontEndError

__all__ = [
    "CheckedModule",
    "ConstructorInfo",
    "Environment",
    "Interface",
    "LabelInfo",
    "Sort",
    "ValueInfo",
    "Variable",
    "check",
    "lookup_value",
]


@dataclass(frozen=True, slots=True)
class Variable:
    """A local variable. `type` of a signal is `signal` of its value's type."""

    type: Type
    sort: Sort
    held: bool  # somewhere the program says `last x`, or a branch leaves `x` out
    initialised: bool  # has an `init` equation, a declaration with init, or a `next` with init


@dataclass(frozen=True, slots=True)
class CheckedModule:
    """A module that passed all checks.

    `program` is scoped (see `syntax/`). `types` gives the type of each expression and pattern by
    its number; the type variables that inference left general are "1", "2", ... in each
    declaration. `must_inline` holds the numbers of the applications that causality accepts only if
    they are inlined. `imports` are the modules that this one names, directly or through their types;
    those of interfaces have no functions. `warnings` are places with messages. `results` are the names that the
    text gives to what its functions give.
    """

    program: syntax.Program
    interface: Interface
    types: Mapping[int, Type]
    variables: Mapping[Ident, Variable]
    must_inline: frozenset[int]
    imports: Mapping[str, CheckedModule]
    causality: Mapping[str, causality.Signature]
    initialization: Mapping[str, initialization.Profile]
    warnings: tuple[tuple[Span, str], ...]
    results: Results


Environment = Mapping[str, CheckedModule]
"""The modules that can be named, by name; Stdlib is among them."""


def lookup_value(checked: CheckedModule, name: LongName) -> ValueInfo:
    """The global value `name`, of this module or of an imported one."""
    is_own = name.module == checked.interface.module
    module = checked if is_own else checked.imports[str(name.module)]
    return module.interface.values[name.name]


def check(text: str, path: str, environment: Environment) -> CheckedModule:
    """Check the source `text` (bytes as latin-1 characters) of the file `path`.

    Raises `errors.FrontEndErrors`, which carries all messages.
    """
    try:
        return run_deep(lambda: _check(text, path, environment))
    except TooDeep as error:
        raise FrontEndError(f"{path}: error: {error}") from None


@dataclass(frozen=True, slots=True)
class Examined:
    """A module as far as it is right, and what is wrong with it.

    `resolved` are the declarations whose names are all known, also those that are wrong otherwise.
    """

    checked: CheckedModule
    resolved: tuple[syntax.Declaration, ...]
    faults: tuple[Fault, ...]


def examine(text: str, path: str, environment: Environment) -> Examined:
    """Check the source `text` of the file `path` as far as it goes, for who edits it.

    Raises FrontEndError where the source nests too deep.
    """
    interface = path.endswith(".zli")

    def examined() -> Examined:
        parsed = parse_all(text, module_name(Path(path)), interface)
        checker = _Checker(parsed.program, environment)
        checker.refuse(parsed.passed_over)
        checked = checker.run()
        faults = _with_hints([*parsed.faults, *checker.faults], text)
        return Examined(checked, tuple(checker.resolved), tuple(faults))

    try:
        return run_deep(examined)
    except TooDeep as error:
        raise FrontEndError(f"{path}: error: {error}") from None


def _with_hints(faults: list[Fault], text: str) -> list[Fault]:
    lines = text.split("\n")
    for fault in faults:
        if fault.phase is Phase.TYPING or fault.phase is Phase.SCOPING:
            fault.hint = of_source(fault.message, fault.at, lines) or fault.hint
    return faults


def _check(text: str, path: str, environment: Environment) -> CheckedModule:
    program, faults = parse(text, module_name(Path(path)), interface=path.endswith(".zli"))
    if not faults:
        checker = _Checker(program, environment)
        checked = checker.run()
        faults = checker.faults
    if faults:
        raise FrontEndErrors(_with_hints(faults, text), path, text)
    return checked


class _Checker:
    """The state of one check: what the declarations so far have given."""

    def __init__(self, program: syntax.Program, environment: Environment) -> None:
        self._program = program
        self._environment = environment
        self._values: dict[str, ValueInfo] = {}
        self._types: dict[str, syntax.TypeDeclaration] = {}
        self._constructors: dict[str, ConstructorInfo] = {}
        self._labels: dict[str, LabelInfo] = {}
        tables = self._values, self._types, self._constructors, self._labels
        self._own = Interface(program.module, *tables)
        interfaces = {name: module.interface for name, module in environment.items()}
        self._names = GlobalNames(self._own, interfaces)
        self._context = Context(self._own, interfaces)
        self._numbers = Numbers(program.next_number)
        self._node_types: dict[int, Type] = {}
        self._variables: dict[Ident, Variable] = {}
        self._must_inline: set[int] = set()
        self._signatures: dict[LongName, causality.Signature] = {}
        self._profiles: dict[LongName, initialization.Profile] = {}
        for module in environment.values():
            for name, signature in module.causality.items():
                self._signatures[LongName(module.interface.module, name)] = signature
            for name, profile in module.initialization.items():
                self._profiles[LongName(module.interface.module, name)] = profile
        self.faults: list[Fault] = []
        self.resolved: list[syntax.Declaration] = []

    def refuse(self, names: set[str]) -> None:
        """Passes over the declarations that use some names."""
        self._names.refused.update(names)

    def run(self) -> CheckedModule:
        """Check all declarations, and collect what they give and what is wrong."""
        scoped: list[syntax.Declaration] = []
        for declaration in self._program.declarations:
            try:
                scoped.append(self._declaration(declaration))
                continue
            except Fault as fault:
                self.faults.append(fault)
            except Refused:
                pass
            self._names.refused.update(_names(declaration))
        for name, ty in self._context.weak.items():
            kind = self._values[name].kind
            self._values[name] = ValueInfo(kind, Zonker(letters=True).zonk(ty))
        module = self._program.module
        program = syntax.Program(module, tuple(scoped), self._numbers.next)
        return CheckedModule(
            program,
            self._own,
            self._node_types,
            self._variables,
            frozenset(self._must_inline),
            dict(self._environment),
            {name.name: s for name, s in self._signatures.items() if name.module == module},
            {name.name: p for name, p in self._profiles.items() if name.module == module},
            tuple(self._context.warnings),
            results(self._program, {name: one.results for name, one in self._environment.items()}),
        )

    def _declaration(self, declaration: syntax.Declaration) -> syntax.Declaration:
        names, numbers, context = self._names, self._numbers, self._context
        match declaration:
            case syntax.Open(module=module):
                names.open(module, declaration.at)
                self.resolved.append(declaration)
                return declaration
            case syntax.TypeDeclaration():
                return self._type_declaration(declaration)
            case syntax.Value(name=name):
                value = scope_value(declaration, names, numbers)
                self.resolved.append(value)
                self._once(name, "value", self._values, declaration.at)
                self._values[name] = type_value(value)
                return value
            case syntax.Constant(name=name):
                constant = scope_constant(declaration, names, numbers)
                self.resolved.append(constant)
                self._once(name, "value", self._values, declaration.at)
                info, ty = type_constant(constant, context)
                self._analyse_constant(constant, self._keep_types(ty))
                self._values[name] = info
                return constant
            case syntax.Function(name=name):
                function = scope_function(declaration, names, numbers)
                self.resolved.append(function)
                self._once(name, "value", self._values, declaration.at)
                info, ty = type_function(function, context)
                types = self._keep_types(ty)
                self._analyse(function, types)
                self._values[name] = info
                return function

    def _analyse_constant(self, constant: syntax.Constant, types: Mapping[Ident, Type]) -> None:
        name = LongName(self._program.module, constant.name)
        nodes, facts = self._node_types, self._context.facts
        signature = causality.constant_causality(constant, self._signatures, nodes)
        profile = initialization.constant_initialization(
            constant, self._profiles, nodes, types, facts
        )
        self._signatures[name] = signature
        self._profiles[name] = profile

    def _analyse(self, function: syntax.Function, types: Mapping[Ident, Type]) -> None:
        name = LongName(self._program.module, function.name)
        nodes, facts = self._node_types, self._context.facts
        signature, must_inline = causality.causality(function, self._signatures, nodes)
        profile = initialization.initialization(function, self._profiles, nodes, types, facts)
        self._signatures[name] = signature
        self._profiles[name] = profile
        self._must_inline |= must_inline

    def _type_declaration(self, declaration: syntax.TypeDeclaration) -> syntax.Declaration:
        name, module = declaration.name, self._program.module
        self._once(name, "type", self._types, declaration.at)
        self._types[name] = declaration  # it may refer to itself
        try:
            scoped = scope_type(declaration, module, self._names, self._numbers)
            self.resolved.append(scoped)
            constructors, labels = declare_type(scoped, module, self._context)
            for constructor in constructors:
                self._once(constructor, "constructor", self._constructors, declaration.at)
            for label in labels:
                self._once(label, "label", self._labels, declaration.at)
        except (Fault, Refused):
            del self._types[name]
            raise
        self._types[name] = scoped
        self._constructors.update(constructors)
        self._labels.update(labels)
        return scoped

    def _once(self, name: str, what: str, table: Mapping[str, object], at: Span) -> None:
        if name in table:
            message = f"the {what} `{name}` is already defined in this module"
            raise self._context.fault(at, message)

    def _keep_types(self, ty: Ty) -> dict[Ident, Type]:
        """Turn the types of a declaration's nodes and variables into those of object code.

        Returns those of its variables.
        """
        context, zonker = self._context, Zonker(letters=False)
        zonker.zonk(ty)
        initialised = context.facts.initialised | context.facts.next_initialised
        for name, local in context.locals.items():
            self._variables[name] = Variable(
                zonker.zonk(local.type),
                local.sort,
                name in context.facts.read_last or name in context.facts.partial,
                name in initialised,
            )
        for number, node_type in context.types.items():
            self._node_types[number] = zonker.zonk(node_type)
        types = {name: self._variables[name].type for name in context.locals}
        context.locals.clear()
        context.types.clear()
        return types


def _names(declaration: syntax.Declaration) -> list[str]:
    """All global names that a declaration is to define."""
    match declaration:
        case syntax.Open():
            return []
        case syntax.TypeDeclaration(name=name, body=syntax.Variant(constructors=constructors)):
            return [name, *(constructor.name for constructor, _ in constructors)]
        case syntax.TypeDeclaration(name=name, body=syntax.RecordFields(fields=fields)):
            return [name, *(label.name for label, _ in fields)]
    return [declaration.name]
