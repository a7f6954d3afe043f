"""Python names for Zelus names.

`public` maps the name of a value to an attribute of the generated module: always the same name
for the same value, different names for different values, never a Python keyword, a builtin or a
name of the runtime. `Names` hands out names inside one function, source names without numbers
where that is unambiguous.
"""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Iterable

RUNTIME = frozenset({"Any", "jax", "jnp", "lax", "rt", "self", "state", "key"})
"""Names that generated code uses for itself."""

RESERVED = (
    frozenset(dir(builtins)) | frozenset(keyword.kwlist) | frozenset(keyword.softkwlist) | RUNTIME
)

WRITING = frozenset({"dump", "tofile"})
"""The methods of an array, as NumPy has them, that write a file."""

_CHARACTERS = {
    "!": "bang", "$": "dollar", "%": "percent", "&": "and", "*": "star", "+": "plus", "-": "minus",
    ".": "dot", "/": "slash", ":": "colon", "<": "less", "=": "equal", ">": "greater", "?": "query",
    "@": "at", "^": "hat", "|": "bar", "~": "tilde", "[": "open", "]": "close", ",": "comma",
}  # fmt: skip

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_']*")
_COUNTED = re.compile(r".*_u[0-9]+")
_TAKEN = re.compile(r"op_.*|.*_prime.*|local_.*")


def public(name: str) -> str:
    """The Python name of a Zelus value, type or constructor.

    A prime becomes `_prime`, an operator `op_` and the names of its characters; a name that the
    compiler made, which begins with an underscore, gets `local` before it. Names that could be
    mistaken for such a one, and reserved ones, get an underscore at the end.
    """
    if not _IDENTIFIER.fullmatch(name):
        return "op_" + "_".join(_CHARACTERS.get(c) or f"u{ord(c):x}" for c in name)
    if name.startswith("_"):
        return "local" + name
    if "'" in name:
        stem = name.rstrip("_")
        python = stem.replace("'", "_prime")
        trailing = len(name) - len(stem)
        return f"{python}_u{trailing}" if trailing or _COUNTED.fullmatch(stem) else python
    stem = name.rstrip("_")
    if stem in RESERVED or _TAKEN.fullmatch(stem):
        return name + "_"
    return name


def field_name(label: str) -> str:
    """The Python name of a field of a record.

    It is none of the methods with which an array writes a file: what a dump takes for a record may be one.
    """
    return f"{label}_" if label in WRITING else public(label)


class Names:
    """Names in one scope of Python: each request gets one that is free."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        """A scope in which `taken` can't be used."""
        self.taken = set(taken) | RESERVED
        self.counts: dict[str, int] = {}

    def fresh(self, wanted: str) -> str:
        """`wanted`, or the first of `wanted_2`, `wanted_3`, ... that is free."""
        if wanted == "_":
            return wanted
        stem = public(wanted)
        name, count = stem, self.counts.get(stem, 1)
        while name in self.taken:
            count += 1
            name = f"{stem.rstrip('_')}_{count}"
        self.counts[stem] = count
        self.taken.add(name)
        return name

    def inner(self) -> Names:
        """A scope inside this one."""
        names = Names()
        names.taken = set(self.taken)
        names.counts = dict(self.counts)
        return names
