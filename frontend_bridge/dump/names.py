"""The names of a dump: a leaf of its grammar for each class of names.

In: a string of a dump. Out: the name, as text; or a `Mismatch` where no source can have such a name.
Nothing behind the reader sees a name that is not of its class. `frontend_bridge/dump/FORMAT.md` has the classes.
"""

from __future__ import annotations

import re
from typing import Final

from pzjax.frontend_bridge.dump.leaves import STRING
from pzjax.frontend_bridge.dump.schema import Leaf, Mismatch, Names
from pzjax.frontend_bridge.dump.sexp import Integer, List, Node, Text, Writer, describe, shorten
from pzjax.frontend_bridge.dump.syntax import Ident, LongName

_CAPITAL = r"[A-Z](?:_?[A-Za-z0-9'])*"
_WORD = rf"(?!{_CAPITAL}\Z)[A-Za-z_][A-Za-z0-9_']*"


class NameClass:
    """The names of one kind of thing.

    Attributes:
        what: what they name, for messages.
        grammar: how they are spelled.
        known: those seen so far, which need no second look.
    """

    def __init__(self, what: str, grammar: str) -> None:
        """Make a class of names."""
        self.what = what
        self.grammar = re.compile(grammar)
        self.known: set[str] = set()

    def read(self, node: Node, names: Names) -> str:
        """Read a name."""
        if type(node) is Text and node.text in self.known:
            return node.text
        name: str = STRING.read(node, names)
        if not self.grammar.fullmatch(name):
            raise Mismatch(node, f"expected the name of {self.what}, found {describe(node)}")
        self.known.add(name)
        return name


_VALUES: Final = NameClass(
    "a value",
    rf"{_WORD}|[!?~=<>&|$@^+\-*/%][!$%&*+\-./:<=>?@^|~]*|::|\[\]",
)
# The states of an automaton are called Module_State_N, and a file, so its module, may have any name.
_CONSTRUCTORS: Final = NameClass(
    "a constructor", rf"[A-Z][A-Za-z0-9_']*|[^\x00-\x1f\x7f]+_{_CAPITAL}_\d+"
)
_LABELS: Final = NameClass("a field", _WORD)
_TYPES: Final = NameClass("a type", _WORD)
_VARIABLES: Final = NameClass("a type variable", r"[A-Za-z0-9_']+")
_METHODS: Final = NameClass("a method", _WORD)
_MODULES: Final = NameClass("a module", r"[A-Z][A-Za-z0-9_']*")
_FILES: Final = NameClass("the module of this dump", r"[^\x00-\x1f\x7f]+")


def _leaf(names: NameClass) -> Leaf:
    return Leaf("S", names.read, STRING.write)


VALUE: Final = _leaf(_VALUES)
CONSTRUCTOR: Final = _leaf(_CONSTRUCTORS)
LABEL: Final = _leaf(_LABELS)
TYPE: Final = _leaf(_TYPES)
TYPE_VARIABLE: Final = _leaf(_VARIABLES)
METHOD: Final = _leaf(_METHODS)
MODULE: Final = _leaf(_MODULES)
THIS_MODULE: Final = _leaf(_FILES)

# --- local identifiers --------------------------------------------------------------------------


def _starts_with_string(node: Node) -> bool:
    return type(node) is List and bool(node.items) and type(node.items[0]) is Text


def _read_ident(node: Node, names: Names) -> Ident:
    match node:
        case List(items=[Text() as source, Integer(value=number)]):
            name = _VALUES.read(source, names)
        case _:
            raise Mismatch(node, f'expected an identifier, such as ("x" 1), found {describe(node)}')
    ident = names.get(number)
    if ident is None:
        ident = names[number] = Ident(name, number)
    elif ident.source != name:
        other = ascii(shorten(ident.source))
        raise Mismatch(node, f"identifier {number} is {shorten(name)!a}, before it was {other}")
    return ident


def _write_ident(writer: Writer, value: Ident) -> None:
    writer.open()
    STRING.write(writer, value.source)
    writer.integer(value.number)
    writer.close()


IDENT: Final = Leaf("id", _read_ident, _write_ident, _starts_with_string)

# --- global names -------------------------------------------------------------------------------


def _write_long_name(writer: Writer, value: LongName) -> None:
    if value.module is None:
        STRING.write(writer, value.name)
    else:
        writer.open()
        STRING.write(writer, value.module)
        STRING.write(writer, value.name)
        writer.close()


def _long(own: NameClass) -> Leaf:
    def read(node: Node, names: Names) -> LongName:
        match node:
            case Text():
                return LongName(None, own.read(node, names))
            case List(items=[Text() as module, Text() as name]):
                return LongName(_MODULES.read(module, names), own.read(name, names))
        found = describe(node)
        raise Mismatch(
            node, f'expected a global name, such as "f" or ("Stdlib" "+"), found {found}'
        )

    return Leaf(
        "lname",
        read,
        _write_long_name,
        lambda node: type(node) is Text or _starts_with_string(node),
    )


LONG_VALUE: Final = _long(_VALUES)
LONG_CONSTRUCTOR: Final = _long(_CONSTRUCTORS)
LONG_LABEL: Final = _long(_LABELS)
LONG_TYPE: Final = _long(_TYPES)
