"""Learning from the command line: a program, data and options come in, a table of steps and errors goes out."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
import jax
import numpy as np
from pzjax.cli.colours import aligned, say
from pzjax.cli.errors import CommandError, explained
from pzjax.cli.inputs import sources
from pzjax.cli.learning import Learning, NoEvidence, Step
from pzjax.cli.program import choose, load_program, runnable, static
from pzjax.jaxrt import Factory, Float, Node

SHOWN = 10
"""About how many steps the table has."""


def execute(
    program: Path,
    name: str,
    input: str,
    input_format: str | None,
    words: tuple[str, ...],
    learn: str | None,
    steps: int,
    rate: float,
    seed: int,
    includes: tuple[str, ...],
    *,
    debug: bool,
) -> None:
    """Learns what the options of `pzjax learn` ask for.

    Raises:
        ClickException: it can't be done; the message is for the user.
    """
    with jax.enable_x64(True):
        given = _given(program, name, words, includes, learn, debug=debug)
        with sources.opened(given.node, name, input, input_format) as inputs:
            if inputs is None:
                raise click.UsageError(f"{name} takes no input, so that no data can tell anything")
            count, data = inputs.rest()
        if not count:
            raise CommandError(f"pzjax: {input} has no data")
        with explained(f"pzjax: {name} can't be learned", debug=debug):
            _climbed(given, data, name, steps, rate, seed)


@dataclass(frozen=True)
class _Given:
    """What is learned.

    Attributes:
        node: the node at the start.
        make: the node of values of the learned parameters.
        names: those of these.
        start: their first values.
    """

    node: Node
    make: Callable[[list[Any]], Node]
    names: list[str]
    start: Any


def _given(
    program: Path,
    name: str,
    words: tuple[str, ...],
    includes: tuple[str, ...],
    learn: str | None,
    *,
    debug: bool,
) -> _Given:
    """The node, and which of its parameters are learned.

    Raises:
        UsageError: there are no such parameters.
    """
    module = load_program(program, includes, words or ("",), debug=debug)
    node = choose(module, name, words, source=program.suffix == ".zls", debug=debug)
    maker = runnable(module)[name]
    forms = maker.statics if isinstance(maker, Factory) else ()
    parameters = [*inspect.signature(maker.make).parameters] if isinstance(maker, Factory) else []
    floats = [one for one, form in zip(parameters, forms, strict=True) if form is Float]
    if not isinstance(maker, Factory) or not floats:
        raise click.UsageError(f"{name} has no static floats to learn: {node.signature}")
    names = [*map(str.strip, learn.split(","))] if learn else floats
    for one in names:
        if one not in floats:
            raise click.UsageError(
                f"--learn {one}: the static floats of {name} are {', '.join(floats)}"
            )
    places = [parameters.index(one) for one in names]
    values = [static(module, form, word) for form, word in zip(forms, words, strict=True)]

    def make(learned: list[Any]) -> Node:
        whole = list(values)
        for place, value in zip(places, learned, strict=True):
            whole[place] = value
        made: Node = maker(*whole)
        return made

    return _Given(node, make, names, np.array([float(values[place]) for place in places]))


def _climbed(given: _Given, data: Any, name: str, steps: int, rate: float, seed: int) -> None:
    """Climbs, and writes the table."""
    learning = Learning(given.make, data, seed)
    rows = [("step", "logz", *given.names)]
    try:
        *way, best = learning.steps(given.start, steps, rate)
    except NoEvidence:
        raise CommandError(
            f"pzjax: the result of {name} has no posterior, whose evidence would tell how well values fit: "
            f"{given.node.signature}"
        ) from None
    if not np.isfinite(best.evidence):
        start = ", ".join(map(str, given.start.tolist()))
        raise CommandError(
            f"pzjax: the data have no evidence at the start, {start}: start elsewhere"
        )
    every = max(1, steps // SHOWN)
    rows += [_row(str(step.number), step) for step in way if step.number % every == 0]
    rows.append(_row("best", best))
    errors = learning.errors(best.values)
    rows.append(("error", "", *(f"{error:.4g}" for error in errors)))
    say(aligned(rows))
    if np.any(np.isnan(errors)):
        say(
            "warning: there is no maximum here, so that there are no standard errors: take more steps",
            error=True,
        )


def _row(label: str, step: Step) -> tuple[str, ...]:
    return (label, f"{step.evidence:.6g}", *(f"{value:.4g}" for value in step.values))
