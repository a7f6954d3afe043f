"""The modules that a source needs: a source comes in, itself and they, checked, go out.

`open Foo` and `Foo.x` need module Foo, whose source is `foo.zls` or `foo.zli` in a folder of the
search path, or an interface of pzjax's own library. Modules are checked in the order in which they
need one another; a circle is an error.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from pzjax.frontend_bridge.builtin.check import CheckedModule, Environment, check, examine
from pzjax.frontend_bridge.builtin.errors import Fault, FrontEndErrors, no_module
from pzjax.frontend_bridge.builtin.interface import STDLIB
from pzjax.frontend_bridge.dependencies import (
    module_name,
    modules_named,
    needed_sources,
    read,
)
from pzjax.frontend_bridge.interfaces import own_interfaces
from pzjax.frontend_bridge.missing import missing_modules


def check_file(source: Path, folders: Sequence[Path]) -> CheckedModule:
    """Check a source and all modules that it needs; `folders` is the search path, best first.

    Raises FrontEndError, also if modules need one another in a circle or cannot be read.
    """
    texts = {path: read(path) for path in [*needed_sources(source, folders), source]}
    there = {*map(module_name, texts), *library_sources()}
    modules = {STDLIB: library_module(STDLIB)}
    for text in texts.values():
        for name in sorted(modules_named(text) & library_sources().keys()):
            modules |= _with_needs(name)
    for path, text in texts.items():
        missing = missing_modules(text, lambda name: name not in there, folders)
        if missing:
            raise FrontEndErrors([*missing, *_others(text, path, modules)], str(path), text)
        modules[module_name(path)] = check(text, str(path), modules)
    return modules[module_name(source)]


def _others(text: str, path: Path, modules: Environment) -> list[Fault]:
    """What else is wrong with a source that names missing modules."""
    told = {no_module(name) for name in modules_named(text) - modules.keys()}
    return [
        fault for fault in examine(text, str(path), modules).faults if fault.message not in told
    ]


@cache
def library_sources() -> dict[str, Path]:
    """The interfaces of pzjax's own library, by their modules."""
    return {module_name(path): path for path in own_interfaces()}


@cache
def library_module(name: str) -> CheckedModule:
    """A module of pzjax's own library."""
    path = library_sources()[name]
    modules = {} if name == STDLIB else {STDLIB: library_module(STDLIB)}
    for need in _needs(name):
        modules |= _with_needs(need)
    return check(read(path), str(path), modules)


def _needs(name: str) -> list[str]:
    return sorted(
        modules_named(read(library_sources()[name])) & library_sources().keys() - {name, STDLIB}
    )


def _with_needs(name: str) -> dict[str, CheckedModule]:
    return {**library_module(name).imports, name: library_module(name)}
