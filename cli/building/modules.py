"""The modules of a build: files and folders come in, modules and what each of them needs go out."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from pzjax.backend.stdlib_facts import LIBRARY
from pzjax.cli.errors import CommandError
from pzjax.frontend_bridge.dependencies import (
    file_stem,
    in_order,
    module_name,
    modules_named,
    read,
)
from pzjax.frontend_bridge.dump.reader import read_module
from pzjax.frontend_bridge.dump.sexp import DumpError


class Kind(Enum):
    """What a module is made from; the value is the suffix of that file."""

    PROGRAM = ".zls"
    DUMP = ".sexp"
    INTERFACE = ".zli"


SUFFIXES = tuple(kind.value for kind in Kind)
"""Of two files of a module in one folder the first in this order is the module."""


@dataclass(frozen=True)
class Module:
    """A module of a project.

    Attributes:
        source: the program; or its dump, where there is no program; or the interface of a module
            that is implemented by the Python file beside it.
        needs: the names of the modules of the project that it needs itself.
    """

    source: Path
    needs: frozenset[str]

    @property
    def name(self) -> str:
        """The name of the module: Foo for `foo.zls`."""
        return module_name(self.source)

    @property
    def kind(self) -> Kind:
        """What it is made from."""
        return Kind(self.source.suffix)

    @property
    def dump(self) -> Path:
        """Its dump."""
        return self.source.with_suffix(".sexp")

    @property
    def described(self) -> Path:
        """What tells other modules what its functions do: its dump, or the Python file that implements it."""
        return self.source.with_suffix(".py") if self.kind is Kind.INTERFACE else self.dump


@dataclass(frozen=True)
class Project:
    """What is built together.

    Attributes:
        modules: by name, each after those that it needs.
        folders: the folders of `-I` for the compiler: where modules are looked for, best first, after
            the current one.
    """

    modules: dict[str, Module]
    folders: tuple[Path, ...]

    def closure(self, name: str) -> list[Module]:
        """The modules that one needs, directly or not, in the order of the project."""
        wanted: set[str] = set()
        waiting = [name]
        while waiting:
            new = self.modules[waiting.pop()].needs - wanted
            wanted |= new
            waiting += new
        return [module for key, module in self.modules.items() if key in wanted]


def find(targets: Sequence[Path], includes: Sequence[Path]) -> Project:
    """The modules of some files and folders, and those that they need.

    A folder stands for all modules in it, without its subfolders.

    Args:
        targets: files and folders.
        includes: the folders of `-I`, the last given searched first, as zeluc does.

    Raises:
        CommandError: a file is no module, two files are the same module, or a name is taken.
        FrontEndError: a file can't be read, or modules need one another.
    """
    sources = [source for target in targets for source in _sources(target)]
    beside = [source.parent for source in sources]
    folders = tuple(dict.fromkeys([*reversed(includes), *beside]))
    found: dict[str, Path] = {}
    needs: dict[str, set[str]] = {}
    waiting = list(sources)
    while waiting:
        source = waiting.pop()
        name = module_name(source)
        if name in found:
            if not os.path.samefile(found[name], source):
                first, second = sorted(map(str, (found[name], source)))
                raise CommandError(
                    f"{second}: error: {first} is the module {name} too; give one of them another "
                    "name, or build them apart, each with a folder of its own (-o)"
                )
            continue
        found[name] = source
        needs[name] = set()
        for needed in _named(source) - {name}:
            path = _look_for(needed, [Path(), *folders, source.parent])
            if path is None:
                continue
            if needed in LIBRARY:
                raise CommandError(
                    f"{path}: error: {source} needs {needed}, which is a module of pzjax's "
                    "library; give yours another name"
                )
            needs[name].add(needed)
            waiting.append(path)
    modules = {name: Module(found[name], frozenset(needs[name])) for name in in_order(needs)}
    return Project(modules, folders)


def _sources(target: Path) -> Iterator[Path]:
    """The sources of a file or folder."""
    if not target.is_dir():
        if target.suffix not in SUFFIXES:
            raise CommandError(
                f"{target}: error: not a {', '.join(SUFFIXES[:-1])} or {SUFFIXES[-1]} file"
            )
        program = target.with_suffix(Kind.PROGRAM.value)
        yield program if target.suffix == Kind.DUMP.value and program.exists() else target
        return
    try:
        files = {path.name for path in target.iterdir()}
    except OSError as error:
        raise CommandError(f"{target}: error: {error.strerror}") from None
    stems: set[str] = set()
    for suffix in SUFFIXES:
        for name in sorted(files):
            if name.endswith(suffix) and name.removesuffix(suffix) not in stems:
                stems.add(name.removesuffix(suffix))
                yield target / name


def _named(source: Path) -> set[str]:
    """The modules that a source names; a damaged dump names none, and is told of when it is its turn."""
    if source.suffix == Kind.DUMP.value:
        try:
            return set(read_module(read(source).encode("latin-1"), str(source)).needs)
        except DumpError:
            return set()
    return modules_named(read(source))


def _look_for(module: str, folders: Sequence[Path]) -> Path | None:
    """The source of a module, where the compiler would find it."""
    stem = file_stem(module)
    for folder in folders:
        for suffix in SUFFIXES:
            if (path := folder / f"{stem}{suffix}").is_file():
                return path
    return None
