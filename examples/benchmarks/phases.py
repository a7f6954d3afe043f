"""Measures lanes whose events come at dates of their own, and two threads that simulate at once.

    python phases.py [--lanes 10000] [--means 0.2,1,4]

A Van der Pol oscillator is hit at random dates, each lane at others: the time for a step of a lane in one loop whose
rounds are a step and what follows it (`Options(flat=True)`), and beside it the prototype's in the same run, where
that is at hand. Then, for the programs of `continuous.py`, how many steps two threads make in the time in which one
makes one. In 64 bits.
"""

import argparse
import importlib
import sys
import threading
from dataclasses import replace

import jax
import jax.numpy as jnp
import numpy as np
from continuous import OPTIONS, PROGRAMS, PROTOTYPE, compiled, own, quickest
from pzjax.jaxrt import dates
from pzjax.jaxrt.hybrid import simulate
from pzjax.jaxrt.hybrid.system import Major, Minor, System

END = 20.0


def following(seed):
    """The next number of a generator, and what it is between 0 and 1."""
    seed = seed * jnp.uint32(1664525) + jnp.uint32(1013904223)
    return seed, ((seed >> 8).astype(float) + 0.5) / 2.0**24


def slopes(mu, x, v):
    """How the oscillator moves."""
    return v, mu * (1 - x * x) * v - x


def hit(mean, memories, v, crosses, now):
    """Memories and speed after an event, which is a hit if its date has come."""
    mu, seed, due, count = memories
    comes = now >= due
    later, part = following(seed)
    due = jnp.where(comes, now - mean * jnp.log(part), due)
    count = count + comes + crosses
    return (mu, jnp.where(comes, later, seed), due, count), jnp.where(comes, 0.9 * v, v), comes


def own_lanes(mean):
    """A simulation of many lanes on pzjax, to accepted steps."""

    def one(memories, first):
        def minor(memories, y, _):
            return Minor(jnp.stack(slopes(memories[0], y[0], y[1])), y[:1], ())

        def major(memories, y, roots, date, _):
            after, v, comes = hit(mean, memories, y[1], roots[0], dates.number(date))
            again = jnp.where(comes | roots[0], 0.0, after[2])
            return Major(after, jnp.stack([y[0], v]), again, ())

        start = memories, jnp.stack(first)
        system = System(lambda _: start, minor, major, ("x", "v"), ("up(x)",))
        run = simulate(system, until=END, options=replace(OPTIONS, flat=True))
        return run.last.counts.accepted, jnp.sum(run.last.positions)

    return jax.vmap(one)


def prototype_lanes(mean):
    """The same on the prototype."""
    sys.path.insert(0, str(PROTOTYPE))
    loop = importlib.import_module("hybrid_dp")

    def step(memories, y, roots, now):
        after, v, comes = hit(mean, memories, y[1], roots[0], now)
        return after, (y[0], v), jnp.where(comes | roots[0], 0.0, after[2]), (y[0],)

    machine = loop.Machine(lambda s, y: slopes(s[0], *y), lambda _, y: (y[0],), step)
    options = loop.Opts(hmax=OPTIONS.maxstep)

    def one(memories, first):
        end = loop.simulate(machine, memories, first, END, options)
        return end.n[0], sum(end.y)

    def many(memories, first):
        rows = jax.tree.map(lambda leaf: leaf.reshape(-1, 100), (memories, first))
        return jax.lax.map(jax.vmap(lambda row: one(*row)), rows)

    return many


def diverging(mean, lanes):
    """Microseconds for a step of a lane: ours, and the prototype's where that is at hand."""
    rng = np.random.default_rng(1)
    mu, seeds = rng.uniform(3, 7, lanes), rng.integers(0, 2**32, lanes).astype(np.uint32)
    memories = (mu, seeds, np.zeros(lanes), np.zeros(lanes, np.int32))
    given = jax.tree.map(jnp.asarray, (memories, (rng.uniform(1.5, 2.5, lanes), np.zeros(lanes))))
    makers = [own_lanes, prototype_lanes] if PROTOTYPE.is_dir() else [own_lanes]
    functions = [compiled(maker(mean), *given)[0] for maker in makers]
    best, results = quickest(functions, *[given for _ in functions], runs=5)
    return best / [int(np.sum(accepted)) for accepted, _ in results] * 1e6


def threads(name, lanes):
    """The steps that two threads make while one makes one."""
    made, given = own(name, lanes)
    until = jnp.float64(PROGRAMS[name][2])
    function, _ = compiled(made, given, until)

    def alone():
        return function(given, until)

    def both():
        pair = [threading.Thread(target=lambda: jax.block_until_ready(alone())) for _ in range(2)]
        for thread in pair:
            thread.start()
        for thread in pair:
            thread.join()

    best, _ = quickest([alone, both], (), (), runs=9)
    return 2 * best[0] / best[1]


def main():
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lanes", type=int, default=10_000)
    parser.add_argument(
        "--means", type=lambda text: [*map(float, text.split(","))], default=[0.2, 1.0, 4.0]
    )
    chosen = parser.parse_args()
    jax.config.update("jax_enable_x64", True)
    print("| mean time between hits | us a step | prototype |\n|---|---|---|")
    for mean in chosen.means:
        ours, *rest = diverging(mean, chosen.lanes)
        print(f"| {mean:g} | {ours:.3f} | {''.join(f'{one:.3f}' for one in rest)} |", flush=True)
    print("\n| program | steps of two threads, in those of one |\n|---|---|")
    for name in PROGRAMS:
        print(f"| {name} | {threads(name, chosen.lanes):.2f} |", flush=True)


if __name__ == "__main__":
    main()
