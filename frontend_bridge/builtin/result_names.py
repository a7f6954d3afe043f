"""What the source calls the results of functions: a parsed module comes in, names of parts go out.

The names are those of the text, whatever the compiler makes of it, so both front ends tell them alike. A variable has
its name, and `last x` that of `x`; a call has the names of the function's own results, also of another module's; a
branch has those that all its branches have.
"""

from __future__ import annotations

from collections.abc import Mapping

from pzjax.frontend_bridge.builtin import syntax as tree
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.syntax import Ident, LongName

NAMELESS = obc.Nameless()

Results = Mapping[str, obc.Names]
"""Of each function of a module the names of its result, if it has some."""


def results(program: tree.Program, others: Mapping[str, Results]) -> dict[str, obc.Names]:
    """The names of results of a module's functions; `others` are those of the modules that it may name."""
    known: dict[str, obc.Names] = {}
    opened: list[Results] = []
    for declaration in program.declarations:
        match declaration:
            case tree.Open(module=module):
                opened.append(others.get(module, {}))
            case tree.Function(name=name, body=body):
                scope = _Scope(_locals(declaration), known, opened, others)
                known[name] = scope.names(body)
            case tree.Constant(name=name):
                known[name] = NAMELESS
    return {name: names for name, names in known.items() if names != NAMELESS}


def as_parts(found: Results) -> tuple[obc.Result, ...]:
    """The names as a dump has them."""
    return tuple(obc.Result(name, names) for name, names in found.items())


def _locals(function: tree.Function) -> set[str]:
    """The names that a function binds anywhere in it."""
    found: set[str] = set()
    for node in tree.NODES.all(function):
        names = node.parameters if isinstance(node, tree.State) else (getattr(node, "name", None),)
        found |= {name.source for name in names if isinstance(name, Ident)}
    return found


class _Scope:
    """Where the result of a function stands: what its names are."""

    def __init__(
        self,
        local: set[str],
        known: Results,
        opened: list[Results],
        others: Mapping[str, Results],
    ) -> None:
        self.local = local
        self.known = known
        self.opened = opened
        self.others = others

    def names(self, exp: tree.Exp) -> obc.Names:
        match exp:
            case tree.Var(name=LongName(None, name)):
                return obc.Named(name) if name in self.local else NAMELESS
            case tree.Last(name=name):
                return obc.Named(name.source)
            case tree.Tuple(items=items):
                return self.parts(items)
            case tree.Apply(function=tree.Var(name=LongName() as function)):
                return self.of(function)
            case tree.Typed(exp=inner) | tree.Atomic(exp=inner) | tree.ResetExp(exp=inner):
                return self.names(inner)
            case tree.Let(body=inner) | tree.LocalIn(body=inner) | tree.Seq(then=inner):
                return self.names(inner)
            case tree.If(then=one, otherwise=other) | tree.Arrow(first=one, next=other):
                return self.common((one, other))
            case tree.MatchExp(handlers=handlers):
                return self.common(tuple(value for _, value in handlers))
        return NAMELESS

    def parts(self, items: tuple[tree.Exp, ...]) -> obc.Names:
        """Beside `x` itself, `last x` has no name."""
        found = [self.names(item) for item in items]
        now = [name for name, item in zip(found, items, strict=True) if isinstance(item, tree.Var)]
        parts = tuple(
            NAMELESS if isinstance(item, tree.Last) and name in now else name
            for name, item in zip(found, items, strict=True)
        )
        return obc.Parts(parts) if any(part != NAMELESS for part in parts) else NAMELESS

    def of(self, function: LongName) -> obc.Names:
        """The names of the results of a function, as the last declaration of its name has them."""
        match function:
            case LongName(str() as module, name):
                return self.others.get(module, {}).get(name, NAMELESS)
            case LongName(None, name) if name in self.local:
                return NAMELESS
            case LongName(_, name):
                tables = (self.known, *reversed(self.opened))
                return next((table[name] for table in tables if name in table), NAMELESS)

    def common(self, branches: tuple[tree.Exp, ...]) -> obc.Names:
        one, *others = map(self.names, branches)
        return one if all(other == one for other in others) else NAMELESS
