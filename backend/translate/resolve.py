"""Does everything that a dump names exist? An `obc.Module` comes in; nothing, or an error, goes out.

A front end makes no other dump; one that was damaged, or written by hand, ends here. What is behind may take it
that each global name, constructor, field, instance and memory is declared: by the dump, by pzjax's library, or,
where it is of another module of the program, by a module among its `needs`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from pzjax.backend.errors import TranslationError
from pzjax.backend.stdlib_facts import LIBRARY, MISSING, UNSUPPORTED, interface
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.trees import Trees, classes

_LEAVES: Final = (obc.Ident, obc.LongName, obc.Span)

_NODES: Final = Trees(*(one for one in classes(obc) if one not in _LEAVES))

REMEDY: Final = "the dump is damaged: make it again with `zeluc -dump`"


def check_names(module: obc.Module) -> None:
    """Check all names of a module, each declaration after those before it.

    Raises:
        TranslationError: something is named that nothing declares.
    """
    known = _Known(frozenset(module.needs))
    for declaration in module.declarations:
        match declaration:
            case obc.OpenDecl():
                pass
            case obc.TypesDecl(types):
                for one in types:
                    known.declare(one)
            case obc.LetDecl(name) | obc.FunDecl(name):
                known.check(declaration)
                known.values.add(name)
            case obc.MachineDecl(name):
                known.check(declaration)
                known.values.add(name)


class _Known:
    """What has been declared so far.

    Attributes:
        needs: the other modules that the dump names.
        values, constructors, labels: the names of this module.
    """

    def __init__(self, needs: frozenset[str]) -> None:
        """Nothing is declared yet."""
        self.needs = needs
        self.values: set[str] = set()
        self.constructors: set[str] = set()
        self.labels: set[str] = set()

    def declare(self, declared: obc.TypeDecl) -> None:
        """Add the constructors or fields of a type."""
        match declared.body:
            case obc.VariantType(constructors):
                self.constructors |= {constructor.name for constructor in constructors}
            case obc.RecordType(labels):
                self.labels |= {label for label, _ in labels}
            case obc.AbstractType() | obc.Abbreviation():
                pass

    def check(self, declaration: obc.LetDecl | obc.FunDecl | obc.MachineDecl) -> None:
        """Check what is named in a declaration."""
        at = declaration.at
        memories: set[obc.Ident] = set()
        instances: set[obc.Ident] = set()
        if isinstance(declaration, obc.MachineDecl):
            memories = {memory.name for memory in declaration.memories}
            instances = {instance.name for instance in declaration.instances}
            methods = [method.name for method in declaration.methods]
            for method in ("reset", "step"):
                if methods.count(method) != 1:
                    found = f"{methods.count(method)} methods {method!r}"
                    raise TranslationError(f"{declaration.name!r} has {found}; {REMEDY}", at)
        for node in nodes(declaration):
            match node:
                case obc.Global(name) | obc.SizeGlobal(name) | obc.StateGlobal(name):
                    self.named(name, self.values, "value", at)
                case obc.Call(_, obc.LongName() as name):
                    self.named(name, self.values, "node", at)
                case obc.Constr(name) | obc.ConstrPat(name):
                    self.named(name, self.constructors, "constructor", at)
                case obc.Record(given) | obc.RecordWith(_, given) | obc.RecordPat(given):
                    for label, _ in given:
                        self.named(label, self.labels, "field", at)
                case obc.RecordGet(_, label) | obc.LeftField(_, label) | obc.StateField(_, label):
                    self.named(label, self.labels, "field", at)
                case obc.StateMemory(ident) if ident not in memories:
                    raise _undeclared("memory", ident, at)
                case obc.StateInstance(ident) if ident not in instances:
                    raise _undeclared("instance", ident, at)
            match node:
                case obc.Call(instance=obc.Ident() as ident) if ident not in instances:
                    raise _undeclared("instance", ident, at)

    def named(self, name: obc.LongName, own: set[str], what: str, at: obc.Span | None) -> None:
        """Check that a global name exists."""
        if name.module is None:
            exists = name.name in own
        elif name.module in LIBRARY:
            exists = name.name in interface(name.module) or name.name in UNSUPPORTED.get(
                name.module, ()
            )
        else:
            exists = name.module in self.needs or name.module in MISSING
        if exists:
            return
        if name.module is None:
            problem = f"the {what} {name.name!r} is used and nothing before declares it;"
        elif name.module in LIBRARY:
            problem = (
                f"the module {name.module} of the library has no {what} {name.name!r}; if {name.module} is a module "
                "of yours, it needs another name; if not,"
            )
        else:
            problem = f"{name.module}.{name.name} is used, and {name.module} is not among the modules it needs;"
        raise TranslationError(f"{problem} {REMEDY}", at)


def _undeclared(what: str, ident: obc.Ident, at: obc.Span | None) -> TranslationError:
    name = f"{ident.source}_{ident.number}"
    return TranslationError(f"the {what} {name} is used and not declared; {REMEDY}", at)


def nodes(root: object) -> Iterator[Any]:
    """All nodes of the syntax in a declaration, from its end: so a node is missed where it is called."""
    waiting = _NODES.parts((root,))
    while waiting:
        node = waiting.pop()
        yield node
        waiting += _NODES.parts(node)
