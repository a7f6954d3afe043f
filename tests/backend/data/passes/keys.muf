-- each draw of a function has its own place; what draws takes a key
fun noise (n : int) =
  let a = Random.int n in
  a + Random.int 3

fun twice (n : int) =
  noise (noise n)

fun plain (n : int) =
  n + 1

=>
keyed fun noise (n : int) =
  let a = Random.int n ~key:0 in
  a + Random.int 3 ~key:1

keyed fun twice (n : int) =
  noise (noise n ~key:0) ~key:1

fun plain (n : int) =
  n + 1

-- the iterations of loops are part of a key
fun f (n : int) =
  let s =
    for i = 0 to n with s = 0 do
      for j = 0 to i with t = s do
        t + Random.int 9
      done
    done
  in
  s + Random.int 3

=>
keyed fun f (n : int) =
  let s =
    for i = 0 to n with s = 0 do
      for j = 0 to i with t = s do t + Random.int 9 ~key:0[i, j] done
    done
  in
  s + Random.int 3 ~key:1

-- a machine that draws keeps a key; a probabilistic one gets it with each step
machine walk : discrete
  method init =
    return ()
  method reset =
    return ()
  method step () =
    let d = Random.float 1.0 in
    return d

machine model : proba
  instance i : proba = model_of
  instance j : discrete = walk
  method init =
    return ()
    next i = fresh i
    next j = fresh j
  method reset =
    return ()
    next i = reset i state.i
    next j = reset j state.j
  method step () =
    let x = rt.sample (Distribution.gaussian (0.0, 1.0)) in
    let (i_next, y, w) = run[proba] i state.i () in
    let (j_next, z) = run j state.j () in
    return x +. y +. z
    weigh w
    next i = i_next
    next j = j_next

=>
keyed machine walk : discrete
  method init =
    return ()
  method reset =
    return ()
  method step () =
    let d = Random.float 1.0 ~key:0 in
    return d

machine model : proba
  instance i : proba = model_of
  instance j : discrete = walk
  method init =
    return ()
    next i = fresh i ~key:0
    next j = fresh j ~key:1
  method reset =
    return ()
    next i = reset i state.i
    next j = reset j state.j
  method step () =
    let x = rt.sample (Distribution.gaussian (0.0, 1.0)) ~key:0 in
    let (i_next, y, w) = run[proba] i state.i () ~key:1 in
    let (j_next, z) = run j state.j () in
    return x +. y +. z
    weigh w
    next i = i_next
    next j = j_next
