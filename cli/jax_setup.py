"""JAX as a command wants it: precision, devices, a cache of compiled programs, no messages of its own."""

from __future__ import annotations

import logging
import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Protocol

from pzjax.cli.errors import CommandError
from pzjax.cli.outputs.stream import keep_standard_output
from pzjax.frontend_bridge.interfaces import cache_folder

_CACHE = {
    "jax_persistent_cache_min_compile_time_secs": 0.0,
    "jax_persistent_cache_min_entry_size_bytes": 0,
    "jax_raise_persistent_cache_errors": False,
}


class Wanted(Protocol):
    """What the user of a command says of JAX."""

    @property
    def precision(self) -> str:
        """The bits of floats and integers."""
        ...

    @property
    def devices(self) -> int | None:
        """Over how many devices particles are spread."""
        ...

    @property
    def cluster(self) -> tuple[str, int, int] | None:
        """The processes that run together."""
        ...

    @property
    def debug(self) -> bool:
        """Whether to show JAX's messages."""
        ...


@contextmanager
def configured(request: Wanted) -> Iterator[None]:
    """A block in which JAX computes with the given precision and devices, and keeps compiled programs.

    The cache is the folder `jax` in pzjax's own; one that the user has configured is left as it is,
    and without a folder that can be written there is none. What JAX logs and warns about (that it
    found no accelerator, say) is not for the user of a program and is not shown.

    Raises:
        CommandError: there are not as many devices as the user asks for.
    """
    if not request.debug:
        os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")  # read when jaxlib is imported
    import jax

    config: Any = jax.config
    # The command waits for each step: handing it to another thread would only take longer.
    config.update("jax_cpu_enable_async_dispatch", False)
    wanted: dict[str, Any] = {"jax_enable_x64": request.precision == "64"}
    folder = None if config.jax_compilation_cache_dir else _cache()
    if folder is not None:
        wanted |= {"jax_compilation_cache_dir": folder, **_CACHE}
    before = {name: getattr(config, name) for name in wanted}
    logger = logging.getLogger("jax")
    level = logger.level
    try:
        for name, value in wanted.items():
            config.update(name, value)
        with warnings.catch_warnings():
            if not request.debug:
                warnings.simplefilter("ignore")
                logger.setLevel(logging.CRITICAL + 1)
            if request.devices is not None:
                _start_devices(jax, request.devices, request.cluster)
            yield
    finally:
        logger.setLevel(level)
        for name, value in before.items():
            config.update(name, value)


def _start_devices(jax: Any, count: int, cluster: tuple[str, int, int] | None) -> None:
    """Brings up so many devices; of the CPU there are as many as one asks for, before its first use."""
    try:
        jax.config.update("jax_num_cpu_devices", count // (cluster[1] if cluster else 1))
        if cluster is not None:
            keep_standard_output(silent=cluster[2] > 0)
            jax.distributed.initialize(*cluster)
    except RuntimeError as error:
        reason = str(error).strip().splitlines()[0]
        raise CommandError(f"pzjax: the devices can't be started: {reason}") from error
    there = jax.device_count()
    if there < count:
        raise CommandError(
            f"pzjax: there are {there} devices ({jax.default_backend()}), not {count}"
        )


def _cache() -> str | None:
    """The folder of compiled programs, if it can be written."""
    folder = cache_folder() / "jax"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return str(folder) if os.access(folder, os.W_OK | os.X_OK) else None
