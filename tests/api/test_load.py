"""Loading programs from Python: sources, dumps and modules become nodes for jit, vmap and scan."""

from __future__ import annotations

import inspect
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from pzjax import load
from pzjax.frontend_bridge import locate
from pzjax.frontend_bridge.errors import FrontEndError
from pzjax.jaxrt import simulate
from pzjax.loading import LoadError

ROOT = Path(__file__).parents[2]
COUNTER = ROOT / "examples" / "counter"
KALMAN = ROOT / "examples" / "kalman"


@pytest.fixture
def no_compiler(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(locate.ZELUS_DUMP, "/none")


@pytest.fixture
def counter(tmp_path: Path) -> Path:
    for suffix in (".zls", ".sexp"):
        shutil.copy(COUNTER / f"counter{suffix}", tmp_path)
    return tmp_path / "counter.zls"


def test_loading_imports_neither_jax_nor_the_translation_before_it_is_used() -> None:
    code = (
        "import sys; from pzjax import load;"
        "assert not {'jax', 'numpy', 'pzjax.backend.compile'} & sys.modules.keys()"
    )
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0


@pytest.mark.usefixtures("no_compiler")
def test_without_a_compiler_a_source_is_loaded_by_its_dump(counter: Path) -> None:
    (outputs,) = simulate(load(counter).main, steps=3, chunk=3)
    assert [list(part) for part in outputs] == [[0, 1, 2], [1, 1, 2]]
    counter.write_text(counter.read_text() + "let more = 1\n")
    with pytest.raises(FrontEndError, match="PZJAX_ZELUS_DUMP is /none"):
        load(counter)
    counter.with_suffix(".sexp").unlink()
    with pytest.raises(FrontEndError):
        load(counter)


def test_a_source_is_loaded_by_the_compiler(counter: Path, dump_today: Callable) -> None:
    dump_today(counter)  # skips where there is no compiler
    counter.write_text("let node main () = n where rec n = 10 fby (n + 1)")
    (outputs,) = simulate(load(counter).main, steps=3, chunk=3)
    assert list(outputs) == [10, 11, 12]


def test_run_takes_the_dump_too(run: Callable, counter: Path, tmp_path: Path) -> None:
    environment = {"PZJAX_ZELUS_DUMP": "/none", "PZJAX_CACHE_DIR": str(tmp_path), "PATH": "/bin"}
    pzjax = Path(sys.executable).with_name("pzjax")
    made = run(pzjax, "run", counter, "-n", "2", env=environment)
    assert (made.returncode, made.stdout) == (0, b"(0, 1)\n(1, 1)\n")


def test_another_file_is_no_program(tmp_path: Path) -> None:
    with pytest.raises(LoadError, match=r"a program is a \.py, \.sexp or \.zls file, not \.txt"):
        load(tmp_path / "a.txt")


def test_a_node_shows_its_signature() -> None:
    node = load(COUNTER / "counter.sexp").counter
    assert inspect.getdoc(node) == "counter : bool * bool -D-> int (counter.zls, line 8)"
    assert repr(node) == "<node counter : bool * bool -D-> int (counter.zls, line 8)>"


def test_nodes_go_into_jit_vmap_and_scan() -> None:
    """1,000 streams at once: each is the run of its stream alone."""
    node = load(KALMAN / "kalman.sexp").kalman
    streams = np.random.default_rng(0).normal(size=(1000, 20)).astype(np.float32)

    @jax.jit
    @jax.vmap
    def run(measures: jax.Array) -> jax.Array:
        return jax.lax.scan(node.step, node.init(0), measures)[1][0]

    means = run(jnp.asarray(streams))
    assert means.shape == (1000, 20)
    (alone,) = simulate(node, streams[7], chunk=20)
    np.testing.assert_allclose(means[7], alone[0], rtol=1e-5, atol=1e-6)


def test_other_folders_are_paths_or_texts(tmp_path: Path) -> None:
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / "twice.zls").write_text("let twice x = x + x\n")
    (tmp_path / "uses.zls").write_text("let node main x = Twice.twice x\n")
    for folder in (tmp_path / "lib", str(tmp_path / "lib")):
        main = load(str(tmp_path / "uses.zls"), folders=[folder]).main
        assert main.step(main.init(0), 4)[1] == 8


def test_a_name_that_a_program_lacks_is_told(tmp_path: Path) -> None:
    (tmp_path / "two.zls").write_text("let node main x = x\nlet node other x = x\n")
    module = load(tmp_path / "two.zls")
    with pytest.raises(
        AttributeError, match=r"^the program two\.zls has no 'mian': did you mean 'main'\?$"
    ):
        _ = module.mian
    assert not hasattr(module, "__path__")
