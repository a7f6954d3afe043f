"""The interfaces: every name has an implementation or a reason, the compiler accepts them, types agree with its own."""

from __future__ import annotations

import importlib
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pzjax import stdlib
from pzjax.backend.codegen.names import public
from pzjax.frontend_bridge import locate
from pzjax.frontend_bridge.errors import FrontEndError
from pzjax.stdlib.effects import HANDLED, IO, PRIMITIVES, RANDOM, UNSUPPORTED

FOLDER = Path(next(iter(stdlib.__path__)))
INTERFACES = sorted(FOLDER.glob("*.zli"))
MODULES = [path.stem for path in INTERFACES]
INSTALLED = (
    "basics",
    "char",
    "complex",
    "int32",
    "int64",
    "list",
    "nativeint",
    "random",
    "run",
    "stdlib",
    "string",
)
OURS = {
    **dict.fromkeys(
        (
            "mat",
            "array",
            "zelus_owl",
            "probzelus",
            "zelus_jax",
            "format",
            "printf",
            "zelus_io",
            "scope",
            "listP",
            "array_misc",
            "retry",
        ),
        (),
    ),
    "linalg": ("mat",),
    "linalg_d": ("mat",),
}
"""The interfaces without a counterpart in the compiler, and those that they need."""
VALUE = re.compile(
    r"val\s+(?:\(\s*(?P<operator>[^\s)]+)\s*\)|(?P<name>[\w']+))\s*:\s*"
    r"(?P<type>.*?)(?=\n\s*\n|\nval|\ntype|\n\(\*|\Z)",
    re.S,
)

Compile = Callable[..., str]


def values(path: Path) -> dict[str, str]:
    """The values of an interface and their types."""
    found = {}
    for match in VALUE.finditer(re.sub(r"\(\* .*?\*\)", "", path.read_text(), flags=re.S)):
        found[match["operator"] or match["name"]] = match["type"]
    return found


@pytest.fixture
def compile_(tmp_path: Path) -> Compile:
    """Run the real compiler in a folder of its own; skip where there is none."""
    try:
        compiler = locate.zeluc()
    except FrontEndError as error:
        pytest.skip(str(error).splitlines()[0])

    def run(*words: str) -> str:
        made = subprocess.run(
            [str(compiler), *words], cwd=tmp_path, capture_output=True, text=True, timeout=60
        )
        assert made.returncode == 0, made.stderr
        return made.stdout

    return run


@pytest.mark.parametrize("module", MODULES)
def test_every_value_has_an_implementation_or_a_reason(module: str) -> None:
    implementation = importlib.import_module(f"pzjax.stdlib.{module}")
    reasons = UNSUPPORTED.get(module.capitalize(), {})
    primitives = {name for module_, name in PRIMITIVES | HANDLED if module_ == module.capitalize()}
    names = set(values(FOLDER / f"{module}.zli")) - primitives
    missing = {name for name in names - set(reasons) if not hasattr(implementation, public(name))}
    assert not missing
    assert not set(reasons) - names


def test_reasons_and_effects_are_about_known_modules() -> None:
    modules = {module.capitalize() for module in MODULES}
    assert {*UNSUPPORTED, *RANDOM, *IO} <= modules
    for module, names in [*RANDOM.items(), *IO.items()]:
        assert set(names) <= set(values(FOLDER / f"{module.lower()}.zli"))


@pytest.mark.parametrize("module", ["stdlib", "basics", "distribution"])
def test_what_prints_is_discrete(module: str) -> None:
    for name, type_ in values(FOLDER / f"{module}.zli").items():
        if name in IO[module.capitalize()]:
            assert "-AD->" in type_


def test_the_tables_do_not_import_jax() -> None:
    program = "import sys, pzjax.stdlib.effects; sys.exit('jax' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program]).returncode == 0


@pytest.mark.parametrize("module", OURS)
def test_the_compiler_accepts(module: str, compile_: Compile, tmp_path: Path) -> None:
    for name in (*OURS[module], module):
        shutil.copy(FOLDER / f"{name}.zli", tmp_path)
        compile_(f"{name}.zli")


@pytest.mark.parametrize("module", INSTALLED)
def test_names_and_types_agree_with_the_compiler(
    module: str, compile_: Compile, tmp_path: Path
) -> None:
    """The same probe, which gives a name to each value, against its interface and against ours."""
    text = (FOLDER / f"{module}.zli").read_text()
    (tmp_path / "ours.zli").write_text(text)
    compile_("ours.zli")
    names = values(FOLDER / f"{module}.zli")
    assert len(names) == len(re.findall(r"^val ", text, flags=re.M))
    lines = [f"let probe{i} = ( {name} )" for i, name in enumerate(names)]
    shown = []
    for opened in (module.capitalize(), "Ours"):
        (tmp_path / "probe.zls").write_text("\n".join([f"open {opened}", *lines]) + "\n")
        types = compile_("-i", "-nodeadcode", "probe.zls")
        types = re.sub(r"\b(Stdlib|Ours)\.", "", types.replace(f"{module.capitalize()}.", ""))
        shown.append(" ".join(types.split()))
    assert shown[0] == shown[1]
    assert shown[0].count("val probe") == len(names)


@pytest.mark.parametrize("module", INSTALLED)
def test_no_name_of_the_compiler_is_missing(module: str, compile_: Compile) -> None:
    """The words in the compiler's own compiled interface are its names, and those of built-in types."""
    content = (Path(compile_("-where").strip()) / f"{module}.zci").read_bytes()
    words = {word.decode() for word in re.findall(rb"(?<![A-Za-z_])[a-z][\w']{2,}", content)}
    known = set(re.findall(r"[a-z][\w']+", (FOLDER / f"{module}.zli").read_text()))
    assert words - known <= {"array", "int32", "int64", "signal"}
