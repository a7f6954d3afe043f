"""Which programs read a value that is not there at the first instant, and what functions promise.

All were run through the original compiler.
"""

import pytest
from checking import checked, faults

ACCEPTED = [
    "let node f x = 0 -> pre x",
    "let node f x = 0 -> (if x then pre 1 else 2)",
    "let node f (y, c) = last c",
    "let node f (y, c) = (x, z) where rec z = last x and automaton A -> "
    "do x = y until c then B | B -> do x = last x + 1 done",
    "let node f (y, c) = x where rec automaton A -> do x = pre y until c then B | B -> do x = 0 done",
    "let node f c = match c with x -> 0 -> last x",
    "let node k (s, c) = (r, z) where rec init r = 0 and next r = 3 and z = pre 0",
    "let node k (f) y = run f (pre y)\nlet node i y = y\nlet node l y = k i y",
    "let node f x = pre x\nlet node g x = 0 -> f x",
    "let node g (f) x = a where rec (a, b) = run f (x, pre x)\nlet node k (x, y) = (x, y)\n"
    "let node l x = 0 fby (g k x)",
    "let node k (f, g) x = run f (pre x) + run g x\nlet node d x = 0 fby x\nlet node i x = 0 -> x\n"
    "let node l x = k (i, d) x",
]

REFUSED = [
    ("let node f x = 0 -> pre (pre x)", "`pre` gives no value there"),
    ("let node f x = 0 fby (pre x)", "what is delayed by `fby`"),
    ("let node f x = y where rec y = if x then 0 else last y", "`last y` has no value there"),
    ("let node f x = y where rec next y = y + x", "`next y` does not say what `y` is there"),
    ("let node f x = pre x\nlet node g x = 0 fby f x", "`f` gives no value there"),
    (
        "let node f (y, c) = x where rec automaton A -> "
        "do x = pre y until c then B | B -> do x = last x + 1 done",
        "`x`",
    ),
    (
        "let node f (y, c) = x where rec automaton A -> "
        "do x = 0 until c then B | B -> do x = pre y done",
        "`pre`",
    ),
    ("let node k (y, c) = r where rec r = match y with (a) -> last a", "the value of this"),
    ("let node k (s, c) = r where rec next r = s init pre s", "an initial value"),
    (
        "let node k (f) y = run f (pre y)\nlet node d y = 0 fby y\nlet node l y = k d y",
        "what this function is applied to",
    ),
    (
        "let node g (f) x = b where rec (a, b) = run f (x, pre x)\nlet node k (x, y) = (x, y)\n"
        "let node l x = 0 fby (g k x)",
        "what is delayed by `fby`",
    ),
    (
        "let node g (f) x = run f (pre x)\nlet node a (h) x = 0 fby (run h x)\nlet node i x = x\n"
        "let node l x = g (a i) x",
        "its result",
    ),
    (
        "let node k (f, g) x = run f (pre x) + run g (pre x)\nlet node d x = 0 fby x\n"
        "let node i x = 0 -> x\nlet node l x = k (i, d) x",
        "what this function is applied to",
    ),
    (
        "let node k y = y where rec local x init 3 do y = last x and x = pre y done",
        "this may be undefined",
    ),
    (
        "let f x = match x with 0 -> 1 | _ -> x\nlet node g l = List.map f (pre l)",
        "what this function is applied to",
    ),
    ("let node f x = y where rec reset y = 0 every (pre x)", "the condition of a reset"),
    ("let node f x = s where rec emit s = pre x", "what is emitted"),
    ("let node f (x, c) = o where rec automaton A -> do o = 0 until (pre c) then A", "a condition"),
]


@pytest.mark.parametrize("source", ACCEPTED)
def test_accepted(source: str) -> None:
    assert not faults(source)


@pytest.mark.parametrize(("source", "message"), REFUSED)
def test_refused(source: str, message: str) -> None:
    (fault,) = faults(source)
    assert fault.phase.value == "initialization"
    assert message in fault.message


@pytest.mark.parametrize(
    ("source", "highs", "lows", "orders"),
    [
        ("let node f x = pre x", 1, 1, 0),
        ("let node f x = 0 fby x", 1, 0, 0),
        ("let node f (x, y) = x + y", 0, 0, 2),
        ("let node f (x, y) = (x + 1, 0 -> pre y)", 1, 0, 1),
        ("let node f (c, x) = 0 -> (if c then pre x else x)", 1, 0, 0),
    ],
)
def test_profiles(source: str, highs: int, lows: int, orders: int) -> None:
    profile = checked(source).initialization["f"]
    assert (len(profile.highs), len(profile.lows), len(profile.orders)) == (highs, lows, orders)
