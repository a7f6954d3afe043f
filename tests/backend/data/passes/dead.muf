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

-- a loop carries only what the results in use need
machine m : discrete
  memory kept[2] : int = 0
  memory dead[2] : int = 0
  method init =
    return ()
    next kept = [| 0; 2 |]
    next dead = [| 0; 2 |]
  method reset =
    let (a_out, b_out) =
      for i = 0 to 1 with a = state.kept and b = state.dead do
        ([| a with i = 1 |], [| b with i = 2 |])
      done
    in
    return ()
    next kept = a_out
    next dead = b_out
  method step (n : int) =
    let (x_out, _, _) =
      for i = 0 to 1 with x = state.kept and y = n and z = n do
        ([| x with i = y |], y + 1, z + y)
      done
    in
    return x_out.(0)
    next kept = x_out
    next dead = x_out

=>
machine m : discrete
  memory kept[2] : int = 0
  method init =
    return ()
    next kept = [| 0; 2 |]
  method reset =
    let a_out =
      for i = 0 to 1 with a = state.kept do [| a with i = 1 |] done
    in
    return ()
    next kept = a_out
  method step (n : int) =
    let (x_out, _) =
      for i = 0 to 1 with x = state.kept and y = n do
        ([| x with i = y |], y + 1)
      done
    in
    return x_out.(0)
    next kept = x_out

-- what nobody uses of a tuple has no name
fun f (a : int, (b : int, c : int)) =
  let (d, (e, h)) = g a in
  let (k, (l, o)) = g c in
  d + h + k

=>
fun f (a : int, (_, c : int)) =
  let (d, (_, h)) = g a in
  let (k, _) = g c in
  d + h + k
