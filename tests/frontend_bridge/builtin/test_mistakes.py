"""Typical mistakes with what is told of each: `data/mistakes.txt`, a catalogue to be read by a person.

A case is a line `-- title`, a program, and the messages after a line `=>`. `python test_mistakes.py` writes the
messages anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pzjax.frontend_bridge.builtin.modules import check_file
from pzjax.frontend_bridge.errors import FrontEndError

CATALOGUE = Path(__file__).parent / "data" / "mistakes.txt"


def cases() -> Iterator[tuple[str, str, str]]:
    """The title, the program and the messages of each mistake."""
    for case in re.split(r"^-- ", CATALOGUE.read_text(), flags=re.MULTILINE)[1:]:
        title, _, rest = case.partition("\n")
        program, _, messages = rest.partition("=>\n")
        yield title, program, messages


def told(program: str) -> str:
    """What is told of a program, which is `m.zls` in the current folder."""
    Path("m.zls").write_text(program)
    try:
        check_file(Path("m.zls"), [Path()])
    except FrontEndError as error:
        return error.messages
    return ""


@pytest.mark.parametrize(
    ("title", "program", "messages"), [*cases()], ids=[t for t, _, _ in cases()]
)
def test_a_mistake_is_told(
    title: str, program: str, messages: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert told(program) == messages
    assert messages


def test_there_are_sixty() -> None:
    assert len({title for title, _, _ in cases()}) >= 60


if __name__ == "__main__":
    CATALOGUE.write_text(
        "".join(f"-- {title}\n{program}=>\n{told(program)}" for title, program, _ in [*cases()])
    )
    Path("m.zls").unlink()
