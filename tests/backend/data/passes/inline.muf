-- a temporary that is used once goes where it is used
fun f (n : int) =
  let a = n * n in
  let b = g a in
  b + 1

=>
fun f (n : int) =
  g (n * n) + 1

-- a name of the programmer stays, and a value that is used twice
fun f (n : int) =
  let a = n * n in
  let b = n + 1 in
  let c = b * b in
  a + c
  names a.0 @2:6-2:7

=>
fun f (n : int) =
  let a = n * n in
  let b = n + 1 in
  a + b * b
  names a.0 @2:6-2:7

-- prints and steps stay in their order
fun show (n : int) =
  let _ = Stdlib.print_int n in
  n

machine m : discrete
  instance i : discrete = coin
  method init =
    return ()
    next i = fresh i
  method reset =
    return ()
    next i = reset i state.i
  method step (n : int) =
    let a = show n in
    let b = Other.unknown n in
    let c = Stdlib.print_int n in
    let d = run i state.i n in
    return (a, b, c, d)

=>
fun show (n : int) =
  let _ = Stdlib.print_int n in
  n

machine m : discrete
  instance i : discrete = coin
  method init =
    return ()
    next i = fresh i
  method reset =
    return ()
    next i = reset i state.i
  method step (n : int) =
    let a = show n in
    let b = Other.unknown n in
    let c = Stdlib.print_int n in
    let d = run i state.i n in
    return (a, b, c, d)

-- a draw may move: its key is that of its place
fun f (n : int) =
  let a = Random.int n in
  let b = n + 1 in
  a + b

=>
fun f (n : int) =
  Random.int n + (n + 1)

-- what is large stays
fun f (n : int) =
  let a = n + n + n + n + n + n in
  g a

=>
fun f (n : int) =
  let a = n + n + n + n + n + n in
  g a

-- the last binding may be the result, however large
fun f (n : int) =
  let b = g n in
  let a = h (n + n + n + n + n + n) b b in
  a

=>
fun f (n : int) =
  let b = g n in
  h (n + n + n + n + n + n) b b

-- what a loop mentions is computed once, before it; its bounds and its start are no part of the rounds
fun f (n : int) =
  let a = g n in
  let b = h n in
  let c = n + 1 in
  let d = if cond n = 0 then for k = 0 to c with s = b do s + a done else 0 in
  d

=>
fun f (n : int) =
  let a = g n in
  if cond n = 0 then for k = 0 to n + 1 with s = h n do s + a done else 0
