"""A run from beginning to end: what the user asks for comes in, lines go out."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click
import jax
from pzjax.cli.drive import Run
from pzjax.cli.errors import CommandError, explained
from pzjax.cli.inputs import READERS, readable
from pzjax.cli.interrupts import Interrupts
from pzjax.cli.output import Output
from pzjax.cli.program import choose, load_program, signatures
from pzjax.cli.results import Check, Last, Lines, Results
from pzjax.cli.run import Request
from pzjax.cli.summaries import summarised
from pzjax.cli.writers import WRITERS
from pzjax.jaxrt import Bool, Node, Unit, settings
from pzjax.jaxrt.inference.settings import Settings
from pzjax.jaxrt.lists import configure_lists
from pzjax.jaxrt.simulate import Simulator

JSON_SUFFIXES = {".jsonl", ".ndjson", ".json"}


def execute(request: Request, interrupts: Interrupts) -> None:
    """Does what the user asks for.

    Raises:
        ClickException: it can't be done; the message is for the user.
        Interrupted: by a signal.
    """
    configure_lists(capacity=request.list_capacity)
    with settings(**_settings(request)):  # inferences read them when the program is imported
        _execute(request, interrupts)


def _execute(request: Request, interrupts: Interrupts) -> None:
    output = Output(
        prints_to_error=request.format != "text",
        silent=jax.process_index() > 0,
        alone=request.cluster is not None,
    )
    with interrupts.noted():
        module = load_program(request.program, request.includes, debug=request.debug)
    if request.list_nodes:
        output.write("".join(f"{line}\n" for line in signatures(module)))
        output.flush()
        return
    node = choose(module, request.node, request.static)
    results = _results(request, node)
    with _inputs(request, node) as inputs:
        with explained(f"pzjax: {request.node} can't be compiled", debug=request.debug):
            simulator = Simulator(
                node,
                key=request.seed,
                view=summarised,
                capacity=1 if request.online else None,
            )
        run = Run(
            simulator,
            inputs,
            request.steps,
            results,
            output,
            interrupts,
            online=request.online,
            debug=request.debug,
        )
        with interrupts.noted():
            run.run()


def _results(request: Request, node: Node) -> Results:
    """What becomes of the outputs."""
    if request.check:
        if node.output is not Bool:
            raise click.UsageError(
                f"--check needs a node whose result is a boolean, not {node.signature}"
            )
        return Check(request.node)
    writer = WRITERS[request.format]()
    return Last(node.output, writer) if request.last else Lines(node.output, writer, request.every)


def _settings(request: Request) -> dict[str, Any]:
    """The settings of inferences that the user asks for."""
    changes: dict[str, Any] = {"on_failure": request.on_failure}
    if request.resampling is not None:
        changes["resampling"] = request.resampling
    if request.devices is not None:
        changes["devices"] = jax.devices()[: request.devices]
    try:
        Settings(**changes)
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    return changes


@contextmanager
def _inputs(request: Request, node: Node) -> Iterator[Iterator[Any] | None]:
    """The inputs of the node, or None where they are unit."""
    if node.input is Unit:
        if request.input is not None:
            raise click.UsageError(f"{request.node} takes no input: {node.signature}")
        yield None
        return
    if node.input is None or not readable(node.input):
        raise CommandError(f"pzjax: inputs of this type can't be read: {node.signature}")
    file = request.input or "-"
    if request.input is None and sys.stdin.isatty():
        raise click.UsageError(
            f"{request.node} takes an input, give it with --input FILE: {node.signature}"
        )
    form = "jsonl" if Path(file).suffix in JSON_SUFFIXES else "csv"
    read = READERS[request.input_format or form]
    stream = sys.stdin.buffer if file == "-" else open(file, "rb")  # noqa: SIM115
    lines = io.TextIOWrapper(stream, "utf-8-sig", errors="surrogateescape", newline="")
    try:
        yield read(lines, node.input, "<stdin>" if file == "-" else file)
    finally:
        if file == "-":
            lines.detach()
        else:
            lines.close()
