"""The programmer's names win over temporaries, and names of their own over names that several have.

Where a binding only gives a temporary the name that it has in the source, the temporary takes
that name where it is bound, and the binding disappears with the copies. So does a variable whose name others
have too, those of several copies of one function say, for one whose name nothing else has. A law that is made
for one draw is named after what is drawn; the memory of a delay that a variable stands for, after that variable.
The presence of a signal `s`, which the compiler may call `copy` beside its value `sv`, is `sp` everywhere.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from pzjax.backend.muf import syntax as muf
from pzjax.backend.muf.walk import (
    NODES,
    blocks_in,
    blocks_of,
    map_blocks,
    names_in,
    rebuild,
    variables,
    with_fields,
)
from pzjax.backend.stdlib_facts import RUNTIME
from pzjax.frontend_bridge.dump.syntax import LongName, named

NAME = "rename"

DELAY = "m"
"""What front ends call the memory of every delay."""


def run(module: muf.Module) -> muf.Module:
    """Renames the temporaries of every body of a module."""
    declarations = tuple(
        _memories(one) if isinstance(one, muf.Machine) else one for one in module.declarations
    )
    return map_blocks(replace(module, declarations=declarations), _rename)


# --- memories -----------------------------------------------------------------------------------


def _memories(machine: muf.Machine) -> muf.Machine:
    """The machine with its delays named after variables that do nothing but read them."""
    kept = dict(machine.step.updates)
    better: dict[muf.Name, muf.Name] = {}
    for block in blocks_of(machine):
        read: dict[muf.Name, muf.Name] = {}
        for inner in blocks_in(block):
            for bind in inner.bindings:
                match bind:
                    case muf.Bind(muf.PVar(name), _) if name.source == DELAY and name.at:
                        return machine  # a variable of the programmer's
                    case muf.Bind(muf.PVar(name), muf.Field(memory)):
                        read[name] = memory
                    case muf.Bind(muf.PVar(name), muf.Var(copied)) if copied in read:
                        read[name] = read[copied]
        for name, memory in read.items():
            if name.at and memory.source == DELAY and not _is_named(kept.get(memory)):
                better.setdefault(memory, replace(memory, source=name.source))
    if not better:
        return machine

    def method(old: muf.Method) -> muf.Method:
        updates = tuple((better.get(name, name), value) for name, value in old.updates)
        return with_fields(replace(old, updates=updates), better)

    memories = tuple(
        replace(memory, name=better.get(memory.name, memory.name)) for memory in machine.memories
    )
    return replace(machine.mapped(method), memories=memories)


def _is_named(exp: muf.Exp | None) -> bool:
    """Whether an expression is a variable of the programmer's."""
    return isinstance(exp, muf.Var) and exp.name.at is not None


# --- variables ----------------------------------------------------------------------------------


def _rename(block: muf.Block) -> muf.Block:
    bound: set[muf.Name] = set()
    better: dict[muf.Name, muf.Pattern] = {}
    roots: dict[muf.Name, muf.Name] = {}
    uses = names_in(block)
    shared = _shared(block)
    for inner in blocks_in(block):
        for bind in inner.bindings:
            better.update(_presences(bind.pattern))
            match bind:
                case muf.Bind(muf.PVar(name, type_), muf.Var(copied)) if (
                    name.at is not None
                    and (root := roots.get(copied, copied)) in bound
                    and (
                        _called(root, better).at is None
                        or (_called(root, better).source in shared and name.source not in shared)
                    )
                ):
                    called = muf.Name(name.source, root.number, name.at)
                    better[root] = muf.PVar(called, type_)
                    roots[name] = root
                case muf.Bind(muf.PTuple() as parts, muf.Var(temporary)) if (
                    temporary.at is None and temporary in bound and uses[temporary] == 1
                ):
                    better.setdefault(temporary, parts)
                case _:
                    bound.update(variable.name for variable in variables(bind.pattern))
    better |= _laws(block, better, uses, bound)
    return _apply(block, better) if better else block


def _shared(block: muf.Block) -> set[str]:
    """The names of the source that several variables have, copies of one not counted."""
    roots: dict[muf.Name, muf.Name] = {}
    names = {part.name for part in NODES.all(block) if isinstance(part, muf.Var)}
    for inner in blocks_in(block):
        for bind in inner.bindings:
            match bind:
                case muf.Bind(muf.PVar(name), muf.Var(copied)):
                    roots[name] = roots.get(copied, copied)
            names.update(variable.name for variable in variables(bind.pattern))
    found = {(name.source, roots.get(name, name)) for name in names if name.at is not None}
    counts = Counter(source for source, _ in found)
    return {source for source, count in counts.items() if count > 1}


def _called(name: muf.Name, better: dict[muf.Name, muf.Pattern]) -> muf.Name:
    """What a variable is called by now."""
    match better.get(name):
        case muf.PVar(called):
            return called
    return name


def _laws(
    block: muf.Block,
    better: dict[muf.Name, muf.Pattern],
    uses: dict[muf.Name, int],
    bound: set[muf.Name],
) -> Iterator[tuple[muf.Name, muf.Pattern]]:
    """The variables that hold a distribution for one draw, with better names."""
    for inner in blocks_in(block):
        for bind in inner.bindings:
            match bind:
                case muf.Bind(
                    muf.PVar(drawn),
                    muf.Call(muf.Global(LongName(module, "sample")), (muf.Var(law), *_)),
                ) if module == RUNTIME and uses[law] == 1 and law in bound and law not in better:
                    called = _called(drawn, better)
                    if called.at is not None:
                        yield law, muf.PVar(muf.Name(f"{called.source}_law", law.number, law.at))


def _presences(pattern: muf.Pattern) -> Iterator[tuple[muf.Name, muf.PVar]]:
    """The variables that hold the presence of a signal under the compiler's name, with a better one."""
    match pattern:
        case muf.PTuple((muf.PVar(value), muf.PVar(muf.Name("copy") as copy, type_))):
            if value.source.endswith("v") and type_ in (None, named("bool")):
                yield copy, muf.PVar(replace(copy, source=f"{value.source[:-1]}p"), type_)
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
