"""Nodes for programs without pzjax: a node comes in, serialised functions on plain arrays go out.

`init` takes the two words of a seed and gives the numbers of the first state; `step` takes these and
the numbers of an input, and gives those of the next state and of the output, and a code that is not 0
where a step can't be used. States are what `jax.tree.leaves` gives, in its order.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from pzjax.backend.cli import write_atomically
from pzjax.cli import csv_text, escapes, formats, json_text, lines, standalone
from pzjax.cli.columns import (
    cells,
    faults,
    gathering,
    json_lines,
    kinds,
    notation,
    rendering,
    table,
    values,
)
from pzjax.cli.columns import plan as plans
from pzjax.cli.columns.kinds import encoded
from pzjax.cli.columns.plan import Plan
from pzjax.cli.describing import plan
from pzjax.cli.errors import CommandError, explained
from pzjax.cli.outputs.summaries import summarised
from pzjax.jaxrt import HybridNode, Key, Node, spelling
from pzjax.jaxrt.control import arrays
from pzjax.jaxrt.exceptions import watched
from pzjax.jaxrt.forms import example, is_known
from pzjax.jaxrt.inference.particles import failures
from pzjax.jaxrt.insides import trace
from pzjax.jaxrt.lists import list_overflow

FAILURES = ("no particle fits", "a list is full")
"""What the first codes of a step say; those that follow are of exceptions of the program."""


@dataclass(frozen=True)
class Files:
    """What an exported node consists of: the contents of its files by their names."""

    contents: Mapping[str, bytes]

    @property
    def names(self) -> list[str]:
        """What there is in the folder: files, and folders of files."""
        return [*dict.fromkeys(name.partition("/")[0] for name in self.contents)]

    def write(self, folder: Path) -> None:
        """Writes them into a folder.

        Raises:
            CommandError: that is not possible.
        """
        try:
            for name, content in self.contents.items():
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                write_atomically(folder / name, content)
        except OSError as error:
            raise CommandError(f"{error.filename}: error: {error.strerror}") from error


def exported(
    node: Node, name: str, precision: int, platforms: Sequence[str], *, debug: bool
) -> Files:
    """The files of a node.

    Args:
        node: a node that is not probabilistic.
        name: its name in the source.
        precision: the bits of its numbers, as JAX is configured now.
        platforms: for which devices; none are those of this machine.
        debug: whether to print the traceback of an error.

    Raises:
        CommandError: it can't be exported.
    """
    if isinstance(node, HybridNode):
        raise CommandError(
            f"pzjax: {name} is a hybrid node, which can't be exported: export a discrete node that moves it, by "
            f"`advance` of Zelus_jax: {node.signature}"
        )
    if node.input is None or not is_known(node.input):
        raise CommandError(f"pzjax: the form of the input is not known: {node.signature}")
    like = arrays(example(node.input))
    with explained(f"pzjax: {name} can't be compiled", debug=debug):
        form = jax.tree.structure(jax.eval_shape(lambda: arrays(node.init(0, like=like))))
        given_plan = plan(like, node.input, node.names[0])
        made_plans: list[Plan] = []
        texts: list[str] = []

        def init(words: jax.Array) -> tuple[jax.Array, ...]:
            return tuple(jax.tree.leaves(arrays(node.init(Key(words), like=like))))

        def step(state: tuple[Any, ...], given: tuple[Any, ...]) -> tuple[Any, Any, jax.Array]:
            given = jax.tree.unflatten(jax.tree.structure(like), given)
            with watched() as watch:
                after, output = node.step(jax.tree.unflatten(form, state), given)
            code = jnp.where(list_overflow((after, output)), 2, failures(after).astype(jnp.int32))
            if watch.code is not None:
                code = jnp.where((code == 0) & (watch.code > 0), watch.code + len(FAILURES), code)
            texts[:] = watch.texts
            shown = arrays(summarised(output))
            made_plans.append(plan(shown, node.output, node.names[1]))
            leaves = tuple(jax.tree.leaves(arrays(after)))
            return leaves, tuple(jax.tree.leaves(shown)), code

        seed = jax.ShapeDtypeStruct((2,), np.uint32)  # type: ignore[no-untyped-call]
        state = jax.eval_shape(init, seed)
        given = jax.eval_shape(lambda: tuple(jax.tree.leaves(like)))
        traced = trace(step, state, given)[0]
        if traced.has_effects:
            raise CommandError(
                f"pzjax: {name} prints in its steps, which an exported node can't: give what it "
                "prints as its result instead"
            )
        if traced.calls_host:
            raise CommandError(
                f"pzjax: {name} works on strings in a way that an exported node can't, such as writing or "
                "reading a float: do that outside, or in another node"
            )
        contents = {
            "init.bin": _serialised(init, (seed,), platforms),
            "step.bin": _serialised(step, (state, given), platforms),
        }
    interface = {
        "node": name,
        "signature": node.signature,
        "precision": precision,
        "failures": [*FAILURES, *texts],
        "literals": spelling.literals(),
        "state": [{"type": str(leaf.dtype), "shape": list(leaf.shape)} for leaf in state],
        "input": {"name": given_plan.name, "kind": encoded(given_plan.kind)},
        "output": {"name": made_plans[-1].name, "kind": encoded(made_plans[-1].kind)},
        "inputs": _arrays(given_plan),
        "outputs": _arrays(made_plans[-1]),
    }
    contents["interface.json"] = json.dumps(interface, indent=1).encode() + b"\n"
    contents["run.py"] = _alone(standalone).replace(b"\nfrom cells", _FOUND + b"from cells", 1)
    contents["cells/__init__.py"] = b'"""What run.py takes from pzjax."""\n'
    contents |= {f"cells/{_name(one)}.py": _alone(one) for one in CARRIED}
    return Files(contents)


CARRIED = (
    escapes, formats, lines, csv_text, json_text, spelling,
    faults, gathering, kinds, notation, plans, values, cells, rendering, table, json_lines,
)  # fmt: skip
"""What is put beside a node: the modules of pzjax that read and write columns, which need nothing else of it."""

_OWN = re.compile(rb"from pzjax\.(?:cli|jaxrt)(?:\.columns)?((?:\.\w+)?) import")
"""How a module that is put beside the node imports another one."""

_FOUND = b"\nsys.path.insert(0, str(Path(__file__).parent))\n"
"""So run.py finds what is beside it, however it is run."""


def _alone(module: ModuleType) -> bytes:
    """The text of a module of pzjax, as part of the folder of a node."""
    return _OWN.sub(rb"from cells\1 import", Path(str(module.__file__)).read_bytes())


def _name(module: ModuleType) -> str:
    return module.__name__.rpartition(".")[2]


def _arrays(plan: Plan) -> list[dict[str, Any]]:
    """The arrays of a value, with the names that they have in archives."""
    slots = {
        slot.first + place: slot for slot in plan.slots for place, _ in enumerate(slot.kind.leaves)
    }
    listed = []
    for place, leaf in enumerate(plan.kind.leaves):
        slot = slots.get(place)
        about = {"name": slot.name if slot else "lost", "type": leaf.type, "shape": [*leaf.shape]}
        bits = slot.kind.bits if slot and isinstance(slot.kind, kinds.Number) else 0
        listed.append(about | ({"bits": bits} if bits else {}))
    return listed


def _serialised(
    function: Callable[..., Any], arguments: tuple[Any, ...], platforms: Sequence[str]
) -> bytes:
    from jax import export

    made = export.export(jax.jit(function), platforms=platforms or None)(*arguments)
    try:
        return bytes(made.serialize())
    except ImportError:
        raise CommandError(
            "pzjax: writing compiled functions takes flatbuffers: pip install 'pzjax[export]'"
        ) from None
