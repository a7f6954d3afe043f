"""Fixtures for the tests of the library: 64-bit precision, as `pzjax run` has it."""

from __future__ import annotations

from collections.abc import Iterator

import jax
import pytest


@pytest.fixture(autouse=True)
def wide() -> Iterator[None]:
    before = jax.config.jax_enable_x64
    jax.config.update("jax_enable_x64", True)  # which a command that runs here gives back
    yield
    jax.config.update("jax_enable_x64", before)
