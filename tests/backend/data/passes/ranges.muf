-- a product that is fed back wraps, what is added to it too; a sum of small numbers does not
machine main : discrete
  memory x : int = 1
  memory n : int = 0
  method init =
    return ()
    next x = 1
    next n = 0
  method reset =
    return ()
  method step () =
    return (state.x, 2 * state.n)
    next x = state.x * 1000003 + 7
    next n = state.n + 1

=>
machine main : discrete
  memory x : int = 1
  memory n : int = 0
  method init =
    return ()
    next x = 1
    next n = 0
  method reset =
    return ()
  method step () =
    return (state.x, 2 * state.n)
    next x = rt.wrap (rt.wrap (state.x * 1000003) + 7)
    next n = state.n + 1

-- an input may be any integer; remainders, masks and bounds make it small
fun f (x : int, y : int) =
  (x + 1, x mod 10 + 1, Stdlib.land x 255 * 3, Stdlib.max 0 (Stdlib.min 9 x) - 1, Stdlib.lxor x y, x / 3)

=>
fun f (x : int, y : int) =
  (
    rt.wrap (x + 1),
    x mod 10 + 1,
    Stdlib.land x 255 * 3,
    Stdlib.max 0 (Stdlib.min 9 x) - 1,
    Stdlib.lxor x y,
    x / 3
  )

-- the least integer has no opposite
fun f (x : int, y : int) =
  (~-x, Stdlib.abs x, x / y, x / -1, x mod y, ~-(Stdlib.lsr x 1))

=>
fun f (x : int, y : int) =
  (
    rt.wrap (~-x),
    rt.wrap (Stdlib.abs x),
    rt.wrap (x / y),
    rt.wrap (x / -1),
    x mod y,
    ~-(Stdlib.lsr x 1)
  )

-- memories that hand numbers on to each other grow together; one that a remainder bounds does not
machine main : discrete
  memory a : int = 0
  memory b : int = 0
  memory c : int = 0
  method init =
    return ()
    next a = 0
    next b = 5
    next c = 0
  method reset =
    return ()
  method step (n : int) =
    return (state.a + state.b, state.c * 1000000000000000000)
    next a = state.b
    next b = state.a + 100
    next c = (state.c + 1) mod 4

=>
machine main : discrete
  memory a : int = 0
  memory b : int = 0
  memory c : int = 0
  method init =
    return ()
    next a = 0
    next b = 5
    next c = 0
  method reset =
    return ()
  method step (n : int) =
    return (state.a + state.b, state.c * 1000000000000000000)
    next a = state.b
    next b = state.a + 100
    next c = (state.c + 1) mod 4

-- what a step adds may be too much for a run: 2^40 steps of 2^22
machine main : discrete
  memory a : int = 0
  method init =
    return ()
    next a = 0
  method reset =
    return ()
  method step () =
    return state.a
    next a = state.a + 4194304

=>
machine main : discrete
  memory a : int = 0
  method init =
    return ()
    next a = 0
  method reset =
    return ()
  method step () =
    return state.a
    next a = rt.wrap (state.a + 4194304)

-- a loop grows by what its body adds, as often as it runs; a node gives what its output is
machine ten : discrete
  memory m : int = 0
  method init =
    return ()
    next m = 0
  method reset =
    return ()
  method step () =
    let s : int = for i = 0 to 9 with t : int = state.m do t + i done in
    return Stdlib.lsr s 50
    next m = s

machine main : discrete
  instance ten : discrete = ten
  method init =
    return ()
    next ten = fresh ten ~key:0
  method reset =
    return ()
  method step () =
    let (ten_next, s : int) = run ten state.ten () in
    let p : int = for i = 1 to 50 with q : int = 1 do q * i done in
    return (s * 1000000000000000, p)
    next ten = ten_next

=>
machine ten : discrete
  memory m : int = 0
  method init =
    return ()
    next m = 0
  method reset =
    return ()
  method step () =
    let s : int = for i = 0 to 9 with t : int = state.m do t + i done in
    return Stdlib.lsr s 50
    next m = s

machine main : discrete
  instance ten : discrete = ten
  method init =
    return ()
    next ten = fresh ten ~key:0
  method reset =
    return ()
  method step () =
    let (ten_next, s : int) = run ten state.ten () in
    let p : int = for i = 1 to 50 with q : int = 1 do rt.wrap (q * i) done in
    return (s * 1000000000000000, p)
    next ten = ten_next

-- constants that 32 bits don't hold wrap too: integers of Python don't
val a = 100000 * 100000

val b = 100 * 100

=>
val a = rt.wrap (100000 * 100000)

val b = 100 * 100

-- a record is known by its fields
type acc = { count : int; hash : int }

machine main : discrete
  memory s : acc = { count = 0; hash = 1 }
  method init =
    return ()
    next s = { count = 0; hash = 1 }
  method reset =
    return ()
  method step () =
    return state.s.count * 2
    next s = { state.s with hash = state.s.hash * 3; count = state.s.count + 1 }

=>
type acc = { count : int; hash : int }

machine main : discrete
  memory s : acc = { count = 0; hash = 1 }
  method init =
    return ()
    next s = { count = 0; hash = 1 }
  method reset =
    return ()
  method step () =
    return state.s.count * 2
    next s = { state.s with hash = rt.wrap (state.s.hash * 3); count = state.s.count + 1 }
