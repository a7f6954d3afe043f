"""The programmer's names win over temporaries.

Where a binding only gives a temporary the name that it has in the source, the temporary takes
that name where it is bound, and the binding disappears with the copies. The presence of a signal `s`,
which the compiler may call `copy` beside its value `sv`, is `sp` everywhere.
"""

from __future__ import annotations

from collections.abc import Iterator

from pzjax.backend.muf import syntax as muf
from pzjax.backend.muf.walk import blocks_in, map_blocks, names_in, rebuild, variables

NAME = "rename"


def run(module: muf.Module) -> muf.Module:
    """Renames the temporaries of every body of a module."""
    return map_blocks(module, _rename)


def _rename(block: muf.Block) -> muf.Block:
    bound: set[muf.Name] = set()
    better: dict[muf.Name, muf.Pattern] = {}
    uses = names_in(block)
    for inner in blocks_in(block):
        for bind in inner.bindings:
            better.update(_presences(bind.pattern))
            match bind:
                case muf.Bind(muf.PVar(name, type_), muf.Var(temporary)) if (
                    name.at is not None and temporary.at is None and temporary in bound
                ):
                    named = muf.Name(name.source, temporary.number, name.at)
                    better.setdefault(temporary, muf.PVar(named, type_))
                case muf.Bind(muf.PTuple() as parts, muf.Var(temporary)) if (
                    temporary.at is None and temporary in bound and uses[temporary] == 1
                ):
                    better.setdefault(temporary, parts)
                case _:
                    bound.update(variable.name for variable in variables(bind.pattern))
    return _apply(block, better) if better else block


def _presences(pattern: muf.Pattern) -> Iterator[tuple[muf.Name, muf.PVar]]:
    """The variables that hold the presence of a signal under the compiler's name, with a better one."""
    match pattern:
        case muf.PTuple((muf.PVar(value), muf.PVar(muf.Name("copy", number, None) as copy, type_))):
            if value.source.endswith("v"):
                yield copy, muf.PVar(muf.Name(f"{value.source[:-1]}p", number), type_)
        case muf.PTuple(items):
            for item in items:
                yield from _presences(item)


def _apply(block: muf.Block, better: dict[muf.Name, muf.Pattern]) -> muf.Block:
    def pattern(old: muf.Pattern) -> muf.Pattern:
        match old:
            case muf.PVar(name):
                new = better.get(name, old)
                return pattern(new) if isinstance(new, muf.PTuple) else new
            case muf.PTuple(items):
                return muf.PTuple(tuple(map(pattern, items)))
        return old  # matches are compiled: other patterns bind nothing

    def exp(old: muf.Exp) -> muf.Exp:
        match old:
            case muf.Var(name):
                match better.get(name):
                    case muf.PVar(named):
                        return muf.Var(named)
                return old
        return rebuild(old, exp, inside)

    def inside(old: muf.Block) -> muf.Block:
        bindings = []
        for bind in old.bindings:
            match bind:
                case muf.Bind(muf.PTuple() as parts, muf.Var(name)) if better.get(name) == parts:
                    continue  # taken apart where it is bound
            bindings.append(muf.Bind(pattern(bind.pattern), exp(bind.exp)))
        return muf.Block(tuple(bindings), exp(old.result))

    return inside(block)
