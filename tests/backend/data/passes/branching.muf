-- cheap sides become a selection, their bindings move out
fun f (c : bool, n : int) =
  let a =
    if cond c then
      let x = n * n in
      x + 1
    else
      n
  in
  a

=>
fun f (c : bool, n : int) =
  let x = n * n in
  let a = if where c then x + 1 else n in
  a

-- a tuple becomes one selection each; a test that is no name gets one
fun f (n : int) =
  let (a, b) = if cond n > 0 then (n, 1) else (0, n) in
  let (d, e) = if cond n < 9 then (n, 1) else (n, n) in
  a + b + d + e

=>
fun f (n : int) =
  let test.1 : bool = n > 0 in
  let a = if where test.1 then n else 0 in
  let b = if where test.1 then 1 else n in
  let test.2 : bool = n < 9 in
  let d = n in
  let e = if where test.2 then 1 else n in
  a + b + d + e

-- a call, a print, a draw, a step, a loop and an array run on one side only
machine m : discrete
  instance i : discrete = coin
  method init =
    return ()
    next i = fresh i
  method reset =
    return ()
    next i = reset i state.i
  method step (c : bool, n : int, a) =
    let b = if cond c then g n else 0 in
    let d =
      if cond c then
        let _ = Stdlib.print_int n in
        0
      else
        1
    in
    let e = if cond c then Random.int n else 0 in
    let (i_next, o) = if cond c then run i state.i n else (state.i, 0) in
    let h = if cond c then for k = 0 to n with s = 0 do s + k done else 0 in
    let j = if cond c then a.(0) else 0 in
    return (b, d, e, h, j, o)
    next i = i_next

=>
machine m : discrete
  instance i : discrete = coin
  method init =
    return ()
    next i = fresh i
  method reset =
    return ()
    next i = reset i state.i
  method step (c : bool, n : int, a) =
    let b = if cond c then g n else 0 in
    let d =
      if cond c then
        let _ = Stdlib.print_int n in
        0
      else
        1
    in
    let e = if cond c then Random.int n else 0 in
    let (i_next, o) = if cond c then run i state.i n else (state.i, 0) in
    let h = if cond c then for k = 0 to n with s = 0 do s + k done else 0 in
    let j = if cond c then a.(0) else 0 in
    return (b, d, e, h, j, o)
    next i = i_next
