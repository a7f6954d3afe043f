"""The back of the front end: a checked module comes in, its object code goes out.

Elaboration to the kernel, static reduction, the reductions of `reductions/pipeline.py`, then
scheduling and emission, function by function.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pzjax.frontend_bridge.builtin import syntax as tree
from pzjax.frontend_bridge.builtin.check import CheckedModule
from pzjax.frontend_bridge.builtin.elaborate import elaborate
from pzjax.frontend_bridge.builtin.kernel import syntax as kernel
from pzjax.frontend_bridge.builtin.kernel.build import Names
from pzjax.frontend_bridge.builtin.library import Library
from pzjax.frontend_bridge.builtin.machines import emit
from pzjax.frontend_bridge.builtin.machines.closing import closed
from pzjax.frontend_bridge.builtin.machines.schedule import CannotSchedule
from pzjax.frontend_bridge.builtin.parsing.comments import comments
from pzjax.frontend_bridge.builtin.reductions import pipeline
from pzjax.frontend_bridge.builtin.reductions import specialise as static
from pzjax.frontend_bridge.builtin.reductions.context import Context
from pzjax.frontend_bridge.builtin.result_names import as_parts
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.errors import FrontEndError

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
        zero_sign: `-zsign`: crossings are watched on the signs of their values.
        inline_all: `-inlineall`: each call of a function whose source is known becomes a copy.
    """

    reduce: bool = True
    inline_all: bool = False
    zero_sign: bool = False


def compile_module(
    checked: CheckedModule,
    source: str,
    digest: str,
    options: Options = Options(),
    trace: Trace = _no_trace,
) -> obc.Module:
    """The object code of a module; `source` is its file's name, `digest` that of its bytes.

    Raises:
        FrontEndError: the equations of a declaration cannot be put in an order.
    """
    compilation = _Compilation(checked, source, options, trace)
    code = compilation.run()
    exports = _exports(checked)
    results = as_parts(checked.results)
    return closed(
        obc.Module(PRODUCER, checked.interface.module, source, digest, (), exports, code, results)
    )


class _Compilation:
    def __init__(self, checked: CheckedModule, source: str, options: Options, trace: Trace) -> None:
        self.source = source
        self.trace = trace
        self.lifted = 0  # how many functions of the reducer have their code
        self.reduce = options.reduce
        names = Names(checked.program.next_number)
        self.context = Context(checked.interface.module, names, options.zero_sign)
        self.declarations = elaborate(checked, self.context.names)
        self.library = Library(checked, self.declarations)
        self.reducer = static.Specialise(
            self.library.value, self.context, options.reduce, options.inline_all
        )

    def run(self) -> tuple[obc.Decl, ...]:
        code = [one for declaration in self.declarations for one in self.declaration(declaration)]
        return (*self.context.types, *code)

    def declaration(self, declaration: kernel.Decl) -> list[obc.Decl]:
        match declaration:
            case obc.TypesDecl():
                return [declaration]
            case kernel.Open(module):
                return [obc.OpenDecl(module)]
            case kernel.Constant() | kernel.Function():
                self.trace("elaborate", declaration)
                if self.reduce and _only_static(declaration):
                    return []
                try:
                    return self.value(declaration)
                except CannotSchedule:
                    # A call of a node that was a parameter, on a cycle that a copy does not have.
                    return self.without_calls(declaration)

    def without_calls(self, declaration: kernel.Function | kernel.Constant) -> list[obc.Decl]:
        asked = self.reducer.inline_all
        self.reducer.inline_all = True
        try:
            return self.value(declaration)
        except CannotSchedule as error:
            at = f":{declaration.at.line}" if declaration.at else ""
            raise FrontEndError(
                f"{self.source}{at}: {declaration.name} cannot be compiled: {error} need one another "
                "at the same instant. Put a delay on the way, or use the OCaml front end."
            ) from None
        finally:
            self.reducer.inline_all = asked

    def value(self, declaration: kernel.Function | kernel.Constant) -> list[obc.Decl]:
        reduced = self.reducer.declaration(declaration)
        lifted = self.reducer.lifted[self.lifted :]
        made = [self.code(one) for one in (*lifted, reduced)]
        self.lifted += len(lifted)
        return made

    def code(self, declaration: kernel.Function | kernel.Constant) -> obc.Decl:
        self.trace(static.NAME, declaration)
        if isinstance(declaration, kernel.Function):
            function, make = declaration, emit.declaration
        else:
            # A constant is computed by a function without state, once.
            name, at, body = declaration.name, declaration.at, declaration.body
            kind = obc.Kind.ANYDISCRETE
            function = kernel.Function(name, at, kind, (), obc.WildPat(), (), body)
            make = emit.constant
        for name, run in pipeline.PASSES:
            function = run(function, self.context)
            self.trace(name, function)
        return make(function, self.context.names, self.type)

    def type(self, name: obc.LongName) -> obc.TypeDecl | None:
        """The declaration of a type; also of the states of an automaton."""
        if name.module is None:
            for made in self.context.types:
                for declaration in made.types:
                    if declaration.name == name.name:
                        return declaration
        return self.library.type(name)


def _only_static(declaration: kernel.Function | kernel.Constant) -> bool:
    """Whether nothing is left of a declaration once static arguments are reduced."""
    match declaration:
        case kernel.Function(statics=statics, kind=kind):
            return bool(statics) or kind is obc.Kind.STATIC
        case kernel.Constant():
            return static.names_a_function(declaration)


def _exports(checked: CheckedModule) -> tuple[obc.Export, ...]:
    places = {
        one.name: one.at
        for one in checked.program.declarations
        if isinstance(one, (tree.Constant, tree.Function, tree.Value))
    }
    docs = comments(checked.program)
    return tuple(
        obc.Export(name, info.kind, info.type, places.get(name), docs.get(name, ""))
        for name, info in checked.interface.values.items()
    )
