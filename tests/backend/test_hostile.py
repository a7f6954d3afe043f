"""Nothing in a dump runs: hostile text in every atom of the dumps of the examples.

Of each variant the Python text parses and is executed; no marker is ever made. What is refused is one line.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import jax
import pytest
from pzjax.backend.compile import to_muf, to_obc, to_python
from pzjax.backend.errors import TranslationError
from pzjax.frontend_bridge.dump import sexp
from pzjax.frontend_bridge.dump.sexp import DumpError
from pzjax.loading import LoadError, load

ROOT = Path(__file__).parents[2]
DUMPS = sorted(ROOT.glob("examples/*/*.sexp"))
REFUSED = Path(__file__).parent / "data" / "refused"
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
        for form in (to_muf, to_obc, to_python):
            form(dump.encode()).encode()


@pytest.mark.parametrize(("share", "seed"), [(2200, 1), pytest.param(4, 2, marks=pytest.mark.slow)])
def test_hostile_text_stays_text(
    share: int, seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    said = []
    for number, (path, dump) in enumerate(variants(share, seed)):
        if number % 500 == 499:
            jax.clear_caches()  # what loading compiles takes maps of memory: 65,530 are there
        said.append(check(path, dump, tmp_path))
    assert len(said) >= (35_000 if share == 4 else 100)
    assert not [*tmp_path.rglob(f"*{MARKER}*")]
    assert not [message for message in said if len(message.splitlines()) > 1]
    assert 0 < said.count("") < len(said)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("evil", r"7:18: error: expected the name of a module, found"),
        ("evil2", r"22:64: error: .*: expected the name of a module, found"),
        ("evil_type_comment", r"13:26: error: .*: expected the name of a type, found"),
        ("nul", r"11:37: error: exports / val \"main\": expected the name of a type, found"),
        (
            "cartpole_287",
            r"cartpole\.zls:20:1: error: the value 'class' is used and nothing before",
        ),
        ("cartpole_29", r"1:17869: error: .*: expected the name of a value, found"),
        (
            "changepoint_224",
            r"changepoint\.zls:17:1: error: the instance i_51 is used and not declared",
        ),
        (
            "coin_161",
            r"coin\.zls:10:1: error: the value 'i' is used and nothing before declares it",
        ),
        ("coin_215", r"coin\.zls:12:1: error: the instance i_54 is used and not declared"),
        ("coin_35", r"1:2962: error: .*: expected the name of a value, found the string \"\""),
        ("counter_84", r"counter\.zls:14:1: error: the node 'counter' is used and nothing before"),
        ("epidemic_153", r"37:8: error: .*: expected the name of a value, found"),
    ],
)
def test_these_were_executed_or_ended_in_a_traceback(name: str, message: str) -> None:
    dump = (REFUSED / f"{name}.dump").read_bytes()
    with pytest.raises((DumpError, TranslationError), match=message):
        to_python(dump, name)


@pytest.mark.parametrize(
    ("exp", "message"),
    [
        ('(global ("Array" "jnp"))', "the module Array of the library has no value 'jnp'"),
        ('(field (global ("Array" "length")) "system")', "the field 'system' is used and nothing"),
        ('(constr0 ("Stdlib" "Some_other"))', "has no constructor 'Some_other'"),
        ('(global ("Os" "system"))', "Os is not among the modules it needs"),
        ('(global ("rt" "cond"))', "expected the name of a module"),
    ],
)
def test_what_nothing_declares_is_refused(exp: str, message: str) -> None:
    dump = (
        '(zelus-dump (format 1) (producer "p") (module "M") (source "m.zls") (digest "d") (needs "Array")'
        f' (exports) (code (let "x" (at) (exp {exp}))))'
    )
    with pytest.raises((DumpError, TranslationError), match=message):
        to_python(dump.encode())


@pytest.mark.parametrize(
    "inst",
    [
        "(match (tuple (int 1) (int 2)) (case (ptuple (wild) (wild) (pconst (int 3))) (seq)))",
        "(seq (let (ptuple (wild) (wild) (wild)) (tuple (int 1) (int 2)) (at)))",
    ],
)
def test_a_pattern_of_another_size_is_refused(inst: str) -> None:
    dump = (
        '(zelus-dump (format 1) (producer "p") (module "M") (source "m.zls") (digest "d") (needs)'
        f' (exports) (code (let "x" (at) {inst})))'
    )
    with pytest.raises(TranslationError, match="a pattern has 3 parts, and its value 2; the dump"):
        to_python(dump.encode())


def test_a_field_is_no_method_that_writes_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A dump may say that an array is a record with a field `tofile`, and apply it to a name."""
    monkeypatch.chdir(tmp_path)
    dump = (
        '(zelus-dump (format 1) (producer "p") (module "M") (source "m.zls") (digest "d") (needs "Array" "Stdlib")'
        ' (exports) (code (types (type "t" (params) (at) (record ("tofile" (name ("Stdlib" "int"))))))'
        ' (let "x" (at) (exp (apply (field (vec (int 1) 3) "tofile") (string "PWNED"))))))'
    )
    path = tmp_path / "m.py"
    path.write_text(to_python(dump.encode()))
    with pytest.raises(AttributeError, match="tofile_"):
        load(path)
    assert not [*tmp_path.rglob(MARKER)]
