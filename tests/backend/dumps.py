"""The dumps of the repository that can be translated: conformance programs, examples, other tests."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
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

_LONG = [name for name in DUMPS if name.startswith("tests/conformance/hybrid/")]
EVERY = [
    pytest.param(name, marks=[pytest.mark.slow] if name in _LONG and _LONG.index(name) % 8 else [])
    for name in DUMPS
]
"""All of them, as parameters of tests; of the programs in continuous time one in eight is not slow."""
SOME = [
    pytest.param(name, marks=[pytest.mark.slow] if number % 4 else [])
    for number, name in enumerate(DUMPS)
]
"""All of them, of which one in four is not slow."""


@cache
def translated(name: str) -> muf.Module:
    """The muF of a dump, not simplified."""
    return translate(read_module(DUMPS[name].read_bytes(), name))


@cache
def simplified(name: str) -> muf.Module:
    """The muF of a dump as Python is generated from it."""
    return simplify(translated(name))
