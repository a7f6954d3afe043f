"""Where the original compiler goes wrong, the built-in front end does what the language means."""

from __future__ import annotations

from pathlib import Path

import pytest
from obc_interpreter import Interpreter
from obc_library import Value
from pzjax.backend.compile import to_python
from pzjax.frontend_bridge import front_end
from pzjax.frontend_bridge.dump.reader import read_module


def run(text: str, steps: int) -> tuple[str, list[Value]]:
    """Give what the node `main` prints and gives, for the inputs 0, 1, 2, ..."""
    Path("m.zls").write_text(text)
    dump = front_end.dump(Path("m.zls"), ["--frontend", "builtin"])
    compile(to_python(dump, "m.sexp"), "m", "exec")
    module = read_module(dump, "m.sexp")
    printed, outputs = Interpreter({module.name: module}).trace("M", "main", range(steps))
    return printed.decode(), outputs


CASES = {
    "a match that is not exhaustive holds the variable": (
        "let node main (t) = x where rec init x = 0 and match t with | 1 -> do x = 7 done end",
        [0, 7, 7, 7],
    ),
    "an if without else holds the variable": (
        "let node main (t) = x where rec init x = 0 and if t = 2 then do x = t done",
        [0, 0, 2, 2],
    ),
    "a local may have its initial value in its declaration": (
        "let node main (t) = local y init 1 do y = last y + 1 in y",
        [2, 3, 4],
    ),
    "init in a reset sets a variable of the scope around it": (
        "let node main (t) = w where rec reset init w = 3 and w = last w * 2 every (t = 2)",
        [6, 12, 6, 12, 24],
    ),
    "init in two states starts each of them": (
        """let node main (t) = w where rec automaton
           | A -> do init w = 3 and w = last w * 2 until (t = 2) then B
           | B -> do init w = 5 and w = last w + 1 until (t = 4) then A end""",
        [6, 12, 24, 6, 7, 6, 12],
    ),
    "the first branch that runs starts a variable with its init": (
        """let node main (t) = x where rec
             if t mod 3 = 0 then do init x = t + 1 and x = last x + 1 done
             else do init x = 100 + t and x = last x + 10 done""",
        [2, 12, 22, 23, 33, 43, 44],
    ),
    "so it does for next": (
        """let node main (t) = x where rec
             if t mod 3 = 0 then do next x = x + 1 init t + 1 done
             else do next x = x + 10 init 100 + t done""",
        [1, 2, 12, 22, 23, 33],
    ),
    "a reset starts what its branches start": (
        """let node main (t) = x where rec
             reset if t mod 3 = 0 then do init x = 5 and x = last x + 1 done
                   else do init x = 7 and x = last x + 10 done every (t mod 5 = 4)""",
        [8, 18, 28, 29, 17, 27, 28, 38, 48, 8],
    ),
    "so it does where the start is computed": (
        """let node main (t) = x where rec
             reset if t mod 3 = 0 then do init x = t and x = last x + 1 done
                   else do init x = 100 + t and x = last x + 10 done every (t mod 5 = 4)""",
        [1, 11, 21, 22, 114, 124, 125, 135, 145, 10],
    ),
    "next in a reset starts again": (
        "let node main (t) = x where rec reset next x = t init 5 every (t mod 3 = 0)",
        [5, 0, 1, 5, 3, 4, 5],
    ),
    "next in a reset whose condition reads it, with a state of its own": (
        """let node main (t) = x where rec init x = 0
             and reset next x = x + (t -> 2) every (x > 3)""",
        [0, 0, 2, 4, 7, 11, 16],
    ),
    "next in a reset whose condition waits for it only later": (
        """let node half (a, b) = (a + 1, 0 -> pre b)
           let node main (t) = x where rec
             reset next x = t init (9 fby t) every ((let (p, q) = half (t mod 3, x) in p) = 1)""",
        [9, 0, 1, 9, 3, 4, 9],
    ),
    "what a reset starts anew is new outside it too": (
        """let node main (t) = 100 * y + w where
           rec reset init w = 3 and w = last w * 2 every (t = 2) and y = last w""",
        [306, 612, 306, 612, 1224],
    ),
    "the parameters of a state may change places": (
        """let node main (t) = o where rec automaton
           | A(x, y) -> do o = x - y until (t mod 3 = 0) then A(y, x) init A(1, 2)""",
        [-1, 1, 1, 1, -1, -1, -1, 1],
    ),
    "a delayed array is not the current one": (
        """let node main (t) = p.(1) where
           rec forall i in 0 .. 2, o out v do o = t + i done and p = v fby v""",
        [1, 1, 2, 3],
    ),
    "a loop may start anywhere": (
        """let node main (t) = v.(0) + 10 * v.(2) where
           rec forall i in 2 .. 4, o out v do o = (0 fby o) + i done""",
        [42, 84, 126],
    ),
    "a loop may give several outputs in a tuple": (
        """let node two x = (x, x + 1)
           let node main (t) = v.(1) * 10 + w.(0) where
           rec forall i in 0 .. 1, o out v, p out w do (o, p) = two (t + i) done""",
        [11, 22, 33],
    ),
    "a name for a part of a tuple, and for all of it": (
        "let node main (t) = a + b + fst p + c where rec ((a, b) as p, c as d) = ((t, 1), 2)",
        [3, 5, 7],
    ),
    "a static name may stand for a function with some of its arguments": (
        """let node f (k) (l) x = k * l + (0 fby x)
           let static g = f 2
           let static h = (g, 3)
           let add (k) x = k + x
           let static plus = add 4
           let node twice (h, k) x = run (h k) (run (h k) x)
           let node main (t) = twice h t + 100 * (run (g 4) t) + 1000 * (plus t)""",
        [4806, 5812, 6912],
    ),
    "a size may be annotated with a static parameter": (
        """let node ramp (n) x = v where
             rec forall i in 0 .. (n - 1), o out v do o = x * i done
           let node total (n) (v : int[n]) = s where
             rec forall i in 0 .. (n - 1), y in v do s = last s + y initialize last s = 0 done
           let node main (t) = total 4 (ramp 4 t)""",
        [0, 6, 12],
    ),
    "an array of compound size is concatenated": (
        """let static n = 2
           let node main (t) = w.(5) where
           rec forall i in 0 .. (n - 1), o out v do o = t + i done
           and u = [| v | v |] and w = [| u | v |]""",
        [1, 2, 3],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_values(case: str) -> None:
    text, expected = CASES[case]
    assert run(text, len(expected))[1] == expected


def test_effects_stay_where_nothing_uses_the_value() -> None:
    text = """let discrete show (s, n) = print_string s; n
              let node main (t) =
                let e = show ("A", 0) -> show ("B", 1) in
                let g = if t > 0 then show ("C", 0) else show ("D", 1) in
                let h = show ("E", 2) in
                print_newline ()"""
    lines = run(text, 2)[0].splitlines()
    assert [sorted(line) for line in lines] == [list("ACDE"), list("BCDE")]
    assert all(line.endswith("E") for line in lines)
