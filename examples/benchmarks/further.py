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


def online(size=1000, steps=data.STEPS, runs=5):
    """Microseconds for a step of its own, an input at a time, and for one in a scan."""
    main = node(MODEL, size)
    columns = data.observations(MODEL, steps=steps)
    inputs = list(zip(*columns, strict=True))
    first = main.init(0)
    step = jax.jit(main.step, donate_argnums=0).lower(first, inputs[0]).compile()

    def by_steps(seed, columns):
        del seed, columns
        state = jax.tree.map(jnp.copy, first)
        for given in inputs:
            state, output = step(state, given)
            jax.block_until_ready(output)
        return output

    functions = [by_steps, compiled(translated(MODEL, size), columns)]
    times = [alternated(functions, 0, columns)[1] for _ in range(runs)]
    return np.min(times, axis=0)[:, 0] / steps * 1e6


def memory(size=1_000_000, steps=20):
    """Bytes of the state with the weights, of the executable, and of the process's growth.

    The executable's are those of its arguments, results and temporaries. The growth is that of the
    resident memory of a process of its own, from before the run to its peak.
    """
    child = subprocess.run(
        [sys.executable, __file__, str(size), str(steps)],
        capture_output=True,
        text=True,
        check=True,
        cwd=FOLDER,
    )
    return [int(word) for word in child.stdout.split()]


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
    """Seconds of `pzjax run` for one step of the dump: with an empty cache, and once more."""
    with tempfile.TemporaryDirectory() as folder:
        given = Path(folder) / "observations.csv"
        data.write(data.observations(MODEL, steps=1), given)
        program = FOLDER / "models" / f"{MODEL}.sexp"
        options = ["--static", str(size), "-n", "1", "--precision", "32", "-i", str(given)]
        environment = {**os.environ, "PZJAX_CACHE_DIR": folder}
        seconds = []
        for _ in range(2):
            start = time.perf_counter()
            subprocess.run(
                [SCRIPTS / "pzjax", "run", program, *options],
                check=True,
                env=environment,
                stdout=subprocess.DEVNULL,
            )
            seconds.append(time.perf_counter() - start)
    return seconds


def lines():
    """Each figure as a line of text, with the bar that it is to stay below."""
    step, alone = share_of_randomness()
    yield (
        f"kalman, N = 100,000, processor time of a step: {step:.0f} us, of its random numbers and "
        f"densities alone {alone:.0f} us: ratio {step / alone:.2f} (at most 2.5)"
    )
    state, executable, growth = memory()
    yield (
        f"kalman, N = 1,000,000, memory: state and weights {state / 1e6:.0f} MB, executable "
        f"{executable / 1e6:.0f} MB: ratio {executable / state:.2f} (at most 4); "
        f"growth of the process {growth / 1e6:.0f} MB"
    )
    first, again = first_result()
    yield f"kalman, N = 1,000, first result of `pzjax run`: {first:.1f} s (at most 3)"
    yield f"kalman, N = 1,000, first result from the cache: {again:.1f} s (at most 1.5)"
    apart, scanned = online()
    yield (
        f"kalman, N = 1,000, one online step: {apart:.0f} us, in a scan {scanned:.0f} us: "
        f"ratio {apart / scanned:.2f} (at most 3)"
    )


if __name__ == "__main__":
    print_memory(*map(int, sys.argv[1:]))
