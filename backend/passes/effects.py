"""What a piece of muF does besides giving a value: draws, prints, raises.

A function or machine may use only what is declared before it, so one walk in order knows the
effects of everything that is called. What other modules of the program do comes with the module, see
`backend.others`. A function of unknown origin (a parameter, a function of a module that is not at hand) may do
anything: it gets a key in case it draws, and is neither dropped nor moved.
"""

from __future__ import annotations

from collections.abc import Mapping

from pzjax.backend.muf import syntax as muf
from pzjax.backend.muf.syntax import Effects
from pzjax.backend.muf.walk import blocks_of, parts
from pzjax.backend.stdlib_facts import RUNTIME, draws, is_library, prints, raises
from pzjax.frontend_bridge.dump.syntax import Int, Kind, LongName

PURE = Effects()
UNKNOWN = Effects(random=True, io=True)

Known = Mapping[LongName, Effects]
"""The effects of the functions and machines of this module, and of the other modules that are at hand."""


def module_effects(module: muf.Module) -> Known:
    """The effects of calling each function, and of stepping each machine, of the module."""
    known = dict(module.others)
    for declaration in module.declarations:
        if isinstance(declaration, muf.Function | muf.Machine):
            effects = PURE
            for block in blocks_of(declaration):
                effects |= block_effects(block, known)
            known[LongName(None, declaration.name)] = effects
        elif isinstance(declaration, muf.Value):
            known[LongName(None, declaration.name)] = Effects(random=True, io=True, value=True)
    return known


def block_effects(block: muf.Block, known: Known) -> Effects:
    """The effects of running a block."""
    effects = exp_effects(block.result, known)
    for bind in block.bindings:
        effects |= exp_effects(bind.exp, known)
    return effects


def exp_effects(exp: muf.Exp, known: Known) -> Effects:
    """The effects of evaluating an expression."""
    effects = PURE
    match exp:
        case muf.Call(muf.Global(name), arguments, _):
            effects = global_effects(name, known)
            for argument in arguments:  # a library function may call what it is given
                if isinstance(argument, muf.Global):
                    given = known.get(argument.name, PURE)
                    effects |= PURE if given.value else given
        case muf.Call():
            effects = UNKNOWN
        case muf.Step():
            # The key of a deterministic instance is in its own state; that of a probabilistic one is given to it.
            effects = Effects(random=exp.kind is Kind.PROBA, io=True)
    for part in parts(exp):
        match part:
            case muf.Block():
                effects |= block_effects(part, known)
            case _:
                effects |= exp_effects(part, known)
    return effects


def global_effects(name: LongName, known: Known) -> Effects:
    """The effects of calling a global function."""
    if name.module == RUNTIME:
        return Effects(random=name.name == "sample", io=name.name == "unmatched")
    if is_library(name):
        return Effects(random=draws(name), io=prints(name))
    return known.get(name, PURE if name.module is None else UNKNOWN)


def may_raise(exp: muf.Exp) -> bool:
    """Tells whether an expression may raise an exception by itself, its parts left aside.

    What a function that is not of the library does is not looked up: it may.
    """
    match exp:
        case muf.Call(muf.Global(LongName("Stdlib", "/" | "mod")), (_, muf.Const(Int(value)))):
            return value == 0
        case muf.Call(muf.Global(name)):
            if name.module == RUNTIME:
                return name.name == "unmatched"
            return raises(name) or not is_library(name)
        case muf.ArrayGet() | muf.ArraySet() | muf.Call():
            return True
    return False


def raises_within(node: muf.Exp | muf.Block) -> bool:
    """Tells whether something in an expression or block may raise an exception."""
    if isinstance(node, muf.Block):
        return any(
            raises_within(exp) for exp in (node.result, *(bind.exp for bind in node.bindings))
        )
    return may_raise(node) or any(map(raises_within, parts(node)))


def function_draws(name: LongName, known: Known) -> bool:
    """Tells whether a global is a function that is known to draw."""
    if is_library(name):
        return draws(name)
    effects = known.get(name, PURE)
    return effects.random and not effects.value


def keyless(name: LongName, known: Known) -> bool:
    """Tells whether a global is of another module of the program, and known not to draw."""
    return name.module is not None and name in known and not known[name].random
