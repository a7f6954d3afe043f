"""Programs and their nodes: a file comes in, the node to run goes out."""

from __future__ import annotations

import inspect
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import click
import jax
from pzjax.backend.errors import TranslationError
from pzjax.cli.columns.cells import column
from pzjax.cli.columns.faults import Unfit
from pzjax.cli.columns.kinds import is_string
from pzjax.cli.describing import input_plan
from pzjax.cli.errors import CommandError, explained
from pzjax.cli.inputs.typed import NoType, takes_anything, with_input
from pzjax.frontend_bridge.dump.sexp import DumpError
from pzjax.frontend_bridge.errors import FrontEndError
from pzjax.jaxrt import Bool, Factory, Float, Function, Int, Node, Opaque, String
from pzjax.jaxrt.control import arrays
from pzjax.jaxrt.forms import Form, example, holds_function, is_known
from pzjax.jaxrt.refusal import Refusal
from pzjax.loading import LoadError, MissingModule, load

GIVEN = "; give its static parameters with --static"
"""What a list of nodes says of one that has static parameters."""


def load_program(
    path: Path, includes: Sequence[str] = (), statics: Sequence[str] = (), *, debug: bool = False
) -> ModuleType:
    """The module of a `.zls`, `.sexp` or `.py` file.

    Args:
        path: the file.
        includes: the folders of `-I`, the last given searched first, as zeluc does.
        statics: the static parameters of the node to run; where there are any, a source is compiled without the
            reduction that leaves such nodes out.
        debug: whether to print the traceback where the module can't be executed.

    Raises:
        CommandError: it is no program, or can't be translated; the message is the tool's own.
    """
    folders = [Path(folder) for folder in reversed(includes)]
    with explained(f"pzjax: {path} can't be loaded", debug=debug):
        try:
            return load(path, folders=folders, flags=["-noreduce"] if statics else [])
        except MissingModule as error:
            raise CommandError(f"{path}: error: {error}") from error
        except (DumpError, TranslationError, FrontEndError) as error:
            raise CommandError(str(error)) from error
        except LoadError as error:
            raise click.UsageError(str(error)) from error


def runnable(module: ModuleType) -> dict[str, Node | Factory]:
    """What can be run, by its name in the source: nodes, and functions that make them."""
    found = {}
    for name, value in vars(module).items():
        if isinstance(value, Refusal) and not value.runs:
            continue
        if isinstance(value, Factory | Node):
            found[value.name if value.signature else name] = value
    return found


def signatures(module: ModuleType) -> list[str]:
    """One line for each thing that can be run: its name, type and place."""
    made = [
        f"{value.signature or name}{_remark(value)}"
        for name, value in runnable(module).items()
        if not value.proba
    ]
    return made + [f"{text}{GIVEN}" for text in specialised(module).values()]


def _remark(value: Any) -> str:
    """What a list of nodes says of one beside its signature."""
    if isinstance(value, Refusal):
        return f"; can't be run: {value.message}"
    return GIVEN if isinstance(value, Factory) else ""


def choose(
    module: ModuleType,
    name: str,
    statics: Sequence[str] = (),
    *,
    input_type: str | None = None,
    source: bool = False,
    models: bool = False,
    debug: bool = False,
) -> Node:
    """The node to run.

    Args:
        module: the program.
        name: the node's name in the source.
        statics: its static parameters, as the user writes them.
        input_type: the type of its inputs, as the user writes it, where they may be of any.
        source: whether the program is a source, whose dump is made as the parameters need it.
        models: whether a probabilistic node will do.
        debug: whether to print the traceback where they don't make a node.

    Raises:
        UsageError: there is no such node, or it can't be run like that; the message says what can.
        CommandError: the program does not make a node of these static parameters.
    """
    known = runnable(module)
    if name not in known:
        left_out = specialised(module)
        if name in left_out and source and not statics:
            raise click.UsageError(_lacking(name, left_out[name]))
        if name in left_out:
            raise click.UsageError(
                f"{name} has static parameters, and the compiler has specialised it where it is "
                "used, so that the dump does not hold it; make the dump with `zeluc -dump "
                "-noreduce`, and give the parameters with --static"
            )
        names = [*known, *left_out]
        others = f"it has {', '.join(names)}: -s NAME chooses" if names else "it has none at all"
        raise click.UsageError(f"the program has no node {name!r}; {others}")
    chosen: Any = known[name]
    if isinstance(chosen, Refusal):
        raise CommandError(chosen.message)
    forms = chosen.statics if isinstance(chosen, Factory) else ()
    if len(statics) > len(forms):
        raise click.UsageError(f"{name} has fewer static parameters than --static gives")
    if len(statics) < len(forms):
        raise click.UsageError(_lacking(name, chosen.signature))
    if forms:
        with explained(f"pzjax: {name} can't be made", debug=debug):
            values: list[Any] = []
            for form, word in zip(forms, statics, strict=True):
                sized = form(*values) if inspect.isfunction(form) else form
                values.append(static(module, sized, word))
            chosen = chosen(*values)
    if chosen.proba and not models:
        raise click.UsageError(
            f"{name} is probabilistic; choose a node that infers it: {chosen.signature}"
        )
    if holds_function(chosen.output):
        raise CommandError(
            f"pzjax: the result of {name} has a function or a node in it, which can't be written: {chosen.signature}"
        )
    return _with_input(chosen, module, input_type)


def _with_input(node: Node, module: ModuleType, written: str | None) -> Node:
    """The node with inputs of the type that the user says; one that takes any gets units without it."""
    if written is None:
        return with_input(node, "unit", module) if takes_anything(node) else node
    if node.input is not None and is_known(node.input):
        raise click.UsageError(
            f"--input-type is for inputs whose type the program leaves open: {node.signature}"
        )
    try:
        return with_input(node, written, module)
    except NoType as error:
        raise click.UsageError(f"--input-type {written}: {error}") from None


def _lacking(name: str, signature: str) -> str:
    return f"{name} has static parameters, give each with --static VALUE: {signature}"


def specialised(module: ModuleType) -> dict[str, str]:
    """The nodes with static parameters that the dump does not hold: the signature of each."""
    found: dict[str, str] = getattr(module, "_SPECIALISED", {})
    return found


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
            getattr(value, "name", name): value
            for name, value in vars(module).items()
            if isinstance(value, Node | Factory) or inspect.isfunction(value)
        }
        if word not in functions:
            known = ", ".join(sorted(functions))
            raise click.UsageError(f"--static {word}: expected a function or node: {known}")
        return functions[word]
    for one in (Int, Float, Bool, String) if form is Opaque else (form,):
        kind = input_plan(one).kind
        try:
            leaves = column(kind, [word])
        except Unfit as unfit:
            wanted = unfit.wanted
            continue
        structure = jax.tree.structure(arrays(example(one)))
        # Numbers are Python's, which the program may compute with as it is made.
        numbers = [
            leaf[0].item() if leaf.ndim == 1 and not is_string(kind) else leaf[0] for leaf in leaves
        ]
        return structure.unflatten(numbers)
    raise click.UsageError(f"--static {word}: expected {wanted}")
