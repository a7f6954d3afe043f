"""The types with constructors that a Python file declares: its syntax comes in, they go out, and nothing is run.

They are read in the forms in which generated code writes them: a class with the base `rt.Enumeration`, and a call of
`rt.variant` whose constructors are written out. Of a type that is made in another way nothing is known.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

from pzjax.backend.translate.totality import Variant
from pzjax.frontend_bridge.dump.syntax import LongName


def variants_in(tree: ast.Module) -> Iterator[Variant]:
    """The constructors of each type, with their numbers of arguments."""
    for statement in tree.body:
        match statement:
            case ast.ClassDef(bases=[base], body=body) if _is(base, "Enumeration"):
                yield tuple((LongName(None, name), 0) for name in _constants(body))
            case ast.Assign(value=ast.Call(func=made, args=[_, ast.List(items), *_])):
                found = [_constructor(item) for item in items]
                if _is(made, "variant") and None not in found:
                    yield tuple(filter(None, found))


def _is(exp: ast.expr, name: str) -> bool:
    match exp:
        case ast.Name(found) | ast.Attribute(attr=found):
            return found == name
    return False


def _constants(body: Sequence[ast.stmt]) -> Iterator[str]:
    """The names that the constants of an enumeration have in the source."""
    for statement in body:
        match statement:
            case ast.Assign(value=ast.Tuple([_, ast.Constant(str(name))])):
                yield name
            case ast.Assign([ast.Name(name)]):
                yield name


def _constructor(item: ast.expr) -> tuple[LongName, int] | None:
    match item:
        case ast.Tuple([ast.Constant(str(name)), ast.Tuple(arguments)]):
            return LongName(None, name), len(arguments)
    return None
