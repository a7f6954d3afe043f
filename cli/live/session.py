"""A node in the hands of the user: steps, inputs and changes come in, rows of numbers go out.

Nothing here knows of the page or of time: a session is at a step, and each call brings it to another one. Several runs
may go side by side, which their seeds and static parameters tell apart; their inputs are the same.
"""

from __future__ import annotations

import dataclasses
import inspect
import keyword
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
from pzjax.cli.describing import input_plan
from pzjax.cli.errors import CommandError, explained
from pzjax.cli.inputs.unreadable import refusal
from pzjax.cli.live import shown
from pzjax.cli.live.history import ROOM, Leaves, Record
from pzjax.cli.live.motion import Continuous, Discrete, Motion
from pzjax.cli.live.request import Request
from pzjax.cli.live.track import Shown, Track, cut
from pzjax.cli.program import choose, load_program, runnable
from pzjax.cli.run.trajectory import TIME
from pzjax.jaxrt import Bool, Factory, Float, HybridNode, Int, Node
from pzjax.jaxrt.control import arrays
from pzjax.jaxrt.forms import example
from pzjax.jaxrt.printing import redirected

ROWS = 100
"""How many rows of a call are given to be drawn at most, the last one among them."""

MOST_INPUTS = 1_000_000
"""How many rows the table of inputs has at most."""

MOST_RUNS = 4
"""How many runs go side by side at most."""

PRINTED = 10_000
"""How many characters of what a program prints in a call are kept."""


@dataclass(frozen=True)
class Rows:
    """What some steps gave.

    Attributes:
        steps: the numbers of those that are drawn, from 1.
        runs: what is drawn of each run.
        printed: what the program printed.
        failure: why the last step was not made, or nothing.
    """

    steps: list[int]
    runs: list[Shown]
    printed: str = ""
    failure: str = ""


class Session:
    """A node, its runs and its inputs.

    Attributes:
        request: what is run; each run has static parameters and a seed of its own.
        whole: whether the runs are, from their first step, those of this program under these parameters, so that
            `pzjax run` gives the same.
    """

    def __init__(self, request: Request) -> None:
        """The node is compiled, and in its first state.

        Raises:
            CommandError, UsageError: it can't be; the message is for the user.
        """
        self.request = request
        self._plan = Plan(Unknown())
        self._tracks: list[Track] = []
        self._take(_loaded(request), [request])
        self._begin()

    # --- what it is ---

    def _take(self, module: ModuleType, requests: Sequence[Request]) -> None:
        """Makes other runs; they are compiled first, and nothing changes where that fails."""
        motions: dict[tuple[str, ...], Motion] = {}
        plan = self._plan
        for one in requests:
            if one.static not in motions:
                node = _chosen(module, one)
                if node.input is None:
                    raise CommandError(refusal(node, one.node, None))
                plan = input_plan(node.input, node.names[0])
                if not readable(plan.kind):
                    raise CommandError(refusal(node, one.node, plan.kind))
                motions[one.static] = self._known(module, one) or _moving(node, one)
        first, *others = motions.values()
        if any(_panels(other) != _panels(first) for other in others):
            raise shown.WrongInput(
                "with these parameters the outputs of the runs are of other forms"
            )
        if plan != self._plan:
            self._value: Leaves = [leaf[0] for leaf in plan.kind.blank(1)]
            self._source: list[np.ndarray[Any, Any]] = []
        self._plan, self._node, self._module = plan, node, module
        self._structure = jax.tree.structure(arrays(example(node.input)))
        firsts = {one.static: one for one in reversed(requests)}
        self._tracks = [
            Track(
                one,
                motions[one.static] if one is firsts[one.static] else motions[one.static].twin(),
            )
            for one in requests
        ]

    def _known(self, module: ModuleType, request: Request) -> Motion | None:
        """The motion that is compiled already, if there is one."""
        if not self._tracks or module is not self._module:
            return None
        found = [one.motion for one in self._tracks if one.request.static == request.static]
        return found[0] if found else None

    def described(self) -> dict[str, Any]:
        """What a page needs to know of the node."""
        hybrid = isinstance(self._node, HybridNode)
        return {
            "program": self.request.program.name,
            "node": self.request.node,
            "signature": self._node.signature,
            "sampling": self.request.sampling if hybrid else None,
            "inputs": shown.widgets(self._plan),
            "values": self.inputs(),
            "outputs": _panels(self._tracks[0].motion),
            "runs": [
                {"seed": one.request.seed, "statics": self._statics(one.request)}
                for one in self._tracks
            ],
            "most": MOST_RUNS,
        }

    def _statics(self, request: Request) -> list[dict[str, Any]]:
        """The static parameters that one can change."""
        made = runnable(self._module).get(request.node)
        if not isinstance(made, Factory):
            return []
        types = {Float: "float", Int: "int", Bool: "switch"}
        return [
            {"number": number, "name": name, "type": types.get(form, "text"), "text": word}
            for number, (name, form, word) in enumerate(
                zip(_parameters(made), made.statics, request.static, strict=True)
            )
        ]

    @property
    def step(self) -> int:
        """How many steps are made."""
        return self._tracks[0].step

    @property
    def oldest(self) -> int:
        """The least step that one can go back to."""
        return max(one.oldest for one in self._tracks)

    @property
    def runs(self) -> int:
        """How many runs there are."""
        return len(self._tracks)

    def commands(self) -> list[str]:
        """The command of each run that gives the same results; none where no command does."""
        return [self._command(one.request) for one in self._tracks] if self.whole else []

    def _command(self, request: Request) -> str:
        words = ["pzjax run", request.program.name, "-s", request.node]
        words += [word for one in request.static for word in ("--static", one)]
        words += ["--seed", str(request.seed)]
        if isinstance(self._node, HybridNode):
            last = max(0, self.step - 1) * request.sampling
            words += ["--sampling", str(request.sampling), "--maxt", str(last)]
        else:
            words += ["-n", str(self.step)]
        return " ".join(words + (["-i", "inputs.csv"] if self._plan.cells else []))

    # --- moving ---

    def reset(self, seed: int | None = None, run: int = 0) -> Rows:
        """Goes to the first state, a run under another seed.

        Raises:
            WrongInput: there is no such run.
        """
        if seed is not None:
            track = self._track(run)
            track.request = dataclasses.replace(track.request, seed=seed)
        self._begin()
        return self._nothing()

    def _track(self, number: int) -> Track:
        if not 0 <= number < len(self._tracks):
            raise shown.WrongInput("there is no such run")
        return self._tracks[number]

    def _begin(self) -> None:
        with explained(f"pzjax: {self.request.node} can't begin", debug=self.request.debug):
            for one in self._tracks:
                one.begin(ROOM // len(self._tracks))
        self._record = Record()
        self.whole = True

    def _given(self, first: int, end: int) -> Any:
        """The inputs of some steps."""
        leaves = self._record.between(first, end) if first < end else self._plan.kind.blank(0)
        return self._structure.unflatten(leaves)

    def advance(self, count: int) -> Rows:
        """Makes steps, at most `CHUNK`; perhaps fewer."""
        first = self.step
        for step in range(first, min(first + count, len(self._source[0]) if self._source else 0)):
            self._record.note(step, [leaf[step] for leaf in self._source])
        last = max(first, len(self._source[0]) if self._source else 0)
        if last < first + count:
            self._record.note(last, self._value)
        printed: list[str] = []
        mades = []
        where = f"pzjax: {self.request.node}, step {first + 1} or after"
        with explained(where, debug=self.request.debug):
            with redirected(lambda text, error: printed.append(text)):
                for one in self._tracks:
                    mades.append(one.advance(count, self._given))
                    count = mades[-1].count
            with redirected(lambda text, error: None):
                for one in self._tracks:
                    if one.step > first + count:  # another one has come less far
                        one.back_to(first + count, self._given)
            apart = max(1, -(-count // ROWS))
            places = np.arange((count - 1) % apart, count, apart) if count else np.arange(0)
            runs = [
                one.shown(cut(made, count), places)
                for one, made in zip(self._tracks, mades, strict=True)
            ]
        failure = next((made.failure for made in mades if made.failure), "")
        steps = (places + first + 1).tolist()
        return Rows(steps, runs, "".join(printed)[-PRINTED:], failure)

    def back(self, count: int) -> Rows:
        """Goes back by so many steps, as far as it can."""
        target = max(self.oldest, self.step - count)
        if target == self.step:
            return self._nothing()
        with redirected(lambda text, error: None):
            mades = [one.back_to(target, self._given) for one in self._tracks]
        last = [made.count - 1 for made in mades if made is not None]
        if len(last) < len(mades):
            return self._nothing()
        runs = [
            one.shown(made, np.array([made.count - 1]))
            for one, made in zip(self._tracks, mades, strict=True)
            if made is not None
        ]
        return Rows([target], runs)

    def _nothing(self) -> Rows:
        """Where no step is drawn."""
        return Rows([], [Shown([], [], [], []) for _ in self._tracks])

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
        plan = self._plan
        if isinstance(self._node, HybridNode):
            names = (TIME, self._node.names[0] or "value")
            plan = input_plan((Float, self._node.input), names)
            leaves = [np.arange(self.step) * self.request.sampling, *leaves]
        return table.head(plan) + table.rows(plan, leaves, self.step)

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

    def set_static(self, run: int, number: int, text: str) -> bool:
        """Gives a run another static parameter; tells whether it goes on from the same state.

        Raises:
            WrongInput: there is no such parameter, or no such run.
            CommandError, UsageError: that makes no node.
        """
        words = [*self._track(run).request.static]
        if not 0 <= number < len(words):
            raise shown.WrongInput("the node has no such static parameter")
        words[number] = text
        requests = [one.request for one in self._tracks]
        requests[run] = dataclasses.replace(requests[run], static=tuple(words))
        return self._change(self._module, requests)

    def add(self) -> None:
        """One more run, which is as the last one under the next seed. All begin anew, with the inputs so far.

        Raises:
            WrongInput: there are too many.
        """
        if len(self._tracks) >= MOST_RUNS:
            raise shown.WrongInput(f"at most {MOST_RUNS} runs go side by side")
        last = self._tracks[-1].request
        if self.step and self._plan.cells and self.step <= MOST_INPUTS:
            self._source = self._record.between(0, self.step)
        more = dataclasses.replace(last, seed=(last.seed + 1) % 2**31)
        self._tracks.append(Track(more, self._tracks[-1].motion.twin()))
        self._begin()

    def remove(self, run: int) -> None:
        """One run less; the others go on.

        Raises:
            WrongInput: there is no such run, or no other one.
        """
        track = self._track(run)
        if len(self._tracks) == 1:
            raise shown.WrongInput("one run stays")
        self._tracks.remove(track)

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
        return self._change(_loaded(found), [one.request for one in self._tracks])

    def _change(self, module: ModuleType, requests: Sequence[Request]) -> bool:
        """Makes other runs, from the states of now where these have the forms of theirs."""
        before = [(one.moment(), one.motion.form(), one.motion) for one in self._tracks]
        record = self._record
        self._take(module, requests)
        same = [
            one.motion is motion or one.motion.form() == form
            for one, (_, form, motion) in zip(self._tracks, before, strict=True)
        ]
        self._begin()
        if all(same) and before[0][0].step:
            for one, (moment, *_) in zip(self._tracks, before, strict=True):
                one.go(moment)
            self._record = record
            self.whole = False
        return all(same)


def _loaded(request: Request) -> ModuleType:
    return load_program(request.program, request.includes, request.static, debug=request.debug)


def _chosen(module: ModuleType, request: Request) -> Node:
    """The node that is asked for."""
    return choose(
        module,
        request.node,
        request.static,
        input_type=request.input_type,
        source=request.program.suffix == ".zls",
        debug=request.debug,
    )


def _moving(node: Node, request: Request) -> Motion:
    """A node in motion."""
    with explained(f"pzjax: {request.node} can't be compiled", debug=request.debug):
        if isinstance(node, HybridNode):
            return Continuous(node, request.seed, request.sampling)
        return Discrete(node, request.seed)


def _panels(motion: Motion) -> list[dict[str, Any]]:
    return shown.panels(motion.plan, motion.pictured, motion.automata)


def _parameters(made: Factory) -> list[str]:
    """The names of static parameters in the source."""
    names = [*inspect.signature(made.make).parameters]
    return [name[:-1] if keyword.iskeyword(name[:-1]) else name for name in names]
