"""Gives each draw its key, and each function and machine that draws a place to take keys from.

In:  calls of functions that draw, and steps of probabilistic instances, without keys. Out: each
has a `Fold`: a number of its own in its body, and the indexes of the loops around it. A
     function that draws is marked to take a key, a deterministic machine that draws to keep one
     in its state.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace

from pzjax.backend.errors import TranslationError
from pzjax.backend.muf import syntax as muf
from pzjax.backend.muf.walk import as_block, blocks_in, from_block, parts, rebuild
from pzjax.backend.passes.effects import (
    Known,
    function_draws,
    global_effects,
    keyless,
    module_effects,
)
from pzjax.backend.stdlib_facts import LIBRARY, MISSING, is_library
from pzjax.frontend_bridge.dump.syntax import Any, Kind, LongName, Span

NAME = "keys"


def run(module: muf.Module) -> muf.Module:
    """Places the keys of a module."""
    known = module_effects(module)

    def declaration(old: muf.Decl) -> muf.Decl:
        match old:
            case muf.Function():
                return replace(
                    old,
                    body=_Keys(known).block(old.body),
                    key=known[LongName(None, old.name)].random,
                )
            case muf.Machine():
                keys = _Keys(known)
                step = from_block(old.step, keys.block(as_block(old.step)))
                flow = old.flow and from_block(old.flow, _Undrawn(known).block(as_block(old.flow)))
                init = from_block(old.init, _Keys(known).block(as_block(old.init)))
                key = (old.key or keys.placed) and old.kind is not Kind.PROBA
                return replace(old, init=init, step=step, flow=flow, key=key)
            case muf.Value(name, at, body):
                if any(_calls_a_draw(block, known) for block in blocks_in(body)):
                    raise _drawn(name, at, module)
                return old
            case muf.Types():
                return old

    return replace(module, declarations=tuple(map(declaration, module.declarations)))


def _drawn(name: str, at: Span | None, module: muf.Module) -> TranslationError:
    """The refusal of a constant that draws, or may do so because a module is not at hand."""
    at_hand = {*LIBRARY, *MISSING, *(other.module for other in module.others)}
    away = ", ".join(needed for needed in module.needs if needed not in at_hand)
    if away:
        error = TranslationError(
            f"the constant {name!r} may be drawn at random, because the module {away} that it may call is not at "
            f"hand to tell; put its dump or its Python file beside the dump, or name the folder with -I",
            at,
        )
    else:
        error = TranslationError(
            f"the constant {name!r} is drawn at random, which can't be translated: "
            "there is no step to take a key from; draw it in a node",
            at,
        )
    error.declaration = name
    return error


def _calls_a_draw(block: muf.Block, known: Known) -> bool:
    """Tells whether a block applies a function that is known to draw, or gives it to one that may."""

    def calls(exp: muf.Exp) -> bool:
        if isinstance(exp, muf.Call):
            for one in (exp.function, *exp.arguments):
                if isinstance(one, muf.Global) and function_draws(one.name, known):
                    return True
        return any(calls(part) for part in parts(exp) if not isinstance(part, muf.Block))

    return calls(block.result) or any(calls(bind.exp) for bind in block.bindings)


class _Keys:
    def __init__(self, known: Known) -> None:
        self.known = known
        self.places: Iterator[int] = itertools.count()
        self.indexes: tuple[muf.Exp, ...] = ()
        self.placed = False

    def fold(self) -> muf.Fold:
        self.placed = True
        return muf.Fold(next(self.places), self.indexes)

    def block(self, block: muf.Block) -> muf.Block:
        bindings = [muf.Bind(bind.pattern, self.exp(bind.exp)) for bind in block.bindings]
        return muf.Block(tuple(bindings), self.exp(block.result))

    def exp(self, exp: muf.Exp) -> muf.Exp:
        match exp:
            case muf.For():
                return rebuild(exp, self.exp, lambda body: self.loop_body(exp.index, body))
            case muf.Call(function, arguments, None) if self.draws(function, arguments):
                return muf.Call(self.exp(function), tuple(map(self.exp, arguments)), self.fold())
            case muf.Fresh(instance, size, None):
                return muf.Fresh(instance, size, self.fold())
            case muf.Step(instance, state, argument, Kind.PROBA, None):
                return muf.Step(instance, state, self.exp(argument), Kind.PROBA, self.fold())
        return rebuild(exp, self.exp, self.block)

    def draws(self, function: muf.Exp, arguments: tuple[muf.Exp, ...]) -> bool:
        """Tells whether a call needs a key: for the function itself, or for one that is handed to
        it.
        """
        if not isinstance(function, muf.Global) or global_effects(function.name, self.known).random:
            return True
        return any(
            isinstance(argument, muf.Global)
            and (is_library(function.name) or keyless(function.name, self.known))
            and function_draws(argument.name, self.known)
            for argument in arguments
        )

    def loop_body(self, index: muf.Name, body: muf.Block) -> muf.Block:
        """Keys in a loop body depend on the iteration."""
        outside = self.indexes
        self.indexes = (*outside, muf.Var(index))
        keyed = self.block(body)
        self.indexes = outside
        return keyed


class _Undrawn(_Keys):
    """Between events nothing is drawn: a flow keeps a handler only where it can't tell that its test is false."""

    def exp(self, exp: muf.Exp) -> muf.Exp:
        match exp:
            case muf.Call(function, arguments, None) if self.draws(function, arguments):
                return muf.Const(Any())
        return super().exp(exp)
