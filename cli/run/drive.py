"""The loop of a run: a simulator and its inputs come in, what the steps print and give goes out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from pzjax.cli.errors import CommandError, explained
from pzjax.cli.inputs.sources import Inputs
from pzjax.cli.interrupts import Interrupted, Interrupts
from pzjax.cli.outputs.results import Results
from pzjax.cli.outputs.stream import Output
from pzjax.cli.run.checkpoint import Checkpoints
from pzjax.cli.run.profile import Profile
from pzjax.cli.run.progress import Progress
from pzjax.jaxrt import Unit
from pzjax.jaxrt.failing import StepFailure
from pzjax.jaxrt.printing import redirected
from pzjax.jaxrt.simulate import Simulator


@dataclass
class Run:
    """A run.

    Attributes:
        simulator: what makes the steps.
        inputs: one input a step, or None for a node whose input is unit.
        steps: the step at which to end at the latest; None for no end.
        results: what becomes of the outputs.
        output: where to write.
        interrupts: what ends the run between steps.
        checkpoints: what another run may go on from, if wanted.
        progress: what a terminal shows.
        profile: where the time goes.
        online: whether each step is made and written before the next input is read.
        debug: whether to print the traceback of an error in a step.
        settled: whether all steps made are written, and none of them failed.
    """

    simulator: Simulator
    inputs: Inputs | None
    steps: int | None
    results: Results
    output: Output
    interrupts: Interrupts
    checkpoints: Checkpoints | None
    progress: Progress
    profile: Profile
    online: bool
    debug: bool
    settled: bool = field(default=True, init=False)

    def run(self) -> None:
        """Makes the steps.

        Raises:
            CommandError: a step or an inference fails, an input can't be read, or a result must not be
                what it is. All steps before it are written.
            Interrupted: by a signal; all finished steps are written.
            Exit: nobody reads the results any more.
        """
        with redirected(self._printed):
            try:
                while self._steps():
                    pass
                if self.inputs is not None and self.inputs.is_file and not self.simulator.steps:
                    self.inputs.note("no row of values was read")
            except StepFailure as failure:
                raise CommandError(f"pzjax: {failure}") from failure
            finally:
                self.progress.clear()
                if self.settled:
                    self._save()
                self.output.write(self.results.end())
                self.output.flush()

    def _steps(self) -> bool:
        """Makes some steps; tells whether there may be more."""
        wanted = self._count()
        with self.profile.timed("input"):
            count, inputs, problem = self._inputs(wanted)
        if count:
            self.settled = False
            first = self.simulator.steps + 1
            where = f"pzjax: {self.simulator.name}, step {first} or after"
            with explained(where, debug=self.debug), self.profile.timed("step"):
                outputs = self.simulator.advance(count, inputs)
            done = self.simulator.steps + 1 - first
            with self.profile.timed("output"):
                self.progress.clear()
                self.output.write(self.results.take(outputs, done, first))
                self.output.flush()
            self.simulator.check()
            self.settled = True
            if self.checkpoints is not None:
                self.checkpoints.passed.add(inputs)
            if self.checkpoints and self.simulator.steps % self.checkpoints.every == 0:
                self._save()
            self.progress.update(self.simulator.steps, self.inputs)
        if problem is not None:
            raise problem
        self.interrupts.check()
        return count == wanted > 0

    def _save(self) -> None:
        """Writes a checkpoint."""
        if self.checkpoints is not None:
            with self.profile.timed("checkpoint"):
                self.checkpoints.save(self.simulator, self.results, self.output)

    def _count(self) -> int:
        """How many steps to make at a time.

        One, where results have their place between what the steps print; not beyond the next checkpoint.
        """
        done = self.simulator.steps
        prints = self.simulator.prints and self.simulator.node.output is not Unit
        count = 1 if self.online or prints else self.simulator.pace
        if self.inputs is not None:
            count = min(count, self.inputs.most)
        if self.checkpoints is not None:
            count = min(count, self.checkpoints.every - done % self.checkpoints.every)
        return count if self.steps is None else max(0, min(count, self.steps - done))

    def _inputs(self, count: int) -> tuple[int, Any, CommandError | Interrupted | None]:
        """How many inputs follow, at most `count`, these along a first axis, and why there are no more."""
        return (
            (count, None, None)
            if self.inputs is None
            else _taken(self.inputs, self.interrupts, count)
        )

    def _printed(self, text: str, error: bool) -> None:
        """Writes what the program prints."""
        self.progress.clear()
        self.output.printed(text, error)


def skip(
    inputs: Inputs, interrupts: Interrupts, checkpoints: Checkpoints, count: int, most: int
) -> None:
    """Passes over the inputs of the first steps, which must be those of the checkpoint.

    Args:
        inputs: the inputs.
        interrupts: what ends the run meanwhile.
        checkpoints: where the checkpoint is.
        count: how many steps it is of.
        most: how many inputs are read at a time.

    Raises:
        CommandError: there are fewer, or others.
        Interrupted: by a signal.
    """
    done = 0
    while done < count:
        found, given, problem = _taken(inputs, interrupts, min(count - done, most))
        checkpoints.passed.add(given)
        done += found
        if problem is not None:
            raise problem
        if not found:
            raise CommandError(
                f"pzjax: the input ends after {done} steps, the checkpoint is of step {count}; "
                "with --live, inputs go on where they are"
            )
    checkpoints.check_inputs()


def _taken(
    inputs: Inputs, interrupts: Interrupts, count: int
) -> tuple[int, Any, CommandError | Interrupted | None]:
    interrupted = None
    try:
        with interrupts.waiting():
            inputs.reader.gather(count)
    except Interrupted as error:
        interrupted = error
    found, given, problem = inputs.take()
    return found, given, problem or interrupted
