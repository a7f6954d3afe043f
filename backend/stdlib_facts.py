"""What the translation knows about library values: which ones draw, print, or stand for runtime
functions.

The facts themselves stand beside the implementation in `stdlib/effects.py`, a file without imports.
"""

from __future__ import annotations

import functools
import re
from pathlib import Path

from pzjax.frontend_bridge.dump.syntax import LongName
from pzjax.stdlib import effects
from pzjax.stdlib.effects import (
    HANDLED,
    INFERENCES,
    IO,
    PRIMITIVES,
    RAISING,
    RANDOM,
    SYMBOLIC,
    UNSUPPORTED,
)

__all__ = [
    "HANDLED",
    "INFERENCES",
    "LIBRARY",
    "MISSING",
    "PRIMITIVES",
    "RUNTIME",
    "SHORT_CIRCUIT",
    "SYMBOLIC",
    "UNSUPPORTED",
    "draws",
    "file_stem",
    "interface",
    "is_library",
    "is_scalar",
    "prints",
    "raises",
]

RUNTIME = "rt"
"""Stands for the runtime where a module is expected; no Zelus module has a name in lower case."""

_FOLDER = Path(effects.__file__).parent

LIBRARY = frozenset(path.stem[:1].upper() + path.stem[1:] for path in _FOLDER.glob("[a-z]*.py"))
"""The modules that pzjax implements."""

SCALAR = frozenset({"Stdlib", "Int32", "Int64", "Nativeint", "Char", "Complex", "Distribution"})
"""The modules whose functions do little: they compute one number, or ask a distribution for one."""

MISSING = (
    frozenset(
        {
            "Array",
            "Basics",
            "Char",
            "Comparison",
            "Complex",
            "Dump",
            "Graphics",
            "Int32",
            "Int64",
            "List",
        }
        | {"Nativeint", "Node", "Random", "Run", "String"}
    )
    - LIBRARY
)
"""The modules of Zelus's own library that pzjax does not implement."""

SHORT_CIRCUIT = {
    LongName(module, name): decided
    for module in ("Stdlib", None)
    for name, decided in (("&&", False), ("&", False), ("||", True), ("or", True))
}
"""The operators that leave their right side alone where the left side decides, and the value that
decides.
"""


_COMMENT = re.compile(r"\(\*.*?\*\)", re.DOTALL)
_VALUE = re.compile(r"^val (?:\( (\S+) \)|(\S+)) :", re.MULTILINE)
_TYPE = re.compile(r"^type [^=]*=(.*?)(?=\n\n|\nval |\ntype |\Z)", re.MULTILINE | re.DOTALL)
_MEMBER = re.compile(r"\b[A-Z][A-Za-z_]*|\b[a-z]+(?= :)")


def file_stem(module: str) -> str:
    """The name of the files of a module, without their suffix."""
    return module[:1].lower() + module[1:]


@functools.cache
def interface(module: str) -> frozenset[str]:
    """The values, constructors and fields of a module of the library: what a program may name of it."""
    text = _COMMENT.sub("", (_FOLDER / f"{file_stem(module)}.zli").read_text())
    values = [operator or word for operator, word in _VALUE.findall(text)]
    members = [name for body in _TYPE.findall(text) for name in _MEMBER.findall(body)]
    lists = ["[]", "::"] if module == "Stdlib" else []
    return frozenset([*values, *members, *lists])


def is_library(name: LongName) -> bool:
    """Tells whether a name belongs to a module that pzjax implements."""
    return name.module in LIBRARY


def is_scalar(name: LongName) -> bool:
    """Tells whether a name belongs to a module whose functions do little."""
    return name.module in SCALAR


def draws(name: LongName) -> bool:
    """Tells whether a library function takes a key."""
    return name.module is not None and name.name in RANDOM.get(name.module, ())


def prints(name: LongName) -> bool:
    """Tells whether a library function prints."""
    return name.module is not None and name.name in IO.get(name.module, ())


def raises(name: LongName) -> bool:
    """Tells whether a library function may raise an exception."""
    return name.module is not None and name.name in RAISING.get(name.module, ())
