"""What editors ask: every name of every program is known, and what is wrong in one place leaves the rest right."""

from __future__ import annotations

from pathlib import Path

import pytest
from pzjax.frontend_bridge.builtin.errors import FrontEndErrors, Places
from pzjax.frontend_bridge.builtin.modules import check_file
from pzjax.frontend_bridge.builtin.parsing.lexer import tokens
from pzjax.frontend_bridge.builtin.tooling.analysis import Analysis
from pzjax.frontend_bridge.builtin.tooling.occurrences import What
from pzjax.frontend_bridge.dependencies import module_name
from pzjax.frontend_bridge.errors import FrontEndError

ROOT = Path(__file__).parents[3]
PROGRAMS = sorted(
    [*(ROOT / "examples").rglob("*.zls"), *(ROOT / "tests/conformance").rglob("*.zls")]
)
SIZES = {"arr_slice_named_sizes.zls"}
"""Programs with names in sizes, which the tree has as no nodes."""


def analysed(path: Path) -> Analysis | None:
    """A program that is right."""
    try:
        environment = dict(check_file(path, [path.parent]).imports)
    except FrontEndErrors:
        return None
    except FrontEndError:
        return None
    text = path.read_bytes().decode("latin-1")
    return Analysis(text, str(path), module_name(path), environment)


@pytest.mark.parametrize(
    "share", [0, *(pytest.param(share, marks=pytest.mark.slow) for share in range(1, 8))]
)
def test_every_name_is_known_with_its_type(share: int) -> None:
    count = 0
    for path in PROGRAMS[share::8]:
        source = analysed(path)
        if source is None or path.name in SIZES:
            continue
        assert not source.examined.faults, path
        found = {one.start: one for one in source.occurrences}
        assert len(found) == len(source.occurrences), path
        places = Places(source.text)
        words = tokens(source.text, places)[0]
        for before, word in zip([None, *words], words, strict=False):
            if word.kind not in ("LIDENT", "UIDENT") or (before and before.kind == "QUOTE"):
                continue
            at = places.span(word.start, word.end)
            one = found[at.line, at.column]
            assert one.entity.name == word.value, (path, at)
            assert source.described(one) is not None, (path, one)
            home = one.entity.module in (None, source.module)
            if home and one.entity.what is not What.MODULE:
                assert source.definition(one.entity) is not None, (path, one)
            count += 1
        assert [*source.symbols()], path
    assert count > 1000


BROKEN = """\
let node good x = y where rec y = 0 fby x
let node broken x = where
let node other x = z where rec z = good x + broken x
let node wrong a = b where
  rec b = c + 1.0
  and c = good a
let node last_one (a) = good a
"""


def test_what_is_wrong_leaves_the_rest_right() -> None:
    environment = check_file(ROOT / "examples/coin/coin.zls", []).imports
    source = Analysis(BROKEN, "m.zls", "M", dict(environment))
    faults = {(one.phase.value, one.at.line) for one in source.examined.faults}
    assert faults == {("parser", 2), ("typing", 5)}
    position = (6, BROKEN.split("\n")[5].index("good") + 1)
    found = source.at(position)
    assert found is not None
    assert source.definition(found.entity) is not None
    assert [one.at.line for one in source.of(found.entity)][-1] == 7
