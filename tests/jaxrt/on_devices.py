"""Runs on 8 devices of the CPU, in a process of its own: what it finds goes to a file.

`python on_devices.py BITS FILE [FILTER ...]` writes arrays by name with `numpy.savez`; `test_devices.py`
compares them. With names of filters, it runs these alone.
"""

import re
import sys
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
from pzjax.jaxrt import settings
from pzjax.jaxrt.distributions.gaussian import gaussian
from pzjax.jaxrt.inference import engines
from pzjax.jaxrt.inference.primitives import factor, observe, sample
from pzjax.jaxrt.layout import layout_of
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.populations.population import placed
from pzjax.jaxrt.random import as_key
from pzjax.jaxrt.resampling import SCHEMES
from pzjax.jaxrt.resampling.exchange import exchange
from pzjax.jaxrt.resampling.local import LocalLine
from pzjax.jaxrt.resampling.spread import SpreadLine, cumulative
from toy_models import coin, kalman, run

MEASURES = np.array([3.0, 2.5, 4.0, 5.5])
TOSSES = np.array([True, True, False, True])


def on(count, make):
    """The node made by `make()`, its particles on so many devices."""
    with settings(devices=jax.devices()[:count]):
        return make()


def filters(found, names):
    """The particles, weights and evidence of filters on 1, 2 and 8 devices."""
    cases = {name: (kalman, MEASURES, 1000, name) for name in (*SCHEMES, "none")}
    cases |= {"adaptive": (kalman, MEASURES, 1000, None), "coin": (coin, TOSSES, 800, "systematic")}
    # Sizes that 8 does not divide: on 4 of the devices, or whole on each of them.
    cases |= {f"size {size}": (kalman, MEASURES, size, "systematic") for size in (1004, 1001, 1)}
    for name in names:
        model, inputs, size, scheme = cases[name]
        for count in (1, 2, 8) if name == "systematic" else (1, 8):

            def make(model=model, size=size, scheme=scheme):
                if scheme is None:
                    return engines.adaptive_filter(size, 0.5, model)
                return engines.particle_filter(size, model, scheme)

            _, posterior = run(on(count, make), jnp.asarray(inputs), key=2)
            means = jax.vmap(lambda p: p.mean())(posterior)
            found[f"filter/{name}/{count}/particles"] = posterior.values.tree
            found[f"filter/{name}/{count}/sums"] = jnp.stack([means, posterior.log_evidence])


def nested(found):
    """An inference in each particle of another one."""

    def inner_step(state, given):
        key, target = given
        x = sample(key.fold(0), gaussian(0.0, 1.0))
        return state, (x, observe(gaussian(x, 1.0), target))

    def make():
        model = Node(lambda key: (), inner_step, lambda state: state)
        inner = engines.particle_filter(40, model)

        def outer_step(state, given):
            target = sample(given[0].fold(0), gaussian(0.0, 1.0))
            state, posterior = inner.step(state, target)
            return state, ((target, posterior.mean()), factor(-jnp.abs(target)))

        outer = Node(lambda key: inner.fresh(key.fold(5)), outer_step, inner.reset)
        return engines.particle_filter(16, outer)

    for count in (1, 8):
        _, posterior = run(on(count, make), np.zeros(3), key=1)
        found[f"nested/{count}"] = jnp.stack(posterior.values.tree)


def schemes(found):
    """Ends of offspring, on 8 devices and on one."""
    size = 4000
    weights = np.random.default_rng(0).exponential(size=size) ** 3
    weights[::7] = 0
    weights[-100:] = 0
    weights = jnp.asarray(weights / weights.max())
    layout = layout_of(tuple(jax.devices()), size)
    spread, local = SpreadLine(size, layout), LocalLine(size)
    for name, scheme in SCHEMES.items():
        ends = {
            line: jax.jit(partial(scheme, line=line))(as_key(3), weights)
            for line in (spread, local)
        }
        found[f"ends/{name}"] = ends[spread]
        found[f"ancestors/{name}"] = jax.jit(local.ancestors)(ends[local])
    found["weights"] = weights


def exchanges(found):
    """New particles, for ends of all kinds; the offspring of one may fill all devices."""
    size = 8 * 13
    layout = layout_of(tuple(jax.devices()), size)
    numbers = jnp.arange(size)
    leaves = [numbers, jnp.stack([numbers * 2.0, numbers * 3.0], axis=1), numbers % 2 == 0]
    replace = jax.jit(lambda ends, leaves: exchange(ends, leaves, layout))
    random = np.random.default_rng(1)
    counts = [np.ones(size, int)]
    counts += [np.bincount([taker], minlength=size) * size for taker in (0, 5, 60, size - 1)]
    # The last block of particles fills the first places once each, and the other way round.
    counts += [np.repeat([0, 8], [size - 13, 13]), np.repeat([8, 0], [13, size - 13])]
    counts += [
        random.multinomial(size, random.dirichlet(np.full(size, sharp)))
        for sharp in (0.001, 0.01, 0.1, 1.0, 10.0)
    ]
    for case, count in enumerate(counts):
        ends = jnp.asarray(np.cumsum(count), jnp.int32)
        new = replace(ends, leaves)
        found[f"exchange/{case}/ancestors"] = np.repeat(np.arange(size), count)
        for part, leaf in enumerate(new):
            found[f"exchange/{case}/{part}"] = leaf


def sums(found):
    """Cumulative sums on 8 devices and on one, of numbers of all sizes."""
    size = 2**18
    values = jnp.asarray(np.random.default_rng(2).exponential(size=size) ** 2)
    for count in (1, 8):
        layout = layout_of(tuple(jax.devices()[:count]), size)
        line = jax.jit(lambda values, layout=layout: cumulative(values, layout))(values)
        found[f"sums/{count}/whole"] = line.whole
        found[f"sums/{count}/fraction"] = line.rest
    found["values"] = values


def compiled_sizes(found):
    """The most elements of an array in the compiled step of one of 8 devices."""
    size = 2**17  # matrices of the sums have up to 2^14
    cases = [("systematic", kalman, 1.0), ("residual", kalman, 1.0), ("stratified", coin, True)]
    for name, model, like in cases:
        node = on(8, lambda name=name, model=model: engines.particle_filter(size, model, name))

        def step(state, given, node=node):
            state, posterior = node.step(state, given)
            return state, (posterior.mean(), posterior.variance(), posterior.ess)

        state = placed(node.init(0, like=like), tuple(jax.devices()))
        text = jax.jit(step).lower(state, like).compile().as_text()
        shapes = re.findall(r" = [a-z]+\d*\[([\d,]+)\]", text)
        sizes = [np.prod([int(extent) for extent in shape.split(",")]) for shape in shapes]
        found[f"elements/{name}"] = max(sizes) / size


def main(bits, file, *names):
    """Runs filters, or all else that belongs to a precision."""
    jax.config.update("jax_enable_x64", bits == "64")
    assert jax.device_count() == 8
    found = {}
    if names:
        filters(found, names)
    else:
        schemes(found)
        sums(found)
    if bits == "32" and not names:
        exchanges(found)
        nested(found)
        compiled_sizes(found)
    np.savez(file, **found)


if __name__ == "__main__":
    main(*sys.argv[1:])
