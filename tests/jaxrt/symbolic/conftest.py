"""Fixtures of the tests of symbolic inference."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jax
import pytest
from pzjax import load


@pytest.fixture(autouse=True)
def in_64_bits() -> Iterator[None]:
    """Computes in 64 bits."""
    with jax.enable_x64(True):
        yield


@pytest.fixture(scope="session")
def models() -> Any:
    """The models of `models.zls`."""
    return load(Path(__file__).with_name("models.zls"))
