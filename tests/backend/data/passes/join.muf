-- conditionals on one test become one
fun f (x : int) =
  x

fun g (c : bool, n : int) =
  let a = if cond c then f n else 0 in
  let b =
    if cond c then
      1
    else
      let d = f n in
      d + 1 in
  let (u, v) = if cond c then (n, n) else (f n, n) in
  a + b + u + v

=>
fun f (x : int) =
  x

fun g (c : bool, n : int) =
  let (a, b, u, v) =
    if cond c then
      (f n, 1, n, n)
    else
      let d = f n in
      (0, d + 1, f n, n) in
  a + b + u + v

-- one that needs the other stays, as does one on another test
fun f (x : int) =
  x

fun g (c : bool, d : bool, n : int) =
  let a = if cond c then f n else 0 in
  let b = if cond c then a else f n in
  let e = if cond d then f n else 0 in
  a + b + e

=>
fun f (x : int) =
  x

fun g (c : bool, d : bool, n : int) =
  let a = if cond c then f n else 0 in
  let b = if cond c then a else f n in
  let e = if cond d then f n else 0 in
  a + b + e

-- inside, too, and where a side gives a tuple that is not written out
fun f (x : int) =
  (x, x)

fun g (c : bool, d : bool, n : int) =
  if cond d then
    let (a, b) = if cond c then f n else (0, 1) in
    let e = if cond c then f 1 else (n, n) in
    (a, b, e)
  else
    (n, n, f n)

=>
fun f (x : int) =
  (x, x)

fun g (c : bool, d : bool, n : int) =
  if cond d then
    let ((a, b), e) =
      if cond c then
        (f n, f 1)
      else
        ((0, 1), (n, n)) in
    (a, b, e)
  else
    (n, n, f n)
