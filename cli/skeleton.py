"""The skeleton of a module in Python: an interface comes in, the text of the file that is to implement it goes out.

The types of the interface are written out. Each value has its name and type, and a body that says what is to be
written; it is made as a module in muF and generated like any other, so that it has the form that programs call.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from pzjax.backend.codegen.module import generate
from pzjax.backend.codegen.names import public
from pzjax.backend.muf import syntax as muf
from pzjax.backend.quoting import docstring
from pzjax.backend.stdlib_facts import RUNTIME
from pzjax.backend.translate.module import translate
from pzjax.frontend_bridge import declared
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.deep import run_deep
from pzjax.frontend_bridge.dump.types import show_type

_FUNCTIONS = (obc.Kind.ANY, obc.Kind.ANYDISCRETE, obc.Kind.STATIC, obc.Kind.ANYSTATIC)
_TEXT = re.compile(r"rt\.unwritten\(\s*rt\.text\((.*?)\)\s*\)", re.DOTALL)
_HEAD = re.compile(r'(#.*\n)+""".*"""\n')
_LETTERS = "xyzuvw"


def skeleton(interface: Path, folders: Sequence[Path]) -> str:
    """The Python file.

    Args:
        interface: the `.zli`.
        folders: where the modules are that it mentions, best first.

    Raises:
        FrontEndError: it is wrong.
        TranslationError: a type of it can't go to JAX.
    """
    written = declared.module(interface, folders)
    file = interface.with_suffix(".py").name
    module = translate(written)
    made = tuple(_declaration(export, file) for export in written.exports)
    module = replace(module, declarations=(*module.declarations, *made))
    text = _TEXT.sub(r"rt.unwritten(\1)", run_deep(lambda: generate(module)))
    text = _HEAD.sub("", text, count=1)  # it is the user's, and has no mark of what made it
    about = docstring(f"The module {module.name} in Python: what {interface.name} declares.")
    for export in written.exports:  # a constant has no other place for its type
        line = f"\n{public(export.name)} = "
        text = text.replace(line, f"\n# {export.name} : {show_type(export.type)}{line}")
    return f"{about}\n{text}".rstrip("\n") + "\n"


def _declaration(export: obc.Export, file: str) -> muf.Decl:
    """A declaration that says that it is to be written."""
    name, at, type_ = export.name, export.at, export.type
    text = obc.String(f"{file}: {public(name)}".encode())
    meaning = muf.Call(muf.Global(obc.LongName(RUNTIME, "unwritten")), (muf.Const(text),))
    parameters = []
    numbers = iter(range(1, 1000))
    while isinstance(type_, obc.TypeArrow) and type_.kind in _FUNCTIONS:
        parameters.append(_parameter(type_.argument, next(numbers)))
        type_ = type_.result
    if not isinstance(type_, obc.TypeArrow):
        body = muf.Block((), meaning)
        return (
            muf.Function(name, at, tuple(parameters), body)
            if parameters
            else muf.Value(name, at, body)
        )
    given = _parameter(type_.argument, next(numbers))
    proba = type_.kind is obc.Kind.PROBA
    silent = muf.Method(muf.PWild(), (), muf.Const(obc.Unit()), None, ())
    weight = muf.Const(obc.Float(0.0)) if proba else None
    step = muf.Method(given, (), meaning, weight, ())
    return muf.Machine(name, at, type_.kind, tuple(parameters), (), (), silent, silent, step)


def _parameter(type_: obc.Type, number: int) -> muf.Pattern:
    """A parameter with a name of its own."""
    if type_ == obc.named("unit"):
        return muf.PWild()
    letter = _LETTERS[number - 1] if number <= len(_LETTERS) else f"x{number}"
    return muf.PVar(muf.Name(letter, number), type_)
