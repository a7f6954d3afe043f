"""Which programs have a cycle at one instant, and what the outputs of functions wait for.

Right ones that look like cycles are in `test_right_programs.py`. All
were run through the original compiler. It has an internal error where a strong condition reads the
last value of a parameter, and where a structure defines a variable and what its `init` reads.
"""

import pytest
from checking import checked, faults

H = "let node h (a, b) = (a, 0 -> pre b)\n"
D = "let node d x = 0 fby x\n"

ACCEPTED = [
    H + "let node f x = y where rec (y, z) = h (x, y)",
    D + "let node g (f) x = let rec y = run f (y + x) in y\nlet node k x = g d x",
    D + "let node g (f) x = run f x\nlet node k x = let rec y = g d (y + x) in y",
    "let node g x = (a, b) where rec do a = b and b = 2 done",
    "let node g x = (a, b) where rec let z = c in do a = z and b = 2 done and c = b",
    "let node f c = (y, w) where rec match c with true -> local z "
    "do y = z and w = 2 and z = w done | false -> do y = 1 and w = 3 done",
    "let node f c = o where rec init p = 0 and automaton A -> "
    "do o = p until c then do p = 1 in B | B -> do o = 2 until c then A",
    "let node f c = o where rec init p = 0 and automaton A -> "
    "do o = 1 unless c then do p = 1 in B | B -> do o = p unless c then A",
    "let node f x = y where rec next y = y + 1 init z and z = 3",
    "let node f x = y where rec init y = 0 and z = last y and y = z + x",
    D + "let node f x = y where rec y = d (y + x)",
    "let node f x = o where rec automaton A -> do o = x unless (x > 2) then B(x) "
    "| B(p) -> do o = 0 -> last p unless (x < p) then A",
]

LOOP = "let node loop (f) x = y where rec (y, z) = run f (x, z)\n"
AB = "let node f c = (o, p, q) where rec init p = 0 and init q = 0 and automaton "
LEAVE = "until (c = 1) then do p = 1 in A else (c = 2) then "

REFUSED = [
    (LOOP + "let node g (x, z) = (x, z)\nlet node k x = loop g x", ["`g`'s result"]),
    (LOOP + "let node g (x, z) = (z, z + x)\nlet node k x = loop g x", ["`g`'s result"]),
    (
        LOOP
        + "let node g (h) (x, z) = (x, run h z)\nlet node i x = x\nlet node k x = loop (g i) x",
        ["`g`'s result"],
    ),
    (
        "let node f c = h where rec match h with 1 -> do next h = 2 init 1 done | _ -> do next h = 3 init 1 done",
        ["`h`"],
    ),
    ("let node f c = h where rec reset init h = 1 and next h = h + 1 every (h > 3)", ["`h`"]),
    (
        "let node f c = h where rec init h = k and match c with "
        "true -> do next h = 1 and k = 2 done | false -> do k = 3 done",
        ["`k`", "`init h`"],
    ),
    (f"{AB} A -> do o = 1 then B | B -> do o = 2 {LEAVE} do q = p in A", ["`p`"]),
    (f"{AB} A -> do o = 1 then B | B -> do o = p {LEAVE} do q = 1 in A", ["`p`"]),
    (
        f"{AB} A -> do o = 1 unless (c = 1) then do p = 1 in B else (c = 2) then do q = p in B "
        "| B -> do o = 2 unless (c = 3) then A",
        ["`p`"],
    ),
    (
        f"{AB} A -> do o = 1 unless (c = 1) then B "
        "| B -> do o = p unless (c = 3) then do p = 4 in B",
        ["`p`"],
    ),
    (
        "let node f c = o where rec init p = 0 and automaton A -> do o = p until (o = 1) then do p = 1 in B "
        "| B -> do o = 2 until c then A",
        ["`p`", "`o`", "the transitions on line 1"],
    ),
    (
        "let node f c = o where rec init p = 0 and automaton A -> let k = p in do o = k until c then do p = 1 in B "
        "| B -> do o = 2 until c then A",
        ["`p`", "the `let` on line 1"],
    ),
    (
        "let node f x = o where rec automaton A -> do o = x unless (x > 2) then B(x) "
        "| B(p) -> do o = p unless (false -> last p > 3) then A",
        ["`last p`", "the transitions on line 1"],
    ),
    (
        "let node f x = (o, s) where rec automaton A -> do o = x unless (x > 2) then B(x) "
        "| B(p) -> do o = p unless (x < 3) then do emit s = 0 -> last p in A",
        ["`last p`", "the transitions on line 1"],
    ),
    (
        "let node f x = y where rec reset z = x and y = 0 fby z every (x = 0) and init y = z",
        ["`z`", "`init y`", "the reset on line 1"],
    ),
    ("let node f x = y where rec y = z + x and z = y - 1", ["`y`", "`z`"]),
    (H + "let node g x = y where rec (z, y) = h (z, x)", ["`z`"]),
    ("let node f x = y where rec p = (x, q) and (q, y) = p", ["`p`", "`q`"]),
    (
        "let node f c = (y, w) where rec match c with true -> let z = w in "
        "do y = z and w = 2 done | false -> do y = 1 and w = 3 done",
        ["`w`", "the `let` on line 1"],
    ),
    (
        "let node f c = (y, w) where rec automaton A -> let z = w in "
        "do y = z and w = 2 until c then B | B -> do y = 1 and w = 3 done",
        ["`w`", "the `let` on line 1"],
    ),
    (
        "let node f x = y where rec reset y = z and w = x every x and z = w",
        ["`w`", "`z`", "the reset on line 1"],
    ),
    (
        "let node f x = y where rec init y = z and y = last y + 1 and z = last y",
        ["`last y`", "`z`"],
    ),
    ("let node f x = y where rec init y = z and y = last y + 1 and z = y", ["`y`", "`z`"]),
    (
        "let node f x = y where rec y = (if x then z else 0) and z = (if x then 0 else y)",
        ["`y`", "`z`"],
    ),
    ("type r = { a : int; b : int }\nlet node f x = y where rec y = { a = 1; b = y.a }", ["`y`"]),
    (
        "let node f c = o where rec init p = 0 and automaton A -> do o = 1 "
        "until (p = 1) then do p = 1 in B | B -> do o = 2 until c then A",
        ["`p`"],
    ),
    (
        "let node f c = o where rec init p = 0 and automaton A -> "
        "do o = 1 unless c then do p = o in B | B -> do o = 5 unless c then A",
        ["`o`", "the automaton on line 1"],
    ),
    (
        "let node i x = x\nlet node g (f) x = let rec y = run f (y + x) in y\nlet node k x = g i x",
        [],
    ),
]


@pytest.mark.parametrize("source", ACCEPTED)
def test_accepted(source: str) -> None:
    assert not faults(source)


@pytest.mark.parametrize(("source", "names"), REFUSED)
def test_refused(source: str, names: list[str]) -> None:
    (fault,) = faults(source)
    assert fault.phase.value == "causality"
    for name in names:
        assert name in fault.message


def test_a_cycle_is_told_in_the_order_of_the_data() -> None:
    (fault,) = faults("let node f x = a where rec a = c + x and b = a * 2 and c = b - 1")
    assert fault.message == (
        "a cycle at one instant: "
        "`a` is needed for `b`, which is needed for `c`, which is needed for `a`"
    )


@pytest.mark.parametrize(
    ("source", "waits"),
    [
        ("let node f (a, b) = (b, 0 -> pre a)", [(1, 0)]),
        ("let node f (a, b) = (a + b, b)", [(0, 0), (1, 0), (1, 1)]),
        ("let atomic node f (a, b) = (b, 0 -> pre a)", [(0, 0), (1, 0)]),
        ("let node f x = 0 fby x", []),
    ],
)
def test_what_outputs_wait_for(source: str, waits: list[tuple[int, int]]) -> None:
    signature = checked(source).causality["f"]
    (inputs,) = signature.inputs
    outputs = signature.result if isinstance(signature.result, tuple) else (signature.result,)
    positions = inputs if isinstance(inputs, tuple) else (inputs,)
    found = [
        (i, o)
        for i, source_tag in enumerate(positions)
        for o, result_tag in enumerate(outputs)
        if (source_tag, result_tag) in signature.waits
    ]
    assert sorted(found) == sorted(waits)


def test_calls_on_a_cycle_must_be_inlined() -> None:
    source = H + "let node f x = (y, u) where rec (y, z) = h (x, y) and (u, v) = h (x, x)"
    assert len(checked(source).must_inline) == 1


def test_calls_that_go_round_through_each_other_must_be_inlined() -> None:
    source = H + "let node f x = y where rec (y, z) = h (x, v) and (u, v) = h (z, y)"
    assert len(checked(source).must_inline) == 2
