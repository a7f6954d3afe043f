"""From the bytes of a dump to the text of a Python module, of muF, of object code, and of an explanation.

Every function takes the bytes and the name of the dump, and raises `DumpError` for a damaged dump
and `TranslationError` for a program that can't go to JAX.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from pzjax.backend.codegen.module import generate
from pzjax.backend.deep import TooDeep, run_deep
from pzjax.backend.errors import TranslationError
from pzjax.backend.muf import syntax as muf
from pzjax.backend.obc.printer import print_module
from pzjax.backend.obc.reader import read_module
from pzjax.backend.others import Others, beside
from pzjax.backend.passes.pipeline import simplify
from pzjax.backend.translate.module import translate

Result = TypeVar("Result")


def to_python(dump: bytes, file: str = "<stdin>", others: Others | None = None) -> str:
    """The Python module of a dump.

    Args:
        dump: the dump.
        file: its name.
        others: the other modules of the program, which tell what their functions do.
    """
    return _translated(dump, file, others, generate)


def to_muf(dump: bytes, file: str = "<stdin>", others: Others | None = None) -> str:
    """The simplified muF module of a dump, in readable form."""
    from pzjax.backend.muf.printer import print_module as print_muf

    return _translated(dump, file, others, print_muf)


def to_explanation(dump: bytes, file: str = "<stdin>", others: Others | None = None) -> str:
    """What differs between the particles of each model of a dump, and why."""
    from pzjax.backend.explain import explain

    return _translated(dump, file, others, explain)


def to_obc(dump: bytes, file: str = "<stdin>", others: Others | None = None) -> str:
    """The dump itself, read and printed again."""
    return print_module(read_module(dump, file))


def simplified(dump: bytes, file: str, others: Others | None = None) -> muf.Module:
    """The simplified muF module of a dump."""
    return _translated(dump, file, others, lambda module: module)


def printed(module: muf.Module) -> str:
    """The Python module of a simplified muF module."""
    return _deep(module.source, lambda: generate(module))


def stored(folders: Iterable[Path]) -> Others:
    """The other modules of a program that are in folders, as dumps or Python files."""
    others = Others(beside(folders), lambda path: simplified(path.read_bytes(), str(path), others))
    return others


def _translated(
    dump: bytes, file: str, others: Others | None, use: Callable[[muf.Module], Result]
) -> Result:
    module = read_module(dump, file)
    known = {} if others is None else others.of(module)
    return _deep(module.source, lambda: use(simplify(replace(translate(module), others=known))))


def _deep(source: str, make: Callable[[], Result]) -> Result:
    """What is made of a module; an error gets the name of its source."""
    try:
        return run_deep(make)
    except TooDeep as error:
        refused = TranslationError(str(error))
    except TranslationError as error:
        refused = error
    refused.source = source
    raise refused
