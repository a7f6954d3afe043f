"""The back of the front end: a checked module comes in, its object code goes out.

Elaboration to the kernel, static reduction, the reductions of `reductions/pipeline.py`, then
scheduling and emission, function by function.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pzjax.backend.obc import syntax as obc
from pzjax.frontend_bridge.builtin import syntax as tree
from pzjax.frontend_bridge.builtin.check import CheckedModule
from pzjax.frontend_bridge.builtin.elaborate import elaborate, type_declaration
from pzjax.frontend_bridge.builtin.kernel import syntax as kernel
from pzjax.frontend_bridge.builtin.kernel.build import Names
from pzjax.frontend_bridge.builtin.kernel.copying import transform, without_places
from pzjax.frontend_bridge.builtin.machines import emit
from pzjax.frontend_bridge.builtin.reductions import pipeline
from pzjax.frontend_bridge.builtin.reductions import specialise as static
from pzjax.frontend_bridge.builtin.reductions.context import Context

PRODUCER = "pzjax zeluc 1 (built-in front end)"

Trace = Callable[[str, kernel.Decl], None]
"""Is told each declaration after each pass, with the name of the pass."""


def _no_trace(_name: str, _declaration: kernel.Decl) -> None:
    pass


@dataclass(frozen=True)
class Options:
    """What zeluc's flags change here.

    Attributes:
        reduce: not `-noreduce`: static arguments are reduced.
        inline_all: `-inlineall`: each call of a function whose source is known becomes a copy.
    """

    reduce: bool = True
    inline_all: bool = False


def compile_module(
    checked: CheckedModule,
    source: str,
    digest: str,
    options: Options = Options(),
    trace: Trace = _no_trace,
) -> obc.Module:
    """The object code of a module; `source` is its file's name, `digest` that of its bytes."""
    context = Context(checked.interface.module, Names(checked.program.next_number))
    declarations = elaborate(checked, context.names)
    library = _Library(checked, declarations)
    reducer = static.Specialise(library.value, context, options.reduce, options.inline_all)
    made: list[obc.Decl] = []
    for declaration in declarations:
        match declaration:
            case obc.TypesDecl():
                made.append(declaration)
            case kernel.Open(module):
                made.append(obc.OpenDecl(module))
            case kernel.Constant() | kernel.Function():
                trace("elaborate", declaration)
                if options.reduce and _only_static(declaration):
                    continue
                done = len(reducer.lifted)
                reduced = reducer.declaration(declaration)
                for one in (*reducer.lifted[done:], reduced):
                    trace(static.NAME, one)
                    made.append(_code(one, context, library, trace))
    code = tuple(context.types)
    return _Closing(context.module).module(
        obc.Module(
            PRODUCER,
            context.module,
            source,
            digest,
            (),
            _exports(checked),
            (*code, *made),
        )
    )


def _only_static(declaration: kernel.Function | kernel.Constant) -> bool:
    """Whether nothing is left of a declaration once static arguments are reduced."""
    return isinstance(declaration, kernel.Function) and (
        bool(declaration.statics) or declaration.kind is obc.Kind.STATIC
    )


def _code(
    declaration: kernel.Function | kernel.Constant,
    context: Context,
    library: _Library,
    trace: Trace,
) -> obc.Decl:
    if isinstance(declaration, kernel.Constant):
        function = kernel.Function(
            declaration.name,
            declaration.at,
            obc.Kind.ANYDISCRETE,
            (),
            obc.WildPat(),
            (),
            declaration.body,
        )
    else:
        function = declaration
    for name, run in pipeline.PASSES:
        function = run(function, context)
        trace(name, function)
    make = emit.constant if isinstance(declaration, kernel.Constant) else emit.declaration
    return make(function, context.names, library.type)


class _Library:
    """Finds the declarations of this module and of those that it names."""

    def __init__(self, checked: CheckedModule, declarations: list[kernel.Decl]) -> None:
        self.checked = checked
        self.modules = {checked.interface.module: _values(declarations)}

    def value(self, name: obc.LongName) -> kernel.Decl | None:
        if name.module is None:
            return None
        if name.module not in self.modules:
            self.modules[name.module] = self._foreign(name.module)
        return self.modules[name.module].get(name.name)

    def _foreign(self, module: str) -> dict[str, kernel.Decl]:
        checked = _find(self.checked, module)
        if checked is None:
            return {}
        # Their own names are never mixed with ours: only copies with fresh names come in.
        names = Names(checked.program.next_number)
        return _values([without_places(one) for one in elaborate(checked, names)])

    def type(self, name: obc.LongName) -> obc.TypeDecl | None:
        module = self.checked if name.module is None else _find(self.checked, name.module)
        found = None if module is None else module.interface.types.get(name.name)
        return None if found is None else type_declaration(found)


def _find(checked: CheckedModule, module: str) -> CheckedModule | None:
    """A module by its name, also where only an imported module names it."""
    waiting = [checked]
    seen = set()
    while waiting:
        one = waiting.pop()
        if one.interface.module == module:
            return one
        if one.interface.module not in seen:
            seen.add(one.interface.module)
            waiting.extend(one.imports.values())
    return None


def _values(declarations: list[kernel.Decl]) -> dict[str, kernel.Decl]:
    return {
        one.name: one for one in declarations if isinstance(one, (kernel.Function, kernel.Constant))
    }


def _exports(checked: CheckedModule) -> tuple[obc.Export, ...]:
    places = {
        one.name: one.at
        for one in checked.program.declarations
        if isinstance(one, (tree.Constant, tree.Function))
    }
    return tuple(
        obc.Export(name, info.kind, info.type, places.get(name))
        for name, info in checked.interface.values.items()
    )


class _Closing:
    """Takes the module's own name off its names, and finds which others it needs."""

    def __init__(self, module: str) -> None:
        self.name = module
        self.needs: set[str] = set()
        self.names: dict[obc.LongName, obc.LongName] = {}

    def module(self, module: obc.Module) -> obc.Module:
        closed = transform(module, self.change)
        return obc.Module(
            closed.producer,
            closed.name,
            closed.source,
            closed.digest,
            tuple(sorted(self.needs)),
            closed.exports,
            closed.declarations,
        )

    def change(self, value: Any) -> Any:
        match value:
            case obc.LongName(str() as module, name):
                if module == self.name:
                    return obc.LongName(None, name)
                self.needs.add(module)
                return value
            case obc.OpenDecl(module):
                self.needs.add(module)
                return value
            case obc.Ident() | obc.Span() | obc.String() | obc.Int() | obc.Float():
                return value
        return None
