"""A node in the hands of the user: steps, inputs and changes come in, rows of numbers go out.

Nothing here knows of the page or of time: a session is at a step, and each call brings it to another one.
"""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import jax
import numpy as np
from pzjax.cli.columns import table
from pzjax.cli.columns.kinds import Unknown, readable
from pzjax.cli.columns.plan import Plan
from pzjax.cli.columns.table import Table
from pzjax.cli.describing import input_plan, output_plan
from pzjax.cli.errors import CommandError, explained
from pzjax.cli.inputs.unreadable import refusal
from pzjax.cli.live import shown
from pzjax.cli.live.history import Leaves, Moment, Record, States
from pzjax.cli.live.request import Request
from pzjax.cli.outputs.summaries import summarised
from pzjax.cli.program import choose, load_program, runnable
from pzjax.jaxrt import Bool, Factory, Float, HybridNode, Int, Node
from pzjax.jaxrt.control import arrays
from pzjax.jaxrt.forms import example
from pzjax.jaxrt.printing import redirected
from pzjax.jaxrt.simulate import Simulator, StepFailure

CHUNK = 1024
"""How many steps one call of compiled code makes at most."""

ROWS = 100
"""How many rows of a call are given to be drawn at most, the last one among them."""

MOST_INPUTS = 1_000_000
"""How many rows the table of inputs has at most."""

PRINTED = 10_000
"""How many characters of what a program prints in a call are kept."""


@dataclass(frozen=True)
class Rows:
    """What some steps gave.

    Attributes:
        steps: the numbers of those that are drawn, from 1.
        columns: what is drawn of each column.
        texts: how the columns of the last step are written.
        printed: what the program printed.
        failure: why the last step was not made, or nothing.
    """

    steps: list[int]
    columns: list[list[Any]]
    texts: list[str]
    printed: str = ""
    failure: str = ""


class Session:
    """A node, its states and its inputs.

    Attributes:
        request: what is run: the static parameters and the seed are those of now.
        whole: whether the run is, from its first step, one of this program under these parameters, so that
            `pzjax run` gives the same.
    """

    def __init__(self, request: Request) -> None:
        """The node is compiled, and in its first state.

        Raises:
            CommandError, UsageError: it can't be; the message is for the user.
        """
        self.request = request
        self._plan = Plan(Unknown())
        self._take(_loaded(request), request)
        self._begin()

    # --- what it is ---

    def _take(self, module: ModuleType, request: Request) -> None:
        """Runs another node from now on; it is compiled first, and nothing changes where that fails."""
        node = _chosen(module, request)
        plan = None if node.input is None else input_plan(node.input, node.names[0])
        if plan is None or not readable(plan.kind):
            raise CommandError(refusal(node, request.node, None if plan is None else plan.kind))
        assert node.input is not None
        with explained(f"pzjax: {request.node} can't be compiled", debug=request.debug):
            simulator = Simulator(
                node,
                key=request.seed,
                view=functools.partial(summarised, names=shown.WANTED, if_known=True),
                capacity=CHUNK,
            )
            first = simulator.advance(0, None)
        if plan != self._plan:
            self._value: Leaves = [leaf[0] for leaf in plan.kind.blank(1)]
            self._source: list[np.ndarray[Any, Any]] = []
        self._plan = plan
        self._structure = jax.tree.structure(arrays(example(node.input)))
        self._node, self._simulator = node, simulator
        self._outputs: Plan = output_plan(first, node.output, node.names[1])
        self._module, self.request = module, request

    def described(self) -> dict[str, Any]:
        """What a page needs to know of the node."""
        return {
            "program": self.request.program.name,
            "node": self.request.node,
            "signature": self._node.signature,
            "inputs": shown.widgets(self._plan),
            "values": self.inputs(),
            "outputs": shown.panels(self._outputs),
            "statics": self._statics(),
        }

    def _statics(self) -> list[dict[str, Any]]:
        """The static parameters that one can change."""
        made = runnable(self._module).get(self.request.node)
        forms = made.statics if isinstance(made, Factory) else ()
        types = {Float: "float", Int: "int", Bool: "switch"}
        return [
            {"number": number, "type": types.get(form, "text"), "text": word}
            for number, (form, word) in enumerate(zip(forms, self.request.static, strict=True))
        ]

    @property
    def step(self) -> int:
        """How many steps are made."""
        return self._simulator.steps

    @property
    def oldest(self) -> int:
        """The least step that one can go back to."""
        return self._states.oldest(self.step)

    def command(self) -> str:
        """The command that gives the same results, if there is one."""
        if not self.whole:
            return ""
        words = ["pzjax run", self.request.program.name, "-s", self.request.node]
        words += [word for one in self.request.static for word in ("--static", one)]
        words += ["--seed", str(self.request.seed), "-n", str(self.step)]
        return " ".join(words + (["-i", "inputs.csv"] if self._plan.cells else []))

    # --- moving ---

    def reset(self, seed: int | None = None) -> Rows:
        """Goes to the first state, under a seed."""
        if seed is not None:
            self.request = dataclasses.replace(self.request, seed=seed)
        self._begin()
        return self._rows([])

    def _begin(self) -> None:
        with explained(f"pzjax: {self.request.node} can't begin", debug=self.request.debug):
            state = arrays(self._node.init(self.request.seed, like=example(self._node.input)))
        self._go(Moment(0, [np.array(leaf) for leaf in jax.tree.leaves(state)]))
        self._states = States(self._moment())
        self._record = Record()
        self.whole = True

    def _moment(self) -> Moment:
        """The state now. The simulator goes on in the memory of its arrays, so they are copied."""
        return Moment(self.step, [leaf.copy() for leaf in self._simulator.leaves()])

    def _go(self, moment: Moment) -> None:
        self._simulator.restore([leaf.copy() for leaf in moment.leaves], moment.step)

    def advance(self, count: int) -> Rows:
        """Makes steps, at most `CHUNK`; fewer where one fails."""
        first = self.step
        for step in range(first, min(first + count, len(self._source[0]) if self._source else 0)):
            self._record.note(step, [leaf[step] for leaf in self._source])
        last = max(first, len(self._source[0]) if self._source else 0)
        if last < first + count:
            self._record.note(last, self._value)
        return self._made(count)

    def _made(self, count: int) -> Rows:
        """Makes steps with the inputs that are noted."""
        first = self.step
        given = self._structure.unflatten(self._record.between(first, first + count))
        printed: list[str] = []
        failure = ""
        with redirected(lambda text, error: printed.append(text)):
            try:
                where = f"pzjax: {self.request.node}, step {first + 1} or after"
                with explained(where, debug=self.request.debug):
                    outputs = self._simulator.advance(count, given)
                    try:
                        self._simulator.check()
                    except StepFailure as error:
                        failure = str(error)
            finally:
                if failure:
                    self._go(self._moment())
        if self._states.wanted(self.step):
            self._states.keep(self._moment())
        made = self._rows(jax.tree.leaves(outputs), first)
        return dataclasses.replace(made, printed="".join(printed)[-PRINTED:], failure=failure)

    def back(self, count: int) -> Rows:
        """Goes back by so many steps, as far as it can."""
        target = max(self.oldest, self.step - count)
        if target == self.step:
            return self._rows([])
        # One step before the target, so that there is something to show.
        start = max(self._states.oldest(self.step), target - 1)
        self._go(self._states.back_to(start))
        rows = self._rows([])
        while self.step < target:
            least = target - 1 if self.step < target - 1 else target
            rows = self._made(min(least - self.step, CHUNK))
        return dataclasses.replace(rows, printed="")

    def _rows(self, leaves: Leaves, first: int = 0) -> Rows:
        """What is drawn of the outputs of steps after the first ones."""
        count = len(leaves[0]) if leaves else 0
        if not count:
            return Rows([], [], [])
        apart = -(-count // ROWS)
        places = np.arange((count - 1) % apart, count, apart)
        drawn = [leaf[places] for leaf in leaves]
        columns = shown.numbers(self._outputs, drawn, len(places))
        texts = shown.texts(self._outputs, [leaf[-1] for leaf in leaves])
        return Rows((places + first + 1).tolist(), columns, texts)

    # --- inputs ---

    def enter(self, number: int, text: str) -> None:
        """From the next step on, a cell of the input is another one.

        Raises:
            WrongInput: there is no such cell, or the text is no value of it.
        """
        if not 0 <= number < len(self._plan.cells):
            raise shown.WrongInput("the node has no such input")
        self._value = shown.entered(self._plan, number, text, self._value)

    def inputs(self) -> list[str]:
        """How the cells of the input are written."""
        return shown.texts(self._plan, self._value)

    def table(self) -> str:
        """The inputs of all steps, as `pzjax run` reads them.

        Raises:
            WrongInput: there are too many, or they are not all of one node.
        """
        if not self.whole:
            raise shown.WrongInput(
                "the program or a static parameter has changed since the first step: reset, and the inputs are those "
                "of one program again"
            )
        if self.step > MOST_INPUTS:
            raise shown.WrongInput(
                f"there are {self.step} steps; a table has at most {MOST_INPUTS}"
            )
        leaves = self._record.between(0, self.step) if self.step else self._plan.kind.blank(0)
        return table.head(self._plan) + table.rows(self._plan, leaves, self.step)

    def read(self, text: str) -> int:
        """Takes the inputs of the first steps from a table, and begins anew; gives how many there are.

        Raises:
            WrongInput: a row is wrong, or there is none.
        """
        lines = text.splitlines(keepends=True)
        reader = Table([lines], self._plan, "inputs")
        reader.gather(MOST_INPUTS)
        count, leaves, fault = reader.take()
        if fault is not None:
            raise shown.WrongInput(str(fault))
        if not count:
            raise shown.WrongInput("the table has no rows")
        self._source = leaves
        self._begin()
        return count

    # --- changes ---

    def set_static(self, number: int, text: str) -> bool:
        """Makes the node of another static parameter; tells whether it goes on from the same state.

        Raises:
            WrongInput: there is no such parameter.
            CommandError, UsageError: that makes no node.
        """
        words = [*self.request.static]
        if not 0 <= number < len(words):
            raise shown.WrongInput("the node has no such static parameter")
        words[number] = text
        return self._change(self._module, dataclasses.replace(self.request, static=tuple(words)))

    def edit(self, program: Path) -> bool:
        """Runs another text of the program; tells whether it goes on from the same state.

        Args:
            program: a file with the text; modules beside the program are found too.

        Raises:
            CommandError, UsageError: it can't be run.
        """
        beside = str(self.request.program.parent)
        found = dataclasses.replace(
            self.request, program=program, includes=(*self.request.includes, beside)
        )
        return self._change(_loaded(found), self.request)

    def _change(self, module: ModuleType, request: Request) -> bool:
        """Runs another node, from the state of now where it has the form of its states."""
        now, before = self._moment(), _form(self._simulator.state)
        self._take(module, request)
        fits = _form(self._simulator.state) == before
        self._begin()
        if fits and now.step:
            self._go(now)
            self._states = States(now)
            self.whole = False
        return fits


def _loaded(request: Request) -> ModuleType:
    return load_program(request.program, request.includes, request.static, debug=request.debug)


def _chosen(module: ModuleType, request: Request) -> Node:
    """The node that is asked for."""
    node = choose(
        module,
        request.node,
        request.static,
        input_type=request.input_type,
        source=request.program.suffix == ".zls",
        debug=request.debug,
    )
    if isinstance(node, HybridNode):
        raise CommandError(
            f"pzjax: {request.node} is hybrid, and a page runs nodes that move in steps: run it by `pzjax run`, "
            "or call it by `advance` from a node that does"
        )
    return node


def _form(state: Any) -> list[tuple[Sequence[Any], Any, Any]]:
    """The form of a state: where each number is, by the names of the program, and its size and type.

    The classes of states are others in each module that is loaded, so they do not count.
    """
    found, _ = jax.tree_util.tree_flatten_with_path(state)
    return [(jax.tree_util.keystr(path), leaf.shape, leaf.dtype) for path, leaf in found]
