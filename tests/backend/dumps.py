"""The dumps of the repository that can be translated: conformance programs, examples, other tests."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from pzjax.backend.muf import syntax as muf
from pzjax.backend.passes.pipeline import simplify
from pzjax.backend.translate.module import translate
from pzjax.frontend_bridge.dump.reader import read_module

ROOT = Path(__file__).parents[2]
DUMPS = {
    str(path.relative_to(ROOT)): path
    for folder in ("tests", "examples")
    for path in sorted((ROOT / folder).rglob("*.sexp"))
    if "refused" not in path.parts
}


@cache
def translated(name: str) -> muf.Module:
    """The muF of a dump, not simplified."""
    return translate(read_module(DUMPS[name].read_bytes(), name))


@cache
def simplified(name: str) -> muf.Module:
    """The muF of a dump as Python is generated from it."""
    return simplify(translated(name))
