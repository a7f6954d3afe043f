"""Nothing in a dump runs: hostile text in every atom of the dumps of the examples.

Of each variant the Python text parses and is executed; no marker is ever made. What is refused is one line.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from pzjax.backend import sexp
from pzjax.backend.compile import to_explanation, to_muf, to_obc, to_python
from pzjax.backend.errors import TranslationError
from pzjax.backend.load import LoadError, load
from pzjax.backend.sexp import DumpError

ROOT = Path(__file__).parents[2]
DUMPS = sorted(ROOT.glob("examples/*/*.sexp"))
MARKER = "PWNED"
COUNTER = (ROOT / "examples/counter/counter.sexp").read_text()
RUNS = f"__import__('pathlib').Path('{MARKER}').touch()"
HOSTILE = [
    f"x;{RUNS}#",
    f"Os;{RUNS}#",
    f"X\\\\x0a    {RUNS}#",
    f'\\"\\"\\"\\\\x0a{RUNS}\\\\x0a\\"\\"\\"',
    f"'+{RUNS}+'",
    f"{{{RUNS}}}",
    f"\\\\\\\\\\\\x0d{RUNS}#",
    f"\\\\xe2\\\\x80\\\\xa8{RUNS}#",
    "\\\\x00",
    "\\\\xed\\\\xa0\\\\x80",
    "\\\\xff",
    "",
    "__class__",
    "__import__",
    "__builtins__",
    "os",
    "This",
    "Os",
    "Antigravity",
    "import",
    "jnp",
    "rt",
    "Rt",
    "tofile",
    "np",
    "..",
    "../x",
    "a.b",
    "x" * 3000,
]
"""Strings as they stand in a dump, where each backslash is written twice."""


def atoms(dump: str) -> list[tuple[int, int]]:
    """Where the strings of a dump are, without their quotes."""
    places = []
    waiting: list[sexp.Node] = [sexp.parse(dump.encode(), "dump").root]
    while waiting:
        match waiting.pop():
            case sexp.List(items=items):
                waiting.extend(items)
            case sexp.Text(offset=offset):
                end = offset + 1
                while dump[end] != '"':
                    end += 1 + (dump[end] == "\\")
                places.append((offset + 1, end))
    return sorted(places)


def variants(share: int, seed: int) -> Iterator[tuple[Path, str]]:
    """Each dump with one string replaced: for each of its strings one of `share` hostile texts, by turns."""
    draw = random.Random(seed)
    for path in DUMPS:
        dump = path.read_text()
        for start, end in atoms(dump):
            for text in HOSTILE:
                if draw.randrange(share) == 0:
                    yield path, dump[:start] + text + dump[end:]


def check(path: Path, dump: str, folder: Path) -> str:
    """Translate a variant and execute it; what was said where it was refused."""
    try:
        text = to_python(dump.encode(), path.name)
        module = folder / f"{path.stem}.py"
        module.write_text(text)
        load(module)
    except (DumpError, TranslationError, LoadError) as error:
        return str(error)
    return ""


def test_the_other_forms_are_text_too() -> None:
    for text in HOSTILE:
        dump = COUNTER.replace('"counter.zls"', f'"{text}"')
        for form in (to_muf, to_obc, to_explanation, to_python):
            form(dump.encode()).encode()


@pytest.mark.parametrize(("share", "seed"), [(400, 1), pytest.param(4, 2, marks=pytest.mark.slow)])
def test_hostile_text_stays_text(
    share: int, seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    said = [check(path, dump, tmp_path) for path, dump in variants(share, seed)]
    assert len(said) >= (35_000 if share == 4 else 300)
    assert not [*tmp_path.rglob(f"*{MARKER}*")]
    assert not [message for message in said if len(message.splitlines()) > 1]
    assert 0 < said.count("") < len(said)
