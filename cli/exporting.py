"""Nodes for programs without pzjax: a node comes in, serialised functions on plain arrays go out.

`init` takes the two words of a seed and gives the numbers of the first state; `step` takes these and
the numbers of an input, and gives those of the next state and of the output, and a code that is not 0
where a step can't be used. States are what `jax.tree.leaves` gives, in its order.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from pzjax.backend.cli import write_atomically
from pzjax.cli import escapes, portable, standalone
from pzjax.cli.describing import described, described_output
from pzjax.cli.errors import CommandError, explained
from pzjax.cli.inputs import notation
from pzjax.cli.names import distinct, part, whole
from pzjax.cli.outputs.labels import Labelled, labels
from pzjax.cli.outputs.summaries import Summary, summarised
from pzjax.jaxrt import Key, Node, Text
from pzjax.jaxrt.buffers import Buffer
from pzjax.jaxrt.control import arrays
from pzjax.jaxrt.exceptions import watched
from pzjax.jaxrt.forms import Applied, Array, Form, Int64, Signal, example, is_known, record_fields
from pzjax.jaxrt.inference.particles import failures
from pzjax.jaxrt.insides import trace
from pzjax.jaxrt.lists import list_overflow
from pzjax.jaxrt.node import Names
from pzjax.jaxrt.text import Choice

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
    if node.input is None or not is_known(node.input):
        raise CommandError(f"pzjax: the form of the input is not known: {node.signature}")
    like = arrays(example(node.input))
    with explained(f"pzjax: {name} can't be compiled", debug=debug):
        form = jax.tree.structure(jax.eval_shape(lambda: arrays(node.init(0, like=like))))
        inputs = list(_columns("", like, distinct(node.names[0])))
        words: list[str] = []
        texts: list[str] = []
        output_form: list[Any] = []

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
            output_form[:] = described_output(shown, node.output, distinct(node.names[1]))
            columns = list(_columns("", shown, distinct(node.names[1])))
            words[:] = [word for word, _ in columns]
            leaves = tuple(jax.tree.leaves(arrays(after)))
            return leaves, tuple(leaf for _, leaf in columns), code

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
        made = jax.eval_shape(step, state, given)[1]
    interface = {
        "node": name,
        "signature": node.signature,
        "precision": precision,
        "failures": [*FAILURES, *texts],
        "state": [_described(leaf) for leaf in state],
        "input": {
            "name": whole(distinct(node.names[0])),
            "form": described(node.input, distinct(node.names[0])),
        },
        "output": {"name": whole(distinct(node.names[1])), "form": output_form},
        "inputs": [
            {"name": word} | _described(leaf) | _bits(leaf, node.input) for word, leaf in inputs
        ],
        "outputs": [
            {"name": word} | _described(leaf) for word, leaf in zip(words, made, strict=True)
        ],
    }
    contents["interface.json"] = json.dumps(interface, indent=1).encode() + b"\n"
    contents["run.py"] = _alone(standalone).replace(b"\nfrom cells", _FOUND + b"from cells", 1)
    contents["cells/__init__.py"] = b'"""What run.py takes from pzjax."""\n'
    contents |= {f"cells/{_name(one)}.py": _alone(one) for one in (escapes, notation, portable)}
    return Files(contents)


_OWN = re.compile(rb"from pzjax\.cli(?:\.inputs)?((?:\.\w+)?) import")
"""How a module that is put beside the node imports another one."""

_FOUND = b"\nsys.path.insert(0, str(Path(__file__).parent))\n"
"""So run.py finds what is beside it, however it is run."""


def _alone(module: ModuleType) -> bytes:
    """The text of a module of pzjax, as part of the folder of a node."""
    return _OWN.sub(rb"from cells\1 import", Path(str(module.__file__)).read_bytes())


def _name(module: ModuleType) -> str:
    return module.__name__.rpartition(".")[2]


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


def _described(leaf: Any) -> dict[str, Any]:
    return {"type": str(leaf.dtype), "shape": list(leaf.shape)}


def _bits(leaf: Any, form: Form) -> dict[str, int]:
    """How many bits an integer of an input may have: those of `int`, if the input has no `int64`."""
    if leaf.dtype.kind != "i":
        return {}
    return {"bits": min(8 * leaf.dtype.itemsize, 64 if _is_wide(form) else 63)}


def _is_wide(form: Form) -> bool:
    """Whether values of a form hold integers of more bits than `int`."""
    match form:
        case tuple():
            return any(map(_is_wide, form))
        case Array(inner, _) | Signal(inner):
            return _is_wide(inner)
        case Applied(_, arguments) if any(map(_is_wide, arguments)):
            return True
    return form is Int64 or any(map(_is_wide, record_fields(form).values()))


def _columns(name: str, value: Any, names: Names = "") -> Iterator[tuple[str, Any]]:
    """The arrays of a value, with the names that `pzjax run` gives the columns of tables.

    Args:
        name: what the value is called.
        value: the value; the names in it, as in `("mean", mean)`, are no part of it.
        names: what the source calls its parts.

    Raises:
        CommandError: a part of it is a string.
    """
    name = name or whole(names)
    inside = f"{name}." if name else ""
    match value:
        case Labelled(item, label):
            yield from _columns(inside + label, item)
        case tuple() if pairs := labels(value):
            for pair in pairs:
                yield from _columns(name, pair)
        case tuple():
            for index, item in enumerate(value):
                own, inner = part(name, names, index)
                yield from _columns(own, item, inner)
        case Summary():
            for word, item in zip(value.names, value.values, strict=True):
                yield from _columns(inside + word, item)
        case Text() | Choice() | Buffer():
            raise CommandError("pzjax: a string is no number and can't be exported")
        case _:
            for path, leaf in jax.tree_util.tree_flatten_with_path(value)[0]:
                yield (name + jax.tree_util.keystr(path)).lstrip(".") or "value", leaf
