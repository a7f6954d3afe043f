"""Where the time of a run goes: the parts of the run are timed, a table on standard error goes out."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager

import jax
from pzjax.jaxrt.hybrid.chunks import Simulation
from pzjax.jaxrt.simulate import Simulator


class Profile:
    """The seconds that each part of a run takes.

    Attributes:
        seconds: the seconds by the name of the part.
    """

    def __init__(self) -> None:
        """Nothing is timed yet."""
        self.seconds: defaultdict[str, float] = defaultdict(float)

    @contextmanager
    def timed(self, part: str) -> Iterator[None]:
        """A block whose time counts for a part of the run."""
        start = time.perf_counter()
        try:
            yield
        finally:
            self.seconds[part] += time.perf_counter() - start

    def table(self, simulator: Simulator, steps: int) -> str:
        """The table.

        Args:
            simulator: what made the steps.
            steps: how many steps were made.
        """
        leaves = jax.tree.leaves(simulator.state)
        size = sum(leaf.nbytes for leaf in leaves)
        device = jax.devices()[0]
        run = self.seconds["step"]
        speed = f"{1e6 * run / steps:,.1f} us a step, {steps / run:,.0f} steps/s" if steps else ""
        rows = [
            ("load", f"{self.seconds['load']:.3f} s", "the program, translated and imported"),
            ("trace", f"{simulator.trace_seconds:.3f} s", "the step, by JAX"),
            ("compile", f"{simulator.compile_seconds:.3f} s", "by XLA, or read from the cache"),
            ("input", f"{self.seconds['input']:.3f} s", "waited for and read"),
            ("steps", f"{run:.3f} s", f"{steps:,} steps: {speed}" if steps else "none"),
            ("output", f"{self.seconds['output']:.3f} s", "made and written"),
            ("checkpoint", f"{self.seconds['checkpoint']:.3f} s", "written"),
            ("state", _bytes(size), f"in {len(leaves)} arrays, on {device.device_kind}"),
        ]
        if not self.seconds["checkpoint"]:
            del rows[-2]
        wide = max(len(value) for _, value, _ in rows)
        lines = [f"  {name:<10}  {value:>{wide}}  {what}" for name, value, what in rows]
        return "\n".join([f"profile of {simulator.name}", *lines, ""])

    def of_simulation(self, simulation: Simulation, rows: int) -> str:
        """The table of a run in continuous time.

        Args:
            simulation: what was simulated.
            rows: how many rows it gave.
        """
        counts = simulation.counts
        steps = counts["accepted"]
        run = self.seconds["step"]
        tried = steps + counts["refused"]
        speed = f": {1e6 * run / steps:,.2f} us a step" if steps else ""
        lines = [
            ("load", f"{self.seconds['load']:.3f} s", "the program, translated and imported"),
            ("trace", f"{simulation.trace_seconds:.3f} s", "the loop, by JAX"),
            ("compile", f"{simulation.compile_seconds:.3f} s", "by XLA, or read from the cache"),
            ("run", f"{run:.3f} s", f"to time {simulation.date:.9g}{speed}"),
            ("steps", f"{steps:,}", f"of the solver, and {counts['refused']:,} refused"),
            ("events", f"{counts['events']:,}", f"with {counts['majors']:,} discrete steps"),
            ("derivatives", f"{6 * tried:,}", "evaluated, about"),
            ("crossings", f"{counts['finding']:,}", "evaluated to find events"),
            ("output", f"{self.seconds['output']:.3f} s", f"{rows:,} rows made and written"),
        ]
        wide = max(len(value) for _, value, _ in lines)
        shown = [f"  {name:<11}  {value:>{wide}}  {what}" for name, value, what in lines]
        return "\n".join([f"profile of {simulation.system.name}", *shown, ""])


def _bytes(size: float) -> str:
    """A size in memory."""
    for unit in ("B", "KiB", "MiB"):
        if size < 1024:
            return f"{size:.0f} {unit}" if unit == "B" else f"{size:.1f} {unit}"
        size /= 1024
    return f"{size:.1f} GiB"
