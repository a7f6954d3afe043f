"""What a program needs: a source comes in, the sources of its modules go out, in compiling order.

`open Foo` and `Foo.x` need module Foo, whose source is `foo.zls` or `foo.zli`, in a folder of the
search path. zeluc has `-deps` for this, but it looks for sources and for compiled interfaces in
different orders, and rewrites every `.zci`, also in folders that can't be written. Here sources
are found in the one order in which the compiler looks for `.zci` files. A `.zci` hides no source: it may
be older, or of another compiler.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

from pzjax.frontend_bridge.errors import FrontEndError

_STRING = r'"(?:\\.|[^"\\]++)*+"?'
_CHAR = r"'(?:[^\\']|\\(?:[\\'\"ntbr]|[0-9]{3}))'"
_NUMBER = r"[0-9][0-9A-Za-z]*\.?[0-9]*"
_WORD = r"[A-Za-z][A-Za-z0-9_']*"
_IN_CODE = re.compile(
    rf"\(\*|{_STRING}|{_CHAR}|{_WORD}|{_NUMBER}|\.\.|[^\w\s.()'\"]+|\S", re.DOTALL
)
_IN_COMMENT = re.compile(rf"\(\*|\*\)|{_STRING}|''|{_CHAR}", re.DOTALL)


def modules_named(text: str) -> set[str]:
    """Give the modules that a source names: `M` in `open M` and in `M.x`."""
    return set(module_places(text))


def module_places(text: str) -> dict[str, int]:
    """Give the modules that a source names, with the offset where it does so first."""
    modules: dict[str, int] = {}
    before, start = "", 0
    for token, place in _tokens(text):
        if before == "open" and token[0].isupper():
            modules.setdefault(token, place)
        elif token == "." and before[:1].isupper():
            modules.setdefault(before, start)
        before, start = token, place
    return modules


def _tokens(text: str) -> Iterator[tuple[str, int]]:
    depth = position = 0
    while match := (_IN_COMMENT if depth else _IN_CODE).search(text, position):
        token = match.group()
        position = match.end()
        if token == "(*":
            depth += 1
        elif token == "*)":
            depth -= 1
        elif depth == 0 and token[0] not in "\"'":
            yield token, match.start()


def module_name(source: Path) -> str:
    """Give the module that a source defines: Foo for `foo.zls`."""
    return source.stem[:1].upper() + source.stem[1:]


def file_stem(module: str) -> str:
    """Give the name of a module's files, without suffix: `foo` for Foo."""
    return module[:1].lower() + module[1:]


def needed_sources(source: Path, folders: Sequence[Path]) -> list[Path]:
    """Give the sources of all modules that `source` needs, each after those that it needs itself.

    `folders` is the search path, best first. A module without a source there is left to the
    compiler: it is in its library, or only its compiled interface is there, or it is missing.
    """
    sources = {module_name(source): source}
    needs: dict[str, set[str]] = {}
    waiting = [module_name(source)]
    while waiting:
        module = waiting.pop()
        needs[module] = set()
        for name in modules_named(read(sources[module])) - {module}:
            if name not in sources:
                found = source_of(name, folders)
                if found is None:
                    continue
                sources[name] = found
                waiting.append(name)
            needs[module].add(name)
    return [sources[name] for name in in_order(needs) if sources[name] != source]


def source_of(module: str, folders: Sequence[Path]) -> Path | None:
    """Give the source of a module, if there is one in these folders, best first."""
    stem = file_stem(module)
    for folder in folders:
        for suffix in (".zls", ".zli"):
            if (folder / (stem + suffix)).is_file():
                return folder / (stem + suffix)
    return None


def in_order(needs: Mapping[str, set[str]]) -> list[str]:
    """Sort modules so that each comes after those that it needs; the order is always the same."""
    sorter = TopologicalSorter({name: sorted(needs[name]) for name in sorted(needs)})
    try:
        return list(sorter.static_order())
    except CycleError as error:
        circle = " -> ".join(reversed(error.args[1]))
        raise FrontEndError(f"zeluc: these modules need one another: {circle}") from None


def read(source: Path) -> str:
    """Read a source; its bytes are kept as they are, one character each."""
    try:
        return source.read_bytes().decode("latin-1")
    except OSError as error:
        raise FrontEndError(f"zeluc: {source}: {error.strerror}") from None
