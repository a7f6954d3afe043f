"""Every program of the corpus passes all checks, with the signatures that its dump exports and that the original shows.

Dumps are made after static reduction, which turns sizes into numbers: sizes are compared by value.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import kept_signatures
import pytest
from kept_signatures import comparable, folders, values
from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.builtin.check import CheckedModule
from pzjax.frontend_bridge.builtin.modules import check_file, library_module
from pzjax.frontend_bridge.builtin.signatures import show_interface
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.reader import read_module

TESTS = Path(__file__).parents[2]
ROOT = TESTS.parent
SOURCES = sorted(
    path
    for folder in ("tests/conformance", "tests/data", "examples")
    for path in (ROOT / folder).rglob("*.zls")
    if not {"quirks", "engines"} & {*path.parts}  # these have no dumps
)
KEPT = kept_signatures.kept()
INTERFACES = sorted((ROOT / "stdlib").glob("*.zli"))


@cache
def checked(source: Path) -> CheckedModule:
    """Check a source and what it needs."""
    return check_file(source, folders(source))


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_exports(source: Path) -> None:
    module = checked(source)
    dump = source.with_suffix(".sexp")
    exported = read_module(dump.read_bytes(), dump.name)
    names = _Names(module)
    found = [
        (name, value.kind, names.of(value.type)) for name, value in module.interface.values.items()
    ]
    names = _Names(module)
    assert found == [(e.name, e.kind, names.of(e.type)) for e in exported.exports]


@pytest.mark.parametrize("source", KEPT, ids=lambda path: str(path.relative_to(ROOT)))
def test_signatures_are_those_of_the_original(source: Path) -> None:
    assert values(comparable(list(show_interface(checked(source).interface)))) == KEPT[source]


def test_all_programs_have_their_signatures() -> None:
    refused = {path for path in kept_signatures.SOURCES if path not in KEPT}
    assert {path.stem for path in refused} == {"qh14_reading_in_weak_conditions"}


@pytest.mark.parametrize("source", INTERFACES, ids=lambda path: path.stem)
def test_interfaces(source: Path) -> None:
    module = library_module(source.stem[:1].upper() + source.stem[1:])
    assert all(module.interface.values)


class _Names:
    """Makes types comparable: with numbers for sizes, and all names of modules written out."""

    def __init__(self, module: CheckedModule) -> None:
        self._module = module.interface.module
        self._constants = {
            constant.name: constant.exp.value.value
            for each in (module, *module.imports.values())
            for constant in each.program.declarations
            if isinstance(constant, syntax.Constant)
            and isinstance(constant.exp, syntax.Const)
            and isinstance(constant.exp.value, obc.Int)
        }
        self._bound: list[obc.Ident] = []

    def of(self, type_: obc.Type) -> object:
        match type_:
            case obc.TypeVar(name=name):
                return name
            case obc.TypeArrow(kind=kind, argument=argument, result=result, name=bound):
                left = self.of(argument)
                if bound is not None:
                    self._bound.append(bound)
                return ("arrow", kind, left, self.of(result), bound is not None)
            case obc.TypeProduct(items=items):
                return ("product", *map(self.of, items))
            case obc.TypeName(name=name, arguments=arguments):
                return (name.module or self._module, name.name, *map(self.of, arguments))
            case obc.TypeArray(cell=cell, size=size):
                return ("array", self.of(cell), self._size(size))

    def _size(self, size: obc.Size) -> object:
        match size:
            case obc.SizeConst(value=value):
                return value
            case obc.SizeName(name=name):
                return ("bound", len(self._bound) - self._bound.index(name))
            case obc.SizeGlobal(name=global_name):
                return self._constants[global_name.name]
            case obc.SizeOp(op=op, left=left, right=right):
                one, other = self._size(left), self._size(right)
                if isinstance(one, int) and isinstance(other, int):
                    return one + other if op == "plus" else one - other
                return (op, one, other)
