"""The modules that a source needs: a source comes in, the checked modules it may name go out.

`open Foo` and `Foo.x` need module Foo, whose source is `foo.zls` or `foo.zli` in a folder of the
search path, or an interface of pzjax's own library. Modules are checked in the order in which they
need one another; a circle is an error.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

from pzjax.frontend_bridge.builtin.check import CheckedModule, Environment, check
from pzjax.frontend_bridge.builtin.interface import STDLIB
from pzjax.frontend_bridge.dependencies import (
    in_order,
    module_name,
    modules_named,
    needed_sources,
    read,
)
from pzjax.frontend_bridge.interfaces import own_interfaces


def check_file(source: Path, folders: Sequence[Path]) -> CheckedModule:
    """Check a source and all modules that it needs; `folders` is the search path, best first.

    Raises FrontEndError, also if modules need one another in a circle or cannot be read.
    """
    modules: dict[str, CheckedModule] = {}
    sources = [*needed_sources(source, folders), source]
    local = {module_name(path) for path in sources}
    for path in sources:
        text = read(path)
        named = {name for each in sources for name in modules_named(read(each))} - local
        modules = {**library(named), **modules}
        modules[module_name(path)] = check(text, str(path), modules)
    return modules[module_name(source)]


def library(names: Iterable[str]) -> Environment:
    """Stdlib and those of pzjax's own interfaces that have these names, with what they need."""
    sources = {module_name(path): path for path in own_interfaces()}
    wanted = [STDLIB, *(name for name in sorted(names) if name in sources)]
    modules: dict[str, CheckedModule] = {}
    for name in wanted:
        _add(name, sources, modules)
    return modules


def _add(name: str, sources: dict[str, Path], modules: dict[str, CheckedModule]) -> None:
    if name in modules:
        return
    needs = sorted(modules_named(read(sources[name])) & sources.keys() - {name, STDLIB})
    if name != STDLIB:
        _add(STDLIB, sources, modules)
    for need in needs:
        _add(need, sources, modules)
    modules[name] = check(read(sources[name]), str(sources[name]), modules)


__all__ = ["cache", "check_file", "in_order", "library"]
