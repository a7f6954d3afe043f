"""Fixtures: the conformance programs run in 64 bits, as the compiled OCaml programs do."""

from collections.abc import Iterator

import jax
import pytest


@pytest.fixture
def in_64_bits() -> Iterator[None]:
    """Give integers and floats 64 bits for one test; the other tests keep JAX's own choice."""
    with jax.enable_x64(True):
        yield
