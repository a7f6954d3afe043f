-- copies, constants and parts of known tuples
fun f (n : int) =
  let a = n in
  let b = 3 in
  let (c, d) = (a, g b) in
  let e = (c, d) in
  #1 e + a * b

=>
fun f (n : int) =
  let d = g 3 in
  d + n * 3

-- a known branch, and one whose sides are equal
fun f (c : bool, n : int) =
  let a = if cond true then g n else 0 in
  let b =
    if cond false then
      0
    else
      let x = h n in
      x + x
  in
  let d = if cond c then n else n in
  (a, b, d)

=>
fun f (c : bool, n : int) =
  let a = g n in
  let x = h n in
  let b = x + x in
  (a, b, n)

-- conditionals that give a boolean are operators
fun f (a : bool, b : bool) =
  (
    if cond a then true else b,
    if cond a then b else false,
    if cond a then false else b,
    if cond a then b else true,
    if cond a then true else false,
    if cond a then false else true,
    not (not a),
    a && true,
    false || b,
    a && false,
    not true
  )

=>
fun f (a : bool, b : bool) =
  (a || b, a && b, not a && b, not a || b, a, not a, a, a, b, false, false)

-- a reset of what is fresh is fresh
machine m : discrete
  instance i : discrete = coin
  method init =
    return ()
    next i = reset i (fresh i)
  method reset =
    return ()
    next i = reset i state.i
  method step () =
    let (i_next, o) = run i state.i () in
    let last = i_next in
    return o
    next i = last

=>
machine m : discrete
  instance i : discrete = coin
  method init =
    return ()
    next i = fresh i
  method reset =
    return ()
    next i = reset i state.i
  method step () =
    let (i_next, o) = run i state.i () in
    return o
    next i = i_next

-- a part of a pair that is put together on the spot, unless the other part prints
fun f (n : int, m : int) =
  (Stdlib.fst (n, m + 1), Stdlib.snd (n, g m), Stdlib.fst (n, Stdlib.print_int m))

=>
fun f (n : int, m : int) =
  (n, g m, Stdlib.fst (n, Stdlib.print_int m))

-- sums of constants, as in sizes, where every precision has them
fun f (n : int) =
  (3 - 0 + 1, 2 - 5, n + 1 + 2, 2147483647 + 1, 2 * 3)

=>
fun f (n : int) =
  (4, -3, n + 1 + 2, 2147483647 + 1, 2 * 3)

-- no operator for a side that may raise: it would be computed too
fun f (a : bool, n : int, m : int) =
  (if cond a then true else n / m = 1, if cond a then n / m = 1 else false, if cond a then n = m else false)

=>
fun f (a : bool, n : int, m : int) =
  (if cond a then true else n / m = 1, if cond a then n / m = 1 else false, a && n = m)

-- a field of a known record is that field
fun f (a : float, b : float) =
  ({ x = a; y = b }.y, { x = a; y = b }.x)

=>
fun f (a : float, b : float) =
  (b, a)
