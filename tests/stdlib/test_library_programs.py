"""Programs that use the library, from the real compiler's dump to steps under jit."""

from __future__ import annotations

import importlib.util
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jax
import numpy as np
import pytest
from pzjax import stdlib
from pzjax.frontend_bridge import locate
from pzjax.frontend_bridge.errors import FrontEndError
from pzjax.jaxrt import printing

FOLDER = Path(next(iter(stdlib.__path__)))
STEPS = 4

PROGRAMS = {
    "lists": (
        """
        let square x = x * x
        let node main () = (n, p, h, first, m) where
          rec t = 0 -> 1 + pre t
          and init l = [1]
          and l = List.append (last l) [t + 1]
          and n = List.length l
          and p = List.fold_left ( * ) 1 (List.map square l)
          and h = List.hd (List.rev l)
          and first = List.nth l 0
          and m = List.mem 3 l
        """,
        [(2, 1, 1, 1, False), (3, 4, 2, 1, False), (4, 36, 3, 1, True), (5, 576, 4, 1, True)],
    ),
    "options": (
        """
        let node main () = r where
          rec t = 0 -> pre t + 1
          and match List.assoc_opt t [(1, 10); (2, 20)] with
              | None -> do r = -1 done
              | Some(v) -> do r = v done
              end
        """,
        [-1, 10, 20, -1],
    ),
    "numbers": (
        """
        let node main () = (a, b, c, d, e, s) where
          rec t = 0 -> pre t + 1
          and a = (t - 3) / 2
          and b = (t - 3) mod 2
          and c = Int32.to_int (Int32.add (Int32.of_int t) Int32.max_int)
          and d = Complex.norm2 (Complex.mul Complex.i { Complex.re = float t; Complex.im = 1.0 })
          and e = Char.code (Char.uppercase_ascii (Char.chr (97 + t)))
          and s = String.length "abc" + min t 2
        """,
        [
            (-1, -1, 2**31 - 1, 1.0, 65, 3),
            (-1, 0, -(2**31), 2.0, 66, 4),
            (0, -1, -(2**31) + 1, 5.0, 67, 5),
            (0, 0, -(2**31) + 2, 10.0, 68, 5),
        ],
    ),
    "matrices": (
        """
        open Zelus_owl
        let a = Mat.create 2 2 0.5
        let gain = Linalg_d.dare a (Mat.eye 2) (Mat.eye 2) (Mat.eye 2)
        let node main () = (x, y) where
          rec init m = Mat.ones 2 1
          and m = Mat.add (Mat.dot a (last m)) (Mat.ones 2 1)
          and x = Mat.get m 0 0
          and y = Mat.sum' gain
        """,
        [(float(2 + step), 2 + (5**0.5 - 1)) for step in range(STEPS)],
    ),
    "matrices that nothing has written yet": (
        """
        let one = Mat.ones 1 1
        let node plus_one x = y where rec y = Mat.add x one
        let node main () = (Mat.sum' a, Mat.sum' b, Mat.sum' c, Mat.sum' d) where
          rec a = one -> Mat.add (pre a) one
          and b = one -> plus_one (pre b)
          and c = one -> (let m = Mat.add (pre c) one in Mat.dot m m)
          and d = one -> Mat.dot (Mat.add one (Mat.mul d' one)) (Mat.add one d')
          and d' = one -> pre d
        """,
        [(1.0, 1.0, 1.0, 1.0), (2.0, 2.0, 4.0, 4.0), (3.0, 3.0, 25.0, 25.0), (4, 4, 676, 676)],
    ),
    "transformations": (
        """
        open Zelus_jax
        let node sum x = y where rec y = x +. (0.0 -> pre y)
        let f (x, y) = x *. x *. y
        let node main () = (o, g) where
          rec o = run (zmap (sum, 3)) (array (1.0, 2.0, 3.0))
          and g = grad f (3.0, 2.0)
        """,
        [([t, 2 * t, 3 * t], (12.0, 9.0)) for t in (1.0, 2.0, 3.0, 4.0)],
    ),
    "distributions on lists": (
        """
        open Distribution
        let node main () = (m, w, n, s, h, l) where
          rec t = 0.0 -> pre t +. 1.0
          and m = mean_float (uniform_list [1.0; 2.0; t])
          and w = mean_float (weighted_list (List.tl [(9.0, 9.0); (1.0, t); (3.0, 2.0)]))
          and parts = split_list (of_list [gaussian (1.0, 2.0); gaussian (t, 4.0)])
          and n = List.length parts
          and s = List.fold_left (+.) 0.0 (List.map mean_float parts)
          and h = List.hd (mean_float_list (dirac [t; 1.0]))
          and l = List.nth (List.map snd (stats_float_list (sph_gaussian ([t; 2.0], [3.0; 4.0])))) 1
        """,
        [(1 + t / 3, (t + 6) / 4, 2, 1 + t, t, 4.0) for t in range(STEPS)],
    ),
    "values": (
        """
        let node sum x = y where rec y = x + (0 -> pre y)
        let node main () = o where rec o = run Run.irun (sum, 2)
        """,
        [2, 4, 6, 8],
    ),
}


@pytest.fixture
def translate(run: Callable[..., Any], tmp_path: Path) -> Callable[[str], Any]:
    """The module of a program; skip where the compiler is missing."""
    try:
        locate.zelus_dump()
    except FrontEndError as error:
        pytest.skip(str(error).splitlines()[0])
    for name in ("mat", "linalg_d", "zelus_owl", "zelus_jax"):
        shutil.copy(FOLDER / f"{name}.zli", tmp_path)

    def translate(source: str) -> Any:
        (tmp_path / "program.zls").write_text(source)
        dump = run("zeluc", "-dump", "program.zls", cwd=tmp_path)
        assert dump.returncode == 0, dump.stderr.decode()
        made = run("pzjax-backend", "-o", "program.py", cwd=tmp_path, input=dump.stdout)
        assert made.returncode == 0, made.stderr.decode()
        spec = importlib.util.spec_from_file_location("program", tmp_path / "program.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    return translate


def outputs(node: Any) -> list[Any]:
    """The outputs of the first steps, each step compiled."""
    step, state, made = jax.jit(lambda state: node.step(state, ())), node.init(0), []
    for _ in range(STEPS):
        state, output = step(state)
        made.append(output)
    return made


@pytest.mark.parametrize("name", PROGRAMS)
def test_program(name: str, translate: Callable[[str], Any]) -> None:
    source, expected = PROGRAMS[name]
    for ours, theirs in zip(outputs(translate(source).main), expected, strict=True):
        jax.tree.map(
            lambda a, b: np.testing.assert_allclose(a, b, rtol=1e-12),
            jax.tree.leaves(ours),
            [
                np.asarray(leaf)
                for leaf in jax.tree.leaves(theirs, is_leaf=lambda x: isinstance(x, list))
            ],
        )


def test_a_list_of_draws(translate: Callable[[str], Any]) -> None:
    drawn = outputs(translate("let node main () = List.map Random.float [1.0; 1.0; 1.0]").main)
    assert len({value for one in drawn for value in one.items[:3].tolist()}) == 3 * STEPS


def test_printing(translate: Callable[[str], Any]) -> None:
    program = translate("""
        let node main () = () where
          rec t = 0 -> pre t + 1
          and () = print_string (string_of_int t ^ " " ^ string_of_float (float t /. 3.0) ^ "\\n")
          and () = Basics.output_floats stderr [float t; 0.5]
        """)
    printed: list[tuple[str, bool]] = []
    with printing.redirected(lambda characters, error: printed.append((characters, error))):
        outputs(program.main)
    shown = "".join(characters for characters, error in printed if not error)
    assert shown == "0 0.\n1 0.333333333333\n2 0.666666666667\n3 1.\n"
    assert (
        "".join(c for c, error in printed if error).splitlines()[1]
        == "1.000000000000000e+00\t5.000000000000000e-01"
    )
