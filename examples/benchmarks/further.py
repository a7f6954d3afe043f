"""Further figures of the filter that pzjax makes of `kalman`: what a step consists of, memory, latency."""

import os
import subprocess
import sys
import sysconfig
import tempfile
import time
from pathlib import Path

import data
import jax
import jax.numpy as jnp
import numpy as np
from filters import FOLDER, compiled, node, translated
from measure import alternated, timed
from pzjax import jaxrt as rt
from pzjax.jaxrt.distributions.gaussian import gaussian

MODEL = "kalman"
SCRIPTS = Path(sysconfig.get_path("scripts"))


def share_of_randomness(size=100_000, runs=5):
    """Microseconds for a step of the filter, and for its random numbers and densities alone."""

    def step(state, given):
        key, x = state

        def one(lane, x):
            x = rt.sample(key.with_lane(lane), gaussian(x, 1.0))
            return x, rt.observe(gaussian(x, 1.0), given[1])

        x, scores = jax.vmap(one)(jnp.arange(size), x)
        return (key.next(), x), jnp.max(scores)

    def alone(seed, columns):
        return jax.lax.scan(step, (rt.as_key(seed), jnp.zeros(size)), columns)[1]

    columns = data.observations(MODEL)
    functions = [compiled(run, columns) for run in (translated(MODEL, size), alone)]
    times = [alternated(functions, seed, columns)[1] for seed in range(runs)]
    return np.min(times, axis=0)[:, 1] / data.STEPS * 1e6


def alone(figure, *numbers, **environment):
    """The numbers that a figure of this module prints, in a process of its own."""
    child = subprocess.run(
        [sys.executable, __file__, figure, *map(str, numbers)],
        capture_output=True,
        text=True,
        check=True,
        cwd=FOLDER,
        env={**os.environ, **environment},
    )
    return [float(word) for word in child.stdout.split()]


def online(size=1000, steps=data.STEPS, runs=20):
    """Microseconds for a step of its own, an input at a time, and for one in a scan.

    First the times that pass, then those of the processor. Who waits for each step wants it done by
    the thread that asks: the options of JAX for that are on, for both.
    """
    return alone("print_online", size, steps, runs, NPROC="1")


def print_online(size, steps, runs):
    """What `online` reads: of both, by turns, the least times that passed and of the processor."""
    jax.config.update("jax_cpu_enable_async_dispatch", False)
    main = rt.compact(node(MODEL, size))
    columns = data.observations(MODEL, steps=steps)
    inputs = list(zip(*columns, strict=True))
    first = main.init(0)
    step = jax.jit(main.step, donate_argnums=0)

    def by_steps(seed, columns):
        del seed, columns
        state = jax.tree.map(jnp.copy, first)
        for given in inputs:
            state, output = step(state, given)
            jax.block_until_ready(output)
        return output

    functions = [by_steps, compiled(translated(MODEL, size), columns)]
    alternated(functions, 0, columns)
    times = [alternated(functions, 0, columns)[1] for _ in range(runs)]
    print(*np.ravel(np.min(times, axis=0).T) / steps * 1e6)


def memory(size=1_000_000, steps=20):
    """Bytes of the state with the weights, of the executable, and of the process's growth.

    The executable's are those of its arguments, results and temporaries. The growth is that of the
    resident memory of a process of its own, from before the run to its peak. The C library would give
    each thread an arena, and keep there what is freed; it is told to have one.
    """
    return alone("print_memory", size, steps, MALLOC_ARENA_MAX="1")


def print_memory(size, steps):
    """What `memory` reads."""
    columns = data.observations(MODEL, steps=steps)
    main = node(MODEL, size)
    after, _ = jax.eval_shape(main.step, main.init(0), tuple(column[0] for column in columns))
    per_particle = [leaf for leaf in jax.tree.leaves(after) if leaf.shape[:1] == (size,)]
    state = sum(leaf.size * leaf.dtype.itemsize for leaf in per_particle) + 4 * size
    filter_ = compiled(translated(MODEL, size), columns)
    of = filter_.memory_analysis()
    executable = (
        of.argument_size_in_bytes
        + of.output_size_in_bytes
        + of.temp_size_in_bytes
        - of.alias_size_in_bytes
    )
    # What compiling took does not count: the peak starts anew.
    Path("/proc/self/clear_refs").write_text("5")
    before = kilobytes("VmRSS")
    timed(filter_, 0, columns)
    growth = 1024 * (kilobytes("VmHWM") - before)
    print(state, executable, growth)


def kilobytes(name):
    """A figure of this process, as Linux keeps it."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(dict(line.split(":", 1) for line in lines)[name].split()[0])


def first_result(size=1000):
    """Seconds and processor seconds of `pzjax run` for one step of the dump.

    First with an empty cache, then once more. The modules are bytecode, as in an installation: an
    earlier run, with a cache of its own, has seen to it.
    """
    with tempfile.TemporaryDirectory() as folder:
        given = Path(folder) / "observations.csv"
        data.write(data.observations(MODEL, steps=1), given)
        program = FOLDER / "models" / f"{MODEL}.sexp"
        options = ["--static", str(size), "-n", "1", "--precision", "32", "-i", str(given)]
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(Path(folder) / "bytecode")}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        seconds = []
        for cache in ("other", "own", "own"):
            start = time.perf_counter(), processor_seconds()
            subprocess.run(
                [SCRIPTS / "pzjax", "run", program, *options],
                check=True,
                env={**environment, "PZJAX_CACHE_DIR": str(Path(folder) / cache)},
                stdout=subprocess.DEVNULL,
            )
            seconds.append((time.perf_counter() - start[0], processor_seconds() - start[1]))
    return seconds[1:]


def processor_seconds():
    """What the processes started here and ended have used."""
    of = os.times()
    return of.children_user + of.children_system


def lines():
    """Each figure as a line of text, with the bar that it is to stay below."""
    step, without = share_of_randomness()
    yield (
        f"kalman, N = 100,000, processor time of a step: {step:.0f} us, of its random numbers and "
        f"densities alone {without:.0f} us: ratio {step / without:.2f} (at most 2.5)"
    )
    state, executable, growth = memory()
    yield (
        f"kalman, N = 1,000,000, memory: state and weights {state / 1e6:.0f} MB; executable "
        f"{executable / 1e6:.0f} MB, ratio {executable / state:.2f}; growth of the process "
        f"{growth / 1e6:.0f} MB, ratio {growth / state:.2f} (at most 4)"
    )
    for kind, (wall, cpu), most in zip(
        ("", " from the cache"), first_result(), (3, 1.5), strict=True
    ):
        yield (
            f"kalman, N = 1,000, first result of `pzjax run`{kind}: {wall:.1f} s, of the processor "
            f"{cpu:.1f} s (at most {most})"
        )
    wall, wall_scan, cpu, cpu_scan = online()
    yield (
        f"kalman, N = 1,000, one online step: {wall:.0f} us, in a scan {wall_scan:.0f} us: ratio "
        f"{wall / wall_scan:.2f}; of the processor {cpu:.0f} us and {cpu_scan:.0f} us: ratio "
        f"{cpu / cpu_scan:.2f} (at most 3)"
    )


if __name__ == "__main__":
    figures = {figure.__name__: figure for figure in (print_memory, print_online)}
    figures[sys.argv[1]](*map(int, sys.argv[2:]))
