"""The conformance programs: what each folder entry is, how it is loaded, how its trace is compared.

A program is `programs/NAME.zls`, or a folder `programs/NAME/` with `NAME.zls` and the modules that it
needs. Beside each source stands its dump, `.sexp`; beside the program its traces:

* `NAME.expected`, what 10 steps of `main : unit -D-> unit` print, and `NAME.stderr` if they print
  there too;
* `NAME.pure`, for programs with a node `pure : int -D-> ...`, its output at 10 steps for the inputs
  of each of 3 copies, one line a step.

A first comment `(* flags: -noreduce *)` holds flags for zeluc.
"""

from __future__ import annotations

import importlib.util
import math
import re
import sys
import types
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pzjax.backend.compile import to_python
from pzjax.frontend_bridge.dependencies import needed_sources
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.reader import read_module

PROGRAMS = Path(__file__).parent / "programs"
STEPS = 10
COPIES = 3

_FLAGS = re.compile(r"\(\*\s*flags:([^*]*)\*\)")
_FLOAT = re.compile(
    r"(?<![\w.])-?(?:nan|inf|\d+\.\d*(?:e[+-]?\d+)?|\d+e[+-]?\d+)(?![\w.])", re.ASCII
)


@dataclass(frozen=True)
class Program:
    """A program of the corpus.

    Attributes:
        name: its name in the corpus.
        source: the file with `main`.
    """

    name: str
    source: Path

    @property
    def folder(self) -> Path | None:
        """The folder of a program of several files."""
        return None if self.source.parent == PROGRAMS else self.source.parent

    @property
    def flags(self) -> list[str]:
        """The flags for zeluc; the folders of `-I` are relative to the program's."""
        match = _FLAGS.match(self.source.read_text())
        return match.group(1).split() if match else []

    @property
    def folders(self) -> list[Path]:
        """Where the program's modules are looked for."""
        flags = self.flags
        places = [self.source.parent]
        places += [places[0] / flags[n + 1] for n, flag in enumerate(flags) if flag == "-I"]
        return places

    @property
    def sources(self) -> list[Path]:
        """The sources, each after those that it needs; the program itself is the last."""
        needed = needed_sources(self.source, self.folders) if self.folder else []
        return [*needed, self.source]

    def trace(self, suffix: str) -> str:
        """An expected trace, a character for each byte; the empty text where there is none."""
        path = self.source.with_suffix(suffix)
        return path.read_bytes().decode("latin-1") if path.exists() else ""


def programs() -> list[Program]:
    """All programs, by name."""
    single = [Program(path.stem, path) for path in PROGRAMS.glob("*.zls")]
    folders = [
        Program(path.name, path / f"{path.name}.zls")
        for path in PROGRAMS.iterdir()
        if path.is_dir()
    ]
    return sorted([*single, *folders], key=lambda program: program.name)


def pure_type(dump: bytes, name: str) -> obc.Type | None:
    """The type that the node `pure : int -D-> ...` gives, if the program has one."""
    for export in read_module(dump, name).exports:
        if export.name == "pure" and isinstance(export.type, obc.TypeArrow):
            return export.type.result
    return None


def pure_inputs(copy: int) -> list[int]:
    """The inputs that a copy of the node `pure` gets."""
    return [step * (copy + 1) + copy for step in range(STEPS)]


@contextmanager
def loaded(program: Program) -> Iterator[types.ModuleType]:
    """Translate the program's dumps; give the Python module of its main file."""
    before = dict(sys.modules)
    try:
        for source in program.sources:
            module = _module(source)
        yield module
    finally:
        for name in set(sys.modules) - set(before):
            if name in {source.stem for source in program.sources}:
                del sys.modules[name]


def _module(source: Path) -> types.ModuleType:
    """The module of one source: translated, or for an interface the stand-in beside it."""
    if source.suffix == ".zli":
        spec = importlib.util.spec_from_file_location(source.stem, source.with_suffix(".py"))
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[source.stem] = module
        spec.loader.exec_module(module)
        return module
    dump = source.with_suffix(".sexp")
    module = types.ModuleType(source.stem)
    sys.modules[source.stem] = module
    text = to_python(dump.read_bytes(), dump.name)
    exec(compile(text, f"{source.stem}.py", "exec"), module.__dict__)
    return module


def difference(expected: str, got: str) -> str | None:
    """Where two traces differ: None, or what is wrong. Floats may differ by 1e-12 of their size."""
    wanted_lines, lines = expected.rstrip("\n").split("\n"), got.rstrip("\n").split("\n")
    for number, (wanted, line) in enumerate(zip(wanted_lines, lines, strict=False), 1):
        if not _same(wanted, line):
            return f"line {number} is {line!r}, expected {wanted!r}"
    if len(wanted_lines) != len(lines):
        return f"{len(lines)} lines, expected {len(wanted_lines)}"
    return None


def _same(wanted: str, line: str) -> bool:
    if wanted == line:
        return True
    if _FLOAT.split(wanted) != _FLOAT.split(line):
        return False
    pairs = zip(_FLOAT.findall(wanted), _FLOAT.findall(line), strict=True)
    return all(close(float(one), float(other)) for one, other in pairs)


def close(one: float, other: float) -> bool:
    """Whether two floats are the same to 1e-12 of their size; nan is nan, and zeros have signs."""
    if math.isnan(one) or math.isnan(other):
        return math.isnan(one) and math.isnan(other)
    if math.copysign(1.0, one) != math.copysign(1.0, other):
        return False
    if math.isinf(one) or math.isinf(other):
        return one == other
    return abs(one - other) <= 1e-12 * max(abs(one), abs(other))


def shown(value: Any) -> list[str]:
    """A number, boolean, tuple or array as the lines of a `.pure` file show it, leaf by leaf."""
    if isinstance(value, tuple):
        return [token for item in value for token in shown(item)]
    value = value.tolist()
    if isinstance(value, list):
        return [token for item in value for token in _cells(item)]
    return _cells(value)


def _cells(value: Any) -> list[str]:
    if isinstance(value, list):
        return [token for item in value for token in _cells(item)]
    if isinstance(value, bool):
        return ["true" if value else "false"]
    return [repr(value)]


def assert_shown(expected: list[str], got: list[str]) -> None:
    """Compare leaf by leaf: integers and booleans exactly, floats to 1e-12."""
    assert len(expected) == len(got)
    for wanted, token in zip(expected, got, strict=True):
        if is_exact(wanted) or is_exact(token):
            assert wanted == token
        else:
            assert close(float(wanted), float(token)), f"{token}, expected {wanted}"


def is_exact(token: str) -> bool:
    """Whether a token is a boolean or may be an integer."""
    return token in ("true", "false") or token.lstrip("-").isdigit()
