"""Runs an exported node on lines of CSV; `pzjax export` puts this file beside it as run.py.

It needs jax, numpy and flatbuffers, not pzjax. In: a line of numbers for each step on standard input,
true and false for booleans; none where the node has no input. Out: a line for each step. A first line
that can't be read is a header.
"""

from __future__ import annotations

import argparse
import csv
import itertools
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent


def load(name: str) -> Callable[..., Any]:
    """A function of this folder, compiled."""
    import jax
    from jax import export

    return jax.jit(export.deserialize(bytearray((HERE / name).read_bytes())).call)


def numbers(cells: list[str], columns: list[dict[str, Any]]) -> tuple[Any, ...]:
    """The arrays of an input, from its cells."""
    import numpy as np

    words = {"true": 1.0, "false": 0.0}
    values = iter([words[cell] if cell in words else float(cell) for cell in cells])
    return tuple(
        np.array([next(values) for _ in range(int(np.prod(one["shape"])))], one["type"]).reshape(
            one["shape"]
        )
        for one in columns
    )


def inputs(columns: list[dict[str, Any]]) -> Iterator[tuple[Any, ...]]:
    """The inputs, one a step."""
    if not columns:
        yield from itertools.repeat(())
    for number, cells in enumerate(csv.reader(sys.stdin)):
        try:
            yield numbers(cells, columns)
        except (ValueError, StopIteration) as error:
            if number:
                sys.exit(f"line {number + 1}: {','.join(cells)}: no input: {error}")


def main() -> None:
    """Run the node."""
    import jax
    import numpy as np

    interface = json.loads((HERE / "interface.json").read_text())
    parser = argparse.ArgumentParser(description=interface["signature"])
    parser.add_argument("-n", type=int, help="how many steps at most")
    parser.add_argument("--seed", type=int, default=0, help="where random numbers start from")
    options = parser.parse_args()

    jax.config.update("jax_enable_x64", interface["precision"] == 64)  # type: ignore[no-untyped-call]
    init, step = load("init.bin"), load("step.bin")
    state = init(np.array([options.seed >> 32 & 0xFFFFFFFF, options.seed & 0xFFFFFFFF], np.uint32))
    print(",".join(column["name"] for column in interface["outputs"]))
    for number, given in enumerate(itertools.islice(inputs(interface["inputs"]), options.n), 1):
        state, outputs, code = step(state, given)
        if code:
            sys.exit(f"step {number}: " + ("no particle fits", "a list is full")[int(code) - 1])
        cells = [np.asarray(output).reshape(-1).tolist() for output in outputs]
        words = [str(cell).lower() for cell in itertools.chain(*cells)]
        print(",".join(words), flush=True)


if __name__ == "__main__":
    main()
