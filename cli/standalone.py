"""Runs an exported node on lines; `pzjax export` puts this file beside it as run.py.

It needs jax, numpy and flatbuffers, not pzjax. In: a line for each step on standard input, CSV or JSON, as `pzjax run`
reads it; none where the node has no input. Out: a line for each step, as `pzjax run` writes it.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import signal
import struct
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from pzjax.cli.columns import table
from pzjax.cli.columns.faults import Fault
from pzjax.cli.columns.json_lines import JsonLines
from pzjax.cli.columns.kinds import UNIT, decoded
from pzjax.cli.columns.plan import Plan
from pzjax.cli.columns.rendering import STYLES, rendered
from pzjax.cli.lines import blocks
from pzjax.jaxrt import spelling

HERE = Path(__file__).parent


def load(name: str) -> Callable[..., Any]:
    """A function of this folder, compiled."""
    import jax
    from jax import export

    try:
        made = export.deserialize(bytearray((HERE / name).read_bytes()))
    except (ValueError, struct.error):
        sys.exit(f"{HERE / name}: error: this version of JAX can't read it, or it is damaged")
    if jax.default_backend() not in made.platforms:
        sys.exit(
            f"{HERE / name}: error: it is for {', '.join(made.platforms)}: export it for this device"
        )
    return jax.jit(made.call)


def plan(described: dict[str, Any]) -> Plan:
    """The columns that the interface tells."""
    return Plan(decoded(described["kind"]), described["name"])


def inputs(interface: dict[str, Any], options: argparse.Namespace) -> Iterator[tuple[Any, ...]]:
    """The inputs, one a step, as soon as its line is there."""
    if not interface["inputs"]:
        yield from itertools.repeat(())
    if sys.stdin is None:
        sys.exit("<stdin>: error: it is closed; give the lines of inputs")
    text = blocks(sys.stdin.buffer, "<stdin>")
    wanted = plan(interface["input"])
    note = partial(print, file=sys.stderr)
    reader: table.Table | JsonLines = (
        JsonLines(text, wanted, "<stdin>", strict=options.strict)
        if options.input_format == "jsonl"
        else table.Table(
            text, wanted, "<stdin>", header=not options.no_header, strict=options.strict, note=note
        )
    )
    while True:
        reader.gather(1)
        count, leaves, fault = reader.take()
        if fault is not None:
            raise fault
        if not count:
            return
        yield tuple(leaf[0] for leaf in leaves)


def run(options: argparse.Namespace, interface: dict[str, Any]) -> None:
    """Makes the steps."""
    import jax
    import numpy as np

    jax.config.update("jax_enable_x64", interface["precision"] == 64)  # type: ignore[no-untyped-call]
    spelling.restore_literals(interface["literals"])
    init, step = load("init.bin"), load("step.bin")
    state = init(np.array([options.seed >> 32 & 0xFFFFFFFF, options.seed & 0xFFFFFFFF], np.uint32))
    made = plan(interface["output"])
    head = table.head(made)
    for done, one in enumerate(itertools.islice(inputs(interface, options), options.n), 1):
        state, outputs, code = step(state, one)
        if code:
            sys.exit(f"step {done}: " + interface["failures"][int(code) - 1])
        leaves = [np.asarray(output)[None] for output in outputs]
        if options.format == "csv":
            write(head + table.rows(made, leaves, 1))
            head = ""
        elif made.kind != UNIT:
            write("\n".join([*rendered(made.kind, leaves, 1, STYLES[options.format]), ""]))


def write(text: str) -> None:
    """Writes a text at once and whole: Ctrl-C waits until it is written."""
    interrupts: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: interrupts.append(number))
    rest = memoryview(text.encode("utf-8", "surrogateescape"))
    try:
        while rest:  # an unbuffered standard output takes a part where a signal comes
            rest = rest[sys.stdout.buffer.write(rest) :]
        sys.stdout.buffer.flush()
    finally:
        signal.signal(signal.SIGINT, before)
    if interrupts and callable(before):
        before(signal.SIGINT, None)


def main() -> None:
    """Run the command."""
    if sys.stdout is None:
        sys.exit("run.py: error: standard output is closed")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    try:
        interface = json.loads((HERE / "interface.json").read_text())
        parser = argparse.ArgumentParser(description=interface["signature"])
        parser.add_argument("-n", type=int, metavar="N", help="how many steps at most")
        parser.add_argument("--seed", type=int, default=0, help="where random numbers start from")
        parser.add_argument("--input-format", choices=["csv", "jsonl"], default="csv")
        parser.add_argument("--format", choices=["csv", *STYLES], default="csv")
        parser.add_argument("--no-header", action="store_true", help="the first row holds values")
        parser.add_argument("--strict", action="store_true", help="refuse other columns or members")
        options = parser.parse_args()
        if options.n is not None and options.n < 0:
            parser.error(f"argument -n: {options.n} is no number of steps")
        run(options, interface)
    except Fault as fault:
        sys.exit(str(fault))
    except ModuleNotFoundError as error:
        sys.exit(f"run.py: error: it needs {error.name}: pip install jax numpy flatbuffers")
    except KeyboardInterrupt:
        sys.exit(130)
    except OSError as error:
        if sys.stdout is not None:  # what is left in its buffer must not fail a second time
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            sys.exit(141)
        sys.exit(f"run.py: error: {error.filename or 'standard output'}: {error.strerror}")


if __name__ == "__main__":
    main()
