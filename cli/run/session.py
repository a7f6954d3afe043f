"""A run from beginning to end: what the user asks for comes in, results go out."""

from __future__ import annotations

import functools
import sys
from contextlib import AbstractContextManager, ExitStack
from types import ModuleType
from typing import Any

import click
import jax
from pzjax.cli.columns.plan import Plan
from pzjax.cli.describing import output_plan
from pzjax.cli.errors import explained
from pzjax.cli.inputs import sources
from pzjax.cli.inputs.sources import Inputs
from pzjax.cli.interrupts import Interrupts
from pzjax.cli.outputs import files, summaries
from pzjax.cli.outputs.archive import Archive
from pzjax.cli.outputs.curves import curves_in
from pzjax.cli.outputs.drawn import Drawing
from pzjax.cli.outputs.results import Check, Last, Planned, Results, Written
from pzjax.cli.outputs.stream import Output
from pzjax.cli.outputs.waves import Waves
from pzjax.cli.program import choose, load_program, signatures
from pzjax.cli.run.checkpoint import Checkpoints
from pzjax.cli.run.drive import Run, skip
from pzjax.cli.run.profile import Profile
from pzjax.cli.run.progress import Progress
from pzjax.cli.run.request import Request
from pzjax.jaxrt import Bool, HybridNode, Node, Unit
from pzjax.jaxrt.settings import Settings, in_force
from pzjax.jaxrt.simulate import Simulator
from pzjax.jaxrt.symbolic import explain
from pzjax.loading import DIGEST

_HYBRID = ("maxt", "sampling", "maxstep", "minstep", "rtol", "atol", "solver", "interpolate")
"""The options of runs in continuous time."""


def execute(request: Request, interrupts: Interrupts) -> None:
    """Does what the user asks for.

    Raises:
        ClickException: it can't be done; the message is for the user.
        Interrupted: by a signal.
    """
    with in_force(_settings(request)):  # nodes take them when the program is imported
        _execute(request, interrupts)


def _execute(request: Request, interrupts: Interrupts) -> None:
    profile = Profile()
    with interrupts.noted(), profile.timed("load"):
        module = load_program(
            request.program, request.includes, request.static, debug=request.debug
        )
    if request.list_nodes:
        output = Output()
        output.write("".join(f"{line}\n" for line in signatures(module)))
        output.flush()
        return
    node = choose(
        module,
        request.node,
        request.static,
        input_type=request.input_type,
        source=request.program.suffix == ".zls",
        models=request.explain_inference,
        debug=request.debug,
    )
    if request.explain_inference:
        _explain(request, node)
        return
    checkpoints = _checkpoints(request, module, node)
    if isinstance(node, HybridNode):
        if request.seeds:
            raise click.UsageError(
                f"--seeds is for nodes that move in steps; {request.node} is hybrid"
            )
        from pzjax.cli.run import continuous

        results_of = functools.partial(_results, request)
        continuous.execute(request, node, interrupts, profile, checkpoints, results_of)
        return
    _check_discrete(request)
    endless = request.steps is None and not sys.stdin.isatty()
    if endless and node.input is Unit and node.signature.partition(" : ")[2].startswith("'"):
        click.echo(
            f"pzjax: note: {request.node} takes anything, and gets () without end; --input-type says what "
            f"else it gets, as in --input-type float or --input-type 'int * bool': {node.signature}",
            err=True,
        )
    archive = Archive() if request.format == "npz" else None
    if request.seeds:
        _execute_seeds(request, node, interrupts, archive)
        return
    drawing = Drawing()
    results = _results(request, node, archive, drawing)
    with ExitStack() as stack:
        inputs = stack.enter_context(_inputs(request, node))
        with explained(f"pzjax: {request.node} can't be compiled", debug=request.debug):
            simulator = Simulator(
                node,
                key=request.seed,
                view=functools.partial(summaries.summarised, names=request.posterior),
                along=drawing.beside if _has_columns(request) else None,
                capacity=1 if request.online else None,
            )
        loaded = checkpoints.loaded if checkpoints else None
        if checkpoints is not None:
            checkpoints.restore(simulator, results)
        stack.enter_context(interrupts.noted())
        if checkpoints is not None and loaded is not None and inputs is not None:
            if request.live:
                checkpoints.passed.forget()
            else:  # before the output is cut to what the checkpoint is of
                skip(inputs, interrupts, checkpoints, loaded.steps, simulator.capacity)
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
                silent=jax.process_index() > 0,
            )
        )
        run = Run(
            simulator,
            inputs,
            request.steps,
            results,
            output,
            interrupts,
            checkpoints,
            Progress(
                request.steps, simulator.steps, quiet=inputs is not None and sys.stdin.isatty()
            ),
            profile,
            online=request.online,
            debug=request.debug,
        )
        if checkpoints is not None and request.resume:
            click.echo(checkpoints.notes(), nl=False, err=True)
        first = simulator.steps
        try:
            run.run()
        finally:
            if request.profile:
                click.echo(profile.table(simulator, simulator.steps - first), nl=False, err=True)


def _execute_seeds(
    request: Request, node: Node, interrupts: Interrupts, archive: Archive | None
) -> None:
    """Runs under several seeds at once."""
    from pzjax.cli.run import seeds

    with (
        _inputs(request, node) as inputs,
        interrupts.noted(),
        files.opened(
            request.output, archive, prints_to_error=True, resumes_at=None, kept=False, silent=False
        ) as output,
    ):
        make = functools.partial(_written, request, archive)
        seeds.execute(request, node, inputs, make, output, interrupts)


def _inputs(request: Request, node: Node) -> AbstractContextManager[Inputs | None]:
    """The inputs of a run."""
    return sources.opened(
        node,
        request.node,
        request.input,
        request.input_format,
        header=not request.no_header,
        strict=request.strict,
    )


def _check_discrete(request: Request) -> None:
    """Refuses options that are for hybrid nodes."""
    for name in _HYBRID:
        if getattr(request, name):
            raise click.UsageError(
                f"--{name} is for hybrid nodes; {request.node} is none: it moves in steps, of which -n "
                "tells how many"
            )


def _explain(request: Request, node: Node) -> None:
    """Writes what inference does with a node."""
    with explained(f"pzjax: {request.node} can't be compiled", debug=request.debug):
        reports = explain.explained(node)
    found = "\n\n".join(map(str, reports)) or f"{request.node} has no inference"
    output = Output()
    output.write(f"{found}\n")
    output.flush()


def _checkpoints(request: Request, module: ModuleType, node: Node) -> Checkpoints | None:
    """The checkpoints of the run, which know it by all that changes what it gives."""
    if request.checkpoint is None:
        return None
    run = {
        "program": str(getattr(module, DIGEST)),
        "node": request.node,
        "precision": request.precision,
        "static": " ".join(request.static) or "none",
        "input-type": request.input_type or "that of the node",
        "seed": str(request.seed),
        "resampling": request.resampling or "that of the program",
        "on-failure": request.on_failure,
        "list-capacity": str(request.list_capacity),
        "text-capacity": str(request.text_capacity),
        "format": request.format,
        "posterior": ",".join(request.posterior or ("usual",)),
        "every": str(request.every),
        "last": str(request.last).lower(),
        "check": str(request.check).lower(),
        **({"curves": "written"} if request.curves else {}),
        **{name: str(value) for name in _HYBRID if (value := getattr(request, name))},
    }
    devices = len(node.settings.devices or (None,))
    return Checkpoints(
        request.checkpoint, request.checkpoint_every, run, devices, resume=request.resume
    )


def _has_columns(request: Request) -> bool:
    """Whether results are columns, among which are those of curves."""
    return not request.check and request.format != "text"


def _results(
    request: Request, node: Node, archive: Archive | None, drawing: Drawing | None = None
) -> Results:
    """What becomes of the outputs, and of what is drawn beside them."""
    if request.check:
        if node.output is not Bool:
            raise click.UsageError(
                f"--check needs a node whose result is a boolean, not {node.signature}"
            )
        return Check(request.node)
    drawing = drawing or Drawing()

    def planned(outputs: Any) -> Plan:
        return output_plan(*drawing.spliced(outputs, node.output, node.names[1]))

    return _written(request, archive, planned, continuous=isinstance(node, HybridNode))


def _written(
    request: Request, archive: Archive | None, planned: Planned, *, continuous: bool = False
) -> Results:
    """Rows of all steps, of some, or of the last one."""

    def make(every: int = 1) -> Results:
        if request.format == "vcd":
            return Waves(planned, every, continuous=continuous)
        return Written(planned, request.format, archive, every)

    return Last(make) if request.last else make(request.every)


def _settings(request: Request) -> Settings:
    """The settings of nodes that the user asks for."""
    changes: dict[str, Any] = {
        "on_failure": request.on_failure,
        "list_capacity": request.list_capacity,
        "text_capacity": request.text_capacity,
    }
    if request.resampling is not None:
        changes["resampling"] = request.resampling
    if request.devices is not None:
        changes["devices"] = jax.devices()[: request.devices]
    try:
        return Settings(**changes)
    except ValueError as error:
        raise click.UsageError(str(error)) from error
