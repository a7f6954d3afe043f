"""How the tests check a source: a text comes in, its interface or its faults go out."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from obc_interpreter import Interpreter
from obc_library import Value
from pzjax.frontend_bridge import front_end
from pzjax.frontend_bridge.builtin.check import CheckedModule, check
from pzjax.frontend_bridge.builtin.errors import Fault, FrontEndErrors
from pzjax.frontend_bridge.builtin.modules import library_module
from pzjax.frontend_bridge.builtin.signatures import show_interface
from pzjax.frontend_bridge.dump.reader import read_module

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


def dump(text: str, folder: Path) -> bytes:
    """Give the dump of a source, written to a folder."""
    source = folder / "m.zls"
    source.write_text(text)
    return front_end.dump(source, ["--frontend", "builtin"])


def outputs(dump: bytes, node: str, steps: int) -> list[Value]:
    """Give what a node of a dump gives for the inputs 0, 1, 2, ..."""
    module = read_module(dump, "m.sexp")
    return Interpreter({module.name: module}).trace(module.name, node, range(steps))[1]
