"""Programs that must be refused: the phase and the line are those of the original compiler.

Each `bad/NAME.expected` has them. `bad/messages.txt` has our own messages, to be read by people when
they change: `python test_bad_programs.py` writes it anew.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from checking import library
from pzjax.frontend_bridge.builtin.check import check
from pzjax.frontend_bridge.builtin.errors import FrontEndErrors

BAD = Path(__file__).parent / "bad"
MESSAGES = BAD / "messages.txt"
PROGRAMS = sorted(BAD.glob("*.zls"))


def refusal(program: Path) -> FrontEndErrors:
    """Give what is wrong with a program."""
    try:
        check(program.read_text("latin-1"), program.name, library())
    except FrontEndErrors as error:
        return error
    raise AssertionError(f"{program.name} is accepted")


def messages() -> str:
    """Give all messages in one text."""
    return "\n".join(refusal(program).messages for program in PROGRAMS)


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.stem)
def test_phase_and_line(program: Path) -> None:
    phase, lines = (
        line.split(": ")[1] for line in program.with_suffix(".expected").read_text().splitlines()
    )
    first, last = map(int, lines.split("-"))
    (fault,) = refusal(program).faults
    assert fault.phase.value == phase
    assert first <= fault.at.line <= last


def test_messages() -> None:
    assert messages() == MESSAGES.read_text()


if __name__ == "__main__":
    MESSAGES.write_text(messages())
