"""Where particles are: populations spread over devices, in blocks of consecutive particles.

In: some devices, a number of particles. Out: a `Layout`, which tells JAX's compiler where arrays are; the
compiler then divides the work. What is per particle is computed where the particle is, and sums over
particles are sums over devices of sums.

The mesh has an axis for each prime factor of the number of devices. A population of N is spread over as
many of these axes as divide N: 1000 particles lie on all of 8 devices, 1004 on 4 (and again on the other
4), and all 1001 on each. So any number of particles runs on any number of devices.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import jax
from jax import Array
from jax.sharding import AxisType, Mesh, NamedSharding, PartitionSpec
from pzjax.jaxrt.random import Key

Devices = tuple[jax.Device, ...]


@dataclass(frozen=True)
class Layout:
    """A population on devices.

    Attributes:
        mesh: all devices.
        axes: the axes of the mesh that the particles are spread over.
    """

    mesh: Mesh
    axes: tuple[str, ...]

    @property
    def count(self) -> int:
        """The number of blocks of particles."""
        return math.prod(self.mesh.shape[axis] for axis in self.axes)

    def spread(self, array: Array) -> Array:
        """The array, of which each block of the first axis is on the devices of its particles."""
        return jax.lax.with_sharding_constraint(array, self.sharding)

    @property
    def sharding(self) -> NamedSharding:
        """Where an array is whose first axis is that of the particles."""
        return NamedSharding(self.mesh, PartitionSpec(self.axes))

    def on_blocks(self, function: Callable[..., Any], spread: Any, *whole: Any) -> Any:
        """`function(blocks, *whole)` on each device.

        Args:
            function: from the device's part of `spread`, and all of the rest, to a pytree of parts.
            spread: a pytree of arrays over particles.
            whole: arrays that are the same on all devices.
        """
        return jax.shard_map(
            function,
            mesh=self.mesh,
            in_specs=(PartitionSpec(self.axes), *[PartitionSpec()] * len(whole)),
            out_specs=PartitionSpec(self.axes),
            check_vma=False,
        )(spread, *whole)


def layout(devices: Devices | None, size: int, key: Key) -> Layout | None:
    """The layout of a population; None where there is none to keep to.

    Args:
        devices: where particles may be; None for wherever JAX computes.
        size: the number of particles.
        key: the key of the inference. Within a particle of another inference nothing is spread: the
            outer particles are.
    """
    if devices is None or key.lanes:
        return None
    return layout_of(devices, size)


def layout_of(devices: Devices, size: int) -> Layout:
    """The layout of a population on devices."""
    mesh = mesh_of(devices)
    axes = []
    for axis, factor in mesh.shape.items():
        if size % factor == 0:
            axes.append(axis)
            size //= factor
    return Layout(mesh, tuple(axes))


def everywhere(tree: Any, devices: Devices) -> Any:
    """The pytree of arrays, all of it on each device."""
    return jax.lax.with_sharding_constraint(tree, NamedSharding(mesh_of(devices), PartitionSpec()))


@functools.cache
def mesh_of(devices: Devices) -> Mesh:
    """The mesh of all devices: an axis for each prime factor of their number, after one of size 1.

    So there is an axis that any number of particles can be spread over.
    """
    shape = (1, *_prime_factors(len(devices)))
    names = tuple(f"particles_{index}" for index in range(len(shape)))
    automatic = (AxisType.Auto,) * len(shape)
    return jax.make_mesh(shape, names, automatic, devices=devices)


def _prime_factors(number: int) -> tuple[int, ...]:
    found, factor = [], 2
    while number > 1:
        while number % factor == 0:
            found.append(factor)
            number //= factor
        factor += 1
    return tuple(found)
