"""Simulation: a node and its inputs come in, its outputs go out, a chunk of steps at a time.

One program is compiled for a simulation: a loop over as many steps as it is told, at most a chunk, with
a buffer for the outputs of a chunk. The number of steps is an argument of that program, so that a short
last chunk, or one step at a time, compiles nothing new, and memory does not grow with the number of
steps. Where a branch is expensive, the steps after the first one have a program of their own
(`compiling/later`). Barriers around the step keep the compiler from mixing it with the loop: the numbers are the same,
to the bit, whatever the chunks are.
"""

from __future__ import annotations

import copy
import itertools
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from pzjax.jaxrt.compiling.blocks import is_huge, worthwhile
from pzjax.jaxrt.compiling.later import Later, later
from pzjax.jaxrt.compiling.loop import Program
from pzjax.jaxrt.compiling.trail import MOST_KEPT, Trail
from pzjax.jaxrt.control import arrays
from pzjax.jaxrt.errors import WrongForm
from pzjax.jaxrt.exceptions import watched
from pzjax.jaxrt.failing import Failure, InferenceFailure, ListOverflow, failure_of
from pzjax.jaxrt.forms import example, is_known
from pzjax.jaxrt.hybrid.node import HybridNode
from pzjax.jaxrt.inference.diagnosis import found
from pzjax.jaxrt.inference.inspection import Cause, Finding
from pzjax.jaxrt.inference.particles import cause_of, failures, has_inferences
from pzjax.jaxrt.insides import trace
from pzjax.jaxrt.layout import everywhere, mesh_of
from pzjax.jaxrt.lists import list_overflow
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.populations.population import placed
from pzjax.jaxrt.printing import redirected
from pzjax.jaxrt.settings import Settings, in_force

Output = Any

MOST_STEPS, MANY_STEPS = 1 << 14, 1 << 10
"""The most steps of a chunk whose size is not given, where a step takes and gives little, and else."""

MOST_BYTES, MANY_BYTES = 1 << 18, 1 << 24
"""The most bytes of the outputs or inputs of such chunks."""

FRAMES = 20_000
"""How many frames of Python instances in instances may take."""

SHORT, LONG = 0.03, 0.1
"""A call that takes less than SHORT seconds asks for longer chunks, one that takes LONG for shorter."""


@contextmanager
def _deep() -> Iterator[None]:
    """Room for instances in instances: each takes some frames of Python, which allows for a thousand."""
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(max(limit, FRAMES))
    try:
        yield
    finally:
        sys.setrecursionlimit(limit)


class Simulator:
    """A node in motion: its state, and the compiled loop that advances it.

    Attributes:
        node: the node.
        settings: what to do on failure, and the devices.
        name: its name in the source.
        capacity: how many steps one call of `advance` makes at most.
        pace: how many steps to ask for such that a call takes some hundredths of a second.
        prints: whether a step has effects, such as printing.
        steps: how many steps are done.
        trace_seconds: how long it took to trace the step.
        compile_seconds: how long it took to compile the loop.
    """

    @_deep()
    def __init__(
        self,
        node: Node,
        *,
        key: Any = 0,
        like: Any = None,
        view: Callable[[Output], Any] | None = None,
        along: Callable[[Any, Any, Any], Any] | None = None,
        capacity: int | None = None,
        settings: Settings | None = None,
    ) -> None:
        """Brings the node into its first state, and compiles the loop.

        Args:
            node: a node that is not probabilistic.
            key: a `Key`, a key of `jax.random`, or a seed.
            like: an input; needed where `node.input` does not tell its form.
            view: what to give of an output; compiled with the step.
            along: from that, and the states before and after a step, to what to give instead.
            capacity: the size of a chunk; by default up to `MOST_STEPS`, less for large outputs or inputs.
            settings: what to do on failure, and the devices; by default those of the node.

        Raises:
            TypeError: the node is probabilistic, or the form of its input is not known.
            ValueError: the capacity is not positive.
        """
        if isinstance(node, HybridNode):
            raise WrongForm(
                f"{node.name} is hybrid, and moves in time: `pzjax.jaxrt.hybrid.simulate` is for such nodes"
            )
        if node.proba:
            raise WrongForm(f"{node.name} is probabilistic: simulate a node that infers it")
        if capacity is not None and capacity < 1:
            raise ValueError(f"a chunk has at least one step, not {capacity}")
        if node.input is not None and is_known(node.input):
            like = example(node.input)
        elif like is None:
            raise WrongForm(f"the form of the input of {node.name} is not known: give `like`")
        self._like = arrays(like)
        state = arrays(node.init(key, like=like))
        settings = settings or node.settings
        devices, ends = settings.devices, settings.on_failure == "error"
        if devices is not None:
            state = placed(state, devices)
        together = devices if devices and mesh_of(devices).is_multi_process else None

        def step(state: Any, given: Any) -> tuple[Any, Any, Any]:
            with watched(losses_only=not ends) as watch:
                after, output = node.step(state, given)
            self._texts = watch.texts
            full = list_overflow((after, output))
            output = arrays(output if view is None else view(output))
            if along is not None:
                output = along(output, state, after)
            if together:  # what is on devices of other processes can't be read here
                output = everywhere(output, together)
            code = jnp.where(full, int(Failure.LIST), 0)
            if ends:
                code = jnp.where(failures(after), int(Failure.INFERENCE), code)
            if watch.code is not None:
                code = jnp.where(watch.code > 0, watch.code + int(Failure.LIST), code)
            return after, output, code.astype(int)

        start = time.perf_counter()
        with in_force(settings):
            traced, form = trace(step, state, self._like)
        self.trace_seconds = time.perf_counter() - start
        size = max(1, _bytes(form[1]), _bytes(self._like))
        self.node = node
        self.settings = settings
        self.name = node.name
        self.capacity = capacity or max(
            1, min(MANY_STEPS, MANY_BYTES // size), min(MOST_STEPS, MOST_BYTES // size)
        )
        # Processes that work together must take the same steps, however long these take them.
        self.pace = self.capacity if together else 1
        self._adapts = together is None
        self.prints = traced.has_effects
        if self.prints and devices is not None and len(devices) > 1:
            raise WrongForm(
                f"{self.name} prints in its steps, which it can't on several devices: give what it "
                "prints as its result instead"
            )
        self.steps = 0
        self._failure = 0
        leaves, self._structure = jax.tree.flatten(state)
        in_blocks = devices is None and worthwhile(traced)
        self._first = Program(traced, leaves, form[1:], self.capacity, in_blocks=in_blocks)
        self._rest = self._program = self._first
        self._arrays = self._program.packing.pack(leaves)
        bytes_ = sum(leaf.nbytes for leaf in self._arrays)
        asked = ends and has_inferences(state)
        traceable = asked and devices is None and bytes_ <= MOST_KEPT
        self._trail = Trail() if traceable and not (in_blocks and is_huge(traced)) else None
        self._later = later(traced, leaves) if peels() else None
        start = time.perf_counter()
        self._advance(0, None)
        if self._later is not None:
            others = self._later.others(leaves)
            self._rest = Program(self._later.step, others, form[1:], self.capacity)
            self._rest.compile(others, self._padded(0, None))
        self.compile_seconds = time.perf_counter() - start

    @property
    def state(self) -> Any:
        """The state after the last step."""
        return self._unpacked(self._program, self._arrays)

    @_deep()
    def _unpacked(self, program: Program, arrays: list[Any]) -> Any:
        """The state that arrays of a program hold."""
        leaves = program.packing.unpacked(arrays)
        if self._later is not None and program is self._rest:
            leaves = self._later.whole(leaves)
        return self._structure.unflatten(leaves)

    @_deep()
    def _found(self, cause: Cause) -> Finding | None:
        """What a particle did in the step that failed, which is made once more, silently."""
        if self._trail is None or self._trail.program is None:
            return None
        with redirected(lambda text, error: None):
            arrays, given = self._trail.before(self.steps, self._padded)
            state = self._unpacked(self._trail.program, arrays)
            return found(self.node.step, state, given, cause)

    def advance(self, count: int, inputs: Any = None) -> Output:
        """The outputs of the next steps: NumPy arrays, the steps along their first axis.

        What the steps print is printed when this returns. Where the policy on failure is `error`,
        the steps end before the first one whose inference fails; `check` and the next call tell.

        Args:
            count: how many steps, at most `capacity`.
            inputs: a pytree of arrays with the steps along their first axis; without it, all is zero.

        Raises:
            StepFailure: the step after those made so far failed.
            ValueError: `count` is out of range, or inputs do not have the node's form.
        """
        self.check()
        if not 0 <= count <= self.capacity:
            raise ValueError(f"a call makes at most {self.capacity} steps, not {count}")
        if self._later is None or self._is_later(self._later):
            return self._advance(count, inputs)
        first = self._advance(min(count, 1), jax.tree.map(lambda column: column[:1], inputs))
        if count <= 1 or self._failure:
            return first
        rest = self.advance(count - 1, jax.tree.map(lambda column: column[1:], inputs))
        return jax.tree.map(lambda *rows: np.concatenate(rows), first, rest)

    def _is_later(self, found: Later) -> bool:
        """Whether the first step is over, and what holds after it does; from then on its program runs."""
        if self._program is not self._rest:
            leaves = self._program.packing.unpacked(self._arrays)
            if any(np.asarray(leaves[k]) != value for k, value in found.known.items()):
                return False
            self._program = self._rest
            self._arrays = self._rest.packing.pack(found.others(leaves))
        return True

    def _advance(self, count: int, inputs: Any) -> Output:
        """The outputs of the next steps, by the program in force."""
        given = self._padded(count, inputs)
        if self._trail is not None and count:
            self._trail.note(self._program, self._arrays, self.steps, count, inputs)
        start = time.perf_counter()
        self._arrays, outputs, ended = self._program.run(self._arrays, given, np.int32(count))
        finished, self._failure = np.asarray(ended).tolist()
        if self.prints:
            jax.effects_barrier()
        self._adapt(count, time.perf_counter() - start)
        self.steps += finished
        return jax.tree.map(lambda buffer: np.asarray(buffer)[:finished], outputs)

    def check(self) -> None:
        """Tells of the failure that ended the last steps.

        Raises:
            ListOverflow: a step needed too long a list.
            TextOverflow: a step needed too long a text.
            InferenceFailure: an inference has failed, and the policy on failure is `error`.
            ProgramFailure: the program raised an exception, likewise.
        """
        place = self.steps + 1, self.name
        match self._failure:
            case Failure.INFERENCE:
                cause = cause_of(self.state)
                raise InferenceFailure(*place, cause, self._found(cause))
            case Failure.LIST:
                raise ListOverflow(*place)
            case code if code > Failure.LIST:
                what = self._texts[code - Failure.LIST - 1]
                raise failure_of(what)(*place, what)

    def twin(self) -> Simulator:
        """Another simulator of the node in the same state, by the same compiled code."""
        other = copy.copy(self)
        other.restore([leaf.copy() for leaf in self.leaves()], self.steps)
        return other

    def leaves(self) -> list[np.ndarray[Any, Any]]:
        """The numbers of the state, for `restore`."""
        return [np.asarray(leaf) for leaf in jax.tree.leaves(self.state)]

    def restore(self, leaves: Sequence[np.ndarray[Any, Any]], steps: int) -> None:
        """Goes to a state that a simulator of the same node had.

        Args:
            leaves: its numbers, as `leaves` gave them.
            steps: how many steps had been made.

        Raises:
            ValueError: they do not have the form of this node's state.
        """
        own = jax.tree.leaves(self.state)
        forms = [[(leaf.shape, leaf.dtype) for leaf in state] for state in (own, leaves)]
        if forms[0] != forms[1]:
            raise ValueError(f"the state of {self.name} has another form")
        if self.settings.devices is not None:
            leaves = [
                jax.device_put(leaf, one.sharding) for leaf, one in zip(leaves, own, strict=True)
            ]
        # Elsewhere arrays have no place of their own: the loop would be compiled again for ones that have.
        self._program = self._first
        self._arrays = self._program.packing.pack([*map(jnp.asarray, leaves)])
        if self._trail is not None:
            self._trail = Trail()
        self.steps = steps
        self._failure = 0

    def _padded(self, count: int, inputs: Any) -> Any:
        """The inputs of some steps in arrays whose first axis is of size `capacity`, zeros behind them."""
        likes, structure = jax.tree.flatten(self._like)
        columns = [np.zeros((self.capacity, *leaf.shape), leaf.dtype) for leaf in likes]
        given, own = jax.tree.flatten(inputs)
        if inputs is not None and own != structure:
            raise ValueError(f"an input of {self.name} has the form {structure}, not {own}")
        for column, values in zip(columns, given, strict=bool(given)):
            if len(values) != count:
                raise ValueError(f"{count} steps need {count} inputs, not {len(values)}")
            fits = np.can_cast(values.dtype, column.dtype, "same_kind")
            if fits:
                column[:count] = values
            if not fits or (values.dtype.kind in "iu" and np.any(column[:count] != values)):
                raise ValueError(
                    f"an input of {self.name} has a part of type {values.dtype} that does not "
                    f"fit in {column.dtype}"
                )
        return structure.unflatten(columns)

    def _adapt(self, count: int, elapsed: float) -> None:
        if not self._adapts:
            return
        if elapsed > LONG:
            self.pace = max(1, count // 2)
        elif elapsed < SHORT and count >= self.pace:
            self.pace = min(self.capacity, 2 * self.pace)


def _bytes(form: Any) -> int:
    """The bytes of a value."""
    return sum(leaf.size * leaf.dtype.itemsize for leaf in jax.tree.leaves(form))


def peels() -> bool:
    """Whether the first step is worth a program of its own: a branch costs much but on CPU."""
    return jax.default_backend() != "cpu"


def simulate(
    node: Node,
    inputs: Any = None,
    *,
    steps: int | None = None,
    key: Any = 0,
    chunk: int | None = None,
    settings: Settings | None = None,
) -> Iterator[Output]:
    """The outputs of a node, chunk after chunk: NumPy arrays, the steps along their first axis.

    Args:
        node: a node that is not probabilistic.
        inputs: an iterator over inputs, one a step; or all of them in one pytree of arrays with the
            steps along their first axis, as `jax.lax.scan` takes it; or None for a node whose input
            is unit.
        steps: how many steps at most; without it, as many as there are inputs, or for ever.
        key: a `Key`, a key of `jax.random`, or a seed.
        chunk: how many steps a chunk has; by default what takes some hundredths of a second.
        settings: what to do on failure, and the devices; by default those of the node.

    Returns:
        An iterator over the chunks, each a pytree of arrays as the output of the node is.

    Raises:
        StepFailure: a step fails; what came before has been given.
        TypeError: the node is probabilistic.
        ValueError: an input does not have the form of the node's input.
    """
    left = sys.maxsize if steps is None else steps
    first, take = _source(inputs)
    if not first or not left:
        return
    simulator = Simulator(node, key=key, like=first[0], capacity=chunk, settings=settings)
    while True:
        count, given = take(min(left, simulator.capacity if chunk else simulator.pace))
        if not count:
            return
        yield simulator.advance(count, given)
        simulator.check()
        left -= count


def _source(inputs: Any) -> tuple[list[Any], Callable[[int], tuple[int, Any]]]:
    """The first input, if there is one; and from a number to how many inputs follow, at most so many, and these."""
    if inputs is None:
        return [()], lambda count: (count, ())
    if isinstance(inputs, Iterator):
        first = list(itertools.islice(inputs, 1))
        rows = itertools.chain(first, inputs)
        return first, lambda count: _stacked(list(itertools.islice(rows, count)))
    columns = jax.tree.map(np.asarray, inputs)
    if not all(column.ndim for column in jax.tree.leaves(columns)):
        raise WrongForm(
            "inputs are arrays with the steps along their first axis, or an iterator over the inputs of the "
            "steps, such as `iter([1.0, 2.0])`, not single values"
        )
    size = min(map(len, jax.tree.leaves(columns)))
    places = iter(range(size))

    def take(count: int) -> tuple[int, Any]:
        at = [*itertools.islice(places, count)]
        part = slice(at[0], at[-1] + 1) if at else slice(0)
        return len(at), jax.tree.map(lambda column: column[part], columns)

    return [jax.tree.map(lambda column: column[0], columns)] if size else [], take


def _stacked(rows: Sequence[Any]) -> tuple[int, Any]:
    """How many values there are, and these along a new first axis."""
    if not rows:
        return 0, None
    leaves, forms = zip(*map(jax.tree.flatten, rows), strict=True)
    if len({*forms}) > 1:
        raise ValueError(f"inputs have the forms {' and '.join(map(str, {*forms}))}")
    columns = [np.asarray(column) for column in zip(*leaves, strict=True)]
    return len(rows), forms[0].unflatten(columns)
