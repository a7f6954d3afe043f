"""The conformance programs touch every form of object code and every library value that they can.

The committed dumps are read, and everything in them counted: the classes of the object code, the
constructors of its enumerations, both values of its flags, both states of what may be absent, the
values of the library. What no program touches must stand below with the reason why
none can.
"""

import dataclasses
import enum
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import pzjax.stdlib
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.reader import read_module
from pzjax.stdlib.effects import UNSUPPORTED

from .corpus import programs

LIBRARY = Path(pzjax.stdlib.__path__[0])
_VALUE = re.compile(r"^val (?:\( )?(\S+)(?: \))? :", re.MULTILINE)

HYBRID = "only continuous time has it"
MADE_BY_NO_PASS = "the translation to object code, which the dump is of, does not make it"
NO_INT32 = "the language has no literals of 32 bits: Int32 is a module"

EXEMPT = {
    "Int32": NO_INT32,
    "LeftField": MADE_BY_NO_PASS,
    "StateSelf": MADE_BY_NO_PASS,
    "StateGlobal": MADE_BY_NO_PASS,
    "StateInstance": MADE_BY_NO_PASS,
    "StateField": MADE_BY_NO_PASS,
    "StateAccess": HYBRID,
    "Do": MADE_BY_NO_PASS,
    "While": MADE_BY_NO_PASS,
    "For.up=False": "loops of `forall` go up",
    "When.otherwise given": "`if` as an equation is a match on true and false",
    "LetVar.exp absent": "a local variable always has its default, or a placeholder",
    "Memory.value absent": "a memory always has a value to start with, or a placeholder",
    "Memory.memory_class given": HYBRID,
    "Instance.parameters given": "static arguments are part of the machine's expression",
    "Call.instance absent": MADE_BY_NO_PASS,
    "MachineDecl.initialize given": MADE_BY_NO_PASS,
    "AbstractType": "OCaml refuses what the compiler prints for an abstract type of a program",
    "Kind.CONTINUOUS": HYBRID,
    **{f"Access.{access.name}": HYBRID for access in obc.Access},
    **{f"MemoryClass.{part.name}": HYBRID for part in obc.MemoryClass},
}

# The modules of Zelus's library that the compiler is installed with, apart from those whose values
# nobody can compare: Random, Graphics, Dump, Node.
MODULES = (
    *("Stdlib", "List", "Char", "String", "Complex", "Int32", "Int64", "Nativeint"),
    *("Basics", "Run"),
)

PAIR = "its interface takes a pair and OCaml's function does not, so there is no trace"

UNTOUCHED = {
    **{f"Int{size}.compare": PAIR for size in (32, 64)},
    **{
        f"Nativeint.{name}": PAIR
        for name in (
            *("add", "sub", "mul", "div", "rem", "compare", "logand", "logor", "logxor"),
            *("shift_left", "shift_right", "shift_right_logical"),
        )
    },
    "String.create": "OCaml's gives bytes, not a string, so there is no trace",
    "Stdlib.on": HYBRID,
    "Stdlib.orz": HYBRID,
    "Stdlib.float_abs": "it is in the interface only: OCaml has none, so there is no trace",
}


@pytest.fixture(scope="module")
def touched() -> set[str]:
    """Give the name of everything that some dump has."""
    found: set[str] = set()
    for program in programs():
        for source in program.sources:
            dump = source.with_suffix(".sexp")
            if source.suffix == ".zls":
                found.update(_names(read_module(dump.read_bytes(), dump.name)))
    return found


def _names(value: Any) -> Iterator[str]:
    waiting = [value]
    while waiting:
        part = waiting.pop()
        if isinstance(part, tuple):
            waiting.extend(part)
        elif isinstance(part, enum.Enum):
            yield f"{type(part).__name__}.{part.name}"
        elif dataclasses.is_dataclass(part):
            kind = type(part).__name__
            yield kind
            if isinstance(part, obc.Global):
                yield f"{part.name.module}.{part.name.name}"
            if isinstance(part, obc.SizeOp):
                yield f"SizeOp.op={part.op}"
            for field in dataclasses.fields(part):
                inner = getattr(part, field.name)
                if isinstance(inner, bool):
                    yield f"{kind}.{field.name}={inner}"
                else:
                    yield f"{kind}.{field.name} {'absent' if inner in (None, ()) else 'given'}"
                waiting.append(inner)


def _forms() -> Iterator[str]:
    """Every form that the object code's classes allow, by the name that `_names` gives it."""
    yield from ("SizeOp.op=plus", "SizeOp.op=minus")
    for kind, class_ in vars(obc).items():
        if not isinstance(class_, type) or not class_.__module__.startswith(obc.__name__):
            continue
        if issubclass(class_, enum.Enum):
            yield from (f"{kind}.{member.name}" for member in class_)
        elif dataclasses.is_dataclass(class_):
            yield kind
            for field in dataclasses.fields(class_):
                if field.type == "bool":
                    yield from (f"{kind}.{field.name}={value}" for value in (True, False))
                elif "None" in str(field.type) and field.name != "at":
                    yield from (f"{kind}.{field.name} {word}" for word in ("given", "absent"))
                elif str(field.type).startswith("tuple"):
                    yield f"{kind}.{field.name} given"


def _of_an_exempt_class(form: str) -> bool:
    return form.split(".", 1)[0].split(" ", 1)[0] in EXEMPT


def test_every_form_of_object_code_is_touched(touched: set[str]) -> None:
    missing = {form for form in _forms() if form not in touched and not _of_an_exempt_class(form)}
    assert missing - set(EXEMPT) == set()


def test_no_exempt_form_is_touched(touched: set[str]) -> None:
    assert set(EXEMPT) & touched == set()
    assert set(EXEMPT) <= set(_forms())


def _library_values() -> set[str]:
    """The values of the library's interfaces that may stand in a program."""
    return {
        f"{module}.{name}"
        for module in MODULES
        for name in _VALUE.findall((LIBRARY / f"{module.lower()}.zli").read_text())
        if name not in UNSUPPORTED.get(module, ())
    }


def test_every_value_of_the_library_is_touched(touched: set[str]) -> None:
    assert _library_values() - touched - set(UNTOUCHED) == set()


def test_no_exempt_value_of_the_library_is_touched(touched: set[str]) -> None:
    assert set(UNTOUCHED) & touched == set()
    assert set(UNTOUCHED) <= _library_values()
