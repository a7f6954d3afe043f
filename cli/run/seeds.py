"""Runs under several seeds at once: a node and its inputs come in, a table over the seeds goes out.

The steps of all seeds are one compiled loop (`jax.vmap`). Each seed gives the numbers that it gives by itself.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import click
import jax
import jax.numpy as jnp
import numpy as np
from pzjax.cli.columns.plan import Plan
from pzjax.cli.describing import plan
from pzjax.cli.errors import CommandError, explained
from pzjax.cli.inputs.sources import Inputs
from pzjax.cli.interrupts import Interrupts
from pzjax.cli.outputs import summaries
from pzjax.cli.outputs.across import across
from pzjax.cli.outputs.results import Results
from pzjax.cli.outputs.stream import Output
from pzjax.cli.run.request import Request
from pzjax.jaxrt import Node
from pzjax.jaxrt.control import arrays
from pzjax.jaxrt.exceptions import watched
from pzjax.jaxrt.forms import example
from pzjax.jaxrt.inference.particles import failures
from pzjax.jaxrt.lists import list_overflow

Codes = np.ndarray[Any, Any]

CHUNK = 256
"""How many steps are made at a time."""

FAILED, FULL, RAISED = 1, 2, 3
"""What the code of a step says: an inference failed, a list is full, the program raised the first of its errors."""


class Seeds:
    """A node that moves under several seeds."""

    def __init__(self, request: Request, node: Node, seeds: tuple[int, ...]) -> None:
        """The first states, and the loop, which is compiled when it runs first.

        Raises:
            CommandError: the node can't be run like that.
        """
        self.seeds = np.array(seeds)
        self._name = request.node
        self._ends = request.on_failure == "error"
        self._texts: list[str] = []
        self._node = node
        self._summaries = request.posterior
        like = arrays(example(node.input))
        self._nothing = jax.tree.map(lambda leaf: np.zeros((CHUNK, *leaf.shape), leaf.dtype), like)
        with explained(f"pzjax: {request.node} can't be compiled", debug=request.debug):
            self._states = jax.jit(jax.vmap(lambda seed: arrays(node.init(seed, like=like))))(
                self.seeds
            )
            one = jax.tree.map(lambda leaf: leaf[0], self._states)
            if jax.make_jaxpr(self._step)(one, like).effects:
                raise CommandError(
                    f"pzjax: {request.node} prints in its steps, which it can't under several seeds at once: run one "
                    "seed after the other, or give what it prints as its result"
                )
        self._loop = jax.jit(self._steps)

    def _step(self, state: Any, given: Any) -> tuple[Any, tuple[Any, Any]]:
        """One step of one seed, with what a table shows and the code of a failure."""
        with watched(losses_only=not self._ends) as watch:
            state, output = self._node.step(state, given)
        self._texts = watch.texts
        code = jnp.where(list_overflow((state, output)), FULL, 0)
        code = jnp.where(failures(state), FAILED, code)
        if watch.code is not None:
            code = jnp.where(watch.code > 0, watch.code + RAISED - 1, code)
        return state, (arrays(summaries.summarised(output, names=self._summaries)), code)

    def _steps(self, states: Any, inputs: Any, count: int) -> tuple[Any, tuple[Any, Any]]:
        """A chunk, of which the first `count` steps are wanted."""

        def step(states: Any, given: Any) -> tuple[Any, tuple[Any, Any]]:
            number, value = given
            after, (output, codes) = jax.vmap(self._step, in_axes=(0, None))(states, value)
            states = jax.tree.map(functools.partial(jnp.where, number < count), after, states)
            return states, (across(output, self._node.output), codes)

        return jax.lax.scan(step, states, (jnp.arange(CHUNK), inputs))

    def advance(self, count: int, inputs: Any) -> tuple[Any, Codes]:
        """The table of the next steps, at most `CHUNK`, and the codes of all seeds at each of them."""
        padded = jax.tree.map(self._padded, inputs if inputs is not None else self._nothing)
        self._states, found = self._loop(self._states, padded, count)
        table, codes = jax.tree.map(lambda leaf: np.asarray(leaf)[:count], found)
        return table, codes

    def _padded(self, column: Any) -> Any:
        missing = CHUNK - len(column)
        return np.pad(column, [(0, missing), *[(0, 0)] * (np.ndim(column) - 1)])

    def told(self, code: int) -> str:
        """A failure in words."""
        match code:
            case _ if code >= RAISED:
                return self._texts[code - RAISED]
            case _ if code == FULL:
                return "a list is full, or an element that it does not have was taken"
        return "the weights of an inference can't be used"


def execute(
    request: Request,
    node: Node,
    inputs: Inputs | None,
    results: Callable[[Callable[[Any], Plan]], Results],
    output: Output,
    interrupts: Interrupts,
) -> None:
    """Runs a node under all seeds of a request, to the end of its inputs or steps.

    Raises:
        CommandError: a seed fails where the policy is to end; what came before is written.
        Interrupted: by a signal; all finished steps are written.
    """
    seeds = Seeds(request, node, request.seeds)
    names = node.names[1]
    written = results(lambda table: plan(_first(table), None, names))
    failed: dict[int, tuple[int, int]] = {}
    done = 0
    problem: Exception | None = None
    try:
        while problem is None and not (failed and request.on_failure == "error"):
            wanted = CHUNK if request.steps is None else min(CHUNK, request.steps - done)
            count, given, problem = _inputs(inputs, wanted)
            if not count:
                break
            with explained(f"pzjax: {request.node}, step {done + 1} or after", debug=request.debug):
                table, codes = seeds.advance(count, given)
            for step, place in np.argwhere(codes):
                failed.setdefault(int(place), (done + int(step) + 1, int(codes[step, place])))
            kept = count
            if failed and request.on_failure == "error":
                kept = min(step for step, _ in failed.values()) - 1 - done
            table = jax.tree.map(lambda leaf, kept=kept: leaf[:kept], table)
            output.write(written.take(table, kept, done + 1))
            output.flush()
            done += count
            interrupts.check()
    finally:
        output.write(written.end())
        output.flush()
    if problem is not None:
        raise problem
    if failed:
        _tell(request, seeds, failed)


def _inputs(inputs: Inputs | None, wanted: int) -> tuple[int, Any, Exception | None]:
    """How many inputs follow, at most `wanted`, these, and why there are no more."""
    if inputs is None:
        return wanted, None, None
    inputs.reader.gather(min(wanted, inputs.most))
    return inputs.take()


def _first(table: Any) -> Any:
    """What one row of a table looks like."""
    return jax.tree.map(lambda leaf: jax.ShapeDtypeStruct(leaf.shape[1:], leaf.dtype), table)  # type: ignore[no-untyped-call]


def _tell(request: Request, seeds: Seeds, failed: dict[int, tuple[int, int]]) -> None:
    """Says which seeds failed: as an error where the run ends with it, else as a note.

    Raises:
        CommandError: the policy is to end.
    """
    place, (step, code) = min(failed.items(), key=lambda one: one[1][0])
    seed = int(seeds.seeds[place])
    why = f"at step {step} of {request.node}: {seeds.told(code)}"
    if request.on_failure == "error":
        raise CommandError(
            f"pzjax: seed {seed} fails {why}. `--seed {seed}` alone tells why; --on-failure nan goes on without it"
        )
    count = len(failed)
    click.echo(
        f"pzjax: {count} of {len(seeds.seeds)} seeds failed, first seed {seed} {why}", err=True
    )
