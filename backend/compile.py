"""From the bytes of a dump to the text of a Python module, of muF, of object code, and of an explanation.

Every function takes the bytes and the name of the dump, and raises `DumpError` for a damaged dump
and `TranslationError` for a program that can't go to JAX.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from pzjax.backend.codegen.module import generate
from pzjax.backend.deep import TooDeep, run_deep
from pzjax.backend.errors import TranslationError
from pzjax.backend.muf import syntax as muf
from pzjax.backend.obc.printer import print_module
from pzjax.backend.obc.reader import read_module
from pzjax.backend.passes.pipeline import simplify
from pzjax.backend.translate.module import translate

Result = TypeVar("Result")


def to_python(dump: bytes, file: str = "<stdin>") -> str:
    """The Python module of a dump."""
    return _translated(dump, file, generate)


def to_muf(dump: bytes, file: str = "<stdin>") -> str:
    """The simplified muF module of a dump, in readable form."""
    from pzjax.backend.muf.printer import print_module as print_muf

    return _translated(dump, file, print_muf)


def to_explanation(dump: bytes, file: str = "<stdin>") -> str:
    """What differs between the particles of each model of a dump, and why."""
    from pzjax.backend.explain import explain

    return _translated(dump, file, explain)


def to_obc(dump: bytes, file: str = "<stdin>") -> str:
    """The dump itself, read and printed again."""
    return print_module(read_module(dump, file))


def _translated(dump: bytes, file: str, use: Callable[[muf.Module], Result]) -> Result:
    module = read_module(dump, file)
    try:
        return run_deep(lambda: use(simplify(translate(module))))
    except TooDeep as error:
        refused = TranslationError(str(error))
    except TranslationError as error:
        refused = error
    refused.source = module.source
    raise refused
