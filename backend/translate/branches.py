"""Where ways meet again: the variables that branches and loops write become values of the whole.

`join` closes the branches of a conditional or a match; `carry` and `leave` open and close a loop. What
a branch or a loop body does itself is translated by the caller, in a fork of the scope.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pzjax.backend.muf import syntax as muf
from pzjax.backend.translate.scope import UNIT, Scope
from pzjax.frontend_bridge.dump import syntax as obc


def join(
    scope: Scope,
    scopes: Sequence[Scope],
    values: Sequence[muf.Exp],
    make: Callable[[list[muf.Block]], muf.Exp],
) -> muf.Exp:
    """The value of branches, after binding again every variable that one of them wrote."""
    changed = list(dict.fromkeys(ident for inside in scopes for ident in inside.written(scope)))
    valued = any(value != UNIT for value in values)
    results = [
        [*([value] if valued else []), *(inside.values[ident] for ident in changed)]
        for inside, value in zip(scopes, values, strict=True)
    ]
    blocks = [
        muf.Block(tuple(inside.bindings), pack(result))
        for inside, result in zip(scopes, results, strict=True)
    ]
    exp = make(blocks)
    if not changed:
        if valued and not any(block.bindings for block in blocks):
            return exp
        return scope.bind("value", exp) if valued else _do(scope, exp, blocks)
    outputs = [scope.variable(ident) for ident in changed]
    for ident, variable in zip(changed, outputs, strict=True):
        scope.values[ident] = muf.Var(variable.name)
    value = muf.PVar(scope.name("value"))
    if valued:
        outputs.insert(0, value)
    scope.bindings.append(muf.Bind(pack_pattern(outputs), exp))
    return muf.Var(value.name) if valued else UNIT


def _do(scope: Scope, exp: muf.Exp, blocks: list[muf.Block]) -> muf.Exp:
    if any(block.bindings for block in blocks):
        scope.bindings.append(muf.Bind(muf.PWild(), exp))
    return UNIT


def carry(
    scope: Scope, run: Callable[[Scope], None]
) -> tuple[list[obc.Ident], tuple[tuple[muf.PVar, muf.Exp], ...], Scope]:
    """Runs a loop body twice: to see what it writes, then with those as loop variables."""
    trial = scope.fork()
    run(trial)
    changed = trial.written(scope)
    inside = scope.fork()
    carried = []
    for ident in changed:
        variable = scope.variable(ident)
        carried.append((variable, scope.values[ident]))
        inside.values[ident] = muf.Var(variable.name)
    run(inside)
    return changed, tuple(carried), inside


def leave(scope: Scope, changed: list[obc.Ident], loop: muf.Exp) -> None:
    """Binds the loop variables' last values."""
    outputs = [scope.variable(ident) for ident in changed]
    for ident, variable in zip(changed, outputs, strict=True):
        scope.values[ident] = muf.Var(variable.name)
    scope.bindings.append(muf.Bind(pack_pattern(outputs), loop))


def pack(items: Sequence[muf.Exp]) -> muf.Exp:
    """One value for several: itself if it is one, else a tuple."""
    return items[0] if len(items) == 1 else muf.Tuple(tuple(items))


def pack_pattern(items: Sequence[muf.PVar]) -> muf.Pattern:
    """The pattern of what `pack` makes."""
    return items[0] if len(items) == 1 else muf.PTuple(tuple(items))
