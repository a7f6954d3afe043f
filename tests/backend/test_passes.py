"""Each pass on small modules in readable form, and on every dump of the repository.

`data/passes/NAME.muf` holds the cases of a pass: a line `-- title`, the module before, a line `=>`, the
module after.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from dumps import EVERY, translated
from muf_text.parser import parse_module
from pzjax.backend.muf import syntax as muf
from pzjax.backend.muf.printer import print_module
from pzjax.backend.passes.pipeline import PASSES

RUN = dict(PASSES)
DATA = Path(__file__).parent / "data" / "passes"


def cases() -> list[tuple[str, str, str, str]]:
    """The name of the pass, the title, the text before and the text after."""
    found = []
    for name in RUN:
        text = (DATA / f"{name}.muf").read_text()
        for case in re.split(r"^-- ", text, flags=re.MULTILINE)[1:]:
            title, _, body = case.partition("\n")
            before, after = body.split("\n=>\n")
            found.append((name, title, before, after))
    return found


def parsed(text: str) -> muf.Module:
    return parse_module(f"module M\n{text}")


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [(name, before, after) for name, _, before, after in cases()],
    ids=[f"{name}: {title}" for name, title, _, _ in cases()],
)
def test_cases(name: str, before: str, after: str) -> None:
    assert print_module(RUN[name](parsed(before))) == print_module(parsed(after))


def test_every_pass_has_its_cases() -> None:
    assert {path.stem for path in DATA.glob("*.muf")} == set(RUN)


# `dead` sees that a memory is dead once what read it has gone; `keys` counts the keys that it places.
NEED_NOT_SETTLE = ("dead", "keys")


@pytest.mark.parametrize("name", EVERY)
def test_a_pass_run_twice_does_what_it_does_once(name: str) -> None:
    module = translated(name)
    for pass_name, run in PASSES:
        module = run(module)
        if pass_name not in NEED_NOT_SETTLE:
            assert run(module) == module, pass_name
