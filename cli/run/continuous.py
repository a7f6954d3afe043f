"""A run in continuous time: what the user asks for and a hybrid node come in, results go out.

It is `session` for nodes that move between their steps. Rows are written a chunk at a time, after what the program
prints in it; where both go to one place, a chunk is one row.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, nullcontext
from dataclasses import replace
from typing import Any

import click
import jax
import numpy as np
from pzjax.cli.errors import CommandError, explained
from pzjax.cli.inputs import sources
from pzjax.cli.inputs.passed import Passed, rows_of
from pzjax.cli.interrupts import Interrupts
from pzjax.cli.outputs import files, summaries
from pzjax.cli.outputs.archive import Archive
from pzjax.cli.outputs.curves import curves_in
from pzjax.cli.outputs.drawn import Drawing
from pzjax.cli.outputs.results import Results
from pzjax.cli.outputs.stream import Output
from pzjax.cli.run.checkpoint import Checkpoints
from pzjax.cli.run.profile import Profile
from pzjax.cli.run.request import Request
from pzjax.cli.run.trajectory import TIME, Trajectory
from pzjax.jaxrt import Bool, Float, HybridNode, Unit
from pzjax.jaxrt.curves import recorded
from pzjax.jaxrt.errors import WrongValue
from pzjax.jaxrt.hybrid.chunks import ROWS, Rows, Simulation
from pzjax.jaxrt.hybrid.course import Status
from pzjax.jaxrt.hybrid.failures import HybridFailure
from pzjax.jaxrt.hybrid.inputs import signal
from pzjax.jaxrt.hybrid.machine import system_of
from pzjax.jaxrt.hybrid.options import Options
from pzjax.jaxrt.printing import redirected

Dated = tuple[np.ndarray[Any, Any], Any]
"""The dates of inputs, and their values along a first axis."""


class Motion:
    """A simulation as checkpoints see it.

    Attributes:
        simulation: the simulation.
        steps: how many rows there were.
    """

    def __init__(self, simulation: Simulation) -> None:
        """A simulation that begins."""
        self.simulation = simulation
        self.steps = 0

    def leaves(self) -> list[np.ndarray[Any, Any]]:
        """The numbers of its state."""
        return self.simulation.leaves()

    def restore(self, leaves: Sequence[np.ndarray[Any, Any]], steps: int) -> None:
        """Goes to where it was."""
        self.simulation.restore(leaves)
        self.steps = steps


def execute(
    request: Request,
    node: HybridNode,
    interrupts: Interrupts,
    profile: Profile,
    checkpoints: Checkpoints | None,
    results_of: Any,
) -> None:
    """Does what the user asks for.

    Args:
        request: what that is.
        node: the node.
        interrupts: what ends the run between chunks.
        profile: where the time goes.
        checkpoints: what another run may go on from, if wanted.
        results_of: from a node whose outputs are rows, and an archive, to what becomes of them.

    Raises:
        ClickException: it can't be done; the message is for the user.
        Interrupted: by a signal.
    """
    _check(request, node)
    options = _options(request)
    with explained(f"pzjax: {request.node} can't be compiled", debug=request.debug):
        view = functools.partial(summaries.summarised, names=request.posterior)
        drawing = Drawing()
        along = None if request.check else drawing.counted
        system = system_of(node, view=view, along=along, check=request.check)
    table = Trajectory(node, system, drawing.names)
    rows = replace(node, output=table.form, names=(node.names[0], table.names))
    archive = Archive() if request.format == "npz" else None
    silent = request.check or (
        request.format == "text" and request.sampling is None and node.output is Unit
    )
    results: Results | None = None if silent else results_of(rows, archive)
    one_by_one = not silent and system.has_effects and request.format == "text"
    with ExitStack() as stack:
        given, end = _inputs(request, node)
        inputs = () if given is None else signal(*given, linear=request.interpolate)
        until = end if request.maxt is None else request.maxt
        loaded = checkpoints.loaded if checkpoints else None
        if checkpoints is not None and loaded is not None and given is not None:
            checkpoints.passed = _passed(given, rows_of(loaded.inputs))
            checkpoints.check_inputs()
        stack.enter_context(interrupts.noted())
        curves = stack.enter_context(curves_in(request.curves, loaded.results if loaded else None))
        if checkpoints is not None and curves is not None:
            checkpoints.beside = curves.saved
        output = stack.enter_context(
            files.opened(
                request.output,
                archive,
                prints_to_error=request.format != "text",
                resumes_at=loaded.position if loaded else None,
                kept=checkpoints is not None,
                silent=False,
            )
        )
        printed = (lambda *_: None) if loaded else output.printed
        with (
            explained(f"pzjax: {request.node} can't be compiled", debug=request.debug),
            redirected(printed),
            recorded(lambda *_: None) if loaded else nullcontext(),
        ):
            simulation = Simulation(
                system,
                until=until,
                sampling=request.sampling,
                inputs=inputs,
                key=request.seed,
                options=options,
                rows=1 if request.online or one_by_one else ROWS,
            )
        motion = Motion(simulation)
        if checkpoints is not None:
            checkpoints.restore(motion, results or _Nothing())
            if request.resume:
                click.echo(checkpoints.notes(), nl=False, err=True)
        if loaded is not None:
            table.resume(simulation.output)
        try:
            _drive(motion, table, results, output, interrupts, profile, checkpoints, request, given)
        finally:
            if request.profile:
                click.echo(profile.of_simulation(simulation, motion.steps), nl=False, err=True)


def _drive(
    motion: Motion,
    table: Trajectory,
    results: Results | None,
    output: Output,
    interrupts: Interrupts,
    profile: Profile,
    checkpoints: Checkpoints | None,
    request: Request,
    given: Dated | None,
) -> None:
    """Makes the chunks of a run.

    Raises:
        CommandError: something ended it too early. All rows before are written.
        Interrupted: by a signal.
    """
    simulation = motion.simulation
    saved = motion.steps

    def save() -> None:
        if checkpoints is not None:
            with profile.timed("checkpoint"):
                if given is not None:
                    after = int(np.searchsorted(given[0], simulation.date, "right"))
                    checkpoints.passed = _passed(given, after + request.interpolate)
                checkpoints.save(motion, results or _Nothing(), output)

    with redirected(output.printed):
        try:
            for rows in _chunks(motion, profile, request):
                with profile.timed("output"):
                    outputs, count = table.outputs(rows)
                    if results is not None:
                        output.write(results.take(outputs, count, motion.steps + 1))
                    output.flush()
                motion.steps += count
                if checkpoints is not None and motion.steps - saved >= checkpoints.every:
                    save()
                    saved = motion.steps
                interrupts.check()
            simulation.check()
        except HybridFailure as failure:
            if request.check and failure.status is Status.PROGRAM:
                wrong = f"{request.node} is false"
                if failure.reason.startswith(wrong):
                    raise CommandError(f"pzjax: {wrong} at time {failure.date:.9g}") from failure
            raise CommandError(f"pzjax: {failure}") from failure
        finally:
            save()
            if results is not None:
                output.write(results.end())
            output.flush()


def _chunks(motion: Motion, profile: Profile, request: Request) -> Iterator[Rows]:
    """The rows of a run, a chunk at a time."""
    if motion.steps == 0:
        yield motion.simulation.first()
    while not motion.simulation.is_over:
        where = f"pzjax: {request.node}, at time {motion.simulation.date:.9g} or after"
        with explained(where, debug=request.debug), profile.timed("step"):
            rows = motion.simulation.advance()
        yield rows


class _Nothing:
    """The results of a run that has none."""

    def saved(self) -> dict[str, Any]:
        """Nothing."""
        return {}

    def restore(self, saved: dict[str, Any]) -> None:
        """Nothing to go on with."""


def _check(request: Request, node: HybridNode) -> None:
    """Refuses what makes no sense in continuous time."""
    if request.steps is not None:
        raise click.UsageError(
            f"{request.node} is a hybrid node, which moves in time and not in steps: say when to end "
            "by --maxt T, not by -n"
        )
    if request.devices is not None or request.cluster is not None:
        raise click.UsageError("--devices and --cluster are for nodes that are not hybrid")
    if request.live:
        raise click.UsageError("--live is for nodes that are not hybrid")
    if request.check and node.output is not Bool:
        raise click.UsageError(
            f"--check needs a node whose result is a boolean, not {node.signature}"
        )


def _options(request: Request) -> Options:
    """How to integrate."""
    given = {
        name: getattr(request, name)
        for name in ("rtol", "atol", "maxstep", "minstep", "solver")
        if getattr(request, name) is not None
    }
    try:
        return Options(**given)
    except WrongValue as error:
        raise click.UsageError(str(error)) from error


def _passed(given: Dated, count: int) -> Passed:
    """The first inputs, which a run has seen."""
    passed = Passed()
    passed.add(jax.tree.map(lambda column: column[:count], given))
    return passed


def _inputs(request: Request, node: HybridNode) -> tuple[Dated | None, float]:
    """The input's dates and values, and the date of its last value.

    Raises:
        UsageError: there is none, or none is wanted.
        CommandError: it can't be read, or its dates don't increase.
    """
    if node.input is Unit:
        with sources.opened(node, request.node, request.input, request.input_format):
            return None, np.inf
    names = (TIME, node.names[0] or "value")
    dated = replace(node, input=(Float, node.input), names=(names, node.names[1]))
    with sources.opened(
        dated,
        request.node,
        request.input,
        request.input_format,
        header=not request.no_header,
        strict=request.strict,
    ) as given:
        assert given is not None  # it is no unit
        count, (times, values) = given.rest()
        if not count:
            raise CommandError(f"{given.file}: error: the input has no rows")
        _check_dates(times, given.file)
        if times[0] > 0:
            given.note(f"it begins at {TIME} {times[0]:.9g}: before, its first values hold")
    return (times, values), float(times[-1])


def _check_dates(times: np.ndarray[Any, Any], file: str) -> None:
    """Refuses dates that are no numbers, or don't increase.

    Raises:
        CommandError: a date will not do.
    """
    late = np.diff(times, prepend=-np.inf) > 0
    if (fit := np.isfinite(times) & late).all():
        return
    place = int(np.argmin(fit))
    told = f"{TIME} {times[place]:.9g} is no finite number"
    if np.isfinite(times[place]):
        told = f"{TIME} {times[place]:.9g} is not later than {times[place - 1]:.9g} in the row before: dates increase"
    raise CommandError(f"{file}: error: in row {place + 1} of values, {told}")
