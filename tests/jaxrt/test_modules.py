"""Modules of a program are found by their files, whatever Python has of the same name."""

from __future__ import annotations

import math
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from pzjax import load
from pzjax.backend.compile import to_python
from pzjax.frontend_bridge import front_end
from pzjax.jaxrt import modules
from pzjax.jaxrt.modules import Module, module
from pzjax.loading import FINDER, LoadError

NAMES = ["time", "signal", "jax", "math", "numpy", "this", "builtins"]
ALL = 2 ** len(NAMES) - 1
ROOT = Path(__file__).parents[2]
MAIN = "let node main () = " + " + ".join(f"{name.capitalize()}.zls" for name in NAMES)


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A program whose modules have names of Python's, as sources."""
    for count, name in enumerate(NAMES):
        (tmp_path / f"{name}.zls").write_text(f"let zls = {2**count}\n")
    path = tmp_path / "main.zls"
    path.write_text(MAIN)
    return path


@pytest.fixture
def built(program: Path, tmp_path: Path) -> Path:
    """The folder of its modules as Python files."""
    folder = tmp_path / "build"
    folder.mkdir()
    for source in tmp_path.glob("*.zls"):
        dump = front_end.dump(source, ["-I", str(tmp_path)])
        (folder / f"{source.stem}.py").write_text(to_python(dump, source.name))
    return folder


def results(node: object) -> int:
    _, value = node.step(node.init(0), ())  # type: ignore[attr-defined]
    return int(value)


def test_one_name_for_the_finder() -> None:
    assert modules.FINDER == FINDER


def test_a_program_has_its_own_modules(program: Path, built: Path) -> None:
    for path in (program, built / "main.py"):
        assert results(load(path).main) == ALL
    assert math.floor(1.5) == 1


def test_a_user_imports_it(built: Path, tmp_path: Path) -> None:
    """With its folder at the end of Python's path: a module of Python's is found by all others."""
    script = tmp_path / "script.py"
    script.write_text(
        f"import sys; sys.path.append({str(built)!r})\n"
        "import main, time, signal, math\n"
        f"assert main.main.step(main.main.init(0), ())[1] == {ALL}\n"
        "assert time.time() > 0 and math.pi > 3 and signal.SIGINT\n"
    )
    ended = subprocess.run([sys.executable, script], capture_output=True, text=True)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_a_module_that_a_user_imports_as_well_is_one(tmp_path: Path) -> None:
    (tmp_path / "alone.py").write_text("value = object()\n")
    (tmp_path / "main.py").write_text(
        "from pzjax import jaxrt as rt\nAlone = rt.module('alone', globals())\nvalue = Alone.value\n"
    )
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); import main, alone; assert main.value is alone.value"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0


def test_a_missing_module_is_told_by_name(tmp_path: Path) -> None:
    main = tmp_path / "main.sexp"
    dump = (ROOT / "tests/data/modules/user.sexp").read_text()
    main.write_text(dump)
    with pytest.raises(LoadError, match=f"needs the module Shapes, .* {tmp_path}; with `-I` give"):
        load(main)
    with pytest.raises(
        ModuleNotFoundError, match=r"shapes\.py is missing, a module of the program"
    ):
        module("shapes", {"__file__": str(tmp_path / "user.py")})


def test_what_a_file_imports_for_itself_is_not_lent(tmp_path: Path) -> None:
    (tmp_path / "lent.py").write_text(
        "import os\nfrom os import system\nfrom numpy import save\nfrom io import open\nimport numpy as np\n"
        "import jax.numpy as jnp\nsin = jnp.sin\nroot = np.sqrt\nown = lambda x: x\nsize = 3\n"
    )
    lent = module("lent", {"__file__": str(tmp_path / "main.py")})
    for name in ("os", "system", "save", "open", "np", "jnp", "missing"):
        with pytest.raises(AttributeError, match=name):
            getattr(lent, name)
    assert isinstance(lent, Module)
    assert (lent.own(1), lent.size) == (1, 3)
    assert lent.sin(0.0) == lent.root(0.0) == 0.0


def test_text_finds_what_was_put_beside_it(monkeypatch: pytest.MonkeyPatch) -> None:
    made = ModuleType("made")
    made.size = 3  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "made", made)
    assert module("made", {}).size == 3
    for name in ("time", "missing"):
        with pytest.raises(ModuleNotFoundError, match=f"needs the module {name}"):
            module(name, {})
