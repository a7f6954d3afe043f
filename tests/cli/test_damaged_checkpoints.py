"""Checkpoints that were damaged: 329 ways, and each time one line, exit code 1, and nothing is written."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from cli_program import Run, lines

WAYS = 329
QUICK = 20
INPUTS = "x\n" + "".join(f"{step / 7}\n" for step in range(20))

Damage = Callable[[bytes, random.Random], bytes]


def flipped(content: bytes, draw: random.Random) -> bytes:
    damaged = bytearray(content)
    for _ in range(draw.choice([1, 1, 1, 2, 100])):
        damaged[draw.randrange(len(content))] ^= 1 << draw.randrange(8)
    return bytes(damaged) if damaged != content else content[:-1]


def cut(content: bytes, draw: random.Random) -> bytes:
    return content[: draw.randrange(len(content))]


def cut_inside(content: bytes, draw: random.Random) -> bytes:
    start = draw.randrange(len(content) - 1)
    return content[:start] + content[start + draw.randrange(1, 100) :]


def longer(content: bytes, draw: random.Random) -> bytes:
    start = draw.randrange(len(content) + 1)
    return content[:start] + draw.randbytes(draw.randrange(1, 100)) + content[start:]


def zeroed(content: bytes, draw: random.Random) -> bytes:
    start = draw.randrange(len(content) - 600)
    return content[:start] + bytes(512) + content[start + 512 :]


def packed(members: list[tuple[str, bytes]]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, data in members:
            archive.writestr(name, data)
    return written.getvalue()


def unpacked(content: bytes) -> list[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return [(name, archive.read(name)) for name in archive.namelist()]


def without_a_member(content: bytes, draw: random.Random) -> bytes:
    members = unpacked(content)
    del members[draw.randrange(len(members))]
    return packed(members)


def with_a_member_twice(content: bytes, draw: random.Random) -> bytes:
    members = unpacked(content)
    return packed([*members, draw.choice(members)])


def with_another_member(content: bytes, draw: random.Random) -> bytes:
    members = unpacked(content)
    place = draw.randrange(len(members))
    members[place] = (members[place][0], draw.choice(members)[1] + b"\0")
    return packed(members)


def foreign(content: bytes, draw: random.Random) -> bytes:
    written = io.BytesIO()
    names = draw.sample(["about", "state.0", "state.1", "results.header", "x", "../x"], 3)
    np.savez(written, **{name: np.arange(draw.randrange(9)) for name in names})
    return written.getvalue()


DAMAGES: list[Damage] = [
    flipped, flipped, flipped, cut, cut_inside, longer, zeroed,
    without_a_member, with_a_member_twice, with_another_member, foreign,
]  # fmt: skip


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize(
    ("node", "ways"),
    [("sum", range(QUICK)), pytest.param("follow", range(QUICK, WAYS), marks=pytest.mark.slow)],
)
def test_a_damaged_checkpoint_is_refused(pz: Run, tmp_path: Path, node: str, ways: range) -> None:
    at, out = tmp_path / "c", tmp_path / "out.csv"
    words = ["-s", node, "--format", "csv"]
    options = [*words, "-o", out, "--checkpoint", at, "--checkpoint-every", "7", "--resume"]
    lines(pz(*options, "-n", "10", given=INPUTS))
    whole, before = at.read_bytes(), out.read_bytes()
    for way in ways:
        damage = DAMAGES[way % len(DAMAGES)]
        content = damage(whole, random.Random(way))
        assert content != whole
        at.write_bytes(content)
        result = pz(*options, given=INPUTS)
        told = f"pzjax: {at} is not a checkpoint: "
        assert isinstance(result.exception, SystemExit), (way, damage, result.exception)
        assert (result.exit_code, result.stdout) == (1, ""), (way, damage)
        assert (result.stderr.count("\n"), told in result.stderr) == (1, True), result.stderr
        assert (at.read_bytes(), out.read_bytes()) == (content, before)
    at.write_bytes(whole)
    assert "resumed after step 10;" in pz(*options, given=INPUTS).stderr
    lines(pz(*words, "-o", tmp_path / "whole.csv", given=INPUTS))
    assert out.read_bytes() == (tmp_path / "whole.csv").read_bytes()
