"""Structured values in the text of a cell: `Circle(1.5)`, `[1, 2]`, `(true, None)` as numbers, strings and lists.

It is the notation in which `pzjax run` writes values, read with Python's own parser; nothing is evaluated.
"""

from __future__ import annotations

import ast
import math
from typing import Any

_WORDS = {"true": True, "false": False, "null": None, "None": None}


def parsed(text: str) -> Any:
    """What a text says, in the terms of JSON: see `structured`.

    Raises:
        ValueError: it is nothing of the kind.
    """
    try:
        return _plain(ast.parse(text.strip(), mode="eval").body)
    except (SyntaxError, RecursionError, MemoryError) as error:
        raise ValueError(f"{text!r} can't be read") from error


def _plain(tree: ast.expr) -> Any:
    match tree:
        case ast.Constant(float() as value) if math.isinf(value):
            raise ValueError("a number is too large")
        case ast.Constant(bool() | int() | float() | str() | None as value):
            return value
        case ast.Name(name):
            return _WORDS.get(name, name)
        case ast.UnaryOp(ast.USub(), ast.Constant(int() | float() as value)):
            return -value
        case ast.UnaryOp(ast.USub(), ast.Name("inf" | "nan" as name)):
            return f"-{name}"
        case ast.List(items) | ast.Tuple(items):
            return [_plain(item) for item in items]
        case ast.Dict(keys, items):
            return {_name(key): _plain(item) for key, item in zip(keys, items, strict=True)}
        case ast.Call(ast.Name(name), arguments, []):
            return {name: [_plain(argument) for argument in arguments]}
        case ast.Call(ast.Name(), [], fields):
            return {str(field.arg): _plain(field.value) for field in fields}
    raise ValueError("this can't be read")


def _name(tree: ast.expr | None) -> str:
    match tree:
        case ast.Constant(str() as name):
            return name
    raise ValueError("a name is not a string")
