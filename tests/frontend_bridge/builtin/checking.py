"""How the tests check a source: a text comes in, its interface or its faults go out."""

from __future__ import annotations

from functools import cache

from pzjax.frontend_bridge.builtin.check import CheckedModule, check
from pzjax.frontend_bridge.builtin.errors import Fault, FrontEndErrors
from pzjax.frontend_bridge.builtin.modules import library_module
from pzjax.frontend_bridge.builtin.signatures import show_interface

LIBRARY = ("Stdlib", "List", "String", "Char", "Random")


@cache
def library() -> dict[str, CheckedModule]:
    """Give some modules of pzjax's library."""
    return {name: library_module(name) for name in LIBRARY}


def checked(text: str) -> CheckedModule:
    """Check a source, which must be right."""
    return check(text, "m.zls", library())


def signatures(text: str) -> list[str]:
    """Give the lines that `-i` prints."""
    return list(show_interface(checked(text).interface))


def faults(text: str) -> tuple[Fault, ...]:
    """Give what is wrong with a source."""
    try:
        checked(text)
    except FrontEndErrors as error:
        return error.faults
    return ()
