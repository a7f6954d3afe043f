"""Errors of a step in terms of the Zelus program.

While a node is traced, an error passes through the steps of the nodes around it. Each adds a note
that names the node and the line of its source, so that the notes of the error are the instance
path, innermost first. A function of the program that the node was in has a note of its own.
"""

from __future__ import annotations

import ast
import functools
import linecache
import re
import traceback
from collections.abc import Iterator, Sequence
from itertools import takewhile
from types import FrameType
from typing import NoReturn

MADE = "# Made by pzjax-backend "
"""How a generated module begins."""

_LINE = re.compile(r"# line (\d+)$")
_FIELD = re.compile(r"\s+(\w+): .*# line (\d+)$")
_ALONE = re.compile(r"\s*# line (\d+)$")
_DECLARED = re.compile(r'line (\d+)\)(?:""")?$')


Frames = Sequence[traceback.FrameSummary]


class Told(Exception):
    """An error whose message is for the user of a program: what is wrong, and what to do."""


class WrongForm(Told, TypeError):
    """A value has a form that does not fit where it is used."""


class WrongValue(Told, ValueError):
    """A value that must be known before a program runs is none that will do."""


class Unknown(Told, NotImplementedError):
    """Something has no meaning that is known."""


class MissingValue(Told, AttributeError):
    """A module does not have a value."""


class Refused(Told):
    """What a program asks for and can't have.

    Attributes:
        message: what is said to its user.
        complete: whether the message has a place, and says all that there is to say.
    """

    def __init__(self, message: str, *, complete: bool = True) -> None:
        """A refusal."""
        super().__init__(message)
        self.message = message
        self.complete = complete


def unwritten(name: str) -> NoReturn:
    """Stands for the meaning of a value that an interface declares.

    Args:
        name: the file and the value, `noise.py: scale`.

    Raises:
        Refused: always.
    """
    file, _, value = name.rpartition(": ")
    raise Refused(
        f"{file}: error: {value} is still to be written: put its meaning where it calls `rt.unwritten`"
    )


def described(text: str | None) -> str:
    """What the documentation of a value says, in one line: generated code wraps it."""
    return " ".join(line.strip() for line in (text or "").split("\n")).strip()


def field_lines(file: str, first: int) -> dict[str, str]:
    """Where the source has the fields of a class of a generated module.

    Args:
        file: the module.
        first: the line in which the class begins.
    """
    return _fields(linecache.getlines(file), first)


def _fields(lines: Sequence[str], first: int) -> dict[str, str]:
    own = map(_FIELD.match, takewhile(str.strip, lines[first:]))
    return {found[1]: found[2] for found in own if found}


def is_generated(file: str) -> bool:
    """Tells whether the translator has made the module of a file."""
    return _program(file) is not None


def add_place(error: BaseException, node: str, file: str) -> None:
    """Notes on `error` that it happened in `node`, and in which line of the Zelus source.

    Args:
        error: an error that passes through a method of the node; the first frame of its traceback is
            that of the caller.
        node: the description of the node.
        file: the file of the generated module, whose comments name source lines.
    """
    own = [frame for frame in _own(error) if frame.filename == file]
    program = _Program(file)
    functions = [frame for frame in own if program.function(frame) is not None]
    for frame in reversed(functions):
        error.add_note(f"in function {program.function(frame)}{program.place([frame])}")
    within = [frame for frame in own if frame not in functions]
    error.add_note(f"in node {node}{program.place(within)}")


def place_of(
    frame: FrameType | None,
    line: int | None = None,
    *,
    named: bool = False,
    near: int | None = None,
) -> str:
    """Where in a program the code of a frame was called: in which node or function, and in which line.

    Args:
        frame: a frame of the runtime.
        line: the line of the source, where the call itself tells.
        named: whether to say what is computed, where the statement has no line.
        near: a line not far from it, for where neither the call nor the statement tells.
    """
    while frame is not None:
        program = _program(frame.f_code.co_filename)
        if program is not None:
            (summary,) = traceback.StackSummary.extract([(frame, frame.f_lineno)])
            around = program.around(summary)
            where = program.line(summary) if line is None else f", at line {line}"
            where = where or (program.target(summary) if named else "")
            if not where and near is not None and f", line {near})" not in around:
                where = f", near line {near}"
            return f" in {around}{where}"
        frame = frame.f_back
    return ""


def _program(file: str) -> _Program | None:
    """The generated module of a file, if it is one."""
    lines = linecache.getlines(file)
    return _known(file, tuple(lines)) if lines and lines[0].startswith(MADE) else None


@functools.lru_cache(maxsize=8)
def _known(file: str, lines: tuple[str, ...]) -> _Program:
    """The module of a file with these lines."""
    return _Program(file)


def _own(error: BaseException) -> Iterator[traceback.FrameSummary]:
    """The frames of one node: up to the caller of a node within it."""
    caller, *frames = traceback.extract_tb(error.__traceback__)
    for frame in frames:
        if (frame.filename, frame.name) == (caller.filename, caller.name):
            return
        yield frame


class _Program:
    """A generated module, as its text shows where the source is."""

    def __init__(self, file: str) -> None:
        """Reads the module."""
        self.lines = [line.rstrip() for line in linecache.getlines(file)]
        self.tree = ast.parse("\n".join(self.lines))

    def function(self, frame: traceback.FrameSummary) -> str | None:
        """What the documentation of a function of the module says; None within a node."""
        match self._around(frame, self.tree.body):
            case [ast.FunctionDef() as function, *_] if not _makes_node(function):
                return described(ast.get_docstring(function))
        return None

    def around(self, frame: traceback.FrameSummary) -> str:
        """What the documentation of the node or function around a frame says."""
        for statement in self._around(frame, self.tree.body):
            if isinstance(statement, ast.FunctionDef | ast.ClassDef):
                return described(ast.get_docstring(statement)) or statement.name
        return "a constant"

    def line(self, frame: traceback.FrameSummary) -> str:
        """Where the source of the statement at a frame is, if it, or the memory that it defines, has a line."""
        around = self._around(frame, self.tree.body)
        if not around:
            return ""
        number = around[-1].lineno - 1
        found = _LINE.search(self.lines[number]) or _ALONE.match(self.lines[number - 1])
        line = found[1] if found else self._kept(around)
        return f", at line {line}" if line else ""

    def target(self, frame: traceback.FrameSummary) -> str:
        """What the statement at a frame computes."""
        match self._around(frame, self.tree.body):
            case [*_, ast.Assign([ast.Name(name)])]:
                return f", for {name}"
        return ""

    def _kept(self, around: Sequence[ast.stmt]) -> str:
        """The line of the memory that the innermost of some statements defines."""
        match around:
            case [*_, ast.ClassDef(body=parts), ast.FunctionDef(), ast.Assign([ast.Name(name)])]:
                states = [part for part in parts if isinstance(part, ast.ClassDef)]
                return next((_fields(self.lines, one.lineno).get(name, "") for one in states), "")
        return ""

    def place(self, frames: Frames) -> str:
        """Where the source is: the line of the innermost statement that has one, else one nearby."""
        for frame in reversed(frames):
            if line := self.line(frame):
                return line
        for frame in reversed(frames):
            before = self.lines[: frame.lineno][::-1]
            if found := next(filter(None, map(_any_line, before)), None):
                return f", near line {found[1]}"
        return ""

    def _around(
        self, frame: traceback.FrameSummary, statements: Sequence[ast.stmt]
    ) -> list[ast.stmt]:
        """The statements around a place, outermost first."""
        number = frame.lineno or 0
        for statement in statements:
            first = min(
                [statement.lineno, *(d.lineno for d in getattr(statement, "decorator_list", ()))]
            )
            if first <= number <= (statement.end_lineno or 0):
                return [statement, *self._around(frame, getattr(statement, "body", ()))]
        return []


def _any_line(line: str) -> re.Match[str] | None:
    return _LINE.search(line) or _DECLARED.search(line)


def _makes_node(function: ast.FunctionDef) -> bool:
    return any(isinstance(statement, ast.ClassDef) for statement in function.body)
