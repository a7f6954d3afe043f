-- what nobody uses goes; what prints stays
fun f (n : int) =
  let a = n * n in
  let b = a + 1 in
  let _ = Stdlib.print_int a in
  let c = b + 1 in
  let _ = n + 1 in
  let d = Stdlib.print_newline () in
  n

=>
fun f (n : int) =
  let a = n * n in
  let _ = Stdlib.print_int a in
  let _ = Stdlib.print_newline () in
  n

-- results of branches that nobody uses
type color = | Red | Green | Blue

fun f (c : bool, k : color, n : int) =
  let (a, b) = if cond c then (n, g n) else (0, 1) in
  let (d, e, h) = match k with | Red -> (1, 2, n) | Green -> (3, 4, n) | _ -> (5, 6, 7) end in
  a + d + h

=>
type color = | Red | Green | Blue

fun f (c : bool, k : color, n : int) =
  let a = if cond c then n else 0 in
  let (d, h) = match k with | Red -> (1, n) | Green -> (3, n) | _ -> (5, 7) end in
  a + d + h

-- a memory that every step writes before it reads, and one that only feeds itself
machine m : discrete
  memory shared : int = 0
  memory clock : int = 0
  memory count : int = 0
  method init =
    return ()
    next shared = 1
    next clock = 1
    next count = 1
  method reset =
    return ()
    next clock = 1
    next count = 1
  method step (n : int) =
    let now = n * n in
    return now + state.count
    next shared = now
    next clock = state.clock + 1
    next count = state.count + now

=>
machine m : discrete
  memory count : int = 0
  method init =
    return ()
    next count = 1
  method reset =
    return ()
    next count = 1
  method step (n : int) =
    let now = n * n in
    return now + state.count
    next count = state.count + now

-- a memory that an instance or a log-weight needs is alive
machine m : proba
  memory a : float = 0.0
  memory b : float = 0.0
  instance i : proba = walk
  method init =
    return ()
    next a = 0.0
    next b = 0.0
    next i = fresh i
  method reset =
    return ()
    next i = reset i state.i
  method step (x : float) =
    let (i_next, o, weight) = run[proba] i state.i state.a in
    return ()
    weigh weight +. state.b
    next a = x
    next b = x +. 1.0
    next i = i_next

=>
machine m : proba
  memory a : float = 0.0
  memory b : float = 0.0
  instance i : proba = walk
  method init =
    return ()
    next a = 0.0
    next b = 0.0
    next i = fresh i
  method reset =
    return ()
    next i = reset i state.i
  method step (x : float) =
    let (i_next, _, weight) = run[proba] i state.i state.a in
    return ()
    weigh weight +. state.b
    next a = x
    next b = x +. 1.0
    next i = i_next
