"""Programs and their nodes: a file comes in, the node to run goes out."""

from __future__ import annotations

import inspect
import re
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import click
from pzjax.backend.errors import TranslationError
from pzjax.backend.load import LoadError, MissingModule, load
from pzjax.backend.sexp import DumpError
from pzjax.cli.errors import CommandError, explained
from pzjax.cli.inputs.columns import Column
from pzjax.cli.inputs.scalars import Unfit
from pzjax.frontend_bridge.errors import FrontEndError
from pzjax.jaxrt import Bool, Float, Function, Int, Node, Opaque, String
from pzjax.jaxrt.forms import Form

_NAME = re.compile(r"(\S+) : ")
"""How the documentation of a value begins: with its name in the source."""


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
        except MissingModule as error:
            raise CommandError(f"{path}: error: {error}") from error
        except (DumpError, TranslationError, FrontEndError) as error:
            raise CommandError(str(error)) from error
        except LoadError as error:
            raise click.UsageError(str(error)) from error


def runnable(module: ModuleType) -> dict[str, Any]:
    """What can be run, by its name in the source: nodes, and functions that make them."""
    found = {}
    for name, value in vars(module).items():
        if isinstance(value, Node) or hasattr(value, "statics"):
            found[named(value) or name] = value
    return found


def named(value: Any) -> str:
    """The name of a value in the source, or nothing."""
    match = _NAME.match(value.__doc__ or "")
    return match[1] if match else ""


def signatures(module: ModuleType) -> list[str]:
    """One line for each thing that can be run: its name, type and place."""
    return [
        (value.signature if isinstance(value, Node) else value.__doc__) or name
        for name, value in runnable(module).items()
        if not (isinstance(value, Node) and value.proba)
    ]


def choose(
    module: ModuleType, name: str, statics: Sequence[str] = (), *, debug: bool = False
) -> Node:
    """The node to run.

    Args:
        module: the program.
        name: the node's name in the source.
        statics: its static parameters, as the user writes them.
        debug: whether to print the traceback where they don't make a node.

    Raises:
        UsageError: there is no such node, or it can't be run like that; the message says what can.
        CommandError: the program does not make a node of these static parameters.
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
    chosen: Any = known[name]
    forms: tuple[Form, ...] = getattr(chosen, "statics", ())
    if len(statics) > len(forms):
        raise click.UsageError(f"{name} has fewer static parameters than --static gives")
    if len(statics) < len(forms):
        raise click.UsageError(
            f"{name} has static parameters, give each with --static VALUE: {chosen.__doc__}"
        )
    if forms:
        with explained(f"pzjax: {name} can't be made", debug=debug):
            values: list[Any] = []
            for form, word in zip(forms, statics, strict=True):
                sized = form(*values) if inspect.isfunction(form) else form
                values.append(static(module, sized, word))
            chosen = chosen(*values)
    if chosen.proba:
        raise click.UsageError(
            f"{name} is probabilistic; choose a node that infers it: {chosen.signature}"
        )
    node: Node = chosen
    return node


def static(module: ModuleType, form: Form, word: str) -> Any:
    """A static parameter, written as in a cell of an input; a function or node is named.

    Args:
        module: the program.
        form: the form of the parameter; where it may be any, the word is a number, a truth value or else
            a string.
        word: what the user wrote.

    Raises:
        UsageError: it is something else.
    """
    if form is Function:
        functions = {
            named(value): value
            for value in vars(module).values()
            if isinstance(value, Node) or inspect.isfunction(value)
        }
        if word not in functions:
            known = ", ".join(sorted(filter(None, functions)))
            raise click.UsageError(f"--static {word}: expected a function or node: {known}")
        return functions[word]
    for one in (Int, Float, Bool, String) if form is Opaque else (form,):
        try:
            return Column("--static", one).read(word)
        except Unfit as unfit:
            wanted = unfit.wanted
    raise click.UsageError(f"--static {word}: expected {wanted}")
