"""The translation of whole programs: what is refused and how, modules that use one another, the
same bytes every time, errors in terms of the source.
"""

from __future__ import annotations

import math
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import jax
import jax.numpy as jnp
import pytest
from pzjax import jaxrt as rt
from pzjax import load
from pzjax.backend.compile import to_python
from pzjax.backend.errors import TranslationError

DATA = Path(__file__).parent.parent / "data"
BY_HAND = Path(__file__).parent / "data"

REFUSED = {
    "recursive_type": "recursive_type.zls:2:1: error: the type 'tree' is recursive",
    "file_read": "file_read.zls:2:7: error: Stdlib.read_line can't be translated",
    "random_constant": "random_constant.zls:3:1: error: the constant 'luck' is drawn at random",
}


def source_of(name: str) -> str:
    """The Python module of a committed dump."""
    return to_python((DATA / f"{name}.sexp").read_bytes(), f"{name}.sexp")


@pytest.mark.parametrize("name", REFUSED)
def test_refused_with_place_construct_and_way_out(name: str) -> None:
    with pytest.raises(TranslationError) as caught:
        source_of(f"refused/{name}")
    message = str(caught.value)
    assert message.startswith(REFUSED[name])
    assert "\n" not in message
    assert len(message) > len(REFUSED[name]) + 20  # why, and what to write instead


def test_the_same_dump_gives_the_same_bytes() -> None:
    assert source_of("modules/user") == source_of("modules/user")


@pytest.fixture
def modules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The module `user`, imported from files, beside the module that it uses."""
    for name in ("shapes", "user"):
        (tmp_path / f"{name}.py").write_text(source_of(f"modules/{name}"))
    monkeypatch.syspath_prepend(tmp_path)
    import user

    yield user
    for name in ("shapes", "user"):
        del sys.modules[name]


def test_a_module_uses_types_constants_functions_and_nodes_of_another(modules: ModuleType) -> None:
    state = modules.main.init(0)
    outputs = []
    for _ in range(6):
        state, output = modules.main.step(state, ())
        outputs.append([float(value) for value in output])
    counts, areas, gains, sizes, noises = zip(*outputs, strict=True)
    assert counts == (0, 0, 0, 1, 1, 1)
    assert areas == (0, 12, 3) * 2
    assert gains == (0.25,) * 6
    assert sizes == (-1, 2, 3) * 2
    assert len(set(noises)) == 6  # a function that draws, imported: a new value each step


def test_an_imported_function_that_draws_does_so_under_jit_and_scan(modules: ModuleType) -> None:
    state = modules.main.init(3)
    step = jax.jit(modules.main.step)
    one = []
    for _ in range(4):
        state, output = step(state, ())
        one.append(output[4])
    _, scanned = jax.lax.scan(
        lambda state, _: modules.main.step(state, ()), modules.main.init(3), length=4
    )
    assert [float(value) for value in one] == [float(value) for value in scanned[4]]


def test_an_error_in_a_step_names_the_node_and_the_source_line(
    modules: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_: object) -> None:
        raise ValueError("no area")

    monkeypatch.setattr(modules.Shapes, "area", fails)
    with pytest.raises(ValueError, match="no area") as caught:
        modules.main.init(0)
    assert caught.value.__notes__[0] == (
        "in node main : unit -D-> int * float * float * float * float (user.zls, line 4), at line 9"
    )


def test_a_when_with_else_has_the_value_of_the_side_that_runs(tmp_path: Path) -> None:
    """The format allows it, though the compiler of today writes `when` for effects alone."""
    dump = tmp_path / "choice.sexp"
    dump.write_text("""
        (zelus-dump (format 1) (producer "") (module "Choice") (source "choice.zls") (digest "")
          (needs "Stdlib") (exports)
          (code (fun "choice" (at) (params (pvar ("x" 1) (name ("Stdlib" "bool"))))
            (when (local ("x" 1)) (exp (int 1)) (when (local ("x" 1)) (exp (int 3)) (exp (int 2)))))))
    """)
    choice = load(dump).choice
    assert [int(choice(True)), int(choice(False))] == [1, 2]


def test_loops_and_fields_that_change(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The dump is written by hand: no program of Zelus makes `while`, `downto` or these fields."""
    dump = tmp_path / "loops.sexp"
    shutil.copy(BY_HAND / "loops.dump", dump)
    loops = load(dump)

    pairs = jnp.array([(12, 18), (7, 5), (0, 3), (-4, 6), (270, 192)])
    found = jax.jit(jax.vmap(lambda pair: loops.gcd(tuple(pair))))(pairs)
    assert [abs(int(divisor)) for divisor in found] == [math.gcd(*map(int, pair)) for pair in pairs]

    jax.block_until_ready(jax.jit(loops.countdown)(3))
    loops.countdown(-1)
    jax.effects_barrier()
    assert capsys.readouterr().out == "3210\n\n"

    given = jnp.array([2, -1, 0, 5])
    node = loops.swapped
    _, (count, mean) = jax.lax.scan(node.step, node.init(0), given)
    assert count.tolist() == [2, 2, 2, 7]
    assert mean.tolist() == [0.5, 0.0, 0.0, 0.5]

    node = loops.backwards
    _, cells = jax.lax.scan(node.step, node.init(0), given)
    assert cells.tolist() == [[2, 0, 0, 0], [-1, 2, 0, 0], [0, -1, 2, 0], [5, 0, -1, 2]]


@pytest.mark.parametrize(
    ("node", "notes"),
    [
        ("named", ["in node named : Mat.elt -D-> Mat.elt (places.zls, line 5), at line 7"]),
        ("bare", ["in node bare : Mat.elt -D-> Mat.elt (places.zls, line 8), near line 8"]),
        (
            "calls",
            [
                "in function wrong : Mat.elt -> Mat.elt (places.zls, line 3), near line 3",
                "in node calls : Mat.elt -D-> Mat.elt (places.zls, line 10), near line 12",
            ],
        ),
        (
            "states",
            [
                "in node named : Mat.elt -D-> Mat.elt (places.zls, line 5), at line 7",
                "in node around : float -D-> Mat.elt (places.zls, line 16), at line 17",
                "in node states : float -D-> float (places.zls, line 18), at line 20",
            ],
        ),
    ],
)
def test_an_error_names_the_instance_path_and_the_nearest_line(node: str, notes: list[str]) -> None:
    places = load(DATA / "places" / "places.sexp")
    with pytest.raises(TypeError, match="incompatible shapes") as caught:
        getattr(places, node).init(0, like=1.0)
    assert [note for note in caught.value.__notes__ if note.startswith("in ")] == notes


def test_a_memory_that_changes_its_type_is_told_with_its_place() -> None:
    @rt.state
    class State:
        x: Any

    @rt.node(input=rt.Float, output=rt.Float)
    class filtered:
        """filtered : float -D-> float (noise.zli, line 2)"""

        def init(self, key: rt.Key) -> State:
            return State(0)

        def reset(self, state: State) -> State:
            return state

        def step(self, state: State, x: jax.Array) -> tuple[State, jax.Array]:
            return State(state.x + x), x

    with pytest.raises(TypeError, match=r"at x: int32 before, float32 after") as caught:
        filtered.init(0)
    assert caught.value.__notes__ == ["in node filtered : float -D-> float (noise.zli, line 2)"]
