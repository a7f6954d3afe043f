"""The names that the source gives to the parts of a node's input and output.

In: the step of a machine, whose patterns still have the names of the source, and what the dump says of its result. Out:
a `Label` for each of the two, for the columns of tables. What the source does not name has none. Where the dump does
not say how results are named, the names are those that the step still has.
"""

from __future__ import annotations

from collections.abc import Mapping

from pzjax.backend.muf.syntax import NAMELESS, Label
from pzjax.backend.translate.patterns import strip
from pzjax.frontend_bridge.dump import syntax as obc

Results = Mapping[str, Label]
"""The names of the results of functions."""


def named_results(module: obc.Module) -> Results | None:
    """The names that a dump tells of results; None where it tells nothing of them."""
    if module.results is None:
        return None
    return {result.function: _label(result.names) for result in module.results}


def _label(names: obc.Names) -> Label:
    match names:
        case obc.Nameless():
            return NAMELESS
        case obc.Named(name):
            return name
        case obc.Parts(items):
            return tuple(map(_label, items))


def labels(
    machine: obc.MachineDecl, step: obc.Method, kind: obc.Kind, results: Results | None
) -> tuple[Label, Label]:
    """The labels of the input and the output of a step.

    Args:
        machine: the machine.
        step: its method.
        kind: the kind of the machine, which tells whether its parameter is a pair with a handle or the time.
        results: what the dump says of results.
    """
    given = _of_pattern(step.parameters[0]) if step.parameters else NAMELESS
    if kind in (obc.Kind.PROBA, obc.Kind.CONTINUOUS):
        given = given[1] if isinstance(given, tuple) and len(given) == 2 else NAMELESS
    if results is not None:
        return given, results.get(machine.name, NAMELESS)
    items = step.body.items if isinstance(step.body, obc.Seq) else (step.body,)
    made = {name for item in items for name in _made(item)}
    made |= {memory.name for memory in machine.memories if not _is_source(memory, kind)}
    match items[-1:]:
        case (obc.Eval(result),):
            return given, _of_exp(result, made)
    return given, NAMELESS


def _of_pattern(pattern: obc.Pattern) -> Label:
    match strip(pattern):
        case obc.VarPat(name, _) | obc.AliasPat(_, name):
            return name.source
        case obc.TuplePat(items):
            return _tuple([_of_pattern(item) for item in items])
    return NAMELESS


def _of_exp(exp: obc.Exp, made: set[obc.Ident]) -> Label:
    match exp:
        case obc.Typed(inner, _):
            return _of_exp(inner, made)
        case (
            obc.Local(name)
            | obc.Var(name)
            | obc.State(obc.StateMemory(name))
            | obc.State(obc.StateAccess(obc.StateMemory(name), obc.Access.POSITION))
        ):
            return NAMELESS if name in made else name.source
        case obc.Tuple((obc.Var(value), obc.Var(present))) if _is_signal(value, present):
            return value.source, present.source
        case obc.Tuple(items):
            return _tuple([_of_exp(item, made) for item in items])
    return NAMELESS


def _is_signal(value: obc.Ident, present: obc.Ident) -> bool:
    """Tells whether two variables may be those of a signal `s`, which are made: `sv` and `sp`."""
    own = value.source[:-1]
    return (value.source, present.source) == (f"{own}v", f"{own}p")


def _tuple(parts: list[Label]) -> Label:
    """A label of parts, unless none of them has a name."""
    return tuple(parts) if any(part != NAMELESS for part in parts) else NAMELESS


def _made(item: obc.Item) -> list[obc.Ident]:
    """The variable that an item binds, if the compiler made it."""
    match item:
        case obc.Let(obc.VarPat(name, _), _, at) | obc.LetVar(name, _, _, _, at):
            return [] if _is_named(name, at) else [name]
    return []


def _is_source(memory: obc.Memory, kind: obc.Kind) -> bool:
    """Tells whether the source names a memory.

    In continuous time variables of the source are memories, with the position of an equation; what the compiler makes
    there are delays, `m`, and what stands nowhere.
    """
    if kind is obc.Kind.CONTINUOUS and memory.name.source != "m":
        return memory.at is not None
    return _is_named(memory.name, memory.at)


def _is_named(name: obc.Ident, at: obc.Span | None) -> bool:
    """Tells whether a position is that of the name itself.

    A variable that the compiler made has the position of the expression that defines it, or none.
    """
    if at is None or at.line != at.end_line:
        return False
    return at.end_column - at.column == len(name.source.encode())
