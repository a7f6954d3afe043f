"""Archives of NumPy: whatever is read, there are its arrays or one reason, and no file stays open."""

import gc
import io
import random
from pathlib import Path

import numpy as np
import pytest
from pzjax.cli import archives
from pzjax.cli.errors import CommandError
from pzjax.cli.plotting.columns import read
from pzjax.cli.run.checkpoint import Checkpoint


def _written(compressed: bool) -> bytes:
    stream = io.BytesIO()
    (np.savez_compressed if compressed else np.savez)(stream, x=np.arange(1000.0), y=np.int32(3))
    return stream.getvalue()


def _pickled() -> bytes:
    stream = io.BytesIO()
    np.savez(stream, x=np.array([{}], dtype=object))
    return stream.getvalue()


def _one_array() -> bytes:
    stream = io.BytesIO()
    np.save(stream, np.arange(3))
    return stream.getvalue()


def _changed(content: bytes, at: float) -> bytes:
    damaged = bytearray(content)
    damaged[int(len(content) * at)] ^= 0xFF
    return bytes(damaged)


@pytest.mark.parametrize("compressed", [False, True])
def test_an_archive_gives_its_arrays(compressed: bool) -> None:
    arrays = archives.load(io.BytesIO(_written(compressed)))
    assert list(arrays) == ["x", "y"]
    np.testing.assert_array_equal(arrays["x"], np.arange(1000.0))


DAMAGED = {
    "empty": b"",
    "text": b"time,value\n1,2\n",
    "cut": _written(False)[:-100],
    "changed": _changed(_written(False), 0.5),
    "compressed and changed": _changed(_written(True), 0.4),
    "objects": _pickled(),
    "one array": _one_array(),
}


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED)
def test_everything_else_is_refused(content: bytes, tmp_path: Path) -> None:
    gc.freeze()  # What there is before is no matter of the collection below.
    with pytest.raises(archives.NotAnArchive, match="not an archive of"):
        archives.load(io.BytesIO(content))
    file = tmp_path / "a.npz"
    file.write_bytes(content)
    with pytest.raises(CommandError, match=r"a\.npz can't be read as npz"):
        read(file, "npz")
    with pytest.raises(CommandError, match=r"a\.npz is not a checkpoint"):
        Checkpoint.load(file)
    gc.collect()  # A file that was left open is a warning now, and so a failure.


@pytest.mark.parametrize("compressed", [False, True])
def test_any_damage_is_a_reason_or_none(compressed: bool) -> None:
    whole = _written(compressed)
    for way in range(300):
        draw = random.Random(way)
        damaged = bytearray(whole)
        for _ in range(draw.choice([1, 1, 8])):
            # Half of the changes in what says where things are.
            place = draw.choice([draw.randrange(len(whole)), -1 - draw.randrange(250)])
            damaged[place] = draw.randrange(256)
        try:
            arrays = archives.load(
                io.BytesIO(damaged[: draw.choice([None, None, -draw.randrange(1, 99)])])
            )
        except archives.NotAnArchive:
            continue
        assert all(isinstance(array, np.ndarray) for array in arrays.values())
