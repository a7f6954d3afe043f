"""What of a module can't be translated is left out: a declaration comes in, why it can't be had goes out.

A declaration that is refused does not refuse its module. What mentions it is refused too, for the same reason: so a
node that is left is one that can run.
"""

from __future__ import annotations

from collections.abc import Iterator

from pzjax.backend.errors import TranslationError
from pzjax.backend.muf import syntax as muf
from pzjax.backend.muf.syntax import Refusal, Refused, Space
from pzjax.backend.translate.resolve import nodes
from pzjax.frontend_bridge.dump import syntax as obc


class LeftOut:
    """What has been left out so far.

    Attributes:
        source: the name of the source.
        before: why names stood for nothing beforehand.
        reasons: why names stand for nothing now, those of this module and of others.
        refusals: the declarations of this module.
    """

    def __init__(self, source: str, known: Refused) -> None:
        """Begin with what is known beforehand: of other modules, and of values that a pass refused."""
        self.source = source
        self.before = known
        self.reasons = dict(known)
        self.refusals: list[Refusal] = []

    def reached(self, declaration: obc.Decl, export: obc.Export | None) -> str | None:
        """Why a declaration can't be had, by what it mentions or by itself, if that is known."""
        if not self.reasons:
            return None
        for key in _declared(declaration):
            if key in self.reasons:
                return self.reasons[key]
        parts = nodes((declaration,) if export is None else (declaration, export.type))
        keys = (key for node in parts for key in mentioned(node))
        return next((self.reasons[key] for key in keys if key in self.reasons), None)

    def refuse(self, declaration: obc.Decl, error: TranslationError) -> None:
        """Leaves a declaration out because of what is in it."""
        error.source = self.source
        self.leave(declaration, str(error), own=True)

    def leave(self, declaration: obc.Decl, message: str, *, own: bool = False) -> None:
        """Leaves a declaration out."""
        for space, name in _declared(declaration):
            own = own or (space, name) in self.before
            self.reasons[space, name] = message
            at = None if isinstance(declaration, obc.TypesDecl | obc.OpenDecl) else declaration.at
            self.refusals.append(Refusal(space, name.name, at, message, own))


def _declared(declaration: obc.Decl) -> Iterator[tuple[Space, obc.LongName]]:
    """The names that a declaration gives a meaning."""
    match declaration:
        case obc.OpenDecl():
            return
        case obc.TypesDecl(types):
            for type_ in types:
                yield Space.TYPE, obc.LongName(None, type_.name)
                match type_.body:
                    case obc.VariantType(constructors):
                        for constructor in constructors:
                            yield Space.CONSTRUCTOR, obc.LongName(None, constructor.name)
                    case obc.RecordType(labels):
                        for label, _ in labels:
                            yield Space.FIELD, obc.LongName(None, label)
        case obc.LetDecl(name) | obc.FunDecl(name) | obc.MachineDecl(name):
            yield Space.VALUE, obc.LongName(None, name)


def mentioned(node: object) -> Iterator[tuple[Space, obc.LongName]]:
    """The global names in a node of the syntax, its parts left aside."""
    match node:
        case obc.Global(name) | obc.SizeGlobal(name) | obc.StateGlobal(name):
            yield Space.VALUE, name
        case obc.Call(_, obc.LongName() as name):
            yield Space.VALUE, name
        case obc.Constr(name) | obc.ConstrPat(name):
            yield Space.CONSTRUCTOR, name
        case obc.TypeName(name):
            yield Space.TYPE, name
        case obc.Record(given) | obc.RecordWith(_, given) | obc.RecordPat(given):
            for label, _ in given:
                yield Space.FIELD, label
        case obc.RecordGet(_, label) | obc.LeftField(_, label) | obc.StateField(_, label):
            yield Space.FIELD, label


def nothing_left(module: muf.Module) -> bool:
    """Tells whether all values of a module are left out."""
    return bool(module.refused) and all(
        isinstance(declaration, muf.Types) for declaration in module.declarations
    )
