-- nested patterns become tests and projections; the last case is not tested
type shape = | Dot | Disc(float) | Box(float, float)

fun area (s : shape) =
  match s with
  | Box(w, 0.0) -> 0.0
  | Box(w, h) -> w *. h
  | Disc(r) -> r *. r
  | Dot -> 0.0
  end

=>
type shape = | Dot | Disc(float) | Box(float, float)

fun area (s : shape) =
  if cond s is Box && #1[Box] s = 0.0 then
    let w = #0[Box] s in
    0.0
  else if cond s is Box then
    let w = #0[Box] s in
    let h = #1[Box] s in
    w *. h
  else if cond s is Disc then
    let r = #0[Disc] s in
    r *. r
  else
    0.0

-- three constant constructors stay a switch, two become a test
type color = | Red | Green | Blue

fun code (c : color) =
  let a = match c with | Red -> 1 | Green -> 2 | Blue -> 3 end in
  let b = match c with | Red -> 1 | _ -> 2 end in
  a + b

=>
type color = | Red | Green | Blue

fun code (c : color) =
  let a = match c with | Red -> 1 | Green -> 2 | Blue -> 3 end in
  let b = if cond c is Red then 1 else 2 in
  a + b

-- booleans, numbers and tuples
fun f (a : bool, n : int) =
  match (a, n) with
  | (true, _) -> 1
  | (false, 0) -> 2
  | (_, m) -> m
  end

=>
fun f (a : bool, n : int) =
  if cond a then
    1
  else if cond not a && n = 0 then
    2
  else
    let m = n in
    m

-- an alias names the whole, both sides of an or-pattern the same
fun f (x : int * int) =
  match x with
  | ((0, n) | (n, 0)) as pair -> (n, pair)
  | other -> (1, other)
  end

=>
fun f (x : int * int) =
  if cond #0 x = 0 || #1 x = 0 then
    let pair = x in
    let n = if cond #0 x = 0 then #1 x else #0 x in
    (n, pair)
  else
    let other = x in
    (1, other)

-- the patterns of bindings always fit
type point = {x : float; y : float}

fun f (p : point, n) =
  let {x = a; y = b} = p in
  let ((c, d), e) = n in
  let (g, _) = n in
  (a, b, c, d, e, g)

=>
type point = {x : float; y : float}

fun f (p : point, n) =
  let a = p.x in
  let b = p.y in
  let ((c, d), e) = n in
  let (g, _) = n in
  (a, b, c, d, e, g)

-- a nested tuple is taken apart at once; only what is inside another pattern is projected
type shape = | Dot | Disc(float) | Box(float, float)

fun f (n, s) =
  let ((a, _), (b, (c, ()))) = n in
  let ((d, Disc(e)), g) = s in
  a +. b +. c +. d +. e +. g

=>
type shape = | Dot | Disc(float) | Box(float, float)

fun f (n, s) =
  let ((a, _), (b, (c, _))) = n in
  let d = #0 (#0 s) in
  let e = #0[Disc] (#1 (#0 s)) in
  let g = #1 s in
  a +. b +. c +. d +. e +. g
