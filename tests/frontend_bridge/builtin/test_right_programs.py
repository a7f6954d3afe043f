"""Right programs that look like cycles: each node has the trace of the original compiler.

A variable that `next` defines has its value before the structure that gives the next one; a node that
is a static parameter waits for those parts only for which the node given waits.
"""

from __future__ import annotations

import pytest
from checking import dump, outputs
from obc_library import Value

NEXT = """\
let node held t = (t, h) where
  rec init h = 1
  and present (t > h) -> do next h = t + 2 done

let node strong t = (t, h) where
  rec init h = 1
  and automaton
      | A -> do next h = h + t unless (h > 9) then B
      | B -> do next h = h - 2 unless (h < 2) then A
      end

let node matched t = x where
  rec init x = 0
  and match x mod 3 with
      | 0 -> do next x = x + 1 done
      | 1 -> do next x = x + 4 done
      | _ -> do next x = x - 2 done
      end

let node weak t = h where
  rec init h = 1
  and automaton
      | A -> do until (h > 3) then do next h = h + 10 in B(h) else (t > 0) then do next h = h + t in A
      | B(p) -> do next h = h - p until (h < 1) then A
      end

let node strong_action t = h where
  rec init h = 1
  and automaton
      | A -> do next h = h + 1 unless (h > 3) then do next h = 7 in B
      | B -> do unless (t > 6) then A
      end

let node if_equation t = h where
  rec init h = 1
  and if h > 3 then do next h = h - t done else do next h = h + t done

let node reset_by_itself t = h where
  rec init h = 0
  and reset next h = h + t every (h > 3)

let node nested t = h where
  rec init h = 0
  and match h > 2 with
      | true -> do match h with 3 -> do next h = 9 done | _ -> do next h = 0 done done
      | false -> do reset next h = h + 1 -> h + 2 every (t = 5) done

let node two t = (h, k) where
  rec init h = 0 and init k = 3
  and match h with
      | 0 -> do next h = k and next k = h done
      | _ -> do next h = h - 1 and next k = k + h done

let node through_a_variable t = (h, k) where
  rec init h = 1 and k = h * 2
  and match k > 4 with true -> do next h = k - 6 done | false -> do next h = h + 1 done

let node in_a_loop t = x where
  rec forall i in 0 .. 3, o out x do
    local q do init q = 0 and match q with 0 -> do next q = i + t done | _ -> do next q = q - 1 done and o = q done
  done

let node signal t = h where
  rec init h = 0 and present (t mod 3 = 1) -> do emit s = t done
  and present s(v) on (h < 5) -> do next h = h + v done | s(v) -> do next h = v done
"""

STATICS = """\
let node loop (f)(x) = y where rec y = run f (x, y)
let node slow (x, y) = x fby (y + 1)
let node slow_by (k) (x, y) = x fby (y + k)
let node then_by (g) (x, y) = x + (run g y)
let node half (x, y) = x + (0 fby y)
let node add (x, y) = x + y
let node double x = 2 * x
let node late x = 5 fby x

let node field t = loop slow (5 + t)
let node partial t = loop (slow_by 3) t
let node of_a_node t = loop (then_by late) t

let node state (f) x = y where rec (y, z) = run f (x, z)
let node swapped (x, z) = (z, x)
let node kept (x, z) = (x + z, 0 fby (z + x))
let node second t = state swapped t
let node first t = state kept t

let node parts (f) x = a where rec (y, (a, b)) = run f (x, (a, b))
let node deep (x, (a, b)) = (x, (0 fby b, a + x))
let node inside t = parts deep t

let node either (f, g) x = y where rec y = run f (x, z) and z = run g (x, y)
let node both t = either (slow, add) t

let node control (p) (q) r = u where rec u = run p (r, y) and y = run q u
let node closed t = control half double t

let node pair (f) (a, b) = run f (a, b)
let node outside t = y where rec y = pair slow (t, y)

let node counted (f) a = y where
  rec init y = 0
  and automaton
      | A -> do y = run f (a, y) until (y > 5) then B
      | B -> do y = run f (last y, a) then A
      end
let node in_states t = counted half t

let node guarded (f) x = y where rec y = run f (x, pre y)
let node from_first (x, y) = x + (0 -> y)
let node undefined t = 0 fby (guarded from_first t)

"""

ACTIONS = """\
let node another_state t = (p, q) where
  rec init p = 0 and init q = 0
  and automaton
      | A -> do unless (t = 1) then do p = t + 6 in B
      | B -> do unless (t > 2) then do q = p in A
      end
let node same_action t = (p, q) where
  rec init p = 0 and init q = 0
  and automaton
      | A -> do until (t = 1) then do p = t and q = p in B else (t = 5) then do p = q + 3 in B
      | B -> do then A
      end
let node first_state t = (o, p, q) where
  rec init p = 0 and init q = 0
  and automaton
      | A -> do o = p until (t = 1) then do p = 4 in A else (t > 2) then do q = p in B
      | B -> do o = 2 then do p = q + 5 in A
      end
"""

STARTS = """\
let node branches n = x where
  rec if n mod 3 = 1 then do init x = 5 and x = last x + 1 done
      else do init x = 7 and x = last x + 10 done

let node nexts n = x where
  rec if n mod 3 = 0 then do next x = x + 1 init 5 done else do next x = x + 10 init 7 done

let node nested_starts n = x where
  rec match n mod 3 with
      | 0 -> do if n > 2 then do init x = 1 and x = last x + 1 done
                else do init x = 2 and x = last x + 10 done done
      | 1 -> do init x = 3 and x = last x + 100 done
      | _ -> do init x = 4 and x = last x done
      end

let node presents n = x where
  rec present
      | (n mod 2 = 1) -> do init x = 5 and x = last x + 1 done
      | (n mod 3 = 1) -> do init x = 6 and x = last x + 100 done
      else do init x = 7 and x = last x + 10 done
      end

(* not constant: the value of the instant, but the start only where nothing else was *)
let node mixed n = x where
  rec match n mod 2 with
      | 0 -> do init x = 100 + n and x = last x + 10 done
      | _ -> do init x = 5 and x = last x + 1 done
      end

let node only_started n = x where
  rec match n mod 2 with
      | 0 -> do init x = 101 + n done
      | _ -> do init x = 6 + n and x = last x + 1 done
      end

let held = 3
let node global_default n = x where
  rec held = 10 * n
  and x = (local x default held do if n mod 2 = 0 then do x = held done else do done in x)

let node automata n = v.(0) + 10 * v.(1) where
  rec forall i in 0 .. 1, o out v do
    o = (let rec init w = 0 and automaton
         | A -> do w = 1 + i until (n > i) then B
         | B -> do w = 2 + i until true then A end in w) done
"""

TRACES: dict[str, tuple[str, list[Value]]] = {
    "held": (
        NEXT,
        [(0, 1), (1, 1), (2, 1), (3, 4), (4, 4), (5, 4), (6, 7), (7, 7), (8, 7), (9, 10)],
    ),
    "strong": (
        NEXT,
        [(0, 1), (1, 1), (2, 2), (3, 4), (4, 7), (5, 11), (6, 9), (7, 7), (8, 5), (9, 3)],
    ),
    "matched": (NEXT, [0, 1, 5, 3, 4, 8, 6, 7, 11, 9]),
    "weak": (NEXT, [1, 1, 2, 4, 14, 10, 6, 2, -2, -6]),
    "strong_action": (NEXT, [1, 2, 3, 4, 7, 7, 7, 7, 8, 7]),
    "if_equation": (NEXT, [1, 1, 2, 4, 1, 5, 0, 6, -1, 7]),
    "reset_by_itself": (NEXT, [0, 0, 1, 3, 6, 10, 15, 21, 28, 36]),
    "nested": (NEXT, [0, 1, 3, 9, 0, 2, 3, 9, 0, 2]),
    "two": (
        NEXT,
        [(0, 3), (3, 0), (2, 3), (1, 5), (0, 6), (6, 0), (5, 6), (4, 11), (3, 15), (2, 18)],
    ),
    "through_a_variable": (
        NEXT,
        [(1, 2), (2, 4), (3, 6), (0, 0), (1, 2), (2, 4), (3, 6), (0, 0), (1, 2), (2, 4)],
    ),
    "in_a_loop": (
        NEXT,
        [
            [0, 0, 0, 0],
            [0, 1, 2, 3],
            [1, 0, 1, 2],
            [0, 3, 0, 1],
            [3, 2, 5, 0],
            [2, 1, 4, 7],
            [1, 0, 3, 6],
            [0, 7, 2, 5],
            [7, 6, 1, 4],
            [6, 5, 0, 3],
        ],
    ),
    "signal": (NEXT, [0, 0, 1, 1, 1, 5, 5, 5, 7, 7]),
    "field": (STATICS, [5, 6, 7, 8, 9, 10, 11, 12, 13, 14]),
    "partial": (STATICS, [0, 3, 6, 9, 12, 15, 18, 21, 24, 27]),
    "of_a_node": (STATICS, [5, 6, 8, 11, 15, 20, 26, 33, 41, 50]),
    "second": (STATICS, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
    "first": (STATICS, [0, 1, 3, 6, 10, 15, 21, 28, 36, 45]),
    "inside": (STATICS, [0, 0, 1, 3, 6, 10, 15, 21, 28, 36]),
    "both": (STATICS, [0, 1, 3, 6, 10, 15, 21, 28, 36, 45]),
    "closed": (STATICS, [0, 1, 4, 11, 26, 57, 120, 247, 502, 1013]),
    "outside": (STATICS, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
    "in_states": (STATICS, [0, 1, 3, 6, 6, 5, 11, 11, 8, 8]),
    "undefined": (STATICS, [0, 0, 1, 3, 6, 10, 15, 21, 28, 36]),
    "branches": (STARTS, [17, 18, 28, 38, 39, 49, 59, 60, 70, 80]),
    "nexts": (STARTS, [7, 8, 18, 28, 29, 39, 49, 50, 60, 70]),
    "nested_starts": (STARTS, [14, 114, 114, 115, 215, 215, 216, 316, 316, 317]),
    "presents": (STARTS, [17, 18, 28, 29, 129, 130, 140, 141, 151, 152]),
    "mixed": (STARTS, [15, 16, 26, 27, 37, 38, 48, 49, 59, 60]),
    "only_started": (STARTS, [101, 102, 102, 103, 103, 104, 104, 105, 105, 106]),
    "global_default": (STARTS, [0, 3, 20, 3, 40, 3, 60, 3, 80, 3]),
    "automata": (STARTS, [21, 21, 22, 31, 22, 31, 22, 31, 22, 31]),
    "another_state": (
        ACTIONS,
        [(0, 0), (7, 0), (7, 0), (7, 7), (7, 7), (7, 7), (7, 7), (7, 7), (7, 7), (7, 7)],
    ),
    "same_action": (
        ACTIONS,
        [(0, 0), (1, 1), (1, 1), (1, 1), (1, 1), (4, 1), (4, 1), (4, 1), (4, 1), (4, 1)],
    ),
    "first_state": (
        ACTIONS,
        [
            (0, 0, 0),
            (4, 4, 0),
            (4, 4, 0),
            (4, 4, 4),
            (2, 9, 4),
            (9, 9, 9),
            (2, 14, 9),
            (14, 14, 14),
            (2, 19, 14),
            (19, 19, 19),
        ],
    ),
}


@pytest.fixture(scope="module")
def dumps(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Give the dumps of the programs by their texts."""
    folder = tmp_path_factory.mktemp("right")
    return {text: dump(text, folder) for text in (NEXT, STATICS, ACTIONS, STARTS)}


@pytest.mark.parametrize("node", TRACES)
def test_the_trace_is_that_of_the_original(node: str, dumps: dict[str, bytes]) -> None:
    text, expected = TRACES[node]
    assert outputs(dumps[text], node, len(expected)) == expected
