"""Programs and their nodes: a file comes in, the node to run goes out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import click
from pzjax.backend.errors import TranslationError
from pzjax.backend.load import LoadError, load
from pzjax.backend.sexp import DumpError
from pzjax.cli.errors import CommandError, explained
from pzjax.frontend_bridge.errors import FrontEndError
from pzjax.jaxrt import Node, text

_STATIC = re.compile(r"(\S+) : (.*?-A?S-> .*)", re.DOTALL)
"""The documentation of a function from static parameters to a node, or to anything else."""


def load_program(path: Path, includes: Sequence[str] = (), *, debug: bool = False) -> ModuleType:
    """The module of a `.zls`, `.sexp` or `.py` file.

    Args:
        path: the file.
        includes: the folders of `-I`, the last given searched first, as zeluc does.
        debug: whether to print the traceback where the module can't be executed.

    Raises:
        CommandError: it is no program, or can't be translated; the message is the tool's own.
    """
    folders = [Path(folder) for folder in reversed(includes)]
    with explained(f"pzjax: {path} can't be loaded", debug=debug):
        try:
            return load(path, folders=folders)
        except (DumpError, TranslationError, FrontEndError) as error:
            raise CommandError(str(error)) from error
        except LoadError as error:
            raise click.UsageError(str(error)) from error


def runnable(module: ModuleType) -> dict[str, Any]:
    """What can be run, by its name in the source: nodes, and functions that make them."""
    found = {}
    for name, value in vars(module).items():
        if isinstance(value, Node):
            found[value.signature.partition(" : ")[0] or name] = value
        elif callable(value) and (match := _STATIC.match(value.__doc__ or "")):
            found[match[1]] = value
    return found


def signatures(module: ModuleType) -> list[str]:
    """One line for each thing that can be run: its name, type and place."""
    return [
        (value.signature if isinstance(value, Node) else value.__doc__) or name
        for name, value in runnable(module).items()
        if not (isinstance(value, Node) and value.proba)
    ]


def choose(module: ModuleType, name: str, statics: Sequence[str] = ()) -> Node:
    """The node to run.

    Args:
        module: the program.
        name: the node's name in the source.
        statics: its static parameters, as the user writes them.

    Raises:
        UsageError: there is no such node, or it can't be run like that; the message says what can.
    """
    known = runnable(module)
    if name not in known:
        if name in getattr(module, "_SPECIALISED", ()):
            raise click.UsageError(
                f"{name} has static parameters, and the compiler has specialised it where it is "
                "used, so that the dump does not hold it; make the dump with `zeluc -dump "
                "-noreduce`, and give the parameters with --static"
            )
        others = f"it has {', '.join(known)}" if known else "it has none at all"
        raise click.UsageError(f"the program has no node {name!r}; {others}")
    chosen = known[name]
    for word in statics:
        if isinstance(chosen, Node) or not callable(chosen):
            raise click.UsageError(f"{name} has fewer static parameters than --static gives")
        chosen = chosen(static(word))
    if not isinstance(chosen, Node):
        raise click.UsageError(
            f"{name} has static parameters, give each with --static VALUE: {known[name].__doc__}"
        )
    if chosen.proba:
        raise click.UsageError(
            f"{name} is probabilistic; choose a node that infers it: {chosen.signature}"
        )
    return chosen


def static(word: str) -> Any:
    """A static parameter: an integer, a float, `true` or `false`, or else a string."""
    if word in ("true", "false"):
        return word == "true"
    for kind in (int, float):
        try:
            return kind(word)
        except ValueError:
            continue
    return text(word)
