"""Tests of continuous time run in 64 bits, unless they say otherwise."""

import jax
import pytest


@pytest.fixture(autouse=True)
def _wide():
    with jax.enable_x64(True):
        yield
