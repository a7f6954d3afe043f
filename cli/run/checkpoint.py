"""Checkpoints: a run comes in, a file from which another process can go on goes out, and back.

A checkpoint holds the state after a step, how much of the output belongs to the steps so far, and what the
run was: going on with another program, node or precision is refused by name. The file is replaced as a
whole, after the output before it is on the disk; so a process that is killed leaves a checkpoint that can be
read, and an output that is at least as long as it says. It ends with a digest of all that is before: a file
that is damaged at any place is refused.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Protocol

import jax
import numpy as np
from pzjax.cli import archives
from pzjax.cli.errors import CommandError
from pzjax.cli.inputs.passed import Passed
from pzjax.cli.outputs.files import explained, replaced
from pzjax.cli.outputs.results import Arrays
from pzjax.cli.outputs.stream import Output
from pzjax.frontend_bridge.version import VERSION
from pzjax.jaxrt.spelling import literals, restore_literals

FORMAT = 2
DIGEST = hashlib.sha256().digest_size
_STATE, _RESULTS = "state.", "results."


class Moving(Protocol):
    """What a checkpoint holds the state of.

    Attributes:
        steps: how many steps, or rows, there were.
    """

    steps: int

    def leaves(self) -> list[np.ndarray[Any, Any]]:
        """The numbers of its state."""
        ...

    def restore(self, leaves: list[np.ndarray[Any, Any]], steps: int) -> None:
        """Goes to where it was."""
        ...


class Kept(Protocol):
    """What a checkpoint keeps of results."""

    def saved(self) -> Arrays:
        """What another run needs to go on with them."""
        ...

    def restore(self, saved: Arrays) -> None:
        """Goes on where they were."""
        ...


@dataclass(frozen=True)
class Checkpoint:
    """What a checkpoint holds.

    Attributes:
        run: what the run was: the program, the node, the options that change what it gives.
        made_with: the versions and the device that made it.
        steps: how many steps were made.
        position: how many bytes of output they gave.
        inputs: the digest of their inputs, or nothing where it is not known.
        literals: the strings of the process, each at its number.
        state: the numbers of the state.
        results: what the results need to go on.
    """

    run: Mapping[str, str]
    made_with: Mapping[str, str]
    steps: int
    position: int
    inputs: str
    literals: list[str]
    state: list[np.ndarray[Any, Any]]
    results: Arrays

    def save(self, file: Path) -> None:
        """Writes the file, in the place of one that is there.

        Raises:
            CommandError: it can't be written.
        """
        about = {
            "format": FORMAT,
            "run": dict(self.run),
            "made_with": dict(self.made_with),
            "steps": self.steps,
            "position": self.position,
            "inputs": self.inputs,
            "literals": self.literals,
        }
        arrays: Arrays = {"about": np.frombuffer(json.dumps(about).encode(), np.uint8)}
        arrays |= {f"{_STATE}{number}": leaf for number, leaf in enumerate(self.state)}
        arrays |= {f"{_RESULTS}{name}": array for name, array in self.results.items()}
        content = io.BytesIO()
        np.savez(content, **arrays)  # type: ignore[arg-type]
        with explained(file), replaced(file) as stream:
            stream.write(content.getbuffer())
            stream.write(hashlib.sha256(content.getbuffer()).digest())

    @classmethod
    def load(cls, file: Path) -> Checkpoint:
        """Reads the file.

        Raises:
            CommandError: it is no checkpoint.
        """
        try:
            with file.open("rb") as stream:
                _check_digest(stream)
                arrays = archives.load(stream)
            about = json.loads(arrays["about"].tobytes())
            if about["format"] != FORMAT:
                raise CommandError(
                    f"pzjax: {file} is a checkpoint of the format {about['format']}, this pzjax reads "
                    f"the format {FORMAT}"
                )
            count = sum(name.startswith(_STATE) for name in arrays)
            return cls(
                about["run"],
                about["made_with"],
                about["steps"],
                about["position"],
                about["inputs"],
                about["literals"],
                [arrays[f"{_STATE}{number}"] for number in range(count)],
                {
                    name.removeprefix(_RESULTS): array
                    for name, array in arrays.items()
                    if name.startswith(_RESULTS)
                },
            )
        except OSError as error:
            raise CommandError(f"pzjax: can't read {file}: {error.strerror}") from None
        except (ValueError, KeyError, TypeError):
            raise CommandError(
                f"pzjax: {file} is not a checkpoint: it is damaged, or something else; without it, the run "
                "starts at step 1"
            ) from None


def _check_digest(stream: BinaryIO) -> None:
    """Compares a file with the digest at its end; what is read next is its beginning.

    Raises:
        ValueError: something in it has changed.
    """
    rest = stream.seek(0, os.SEEK_END) - DIGEST
    stream.seek(0)
    digest = hashlib.sha256()
    while rest > 0:
        chunk = stream.read(min(rest, 1 << 20))
        digest.update(chunk)
        rest -= len(chunk)
    if digest.digest() != stream.read():
        raise ValueError
    stream.seek(0)


class Checkpoints:
    """The checkpoints of a run.

    Attributes:
        file: where they are.
        every: at which steps there is one: the multiples of this number.
        run: what the run is.
        devices: on how many its particles are.
        loaded: the one to go on from, if there is one.
        beside: what they hold beside the results.
        passed: the inputs so far.
    """

    def __init__(
        self, file: Path, every: int, run: Mapping[str, str], devices: int, *, resume: bool
    ) -> None:
        """The checkpoints of a run that begins, or goes on where the file was written.

        Raises:
            CommandError: the file is of another run, or can't be written.
        """
        self.file = file
        self.every = every
        self.run = run
        self.devices = devices
        self.beside: Callable[[], Arrays] = dict
        self.passed = Passed()
        if not os.access(file.resolve().parent, os.W_OK):  # not only after the first steps
            raise CommandError(
                f"pzjax: can't write {file}: there is no such folder, or it is closed"
            )
        self.loaded = Checkpoint.load(file) if resume and file.exists() else None
        if self.loaded is not None:
            self._compare(self.loaded)

    def _compare(self, loaded: Checkpoint) -> None:
        for what in {**loaded.run, **self.run}:
            before, now = (run.get(what, "none") for run in (loaded.run, self.run))
            if before != now:
                if what == "maxt" and _is_later(before, now):
                    continue
                if what == "program":
                    before, now = "another program, or an older state of it", "not this one"
                raise CommandError(
                    f"pzjax: the checkpoint {self.file} can't be resumed, it is of another run: "
                    f"{what}: {before}; now: {now}"
                )

    def check_inputs(self) -> None:
        """Checks that the inputs so far are those of the checkpoint.

        Raises:
            CommandError: they have changed.
        """
        if self.loaded is not None and self.loaded.inputs not in ("", self.passed.digest):
            raise CommandError(
                f"pzjax: the checkpoint {self.file} can't be resumed: the inputs up to it "
                "are not those that it was made with; give these, or begin anew without --resume"
            )

    def notes(self) -> str:
        """What the user should know about how the run goes on."""
        if self.loaded is None:
            return f"pzjax: there is no checkpoint {self.file} yet: the run starts at step 1\n"
        note = (
            f"pzjax: resumed after step {self.loaded.steps}; the output up to it has "
            f"{self.loaded.position} bytes\n"
        )
        made, now = self.loaded.made_with, made_with(self.devices)
        if made != now:
            changed = ", ".join(f"{what} {made.get(what)} (now {now[what]})" for what in now
                                if made.get(what) != now[what])  # fmt: skip
            note += (
                f"pzjax: the checkpoint was made with {changed}: numbers may be rounded otherwise\n"
            )
        return note

    def restore(self, simulator: Moving, results: Kept) -> None:
        """Brings a run to where the checkpoint was made.

        Raises:
            CommandError: it is not of the same program after all.
        """
        if self.loaded is None:
            return
        try:
            restore_literals(self.loaded.literals)
            simulator.restore(self.loaded.state, self.loaded.steps)
        except ValueError as error:
            raise CommandError(
                f"pzjax: the checkpoint {self.file} can't be resumed: {error}"
            ) from error
        results.restore(self.loaded.results)

    def save(self, simulator: Moving, results: Kept, output: Output) -> None:
        """Writes a checkpoint of the steps so far, all of whose output is written.

        Raises:
            CommandError: something can't be written.
        """
        output.flush(durable=True)
        Checkpoint(
            self.run,
            made_with(self.devices),
            simulator.steps,
            output.position,
            self.passed.digest,
            literals(),
            simulator.leaves(),
            results.saved() | self.beside(),
        ).save(self.file)


def _is_later(before: str, now: str) -> bool:
    """Whether a run goes on to a later date than the one that a checkpoint is of; without a date it never ends."""
    return before != "none" and (now == "none" or float(now) >= float(before))


def made_with(devices: int) -> dict[str, str]:
    """What the bits of the numbers depend on, beside the run itself."""
    device = jax.devices()[0]
    return {
        "pzjax": VERSION,
        "jax": jax.__version__,
        "device": device.device_kind,
        "devices": str(devices),
    }
