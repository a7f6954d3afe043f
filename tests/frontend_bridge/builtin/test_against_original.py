"""The built-in checks beside those of the original compiler, where it is installed.

The same signatures for every program of the corpus; and almost right programs are accepted or
refused by both. Known differences are what the original accepts by mistake.
"""

from __future__ import annotations

import random
import re
import subprocess
from pathlib import Path

import pytest
from checking import LIBRARY, faults, library
from kept_signatures import comparable, values
from mutants import mutant
from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.builtin.check import check
from pzjax.frontend_bridge.builtin.errors import Fault, Phase
from pzjax.frontend_bridge.builtin.modules import library_module
from pzjax.frontend_bridge.builtin.parsing.lexer import OPERATOR_WORDS
from pzjax.frontend_bridge.builtin.parsing.source import parse
from pzjax.frontend_bridge.builtin.signatures import show_interface
from pzjax.frontend_bridge.dependencies import modules_named
from pzjax.frontend_bridge.dump.syntax import Kind, Span
from tangled import Tangle
from typing_cases import SIGNATURES

PROGRAMS = Path(__file__).parents[2] / "conformance" / "programs"
TEXTS = [
    text
    for path in sorted(PROGRAMS.glob("*.zls"))
    if modules_named(text := path.read_text("latin-1")) <= set(LIBRARY)
]
HYBRID = [path.read_text() for path in sorted(PROGRAMS.parent.glob("hybrid/h*.zls"))]
OWN_LIBRARY = (
    "Stdlib",
    "List",
    "String",
    "Char",
    "Random",
    "Complex",
    "Int32",
    "Int64",
    "Nativeint",
    "Basics",
    "Run",
)
"""The modules of the original's library whose interfaces pzjax has too."""


def accepted_by_mistake(tool: Path, text: str, fault: Fault) -> bool:
    """Whether the original is known to accept what we refuse with this fault."""
    if fault.phase is Phase.CAUSALITY:
        return "cannot be scheduled" in original(tool, text, "-zci-dir", ".").stderr
    if fault.phase is Phase.INITIALIZATION:
        # What the rounds of a loop give may be undefined there; so may all that a handler gives.
        return " out " in text or _in_handler(text, fault)
    if "`last" in fault.message and "is not static" in fault.message:
        return True
    if "is defined with `=` and with `+=`" in fault.message:
        return True
    starts_elsewhere = re.search(r"\binit [A-Z]", text)
    return "where a branch does not define it" in fault.message and bool(starts_elsewhere)


def refused_by_mistake(text: str, answer: str) -> bool:
    """Whether the original refuses a left limit that handlers may read."""
    return "Initialization error" in answer and bool(
        re.search(r"present\b.*\blast ", text, re.DOTALL)
    )


def _in_handler(text: str, fault: Fault) -> bool:
    """Whether what a fault is about is done by a handler of continuous time."""
    program, _ = parse(text, "m.zls")
    return any(
        _within(fault.at, handler.at) and not _within(fault.at, handler.condition.at)
        for declaration in program.declarations
        if isinstance(declaration, syntax.Function) and declaration.kind is Kind.CONTINUOUS
        for handler in syntax.NODES.all(declaration)
        if isinstance(handler, syntax.PresentHandler)
    )


def _within(inner: Span, outer: Span) -> bool:
    starts, ends = (inner.line, inner.column), (inner.end_line, inner.end_column)
    return (outer.line, outer.column) <= starts and ends <= (outer.end_line, outer.end_column)


def original(tool: Path, text: str, *flags: str) -> subprocess.CompletedProcess[str]:
    """Give the original a source, in the current folder; without flags, let it check it."""
    Path("m.zls").write_text(text, encoding="latin-1")
    words = [str(tool), *(flags or ("-typeonly", "-i")), "m.zls"]
    return subprocess.run(words, capture_output=True, encoding="latin-1", timeout=60)


def signatures(text: str) -> list[str]:
    """Give ours."""
    return comparable(list(show_interface(check(text, "m.zls", library()).interface)))


def written(name: str) -> str:
    """Give a value's name as a program writes it."""
    is_operator = not name[0].isalpha() or name in ("or", "on", *OPERATOR_WORDS)
    return f"( {name} )" if is_operator else name


def test_signatures_of_the_corpus(real: Path) -> None:
    sources = [*TEXTS, *HYBRID, *(source for source, _ in SIGNATURES)]
    for text in sources:
        answer = original(real, text)
        assert answer.returncode == 0, answer.stderr
        assert values(signatures(text)) == values(comparable(answer.stderr.splitlines())), text


@pytest.mark.parametrize("module", OWN_LIBRARY)
def test_interfaces(real: Path, module: str) -> None:
    names = library_module(module).interface.values
    text = "\n".join(
        f"let v{number} = {module}.{written(name)}" for number, name in enumerate(names)
    )
    answer = original(real, text)
    assert answer.returncode == 0, answer.stderr
    environment = {"Stdlib": library_module("Stdlib"), module: library_module(module)}
    ours = show_interface(check(text, "m.zls", environment).interface)
    assert values(comparable(list(ours))) == values(comparable(answer.stderr.splitlines()))


def refused_by_both(real: Path, text: str) -> bool:
    """Whether a source is refused; fails if the original does not agree, or infers other types."""
    answer = original(real, text)
    if wrong := faults(text):
        assert answer.returncode != 0 or accepted_by_mistake(real, text, wrong[0]), text
        return True
    found = signatures(text)
    if refused_by_mistake(text, answer.stderr):
        return True
    assert answer.returncode == 0, (text, answer.stderr)
    assert values(found) == values(comparable(answer.stderr.splitlines())), text
    return False


@pytest.mark.parametrize(
    ("seed", "count"), [(1, 200), pytest.param(2, 3000, marks=pytest.mark.slow)]
)
def test_mutants(real: Path, seed: int, count: int) -> None:
    generator = random.Random(seed)
    refused = 0
    for _ in range(count):
        refused += refused_by_both(real, mutant(generator.choice(TEXTS), generator))
    assert count / 4 < refused < count


@pytest.mark.parametrize(
    ("seed", "count"), [(1, 20), pytest.param(2, 1500, marks=pytest.mark.slow)]
)
def test_mutants_in_continuous_time(real: Path, seed: int, count: int) -> None:
    generator = random.Random(seed)
    texts = [text.partition("*)")[2] for text in HYBRID]
    refused = 0
    for _ in range(count):
        refused += refused_by_both(real, mutant(generator.choice(texts), generator))
    assert count / 4 < refused < count


@pytest.mark.parametrize(
    ("seed", "count"), [(1, 150), pytest.param(2, 3000, marks=pytest.mark.slow)]
)
def test_tangled_equations(real: Path, seed: int, count: int) -> None:
    generator = random.Random(seed)
    refused = sum(refused_by_both(real, Tangle(generator).program()) for _ in range(count))
    assert count / 4 < refused < count
