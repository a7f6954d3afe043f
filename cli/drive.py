"""The loop of a run: a simulator and its inputs come in, what the steps print and give goes out."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pzjax.cli.errors import CommandError, explained
from pzjax.cli.interrupts import Interrupts
from pzjax.cli.output import Output
from pzjax.cli.results import Results
from pzjax.jaxrt import Unit
from pzjax.jaxrt.printing import redirected
from pzjax.jaxrt.simulate import Simulator, StepFailure


@dataclass(frozen=True)
class Run:
    """A run.

    Attributes:
        simulator: what makes the steps.
        inputs: one input a step, or None for a node whose input is unit.
        steps: how many steps at most; None for no end.
        results: what becomes of the outputs.
        output: where to write.
        interrupts: what ends the run between steps.
        online: whether each step is made and written before the next input is read.
        debug: whether to print the traceback of an error in a step.
    """

    simulator: Simulator
    inputs: Iterator[Any] | None
    steps: int | None
    results: Results
    output: Output
    interrupts: Interrupts
    online: bool
    debug: bool

    def run(self) -> None:
        """Makes the steps.

        Raises:
            CommandError: a step or an inference fails, an input can't be read, or a result must not be
                what it is. All steps before it are written.
            Interrupted: by a signal; all finished steps are written.
            Exit: nobody reads the results any more.
        """
        with redirected(self.output.printed):
            try:
                while self._steps():
                    pass
            except StepFailure as failure:
                raise CommandError(f"pzjax: {failure}") from failure
            finally:
                self.output.write(self.results.end())
                self.output.flush()

    def _steps(self) -> bool:
        """Makes some steps; tells whether there may be more."""
        wanted = self._count()
        inputs, problem = self._inputs(wanted)
        count = wanted if inputs is None else len(inputs)
        if count:
            first = self.simulator.steps + 1
            where = f"pzjax: {self.simulator.name}, step {first} or after"
            with explained(where, debug=self.debug):
                outputs = self.simulator.advance(count, inputs)
            done = self.simulator.steps + 1 - first
            self.output.write(self.results.take(outputs, done, first))
            self.output.flush()
            self.simulator.check()
        self.interrupts.check()
        if problem is not None:
            raise problem
        return count == wanted > 0

    def _count(self) -> int:
        """How many steps to make at a time.

        One, where results have their place between what the steps print.
        """
        prints = self.simulator.prints and self.simulator.node.output is not Unit
        count = 1 if self.online or prints else self.simulator.pace
        return count if self.steps is None else min(count, self.steps - self.simulator.steps)

    def _inputs(self, count: int) -> tuple[list[Any] | None, CommandError | None]:
        """At most `count` inputs, and why there are no more of them."""
        if self.inputs is None:
            return None, None
        inputs: list[Any] = []
        try:
            with self.interrupts.waiting():
                for given in itertools.islice(self.inputs, count):
                    inputs.append(given)
        except CommandError as error:
            return inputs, error
        return inputs, None
