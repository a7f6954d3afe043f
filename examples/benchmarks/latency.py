"""Measures how long `pzjax run --online` takes to answer a line, through pipes as a sensor would.

    python latency.py [--lines 100000] [--readme]

For each program it starts the command, and writes one line after the other, each once the answer to the one
before is there. The time of a line is that from before the write to after the read. The first row is `cat`,
which answers with what it is given: that much the pipes take, and what else runs on the machine. With
--readme, the table also replaces the one in README.md.
"""

import argparse
import os
import platform
import re
import shutil
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

import data
import numpy as np

HERE = Path(__file__).parent
START = "<!-- latency -->"
END = "<!-- end of latency -->"


@dataclass(frozen=True)
class Case:
    """A program and its inputs.

    Attributes:
        name: what the table calls it.
        command: the command, which answers each line with one.
        lines: some inputs, which are repeated.
    """

    name: str
    command: list
    lines: list


def cases():
    """No program at all, a deterministic node, and a filter with more and more particles."""
    truth, measures = data.observations("kalman")
    walk = [f"{x!r},{y!r}\n" for x, y in zip(truth.tolist(), measures.tolist(), strict=True)]
    run = [shutil.which("pzjax"), "run", "--online"]
    yield Case("`cat`", ["cat"], walk)
    counter = [*run, HERE.parent / "counter" / "counter.sexp", "-s", "counter"]
    yield Case("counter", counter, ["false,true\n", "true,false\n", "false,false\n"])
    for size in (100, 1000, 10000):
        words = [*run, HERE / "models" / "kalman.sexp", "--static", str(size)]
        yield Case(f"kalman, {size:,} particles", words, walk)


def answered(case, count):
    """The seconds until the first answer, and those of each of the `count` lines after it."""
    start = time.perf_counter()
    with subprocess.Popen(
        case.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0
    ) as process:
        answers = process.stdout.fileno()
        lines = [line.encode() for line in case.lines]
        process.stdin.write(lines[0])
        read(answers)
        first = time.perf_counter() - start
        seconds = np.empty(count)
        for number in range(count):
            line = lines[number % len(lines)]
            before = time.perf_counter()
            process.stdin.write(line)
            read(answers)
            seconds[number] = time.perf_counter() - before
        process.stdin.close()
        if process.wait() != 0:
            raise SystemExit(f"latency: {case.name} failed")
    return first, seconds


def read(descriptor):
    """Reads one answer, a line."""
    answer = b""
    while not answer.endswith(b"\n"):
        part = os.read(descriptor, 1 << 16)
        if not part:
            raise SystemExit("latency: the command ended before it answered")
        answer += part


def table(count):
    """The lines of the table, one program after the other."""
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")
    yield (
        f"{count:,} lines each, after the first; {os.cpu_count()} cores, {platform.machine()}, "
        f"load {load:.1f} at the start"
    )
    yield ""
    yield "| program | median | 99 % | 99.9 % | longest | lines/s | first answer |"
    yield "|---|---|---|---|---|---|---|"
    for case in cases():
        first, seconds = answered(case, count)
        median, most, nearly = (1e6 * np.quantile(seconds, level) for level in (0.5, 0.99, 0.999))
        yield (
            f"| {case.name} | {median:.0f} us | {most:.0f} us | {nearly:.0f} us | "
            f"{1e3 * seconds.max():.1f} ms | {count / seconds.sum():,.0f} | {first:.1f} s |"
        )


def main():
    """Measures, and prints the table as it goes."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lines", type=int, default=100_000, help="default: 100000")
    parser.add_argument("--readme", action="store_true", help="put the table into README.md")
    options = parser.parse_args()
    made = []
    for line in table(options.lines):
        print(line, flush=True)
        made.append(line)
    if options.readme:
        page = HERE / "README.md"
        block = "\n".join([START, *made, END])
        text = page.read_text()
        page.write_text(re.sub(f"{START}.*{END}", lambda _: block, text, flags=re.DOTALL))


if __name__ == "__main__":
    main()
