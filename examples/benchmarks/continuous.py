"""Measures continuous time: the loop beside its prototype, and the ball tracker beside a filter written by hand.

    python continuous.py [--programs ball,tanks] [--lanes 10000] [--particles 10000] [--seeds 4]

prints for each program the seconds of processor time to compile a simulation and one of many lanes, the microseconds
for an accepted step of each, and, where the prototype lies in `../shared/hybrid-prototype` beside the repository, the
prototype's figures of the same run and the ratios of the time for a step and of that for the simulation, which takes
more steps or fewer; then the time of `jvp` and of `grad` of a simulation in that of its value, the
memory of `grad` for many lanes, and the milliseconds of a step of both ball trackers. All in 64 bits.
"""

import argparse
import importlib
import sys
import tempfile
import time
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import tracking
from measure import alternated
from pzjax import load
from pzjax.jaxrt import scan
from pzjax.jaxrt.hybrid import Options, simulate
from pzjax.jaxrt.hybrid.lanes import over_lanes

FOLDER = Path(__file__).parent
PROTOTYPE = FOLDER.parents[2] / "shared" / "hybrid-prototype"
OPTIONS = Options(maxstep=2.0)

PROGRAMS = {
    "ball": ("ball", 2000.0, 20.0, ((0.9, 1.0), (4, 6)), (1.0, 5.0)),
    "vanderpol": ("vdp", 500.0, 20.0, (3, 7), 5.0),
    "stickslip": ("stick", 1000.0, 40.0, ((0.8, 1.2), (0.4, 0.6), (0.9, 1.1), (0.5, 0.7)), None),
    "control": ("pi", 500.0, 10.0, (0.5, 1.5), None),
    "tanks": ("tank", 1000.0, 60.0, ((0.9, 1.1), (0.35, 0.45), (1.1, 1.3)), None),
}
"""The prototype's name, the ends of one simulation and of many, the bounds of inputs, and the input of one."""


def inputs(name, count):
    """An input for each lane; of one, what lies in the middle if nothing else is said."""
    *_, bounds, one = PROGRAMS[name]
    pairs = np.atleast_2d(bounds)
    rng = np.random.default_rng(0)
    if count is None:
        columns = [np.float64(np.mean(pair)) for pair in pairs]
        columns = columns if one is None else [*map(np.float64, np.atleast_1d(one))]
    else:
        columns = [rng.uniform(*pair, count) for pair in pairs]
    columns = tuple(map(jnp.asarray, columns))
    return columns if len(columns) > 1 else columns[0]


def compiled(function, *arguments):
    """An executable, and the seconds of processor time to make it."""
    start = time.process_time()
    made = jax.jit(function).lower(*arguments).compile()
    return made, time.process_time() - start


def quickest(functions, *arguments, runs=20):
    """The lower quartile of the times of each of some functions, by turns, and their results."""
    times, results = np.zeros((len(functions), runs)), [None] * len(functions)
    for run in range(runs):
        for number, function in enumerate(functions):
            start = time.perf_counter()
            results[number] = jax.block_until_ready(function(*arguments[number]))
            times[number, run] = time.perf_counter() - start
    return np.quantile(times, 0.25, axis=1), results


def own(name, count):
    """A simulation, or one of many lanes, from inputs and an end to accepted steps."""
    node = getattr(load(FOLDER / "continuous.zls"), name)

    def one(given, until):
        run = simulate(node, until=until, inputs=given, options=OPTIONS)
        return run.last.counts.accepted, jnp.sum(run.last.positions)

    many = jax.vmap(one, in_axes=(0, None))
    return (one if count is None else many), inputs(name, count)


def prototype(name, count):
    """The same by the prototype; None where that is not there."""
    if not PROTOTYPE.is_dir():
        return None
    sys.path.insert(0, str(PROTOTYPE))
    loop, programs = (importlib.import_module(module) for module in ("hybrid_dp", "programs"))
    machine = programs.ALL[PROGRAMS[name][0]]()
    options = loop.Opts(hmax=OPTIONS.maxstep)

    def one(given, until):
        end = loop.simulate_nested(machine, *given, until, options)
        return end.n[0], sum(end.y)

    def many(given, until):
        rows = jax.tree.map(lambda leaf: leaf.reshape(-1, 100), given)
        return jax.lax.map(jax.vmap(lambda given: one(given, until)), rows)

    return (one if count is None else many), programs.inputs(PROGRAMS[name][0], count)


def loops(name, count):
    """Of ours and the prototype's: seconds to compile, microseconds a step, how many steps."""
    made = [found for found in (own(name, count), prototype(name, count)) if found is not None]
    until = jnp.float64(PROGRAMS[name][1 if count is None else 2])
    functions = [compiled(function, given, until) for function, given in made]
    runs = 20 if count is None else 5
    arguments = [(given, until) for _, given in made]
    best, results = quickest([one for one, _ in functions], *arguments, runs=runs)
    steps = [int(np.sum(accepted)) for accepted, _ in results]
    return [seconds for _, seconds in functions], best / steps * 1e6, steps


def valued(name):
    """From an input, an end and perhaps a number of rounds to the sum of the last positions, and counts."""
    node = getattr(load(FOLDER / "continuous.zls"), name)

    def value(given, until, steps=None):
        run = simulate(node, until=until, inputs=given, options=OPTIONS, steps=steps)
        return jnp.sum(run.last.positions), run.last.counts

    return value


def derivatives(name):
    """The time of `jvp` and of `grad` of one simulation, in that of its value.

    It is so long that what a call costs by itself tells nothing.
    """
    value, given, until = valued(name), inputs(name, None), PROGRAMS[name][1]
    ones = jax.tree.map(jnp.ones_like, given)
    counts = jax.jit(lambda given: value(given, until)[1])(given)
    bound = int(counts.accepted + counts.refused + counts.majors) + 1
    made = [
        compiled(lambda given: value(given, until)[0], given)[0],
        compiled(lambda given: jax.jvp(lambda x: value(x, until)[0], (given,), (ones,)), given)[0],
        compiled(jax.grad(lambda given: value(given, until, bound)[0]), given)[0],
    ]
    times = [alternated(made, given)[1] for _ in range(5)]
    best = np.min(times, axis=0)[:, 0]
    return best[1:] / best[0]


def memory(name, lanes=1000, rounds=256):
    """The megabytes that `grad` takes for some lanes of so many rounds, beside what goes in and out."""
    value, given, until = valued(name), inputs(name, lanes), PROGRAMS[name][2]

    def total(given):
        return jnp.sum(over_lanes(lambda one: value(one, until, rounds)[0], given))

    made, _ = compiled(jax.grad(total), given)
    return made.memory_analysis().temp_size_in_bytes / 1e6


def trackers(particles, seeds):
    """Milliseconds for a step of the ball tracker and of the filter by hand."""
    folder = FOLDER.parent / "tracking"
    source = (folder / "tracking.zls").read_text().replace("infer 4000", f"infer {particles}")
    with tempfile.TemporaryDirectory() as place:
        file = Path(place) / "tracking.zls"
        file.write_text(source)
        main = load(file).main
    columns = jnp.asarray(np.loadtxt(folder / "observations.csv", delimiter=",", skiprows=1)).T

    def ours(seed):
        return scan(main.step, main.init(seed), tuple(columns))[1]

    def by_hand(seed):
        return tracking.run(seed, particles, tuple(columns))

    functions = [compiled(function, 0)[0] for function in (ours, by_hand)]
    best, _ = quickest(functions, (0,), (0,), runs=seeds)
    return best / columns.shape[1] * 1e3


def main():
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--programs", type=lambda text: text.split(","), default=[*PROGRAMS])
    parser.add_argument("--lanes", type=int, default=10_000)
    parser.add_argument("--particles", type=int, default=10_000)
    parser.add_argument("--seeds", type=int, default=8)
    chosen = parser.parse_args()
    jax.config.update("jax_enable_x64", True)
    print("| program | lanes | compile s | prototype | us a step | prototype | ratio | in all |")
    print("|---|---|---|---|---|---|---|---|")
    for name in chosen.programs:
        for count in (None, chosen.lanes):
            seconds, times, steps = loops(name, count)
            figures = [f"{seconds[0]:.2f}", "", f"{times[0]:.3f}", "", "", ""]
            if len(times) > 1:
                figures[1], figures[3] = f"{seconds[1]:.2f}", f"{times[1]:.3f}"
                figures[4] = f"{times[0] / times[1]:.2f}"
                figures[5] = f"{times[0] * steps[0] / (times[1] * steps[1]):.2f}"
            print("|", name, "|", count or 1, "|", " | ".join(figures), "|", flush=True)
    print("\n| program | jvp | grad | MB of grad, 1,000 lanes of 256 rounds |\n|---|---|---|---|")
    for name in chosen.programs:
        forward, back = derivatives(name)
        print(f"| {name} | {forward:.2f} | {back:.2f} | {memory(name):.1f} |", flush=True)
    ours, by_hand = trackers(chosen.particles, chosen.seeds)
    print(f"\nball tracker: {ours:.2f} ms a step, by hand {by_hand:.2f}: {ours / by_hand:.2f}")


if __name__ == "__main__":
    main()
