-- a call that one side needs moves into it, with what it needs itself; cheap bindings stay
fun f (x : int) =
  x

fun g (c : bool, n : int) =
  let a = f n in
  let b = f (a + 1) in
  let m = n + 1 in
  if cond c then b + m else 0

=>
fun f (x : int) =
  x

fun g (c : bool, n : int) =
  let m = n + 1 in
  if cond c then
    let a = f n in
    let b = f (a + 1) in
    b + m
  else
    0

-- what both sides need, or the test, or a loop, or a print, stays
fun f (x : int) =
  x

fun g (c : bool, n : int) =
  let a = f n in
  let b = f n in
  let p = Stdlib.print_int n in
  if cond c && b > 0 then (a + b, p) else (a, ())

=>
fun f (x : int) =
  x

fun g (c : bool, n : int) =
  let a = f n in
  let b = f n in
  let p = Stdlib.print_int n in
  if cond c && b > 0 then (a + b, p) else (a, ())

-- it goes as deep as it can
fun f (x : int) =
  x

fun g (c : bool, d : bool, n : int) =
  let a = f n in
  if cond c then
    if cond d then a else n
  else
    n

=>
fun f (x : int) =
  x

fun g (c : bool, d : bool, n : int) =
  if cond c then
    if cond d then
      let a = f n in
      a
    else
      n
  else
    n
