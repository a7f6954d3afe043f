"""Where an integer can leave the 63 bits of OCaml: there, and nowhere else, it is made to wrap around.

In:  integer operators, which compute in 64 bits. Out: `rt.wrap e` around each `e` whose value may not fit, which
     a range analysis finds: `leaving`, on `bounds` of `intervals`, and how they grow (`growth`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pzjax.backend.muf import syntax as muf
from pzjax.backend.muf.walk import blocks_of, map_blocks, parts, rebuild
from pzjax.backend.passes.intervals import BINARY, UNARY
from pzjax.backend.passes.leaving import WRAP, Ranges
from pzjax.frontend_bridge.dump.syntax import LongName

NAME = "ranges"


def run(module: muf.Module) -> muf.Module:
    """Lets the integers of a module wrap around."""
    if not any(map(_counts, _blocks(module))):
        return module
    analysis = Ranges()
    for declaration in module.declarations:
        analysis.declaration(declaration)

    def exp(old: muf.Exp) -> muf.Exp:
        new = rebuild(old, exp, block)
        return muf.Call(WRAP, (new,)) if id(old) in analysis.leaving else new

    def block(old: muf.Block) -> muf.Block:
        return muf.Block(
            tuple(muf.Bind(bind.pattern, exp(bind.exp)) for bind in old.bindings), exp(old.result)
        )

    def machine(old: muf.Decl) -> muf.Decl:
        if not isinstance(old, muf.Machine):
            return old
        made = (replace(one, machine=exp(one.machine)) for one in old.instances)
        return replace(old, instances=tuple(made))

    mapped = map_blocks(module, block)
    return replace(mapped, declarations=tuple(map(machine, mapped.declarations)))


def _blocks(module: muf.Module) -> Iterator[muf.Block]:
    for declaration in module.declarations:
        yield from blocks_of(declaration)
        if isinstance(declaration, muf.Machine):
            yield from (muf.Block((), one.machine) for one in declaration.instances)


def _counts(node: muf.Exp | muf.Block) -> bool:
    """Tells whether something computes an integer."""
    match node:
        case muf.Block(bindings, result):
            return any(map(_counts, (result, *(bind.exp for bind in bindings))))
        case muf.Call(muf.Global(LongName("Stdlib", name))) if name in UNARY or name in BINARY:
            return True
    return any(map(_counts, parts(node)))
