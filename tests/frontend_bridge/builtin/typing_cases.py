"""Small programs with the signatures that they have, and programs that typing refuses.

All were run through the original compiler.
"""

SIGNATURES: list[tuple[str, list[str]]] = [
    ("let f x = [(x, 1)]", ["val f : 'a -> ('a * int) list"]),
    (
        "let g (l, o) = match o with None -> l | Some(x) -> (x, 2) :: l",
        ["val g : ('a * int) list * 'a Stdlib.option -> ('a * int) list"],
    ),
    ("type ('a, 'b) v = V of 'a * 'b | X\nlet h x = V(x, 1)", ["val h : 'a -> ('a, int) v"]),
    (
        "let k (f) (x) y = f (x, y)\nlet kk (g) y = g (k, y)",
        [
            "val k : ('a * 'b -> 'c) -S-> 'a -S-> 'b -> 'c",
            "val kk : ((('a * 'b -> 'c) -S-> 'a -S-> 'b -> 'c) * 'd -> 'e) -S-> 'd -> 'e",
        ],
    ),
    (
        "let m (x : 'a list list) = ((x, x), x)",
        ["val m : 'a list list -> ('a list list * 'a list list) * 'a list list"],
    ),
    ("let n (z) (y : int[3][4]) = y", ["val n : 'a -S-> int[3][4] -> int[3][4]"]),
    ("type u = int * bool\nlet w (x : u) = x", ["val w : u -> u"]),
    ("let static s = 4\nlet e (x : int[s]) = x", ["val s : int", "val e : int[s] -> int[s]"]),
    ("let node ev x = let emit y = x in y", ["val ev : 'a -D-> 'a signal"]),
    ("let gg x = List.map", ["val gg : 'a -> ('b -> 'c) -> 'b list -> 'c list"]),
    ("let ( +++ ) x y = x + y", ["val +++ : int -S-> int -> int"]),
    ("let proba pp x = x", ["val pp : 'a ~D~> 'a"]),
    ("let discrete dd x = x < 1", ["val dd : int -AD-> bool"]),
    (
        "let static f x = x + 1\nlet static g x = let y = x in y",
        ["val f : int -S-> int", "val g : 'a -S-> 'a"],
    ),
    ("let node g (f) x = run f x x", ["val g : ('a -D-> 'a -> 'b) -S-> 'a -D-> 'b"]),
    ("let node g (f) x = f x x", ["val g : ('a -> 'a -> 'b) -S-> 'a -D-> 'b"]),
    (
        "let node g (f) x = run (f 3 4) x",
        ["val g : (int -S-> int -S-> 'a -D-> 'b) -S-> 'a -D-> 'b"],
    ),
    (
        "let node c (n) x = x + n\nlet node g x = run (c 3) x",
        ["val c : int -S-> int -D-> int", "val g : int -D-> int"],
    ),
    (
        "let node g (n) (m) x = v where rec forall i in 0 .. (n + m), o out v do o = x done",
        ["val g : (n:int) -S-> (m:int) -S-> 'a -D-> 'a[n + m + 1]"],
    ),
    (
        "let node g x = (v, w) where rec forall i in 0 .. 3, o out v "
        "do o = x done and forall j in 1 .. 4, o out w do o = x done",
        ["val g : 'a -D-> 'a[3 + 1] * 'a[4]"],
    ),
    (
        "let node ramp (n) x = v where rec forall i in 0 .. (n - 1), o out v "
        "do o = x * i done\nlet node f t = ramp 3 t",
        ["val ramp : (n:int) -S-> int -D-> int[n]", "val f : int -D-> int[3]"],
    ),
    (
        "let f (x, y) = x\nlet g x = f\nlet h = g",
        ["val f : 'a * 'b -> 'a", "val g : 'a -> 'b * 'c -> 'b", "val h : 'a -> 'b * 'c -> 'b"],
    ),
    ("let x = []\nlet y = x", ["val x : 'a list", "val y : 'a list"]),
    (
        "let f (x : int32) = x\nlet g (x : zero) = x\nlet h x = None",
        ["val f : int32 -> int32", "val g : zero -> zero", "val h : 'a -> 'b Stdlib.option"],
    ),
    (
        "let node f c = x where rec automaton A -> do x = 1 "
        "until c then B | B -> do until c then do x = 3 in A",
        ["val f : bool -D-> int"],
    ),
    (
        "let node f c = x where rec match c with true -> do next x = 2 done | false -> do done",
        ["val f : bool -D-> int"],
    ),
    ("let node f s = present s(v) -> v + 1 else 0", ["val f : int signal -D-> int"]),
    ("let node f (a, b) = present a -> 1 | b -> 2", ["val f : bool * bool -D-> int signal"]),
    ("let node f x = let y = 1 in let emit y = 2 in y", ["val f : 'a -D-> int signal"]),
]

REFUSED: list[tuple[str, str]] = [
    ("let f l = List.fold_left (+) 0 l", "-AS->"),
    (
        "let node c (n) x = x + n\nlet node g x = run c 3 x",
        "what is run has type int -S-> int -D-> int",
    ),
    (
        "let node f (v : int[3]) = w where rec forall x in v, o out w do o = x done",
        "size of this loop",
    ),
    ("type t = A of int * int\nlet f x = A x", "takes 2 argument(s), not 1"),
    (
        "let node f c = p where rec automaton | A -> do until c then "
        "do p = 1 in B | B -> do until c then do p = 2 in A",
        "`p` has no value where a branch does not define it",
    ),
    (
        "let node g x = local y init 3 do y = x and init y = 4 in y",
        "initial value of `y` is defined twice",
    ),
    (
        "let node f c = x where rec init x = 0 and match c with true -> "
        "do next x = 2 done | false -> do x = 1 done",
        "next value",
    ),
    (
        "let node f c = x where rec automaton A -> "
        "do x = 1 unless c then do x = 3 in B | B -> do unless c then A",
        "`x`",
    ),
    ("let f x = match x with 0 -> 1 | 1 -> 2", "this does not give a value in all cases"),
    (
        "let discrete f x = y where rec match x with 0 -> do y = last y done | _ -> do y = 1 done",
        "`last y` needs a memory",
    ),
    ("let f x = ref 0", "unbound value `ref`"),
    ("let f x = pred_ x", "unbound value `pred_`"),
    ("let f (x : (int, int) list) = x", "takes 1 argument(s)"),
    ("type t = A of 'a", "is not a parameter"),
    ("let ap (f, x) = f x", "`f` is not static"),
    ("let static n = 2 * 3", "not static"),
    ("let node shift (n) x = x + n\nlet node g k = shift (last k) 1", "`last k` is not static"),
    ("let node f x = run f x", "unbound value `f`"),
    ("let node f (v : float[3]) = v.(0) + 1", "has type float, but int is expected"),
    ("let f x = (x : 'a list) + 1", "list"),
]
