"""What nobody uses disappears: bindings, results of branches and loops, and memories that never
cross a step.

A memory is alive if its value at the beginning of a step matters for the output, for the
log-weight or the horizon, for an instance, for a continuous state or a crossing, for something printed, or for a
memory that is alive. A shared variable that every step writes before it reads is not.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, replace

from pzjax.backend.muf import syntax as muf
from pzjax.backend.muf.walk import as_block, map_blocks, names_in, rebuild, variables
from pzjax.backend.passes.effects import Known, exp_effects, module_effects

NAME = "dead"

Loop = muf.For | muf.While


def run(module: muf.Module) -> muf.Module:
    """Removes dead bindings and dead memories."""
    known = module_effects(module)

    def bindings(block: muf.Block) -> muf.Block:
        return _Dead(known, set()).block(block)

    module = map_blocks(module, bindings)
    fewer = replace(
        module,
        declarations=tuple(
            _memories(declaration, known) if isinstance(declaration, muf.Machine) else declaration
            for declaration in module.declarations
        ),
    )
    if fewer != module:
        module = map_blocks(fewer, bindings)
    return replace(module, declarations=tuple(map(_parameters, module.declarations)))


# --- bindings -----------------------------------------------------------------------------------


@dataclass
class _Dead:
    """`used` holds the names mentioned after the point where the walk, from the end, stands."""

    known: Known
    used: set[muf.Name]

    def block(self, block: muf.Block) -> muf.Block:
        result = self.exp(block.result)
        kept: list[muf.Bind] = []
        for bind in reversed(block.bindings):
            names = [variable.name for variable in variables(bind.pattern)]
            if not self.used.isdisjoint(names) or exp_effects(bind.exp, self.known).io:
                pattern, exp = self.narrow(bind.pattern, bind.exp)
                kept.append(muf.Bind(pattern, self.exp(exp)))
        return muf.Block(tuple(reversed(kept)), result)

    def exp(self, exp: muf.Exp) -> muf.Exp:
        if isinstance(exp, muf.Var):
            self.used.add(exp.name)
            return exp
        return rebuild(exp, self.exp, self.block)

    def narrow(self, pattern: muf.Pattern, exp: muf.Exp) -> tuple[muf.Pattern, muf.Exp]:
        """A branch or loop without the results that nobody uses."""
        if isinstance(pattern, muf.PVar) and pattern.name not in self.used:
            pattern = muf.PWild()
        if not isinstance(pattern, muf.PTuple):
            return pattern, exp
        items = tuple(_without_unused(item, self.used) for item in pattern.items)
        keep = [index for index, item in enumerate(items) if not isinstance(item, muf.PWild)]
        if len(keep) == len(items):
            return muf.PTuple(items), exp

        match exp:
            case muf.If(condition, then, otherwise, branching) if _are_tuples((then, otherwise)):
                then, otherwise = _narrowed(then, keep), _narrowed(otherwise, keep)
                exp = muf.If(condition, then, otherwise, branching)
            case muf.Match(subject, cases) if _are_tuples(block for _, block in cases):
                exp = muf.Match(subject, tuple((p, _narrowed(b, keep)) for p, b in cases))
            case muf.For() | muf.While() if _are_tuples((exp.body,)):
                keep = self.carried(exp, keep)
                exp = _fewer_carried(exp, keep)
            case _:
                return muf.PTuple(items), exp
        names = [items[index] for index in keep]
        if not names:
            return muf.PWild(), exp
        return (names[0] if len(names) == 1 else muf.PTuple(tuple(names))), exp

    def carried(self, loop: Loop, keep: list[int]) -> list[int]:
        """Which variables a loop must carry for the results `keep`: rounds use some to make others."""
        while True:
            fewer = _fewer_carried(loop, keep)
            inside = _Dead(self.known, set())
            inside.block(fewer.body)
            if isinstance(fewer, muf.While):
                inside.block(fewer.condition)
            more = [
                index
                for index, (variable, _) in enumerate(loop.carried)
                if index in keep or variable.name in inside.used
            ]
            if more == keep:
                return keep
            keep = more


def _narrowed(block: muf.Block, keep: list[int]) -> muf.Block:
    """A block that gives only some of its results."""
    assert isinstance(block.result, muf.Tuple)
    return muf.Block(block.bindings, _tuple([block.result.items[index] for index in keep]))


def _fewer_carried(loop: Loop, keep: list[int]) -> Loop:
    """A loop that carries only some of its variables."""
    carried = tuple(loop.carried[index] for index in keep)
    return replace(loop, carried=carried, body=_narrowed(loop.body, keep))


def _are_tuples(blocks: Iterable[muf.Block]) -> bool:
    return all(isinstance(block.result, muf.Tuple) for block in blocks)


def _tuple(items: list[muf.Exp]) -> muf.Exp:
    return items[0] if len(items) == 1 else muf.Tuple(tuple(items))


# --- patterns -----------------------------------------------------------------------------------


def _without_unused(pattern: muf.Pattern, used: Container[muf.Name]) -> muf.Pattern:
    """A variable, or a tuple of patterns, with `_` for what is not used."""
    match pattern:
        case muf.PVar(name) if name not in used:
            return muf.PWild()
        case muf.PTuple(items) if items:
            kept = tuple(_without_unused(item, used) for item in items)
            unused = all(isinstance(item, muf.PWild) for item in kept)
            return muf.PWild() if unused else muf.PTuple(kept)
    return pattern


def _parameters(declaration: muf.Decl) -> muf.Decl:
    """A declaration with `_` for what it does not use of tuples that it is given."""

    def narrowed(pattern: muf.Pattern, used: Container[muf.Name]) -> muf.Pattern:
        return pattern if isinstance(pattern, muf.PVar) else _without_unused(pattern, used)

    def method(old: muf.Method) -> muf.Method:
        used = names_in(as_block(old))
        match old.parameter:
            case muf.PTuple((muf.PVar() as time, given)) if dated:
                return replace(old, parameter=muf.PTuple((time, narrowed(given, used))))
        return replace(old, parameter=narrowed(old.parameter, used))

    match declaration:
        case muf.Machine():
            dated = declaration.flow is not None
            return declaration.mapped(method)
        case muf.Function():
            used = names_in(declaration.body)
            parameters = tuple(narrowed(pattern, used) for pattern in declaration.parameters)
            return replace(declaration, parameters=parameters)
    return declaration


# --- memories -----------------------------------------------------------------------------------


def _memories(machine: muf.Machine, known: Known) -> muf.Machine:
    discrete = muf.MemoryKind.DISCRETE
    memories = {memory.name for memory in machine.memories if memory.kind is discrete}
    uses: dict[muf.Name, set[muf.Name]] = {}
    roots: set[muf.Name] = set()
    for method in filter(None, (machine.step, machine.flow)):
        for bind in method.bindings:
            for name, mentioned in _dependences(bind):
                uses[name] = mentioned
            if exp_effects(bind.exp, known).io:
                roots |= names_in(bind.exp).keys()
        roots |= names_in(method.output).keys()
        if method.weight is not None:
            roots |= names_in(method.weight).keys()
        for name, value in method.updates:
            mentioned = set(names_in(value))
            if name in memories:
                uses.setdefault(name, set()).update(mentioned)
            else:
                roots |= mentioned
    alive: set[muf.Name] = set()
    waiting = list(roots)
    while waiting:
        name = waiting.pop()
        if name not in alive:
            alive.add(name)
            waiting.extend(uses.get(name, ()))
    dead = memories - alive
    if not dead:
        return machine
    keep = [memory for memory in machine.memories if memory.name not in dead]
    return replace(
        machine.mapped(lambda method: _without(method, dead)),
        memories=tuple(keep),
    )


def _without(method: muf.Method, dead: set[muf.Name]) -> muf.Method:
    return replace(
        method, updates=tuple((name, value) for name, value in method.updates if name not in dead)
    )


def _dependences(bind: muf.Bind) -> Iterator[tuple[muf.Name, set[muf.Name]]]:
    """What each variable of a binding depends on; the results of a branch count one by one."""
    match bind.pattern, bind.exp:
        case muf.PTuple(items), muf.If(condition, then, otherwise) if _are_tuples(
            (then, otherwise)
        ):
            blocks = [then, otherwise]
            common = set(names_in(condition))
        case muf.PTuple(items), muf.Match(subject, cases) if _are_tuples(b for _, b in cases):
            blocks = [block for _, block in cases]
            common = set(names_in(subject))
        case _:
            mentioned = set(names_in(bind.exp))
            for variable in variables(bind.pattern):
                yield variable.name, mentioned
            return
    for block in blocks:
        for inner in block.bindings:
            common |= names_in(inner.exp).keys()
    for index, item in enumerate(items):
        mentioned = set(common)
        for block in blocks:
            assert isinstance(block.result, muf.Tuple)
            mentioned |= names_in(block.result.items[index]).keys()
        for variable in variables(item):
            yield variable.name, mentioned
